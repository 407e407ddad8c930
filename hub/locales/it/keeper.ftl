about = Un hub per classi gemellate.
command-serve = avviare l’hub
command-demo = avviare un hub a parte con una lezione di prova, e mostrare i link per entrarci
command-add-keeper = aggiungere un custode, o dargli una nuova password; chiede ciò che serve
command-add-teacher = aggiungere un insegnante con la scuola e la classe; chiede ciò che serve
command-new-password = dare una nuova password a un insegnante o custode; chiede ciò che serve
command-config = mostrare le impostazioni in vigore e da dove vengono
command-backup = copiare tutto in un solo file, mentre l’hub gira
command-restore = rimettere a posto una copia, qui o altrove
command-export = scrivere un gemellaggio in formati aperti, da tenere o da consegnare
command-loadtest = misurare per mezzo minuto quante classi regge questo computer
backup-file = Dove, un file o una cartella; senza nulla, la cartella backups in DATA_DIR.
restore-file = La copia.
restore-replace = Anche dove un hub ha già dati; si mettono da parte, non si buttano.
export-twinning = Il gemellaggio, dal suo titolo o identificativo.
export-to = Dove, uno zip che non c’è ancora.
settings-title = impostazioni
settings-note = Ognuna può stare anche nell’ambiente o in un file .env.
setting-default = { $purpose } (di norma: { $default })
source = { $source ->
    [default] di norma
    [environment] l’ambiente
    [file] .env
    [https] per via di HTTPS
   *[other] { $source }
}
hidden = (nascosto)

setting-host = L’indirizzo su cui l’hub ascolta; 127.0.0.1 lo tiene su questo computer.
setting-port = La porta TCP delle pagine e delle connessioni.
setting-data-dir = Dove l’hub tiene tutto ciò che non deve perdere.
setting-database-url = La base di dati; vuoto: SQLite in DATA_DIR.
setting-redis-url = Il legame fra più processi; vuoto: dentro questo.
setting-workers = Quanti processi si dividono il lavoro; più di uno vuole PostgreSQL e Redis.
setting-media-port = L’unica porta di audio e immagine (UDP e TCP); vuoto: PORT + 1000; 0: una qualsiasi.
setting-media-addresses = Gli indirizzi IP a cui i browser inviano audio e immagine.
setting-public-address = L’indirizzo di un router davanti a questo computer; lo si dice anche ai browser.
setting-turn-urls = Il server TURN, per reti che non lasciano passare altro, per es. turn:turn.example.org:3478.
setting-turn-secret = Il segreto condiviso con il server TURN (il suo static-auth-secret).
setting-relay-only = yes: i browser inviano audio e immagine solo per il server TURN.
setting-lan = yes: HTTPS per questa rete, con un certificato proprio dell’hub, di cui ogni dispositivo si fida una volta.
setting-help-port = Con LAN, la porta della pagina che mostra come un dispositivo si fida dell’hub; vuoto: nessuna pagina.
setting-public-url = Come si raggiunge l’hub; vuoto: http://localhost e la porta.
setting-trusted-proxies = A chi si crede per X-Forwarded-For e X-Forwarded-Proto.
setting-tls-certificate = Il certificato (PEM, con la sua catena) con cui l’hub stesso parla HTTPS.
setting-tls-key = La chiave di quel certificato (PEM, senza passphrase).
setting-smtp-url = Il server di posta, per es. smtps://nome:password@mail.example.org; vuoto: niente posta.
setting-mail-from = L’indirizzo da cui scrive l’hub, per es. hub@example.org.
setting-mail-per-hour = Quante lettere invia l’hub in un’ora; le altre aspettano.
setting-lmtp-host = L’indirizzo a cui l’hub aspetta le e-mail in arrivo.
setting-lmtp-port = La porta a cui un server di posta consegna via LMTP; vuoto: non arriva niente.
setting-lmtp-domain = Ciò che sta dopo la @ negli indirizzi delle classi, per es. classi.example.org.
setting-teacher-bridge-seconds = Per quanto gli alunni di una classe restano nella stanza quando il loro insegnante perde la connessione.
setting-upload-mb = Quanti megabyte può avere una foto, un PDF o un suono che un insegnante mette in una stanza.
setting-upload-quota-mb = Quanti megabyte possono avere insieme tutti i file di un gemellaggio.
setting-material-mb = Quanti megabyte può avere un file che arriva a pezzi come materiale.
setting-metrics-port = La porta, solo su questo computer, dove Prometheus può chiedere; vuoto: da nessuna parte.
setting-log-format = lines per le persone, json per le macchine.

