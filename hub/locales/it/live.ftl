## La porta
live-opening = La porta si apre…
live-opening-slow = Ci vuole più del solito; continuiamo a provare. Se non arriva nulla, forse il browser è troppo vecchio: un Firefox, Chrome, Edge o Safari aggiornato sa fare tutto.
live-no-script = La lezione ha bisogno di JavaScript. Consentirlo per questa pagina e ricaricarla.

live-staff-room = Sala insegnanti
live-door-first = Siete i primi. Gli altri stanno arrivando.
live-door-here = Già qui: { $classes }
live-door-wall = Questo computer è collegato al proiettore: lettere grandi, niente accanto all’immagine
live-door-away = Un momento, ci si collega…
live-enter = Entra nella lezione
live-enter-simple = Entra
live-own-picture = La vostra immagine
live-level = Quanto è forte il vostro microfono
live-choose-camera = Telecamera
live-choose-microphone = Microfono
live-choose-speaker = Altoparlante
live-try-again = Riprova
live-take-other-camera = Usare un’altra telecamera
live-take-other-microphone = Usare un altro microfono
live-on = acceso
live-off = spento
live-camera = Telecamera
live-microphone = Microfono
live-sound = Audio

live-neighbour = Su questo computer c’è già un’altra classe. Perché non fischi, qui audio e microfono sono spenti.
live-neighbour-short = Un’altra classe è su questo computer: audio e microfono spenti.
live-neighbour-loud = Accendili

live-problem-insecure = I browser aprono la telecamera solo su un indirizzo sicuro (https o localhost). Si può entrare, leggere, scrivere e disegnare; per audio e immagine, chiedere l’indirizzo https dell’hub.
live-problem-unsupported = Questo browser non sa inviare né ricevere video. Chat e lavagna funzionano. Un Firefox, Chrome, Edge o Safari aggiornato sa fare tutto.
live-problem-camera-denied = La telecamera non è consentita per questa pagina. Fare clic sul segno della telecamera nella barra degli indirizzi, scegliere «consenti» e riprovare.
live-problem-camera-missing = Nessuna telecamera trovata. Collegarne una, o entrare senza immagine.
live-problem-camera-gone = La telecamera non c’è più: il cavo è inserito bene? La ricolleghi, e l’immagine torna da sola.
live-problem-camera-busy = Un altro programma usa la telecamera. Chiuderlo e riprovare.
live-problem-camera-broken = La telecamera non parte. Staccarla, riattaccarla e riprovare.
live-problem-microphone-denied = Il microfono non è consentito per questa pagina. Fare clic sul segno nella barra degli indirizzi, scegliere «consenti» e riprovare.
live-problem-microphone-missing = Nessun microfono trovato. Collegarne uno, o entrare e scrivere nella chat.
live-problem-microphone-gone = Il microfono non c’è più: il cavo è inserito bene? Lo ricolleghi, e gli altri vi sentono di nuovo.
live-problem-microphone-busy = Un altro programma usa il microfono. Chiuderlo e riprovare.
live-problem-microphone-broken = Il microfono non parte. Staccarlo, riattaccarlo e riprovare.

## In alto
live-time-left = { $minutes ->
    [one] ancora { $minutes } minuto
   *[other] ancora { $minutes } minuti
}
live-time-over = Il tempo è finito: salutatevi con calma
live-classes = { $count ->
    [0] Ancora nessuna classe
    [one] { $count } classe qui
   *[other] { $count } classi qui
}
live-pupils = { $count ->
    [one] { $count } alunno
   *[other] { $count } alunni
}
live-weak-links = { $count ->
    [one] un collegamento debole
   *[other] { $count } collegamenti deboli
}
live-online = Collegato
live-online-slow = Collegato, per la via lenta
live-away-short = Non collegato
live-fullscreen = Schermo intero
live-settings = Telecamera e audio
live-help = Tasti e aiuto

