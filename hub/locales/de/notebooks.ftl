notebooks-title = Gemeinsames Messheft
notebooks-lead = Was alle Klassen immer wieder messen oder zählen: in einem Diagramm, nebeneinander.
notebooks-lines = { $count ->
        [0] Noch nichts darin
        [one] Eine Messung
       *[other] { $count } Messungen
    }
notebooks-to-look = { $count ->
        [one] Eine wartet auf Sie
       *[other] { $count } warten auf Sie
    }
notebooks-empty = Noch kein Messheft. Was könnten Sie alle messen: wie lang die Schnecke ist, wie warm es morgens ist, wie viele Blätter gefressen werden?
notebooks-empty-child = Noch kein Messheft. Deine Lehrkräfte beginnen eines.
notebooks-new = Ein neues Messheft
notebooks-name = Worum geht es?
notebooks-name-hint = Zum Beispiel: Die Länge unserer Stabschrecke
notebooks-what = Wie messen alle auf die gleiche Weise?
notebooks-what-hint = Zum Beispiel: vom Kopf bis zum Ende des Körpers, mit dem Lineal, ohne die Fühler
notebooks-unit = In welcher Einheit?
notebooks-unit-hint = cm, g, °C, Blätter. Darf leer bleiben.
notebooks-unit-fixed = Es stehen schon Messungen darin, darum bleibt die Einheit.
notebooks-decimals = Was für Zahlen?
notebooks-counted = Gezählt: ganze Zahlen
notebooks-measured = Gemessen, zum Beispiel { $example }
notebooks-picture = Das Bild dazu
notebooks-sign = { $sign ->
        [ruler] Lineal
        [weight] Gewicht
        [thermometer] Thermometer
        [timer] Stoppuhr
        [hash] Rautezeichen
        [leaf] Blatt
        [sprout] Keimling
        [apple] Apfel
        [carrot] Karotte
        [egg] Ei
        [bug] Käfer
        [footprints] Fußspuren
        [droplets] Tropfen
        [cloud-rain] Regen
        [sun] Sonne
        [wind] Wind
       *[star] Stern
    }
notebooks-make = Messheft beginnen
notebooks-change = Messheft ändern
notebooks-remove = Dieses Messheft entfernen
notebooks-remove-hint = Alle Klassen verlieren seine Messungen. Die Fotos bleiben bei den Werken.
notebooks-remove-go = Messheft entfernen
notebooks-write = Messung eintragen
notebooks-correct = Berichtigen
notebooks-value = Deine Zahl
notebooks-pad = Zifferntasten
notebooks-comma = Komma
notebooks-back = letzte Ziffer löschen
notebooks-day = An welchem Tag?
notebooks-today = Heute
notebooks-photo = Ein Foto
notebooks-photo-hint = Bis zu { $most } MB. Wo und womit es aufgenommen wurde, wird daraus entfernt.
notebooks-photo-off = Ohne dieses Foto
notebooks-photo-again = Falls ein Foto gewählt war, bitte noch einmal wählen.
notebooks-photo-alt = { $town }, { $day }: { $value }
notebooks-note = Eine kurze Notiz
notebooks-note-hint = Zum Beispiel: Sie hat sich gerade gehäutet
notebooks-who = Wer ist auf dem Foto?
notebooks-keep = Eintragen
notebooks-taken-go = Berichtigen
notebooks-take-back = Zurücknehmen
notebooks-line-remove = Endgültig entfernen
notebooks-show = Freigeben
notebooks-show-again = Wieder zeigen
notebooks-past = Was vorher dort stand
notebooks-past-until = bis { $day }, { $clock }
notebooks-look-first = Das haben Ihre Kinder eingetragen. Sie schauen zuerst.
notebooks-yours-wait = { $count ->
        [one] Deine Messung wartet auf deine Lehrkraft.
       *[other] Deine { $count } Messungen warten auf deine Lehrkraft.
    }
notebooks-unseen = { $count ->
        [one] Für das Foto einer Messung fehlt eine Einwilligung: Die Partner sehen nur die Zahl.
       *[other] Für die Fotos von { $count } Messungen fehlen Einwilligungen: Die Partner sehen nur die Zahlen.
    }
notebooks-blank = Noch nichts gemessen. Wer trägt die erste Zahl ein?
notebooks-blank-closed = Es wurde nichts gemessen.
notebooks-chart = Gemeinsames Diagramm
notebooks-how = Was unter dem Diagramm steht
notebooks-way-date = Nach Datum
notebooks-way-day = Nach unserem Tag
notebooks-by-date = Datum
notebooks-by-day = Tag jeder Klasse
notebooks-day-hint = Tag 1 ist der Tag der ersten Messung jeder Klasse. So lässt sich vergleichen, auch wenn nicht alle zusammen begonnen haben.
notebooks-said = { $count ->
        [one] { $town }: eine Messung, { $first } am { $start }.
       *[other] { $town }: { $count } Messungen, von { $first } am { $start } bis { $last } am { $end }.
    }
