# Maskottchen auf Reisen, und das Basteln und Auspacken des Geschickten.

unboxing-title = Das Basteln und das Auspacken
unboxing-made = So entstand es in { $town }
unboxing-opened = So wurde es in { $town } geöffnet
unboxing-nothing = Noch kein Bild.
unboxing-add = Ein Bild dazulegen
mascots-title = Maskottchen
mascots-lead = Ein Stofftier, das von Klasse zu Klasse reist. Jedes hat einen Pass mit einem Stempel für jeden Besuch.
mascots-none = Noch reist kein Maskottchen. Ein kleines Stofftier passt in ein Paket.
mascot-new = Ein Maskottchen bricht auf
mascot-name = Wie heißt es?
mascot-animal = Welchem Tier sieht es am ähnlichsten?
mascot-set-out = Ihm einen Pass geben
mascot-is-at = In { $town } seit { $day }.
mascot-under-way = Am { $day } aus { $town } abgereist.
mascot-goes-to = Jetzt ist es unterwegs nach { $town }.
mascot-travelled =
    { $stops ->
        [one] { $km } km, eine Station
       *[other] { $km } km, { $stops } Stationen
    }
mascot-missed = Wer hat es gesehen?
mascot-missed-long = Zuletzt gesehen in { $town } am { $day }. Wer es hat, sage es bitte; wer wartet, frage bitte nach.
mascot-tag = Sein Anhänger zum Drucken
mascot-tag-lead = Auf festes Papier drucken und dem Maskottchen um den Hals hängen. Der Code darauf führt zu seinem Pass.
mascot-tag-home = Zu Hause bin ich in
mascot-qr = Der Code dieses Maskottchens, für eine Kamera
mascot-arrived = Es ist bei uns angekommen
mascot-visit = { $arrived } bis { $left }
mascot-since = seit { $day }
mascot-leg = nach { $km } km
mascot-nothing-told = Von diesem Besuch ist noch nichts erzählt.
mascot-tell = Vom Besuch erzählen
mascot-goes-on = Es reist weiter
mascot-arrived-on = Es kam am
mascot-left-on = Es ging am
mascot-next = Es geht nach
mascot-next-unknown = noch offen
mascot-was-not-here = Es war nicht hier
mascot-problem-name = Bitte geben Sie ihm einen Namen mit höchstens 40 Buchstaben.
mascot-problem-day = Bitte sehen Sie die Tage noch einmal an: Es kommt, bevor es geht, und nichts davon liegt in der Zukunft.
mascot-problem-many = Mehr passen nicht hinein.
owed-mascot = Ein Maskottchen wurde lange nicht gesehen.
owed-mascot-go = Wo ist es?
