# Karten, Pakete und Briefe zwischen Klassen: wer wem was schickt, und wie weit es ist.

exchanges-title = Karten und Pakete
exchanges-lead = Wer wem was schickt, und wo es gerade ist. Jeder Umschlag hat einen eigenen Code.
exchanges-none = Noch ist nichts unterwegs. Beginnen Sie mit einer Karte: Sie passt in jeden Briefkasten.
exchange-kind-card =
    { $count ->
        [one] eine Karte
       *[other] { $count } Karten
    }
exchange-kind-parcel =
    { $count ->
        [one] ein Paket
       *[other] { $count } Pakete
    }
exchange-kind-letter =
    { $count ->
        [one] ein Brief
       *[other] { $count } Briefe
    }
exchange-many-card = Karten
exchange-many-parcel = Pakete
exchange-many-letter = Briefe
exchange-wanted-on = soll bis { $day } da sein
exchange-arrived =
    { $kind ->
       *[other] { $arrived } von { $total } angekommen
    }
exchange-new = Ein neuer Austausch
exchange-name = Wie heißt er?
exchange-name-example = Winterkarten
exchange-what = Was wird verschickt?
exchange-who = Wer schreibt wem?
exchange-who-all = Alle an alle
exchange-who-chain = Jede Klasse an die nächste
exchange-who-chosen = Wir wählen aus
exchange-wanted = Bis wann soll es da sein? (wenn es darauf ankommt)
exchange-wanted-hint = Zum Beispiel am letzten Schultag vor den Ferien.
exchange-begin = Beginnen
exchange-labels = Unsere Etiketten drucken
exchange-pairs = Wer wem schreibt
exchange-pairs-lead = Haken Sie für jede Klasse an, wem sie etwas schickt. Wozu schon etwas gesagt wurde, das bleibt.
exchange-pairs-keep = So festhalten
exchange-gives = { $town } schickt an
exchange-missing = Noch nicht dabei: { $towns }.
exchange-end = Diesen Austausch löschen
exchange-end-hint = Noch ist darin nichts geschehen.
exchange-back = Zurück zur Tabelle
exchange-given =
    { $count ->
        [0] Wir schicken
        [one] Wir schicken eins
       *[other] Wir schicken { $count }
    }
exchange-got =
    { $count ->
        [0] Wir bekommen
        [one] Wir bekommen eins
       *[other] Wir bekommen { $count }
    }
exchange-nothing-given = Unsere Klasse schickt in diesem Austausch nichts.
exchange-nothing-got = Unsere Klasse bekommt in diesem Austausch nichts.
exchange-everybody = Die Tabelle aller Klassen
exchange-filter = Was die Tabelle zeigt
exchange-filter-all = Alles
exchange-filter-ours = Unsere
exchange-keys = Mit den Pfeiltasten geht es von Umschlag zu Umschlag, die Eingabetaste öffnet einen.
exchange-from-to = von ↓ an →
exchange-cell = { $giver } an { $receiver }
envelope-find = Nach dem Code suchen
envelope-find-lead = Auf dem Etikett stehen neun Buchstaben und Ziffern. Die Kamera eines Telefons liest sie aus dem quadratischen Code.
envelope-code = Code
envelope-open = Nachsehen
envelope-wrong = Ein Zeichen stimmt nicht ganz. Bitte vergleichen Sie den Code noch einmal mit dem Etikett: Er hat neun Zeichen, keine Null, keine Eins und kein O.
envelope-unknown = In Ihren Austauschen gibt es diesen Code nicht. Vielleicht gehört er zu einer anderen Partnerschaft, oder der Austausch wurde gelöscht.
envelope-state-none =
    { $kind ->
       *[other] nicht begonnen
    }
envelope-state-made =
    { $kind ->
       *[other] gebastelt
    }
envelope-state-posted =
    { $kind ->
       *[other] abgeschickt
    }
envelope-state-received =
    { $kind ->
       *[other] angekommen
    }
envelope-state-opened =
    { $kind ->
       *[other] geöffnet
    }
envelope-state-lost =
    { $kind ->
       *[other] verloren
    }
envelope-step-made =
    { $kind ->
       *[other] Gebastelt
    }
envelope-step-posted =
    { $kind ->
       *[other] Abgeschickt
    }
envelope-step-received =
    { $kind ->
       *[other] Angekommen
    }
envelope-step-opened =
    { $kind ->
       *[other] Geöffnet
    }
envelope-said = { $day }, sagt { $town }.
envelope-not-yet = Noch nicht.
envelope-ticked =
    { $kind ->
       *[other] Die angehakten wurden
    }
envelope-day = am
envelope-say = Festhalten
envelope-say-made =
    { $kind ->
       *[other] Es ist gebastelt
    }
envelope-say-posted =
    { $kind ->
       *[other] Es ist abgeschickt
    }
envelope-say-received =
    { $kind ->
       *[other] Es ist angekommen
    }
envelope-say-opened =
    { $kind ->
       *[other] Wir haben es geöffnet
    }
envelope-say-lost =
    { $kind ->
       *[other] Wir halten es für verloren
    }
envelope-correct = Berichtigen
envelope-take-back = Zurücknehmen
envelope-taken-back = „{ $what }“ wurde zurückgenommen
envelope-already-received =
    { $kind ->
       *[other] Am { $day } angekommen, sagt { $town }. Jetzt kann es geöffnet werden.
    }