notebooks-table = Dasselbe als Tabelle
notebooks-column-date = Datum
notebooks-column-day = Tag
notebooks-none = nichts eingetragen
notebooks-csv = Für eine Tabellenkalkulation (CSV)
notebooks-csv-class = Klasse
notebooks-csv-town = Ort
notebooks-csv-country = Land
notebooks-csv-day = Datum
notebooks-csv-number = Tag der Klasse
notebooks-csv-note = Notiz
notebooks-photos = Wachsen, Foto für Foto
notebooks-notes = Notizen
notebooks-lapse-play = Abspielen
notebooks-lapse-back = ein Foto zurück
notebooks-lapse-next = nächstes Foto
notebooks-lapse-which = Welches Foto
notebooks-ours = { $count ->
        [one] Die Messung unserer Klasse
       *[other] Die { $count } Messungen unserer Klasse
    }
notebooks-state-waiting = wartet auf eine Lehrkraft
notebooks-state-shown = alle sehen sie
notebooks-state-withdrawn = zurückgenommen: Nur die Lehrkräfte Ihrer Klasse sehen sie
notebooks-note-hidden = Notiz verborgen: Eine Einwilligung fehlt
notebooks-said-written = Eingetragen. Alle Klassen sehen es.
notebooks-said-waits = Eingetragen. Deine Lehrkraft schaut zuerst.
notebooks-said-photo-waits = Eingetragen. Deine Lehrkraft schaut zuerst das Foto an.
notebooks-said-consent = Alle sehen die Zahl. Für das Foto fehlt eine Einwilligung, darum sehen die Partner es nicht.
notebooks-said-corrected = Berichtigt. Was vorher dort stand, bleibt im Verlauf.
notebooks-said-shown = Alle Klassen sehen es jetzt.
notebooks-said-withdrawn = Zurückgenommen. Die Partner sehen es nicht mehr.
notebooks-said-removed = Endgültig entfernt.
notebooks-problem-title = Geben Sie ihm einen Namen mit bis zu 80 Buchstaben.
notebooks-problem-long = Das ist zu lang: { $most } Buchstaben passen.
notebooks-problem-many = Hier ist kein Platz mehr.
notebooks-problem-fixed = Es stehen schon Messungen darin, darum bleibt die Einheit. Für eine andere Einheit beginnen Sie ein eigenes Messheft.
notebooks-problem-number = Hier lesen wir keine Zahl. Schreib sie mit Ziffern, zum Beispiel 4,2.
notebooks-problem-groups = Ist das ein Komma, oder sind das Tausender? Schreib 1234,5 ohne etwas zwischen den Tausendern.
notebooks-problem-decimals = { $count ->
        [one] Eine Stelle nach dem Komma genügt hier.
       *[other] Bis zu { $count } Stellen nach dem Komma genügen hier.
    }
notebooks-problem-whole = Hier wird gezählt, darum braucht es eine ganze Zahl.
notebooks-problem-negative = Weniger als nichts kann man nicht zählen: Lass das Minuszeichen weg.
notebooks-problem-large = Das ist mehr als { $most }. Ist eine Ziffer zu viel darin?
notebooks-problem-unit = Dieses Messheft ist in { $unit }, nicht in { $typed }. Schreib die Zahl in { $unit }.
notebooks-problem-day = Wähl einen Tag.
notebooks-problem-future = Dieser Tag kommt erst noch. Trag ein, was ihr heute oder vorher gemessen habt.
notebooks-problem-far = Das ist lange vor dem Beginn eures Projekts. Stimmt das Jahr?
notebooks-problem-taken = Eure Klasse hat für diesen Tag schon eine Messung. Ein Tag hat eine Messung, die sich berichtigen lässt.
notebooks-problem-note = Die Notiz ist zu lang: { $most } Buchstaben passen.
notebooks-problem-photo = Das ist kein Foto, das wir kennen. Ein JPEG, PNG oder WebP direkt vom Handy passt.
notebooks-problem-changed = Jemand hat sie gerade berichtigt. Schau, was jetzt dort steht, und berichtige dann noch einmal.
owed-lines = { $count ->
        [one] Eine Messung Ihrer Kinder wartet in einem Messheft.
       *[other] { $count } Messungen Ihrer Kinder warten in Messheften.
    }
owed-lines-go = Ansehen
