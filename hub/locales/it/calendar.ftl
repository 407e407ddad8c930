meet-title = Trova una data
meet-lead = Abbiamo guardato orari di scuola, vacanze e orologi di tutti. Prima vengono le ore migliori.
meet-length = Quanto dura
meet-from = Da
meet-weeks = Per
meet-who = Chi deve esserci?
meet-look = Guarda di nuovo
minutes-long =
    { $count ->
        [one] un minuto
       *[other] { $count } minuti
    }
weeks-long =
    { $count ->
        [one] una settimana
       *[other] { $count } settimane
    }
meet-presumed = Orari di scuola non ancora noti: { $towns }. Abbiamo preso dalle 8:30 alle 16:30, da lunedì a venerdì.
meet-found =
    { $count ->
        [0] Non si è trovata nessuna ora
        [one] Un’ora che potrebbe andare
       *[other] { $count } ore che potrebbero andare
    }
meet-none = In queste settimane non resta nulla da scegliere. Il gemellaggio dura fino al { $date }: provare altre settimane o un’altra durata.
meet-propose = Proponi questa
meet-propose-this = Proponi { $day }, { $clock }
meet-own = Un altro giorno o un’altra ora
meet-waiting = Già proposto per { $day }, { $clock }:
reason-all = Allora sono tutti a scuola
reason-holiday = Niente scuola a { $towns }: { $detail }
reason-free-day = Quel giorno niente lezioni a { $towns }
reason-night = Notte a { $towns }
reason-early = Presto a { $towns }
reason-late = Tardi a { $towns }
reason-outside = Fuori dagli orari soliti a { $towns }
reason-clocks = Quella settimana cambia l’ora a { $towns }
lesson-untitled = La nostra lezione
lesson-when = Quando
lesson-who = Chi viene
lesson-about = Di che cosa si tratta
lesson-proposed = proposta
lesson-agreed = decisa
lesson-cancelled = annullata
lesson-over = finita
lesson-lapsed = mai decisa
lesson-of-series = si ripete
lesson-cancelled-said = Questa lezione non si terrà.
lesson-clash-ours = A quell’ora la vostra classe ha già una lezione:
lesson-clash-theirs = A quell’ora nel calendario di { $towns } c’è un’altra lezione.
lesson-says-yes = viene
lesson-says-no = non può venire
lesson-says-open = non ha ancora risposto
lesson-rule =
    { $classes ->
        [one] Decidete da soli.
        [2] Si tiene appena entrambe le classi hanno detto sì.
       *[other] Si tiene appena più della metà delle classi ha detto sì. Chi non può è comunque benvenuto.
    }
lesson-hopeless = Non va bene ad abbastanza classi.
lesson-find-another = Trova un’altra data
lesson-asked = Va bene alla vostra classe?
lesson-yes = Veniamo
lesson-no = Non possiamo
lesson-opens = La stanza apre alle { $clock }, un quarto d’ora prima.
lesson-no-agenda = Ancora nessuna scaletta. Bastano tre righe: chi comincia, che cosa si mostra, come ci si saluta.
lesson-proposed-by = Proposta da { $who }
lesson-describe = Cambia titolo e scaletta
lesson-title = Titolo
lesson-agenda = Scaletta
lesson-agenda-hint = Un punto per riga. Tutti gli insegnanti del gemellaggio possono cambiarla.
lesson-keep = Conserva
lesson-move = Cambia la data
lesson-move-hint = Si chiede di nuovo alle altre classi se va bene.
lesson-move-go = Proponi la nuova data
lesson-day = Giorno
lesson-clock = Ora, secondo il vostro orologio
lesson-minutes = Minuti
lesson-cancel = Annulla
lesson-farewell = Una parola agli altri
lesson-cancel-go = Annulla
lesson-all = e tutte le seguenti
lesson-series = Tutta la serie
lesson-repeats = Quanto spesso
lesson-every =
    { $weeks ->
        [0] una volta
        [one] ogni settimana, secondo la nostra ora
       *[other] ogni { $weeks } settimane, secondo la nostra ora
    }
