# Cartoline, pacchi e lettere tra classi: chi manda che cosa a chi, e a che punto è.

exchanges-title = Cartoline e pacchi
exchanges-lead = Chi manda che cosa a chi, e dove si trova in questo momento. Ogni busta ha un codice tutto suo.
exchanges-none = Non c’è ancora niente in viaggio. Cominciate con una cartolina: entra in tutte le cassette delle lettere.
exchange-kind-card =
    { $count ->
        [one] una cartolina
       *[other] { $count } cartoline
    }
exchange-kind-parcel =
    { $count ->
        [one] un pacco
       *[other] { $count } pacchi
    }
exchange-kind-letter =
    { $count ->
        [one] una lettera
       *[other] { $count } lettere
    }
exchange-many-card = Cartoline
exchange-many-parcel = Pacchi
exchange-many-letter = Lettere
exchange-wanted-on = da ricevere entro il { $day }
exchange-arrived =
    { $kind ->
       *[other]
            { $arrived ->
                [one] { $arrived } arrivo su { $total }
               *[other] { $arrived } arrivi su { $total }
            }
    }
exchange-new = Un nuovo scambio
exchange-name = Come si chiama?
exchange-name-example = Cartoline d’inverno
exchange-what = Che cosa si manda?
exchange-who = Chi scrive a chi?
exchange-who-all = Ogni classe a tutte le altre
exchange-who-chain = Ogni classe alla successiva
exchange-who-chosen = Scegliamo noi
exchange-wanted = Entro quando deve arrivare? (se è importante)
exchange-wanted-hint = Per esempio l’ultimo giorno di scuola prima delle vacanze.
exchange-begin = Cominciare
exchange-labels = Stampare le nostre etichette
exchange-pairs = Chi scrive a chi
exchange-pairs-lead = Spuntate per ogni classe a chi manda qualcosa. Quello che è già stato detto resta.
exchange-pairs-keep = Salvare
exchange-gives = { $town } manda a
exchange-missing = Non ancora nello scambio: { $towns }.
exchange-end = Eliminare questo scambio
exchange-end-hint = Non vi è ancora successo niente.
exchange-back = Torna alla tabella
exchange-given =
    { $count ->
        [0] Mandiamo
        [one] Un invio da noi
       *[other] { $count } invii da noi
    }
exchange-got =
    { $count ->
        [0] Riceviamo
        [one] Un invio per noi
       *[other] { $count } invii per noi
    }
exchange-nothing-given = La nostra classe non manda niente in questo scambio.
exchange-nothing-got = La nostra classe non riceve niente in questo scambio.
exchange-everybody = La tabella di tutte le classi
exchange-filter = Che cosa mostra la tabella
exchange-filter-all = Tutto
exchange-filter-ours = I nostri
exchange-keys = Le frecce portano da una busta all’altra, Invio ne apre una.
exchange-from-to = da ↓ a →
exchange-cell = Da { $giver } a { $receiver }
envelope-find = Cercare con il codice
envelope-find-lead = Sull’etichetta ci sono nove lettere e cifre. La fotocamera di un telefono le legge nel codice quadrato.
envelope-code = Codice
envelope-open = Cercare
envelope-wrong = Una lettera non è del tutto giusta. Confrontate ancora una volta il codice con l’etichetta: ha nove segni, senza zero, senza uno e senza lettera O.
envelope-unknown = Nessuno dei vostri scambi ha questo codice. Forse appartiene a un altro gemellaggio, o lo scambio è stato eliminato.
envelope-state-none =
    { $kind ->
        [parcel] non iniziato
       *[other] non iniziata
    }
envelope-state-made =
    { $kind ->
        [parcel] pronto
       *[other] pronta
    }
envelope-state-posted =
    { $kind ->
        [parcel] spedito
       *[other] spedita
    }
envelope-state-received =
    { $kind ->
        [parcel] arrivato
       *[other] arrivata
    }
envelope-state-opened =
    { $kind ->
        [parcel] aperto
       *[other] aperta
    }
envelope-state-lost =
    { $kind ->
        [parcel] perduto
       *[other] perduta
    }
envelope-step-made =
    { $kind ->
        [parcel] Pronto
       *[other] Pronta
    }
envelope-step-posted =
    { $kind ->
        [parcel] Spedito
       *[other] Spedita
    }
envelope-step-received =
    { $kind ->
        [parcel] Arrivato
       *[other] Arrivata
    }
envelope-step-opened =
    { $kind ->
        [parcel] Aperto
       *[other] Aperta
    }
envelope-said = Il { $day }, secondo { $town }.
envelope-not-yet = Non ancora.
envelope-ticked =
    { $kind ->
        [parcel] Quelli spuntati:
       *[other] Quelle spuntate:
    }
envelope-day = il
envelope-say = Salvare
envelope-say-made =
    { $kind ->
        [parcel] È pronto
       *[other] È pronta
    }
envelope-say-posted =
    { $kind ->
        [parcel] È spedito
       *[other] È spedita
    }
envelope-say-received =
    { $kind ->
        [parcel] È arrivato
       *[other] È arrivata
    }
envelope-say-opened =
    { $kind ->
        [parcel] L’abbiamo aperto
       *[other] L’abbiamo aperta
    }
envelope-say-lost =
    { $kind ->
        [parcel] Crediamo che sia perduto
       *[other] Crediamo che sia perduta
    }
