# Lo scaffale delle attività: schede, lingue fianco a fianco, «l’abbiamo provata».

activities-title = Scaffale delle attività
activities-lead = Giochi, esperimenti e indovinelli che riescono, nelle lingue di tutti. Prendetene uno, provatelo, dite com’è andata.
activities-new = Nuova scheda
activities-none = Lo scaffale è vuoto
activities-none-how = Cominci dal gioco preferito della sua classe: che cosa si impara, che cosa serve, come si fa. I partner aggiungono le loro lingue.
activities-waiting =
    { $count ->
        [one] Su una scheda c’è qualcosa che la aspetta: l’ha scritto un bambino della sua classe.
       *[other] Su { $count } schede c’è qualcosa che la aspetta: l’hanno scritto bambini della sua classe.
    }
activities-search = Cercare parole
activities-age = Per quale età?
activities-every-subject = Tutte le materie
activities-lacks = Non ancora in
activities-lacks-none = –
activities-found =
    { $count ->
        [one] Una scheda
       *[other] { $count } schede
    }
activities-all = Mostrare tutte

activity-age = { $age } anni
activity-players-exact =
    { $count ->
        [one] da soli
       *[other] { $count } giocatori
    }
activity-players-range = da { $fewest } a { $most } giocatori
activity-of-kit = Dal progetto pronto
activity-needs = Che cosa serve
activity-rule = Come si fa
activity-goal = A che cosa serve?
activity-goal-hint = Una frase: che cosa scoprono o imparano i bambini?
activity-needs-hint = Una cosa per riga.
activity-rule-hint = Un passo per riga. Scriva per una classe che non l’ha mai visto.
activity-title = Come si chiama?
activity-language = In quale lingua scrive?
activity-sign = La sua immagine
activity-sign-named =
    { $sign ->
        [puzzle] Puzzle
        [dices] Dadi
        [calculator] Calcolatrice
        [ruler] Righello
        [shapes] Forme
        [hourglass] Clessidra
        [hand] Mano
        [person-standing] Persona
        [blocks] Cubi
        [map] Mappa
        [lightbulb] Lampadina
        [book-open] Libro
        [megaphone] Megafono
        [music] Musica
        [brush] Pennello
        [sprout] Pianta
        [volleyball] Palla
        [cooking-pot] Pentola
        [drama] Maschere
       *[other] Sorriso
    }
activity-subject = Materia
activity-ages = Età
activity-from = da
activity-to = a
activity-players = Giocatori
activity-minutes = Minuti
activity-facts = Immagine, età, giocatori
activity-new-lead = Scriva nella sua lingua. I partner aggiungono la loro accanto.
activity-new-lead-child = Scrivi in modo che altri possano giocarci. Il tuo insegnante legge per primo.
activity-new-go = Mettere sullo scaffale
activity-new-go-child = Dare al mio insegnante
activity-side-by-side = Le sue parole, fianco a fianco
activity-lacks = Non ancora in { $language }
activity-add-language = Aggiungere: { $language }
activity-change-language = Cambiare le parole: { $language }
activity-more-languages = Anche in { $languages }
activity-words-change = Cambiare
activity-words-lead = Da una parte quello che c’è, dall’altra le sue parole.
activity-words-lead-child = Da una parte quello che c’è, dall’altra le tue parole. Il tuo insegnante legge per primo.
activity-words-go = Tenere
activity-before = Com’era prima
activity-things = Fogli, filmati e foto
activity-things-none = Ancora niente. Un foglio da stampare o un breve filmato aiuta chi non parla la lingua.
activity-purpose-sheet = Da stampare
activity-purpose-seen = Da guardare
activity-add-sheet = Aggiungere un foglio da stampare
activity-add-seen = Aggiungere un filmato o una foto
activity-attach = Aggiungere alla scheda
activity-detach = Togliere dalla scheda
activity-file-sheet = Un PDF o un’immagine dal suo computer
activity-file-seen = Un filmato o una foto dal suo computer
activity-file-tried = Una foto, se vuole
activity-file-hint = Fino a { $most } MB. Il luogo dello scatto viene tolto.
activity-who = Chi si vede?
activity-choose = Oppure uno dei nostri materiali
activity-choose-none = Nessuno di questi
activity-planned = Nei nostri incontri
activity-tried = L’abbiamo provata
activity-tried-none = Nessuno l’ha ancora provata. Siate i primi!
activity-tried-count =
    { $count ->
        [one] l’ha provata una classe
       *[other] l’hanno provata { $count } classi
    }
