letter-why-account = Ricevete questa lettera perché qualcuno ha dato questo indirizzo su { $hub }. Se non eravate voi, mettetela via: non succede nulla.
letter-why-invitation = Ricevete questa lettera per un invito su { $hub }. Se non avete un profilo lì, un insegnante ha dato questo indirizzo.
letter-why-partners = Ricevete questa lettera perché insegnate in una classe su { $hub }.
letter-why-change = Ricevete questa lettera perché la vostra classe partecipa a questa lezione.
letter-why-day-before = Ricevete questa lettera perché volete un promemoria il giorno prima.
letter-why-hour-before = Ricevete questa lettera perché volete un promemoria un’ora prima.
letter-why-digest = Ricevete questa lettera perché volete leggere ogni tanto le novità dei vostri gemellaggi.
letter-stop = Basta lettere come questa: { $url }

post-to-hand-over =
    { $count ->
        [one] Una lettera vi aspetta
       *[other] { $count } lettere vi aspettano
    }
post-to-hand-over-hint = L’hub non ha un server di posta. Leggere ogni lettera, inviarla con il proprio programma di posta o consegnarla su carta, e spuntarla.
post-read = Leggi
post-read-for = Leggi la lettera per { $to }
post-not-arrived =
    { $count ->
        [one] Una lettera non è arrivata
       *[other] { $count } lettere non sono arrivate
    }
hand-over-title = Una lettera da consegnare
hand-over-lead = Inviarla con il proprio programma di posta, o consegnarla su carta. I link che contiene sono solo per questa persona.
hand-over-to = A
hand-over-write = Apri nel mio programma di posta
hand-over-done = È partita
hand-over-file = Sul computer dell’hub è anche un file: { $file } nella cartella dei dati. Se ne va quando si spunta la lettera.

health-post = Lettere
health-post-none = Nessuna lettera aspetta.
health-post-waiting =
    { $count ->
        [one] Una lettera aspetta di essere inviata.
       *[other] { $count } lettere aspettano di essere inviate.
    }
health-post-hand-over =
    { $count ->
        [one] Una lettera aspetta di essere consegnata.
       *[other] { $count } lettere aspettano di essere consegnate.
    }
health-post-failing =
    { $count ->
        [one] Una lettera non è stata presa e si riprova.
       *[other] { $count } lettere non sono state prese e si riprova.
    }
health-post-given-up =
    { $count ->
        [one] Una lettera non è arrivata in queste settimane.
       *[other] { $count } lettere non sono arrivate in queste settimane.
    }
health-post-look = «Fatelo vostro» dice perché, e che cosa fare.

feeds-title = Le lezioni nel vostro calendario
feeds-lead = Il vostro programma di calendario o il telefono può mostrare da solo le lezioni. Dategli un indirizzo; ciò che qui si sposta o si annulla cambia anche lì.
feed-name = Lezioni di { $name }
feed-own = Tutte le mie lezioni
feed-own-hint = Di tutte le vostre classi, secondo l’orologio di quella per cui agite.
feed-class-hint = Per il calendario proprio della classe, che tutti i suoi insegnanti possono condividere.
feed-given = dato { $ago }
feed-give = Dammi un indirizzo
feed-renew = Fai un nuovo indirizzo
feed-end = Terminalo
feed-for = { $what }: { $name }
feed-address = Indirizzo del calendario
feed-once = Si vede solo adesso, e chi lo ha legge queste lezioni. Se si perde, farne uno nuovo: il vecchio allora finisce.
feed-open = Apri nel mio calendario
feed-how = Dove va l’indirizzo?
feed-how-apple = iPhone, iPad, Mac: premere «Apri nel mio calendario», oppure Calendario, File, Nuova iscrizione calendario.
feed-how-google = Google Calendar: Altri calendari, +, Da URL.
feed-how-outlook = Outlook: Aggiungi calendario, Sottoscrivi dal Web.
feed-how-thunderbird = Thunderbird: Nuovo calendario, Sulla rete.
feed-refresh = I programmi guardano una volta all’ora, alcuni una volta al giorno. Non c’è nessun nome di alunno e nessuna via d’ingresso senza accesso.
feed-clock = { $town }: { $clock } { $day }