hub-up = L’hub è avviato: { $url }
first-keeper = Nessuno cura ancora questo hub. Aprire questo link entro un giorno per diventarne custode: { $url }
step-localhost = Solo per questo computer. Gli altri dispositivi vogliono HTTPS: `ribambelle serve --lan` è la via più breve.
step-plain = Con il semplice HTTP nessuno può accedere o usare la telecamera da un altro dispositivo: `ribambelle serve --lan`, o TLS_CERTIFICATE.
step-lan = Per questa rete, con un certificato proprio dell’hub. Ogni dispositivo se ne fida una volta: { $url } mostra come.
step-lan-alone = Per questa rete, con un certificato proprio dell’hub (HELP_PORT è vuoto: nessuna pagina mostra come fidarsene).
authority-is = La sua impronta (SHA-256) è { $fingerprint }.
step-certificate = Con HTTPS e { $file }, che vale fino al { $day }.
step-proxy = Dietro un proxy che parla HTTPS per lui.
step-proxy-unknown = PUBLIC_URL è HTTPS, ma non si crede a nessun proxy, perciò nessuno può accedere: dire il suo indirizzo in TRUSTED_PROXIES, o dare TLS_CERTIFICATE.
demo-up = Ribambelle è avviata: { $url }   (Ctrl+C la ferma; tutto si conserva)
demo-open = Una lezione è in corso. Aprire due di questi link in due finestre (alunni e tablet aspettano un insegnante della loro classe):
demo-sign-in = Oppure accedere a { $url } come { $email } con la password { $password }
demo-keeper = Oppure curare questo hub come custode: { $url }
demo-family = Oppure guardare la mostra come una famiglia: { $url }

setting-wrong = { $name } ({ $source ->
    [default] valore di norma
    [environment] nell’ambiente
    [file] in .env
   *[other] da { $source }
}) dovrebbe essere { $wanted ->
    [port] un numero da 0 a 65535
    [directory] una cartella
    [workers] un numero da 1 a 64
    [count] un numero da 1 a 1000000
    [seconds] un numero di secondi, al massimo 900
    [addresses] indirizzi IP, separati da virgole
    [networks] indirizzi IP o reti come 10.0.0.0/8, separati da virgole
    [turn-urls] indirizzi come turn:turn.example.org:3478 o turns:turn.example.org:443?transport=tcp, separati da virgole
    [smtp-url] un indirizzo come smtp://nome:password@mail.example.org:587 o smtps://…:465, con i segni speciali di nome e password scritti %40 e così via
    [mail-address] un indirizzo e-mail come hub@example.org
    [mail-domain] il dominio di indirizzi e-mail, come classi.example.org
    [yes-or-no] yes o no
    [public-url] un indirizzo come https://hub.example.org, senza percorso
    [database-url] un indirizzo che comincia con postgresql:// o sqlite://
    [redis-url] un indirizzo che comincia con redis://, rediss:// o unix://
   *[log-format] lines o json
}.
turn-half-told = TURN_URLS e TURN_SECRET vanno insieme: darli tutti e due, o nessuno.
tls-half-told = TLS_CERTIFICATE e TLS_KEY vanno insieme: darli tutti e due, o nessuno.
tls-public-url = Con un certificato l’hub parla HTTPS: PUBLIC_URL dovrebbe cominciare con https://, invece di { $url }.
lan-alone = LAN si fa certificato e indirizzi da sé: togliere LAN, oppure TLS_CERTIFICATE e PUBLIC_URL.
mail-half-told = SMTP_URL e MAIL_FROM vanno insieme: darli tutti e due, o nessuno.
lmtp-half-told = LMTP_PORT e LMTP_DOMAIN vanno insieme: darli tutti e due, o nessuno.
relay-missing = RELAY_ONLY=yes vuole un relay: TURN_URLS e TURN_SECRET.
setting-unknown = Non c’è un’impostazione { $name }; `ribambelle config` mostra quelle che ci sono.
setting-misspelt = Non c’è un’impostazione { $name }; forse { $near }?
env-line-wrong = { $file }, riga { $number }: ci si aspetta NOME=valore.
env-unreadable = Non si riesce a leggere .env ({ $why }).
workers-need-services = WORKERS={ $workers } vuole una DATABASE_URL di PostgreSQL e una REDIS_URL: più processi condividono i dati e si dicono le novità.
media-addresses-missing = Manca MEDIA_ADDRESSES: con HOST={ $host } dire a quale indirizzo i browser devono inviare audio e immagine, per esempio MEDIA_ADDRESSES=192.168.1.10.

