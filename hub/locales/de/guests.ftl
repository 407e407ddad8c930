### Gäste einer Stunde: Liste und Formular auf ihrer Seite, der Brief, und die Seite, auf die der Link führt.

## Auf der Seite der Stunde
guests-title = Gäste
guests-none = Käme eine Autorin, ein Großvater, eine Feuerwehrfrau gern vorbei? Laden Sie eine erwachsene Person ein, nur für diese Stunde.
guests-by = Eingeladen von { $host }, { $town }.
guests-open = Der Link wurde noch nicht benutzt.
guests-came = Hat den Link geöffnet und wartet, dass eine Lehrkraft die Tür öffnet.
guests-admitted = Wurde eingelassen.
guests-sent-out = Wurde hinausgeschickt.
guests-withdrawn = Die Einladung wurde zurückgezogen.
guests-withdraw = Zurückziehen
guests-withdraw-of = Einladung an { $name } zurückziehen
guests-invite = Gast einladen
guests-how = Ihr Gast bekommt einen Link, der einmal gilt, von einer halben Stunde vor der Stunde bis zu ihrem Ende. Er wartet vor der Tür, bis eine Lehrkraft im Raum ihn einlässt, und ist nie mit den Kindern allein.
guests-name = Name, wie er angezeigt werden soll
guests-what = Wer ist das?
guests-what-example = Autorin
guests-language = Sprache der Seiten für den Gast
guests-email = E-Mail-Adresse, wenn ein Brief hingehen soll
guests-email-hint = Sie dient nur diesem einen Brief und wird nicht beim Gast aufbewahrt. Ohne Adresse bekommen Sie den Link zum Weitergeben.
guests-go = Link machen
guests-sent = Ein Brief mit diesem Link ist unterwegs an { $email }.
handed-guest-title = Ein Link für { $name }
handed-guest-lead = Wer diesen Link öffnet, steht als { $name } vor der Tür. Geben Sie ihn niemand anderem.
handed-guest-link = Link, gilt einmal, für diese Stunde
lesson-problem-guest = Ein Gast braucht einen Namen und ein Wort dafür, wer er ist, jeweils in einer Zeile.
lesson-problem-guest-email = Das sieht nicht nach einer E-Mail-Adresse aus.
lesson-problem-guests-many = Zwölf Gäste genügen für eine Stunde. Ziehen Sie zuerst eine Einladung zurück.

## Der Brief
guest-letter-subject = Eine Einladung zu unserer Stunde „{ $lesson }“
guest-letter-text = Guten Tag { $name },

    { $host } ({ $school }, { $town }) lädt Sie zur Stunde „{ $lesson }“ ein: { $day } um { $clock } (Zeit in { $town }).

    Dieser Link öffnet sie, einmal, ab einer halben Stunde vorher:
    { $url }

    Sie brauchen einen Computer oder ein Tablet mit Kamera und Mikrofon. Eine Lehrkraft lässt Sie ein.

## Wohin der Link führt
guest-link-title = Als Gast hereinkommen
guest-link-unknown = Dieser Link oder Code öffnet nichts. Ist er vollständig? Sonst fragen Sie die Lehrkraft, von der Sie ihn haben.
guest-link-too-many = Zu viele Versuche von hier. Warten Sie eine Minute und versuchen Sie es noch einmal.
guest-code-hint = Der Code ist der Teil Ihres Links nach dem #.
guest-by = { $host } aus { $town } lädt Sie ein.
guest-clock = { $from } bis { $to } (Zeit in { $town })
guest-step-camera = Sie probieren Kamera und Mikrofon aus.
guest-step-lobby = Sie warten vor der Tür, bis eine Lehrkraft Sie einlässt.
guest-step-children = Die Kinder sehen und hören Sie. Bitte nehmen Sie nichts auf und machen Sie keine Bilder.
guest-enter = Zur Tür
guest-back = Zurück zur Tür
guest-once = Dieser Knopf gilt einmal: Kommen Sie mit dem Gerät herein, das Sie in der Stunde benutzen.
guest-other = { $name } ist auf diesem Gerät angemeldet. Wenn Sie weitergehen, endet das, und der Link ist verbraucht.
guest-early = Sie sind früh dran, wie schön. Der Link gilt ab { $clock }: Öffnen Sie ihn dann noch einmal.
guest-used = Dieser Link wurde schon benutzt, und er gilt nur einmal.
guest-withdrawn = Diese Einladung wurde zurückgezogen.
guest-cancelled = Diese Stunde findet zu dieser Zeit nicht statt.
guest-over = Diese Stunde ist vorbei.
guest-thanks = Die Stunde ist vorbei. Danke, dass Sie da waren.
guest-ask = Fragen Sie { $host }: Ein neuer Link ist in einer Minute gemacht.
guest-ask-nobody = Fragen Sie die Lehrkraft, die Sie eingeladen hat: Ein neuer Link ist in einer Minute gemacht.

## On one’s own page
role-guest = Gast
