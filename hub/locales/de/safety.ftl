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

safety-title = Schreiben im Live-Raum
safety-lead = Ihre Klasse, Ihre Regel. Was Sie hier wählen, gilt in jedem Live-Raum der Klasse, innerhalb von Sekunden.
safety-who = Die Nachrichten Ihrer Kinder
safety-chat-off = Sie lesen und schreiben nicht
safety-chat-off-means = Zeichnen, die Hand heben und abstimmen können sie weiterhin.
safety-chat-hold = Sie lesen jede Nachricht zuerst
safety-chat-hold-means = Sie wartet neben dem Chat. Ein Tippen von Ihnen, und alle sehen sie; sonst niemand.
safety-chat-live = Sie schreiben frei
safety-chat-live-means = Auch an der Tafel. Nur eine Nachricht mit einem Wort aus Ihrer Liste wartet auf Sie.
safety-words = Wörter, die auf Sie warten
safety-words-how = Eine Nachricht mit einem dieser Wörter oder Ausdrücke wartet zuerst auf Sie, wie auch immer sie geschrieben ist. Kinder sehen die Liste nie.
safety-words-of = { $language } ({ $count ->
    [one] { $count } Wort
   *[other] { $count } Wörter
})
safety-words-field = Ein Wort oder Ausdruck pro Zeile
safety-keep = So behalten
safety-kept = Es ist behalten und gilt ab jetzt im Live-Raum.
safety-mine-held = Deine Lehrkraft liest sie zuerst.
safety-mine-declined = Deine Lehrkraft hat diese nicht durchgelassen.
safety-held = { $count ->
    [one] { $count } Nachricht wartet auf Sie
   *[other] { $count } Nachrichten warten auf Sie
}
safety-held-word = Ein Wort aus Ihrer Liste ist darin.
safety-held-edit = Statt: „{ $text }“
safety-let-through = Durchlassen
safety-let-through-of = Die Nachricht von { $name } durchlassen
safety-not-through = Diese nicht
safety-not-through-of = Die Nachricht von { $name } nicht durchlassen
