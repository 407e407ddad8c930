## Die Tafel im Raum.

board-label = Tafel
board-ink = Seite { $number } der Tafel: was alle Klassen gezeichnet haben
board-paper = Zeichenblatt
board-paper-reader = Zeichenblatt, zum Anschauen
board-how = Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf oder hebt ihn, Escape vergisst den Strich.
board-pages = Seiten
board-page = Seite { $number }
board-page-named = Seite { $number }: { $name }
board-page-add = Noch eine Seite
board-page-arrange = Was mit dieser Seite geschieht
board-page-name = Wie diese Seite heißt
board-page-keep-name = Namen behalten
board-page-put-away = Diese Seite weglegen
board-page-put-away-why = Nichts darauf geht verloren: Sie wartet hier, bis Sie sie zurückholen.
board-pages-away = Weggelegt
board-page-bring-back = Zurückholen
board-page-bring-back-of = { $name } zurückholen
board-still = Alles still: Nur Lehrkräfte zeichnen (L)
board-resting = Hier schaust du im Moment zu. Umblättern kannst du, wann du magst.
board-sheet-of = Seite { $number }: das Blatt von { $class }
board-apart = Jeder Klasse ein eigenes Blatt
board-apart-why = Niemand sonst sieht, was eine Klasse zeichnet, bis Sie alle Blätter zeigen.
board-reveal = Allen alle Blätter zeigen
board-reveal-why = Für immer: Die Blätter sind dann trocken, und alle sehen sie gemeinsam an.
board-zones = Die Seite aufteilen
board-zones-why = Jede Klasse zeichnet in einem eigenen Teil, in ihrer Farbe. Alle sehen alles.
board-zones-away = Wieder eine einzige Seite
board-zones-away-why = Alle zeichnen überall; nichts geht verloren.
board-zones-anew = Neu aufteilen, für alle Klassen
board-minute = In der letzten Minute gezeichnet
board-minute-none = Nichts in der letzten Minute.
board-take-back = Zurücknehmen ({ $count })
board-take-back-of = Zurücknehmen, was { $name } gezeichnet hat: { $count }
board-taken-back = Was { $name } in der letzten Minute gezeichnet hat, ist zurückgenommen. Zehn Minuten lang kann es wiederkommen: „Was mit dieser Seite geschieht“.
board-bring-back = Wieder hinlegen ({ $count })
board-bring-back-of = Wieder hinlegen, was { $name } gezeichnet hat: { $count }
board-pens = Wer auf dieser Seite zeichnet
board-pens-single = Einzelne Kinder wählen
board-pens-why = Lehrkräfte immer.

board-empty = Eine frische Seite! Wer zeichnet den ersten Strich?
board-empty-reader = Eine frische Seite. Bald zeichnet hier jemand.
board-reader = Sie schauen zu. In diesem Raum dürfen Sie sehen, und andere zeichnen.

## Werkzeuge

board-tools = Werkzeug
board-tool-hand = Hand: die Seite verschieben; ein Tippen sagt, von wem es ist (H, I)
board-tool-pen = Stift (P)
board-tool-marker = Textmarker (M)
board-tool-eraser = Radierer (E)
board-tool-fill = Farbeimer (F)
board-tool-shape = Formen (O)
board-tool-stamp = Stempel (S)
board-tool-text = Text (T)
board-text-field = Hier schreiben; Eingabe legt es auf die Seite, Escape vergisst es
board-text-keep = Auf die Seite legen
board-text-drop = Doch nicht
board-text-too-much = Das ist zu viel für diese Stelle. Weniger Wörter oder kleinere Buchstaben passen.
board-widths = Breite
board-width-fine = Fein
board-width-medium = Mittel
board-width-broad = Breit
board-undo = Mein Letztes zurücknehmen (Z)
board-redo = Wiederholen (Y)
board-swap = Werkzeuge auf die andere Seite, für die andere Hand
board-whole = Die ganze Seite sehen (0)
board-nearer = Näher (+)
board-farther = Weiter weg (-)
board-fingers = Auch Finger malen: sonst verschieben sie die Seite, weil ein Stift da ist
board-clear = Die Seite für alle leeren

board-figures = Form
board-figure-line = Linie
board-figure-arrow = Pfeil
board-figure-rectangle = Rechteck
board-figure-ellipse = Kreis
board-figure-triangle = Dreieck