letter-hello = Buongiorno { $name },
letter-lesson-proposed-subject = Vi va bene { $day } alle { $clock }?
letter-lesson-proposed = da «{ $twinning }» si propone { $day } alle { $clock } (ora vostra) per «{ $title }». Dite sulla sua pagina se va bene alla vostra classe.
letter-lesson-agreed-subject = Deciso: { $title }, { $day } alle { $clock }
letter-lesson-agreed = «{ $title }» con le classi di «{ $twinning }» è decisa per { $day } alle { $clock } (ora vostra). La stanza apre un quarto d’ora prima.
letter-lesson-cancelled-subject = Annullata: { $title }, { $day }
letter-lesson-cancelled = «{ $title }» con le classi di «{ $twinning }» non si tiene { $day } alle { $clock }. Dalla sua pagina si trova un’altra data.
letter-dates-more =
    { $count ->
        [one] e un’altra
       *[other] e altre { $count }
    }
letter-day-before-subject = Presto: { $title }, { $day } alle { $clock }
letter-day-before = «{ $title }» con le classi di «{ $twinning }» è { $day } alle { $clock } (ora vostra). La stanza apre un quarto d’ora prima.
letter-hour-before-subject = Fra un’ora: { $title }
letter-hour-before = «{ $title }» con le classi di «{ $twinning }» comincia alle { $clock } (ora vostra). La stanza apre un quarto d’ora prima.

wishes-title = Le mie lettere
wishes-lead = Vanno a { $to }. Prenderne quante sono utili.
wishes-kept = Conservato.
wishes-lessons = Sulle lezioni
wishes-people = Da altri insegnanti
wishes-rhythm = Le novità dei miei gemellaggi
wish-changes = subito, quando una data è proposta, decisa, spostata o annullata
wish-day-before = un promemoria il giorno prima
wish-hour-before = un promemoria un’ora prima
wish-invitations = inviti e richieste di partecipare
wish-partners = classi, partner e colleghi che arrivano o vanno
wish-never = Guardo da me
wish-daily = ogni mattina, se c’è qualcosa di nuovo
wish-weekly = ogni lunedì mattina, se c’è qualcosa di nuovo
post-unreached = Le lettere a { $to } non arrivano.
post-unreached-again = Funziona di nuovo
post-lost = Queste vostre lettere non sono arrivate
stop-title = Basta lettere come queste?
stop-done = Fatto: basta lettere come queste
stop-go = Basta, grazie
stop-back = Chi ha un account qui può riaverle dalla propria pagina, sotto «Le mie lettere».
stop-kind-invitation = Inviti a partecipare a un gemellaggio.
stop-kind-partners = Una classe o un collega che arriva o va, un gemellaggio che comincia o finisce.
stop-kind-change = Lettere appena una lezione è proposta, decisa, spostata o annullata.
stop-kind-day-before = Promemoria il giorno prima di una lezione.
stop-kind-hour-before = Promemoria un’ora prima di una lezione.
stop-kind-digest = Le novità dei vostri gemellaggi.

attendance-title = Chi c’era?
attendance-lead = { $day }, secondo il vostro orologio.
attendance-told =
    dalle { $from } alle { $until }, { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }
attendance-count =
    { $count ->
        [one] un alunno
       *[other] { $count } alunni
    }
attendance-ours = Quanti dei vostri c’erano?
attendance-table = Come tabella (CSV)
attendance-none = Intorno a questa lezione non si è visto nessuno nella stanza.
attendance-privacy = Qui ci sono classi, mai alunni. Si conserva per poco più di un anno.
attendance-link = Chi c’era?
attendance-back = Torna alla lezione
attendance-class = Classe
attendance-school = Scuola
attendance-town = Città
attendance-headcount = Alunni
attendance-from = Da (UTC)
attendance-until = A (UTC)
attendance-minutes = Minuti

letter-digest-subject = Le novità dei vostri gemellaggi
letter-digest = questo è nuovo dall’ultima lettera di questo tipo, o vi aspetta.
letter-digest-wishes =
    { $count ->
        [one] Una classe vorrebbe partecipare e aspetta la vostra risposta.
       *[other] { $count } classi vorrebbero partecipare e aspettano la vostra risposta.
    }
letter-digest-messages =
    { $count ->
        [one] Un messaggio vi aspetta nella sala insegnanti.
       *[other] { $count } messaggi vi aspettano nella sala insegnanti.
    }
letter-digest-dates =
    { $count ->
        [one] Una data aspetta la risposta della vostra classe.
       *[other] { $count } date aspettano la risposta della vostra classe.
    }
letter-digest-invitations =
    { $count ->
        [one] Un invito aspetta la vostra risposta:
       *[other] { $count } inviti aspettano la vostra risposta:
    }