envelope-already-opened =
    { $kind ->
       *[other] Am { $day } geöffnet, sagt { $town }.
    }
envelope-crossed = Zwei dieser Tage passen nicht zusammen. Vielleicht ist einer vertippt; unten lässt er sich berichtigen.
envelope-lost-title =
    { $kind ->
       *[other] Nie angekommen?
    }
envelope-lost-lead =
    { $kind ->
       *[other] Nach langem Warten darf man aufhören zu warten. Kommt es doch noch, sagen Sie, dass es angekommen ist: Nichts ist verdorben.
    }
envelope-lost-hint =
    { $kind ->
       *[other] Dieses hier ging unterwegs verloren. Eine digitale Karte macht es wieder gut: ein Bild, ein Foto oder eine Stimme, die auf dieser Seite erscheint.
    }
envelope-digital = Eine digitale Karte machen
envelope-qr = Der Code dieses Umschlags, für eine Kamera
envelope-qr-hint = Ein Telefon, das hier angemeldet ist, kommt auf diese Seite.
envelope-history = Was gesagt wurde, das Neueste zuerst
parcel-problem-title = Bitte geben Sie ihm einen Namen mit höchstens 80 Buchstaben.
parcel-problem-day = Bitte wählen Sie einen Tag: heute oder einen der letzten zwölf Monate.
parcel-problem-meanwhile = Gerade hat jemand etwas anderes dazu gesagt. Bitte sehen Sie unten nach, bevor Sie es ändern.
parcel-problem-many = Das ist mehr, als hineinpasst. Wählen Sie aus, wer wem schreibt, statt alle an alle.
parcel-problem-pairs = Bitte haken Sie mindestens eine Klasse an, die etwas schickt.
labels-title = Etiketten
labels-lead = Zehn auf jedem Blatt A4. Ausschneiden und je eins neben die Adresse auf den Umschlag kleben.
labels-peel = Drucken Sie mit 100 %, ohne Ränder und ohne Kopfzeilen. Probieren Sie es zuerst auf normalem Papier, und halten Sie es vor einem Etikettenbogen gegen das Licht.
labels-paper = Papier
labels-paper-cut = Normales A4, zum Ausschneiden
labels-paper-63x34 = Etiketten 3 × 8, 63,5 × 33,9 mm
labels-paper-70x36 = Etiketten 3 × 8, 70 × 36 mm
labels-paper-99x38 = Etiketten 2 × 7, 99,1 × 38,1 mm
labels-first = Das erste freie Etikett
labels-first-hint = Ist ein Bogen schon angebrochen, wählen Sie das Etikett, mit dem es weitergeht.
labels-begin = Mit Etikett { $number } beginnen
labels-here = Dieser Hub ist nur von diesem Computer aus zu erreichen, darum kann ein Telefon dem quadratischen Code nicht folgen. Die Buchstaben gelten trotzdem.
labels-from = von
home-exchanges = Karten und Pakete
envelope-post-by = Bis { $day } abschicken.
envelope-post-missed = { $day } war der letzte sichere Tag zum Abschicken.
envelope-arrive-by = { $town } hat Schule bis { $day }.
envelope-late = länger als üblich
envelope-late-long =
    { $kind ->
       *[other] Dieser ist länger unterwegs als üblich: Auf diesem Weg brauchen die meisten { $usual } Tage. Sehen Sie noch einmal im Briefkasten nach, dann fragen Sie die Partnerklasse.
    }
envelope-transit-learned = Auf diesem Weg braucht die Post meist { $usual } Tage: gelernt von { $seen } angekommenen.
envelope-transit-guess = Auf diesem Weg braucht die Post etwa { $usual } Tage: geschätzt, noch sind zu wenige angekommen.
address-title = Postadresse
address-lead = An diese Adresse schicken Partnerklassen Karten und Pakete. Lehrkräfte Ihrer Partnerschaften sehen sie, sonst niemand: kein Kind, kein Mentor, keine öffentliche Seite.
address-lines = Wie sie auf dem Umschlag stehen soll
address-hint = Die Adresse der Schule, Zeile für Zeile, ohne das Land. Leer lassen nimmt sie weg.
address-wrong = Bitte höchstens { $lines } Zeilen und 300 Buchstaben.
addresses-title = Adressblatt
addresses-lead = Die Klassen, denen Ihre schreibt. Drucken Sie es und bewahren Sie es im Lehrerzimmer auf. Jede Klasse sieht, dass Sie ihre Adresse angesehen haben.
addresses-none = Noch ist keine Adresse eingetragen. Fragen Sie im Lehrerzimmer.
addresses-ours-missing = Ihre Partner wissen noch nicht, wohin sie Ihnen schreiben sollen.
owed-post =
    { $count ->
        [one] Ein Umschlag sollte bald zur Post, damit er rechtzeitig da ist.
       *[other] { $count } Umschläge sollten bald zur Post, damit sie rechtzeitig da sind.
    }
owed-post-go = Ansehen
owed-late =
    { $count ->
        [one] Ein Umschlag hätte schon da sein sollen.
       *[other] { $count } Umschläge hätten schon da sein sollen.
    }
owed-late-go = Ist er da?
looked-address = Postadresse
class-address-hint = Für Karten und Pakete; nur Lehrkräfte der Partnerklassen sehen sie.
