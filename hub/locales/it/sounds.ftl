### Tabelloni dei suoni: cose e classi; si tocca e si sente.

sounds-title = Tabelloni dei suoni
sounds-lead = Una cosa, e come suona in ogni classe: il gallo, buongiorno, la campanella della scuola.
sounds-things = { $count ->
        [0] Ancora vuoto
        [one] Una cosa
       *[other] { $count } cose
    }
sounds-none = Ancora nessun tabellone. Cominci da qualcosa che ogni classe può dire o sentire: gli animali, contare fino a dieci, i rumori sulla strada della scuola.
sounds-none-child = Ancora nessun tabellone. La tua o il tuo insegnante può cominciarne uno.
sounds-new = Un nuovo tabellone
sounds-name = Di che cosa parla?
sounds-name-hint = Per esempio: Che cosa dicono gli animali
sounds-make = Cominciare il tabellone
sounds-how = Tocchi per sentire. Ogni classe registra il suo; quello che manca arriverà.
sounds-problem-title = Dia al tabellone un nome di 80 lettere al massimo.
sounds-problem-name = Le dia un nome in almeno una lingua, di 40 lettere al massimo.
sounds-problem-many = Non c’è più posto.
sounds-said-given = Ecco fatto: i partner lo sentiranno appena sarà pronto, tra qualche secondo.
sounds-said-waits = Grazie! Prima lo ascolta la tua o il tuo insegnante, poi lo sentono tutte le classi.
sounds-said-consent = È conservato, ma manca un consenso per la voce di un bambino o di una bambina. Fino ad allora lo sentono solo gli insegnanti della Sua classe.
sounds-silent = Questo suono non arriva in questo momento. Lo tocchi di nuovo tra poco.
sounds-change = Modifica
sounds-hear = Ascolta
sounds-decide = Lo ascolti, poi lo mostri
sounds-decide-consent = Manca un consenso
sounds-waits = Aspetta la tua o il tuo insegnante
sounds-record = Registra
sounds-record-again = Un altro
sounds-not-yet = Non ancora
sounds-empty = Il tabellone è pronto. Ci metta la prima cosa: ogni classe avrà un posto per il suo suono.
sounds-empty-child = Non c’è ancora niente. Torna presto!
sounds-add = Aggiungere una cosa
sounds-add-go = Metterla sul tabellone
sounds-remove = Togliere questo tabellone
sounds-remove-hint = I suoni restano tra i materiali.
sounds-remove-go = Togliere il tabellone
sounds-thing-names = Come si chiama? Basta una lingua.
sounds-thing-picture = La sua immagine
sounds-sign = { $sign ->
        [dog] Cane
        [rat] Ratto
        [egg] Uovo
        [bug] Coleottero
        [baby] Neonato
        [laugh] Faccina che ride
        [hand] Mano
        [bell-ring] Campana
        [car] Automobile
        [train-front] Treno
        [cloud-rain] Pioggia
        [wind] Vento
        [waves] Onde
        [drum] Tamburo
       *[music] Note
    }
sounds-thing-drawing = O un’immagine donata da una classe
sounds-no-drawing = nessuna
sounds-up = Più in alto
sounds-down = Più in basso
sounds-thing-remove = Toglierla dal tabellone
sounds-thing-remove-go = Toglierla
sounds-record-lead = Come suona da voi? Bastano pochi secondi. Riascoltatelo prima di donarlo.
sounds-voice = Il vostro suono
sounds-voice-hint = Al massimo 20 secondi, registrati qui o in un file audio fino a { $most } MB.
sounds-written = Come lo scrivete?
sounds-written-hint = Per esempio: chicchirichì
sounds-who = Chi si sente?
sounds-nothing = Non c’è ancora un suono: ne registri uno o scelga un file.
sounds-quiz = Un gioco di indovinelli
sounds-quiz-go = Giocare insieme
sounds-quiz-thing = Chi dice «{ $word }»?
sounds-quiz-place = Dove si dice «{ $word }»?
sounds-quiz-thing-only = Che cosa si sente?
sounds-quiz-place-only = Dove suona così?
sounds-quiz-how = Ascoltate, parlatene, poi scegliete.
sounds-quiz-right = Sì! { $thing }, registrato a { $town }.
sounds-quiz-wrong = Non è questo. Ascoltate ancora una volta.
sounds-quiz-next = Il prossimo suono
sounds-quiz-ask-place = Indovinare invece il luogo
sounds-quiz-ask-thing = Indovinare invece la cosa
sounds-quiz-elsewhere = Ed ecco come suona altrove
sounds-quiz-back = Torna al tabellone
sounds-quiz-few = Per giocare servono due cose e un suono sul tabellone. Chi registra il primo?
sounds-problem-long = Questo suono dura più di 20 secondi. Scelga la parte più bella, oppure lo registri qui.
sounds-problem-gone = Questo suono non c’è più, o è già su un tabellone.
sounds-free = O un suono che avete già
sounds-take = Mettilo qui
sounds-said-taken = È sul tabellone. I partner lo sentiranno appena lo mostrerà.