## Il palco
live-stage = Palco
live-strip = Le altre classi
live-us = Noi: { $class }
live-picture-of = Immagine di { $class }
live-screen-of = { $town }, schermo
live-second-of = { $town }, seconda telecamera
live-our-screen = Il nostro schermo
live-our-second = La nostra seconda telecamera
live-pin = Porta { $class } sul palco
live-mute = Togli l’audio a { $class }
live-unmute = Ridai l’audio a { $class }
live-give-stick = Dai il bastone della parola a { $class }
live-take-stick = Riprendi il bastone della parola da { $class }
live-soon = arriva subito
live-on-its-way = { $town } arriva subito
live-still = un’immagine fissa ogni pochi secondi
live-face-coming = alla porta
live-face-tablets = i tablet sono qui
live-face-waiting = l’immagine arriva
live-face-off = telecamera spenta
live-face-own = la vostra telecamera è spenta
live-face-slow = nessuna immagine su questa rete
live-face-elsewhere = su un altro dispositivo
live-mark-speaking = parla
live-mark-hand = chiede la parola ({ $place })
live-mark-muted = senza audio
live-mark-stick = bastone della parola
live-mark-microphone-off = microfono spento
live-link = La vostra strada verso l’hub: { $path ->
    [relay] attraverso il relè (TURN)
    [tcp] diretta, in TCP
   *[udp] diretta, in UDP
}, { $roundTripMs } ms, { $lostPercent } % perso, { $jitterMs } ms di variazione, { $kilobits } kbit/s inviati.
live-light-good = La linea di { $town } è buona.
live-light-fair-sends = La linea di { $town } è un po’ debole: ogni tanto manca un pezzetto di loro.
live-light-fair-receives = La linea di { $town } è un po’ debole: ogni tanto perdono un pezzetto degli altri.
live-light-poor-sends = La linea di { $town } è debole: la loro immagine arriva più piccola, o a scatti.
live-light-poor-receives = La linea di { $town } è debole: gli altri arrivano loro più piccoli, o a scatti.
live-light-away-sends = Da { $town } ora non arriva nulla in movimento: al massimo immagini fisse.
live-light-away-receives = A { $town } ora non arriva nulla in movimento: al massimo immagini fisse.
live-our-light-good = La nostra linea è buona.
live-our-light-fair-sends = La nostra linea è un po’ debole: ogni tanto gli altri perdono un pezzetto di noi.
live-our-light-fair-receives = La nostra linea è un po’ debole: ogni tanto manca un pezzetto degli altri.
live-our-light-poor-sends = La nostra linea è debole: la nostra immagine arriva più piccola, o a scatti.
live-our-light-poor-receives = La nostra linea è debole: gli altri arrivano più piccoli, o a scatti.
live-our-light-away-sends = Da noi ora non esce nulla in movimento: al massimo immagini fisse.
live-our-light-away-receives = Da noi ora non arriva nulla in movimento: al massimo immagini fisse.

## La barra
live-bar = Comandi
live-we-want-to-speak = Vogliamo parlare
live-hand-is-up = la mano è alzata
live-my-hand = La mia mano
live-draw = Disegna
live-board = Lavagna
live-board-missing = La lavagna sta ancora arrivando. Si apre da sola appena torna il collegamento.
live-share = Condividi
live-share-end = Smetti di condividere
live-panel = Chat e presenti
live-panel-close = Chiudi
live-unread = nuovi messaggi
live-leave = Esci

## La chat
live-tab-chat = Chat
live-tab-hands = Mani
live-tab-people = Chi c’è
live-tab-poll = Sondaggio
live-tab-groups = Gruppi
live-chat-log = Messaggi
live-chat-empty = Ancora niente. Un «ciao» nella propria lingua è un bell’inizio.
live-chat-older = I messaggi più vecchi sono conservati, ma qui non si vedono.
live-chat-me = Io
live-somebody = Qualcuno
live-chat-say = Scrivi a tutte le classi
live-chat-send = Invia
live-chat-left = { $count ->
    [one] Ancora { $count } carattere
   *[other] Ancora { $count } caratteri
}
live-chat-too-long = { $count ->
    [one] { $count } carattere di troppo: vanno bene anche due messaggi
   *[other] { $count } caratteri di troppo: vanno bene anche due messaggi
}
live-chat-pending = in viaggio
live-chat-again = Invia di nuovo
live-chat-discard = Lascia perdere
live-chat-more = Altro su questo messaggio (frecce: altri messaggi)
live-chat-edit = Modifica
live-chat-edited = modificato
live-chat-edit-field = Modifica il messaggio
live-chat-editing = Modifica del messaggio in corso
live-chat-edit-stop = Lascialo com’era
live-chat-edit-done = Salva la modifica
live-chat-wait = Il prossimo messaggio tra { $seconds } s. Si può continuare a scrivere, niente va perso.
live-chat-wait-over = Ora il messaggio si può inviare.
live-slow-chat = Gli alunni scrivono
live-slow-chat-off = liberamente
live-slow-chat-every = ogni { $seconds } s
live-slow-chat-is = Gli alunni scrivono un messaggio ogni { $seconds } secondi.
live-slow-chat-over = Gli alunni scrivono di nuovo liberamente.
live-chat-erase = Elimina per tutti
live-chat-erased = Questo messaggio è stato eliminato.
live-chat-news = Nuovi messaggi
live-chat-read-only = Qui puoi leggere. Il tuo insegnante può farti scrivere.

