# Der Fahrplan einer Stunde: was geschieht, Schritt für Schritt
sheet-title = Fahrplan
sheet-none = Noch keine Schritte. Mit einigen sehen in der Stunde alle, was gerade ist und was danach kommt.
sheet-make = Fahrplan vorbereiten
sheet-open = Fahrplan öffnen
sheet-empty = Was geschieht in dieser Stunde, ein Schritt nach dem anderen? Alle werden sehen, was gerade ist und was danach kommt.
sheet-from-kit = Mit einer Stunde Ihres Projekts beginnen
sheet-from-earlier = Mit den Schritten einer früheren Stunde beginnen
sheet-take = Diese Schritte nehmen
sheet-total =
    { $count ->
        [one] Eine Minute ist geplant.
       *[other] { $count } Minuten sind geplant.
    }
sheet-fits = Das füllt die Stunde genau.
sheet-free =
    { $count ->
        [one] Eine Minute bleibt für alles, was dazukommt.
       *[other] { $count } Minuten bleiben für alles, was dazukommt.
    }
sheet-over =
    { $count ->
        [one] Das ist eine Minute mehr, als die Stunde hat: Vielleicht darf etwas bis zum nächsten Mal warten?
       *[other] Das sind { $count } Minuten mehr, als die Stunde hat: Vielleicht darf etwas bis zum nächsten Mal warten?
    }
sheet-print = Drucken
sheet-up = Nach oben: { $step }
sheet-down = Nach unten: { $step }
sheet-change = Ändern: { $step }
sheet-remove = Löschen: { $step }
sheet-add = Einen Schritt hinzufügen
sheet-add-go = Diesen Schritt hinzufügen
sheet-keep = Behalten
sheet-leave = So lassen, wie es war
sheet-back = Zur Stunde
sheet-sign = Zeichen
sheet-minutes = Minuten
sheet-words = Was geschieht, in einem Satz (darf leer bleiben)
sheet-sets = Wenn er beginnt
sheet-spotlight = Was groß ist
sheet-stick = Wer sprechen darf
sheet-page = Seite der Tafel
sheet-music = Musik
sheet-as-it-is = bleibt, wie es ist
sheet-page-number = Seite { $number }
sheet-theirs = { $field }: Jemand aus dem Kollegium hat das inzwischen geändert. Jetzt steht dort: { $theirs }.
sheet-yours-stands = Was Sie geschrieben haben, steht noch im Formular.
sheet-piece = Musikstück
sheet-piece-none = kein Stück
sheet-piece-gone = { $title }: nicht mehr in diesem Raum
sheet-plays = spielt { $title }
sheet-activity = Aktivität
sheet-activity-none = keine Aktivität
sheet-activity-unseen = eine, die heute nicht alle sehen
sheet-poll = Zu Beginn alle Klassen fragen
sheet-poll-kind = Frage
sheet-poll-none = keine Frage
sheet-poll-picture = Bild { $number }
sheet-poll-no-picture = kein Bild
sheet-poll-word = Wort { $number }
sheet-problem-sign = Wählen Sie ein Zeichen für den Schritt.
sheet-problem-minutes = Ein Schritt dauert 1 bis 180 Minuten.
sheet-problem-words = Dieser Satz ist zu lang oder enthält keinen Buchstaben. 300 Zeichen sind reichlich für eine Wand.
sheet-problem-sets = Das kann ein Schritt nicht.
sheet-problem-piece = Dieses Musikstück ist nicht in diesem Raum. Wählen Sie ein anderes oder keines.
sheet-problem-activity = Diese Aktivität steht nicht in Ihrem Regal. Wählen Sie eine andere oder keine.
sheet-problem-poll = Eine Frage mit Bildern braucht zwei bis sechs verschiedene Antworten.
sheet-problem-full = Vierzig Schritte sind genug für eine Stunde.
sheet-problem-stale = Jemand aus dem Kollegium hat diesen Schritt gerade geändert. Sehen Sie sich beides an und behalten Sie, was Ihnen gefällt.
sheet-problem-gone = Jemand aus dem Kollegium hat diesen Schritt gerade gelöscht. Was Sie geschrieben haben, steht unten: Sie können es wieder hinzufügen.
sheet-problem-over = Diese Stunde wurde abgesagt: Ihr Fahrplan bleibt, wie er ist.
sheet-find-date = Termin finden