tls-unreadable = Non si riesce a leggere { $path } ({ $why }). L’utente dell’hub deve averne il permesso.
tls-not-pem = { $path } non contiene un certificato: serve un file PEM, con le righe "BEGIN CERTIFICATE".
tls-key-locked = { $path } è chiuso con una passphrase. L’hub parte da solo e non ne conosce: dargli la chiave senza.
tls-mismatch = { $certificate } e { $key } non vanno insieme.
tls-nameless = { $path } non nomina nessuna macchina precisa. Dire come si raggiunge l’hub, per esempio PUBLIC_URL=https://hub.example.org.
authority-damaged = I certificati in { $path } sono rovinati. Togliere quella cartella e l’hub ne fa di nuovi; ogni dispositivo dovrà fidarsi di nuovo.
port-taken = La porta { $port } è usata da un altro programma. Fermarlo, o sceglierne un’altra: { $setting }={ $other }.
port-forbidden = Questo utente non può ascoltare sulla porta { $port }. Sceglierne una sopra 1023: { $setting }={ $other }.
address-unusable = Non si riesce ad ascoltare su { $host }, porta { $port } ({ $why }). HOST dovrebbe essere un indirizzo di questo computer.
worker-died = Un processo è finito mentre partiva. Le righe qui sopra forse dicono perché.
data-dir-unwritable = Non si riesce a scrivere in { $path } ({ $why }). DATA_DIR dovrebbe essere una cartella vostra.
data-dir-held = Un altro hub lavora già in { $path }. Fermarlo, o scegliere un altro DATA_DIR.
database-url-wrong = DATABASE_URL dovrebbe essere come postgresql://utente:password@macchina/nome.
database-closed = La base di dati non si apre ({ $why }). Guardare DATABASE_URL, o DATA_DIR.
client-not-built = La parte del browser non è costruita: `make run`, o `npm ci && npm run build` in static/.
demo-stays-here = Le carte della prova valgono più di una volta, perciò resta su questo computer: HOST=127.0.0.1, e nessuna PUBLIC_URL.
demo-alone = La prova gira in un solo processo: togliere WORKERS.
demo-in-hub = In { $path } vive un hub vostro. Scegliere un altro DATA_DIR per la prova.
demo-in-database = In questa base di dati vive un hub vostro. Scegliere un altro DATA_DIR o un’altra DATABASE_URL per la prova.
demo-damaged = { $file } è rovinato. Togliere { $path } e la prova ricomincia.
hub-in-demo = In { $path } c’è la prova, le cui carte valgono più di una volta. Scegliere un altro DATA_DIR.

ask-keeper-name = Nome del custode
ask-school = Scuola
ask-town = Città
ask-country = Paese, due lettere (IT)
ask-time-zone = Fuso orario (Europe/Rome)
ask-class = Classe (4ª B)
ask-headcount = Quanti alunni
ask-language = Lingua della classe, due lettere (it)
ask-name = Nome dell’insegnante
ask-email = Indirizzo e-mail
ask-password = Password
ask-twinning = Gemellaggio a cui unirsi o da cominciare, dal suo titolo (può restare vuoto)
keeper-added = Fatto: accedere a { $url } come { $email }. Dove questo indirizzo era collegato prima, non lo è più.
email-unknown = Nessuno accede con questo indirizzo e-mail.
teacher-added = { $name } può accedere a { $url } come { $email }. `ribambelle serve` avvia l’hub.
teacher-email-taken = Qualcuno con questo indirizzo e-mail c’è già.
teacher-email-invalid = Questo non sembra un indirizzo e-mail.
teacher-password-too-short = Una password ha almeno dieci caratteri.
teacher-password-too-long = Una password ha al massimo duecento caratteri.
teacher-password-too-common = Questa password è fra le prime che altri proverebbero.
teacher-name-wrong = Uno dei nomi è vuoto o troppo lungo.
teacher-headcount-wrong = Quanti alunni? Un numero, per favore.
teacher-time-zone-wrong = Questo fuso orario non c’è. Si scrivono come Europe/Rome.
teacher-country-wrong = Il paese si scrive con le sue due lettere, come IT o PT.

