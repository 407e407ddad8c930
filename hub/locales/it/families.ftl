### The exhibition for families: a class’s link on its teachers’ page, the slips, and what the link opens.

## On the teachers’ page
families-title = Per le famiglie
families-home = Una piccola mostra che genitori e nonni aprono sul telefono, con un link che si chiude da solo.
families-home-go = Invitare le famiglie
families-lead = Con il link di { $name } si guarda ciò che le classi hanno fatto, senza account, fino al giorno che sceglie Lei. Si guarda e si ascolta, non si cambia nulla.
families-is-open = La mostra è aperta
families-is-expired = La mostra è finita
families-is-ended = La mostra è chiusa
families-is-closed = La mostra è chiusa con il progetto
families-until = Fino a { $day } ({ $left }).
families-was-until = Il suo ultimo giorno è stato { $day }.
families-shows = Si vede: { $parts }.
families-prolong = Tenerla aperta fino al { $day }
families-again = Riaprirla fino al { $day }
families-end = Chiuderla adesso
families-slips-stay = I foglietti a casa restano validi.
families-new = Un link per le famiglie
families-new-again = Un altro link
families-new-ends = Il link di oggi non aprirà più nulla: andranno a casa nuovi foglietti.
families-choose = Che cosa si vede?
families-part-materials = Galleria e album
families-part-boards = Lavagne, da rivedere come film
families-part-writings = Pagine e blog
families-part-sounds = Tavole dei suoni
families-part-mascots = I viaggi delle mascotte
families-part-dates = Date delle lezioni, senza entrare
families-count =
    { $count ->
        [0] ancora nulla che si possa mostrare
        [one] uno si vede oggi
       *[other] { $count } si vedono oggi
    }
families-day = Ultimo giorno
families-day-hint = Il { $day } al più tardi: la mostra finisce con il progetto, e comunque dopo novanta giorni.
families-make = Fare il link e i foglietti
families-problem-nothing = Scelga almeno una cosa da mostrare.
families-problem-day = L’ultimo giorno manca, o è già passato.
families-problem-late = L’ultimo giorno può essere il { $day } al più tardi.
families-problem-over = L’ultimo giorno del progetto è passato. Gliene dia prima uno più tardo sulla sua scheda.
families-problem-ended = Questo link è stato chiuso. Ne faccia un altro.
families-card = Alla scheda
families-children = Prima i bambini
families-consents = Qualcosa di un bambino si mostra solo se i genitori hanno detto sì anche a «Per tutti», perché un link può essere passato ad altri. Si controlla a ogni sguardo: un sì ritirato vale subito. I bambini compaiono con il loro animale.
families-without = Mai presenti: chat, sala insegnanti, risposte, ciò che aspetta un insegnante o un mattino, foto messe sotto una lavagna, nomi di adulti, file da portare via.
families-see-consents = Vedere i consensi

## The slips
families-slips = Foglietti per le famiglie
families-slips-lead = { $count } foglietti per foglio A4: stampi i fogli che servono, li tagli e li metta negli zaini.
families-once = Il link si vede solo adesso. Lo stampi prima di lasciare questa pagina; un altro chiude questo.
families-link = Link, per una lettera o un messaggio
families-print = Stampare
families-qr = La via per la mostra
family-slip-words = Venite a vedere che cosa abbiamo fatto con le classi gemelle: puntate la fotocamera di un telefono sul quadrato.

## What the link opens
family-title = Una mostra di bambini
family-go-in = Entrare
family-code-hint = È sul foglietto che il bambino ha portato a casa.
family-problem-unknown = Questo link o codice non apre nulla. È completo? Uno vecchio può essere sparito; l’insegnante ne ha uno nuovo.
family-problem-too-many = Troppi tentativi da qui. Aspetti un minuto, poi riprovi.
family-closed = La mostra è chiusa
family-was-until = È rimasta aperta fino a { $day }. Grazie della visita.
family-was-ended = La classe l’ha smontata. Grazie della visita.
family-ask = Le piacerebbe rivederla? L’insegnante della classe può aprirla in un minuto.
family-of = Una mostra di { $name }, { $town }
family-all = Tutta la mostra
family-inside = Che cosa c’è da vedere
family-none = Le pareti sono ancora vuote. I bambini sono al lavoro: ripassi tra qualche giorno.
family-dates = Quando le classi si incontrano
family-who = Chi l’ha fatta
family-open-until = Aperta fino a { $day }.
family-please = Mostra il lavoro di bambini di più famiglie. Per favore, non diffonda le immagini.
family-leave = Chiudere su questo telefono
