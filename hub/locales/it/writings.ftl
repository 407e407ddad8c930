### Pagine, blog di classe e forum: quello che le classi di un gemellaggio scrivono le une per le altre.

writing-home = Blog, pagine e forum
writing-home-none = Raccontate la vostra settimana ai partner: nel blog, su una pagina vostra o con una domanda nel forum.
writing-shelf-page = Pagine
writing-shelf-post = Blog
writing-shelf-topic = Forum
writing-kind-page = Pagina
writing-kind-post = Articolo
writing-kind-topic = Discussione
writing-kind-answer = Risposta
writing-lead-page = La vostra città, la vostra classe, i vostri animali: quello che resta e cresce durante l’anno.
writing-lead-post = Che cosa succede nelle classi, dal più recente.
writing-lead-topic = Domande e risposte tra le classi.
writing-new-page = Scrivi una pagina
writing-new-post = Scrivi un articolo
writing-new-topic = Apri una discussione
writing-none-page = Ancora nessuna pagina
writing-none-how-page = Cominciate da voi: chi siete, dov’è la vostra scuola, che cosa vedete dalla finestra?
writing-none-post = La prima pagina del blog è ancora bianca
writing-none-how-post = Che cosa è stato bello, buffo o difficile questa settimana? Bastano tre frasi e un’immagine.
writing-none-topic = Nessuno ha ancora chiesto niente
writing-none-how-topic = Che cosa vorreste sapere dai partner? «Che cosa mangiate la mattina?» è un buon inizio.
writing-search = Cerca parole
writing-found = { $count ->
        [one] Un testo trovato
       *[other] { $count } testi trovati
    }
writing-more = Altri testi
writing-page-before = Indietro
writing-page-after = Avanti
writing-answers = { $count ->
        [0] Ancora nessuna risposta
        [one] Una risposta
       *[other] { $count } risposte
    }
writing-waiting = { $count ->
        [one] Un testo dei suoi alunni la aspetta. Nessun altro lo vede prima che lei lo lasci passare.
       *[other] { $count } testi dei suoi alunni la aspettano. Nessun altro li vede prima che lei li lasci passare.
    }