board-stamps = Stempel
board-stamp-star = Stern
board-stamp-heart = Herz
board-stamp-sun = Sonne
board-stamp-cloud = Wolke
board-stamp-flower = Blume
board-stamp-leaf = Blatt
board-stamp-tree = Baum
board-stamp-house = Haus
board-stamp-fish = Fisch
board-stamp-butterfly = Schmetterling
board-stamp-smile = Lächeln
board-stamp-check = Haken

board-colours = Farbe
board-colour-black = Schwarz
board-colour-brown = Braun
board-colour-sand = Pfirsich
board-colour-red = Rot
board-colour-orange = Orange
board-colour-yellow = Gelb
board-colour-spring = Hellgrün
board-colour-green = Grün
board-colour-sky = Himmelblau
board-colour-blue = Blau
board-colour-purple = Lila
board-colour-pink = Rosa

## Leeren

board-clear-title = Diese Seite für alle leeren?
board-clear-why = Die Striche aller Klassen verschwinden. Hat hier eine andere Klasse gezeichnet, wird eine ihrer Lehrkräfte gefragt. War es ein Versehen, holt Zurücknehmen sie wieder.
board-clear-yes = Seite leeren
board-clear-no = Behalten
board-clear-asks = { $who } möchte Seite { $number } für alle leeren.
board-clear-agree = Leeren
board-clear-waits = Eine Lehrkraft einer anderen Klasse wird gefragt, ob Seite { $number } geleert werden darf.
board-clear-alone = Es ist niemand mehr da, den man fragen könnte. Seite { $number } trotzdem leeren?
board-clear-never-mind = Doch nicht
board-clear-late = Niemand hat geantwortet: Seite { $number } bleibt, wie sie ist.
board-clear-refused = { $who } möchte Seite { $number } lieber behalten.
board-clear-agreed = Seite { $number } ist leer: { $who } war einverstanden. Zurücknehmen holt sie wieder.
board-cleared = Die Seite ist leer. Zurücknehmen holt sie wieder.
board-cleared-by = { $who } hat die Seite geleert.
board-already-empty = Diese Seite ist schon leer.
board-nothing-to-undo = Hier gibt es nichts von Ihnen zurückzunehmen.
board-nothing-to-redo = Nichts zu wiederholen.
board-nothing-to-fill = Ausmalen geht nur, was ringsum geschlossen ist. Zeichnen Sie eine Form, oder schließen Sie Ihre Linie.
board-coming = Die Seite kommt noch …
board-waiting = { $count ->
    [one] Ein Strich ist unterwegs
   *[other] { $count } Striche sind unterwegs
}

## Für alle, die zuhören

board-drew = { $who } hat etwas gezeichnet.
board-pen-down = Stift aufgesetzt.
board-pen-up = Stift gehoben.
board-record = Was auf dieser Seite geschah, das Neueste zuerst
board-me = Sie
board-somebody = Jemand
board-line-pen = { $who }: Stift, { $colour }
board-line-marker = { $who }: Textmarker, { $colour }
board-line-eraser = { $who }: Radierer
board-line-shape = { $who }: { $figure }, { $colour }
board-line-stamp = { $who }: Stempel, { $picture }, { $colour }
board-line-text = { $who }: Text „{ $words }“, { $colour }
board-line-fill = { $who }: hat eine Form ausgemalt, { $colour }
board-line-white = { $who }: hat eine Farbe weggenommen
board-line-redone = { $who }: hat wiederholt
board-line-undone = { $who }: etwas zurückgenommen
board-line-taken-back = { $who }: die letzte Minute einer Klasse zurückgenommen
board-line-brought-back = { $who }: sie wieder hingelegt
board-line-clear-asked = { $who }: wollte die Seite leeren
board-line-clear-agreed = { $who }: war einverstanden, die Seite zu leeren
board-line-clear-refused = { $who }: hat die Seite behalten
board-line-cleared = { $who }: Seite geleert
board-times = { $line } ({ $count }-mal)

## What lies under the ink

