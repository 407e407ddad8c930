### Mixed groups in the live room: dealt, at work, and back together.

groups-title = Gemischte Gruppen
groups-about = Jede Gruppe bekommt Kinder aus allen Klassen und eine Seite der Tafel, die den anderen Gruppen verschlossen bleibt, bis alle zurück sind. Alle Lehrkräfte sehen jede Gruppe.
groups-size = Kinder in einer Gruppe
groups-only-here = Nur, wer gerade im Raum ist
groups-mix = Kinder mischen
groups-mix-again = Neu mischen
groups-nobody = Es gibt noch keine Kinder oder Tablets zum Mischen. Lehrkräfte fügen sie bei ihrer Klasse hinzu.
groups-ready = Für diese Stunde vorbereitet: { $names }
groups-begin-ready = Wie vorbereitet beginnen
groups-tell = Ein Satz für alle Gruppen
groups-show = Zeigen
groups-come = Ich komme
groups-look = Ihre Seite ansehen
groups-move = Gruppe von { $name }
groups-none = in keiner Gruppe
groups-left = { $count ->
    [one] 1 Kind ist in keiner Gruppe
   *[other] { $count } Kinder sind in keiner Gruppe
}
groups-close = Alle zurückholen
groups-open = Gruppen beginnen lassen
groups-yours = Deine Gruppe: { $name }
groups-help = Hilfe!
groups-rings = { $name } bittet um Hilfe.
groups-said-open = Die Gruppen beginnen.
groups-said-over = Alle sind wieder zusammen.
groups-chats = Gespräche
groups-chat-all = Alle
groups-chat-over = Diese Gruppe ist zurück: Ihr Gespräch ist zu Ende und bleibt zum Lesen.
groups-chat-silent = Hier wurde nichts gesagt.
groups-chat-earlier = Frühere Gruppen
groups-chat-page = { $name } · Seite { $page }
groups-chat-in = In der Gruppe { $name }
groups-chat-say = An die Gruppe schreiben: { $name }