activity-try = L’abbiamo provata
activity-try-change = Cambiare quello che abbiamo detto
activity-try-back = Ritirare
activity-try-lead = La sua classe lo dice una volta, e può cambiarlo più tardi.
activity-try-lead-child = Dillo per la tua classe. Il tuo insegnante legge per primo.
activity-try-words = Due parole: che cosa è piaciuto, che cosa cambiereste?
activity-try-language = In quale lingua?
activity-try-go = Dirlo agli altri
activity-rating = Com’è andata?
activity-rating-loved = Ci è piaciuta tantissimo
activity-rating-liked = Ci è piaciuta
activity-rating-hard = Difficile, ma bella
activity-rating-changed = Abbiamo cambiato la regola
activity-print = Stampare la scheda
activity-print-in = In quali lingue? Fino a { $most } fianco a fianco.
activity-print-show = Mostrare così
activity-back = Tornare alla scheda
activity-qr = Codice QR che porta a questa scheda
activity-report = Segnalare questa scheda agli insegnanti
activity-report-told = La leggono insieme gli insegnanti della sua classe e di quella che l’ha scritta.
activity-report-go = Segnalare
activity-remove = Togliere questa scheda dallo scaffale
activity-remove-sure = Le parole in tutte le lingue e quello che ne hanno detto le classi spariscono per sempre. Fogli, filmati e foto restano tra i materiali.
activity-remove-go = Sì, togliere
activity-said-added = È sullo scaffale. I partner possono aggiungere le loro lingue.
activity-said-waits = Il tuo insegnante legge per primo. Poi lo vedono tutte le classi.
activity-said-written = Ora tutte le classi vedono queste parole.
activity-said-tried = Tutte le classi vedono com’è andata da voi.
activity-said-reported = Gli insegnanti sono avvisati.
activity-problem-title = Le manca ancora un nome.
activity-problem-rule = Nessuno sa ancora come si fa: scriva almeno un passo.
activity-problem-long = È troppo lungo per una scheda. Più breve si gioca meglio.
activity-problem-ages = Da quale età a quale? Due numeri da 0 a 99, prima il più piccolo.
activity-problem-players = In quanti si gioca? Due numeri, prima il più piccolo, o nessuno.
activity-problem-minutes = Quanti minuti dura? Un numero da 1 a 600, o nessuno.
activity-problem-language = In quale lingua è?
activity-problem-rating = Com’è andata? Scelga una delle immagini.
activity-problem-material = Scelga un file o uno dei materiali: un’immagine, un PDF o un filmato che può vedere.
activity-problem-many = Per ora non ci sta altro. Aspetti un minuto, o faccia posto sullo scaffale.
activity-problem-changed = Qualcuno l’ha cambiata mentre scriveva. Le sue parole sono ancora qui sotto: confronti, e tenga il meglio.
activity-problem-changed-by = { $name } l’ha cambiata mentre scriveva. Le sue parole sono ancora qui sotto: confronti, e tenga il meglio.
activity-problem-consent = I genitori non hanno ancora acconsentito che altri vedano quello che scrive questo bambino.

owed-activities =
    { $count ->
        [one] Un bambino della sua classe ha scritto su una scheda dello scaffale. Nessuno l’ha ancora letto.
       *[other] Bambini della sua classe hanno scritto su { $count } schede dello scaffale. Nessuno l’ha ancora letto.
    }
owed-activities-go = Leggere