writing-state-waiting = La aspetta
writing-state-read-first = Prima lo legge il tuo insegnante
writing-state-back = Restituito
writing-state-consent = Manca un consenso
writing-state-withdrawn = Ritirato
writing-yours-waits = Grazie! Prima lo legge il tuo insegnante, poi lo vedranno le classi amiche.
writing-yours-back = Il tuo insegnante te lo restituisce: cambialo e consegnalo di nuovo.
writing-changed = Cambiato { $day }
writing-change = Cambia
writing-change-this = Cambia il testo
writing-history = Come è cresciuto
writing-report = Qui c’è qualcosa che non va
writing-reported = Grazie. Gli insegnanti lo sanno e guarderanno.
writing-newer = Nel frattempo è arrivata una versione più recente. Prima la legga, poi decida.
writing-keep-waiting = L’ha scritto un bambino della sua classe
writing-keep-back = Restituito
writing-keep-withdrawn = Ritirato: lo vedono solo gli insegnanti della sua classe e chi l’ha scritto
writing-keep-consent = I partner non lo vedono
writing-keep-shown = Lo vedono tutte le classi del gemellaggio
writing-keep-earlier = Finché non lo lascia passare, le classi vedono quello che c’era prima.
writing-lacks = Manca un consenso per { $names }. Appena viene annotato, le classi lo vedono.
writing-let = Lascia passare
writing-give-back = Restituisci
writing-note = Una parola per il bambino
writing-withdraw = Ritira
writing-remove-sure = Sparisce per sempre, con tutte le risposte.
writing-take-back = Riprendi il testo
writing-form-lead = Il testo si conserva da solo mentre scrive. Lo mostri quando è pronto.
writing-form-lead-child = Scrivi con calma. Quando è pronto, consegnalo: prima lo legge il tuo insegnante.
writing-go-on = Continuare una bozza?
writing-untitled = Senza titolo
writing-title = Titolo
writing-text = Il testo
writing-text-hint = Una riga vuota comincia un nuovo paragrafo. **Due stelle** fanno il grassetto, ## un titolo, - un elenco.
writing-tool-heading = Titolo
writing-tool-bold = Grassetto
writing-tool-italic = Corsivo
writing-tool-list = Elenco
writing-look = Guarda come viene
writing-look-title = Ecco come verrà
writing-kept = Conservato come bozza
writing-kept-away = Non ancora conservato: manca la connessione. Riprende da solo.
writing-kept-apart = Sta scrivendo lo stesso testo in un’altra finestra. Quello che c’è qui si conserva come una bozza a parte.
writing-kept-not = Ha moltissime bozze. Ne consegni o ne elimini una, così questa si può conservare.
writing-pick = Metti un’immagine o un suono
writing-pick-none = Tra i materiali non ci sono ancora immagini né suoni.
writing-pick-new = Regala una nuova immagine o un nuovo suono (si apre accanto a questa pagina)
writing-embed-gone = Qui c’era qualcosa che non si mostra più.
writing-show = Mostra a tutte le classi
writing-hand-in = Consegna
writing-keep-draft = Conserva come bozza
writing-theirs = Quello che c’è adesso
writing-problem-nothing = Gli dia un titolo e scriva almeno una parola.
writing-problem-too-long = È troppo lungo per un solo testo. Ne faccia due, per favore.
writing-problem-too-many = È molto in una volta. Aspetti un minuto e lo invii di nuovo: è ancora tutto qui.
writing-problem-changed = Nel frattempo qualcun altro l’ha cambiato. Il suo testo è qui, niente è perduto: guardi l’altro, poi invii di nuovo il suo perché valga.
writing-problem-consent = Non è ancora mostrato: manca un consenso dei genitori del bambino.
writing-drafts = Bozze
writing-drafts-lead = Quello che ha cominciato e non ha ancora mostrato. Lo vede solo lei. Una bozza sparisce 90 giorni dopo l’ultima parola.
writing-drafts-none = Nessuna bozza la aspetta. Quello che comincia a scrivere si conserva qui da solo.
writing-draft-sure = Quello che ha scritto qui sparisce per sempre.
writing-history-lead = Ogni versione: chi l’ha scritta, quando, e chi l’ha lasciata passare.
writing-version = Versione { $number }
writing-version-shown = questa la vedono tutti
writing-version-waits = Nessuno l’ha ancora letta.
writing-version-let = { $name } l’ha lasciata passare { $day }.
writing-version-back = { $name } l’ha restituita { $day }.
writing-take-out = Togli questa versione
writing-take-out-sure = Questa versione sparisce per sempre e nessuno può più leggerla. Vale di nuovo quella precedente.
writing-back = Torna al testo
writing-as-it-was = Questa è la versione { $number }, di { $day }.
writing-go-back-to = Riparti da questa versione
writing-waiting-title = Da leggere e lasciar passare
writing-waiting-lead = Niente di quello che scrive un bambino della sua classe è visto da altri prima che lei lo lasci passare.
writing-waiting-none = Ha letto tutto. Niente aspetta.
writing-where = al suo posto
owed-writings = { $count ->
        [one] Un testo dei suoi alunni aspetta di essere letto.
       *[other] { $count } testi dei suoi alunni aspettano di essere letti.
    }
owed-writings-go = Leggi
pictogram-smile = Mi piace
pictogram-laugh = Che ridere
pictogram-heart = Con affetto
pictogram-thumbs-up = Bravi
pictogram-party-popper = Evviva
pictogram-star = Fantastico
pictogram-sun = Buongiorno
pictogram-hand-heart = Grazie
pictogram-music = La cantiamo anche noi
pictogram-lightbulb = Ho un’idea
pictogram-circle-help = Ho una domanda
pictogram-frown = Che tristezza
answers-title = Risposte
answers-none = Ancora nessuna risposta. Chi comincia?
answer-yours = La risposta
answer-pictograms = Scegliere disegni
answer-voice = Dirlo
answer-voice-hint = Basta un minuto. Va bene anche un file audio fino a { $most } MB.
answer-record = Registra
answer-stop = Ferma
answer-heard = Quello che è stato registrato
answer-no-microphone = Il browser non permette a questa pagina di ascoltare. Consenta il microfono o scelga un file audio.
answer-words = Parole
answer-without-sound = Togli quello che è stato detto
answer-send = Rispondi
answer-hand-in = Consegna
answer-there = La sua risposta è qui.
answer-waits = Grazie! Prima guarda la tua risposta il tuo insegnante, poi la vedranno le classi amiche.
answer-more = Altro sulla risposta di { $name }
answer-remove = Elimina per sempre
answer-spoken = Quello che dice { $name }
answer-sound-preparing = Il suono si sta preparando. Guardi di nuovo tra un momento.
answer-sound-broken = Questo suono non si può ascoltare. Lo registri ancora una volta.
answer-nothing = Serve un disegno, qualcosa di detto o una parola scritta.
