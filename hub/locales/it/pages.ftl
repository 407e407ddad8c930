# Le pagine di giorno. Brevi, calde, concrete; mai un rimprovero, mai gergo.

skip-to-content = Vai alla pagina
you = Voi
language = Lingua
outdated-browser = Questo browser è troppo vecchio per una lezione. Va bene un Firefox, Chrome, Edge o Safari nuovo.
offline = Ora non c’è rete. Questa pagina resta com’è e si aggiorna quando la rete torna.
footer = Questo hub è delle sue scuole: niente pubblicità, niente tracciamento, nulla da altrove.
back-home = Torna all’inizio
try-again = Riprova

# L’ingresso
entry-title = Classi che si danno la mano
entry-lead = Due classi o più, in paesi diversi: si vedono e si sentono, parlano e disegnano sullo stesso foglio.
unsafe-connection = Questo indirizzo non è protetto (niente https), perciò qui nessuno può accedere. Usare l’indirizzo https dell’hub, o il computer su cui gira.
card-way = Ho una carta
card-way-hint = Per alunni e tablet di classe. Il codice è stampato sulla carta.
card-code = Codice della carta
come-in = Entra
teacher-way = Insegno
teacher-way-hint = Con la vostra e-mail e la vostra password. La classe entra con voi.
email = E-mail
password = Password
sign-in = Accedi
sign-in-wrong = Questa e-mail e questa password non vanno insieme. Guardarle ancora una volta.
sign-in-too-many =
    { $minutes ->
        [one] Si è provato troppe volte. Aspettare un minuto, poi riprovare.
       *[other] Si è provato troppe volte. Aspettare { $minutes } minuti, poi riprovare.
    }

enter-title = La porta si apre
enter-wait = Un momento…
enter-failed-title = La porta non si è aperta
enter-failed = L’hub ora non si raggiunge. La tua carta è ancora buona.
enter-by-hand-title = Scrivi il codice della tua carta
enter-by-hand = Il codice è stampato sulla tua carta, accanto al quadrato con i puntini.
type-code = Scrivi il codice

card-unknown-title = Non conosciamo questa carta
card-unknown = Forse c’è un segno sbagliato: guarda ancora il codice. Se è giusto, chiedi una carta nuova al tuo insegnante.
card-expired-title = Questa carta è troppo vecchia
card-expired = Il suo tempo è passato. Chiedine una nuova al tuo insegnante: ci vuole un minuto.
card-used-title = Questa carta è già stata usata
card-used = Una carta apre la porta una volta sola. Se eri tu, continua nella finestra da cui sei entrato. Se no, dillo al tuo insegnante.
card-revoked-title = Questa carta è stata ritirata
card-revoked = Il tuo insegnante l’ha sostituita. Chiedi quella nuova.
card-try-another = Prova una carta

# La prima volta: l’account di un adulto
begin-title = Benvenuti
begin-lead = Scegliere qui il nome e come accedere da adesso in poi. Questo link avrà allora finito il suo lavoro.
begin-code = Codice dell’invito
begin-code-hint = Sta alla fine del link, dopo il #.
begin-name = Il vostro nome, come gli altri lo vedranno
begin-email-hint = Per accedere. Nessun altro la vede.
begin-password-hint = Dieci caratteri o più. Qualche parola propria si ricorda meglio dei segni.
begin-go = Comincia
begin-unknown = Non conosciamo questo invito. Guardare ancora la fine del link, o chiederne uno nuovo.
begin-expired = Questo invito è troppo vecchio. Per il primo custode dell’hub, un nuovo avvio ne stampa uno; tutti gli altri lo chiedono al custode.
begin-used = Questo invito ha già fatto il suo lavoro. Se eravate voi, accedere con e-mail e password.
begin-too-many = Da qui si sono provati troppi codici che non aprono nulla. Aspettare un minuto, poi riprovare.

# Un gemellaggio
twinnings-title = I vostri gemellaggi
no-twinning-title = Ancora nessun gemellaggio
no-twinning = Qui la vostra classe non ha ancora una compagna.
no-twinning-advice = Due classi vanno bene, tre è più sicuro: lo scambio continua quando una deve andarsene.
no-class = Questo hub è acceso e pronto. I gemellaggi sono delle classi: li vedono qui i loro insegnanti.
twinning-of =
    { $classes ->
        [one] Gemellaggio di una classe
       *[other] Gemellaggio di { $classes } classi
    }