backup-made = Copiato: { $file } ({ $size } kB). Contiene nomi, messaggi e segreti: tenerlo dove nessun altro guarda.
backup-nothing = In { $path } non c’è ancora nulla da copiare. DATA_DIR e DATABASE_URL dovrebbero essere quelli dell’hub.
backup-exists = { $file } c’è già. Scegliere un altro nome.
backup-unwritable = Non si riesce a scrivere { $file } ({ $why }).
restored = { $path } è di nuovo com’era il { $made_at } (Ribambelle { $version }). `ribambelle serve` avvia l’hub.
restored-aside = Ciò che c’era prima è in { $path }.
restore-not-empty = Un hub ha già dati in { $path }. Scegliere un altro DATA_DIR, o aggiungere --replace: ciò che c’è si mette da parte.
restore-running = Un hub lavora con questa base di dati. Fermarlo prima.
restore-damaged = { $file } non è una copia intera ({ $why }). Non si è cambiato nulla.
restore-newer = { $file } è stato fatto da una Ribambelle più nuova. Installare prima quella. Non si è cambiato nulla.
restore-over-newer = Questa base di dati ha le tabelle di una Ribambelle più nuova. Scegliere una base vuota, o installare quella versione. Non si è cambiato nulla.
restore-failed = { $file }: { $why }.
restore-unfinished = Un ripristino in { $path } è rimasto a metà. Lanciarlo di nuovo, con --replace.
loadtest-began = Quattro classi fatte di codice hanno una lezione, mezzo minuto …
loadtest-found = Questo computer regge circa { $classes } classi insieme, in lezioni da quattro, con un processo.
loadtest-limit-core = La prima cosa che finisce è il processore: una classe prende il { $share } % di un nucleo (annotare qualcosa richiede { $commit } ms). Più processi reggono di più.
loadtest-limit-disk = La prima cosa che finisce è il disco: annotare qualcosa richiede { $commit } ms (una classe prende il { $share } % di un nucleo). Un disco più veloce regge di più.
loadtest-failed = Non si è riusciti a misurare la lezione ({ $why }). Riprovare quando questo computer ha meno da fare.
exported = { $title } è in { $file }. Contiene nomi e messaggi: consegnarlo solo a quelle classi.
export-unknown = Non c’è un gemellaggio { $title }. Ci sono: { $titles }.
export-several = Più gemellaggi si chiamano { $title }. Dire quale con il suo identificativo: { $ids }.
export-readme-file = LEGGIMI.txt
export-page-file = leggi.html
export-lessons = Lezioni
export-chat = Che cosa si è detto
export-group-chat = Nel gruppo { $name }
export-times = Le ore sono UTC.
export-erased = cancellato
export-somebody = qualcuno che non c’è più
export-readme =
    { $title }, dal { $from_day } al { $to_day }
    Scritto il { $made_on } da Ribambelle { $version }.

    In ogni cartella room-1, room-2 …
      { $page }     che cosa si è detto, da leggere in ogni browser
      chat.jsonl     lo stesso, per i programmi
      page-1.jsonl   i tratti della prima pagina della lavagna, e così via
      floor.jsonl    mani alzate, e chi è stato zittito

    twinning.json dice quale stanza e quale classe è quale, e chi sono le persone.
    Un file .jsonl ha una voce per riga, in JSON, nell’ordine in cui è successo. Ciò che è
    stato cancellato ha un numero e nessun contenuto. Non ci sono indirizzi e-mail, né
    password, né carte.

