### La capsula: tutto un gemellaggio come sito in uno ZIP, e le pagine di quel sito.

capsule-title = La capsula
capsule-lead = Tutto il vostro progetto come piccolo sito in un solo file: da conservare, da passare ad altri, da aprire senza l’hub e senza internet, anche fra dieci anni.
capsule-open = Portare via tutto
capsule-open-lead = Tutto il vostro progetto in un solo file, che si apre senza internet.
capsule-of-left = La sua classe ha lasciato questo gemellaggio. Può portare con sé ciò che c’era fino ad allora.
capsule-along = Gemellaggi che ha lasciato
capsule-along-how = Per un anno può portare con sé ciò che c’era fino ad allora: in una capsula.
capsule-stale = La capsula che era qui è stata cancellata: nel frattempo qualcosa ne è stato ritirato. Ne prepari una nuova.
capsule-making = La capsula è in preparazione
capsule-leave = Può lasciare questa pagina: il lavoro continua, e la capsula la aspetta qui.
capsule-ready = La capsula è pronta
capsule-made = Preparata { $ago }, { $size }.
capsule-fetch = Prendere la capsula
capsule-step-unpack = Estragga il file: con un doppio clic, oppure con il tasto destro e «Estrai tutto».
capsule-step-open = Apra «index.html» nella cartella. Va bene qualsiasi browser.
capsule-step-keep = Copi la cartella su una chiavetta, sul server della scuola o in più posti.
capsule-goes = Resta qui fino a { $day }; poi l’hub la cancella. Può prepararne una nuova in ogni momento.
capsule-again = Prepararne una nuova
capsule-drop = Cancellarla qui
capsule-problem-disk-full = Sul disco dell’hub non c’era più posto. Avvisi chi se ne occupa, poi riprovi.
capsule-problem-too-large = Insieme i file superano i 3 GB, troppo per una capsula. Ritiri qualche film, poi riprovi.
capsule-problem-broken = Non ha funzionato, nonostante più tentativi. Avvisi chi si occupa dell’hub.
capsule-inside = Che cosa contiene
capsule-holds = Le classi e le loro città, le vostre lezioni con la loro scaletta, le lavagne da rivedere, le votazioni, le buste, le cartoline, i calendari di porticine e le mascotte, e tutto ciò che vedete tutti: disegni, foto, testi, suoni e film, con le loro didascalie e i loro album.
capsule-make = Preparare la capsula
capsule-consents = Prima i bambini
capsule-consents-how = Vi entra solo ciò che oggi vedono tutte le classi. Ciò che un insegnante non ha ancora mostrato, e ciò che mostra un bambino i cui genitori non sono d’accordo, resta fuori. Ciò che è stato preso è nelle sue mani: se dei genitori ritirano un consenso, cancelli le vecchie copie e prepari una nuova capsula.
capsule-without = I bambini vi compaiono con il loro animale, gli adulti non compaiono. Indirizzi postali, chat e sala insegnanti non ci sono mai.
capsule-start = Inizio
capsule-classes = Le classi
capsule-classes-count =
    { $count ->
        [one] Una classe
       *[other] { $count } classi
    }
capsule-materials = Ciò che ci siamo regalati
capsule-materials-count =
    { $count ->
        [one] Un regalo
       *[other] { $count } regali
    }
capsule-lessons = Le nostre lezioni
capsule-lessons-count =
    { $count ->
        [one] Una lezione
       *[other] { $count } lezioni
    }
capsule-steps = Passo dopo passo
capsule-polls = Come abbiamo votato
capsule-polls-count =
    { $count ->
        [one] Una votazione
       *[other] { $count } votazioni
    }
capsule-poll = Una votazione
capsule-choice = Scelta
capsule-votes = Voti per classe
capsule-parcels-count =
    { $count ->
        [one] Una busta
       *[other] { $count } buste
    }
capsule-arrived = { $count } a destinazione
capsule-doors-count =
    { $count ->
        [one] Una porticina aperta
       *[other] { $count } porticine aperte
    }
capsule-postcards-count =
    { $count ->
        [one] Una cartolina
       *[other] { $count } cartoline
    }
capsule-card-instead = Al posto di un invio andato perso
capsule-doors-open = Le porticine sono di nuovo chiuse: le riapra una alla volta.
capsule-doors-closed = Ciò che sta dietro una porticina chiusa era ancora una sorpresa per qualcuno quando questa capsula è stata preparata.
capsule-door-of = Porticina { $number }, da { $who }
capsule-door-empty = Porticina { $number }, da { $who }: aperta, dietro non c’è niente da vedere
capsule-door-closed = Porticina { $number }, da { $who }: ancora chiusa
capsule-mascots-count =
    { $count ->
        [one] Un passaporto
       *[other] { $count } passaporti
    }
capsule-boards = Le nostre lavagne
capsule-boards-lead = Ciò che tutte le classi hanno disegnato insieme. Ogni pagina si può rivedere così come è nata.
capsule-boards-count =
    { $count ->
        [one] Una pagina
       *[other] { $count } pagine
    }
capsule-drawn = Ciò che è stato disegnato
capsule-book = Il libro di classe
capsule-book-lead = da stampare, in A4
capsule-print = Stampare il libro
capsule-contents = Indice
capsule-in-it = da ascoltare o vedere nella capsula
capsule-writings = Ciò che abbiamo scritto
capsule-writings-count =
    { $count ->
        [one] Un testo
       *[other] { $count } testi
    }
capsule-answers = Risposte
capsule-notebooks-count =
    { $count ->
        [one] Una misura
       *[other] { $count } misure
    }
capsule-sounds-count =
    { $count ->
        [one] Un suono
       *[other] { $count } suoni
    }
capsule-newest = Le ultime immagini
capsule-empty = Per ora non c’è molto. Appena le classi si mostreranno qualcosa, una nuova capsula lo conterrà.
capsule-left = ha partecipato fino al { $day }
capsule-footer = Preparato con Ribambelle il { $day }. Questa copia non ha bisogno di internet.
capsule-readme-file = LEGGIMI.txt
capsule-readme =
    { $title }

    Questa cartella contiene tutto un progetto di classi. Per guardarlo, apra il file
    «index.html» con qualsiasi browser. Internet non serve, e niente viene inviato.

    Mostra ciò che hanno fatto dei bambini. Non lo metta in internet se non sono d’accordo tutti i genitori.
capsule-activities-lead = Giochi, esperimenti e indovinelli che le nostre classi si sono passati.
capsule-activities-count =
    { $count ->
        [one] Un’attività
       *[other] { $count } attività
    }