until-date = fino al { $date }
in-languages = in { $languages }
map-of = Mappa con le città delle classi: { $towns }
classes-title = Le classi
our-class = la nostra classe
here = qui
here-too = anche lì
over-there = lì
headcount =
    { $count ->
        [one] un alunno
       *[other] { $count } alunni
    }
ages =
    { $lower ->
        [0] fino a { $upper } anni
       *[other] da { $lower } a { $upper } anni
    }
few-partners =
    { $count ->
        [0] Ancora nessuna compagna: due classi vanno bene, tre è più sicuro.
       *[other] Una compagna va bene, due è più sicuro: lo scambio continua quando una deve andarsene.
    }

lesson-now = La lezione è in corso
lesson-until = fino alle { $clock } da noi
lesson-next = Prossima lezione
clock-for-us = { $clock } da noi
clocks-now = Che ore sono in ogni classe
clocks-then = Che ore saranno in ogni classe
go-to-lesson = Vai alla lezione
check-our-room = Prova telecamera e audio
no-lesson-title = Prossima lezione
no-lesson = Ancora nessuna data
no-lesson-advice = La stanza è aperta lo stesso: scrivere alle altre classi e trovare una data.
open-the-room = Apri la stanza

rooms-title =
    { $count ->
        [one] La nostra stanza
       *[other] Le nostre stanze
    }
rooms-hint = Aperta anche fra una lezione e l’altra. Ciò che si scrive e si disegna resta.
room-holds =
    { $pages ->
        [one] Chat e una lavagna
       *[other] Chat e una lavagna di { $pages } pagine
    }

# La persona
me-title = Voi
role-teacher = Insegnante
role-pupil = Alunno
role-companion = Tablet di classe
role-keeper = Custode di questo hub
sign-out = Esci
logins-title = Dove siete collegati
logins-hint = Ce n’è uno che non conoscete? Terminatelo.
device = { $browser }, { $system }
device-unknown = Un browser
this-browser = qui
login-since = da { $day }, { $clock }
login-seen = usato { $ago }
end-login = Termina

# I tablet di una classe
tablets-title = Tablet della mia classe
tablets-lead = Un tablet sta accanto al vostro schermo: due alunni ci disegnano, alzano la mano, chiedono la parola. Non invia né immagine né audio, e non vuole né nome né password.
tablets-add = Aggiungi un tablet
tablets-add-next = Aggiungi il prossimo
tablets-none = Ancora nessun tablet
tablets-none-hint = Prenderne uno in mano e premere «Aggiungi un tablet»: la sua fotocamera legge il codice che appare, ed è dentro.
tablets-full = Una classe può avere al massimo { $most } tablet. Toglierne uno che non serve più.
tablets-hasty = Sono stati tanti codici in poco tempo. Aspettare qualche secondo, poi riprovare.
tablets-how = Un codice vale una volta sola. Un tablet messo via per otto ore ne vuole uno nuovo.
tablets-back = Torna ai tablet
tablet-name = Tablet { $number }
tablet-seen = Visto { $ago }
tablet-waiting = Non ancora entrato
tablet-renew = Nuovo codice
tablet-renew-for = Nuovo codice per { $name }
tablet-remove = Togli
tablet-remove-for = Togli { $name }
tablet-code-title = Fai entrare { $name }
tablet-code-lead = Tenere la fotocamera del tablet davanti a questo codice e aprire ciò che trova.
tablet-code-picture = Il codice QR per { $name }
tablet-code-typed = Niente fotocamera? Aprire { $url } sul tablet e scrivere questo codice:
tablet-code-link = Lo stesso come link
tablet-code-once = Si vede solo adesso, vale una volta e un giorno. Se si perde, «Nuovo codice» ne fa un altro.
tablet-code-trust = È la prima volta di questo tablet qui? Allora deve fidarsi una volta dell’hub: aprire { $url } sul tablet.
tablet-code-here = Per ora solo questo computer raggiunge l’hub, perciò nessun tablet può ancora entrare. Chi cura l’hub può aprirlo alla rete della scuola.
tablet-code-open = Senza https nessun altro dispositivo può accedere. Chi cura l’hub può cambiarlo.

# Il custode: fatelo vostro
hub-link = L’hub
hub-title = Fatelo vostro
hub-lead =
    { $open ->
        [0] È tutto a posto. Ogni parte si può cambiare quando si vuole.
        [one] Una parte è ancora aperta. Ognuna si conserva da sola: ci si può fermare e tornare più tardi.
       *[other] { $open } parti sono ancora aperte. Ognuna si conserva da sola: ci si può fermare dovunque e tornare più tardi.
    }