## Le mani
live-hands = Chi chiede la parola, in ordine
live-hands-empty = Nessuno chiede la parola. Il pulsante giallo alza la mano della classe.
live-hands-whole-class = tutta la classe
live-hands-since = { $minutes ->
    [0] proprio ora
    [one] da { $minutes } minuto
   *[other] da { $minutes } minuti
}
live-hands-lower = Abbassa la mano di { $name }

## Chi c’è
live-people = Chi c’è
live-people-you = voi
live-tablets = Fai entrare un tablet (nuova scheda)
live-people-sends = invia audio e immagine
live-role-teacher = insegnante
live-role-pupil = alunno
live-role-companion = tablet
live-role-keeper = custode

## Avvisi
live-away = Il collegamento è caduto. Torna da solo; ciò che si scrive partirà allora.
live-slow = Questa rete blocca la via veloce. Chat e lavagna funzionano, un po’ più piano.
live-slow-media = Audio e immagini in movimento non passano dalla rete della scuola. Chat e lavagna funzionano, un po’ più piano, e arrivano immagini fisse.
live-slow-technician = Da mostrare al tecnico: consentire le connessioni WebSocket verso { $host }.
live-slow-seen = Va bene
live-fast = La via veloce è di nuovo aperta.
live-not-here = non c’è
live-not-heard = ora non si sente
live-back = Di nuovo collegati.
live-sound-blocked = Il browser trattiene l’audio.
live-sound-blocked-cure = Attiva l’audio
live-taken = Un altro dispositivo della classe invia ora audio e immagine. Qui c’è silenzio.
live-forbidden = Questo dispositivo può guardare, ma non inviare.
live-blocked = La rete della scuola blocca il video. Chat e lavagna funzionano, e immagini fisse prendono il posto del video. Da mostrare al tecnico: consentire { $addresses }.
live-blocked-remember = La prossima volta subito così
live-we-are-muted = Un insegnante ha tolto l’audio alla vostra classe. Si può ancora alzare la mano.
live-stick-elsewhere = { $town } ha il bastone della parola. Il vostro microfono ora non si sente.
live-stick-ours = Avete il bastone della parola: tutti sentono voi.
live-stick-open = Fai parlare tutti

## Fogli
live-close = Chiudi
live-leave-title = Uscire dalla lezione?
live-leave-words = La lezione continua. Si può tornare con la stessa carta o lo stesso indirizzo.
live-leave-yes = Esci
live-leave-no = Resta qui
live-share-title = Che cosa si vuole mostrare?
live-share-screen-words = Una finestra, una scheda o tutto; nitido, e subito sul palco di tutti.
live-share-screen-end = Smetti di condividere il nostro schermo
live-share-no-screen = Questo dispositivo non può condividere lo schermo. Un computer con Firefox, Chrome, Edge o Safari aggiornato può.
live-share-screen-broken = Non è stato possibile condividere lo schermo. Chiudere ciò che forse lo sta registrando e riprovare.
live-share-second-words = Una chiocciola, un microscopio, mani al lavoro: un’immagine a parte, accanto alla vostra.
live-share-second-end = Spegni la nostra seconda telecamera
live-share-no-second = Non c’è ancora un’altra telecamera. Collegandone una, la si può scegliere qui.
live-choose-second = Seconda telecamera
live-sound-title = Che cosa sentiranno gli altri?
live-sound-speech = La voce
live-sound-speech-words = Voci chiare, senza eco né rumore.
live-sound-balanced = Voci e strumenti
live-sound-balanced-words = Si toglie solo l’eco; le canzoni mantengono il loro colore.
live-sound-music = La musica
live-sound-music-words = Così com’è, in stereo. Con le cuffie, altrimenti gli altri sentono sé stessi.
live-keys-title = Tasti
live-keys-on = Basta un solo tasto (da disattivare se si detta al computer)
live-key-microphone = Microfono acceso o spento
live-key-camera = Telecamera accesa o spenta
live-key-sound = Audio degli altri acceso o spento
live-key-hand = Vogliamo parlare
live-key-board = Lavagna
live-key-chat = Scrivere nella chat
live-key-hands = Chi chiede la parola
live-key-people = Chi c’è
live-key-poll = Il sondaggio
live-key-fullscreen = Schermo intero
live-key-help = Questa pagina

