safety-wait-teacher = Deine Lehrkraft ist noch nicht da
safety-wait-teacher-next = Bleib hier: Die Tür öffnet sich von selbst, sobald deine Lehrkraft im Raum ist.
safety-wait-closed = Die Stunde hat noch nicht begonnen
safety-wait-closed-next = Bleib hier: Die Tür öffnet sich von selbst.
safety-wait-opens = Die Tür öffnet sich um { $time }, von selbst.
safety-wait-opens-day = Die Tür öffnet sich am { $day } um { $time }.
safety-wait-leave = Zurück zur Partnerschaft

safety-lesson-over = Die Stunde ist vorbei. Alles lässt sich weiter lesen und ansehen.
safety-ours-wait = Ihre Kinder warten an der Tür.
safety-theirs-wait = Kinder dieser Klasse warten auf ihre Lehrkraft.