hub-done = fatto
hub-open = da fare
hub-save = Conserva
hub-name-title = Come si chiama?
hub-name-hint = Tutti vedono questo nome in cima a ogni pagina e dove si accede.
hub-name = Nome dell’hub
hub-name-wrong = Un nome ha almeno una lettera e al massimo sessanta.
hub-place-title = Quale lingua, quale orologio?
hub-place-hint = Per chi ha un browser che chiede una lingua che non parliamo, e per chi non appartiene a nessuna scuola. Le scuole hanno un orologio proprio.
hub-zone = Fuso orario
hub-zone-choose = Scegliere una città con la vostra ora
hub-reach-title = Chi può venire qui?
hub-reach-hint = Viene dalle impostazioni, non da questa pagina: lo decide chi avvia l’hub. docs/lan.md dice come salire di un gradino.
hub-reach-address = Indirizzo
hub-reach-now = siamo qui
hub-step-here = Solo questo computer. Va bene per guardarsi intorno: telecamera e audio funzionano nei browser di questo computer.
hub-step-open = Altri computer lo raggiungono, ma senza https: da lì nessuno può accedere, e i browser non danno la telecamera.
hub-step-lan = Ogni dispositivo di questa rete («ribambelle serve --lan»), appena si fida dell’hub: una pagina di aiuto lo mostra in tre passi.
hub-step-safe = Tutti quelli che raggiungono l’indirizzo, con https e un nome proprio: accesso, telecamera e audio funzionano dappertutto.
hub-reach-media =
    { $relay ->
        [yes] Audio e immagine arrivano alla porta { $port }, UDP e TCP, o attraverso il relè. Un firewall deve lasciar entrare la porta.
       *[no] Audio e immagine arrivano alla porta { $port }, UDP e TCP. Un firewall deve lasciarla entrare.
    }
hub-lead-mail = La posta può aspettare: fino ad allora l’hub mostra qui le sue lettere, e le consegnate voi.
hub-optional = se volete
hub-mail-title = Sa inviare posta?
hub-mail-from = L’hub scrive da
hub-mail-hint = Invia inviti, promemoria e ciò che gli si chiede. Una lettera di prova mostra che funziona.
hub-mail-none = Con un server di posta l’hub invia da solo inviti e promemoria; senza, le sue lettere vi aspettano qui. Si imposta dove si avvia l’hub: SMTP_URL e MAIL_FROM, come dice docs/settings.md.
hub-letter-send = Inviami una lettera di prova
hub-letter-sent = Il server di posta ha preso la lettera per { $to }. Guardare nella casella, e fra la posta indesiderata se non arriva.
hub-letter-wait =
    { $minutes ->
        [one] Sono state tante lettere. La prossima si potrà inviare fra un minuto.
       *[other] Sono state tante lettere. La prossima si potrà inviare fra { $minutes } minuti.
    }
hub-letter-subject = { $hub } sa inviare posta
hub-letter-text =
    Buongiorno,

    questa lettera mostra che { $hub } sa inviare posta. È stata chiesta sulla pagina dell’hub:
    { $url }/hub

    Non serve rispondere.
hub-classes-title = Per chi è?
hub-classes-hint = Una scuola, una classe e un insegnante: a una lezione non serve altro. Qui si vede chi insegna, mai ciò che gli alunni dicono o disegnano.
hub-class-nobody = ancora nessun insegnante
hub-class-invited =
    { $count ->
        [one] un invito è in viaggio
       *[other] { $count } inviti sono in viaggio
    }
hub-invite = Invita un insegnante
hub-invite-for = Invita un insegnante per { $name }, { $school }
hub-add-class = Aggiungi una scuola e una classe
hub-school = Scuola
hub-town = Città
hub-country = Paese
hub-country-choose = Scegliere un paese
hub-class = Classe
hub-headcount = Quanti alunni
hub-youngest = I più piccoli, in anni
hub-oldest = I più grandi, in anni
hub-tongue = Lingua della classe
hub-twinning = Gemellaggio, dal suo titolo
hub-twinning-hint = Un titolo che c’è si unisce a quel gemellaggio, uno nuovo lo comincia con una stanza. Per ora può restare vuoto.
hub-enrol = Aggiungi e ottieni il link dell’insegnante
invited-title = Il link per l’insegnante
invited-lead = Date questo link a chi insegna in { $name }. Sceglie da sé nome e password; nessun altro li saprà mai.
invited-link = Link, vale una volta e quattordici giorni
invited-copy = Copia
invited-copied = Copiato
invited-once = Si vede solo adesso. Se si perde, invitare ancora.
invited-you = Siete voi? Un indirizzo appartiene a una persona: prendere un’altra e-mail rispetto a quella del custode e aprire il link in un altro browser; qui farebbe uscire il custode.
invited-here = Per ora solo questo computer raggiunge l’hub, perciò il link funziona solo qui.
invited-back = Torna all’hub