## Detto una volta, per i lettori di schermo
live-said-in = Siete nella lezione.
live-said-pinned = { $class } è sul palco.
live-said-unpinned = { $class } è tornata nella striscia.
live-said-hand-up = { $name } chiede la parola.
live-said-your-hand-up = La vostra mano è alzata.
live-said-your-hand-down = La vostra mano è abbassata.
live-said-muted = { $class } è senza audio.
live-said-heard = { $class } si sente di nuovo.
live-said-shows-screen = { $class } mostra il suo schermo.
live-said-shows-second = { $class } mostra una seconda telecamera.
live-said-we-muted = Un insegnante ha tolto l’audio alla vostra classe.
live-said-we-heard = La vostra classe si sente di nuovo.
live-said-stick = { $class } ha il bastone della parola.
live-said-we-stick = La vostra classe ha il bastone della parola.
live-said-open = Tutti possono parlare.
live-said-came = { $class } è entrata.
live-said-left = { $class } è uscita.
live-said-away = Il collegamento è caduto. Torna da solo.
live-said-back = Di nuovo collegati.

## La linea
live-line = Quanto regge la nostra linea
live-pin-auto = Da sola: quanto può
live-pin-everything = Sempre tutte le immagini
live-pin-stage = Solo le immagini sul palco
live-pin-stills = Immagini fisse e audio
live-pin-sound = Solo audio
live-pin-words = Solo chat e lavagna
live-now-everything = Ora: tutte le immagini si muovono.
live-now-stage = Ora: alcune immagini si muovono, delle altre ce ne sono di fisse.
live-now-stills = Ora: immagini fisse e audio. Quelle in movimento tornano da sole.
live-now-sound = Ora: solo audio.
live-chosen-stage = Si muovono solo le immagini sul palco, come ha scelto.
live-chosen-stills = Immagini fisse e audio, come ha scelto.
live-chosen-sound = Solo audio, come ha scelto.
live-chosen-words = Solo chat e lavagna, come ha scelto: nessuno la vede o la sente, e lei nemmeno.
live-chosen-cure = Tutto quello che può
live-own-still = La nostra linea è debole: gli altri vedono una nostra immagine fissa, per sentirci bene.
live-line-blocked = La rete della nostra scuola blocca il video: mostra subito immagini fisse
live-line-technician = Per il tecnico: audio e video vanno in UDP, o in TCP dove l’UDP è chiuso, verso { $addresses }. Appena è aperto, arrivano da soli.
live-line-relay = Dove non si può aprire né l’uno né l’altro, basta il relè: { $relays }.
live-line-unknown = indirizzi che si sapranno al primo tentativo
live-face-spared = solo audio, per risparmiare la linea

## Sentirsi alla porta
live-hearing = Sentirmi
live-hearing-words = Dica qualcosa e ascolti come la sentiranno gli altri. Nessun altro lo sente.
live-hearing-again = Sentirmi di nuovo
live-hearing-connecting = Un momento…
live-hearing-speak = Parli adesso…
live-hearing-listen = E questa è la sua voce:
live-hearing-heard = Era lei. Il suo audio parte e ritorna.
live-hearing-silent = L’audio ritorna, ma senza voce. Il microfono è spento, o è un altro? Lo scelga qui sotto.
live-hearing-blocked = Non è tornato nulla. Può entrare lo stesso; chat e lavagna funzionano. Lo mostri al suo tecnico: «Lasci passare audio e video verso { $addresses }, per favore.»

## Guidare lo schermo della classe da un tablet
live-remote-enter = Guidare da qui lo schermo della classe
live-remote-title = Telecomando
live-remote-ours = Il nostro schermo
live-remote-sends = Lo schermo della classe è dentro e trasmette.
live-remote-nobody = Nessun dispositivo della sua classe trasmette ancora. Apra la lezione sul computer della classe.
live-remote-board = Lavagna sullo schermo
live-remote-others = Le classi
live-remote-show = Mostrare { $class } sul nostro schermo
live-remote-steer = Guidare
