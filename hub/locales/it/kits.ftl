# Progetti pronti, i compiti che portano e quelli propri del custode.

kits-title = Progetti pronti
kits-lead = Ognuno racconta settimana per settimana che cosa fanno le classi, e porta le sue stanze, i suoi compiti e una scaletta per ogni lezione. Niente è fisso: togliere, aggiungere, prendersi tempo.
kits-all = Tutti i progetti
kits-ages = da { $lower } a { $upper } anni
kits-weeks =
    { $count ->
        [one] una settimana
       *[other] { $count } settimane
    }
kits-partners =
    { $wanted ->
        [2] due classi
       *[other] { $least } classi o più, meglio { $wanted }
    }
kits-lessons =
    { $count ->
        [one] una lezione dal vivo
       *[other] { $count } lezioni dal vivo
    }
kits-subject-languages = lingue
kits-subject-science = scienze
kits-subject-mathematics = matematica
kits-subject-art = arte
kits-subject-music = musica
kits-subject-literature = leggere e scrivere
kits-subject-sport = sport
kits-subject-geography = geografia
kits-subject-food = cucina
kits-subject-drama = teatro
kits-subject-life = esseri viventi
kits-rhythm-weekly = qualcosa ogni settimana
kits-rhythm-fortnightly = qualcosa ogni due settimane
kits-rhythm-free = al proprio ritmo
kits-languages-own = ogni classe nella sua lingua
kits-languages-few-words = bastano poche parole comuni
kits-languages-shared = una lingua che tutte sanno leggere
kits-start = Comincia questo progetto
kits-sign-in = Accedi per cominciare
kits-written-in = Questo progetto è scritto in: { $language }.
kits-needs-title = Che cosa serve
kits-roles-title = Chi fa che cosa
kits-weeks-title = Settimana per settimana
kits-week = Settimana { $week }
kits-weeks-from-to = Settimane da { $first } a { $last }
kits-send = Si invia:
kits-topic = Nel forum:
kits-album = Tutto va nell’album:
kits-lesson-of-stage = Lezione dal vivo:
kits-sheets-title = Le lezioni, minuto per minuto
kits-sheets-hint = Da proiettare o da stampare: un’immagine per ogni passo.
kits-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minuti
    }
kits-rooms-title = Che cosa è già pronto
kits-room-pages = Una lavagna con le pagine { $pages }
kits-sounds-things = Un tabellone dei suoni con { $things }
kits-notebook = Un quaderno comune, { $unit ->
        [none] per contare
       *[other] in { $unit }
    }
kits-activities-hint = Schede per lo scaffale delle attività del gemellaggio, in tutte le lingue di questo progetto. Ogni classe aggiunge le proprie.
kits-activities =
    { $count ->
        [one] Un’attività da provare
       *[other] { $count } attività da provare
    }
kits-exchange-card = Biglietti da ogni classe a tutte le altre: una tabella, e un codice per ogni busta
kits-exchange-parcel = Pacchi da ogni classe a tutte le altre: una tabella, e un codice per ognuno
kits-exchange-letter = Lettere da ogni classe a tutte le altre: una tabella, e un codice per ognuna
kits-calendar-doors =
    { $count ->
        [one] Un calendario con una porticina
       *[other] Un calendario con { $count } porticine, divise fra le classi
    }
kits-tasks-ready =
    { $count ->
        [one] Un elenco con un compito, che ogni classe spunta
       *[other] Un elenco di { $count } compiti, che ogni classe spunta
    }
kits-sign-hello = Salutare
kits-sign-goodbye = Congedarsi
kits-sign-look = Guardare
kits-sign-listen = Ascoltare
kits-sign-tell = Raccontare
kits-sign-ask = Domandare
kits-sign-guess = Indovinare
kits-sign-vote = Votare
kits-sign-draw = Disegnare
kits-sign-sing = Cantare
kits-sign-play = Giocare
kits-sign-build = Fare
kits-sign-read = Leggere
kits-sign-count = Contare
kits-sign-think = Pensare
kits-sign-reveal = Svelare
kits-sign-move = Muoversi
kits-sign-taste = Assaggiare
kits-sign-celebrate = Festeggiare
kits-stick-open = tutti possono parlare
kits-stick-round = una classe dopo l’altra
kits-stick-lead = parla chi guida
kits-spotlight-speaker = in grande: chi parla
kits-spotlight-all = in grande: tutte le classi
kits-spotlight-board = in grande: la lavagna
kits-spotlight-lead = in grande: chi guida
kits-spotlight-screen = in grande: lo schermo condiviso
kits-spotlight-second = in grande: la seconda telecamera
kits-on-page = pagina «{ $page }»
kits-music = con la musica