# Il custode: come sta l’hub
health-link = Salute
health-title = Come sta l’hub
health-well = Va tutto bene.
health-worries =
    { $count ->
        [one] Una cosa chiede uno sguardo: ha questo segno.
       *[other] { $count } cose chiedono uno sguardo: hanno questo segno.
    }
health-again = Guarda di nuovo
health-ok = bene
health-look = da guardare
health-workers = Processi
health-workers-here =
    { $count ->
        [one] Un processo regge l’hub.
       *[other] { $count } processi reggono insieme l’hub.
    }
health-workers-silent =
    { $count ->
        [one] Un altro dovrebbe esserci e non risponde. Si sostituisce da solo entro un minuto; se no, guardare il registro.
       *[other] Altri { $count } dovrebbero esserci e non rispondono. Si sostituiscono da soli entro un minuto; se no, guardare il registro.
    }
health-worker-since = avviato { $ago }
health-worker-draining = saluta: lo si sta sostituendo
health-worker-bus = non sente nessun altro processo
health-now = Ora in lezione
health-rooms =
    { $count ->
        [one] stanza
       *[other] stanze
    }
health-people =
    { $count ->
        [one] dispositivo
       *[other] dispositivi
    }
health-media = Audio e immagine
health-media-none = Dall’avvio non si è inviato nulla.
health-media-whole = { $part } si è potuto passare come si deve.
health-media-told = { $forwarded } pacchetti passati, { $repaired } inviati di nuovo, { $lost } persi davvero, dall’avvio.
health-media-look = Se ne perde un centesimo o più: la linea dell’hub o di una scuola è troppo stretta, o questo computer ha troppo da fare.
health-storage = Spazio
health-storage-kept = { $kept } conservati
health-storage-free = { $free } liberi su { $whole } nel disco di questo computer
health-storage-elsewhere = La base di dati ha un disco suo, che da qui non si vede.
health-storage-look = Il disco è quasi pieno. Fare posto, o i messaggi non si potranno conservare.
health-backup = Ultima copia di sicurezza
health-backup-none = Ancora nessuna. «ribambelle backup» ne fa una, anche durante una lezione.
health-backup-ago = Fatta { $ago }.
health-backup-look = È passato molto tempo. «ribambelle backup» ne fa una nuova, anche durante una lezione.
health-certificate = Certificato
health-certificate-until = Buono fino al { $date }.
health-certificate-look = Finisce presto, il { $date }. Mettere i file nuovi al posto dei vecchi: vengono presi da soli.
health-version = Versione
health-privacy = Qui ci sono solo numeri: nessun nome, nessuna stanza, nulla di ciò che è stato detto.

# Quando una pagina non si può avere
problem-404-title = Qui non c’è nulla
problem-404 = Questa pagina non esiste, o è per altri. Una chiocciola ha guardato dappertutto.
problem-403-title = Non da lì
problem-403 = Veniva da un posto diverso dalla nostra pagina, perciò non si è cambiato nulla. Tornare indietro e riprovare.
problem-500-title = È stata colpa nostra
problem-500 = Qui si è rotto qualcosa. Nulla di ciò che avevate inviato è perso. Riprovare fra un momento.
problem-429-title = Una cosa alla volta
problem-429 = Da qui si sono provate troppe carte che non aprono nessuna porta. Aspettare un minuto, poi riprovare.
problem-503-title = Adesso no
problem-503 = In questo momento l’hub non può scrivere nulla. Nulla di ciò che avevate inviato è perso. Riprovare fra un minuto; se resta così, dirlo a chi cura l’hub.
problem-unsafe-title = Questo collegamento non è protetto
problem-unsafe = Senza https altri potrebbero leggere, perciò a questo indirizzo nessuno può accedere. Usare l’indirizzo https dell’hub, o il computer su cui gira.
problem-other-title = Non ha funzionato
problem-other = Il browser ha chiesto qualcosa in un modo che non capiamo. Tornare all’inizio e provare ancora.
incident = Per chi cura questo hub: incidente { $id }
