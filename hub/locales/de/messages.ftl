### Was in den Räumen einer Lehrkraft gesagt wurde.

messages-title = Nachrichten
messages-link = In den Nachrichten suchen
messages-here = Lesen, ohne hineinzugehen
messages-search = Was geschrieben wurde
messages-in-group = Im Chat einer Gruppe
messages-in = Wo
messages-in-all = In allen Räumen
messages-go = Suchen
messages-too-short = Bitte mindestens zwei Buchstaben.
messages-none = In keiner Nachricht stehen diese Wörter.
messages-more = Vielleicht gibt es ältere: Wählen Sie einen Raum oder ein anderes Wort.
messages-empty = Hier hat noch niemand geschrieben.
messages-no-room = Ihre Klasse macht noch bei keiner Partnerschaft mit. Was Sie mit den Partnern schreiben, wird hier stehen.
messages-enter = Hineingehen
messages-read = Gelesen
messages-pages = Frühere und spätere Nachrichten
messages-earlier = Früher
messages-later = Später
messages-found = { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
}