board-backdrop = Unter der Zeichnung
board-print-plain = Weißes Papier
board-print-squares = Kästchen
board-print-lines = Linien
board-print-number-line = Zahlenstrahl
board-print-hundred-square = Hundertertafel
board-print-europe = Karte von Europa
board-shelf-map = Karte
board-print-cat = Katze
board-print-cock = Hahn
board-print-snail = Schnecke
board-print-ladybird = Marienkäfer
board-print-butterfly = Schmetterling
board-print-bear = Der Reisebär
board-print-house = Haus
board-print-tree = Apfelbaum
board-print-christmas = Weihnachtsstern
board-shelf-paper = Papier
board-shelf-maths = Rechnen
board-shelf-colouring = Zum Ausmalen
board-shelf-own = Etwas Eigenes
board-print-picture = Ein Foto
board-print-taken-away = Dieses Bild wurde weggenommen.
board-print-file = Foto oder PDF …
board-backdrop-coming = Die Datei ist unterwegs
board-backdrop-stop = Anhalten
board-backdrop-pages = Wählen Sie Seiten von { $count }. Die erste liegt auf diesem Blatt, jede weitere auf einem neuen.
board-backdrop-all = Alle Seiten
board-backdrop-lay = 
    { $count ->
        [one] Eine Seite
       *[other] { $count } Seiten
    } auflegen
board-backdrop-sound = Das ist ein Ton: Ein Blatt braucht ein Foto oder ein PDF.
board-line-backdrop = { $who }: hat etwas unter das Blatt gelegt
board-files = Fotos und PDFs in diesem Raum
board-files-none = Noch gibt es keine.
board-file-document = Ein PDF
board-file-remove = „{ $name }“ entfernen
board-file-remove-why = Es verschwindet für immer, von jedem Blatt und aus der Wiedergabe. Dort sagt ein Satz, dass ein Bild weggenommen wurde.
board-file-remove-yes = Für immer entfernen
board-file-keep = Behalten
board-who = Sind Kinder darauf zu erkennen?
board-who-hint = Haken Sie an, wer aus Ihrer Klasse. Es wird nur gezeigt, solange ihre Eltern einverstanden sind.
board-ask-lay = Unter das Blatt legen
board-ask-on = Weiter zu den Seiten
board-file-who = Wer auf „{ $name }“ zu erkennen ist
board-file-who-keep = Behalten
board-file-shows = Zu erkennen: { $names }
board-file-lacks = Niemand sieht es: Für { $names } fehlt eine Einwilligung. Sobald sie eingetragen ist, ist es wieder zu sehen.
board-file-lacks-elsewhere = Niemand sieht es: In einer Partnerklasse fehlt eine Einwilligung.
board-dice = Würfel
board-dice-none = Noch hat niemand gewürfelt.
board-dice-throw = Würfeln
board-dice-count = Wie viele Würfel
board-dice-many = 
    { $count ->
        [one] Ein Würfel
       *[other] { $count } Würfel
    }
board-dice-sum = { $who }: { $numbers } = { $sum }
board-dice-one = { $who }: { $number }
board-dice-before = Vorher gewürfelt
board-dice-away = Die Würfel weglegen

## A tangram

board-shelf-tangram = Tangram
board-print-tangram = Tangram
board-print-tangram-house = Tangram: Haus
board-print-tangram-boat = Tangram: Boot
board-print-tangram-cat = Tangram: Katze
board-print-tangram-fish = Tangram: Fisch
board-print-tangram-tree = Tangram: Tanne
board-tans = Tangram: sieben Teile. Die Pfeiltasten bewegen eines, R dreht es, X wendet das Parallelogramm, Escape lässt es los.
board-tans-reader = Tangram: sieben Teile zum Anschauen
board-tan-0 = Großes rotes Dreieck
board-tan-1 = Großes blaues Dreieck
board-tan-2 = Mittleres orangefarbenes Dreieck
board-tan-3 = Kleines gelbes Dreieck
board-tan-4 = Kleines grünes Dreieck
board-tan-5 = Violettes Quadrat
board-tan-6 = Hellblaues Parallelogramm
board-tan-held = { $who } hält dieses Teil: { $tan }
board-tan-left = Nach links drehen (Umschalt+R)
board-tan-right = Nach rechts drehen (R)
board-tan-flip = Wenden (X)
board-tan-tidy = Alle Teile zurück ins Quadrat
board-line-tan = { $who }: ein Teil bewegt, { $tan }
board-line-tans-tidied = { $who }: das Tangram ins Quadrat zurückgelegt
