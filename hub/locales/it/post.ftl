letter-why-account = Ricevete questa lettera perché qualcuno ha dato questo indirizzo su { $hub }. Se non eravate voi, mettetela via: non succede nulla.
letter-why-invitation = Ricevete questa lettera perché un insegnante di { $hub } ha dato questo indirizzo per invitarvi.
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
post-read = Leggila
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
