### Il polso di un gemellaggio: silenzio, ciò che si deve, e ciò che una classe consegna prima di andarsene.

pulse-title = Il polso
pulse-open = Chi deve cosa a chi
pulse-lead = Come sta ogni classe e che cosa qualcuno aspetta. Vacanze e fine settimana non sono silenzio.
pulse-lead-mentor = Da quando non si sa nulla di ogni classe. Vacanze e fine settimana non sono silenzio.
pulse-you = voi
pulse-well = Bene
pulse-silent = In silenzio
pulse-rests = In vacanza fino al { $day }
pulse-last = Ultimo segno: { $day }.
pulse-days =
    { $count ->
        [one] Un giorno di scuola da allora.
       *[other] { $count } giorni di scuola da allora.
    }
pulse-silent-them = Forse sono malati, in viaggio o senza tempo. Una parola gentile aiuta più dell’attesa.
pulse-silent-us = I vostri partner non hanno vostre notizie da un po’. Basta un saluto: un disegno, una frase, una data.
pulse-write = Scrivere in sala insegnanti
pulse-owes-nothing = Niente in sospeso.
pulse-to-all = per tutte le classi
pulse-to-you = per voi
pulse-to = per { $class }, { $town }
pulse-owes-post =
    { $count ->
        [one] Una busta da spedire
       *[other] { $count } buste da spedire
    }
pulse-owes-late =
    { $count ->
        [one] Una busta spedita che dovrebbe essere arrivata
       *[other] { $count } buste spedite che dovrebbero essere arrivate
    }
pulse-owes-door =
    { $count ->
        [one] Una porta vuota del calendario
       *[other] { $count } porte vuote del calendario
    }
pulse-owes-mascot =
    { $count ->
        [one] Una parola su dov’è la mascotte
       *[other] Una parola su dove sono { $count } mascotte
    }
pulse-owes-answer =
    { $count ->
        [one] Una risposta a una data di lezione
       *[other] Risposte a { $count } date di lezione
    }
pulse-owes-postcard =
    { $count ->
        [one] Una cartolina che nessuno ha aperto
       *[other] { $count } cartoline che nessuno ha aperto
    }
pulse-third-title = Una terza classe
pulse-third-lead = Con una terza classe lo scambio continua quando una tace o deve andarsene. La ricerca è compilata con la vostra scheda di progetto.
pulse-third-go = Cercare una terza classe
pulse-third-show = Mostrare il vostro progetto nella ricerca
pulse-leave-lead = Se la vostra classe deve andarsene, consegna ciò che ha ancora in mano: niente va perso.
pulse-leave-go = Vedere che cosa abbiamo in mano
pulse-how =
    { $count ->
        [one] Una classe conta come silenziosa dopo un giorno di scuola senza segni. Non si guarda che cosa ha scritto, solo quando.
       *[other] Una classe conta come silenziosa dopo { $count } giorni di scuola senza segni. Non si guarda che cosa ha scritto, solo quando.
    }
pulse-back = Torna al gemellaggio
pulse-mentor =
    { $count ->
        [one] Un giorno di scuola senza segni di nessuna classe, vacanze escluse
       *[other] { $count } giorni di scuola senza segni di nessuna classe, vacanze escluse
    }
owed-quiet = I vostri partner non hanno notizie della vostra classe da un po’. Basta un saluto.
owed-quiet-go = Come va lo scambio?
owed-silent =
    { $count ->
        [one] Una classe tace da due settimane di scuola. Forse aiuta una parola gentile.
       *[other] { $count } classi tacciono da due settimane di scuola. Forse aiuta una parola gentile.
    }
owed-silent-go = Vedere quale
owed-materials =
    { $count ->
        [one] Un materiale della vostra classe la aspetta.
       *[other] { $count } materiali della vostra classe la aspettano.
    }
owed-materials-go = Guardare
owed-answers =
    { $count ->
        [one] Una data di lezione aspetta la sua risposta.
       *[other] { $count } date di lezione aspettano la sua risposta.
    }
owed-answers-go = Rispondere
letter-digest-silent =
    { $count ->
        [one] { $class }, { $town }: un giorno di scuola senza segni. Una parola gentile aiuta.
       *[other] { $class }, { $town }: { $count } giorni di scuola senza segni. Una parola gentile aiuta.
    }
letter-digest-quiet =
    { $count ->
        [one] I vostri partner non hanno notizie della vostra classe da un giorno di scuola. Basta un saluto.
       *[other] I vostri partner non hanno notizie della vostra classe da { $count } giorni di scuola. Basta un saluto.
    }

## Before a class leaves
handover-title = Consegnare
handover-lead = Prima che la vostra classe se ne vada: che cosa ha ancora in mano e chi lo riceve.
handover-moved = Ora è in buone mani.
handover-finish = Meglio finirlo voi
handover-nothing = Più niente
handover-held =
    { $count ->
        [one] Una cosa della vostra classe vi aspetta: mostratela, o no
       *[other] { $count } cose della vostra classe vi aspettano: mostratele, o no
    }
handover-to-post =
    { $count ->
        [one] Una busta è pronta e non ancora spedita
       *[other] { $count } buste sono pronte e non ancora spedite
    }
handover-on-way =
    { $count ->
        [one] Una busta è in viaggio: tiene il suo codice, i partner potranno ancora dire che è arrivata
       *[other] { $count } buste sono in viaggio: tengono il loro codice, i partner potranno ancora dire che sono arrivate
    }
handover-mascot-here = { $name } è da voi: mandatela avanti e dite a chi
handover-move = Lo prendono altri
handover-lead-role = La guida del gemellaggio
handover-to-make =
    { $count ->
        [one] Una busta che non avete cominciato
       *[other] { $count } buste che non avete cominciato
    }
handover-to-make-hint = Le scrive l’altra classe. Dove scrive già alla stessa classe, una cade.
handover-to-come =
    { $count ->
        [one] Una busta per voi che nessuno ha cominciato cade
       *[other] { $count } buste per voi che nessuno ha cominciato cadono
    }
handover-doors =
    { $count ->
        [one] Una porta vuota del calendario
       *[other] { $count } porte vuote del calendario
    }
handover-home = La casa di { $name }
handover-box = La vostra cassetta delle e-mail qui si chiude
handover-to = Chi lo prende?
handover-go = Consegnare
handover-along = Portarlo via
handover-along-lead = Tutto ciò che il gemellaggio ha fatto fino a oggi, in un file che si apre senza l’hub.
handover-by-itself = Ciò che non è consegnato entro allora va alla classe che guida.