envelope-correct = Correggere
envelope-take-back = Annullare
envelope-taken-back = «{ $what }» è stato annullato
envelope-already-received =
    { $kind ->
        [parcel] Arrivato il { $day }, secondo { $town }. Ora si può aprire.
       *[other] Arrivata il { $day }, secondo { $town }. Ora si può aprire.
    }
envelope-already-opened =
    { $kind ->
        [parcel] Aperto il { $day }, secondo { $town }.
       *[other] Aperta il { $day }, secondo { $town }.
    }
envelope-crossed = Due di queste date non vanno d’accordo. Forse una è stata scritta male; si può correggere qui sotto.
envelope-lost-title =
    { $kind ->
        [parcel] Non è mai arrivato?
       *[other] Non è mai arrivata?
    }
envelope-lost-lead =
    { $kind ->
        [parcel] Dopo una lunga attesa si può smettere di aspettare. Se arriva lo stesso, dite che è arrivato: non succede niente.
       *[other] Dopo una lunga attesa si può smettere di aspettare. Se arriva lo stesso, dite che è arrivata: non succede niente.
    }
envelope-lost-hint =
    { $kind ->
        [parcel] Questo si è perso per strada. Una cartolina digitale lo sostituisce: un disegno, una foto o una voce, che compare su questa pagina.
       *[other] Questa si è persa per strada. Una cartolina digitale la sostituisce: un disegno, una foto o una voce, che compare su questa pagina.
    }
envelope-digital = Fare una cartolina digitale
envelope-qr = Il codice di questa busta, per una fotocamera
envelope-qr-hint = Un telefono che è entrato qui arriva a questa pagina.
envelope-history = Che cosa è stato detto, dal più recente
parcel-problem-title = Dategli un nome di 80 lettere al massimo.
parcel-problem-day = Scegliete un giorno: oggi o uno degli ultimi dodici mesi.
parcel-problem-meanwhile = Qualcuno ha appena detto altro a questo proposito. Guardate qui sotto prima di cambiare.
parcel-problem-many = È più di quanto ci sta. Scegliete chi scrive a chi, invece di ogni classe a tutte le altre.
parcel-problem-pairs = Spuntate almeno una classe che manda qualcosa.
labels-title = Etichette
labels-lead = Dieci per foglio A4. Ritagliatele e incollatene una su ogni busta, accanto all’indirizzo.
labels-peel = Stampate al 100 %, senza margini e senza intestazioni. Provate prima su carta normale, e guardatela controluce sopra un foglio di etichette.
labels-paper = Carta
labels-paper-cut = A4 normale, da ritagliare
labels-paper-63x34 = Etichette 3 × 8, 63,5 × 33,9 mm
labels-paper-70x36 = Etichette 3 × 8, 70 × 36 mm
labels-paper-99x38 = Etichette 2 × 7, 99,1 × 38,1 mm
labels-first = La prima etichetta libera
labels-first-hint = Se il foglio è già iniziato, scegliete l’etichetta con cui continuare.
labels-begin = Iniziare dall’etichetta { $number }
labels-here = Questo server si raggiunge solo da questo computer, quindi un telefono non può seguire il codice quadrato. Le lettere valgono comunque.
labels-from = da
home-exchanges = Cartoline e pacchi
envelope-post-by = Da spedire entro { $day }.
envelope-post-missed = L’ultimo giorno sicuro per spedirlo era { $day }.
envelope-arrive-by = { $town } ha scuola fino al { $day }.
envelope-late = più del solito
envelope-late-long =
    { $kind ->
        [parcel] Questo ci mette più del solito: su questo percorso la maggior parte impiega { $usual } giorni. Guardate ancora nella cassetta, poi chiedete alla classe partner.
       *[other] Questa ci mette più del solito: su questo percorso la maggior parte impiega { $usual } giorni. Guardate ancora nella cassetta, poi chiedete alla classe partner.
    }
envelope-transit-learned = Su questo percorso la posta impiega di solito { $usual } giorni: in base a { $seen } arrivi.
envelope-transit-guess = Su questo percorso la posta impiega circa { $usual } giorni: una stima, ne sono arrivati ancora troppo pochi.
address-title = Indirizzo postale
address-lead = A questo indirizzo le classi partner mandano cartoline e pacchi. Lo vedono gli insegnanti dei vostri gemellaggi e nessun altro: nessun alunno, nessun mentore, nessuna pagina pubblica.
address-lines = Come deve stare sulla busta
address-hint = L’indirizzo della scuola, riga per riga, senza il Paese. Lasciate vuoto per toglierlo.
address-wrong = Usate al massimo { $lines } righe e 300 lettere.
addresses-title = Foglio degli indirizzi
addresses-lead = Quelli delle classi a cui scrive la vostra. Stampatelo e tenetelo in sala insegnanti. Ogni classe vede che avete guardato il suo indirizzo.
addresses-none = Non c’è ancora nessun indirizzo. Chiedete in sala insegnanti.
addresses-ours-missing = I vostri partner non sanno ancora dove scrivervi.
owed-post =
    { $count ->
        [one] Una busta va spedita presto perché arrivi in tempo.
       *[other] { $count } buste vanno spedite presto perché arrivino in tempo.
    }
owed-post-go = Vedere quali
owed-late =
    { $count ->
        [one] Una busta sarebbe già dovuta arrivare.
       *[other] { $count } buste sarebbero già dovute arrivare.
    }
owed-late-go = È arrivata?
looked-address = Indirizzo postale
class-address-hint = Per cartoline e pacchi; lo vedono solo gli insegnanti delle classi partner.