command-doctor = guardare se un hub può girare qui ed essere raggiunto, e dire che cosa sistemare
doctor-well = bene
doctor-note = nota
doctor-mend = SISTEMARE
doctor-healthy = Niente da sistemare.
doctor-troubles = Da sistemare: { $count }, vedi sopra.
doctor-data-dir = L’hub può scrivere in { $path }.
doctor-disk = Ci sono { $free } GB liberi.
doctor-disk-full = Solo { $free } GB sono liberi per { $path }; un hub ne vuole { $least }. Fare posto, o scegliere un DATA_DIR su un altro disco.
doctor-database = La base di dati risponde ({ $kind }).
doctor-database-new = Non c’è ancora una base di dati: l’hub la fa quando parte.
doctor-bus = Redis risponde.
doctor-bus-none = Niente Redis: un solo processo non ne ha bisogno.
doctor-bus-away = Redis non risponde ({ $why }). Guardare se gira, e REDIS_URL.
doctor-clock = L’orologio va bene, per quanto si vede da qui.
doctor-clock-behind = L’orologio è più vecchio di questo programma. Regolarlo, meglio con NTP: timedatectl set-ntp true.
doctor-clocks-apart = L’orologio di questo computer e quello della base di dati sono lontani { $seconds } s. Regolare tutti e due con NTP.
doctor-port-ours = Porta { $port }: l’hub gira e risponde.
doctor-port-free = La porta { $port } è libera.
doctor-core = Audio e immagine sono inoltrati dal nucleo { $core }.
doctor-relay-only = RELAY_ONLY=yes: ai browser si dice solo l’indirizzo del relay.
doctor-address-reached = I browser a cui si dice { $address } arrivano alla porta { $port }.
doctor-address-silent = Ai browser si dice { $address }, e lì niente risponde alla porta { $port } con { $ways }. Farlo passare dal firewall, o nominare in MEDIA_ADDRESSES solo indirizzi di questo computer.
doctor-public-silent = { $address } da qui non risponde alla porta { $port } con { $ways }. Molti router rispondono solo da fuori: provare da lì, e guardare l’inoltro delle porte.
doctor-udp-untried = L’hub gira, e con UDP risponde solo ai browser di una lezione. Per provare anche UDP, fermarlo un momento e chiedere di nuovo.
doctor-relay-none = Nessun relay (TURN): le scuole da cui esce solo HTTPS vedono immagini ferme. docs/turn.md dice come aggiungerne uno.
doctor-relay-answers = Il relay risponde su { $url } e accetta il nostro biglietto.
doctor-relay-refused = Il relay su { $url } non accetta il nostro biglietto ({ $why }). TURN_SECRET e il suo static-auth-secret dovrebbero essere uguali, e i due orologi giusti.
doctor-relay-away = Il relay non risponde su { $url } ({ $why }). Guardare se gira, e se la sua porta è aperta.
doctor-tls = Il certificato { $file } va bene e vale fino al { $day }.
doctor-tls-soon = Il certificato { $file } vale solo fino al { $day }. Rinnovarlo presto; l’hub prende da sé quello nuovo.
doctor-tls-over = Il certificato { $file } valeva fino al { $day }: i browser non lasciano entrare nessuno. Rinnovarlo; l’hub prende da sé quello nuovo.
doctor-tls-early = Il certificato { $file } vale solo dal { $day }. Se quel giorno è passato, l’orologio di questo computer è sbagliato: timedatectl set-ntp true.
doctor-tls-name = Il certificato { $file } è fatto per { $names }, non per { $host }. Procurarne uno per quel nome, o scrivere PUBLIC_URL come dice il certificato.
doctor-tls-new = Non c’è ancora un certificato per questa rete: l’hub ne fa uno quando parte.
doctor-tls-none = L’hub parla il semplice HTTP: va bene solo per questo computer. Gli altri dispositivi vogliono HTTPS, docs/lan.md dice come.
doctor-mail = Il server di posta { $host } risponde, cifrato come si deve, e ci lascia entrare. L’hub scrive da { $sender }.
doctor-mail-none = Niente posta: i link per gli insegnanti li consegnate voi. SMTP_URL e MAIL_FROM la impostano.
doctor-letters = Le e-mail per { $domain } arrivano a { $host }:{ $port }: la porta risponde.
doctor-letters-closed = Le e-mail per { $domain } sono attese a { $host }:{ $port }; nessuno risponde finché l’hub non è in funzione.
doctor-letters-other = A { $host }:{ $port } risponde qualcuno che non accetta lettere (LMTP). Fermate quel programma, o scegliete: LMTP_PORT=2424.
doctor-letters-none = Nessuna e-mail arriva. LMTP_PORT e LMTP_DOMAIN le aprono la porta.

mail-away = Il server di posta non risponde ({ $why }). Guardare macchina e porta in SMTP_URL, e se un firewall lascia uscire fin lì questo computer.
mail-unencrypted = Il server di posta non cifra come richiesto ({ $why }). La sua porta per smtp:// è per lo più 587, per smtps:// 465: guardare SMTP_URL.
mail-untrusted = Del certificato del server di posta non ci si può fidare ({ $why }). SMTP_URL dovrebbe nominare il server come fa il suo certificato; uno proprio deve essere noto a questo computer.
mail-login = Il server di posta rifiuta il nome o la password ({ $why }). Guardarli tutti e due in SMTP_URL; alcuni fornitori vogliono una password fatta per i programmi.
mail-sender = Il server di posta non ci lascia scrivere da MAIL_FROM ({ $why }). Prendere un indirizzo che appartiene al nome in SMTP_URL.
mail-recipient = Il server di posta non accetta l’indirizzo del destinatario ({ $why }). Guardare se è giusto, e se il server può scrivere ad altri.
mail-refused = Il server di posta non accetta la lettera ({ $why }). Il suo fornitore può dire perché.
