## The drawings of a room, played again.

replay-title = Die Zeichnungen, Strich für Strich
replay-play = Abspielen
replay-rest = Anhalten
replay-range = Stelle in der Zeichnung
replay-at = { $at } von { $length }
replay-speed = Tempo
replay-times = { $times } ×
replay-minute = In einer Minute
replay-classes = Wessen Zeichnung
replay-keep = Diese Seite behalten
replay-keep-png = Bild (PNG)
replay-keep-svg = Zeichnung (SVG)
replay-keep-print = Drucken oder PDF
replay-loading = Die Seite wird geholt …
replay-empty = Auf dieser Seite wurde nichts gezeichnet.
replay-failed = Die Seite ist nicht angekommen. Bitte schauen Sie gleich noch einmal.
replay-no-script = Damit die Zeichnungen wachsen, braucht diese Seite JavaScript.
replay-board = Sehen, wie es entstand
replay-lesson = Die Zeichnungen wachsen sehen
replay-all = Alle Zeichnungen dieses Raums, aus jeder Stunde
