# Il copione durante la lezione: che cosa si fa ora e che cosa viene dopo
live-tab-sheet = Copione
runsheet-now = Ora: { $step }.
runsheet-then = Poi: { $step }.
runsheet-first = Per cominciare:
runsheet-left =
    { $minutes ->
        [0] quasi finito
        [one] un minuto
       *[other] { $minutes } minuti
    }
runsheet-over =
    { $minutes ->
        [one] Un minuto in più: niente è perduto.
       *[other] { $minutes } minuti in più: niente è perduto.
    }
runsheet-until = Tutto finito alle { $clock }
runsheet-said = Ora: { $step }. Poi viene: { $next }.
runsheet-said-last = Ora: { $step }. È l’ultimo passo.
runsheet-begin = Cominciare: { $step }
runsheet-next = Avanti: { $step }
runsheet-back = Indietro: { $step }
runsheet-stop = Mettere via
runsheet-last = Questo è l’ultimo passo.
runsheet-pace = Con questo ritmo finite alle { $clock }; la lezione dura fino alle { $end }.
runsheet-minutes = { $minutes } min
runsheet-jump = Cominciare ora: { $step }
runsheet-edit = Modificare il copione
runsheet-empty = Ancora nessun copione. Con uno, tutti vedono che cosa si fa ora e che cosa viene dopo.
runsheet-make = Prepararne uno
runsheet-no-lesson = Nessuna lezione in corso. Durante una lezione, il suo copione è qui.
runsheet-piece = Suona { $title }
runsheet-piece-gone = { $title } non è più in questa stanza: il passo comincia senza musica.
runsheet-asks = Chiede: { $question }
runsheet-ask-again = Chiedere ancora
