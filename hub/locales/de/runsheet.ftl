# Der Fahrplan in der Stunde: was gerade ist und was danach kommt
live-tab-sheet = Fahrplan
runsheet-now = Jetzt: { $step }.
runsheet-then = Danach: { $step }.
runsheet-first = Zuerst:
runsheet-left =
    { $minutes ->
        [0] gleich vorbei
        [one] eine Minute
       *[other] { $minutes } Minuten
    }
runsheet-over =
    { $minutes ->
        [one] Eine Minute länger: Nichts ist verloren.
       *[other] { $minutes } Minuten länger: Nichts ist verloren.
    }
runsheet-until = Alles fertig um { $clock }
runsheet-said = Jetzt: { $step }. Danach kommt: { $next }.
runsheet-said-last = Jetzt: { $step }. Das ist der letzte Schritt.
runsheet-begin = Beginnen: { $step }
runsheet-next = Weiter: { $step }
runsheet-back = Zurück: { $step }
runsheet-stop = Weglegen
runsheet-last = Das ist der letzte Schritt.
runsheet-pace = So werden Sie um { $clock } fertig; die Stunde dauert bis { $end }.
runsheet-minutes = { $minutes } Min.
runsheet-jump = Jetzt beginnen: { $step }
runsheet-edit = Fahrplan ändern
runsheet-empty = Noch kein Fahrplan. Mit einem sehen alle, was gerade ist und was danach kommt.
runsheet-make = Einen vorbereiten
runsheet-no-lesson = Gerade ist keine Stunde. Während einer steht hier ihr Fahrplan.
runsheet-piece = Spielt { $title }
runsheet-piece-gone = { $title } ist nicht mehr in diesem Raum: Der Schritt beginnt ohne Musik.
runsheet-asks = Fragt: { $question }
runsheet-ask-again = Noch einmal fragen
