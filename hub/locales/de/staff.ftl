staff-hint = Sprechen Sie jederzeit mit den anderen Lehrkräften, schriftlich oder im Gespräch. Kinder kommen nie herein.
staff-enter = Chat, Tafel und Gespräch, nur für Lehrkräfte

## Was neu ist
unread-title = Neue Nachrichten
unread-count = { $count ->
    [one] neue Nachricht
   *[other] neue Nachrichten
}
unread-all-read = Alles gelesen

## Der Live-Raum
staff-go-in = Hineingehen
staff-nobody = Gerade ist sonst niemand da. Was Sie schreiben, bleibt hier für die anderen.
staff-no-camera = Kamera und Mikrofon sind aus. Schalten Sie sie ein, wenn Sie sprechen möchten, jetzt oder später.
staff-leave-title = Das Lehrerzimmer verlassen?
staff-leave-words = Es bleibt offen. Sie können jederzeit zurückkommen.
staff-said-in = Sie sind im Lehrerzimmer.
staff-no-script = Zum Schreiben und Sprechen braucht diese Seite JavaScript. Lesen können Sie auch ohne.
staff-here = { $count ->
    [one] 1 Lehrkraft hier
   *[other] { $count } Lehrkräfte hier
}
staff-not-in = { $town } ist gerade nicht da
staff-away = nicht da
staff-beside = Das Lehrerzimmer, in einem neuen Fenster
staff-calls = { $name } ruft Sie ins Lehrerzimmer.
staff-answer = Hingehen
staff-call = Die anderen rufen
staff-called = Kamera und Mikrofon sind an. Wer in einem anderen Raum dieser Partnerschaft ist, sieht, dass Sie rufen.
staff-call-failed = Der Ruf kam nicht durch. Bitte versuchen Sie es noch einmal.

## Beside a lesson
live-tab-backstage = Kulisse
backstage-opening = Das Lehrerzimmer öffnet sich …
backstage-covered = Ihr Bildschirm wird gezeigt: Hier würden Kinder mitlesen.
backstage-anyway = Trotzdem zeigen
backstage-here = Auch hier: { $names }
backstage-alone = Das lesen nur Lehrkräfte. Gerade ist sonst niemand da.
backstage-window = Neues Fenster
backstage-say = Nur an die Lehrkräfte schreiben