lesson-until-day = Se si ripete, fino al
lesson-problem-past = Quel momento è passato.
lesson-problem-outside = È fuori dalle date del gemellaggio.
lesson-problem-length = Una lezione dura da 5 minuti a 8 ore.
lesson-problem-many = Sarebbero più di 60 lezioni. Scegliere un ultimo giorno più vicino.
lesson-problem-stale = Qualcun altro ha appena cambiato questa lezione. Guardarla com’è adesso, poi riprovare.
lesson-problem-over = Questa lezione è cominciata o è stata annullata: non si può più cambiare.
lesson-problem-room = Questo gemellaggio non ha una stanza così.
lesson-problem-time = Non siamo riusciti a leggere il giorno o l’ora.
lesson-problem-title = Il titolo è vuoto, o qualcosa è troppo lungo.
calendar-title = Calendario
calendar-lead = Le lezioni delle vostre classi, secondo il vostro orologio e quello degli altri.
calendar-week = Settimana del { $day }
calendar-empty = Questa settimana nulla in programma
calendar-find = Trova una data
calendar-find-in = Trova una data per { $title }
calendar-earlier = Prima
calendar-later = Dopo
calendar-today = Questa settimana
calendar-answer = si aspetta la vostra risposta
calendar-room = Alla stanza
holidays-title = Vacanze di { $class }
holidays-lead = La ricerca delle date salta i giorni senza scuola. Le feste sono note; aggiungere ciò che manca.
holidays-known = Già note
holidays-checked = Vacanze scolastiche dove le conosciamo, controllate il { $date }.
holidays-region = In quale parte del paese è la scuola? Così conosciamo anche le sue vacanze.
holidays-own = Inserite da voi
holidays-own-none = Ancora niente.
holidays-add = Aggiungi vacanze
holidays-name = Nome
holidays-first = Primo giorno senza scuola
holidays-last = Ultimo giorno senza scuola
holidays-add-go = Aggiungi
holidays-remove = Togli
holidays-remove-for = Togli { $name }
holidays-file = Prendile da un file
holidays-file-hint = Un file di calendario (.ics) del ministero, della regione o della scuola; giorni interi, fino a 60 kB.
holidays-file-pick = File di calendario
holidays-file-go = Prendi
holidays-span = dal { $first } al { $last }
holidays-public = festa
holidays-taken =
    { $count ->
        [0] Non si è potuto prendere nulla.
        [one] Si è presa una voce.
       *[other] Si sono prese { $count } voci.
    }
holidays-line = Riga { $line }:
holidays-problem-days = Non siamo riusciti a leggere i giorni.
holidays-problem-backwards = L’ultimo giorno è prima del primo.
holidays-problem-long = Le vacanze durano al massimo 120 giorni.
holidays-problem-many = Una classe ha al massimo 200 voci. Togliere prima quelle vecchie.
holidays-problem-name = Dare alle vacanze un nome di al massimo 80 lettere.
holidays-trouble-no-calendar = questo non è un file di calendario
holidays-trouble-unreadable = questa voce non si legge
holidays-trouble-no-name = questa voce non ha nome
holidays-trouble-no-days = questa voce non ha giorno
holidays-trouble-backwards = finisce prima di cominciare
holidays-trouble-long = dura più di 120 giorni
holidays-trouble-repeats = si ripete; inserirla a mano
holidays-trouble-too-many = da qui in poi ci sono troppe voci
lesson-holiday = Niente scuola a { $town }: { $name }
lesson-holiday-new = Questo giorno è diventato festa a { $town }: { $name }
calendar-free = Niente scuola a { $town }: { $name }, { $days }
calendar-holidays = Vacanze di { $class }

vote-title = Quali altre date vi vanno bene?
vote-hint = Spuntare tutte quelle che vanno bene alla classe. Una che va bene a tutte si prende subito; fino ad allora la lezione resta dov’è.
vote-suits = Va bene a { $towns }
vote-suits-nobody = Per ora non va bene a nessuno
vote-go = Queste ci vanno bene
vote-take = Sposta lì la lezione
vote-end = Lasciala dov’è
vote-offer = Mettilo ai voti
lesson-problem-options = Sei date alla volta bastano. Votare prima su queste.
lesson-problem-minority = Questa data non va ancora bene a un numero sufficiente di classi.