# I compiti di un gemellaggio
tasks-title = Il nostro progetto, compito per compito
tasks-lead = Ogni classe spunta per sé. Nessuno è in ritardo: le date sono solo una proposta.
tasks-agree = Trovare una data per la lezione «{ $lesson }»
tasks-until = fino al { $date }
tasks-give = Donalo qui
tasks-talk = Parlarne
tasks-done = Fatto
tasks-done-for = Fatto: { $task }
tasks-not-yet = Non ancora
tasks-not-yet-for = Non ancora: { $task }
tasks-done-by = fatto da { $classes }
tasks-add = Aggiungi un compito
tasks-text = Un compito vostro
tasks-wrong = Un compito ha almeno una lettera e al massimo { $most }.
tasks-full = L’elenco è già lungo. Prima spuntare o usare ciò che c’è.

# I progetti propri
kits-keep-title = Progetti di questo hub
kits-keep-lead = Un progetto è una piccola tabella (TOML) e un file di testi (Fluent) per lingua, in uno zip o scelti insieme. docs/kits.md dice come se ne scrive uno.
kits-keep-file = Lo zip, o i file insieme
kits-keep-add = Aggiungi il progetto
kits-keep-added = «{ $title }» è sullo scaffale, qui e in ogni processo.
kits-keep-own = Aggiunti qui
kits-keep-none = Ancora nessun progetto vostro. Quelli in dotazione ci sono sempre.
kits-keep-remove = Togli
kits-keep-remove-for = Togli { $title }
kits-keep-remove-hint = I gemellaggi che ne sono nati tengono stanze e compiti.
kits-keep-refused = Non si è conservato nulla. Correggere questo, poi inviare di nuovo:
kits-keep-broken = Nella cartella dei progetti ci sono file che non si leggono:
kits-keep-empty = Scegliere uno zip, o insieme i file di un progetto.
kits-keep-unwritable = Non si può scrivere nella cartella dei progetti. Guardare DATA_DIR.
kits-line = { $file }, riga { $line }
kits-wrong-syntax = Questo non si legge come TOML: { $why }
kits-wrong-missing = Manca «{ $name }».
kits-wrong-unknown = Qui non c’è nulla che si chiami «{ $name }». Un errore di battitura?
kits-wrong-value = «{ $name }» ha un valore che non va bene.
kits-wrong-key = «{ $name }» non è una chiave: lettere minuscole, cifre e trattini, prima una lettera.
kits-wrong-twice = «{ $name }» c’è due volte.
kits-wrong-name = «{ $name }» è nominato qui e non sta da nessuna parte.
kits-wrong-taken = C’è già un progetto che si chiama «{ $name }». Scegliere un altro id.
kits-wrong-one-table = Un progetto ha esattamente un file che finisce in .toml.
kits-wrong-no-words = Un progetto ha bisogno di un file di testi per almeno una lingua, come it.ftl.
kits-wrong-file = Questo file non è di nessun progetto, o la sua lingua c’è due volte.
kits-wrong-large = È troppo grande per un progetto.
kits-wrong-zip = Questo zip non si apre.
kits-wrong-utf8 = Questa riga non è UTF-8.
kits-wrong-fluent = Questa riga non si legge come Fluent.
kits-wrong-variable = «{ $name }» ha parentesi graffe: i testi di un progetto sono frasi semplici.
kits-wrong-text = «{ $name }» è vuoto o troppo lungo.
kits-wrong-lacks = Il testo «{ $name }» manca in questa lingua.
kits-wrong-surplus = Il testo «{ $name }» non corrisponde a nulla nella tabella, o altre lingue non lo hanno.
