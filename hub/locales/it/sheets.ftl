# Il copione di una lezione: che cosa succede, passo dopo passo
sheet-title = Copione
sheet-none = Ancora nessun passo. Con qualcuno, durante la lezione tutti vedono che cosa si fa ora e che cosa viene dopo.
sheet-make = Preparare il copione
sheet-open = Aprire il copione
sheet-empty = Che cosa succede in questa lezione, un passo dopo l’altro? Tutti vedranno che cosa si fa ora e che cosa viene dopo.
sheet-from-kit = Cominciare da una lezione del vostro progetto
sheet-from-earlier = Cominciare dai passi di una lezione precedente
sheet-take = Prendere questi passi
sheet-total =
    { $count ->
        [one] È previsto un minuto.
       *[other] Sono previsti { $count } minuti.
    }
sheet-fits = Riempie esattamente la lezione.
sheet-free =
    { $count ->
        [one] Resta un minuto per gli imprevisti.
       *[other] Restano { $count } minuti per gli imprevisti.
    }
sheet-over =
    { $count ->
        [one] È un minuto in più di quanto duri la lezione: forse qualcosa può aspettare la prossima?
       *[other] Sono { $count } minuti in più di quanto duri la lezione: forse qualcosa può aspettare la prossima?
    }
sheet-print = Stampare
sheet-up = Sposta su: { $step }
sheet-down = Sposta giù: { $step }
sheet-change = Modifica: { $step }
sheet-remove = Elimina: { $step }
sheet-add = Aggiungere un passo
sheet-add-go = Aggiungere questo passo
sheet-keep = Conservare
sheet-leave = Lasciare com’era
sheet-back = Alla lezione
sheet-sign = Pittogramma
sheet-minutes = Minuti
sheet-words = Che cosa succede, in una frase (può restare vuoto)
sheet-sets = Quando comincia
sheet-spotlight = Che cosa è in grande
sheet-stick = Chi può parlare
sheet-page = Pagina della lavagna
sheet-music = Musica
sheet-as-it-is = resta com’è
sheet-page-number = pagina { $number }
sheet-theirs = { $field }: nel frattempo qualcuno del gruppo l’ha cambiato. Ora c’è scritto: { $theirs }.
sheet-yours-stands = Quello che ha scritto Lei è ancora nel modulo.
sheet-piece = Brano musicale
sheet-piece-none = nessun brano
sheet-piece-gone = { $title }: non è più in questa stanza
sheet-plays = suona { $title }
sheet-activity = Attività
sheet-activity-none = nessuna attività
sheet-activity-unseen = una che oggi non vedono tutti
sheet-poll = Chiedere a tutte le classi all’inizio
sheet-poll-kind = Domanda
sheet-poll-none = nessuna domanda
sheet-poll-picture = Immagine { $number }
sheet-poll-no-picture = nessuna immagine
sheet-poll-word = Parola { $number }
sheet-problem-sign = Scelga un pittogramma per il passo.
sheet-problem-minutes = Un passo dura da 1 a 180 minuti.
sheet-problem-words = Questa frase è troppo lunga, o non contiene lettere. 300 caratteri bastano e avanzano per una parete.
sheet-problem-sets = Un passo non può fare questo.
sheet-problem-piece = Quel brano non è in questa stanza. Ne scelga un altro, o nessuno.
sheet-problem-activity = Quell’attività non è nel vostro scaffale. Ne scelga un’altra, o nessuna.
sheet-problem-poll = Una domanda con immagini vuole da due a sei scelte diverse.
sheet-problem-full = Quaranta passi bastano per una lezione.
sheet-problem-stale = Qualcuno del gruppo ha appena cambiato questo passo. Guardi entrambe le versioni, poi tenga quella che preferisce.
sheet-problem-gone = Qualcuno del gruppo ha appena eliminato questo passo. Quello che ha scritto è qui sotto: può aggiungerlo di nuovo.
sheet-problem-over = Questa lezione è stata annullata: il suo copione resta com’è.
sheet-find-date = Trovare una data
