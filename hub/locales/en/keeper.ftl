### What a keeper reads in a terminal.

## Commands
about = A hub for twinned school classes.
command-serve = run the hub
command-demo = run a hub of its own with a demo lesson, and print links to enter it
command-add-keeper = add a keeper, or give one a new password; asks for what it needs
command-add-teacher = add a teacher with their school and class; asks for what it needs
command-new-password = give a teacher or keeper a new password; asks for what it needs
command-config = show the settings in force and where they come from
command-backup = copy everything into one file, while the hub runs
command-restore = put a backup in place, here or elsewhere
command-export = write a twinning in open formats, to keep or to hand over
command-loadtest = measure for half a minute how many classes this computer carries
backup-file = Where to, a file or a folder; without it, the folder backups in DATA_DIR.
restore-file = The backup.
restore-replace = Also where a hub has data already; they are set aside, not thrown away.
export-twinning = The twinning, by its title or its id.
export-to = Where to, a zip that is not there yet.
settings-title = settings
settings-note = Each may also stand in the environment or in a file .env.
setting-default = { $purpose } (default: { $default })
source = { $source ->
    [default] default
    [environment] the environment
    [file] .env
    [https] because of HTTPS
   *[other] { $source }
}
hidden = (hidden)

## Settings, one line each
setting-host = The address that the hub listens on; 127.0.0.1 keeps it to this computer.
setting-port = The TCP port of pages and sockets.
setting-data-dir = Where the hub keeps everything that it must not lose.
setting-database-url = The database; empty means SQLite in DATA_DIR.
setting-redis-url = The bus between workers; empty means within this process.
setting-workers = How many workers share the work; more than one needs PostgreSQL and Redis.
setting-media-port = The one port of sound and picture (UDP and TCP); empty means PORT + 1000, 0 any.
setting-media-addresses = The IP addresses that browsers send sound and picture to.
setting-public-address = The address that a router in front of this computer has, told to browsers as well.
setting-turn-urls = The TURN server, for networks that let nothing else through, e.g. turn:turn.example.org:3478.
setting-turn-secret = The secret shared with the TURN server (its static-auth-secret).
setting-relay-only = yes: browsers send sound and picture by the TURN server alone.
setting-lan = yes: HTTPS for this network, with a certificate of the hub’s own that each device trusts once.
setting-help-port = With LAN, the port of the page that shows how a device trusts the hub; empty means no page.
setting-public-url = How people reach the hub; empty means http://localhost and the port.
setting-trusted-proxies = Whose X-Forwarded-For and X-Forwarded-Proto are believed.
setting-tls-certificate = The certificate (PEM, with its chain) with which the hub itself speaks HTTPS.
setting-tls-key = The key of that certificate (PEM, without a passphrase).
setting-smtp-url = The mail server, e.g. smtps://user:password@mail.example.org; empty means no mail.
setting-mail-from = The address from which the hub writes, e.g. hub@example.org.
setting-mail-per-hour = How many letters the hub sends within an hour; what is more waits.
setting-lmtp-host = The address on which the hub waits for e-mail that comes in.
setting-lmtp-port = The port at which a mail server hands e-mail over by LMTP; empty means that none comes in.
setting-lmtp-domain = What stands behind the @ of classes’ addresses, e.g. classes.example.org.
setting-teacher-bridge-seconds = How long a class’s pupils stay in the room while their teacher is lost to it.
setting-upload-mb = How many megabytes a photo, PDF or sound may have that a teacher puts into a room.
setting-upload-quota-mb = How many megabytes all files of one twinning may have together.
setting-material-mb = How many megabytes one file may have that comes in pieces as a material.
setting-metrics-port = The port, on this computer alone, where Prometheus may ask; empty means nowhere.
setting-log-format = lines for people, json for machines.

## What is running
hub-up = The hub is up: { $url }
first-keeper = Nobody keeps this hub yet. Open this link within a day to become its keeper: { $url }
step-localhost = For this computer alone. Other devices need HTTPS: `ribambelle serve --lan` is the shortest way.
step-plain = Over plain HTTP nobody on another device can sign in or use a camera: `ribambelle serve --lan`, or TLS_CERTIFICATE.
step-lan = For this network, with a certificate of the hub’s own. Each device trusts it once: { $url } shows how.
step-lan-alone = For this network, with a certificate of the hub’s own (HELP_PORT is empty: no page shows how a device trusts it).
authority-is = Its fingerprint (SHA-256) is { $fingerprint }.
step-certificate = Over HTTPS with { $file }, which counts until { $day }.
step-proxy = Behind a proxy that speaks HTTPS for it.
step-proxy-unknown = PUBLIC_URL is HTTPS, but no proxy is believed, so nobody can sign in: say its address in TRUSTED_PROXIES, or give TLS_CERTIFICATE.
demo-up = Ribambelle is up: { $url }   (Ctrl+C stops it; everything is kept)
demo-open = A lesson is running. Open two of these links in two windows (pupils and tablets wait for a teacher of their class):
demo-sign-in = Or sign in at { $url } as { $email } with the password { $password }
demo-keeper = Or look after this hub as its keeper: { $url }
demo-family = Or look at the exhibition as a family does: { $url }

## What is wrong with a setting
setting-wrong = { $name } ({ $source ->
    [default] as it comes
    [environment] in the environment
    [file] in .env
   *[other] from { $source }
}) should be { $wanted ->
    [port] a number from 0 to 65535
    [directory] a directory
    [workers] a number from 1 to 64
    [count] a number from 1 to 1000000
    [seconds] a number of seconds, at most 900
    [addresses] IP addresses, separated by commas
    [networks] IP addresses or networks like 10.0.0.0/8, separated by commas
    [turn-urls] addresses like turn:turn.example.org:3478 or turns:turn.example.org:443?transport=tcp, separated by commas
    [smtp-url] an address like smtp://user:password@mail.example.org:587 or smtps://…:465, with special characters of name and password written as %40 and so on
    [mail-address] one e-mail address like hub@example.org
    [mail-domain] the domain of e-mail addresses, like classes.example.org
    [yes-or-no] yes or no
    [public-url] an address like https://hub.example.org, without a path
    [database-url] an address that starts with postgresql:// or sqlite://
    [redis-url] an address that starts with redis://, rediss:// or unix://
   *[log-format] lines or json
}.
turn-half-told = TURN_URLS and TURN_SECRET belong together: give both, or neither.
tls-half-told = TLS_CERTIFICATE and TLS_KEY belong together: give both, or neither.
tls-public-url = With a certificate the hub speaks HTTPS: PUBLIC_URL should be https:// instead of { $url }.
lan-alone = LAN makes a certificate and addresses of its own: leave out either LAN, or TLS_CERTIFICATE and PUBLIC_URL.
mail-half-told = SMTP_URL and MAIL_FROM belong together: give both, or neither.
lmtp-half-told = LMTP_PORT and LMTP_DOMAIN belong together: give both, or neither.
relay-missing = RELAY_ONLY=yes needs a relay: TURN_URLS and TURN_SECRET.
setting-unknown = There is no setting { $name }; `ribambelle config` lists what there is.
setting-misspelt = There is no setting { $name }; did you mean { $near }?
env-line-wrong = { $file } line { $number }: expected NAME=value.
env-unreadable = Cannot read .env ({ $why }).
workers-need-services = WORKERS={ $workers } needs a DATABASE_URL of PostgreSQL and a REDIS_URL: several workers share their data and tell each other what is new.
media-addresses-missing = MEDIA_ADDRESSES is missing: with HOST={ $host } say which address browsers should send sound and picture to, for example MEDIA_ADDRESSES=192.168.1.10.

## Why it cannot start
tls-unreadable = Cannot read { $path } ({ $why }). The hub’s user has to be allowed to.
tls-not-pem = { $path } holds no certificate: a PEM file is wanted, with the lines "BEGIN CERTIFICATE".
tls-key-locked = { $path } is locked with a passphrase. The hub starts by itself and knows none: give it the key without.
tls-mismatch = { $certificate } and { $key } do not belong together.
tls-nameless = { $path } names no host of its own. Say how people reach the hub, for example PUBLIC_URL=https://hub.example.org.
authority-damaged = The certificates in { $path } are damaged. Remove that directory and the hub makes new ones; each device then has to trust it anew.
port-taken = Port { $port } is in use by another program. Stop that one, or choose another: { $setting }={ $other }.
port-forbidden = This user may not listen on port { $port }. Choose one above 1023: { $setting }={ $other }.
address-unusable = Cannot listen on { $host }, port { $port } ({ $why }). HOST should be an address of this computer.
worker-died = A worker ended while it was starting. The lines above may say why.
data-dir-unwritable = Cannot write to { $path } ({ $why }). DATA_DIR should be a directory of yours.
data-dir-held = Another hub already works in { $path }. Stop it, or choose another DATA_DIR.
database-url-wrong = DATABASE_URL should be like postgresql://user:password@host/name.
database-closed = The database does not open ({ $why }). Look at DATABASE_URL, or at DATA_DIR.
client-not-built = The browser side is not built: run `make run`, or `npm ci && npm run build` in static/.
demo-stays-here = The demo’s cards work more than once, so it stays on this computer: HOST=127.0.0.1, and no PUBLIC_URL.
demo-alone = The demo runs in one worker: leave out WORKERS.
demo-in-hub = A hub of your own lives in { $path }. Choose another DATA_DIR for the demo.
demo-in-database = This database holds a hub of your own. Choose another DATA_DIR or DATABASE_URL for the demo.
demo-damaged = { $file } is damaged. Remove { $path } and the demo begins anew.
hub-in-demo = { $path } holds the demo, whose cards work more than once. Choose another DATA_DIR.

## Adding a teacher or a keeper
ask-keeper-name = Name of the keeper
ask-school = School
ask-town = Town
ask-country = Country, two letters (FR)
ask-time-zone = Time zone (Europe/Paris)
ask-class = Class (CM1)
ask-headcount = How many pupils
ask-language = Language of the class, two letters (fr)
ask-name = Name of the teacher
ask-email = E-mail address
ask-password = Password
ask-twinning = Twinning to join or to begin, by its title (may stay empty)
keeper-added = Done: sign in at { $url } as { $email }. Where this address was signed in before, it no longer is.
email-unknown = Nobody signs in with this e-mail address.
teacher-added = { $name } can sign in at { $url } as { $email }. `ribambelle serve` starts the hub.
teacher-email-taken = Somebody with this e-mail address is here already.
teacher-email-invalid = This does not look like an e-mail address.
teacher-password-too-short = A password has at least ten characters.
teacher-password-too-long = A password has at most two hundred characters.
teacher-password-too-common = This password is among the first that others would try.
teacher-name-wrong = One of the names is empty or too long.
teacher-headcount-wrong = How many pupils? A number, please.
teacher-time-zone-wrong = There is no such time zone. They are written like Europe/Paris.
teacher-country-wrong = The country is written with its two letters, like FR or PT.

## Care
backup-made = Saved: { $file } ({ $size } kB). It holds names, messages and secrets: keep it where nobody else looks.
backup-nothing = There is nothing to save in { $path } yet. DATA_DIR and DATABASE_URL should be those of the hub.
backup-exists = { $file } is there already. Choose another name.
backup-unwritable = Cannot write { $file } ({ $why }).
restored = { $path } is again as it was on { $made_at } (Ribambelle { $version }). `ribambelle serve` starts the hub.
restored-aside = What was there before is in { $path }.
restore-not-empty = A hub has data in { $path } already. Choose another DATA_DIR, or add --replace: what is there will be set aside.
restore-running = A hub is at work on this database. Stop it first.
restore-damaged = { $file } is not a whole backup ({ $why }). Nothing was changed.
restore-newer = { $file } was made by a newer Ribambelle. Install that one first. Nothing was changed.
restore-over-newer = This database holds the tables of a newer Ribambelle. Choose an empty database, or install that version. Nothing was changed.
restore-failed = { $file }: { $why }.
restore-unfinished = A restore into { $path } was broken off. Run it again, with --replace.
loadtest-began = Four classes made of code are having a lesson, half a minute …
loadtest-found = This computer carries about { $classes } classes at once, in lessons of four, with one worker.
loadtest-limit-core = What runs out first is the processor: a class takes { $share } % of a core (writing something down takes { $commit } ms). More workers carry more.
loadtest-limit-disk = What runs out first is the disk: writing something down takes { $commit } ms (a class takes { $share } % of a core). A faster disk carries more.
loadtest-failed = The lesson could not be measured ({ $why }). Try again when this computer has less to do.
exported = { $title } is in { $file }. It holds names and messages: hand it to nobody but those classes.
export-unknown = There is no twinning { $title }. There are: { $titles }.
export-several = Several twinnings are called { $title }. Say which by its id: { $ids }.
export-readme-file = README.txt
export-page-file = read.html
export-lessons = Lessons
export-chat = What was said
export-group-chat = In the group { $name }
export-times = Times are UTC.
export-erased = erased
export-somebody = somebody who is no longer here
export-readme =
    { $title }, from { $from_day } to { $to_day }
    Exported on { $made_on } by Ribambelle { $version }.

    In each folder room-1, room-2 …
      { $page }      what was said, to read in any browser
      chat.jsonl     the same, for programs
      page-1.jsonl   the lines of the board’s first page, and so on
      floor.jsonl    hands, and who was silenced

    twinning.json says which room and which class is which, and who the people are.
    A .jsonl file has one entry a line, in JSON, in the order in which it happened. What was
    erased has a number and no body. There are no e-mail addresses, no passwords and no cards.

## The doctor
command-doctor = look whether a hub can run here and be reached, and say what to mend
doctor-well = well
doctor-note = note
doctor-mend = MEND
doctor-healthy = Nothing to mend.
doctor-troubles = To mend: { $count }, see above.
doctor-data-dir = The hub may write to { $path }.
doctor-disk = { $free } GB are free.
doctor-disk-full = Only { $free } GB are free for { $path }; a hub wants { $least } GB. Make room, or choose a DATA_DIR on another disk.
doctor-database = The database answers ({ $kind }).
doctor-database-new = There is no database yet: the hub makes one when it starts.
doctor-bus = Redis answers.
doctor-bus-none = No Redis: one worker needs none.
doctor-bus-away = Redis does not answer ({ $why }). Look whether it runs, and at REDIS_URL.
doctor-clock = The clock goes right, as far as one can see from here.
doctor-clock-behind = The clock is older than this program. Set it, best by NTP: timedatectl set-ntp true.
doctor-clocks-apart = This computer’s clock and the database’s are { $seconds } s apart. Let both keep time by NTP.
doctor-port-ours = Port { $port }: the hub runs and answers.
doctor-port-free = Port { $port } is free.
doctor-core = Sound and picture are forwarded by the { $core } core.
doctor-relay-only = RELAY_ONLY=yes: browsers are told no address but the relay’s.
doctor-address-reached = Browsers that are told { $address } get to port { $port }.
doctor-address-silent = Browsers are told { $address }, and nothing answers there at port { $port } by { $ways }. Let the firewall pass it, or name in MEDIA_ADDRESSES the addresses of this computer alone.
doctor-public-silent = { $address } does not answer from here at port { $port } by { $ways }. Many routers answer only from outside: try it from there, and look at the port forwarding.
doctor-udp-untried = The hub runs, and by UDP it answers browsers of a lesson alone. To try UDP as well, stop it for a moment and ask again.
doctor-relay-none = No relay (TURN): schools where only HTTPS gets out see still pictures. docs/turn.md tells how to add one.
doctor-relay-answers = The relay answers at { $url } and takes our ticket.
doctor-relay-refused = The relay at { $url } does not take our ticket ({ $why }). TURN_SECRET and its static-auth-secret should be the same, and both clocks right.
doctor-relay-away = The relay does not answer at { $url } ({ $why }). Look whether it runs, and whether its port is open.
doctor-tls = The certificate { $file } fits and is good until { $day }.
doctor-tls-soon = The certificate { $file } is good until { $day } only. Renew it soon; the hub takes the new one up by itself.
doctor-tls-over = The certificate { $file } was good until { $day }: browsers let nobody in. Renew it; the hub takes the new one up by itself.
doctor-tls-early = The certificate { $file } is good from { $day } on only. If that day is past, this computer’s clock is wrong: timedatectl set-ntp true.
doctor-tls-name = The certificate { $file } is made for { $names }, not for { $host }. Get one for that name, or write PUBLIC_URL as the certificate says.
doctor-tls-new = There is no certificate for this network yet: the hub makes one when it starts.
doctor-tls-none = The hub speaks plain HTTP: right for this computer alone. Other devices need HTTPS, docs/lan.md tells how.
doctor-mail = The mail server { $host } answers, encrypted as it should be, and lets us in. The hub writes from { $sender }.
doctor-mail-none = No mail: links for teachers are handed on by yourself. SMTP_URL and MAIL_FROM set it up.
doctor-letters = E-mail comes in at { $host }:{ $port } for { $domain }: the door answers.
doctor-letters-closed = E-mail for { $domain } is expected at { $host }:{ $port }; nobody answers there while the hub is not running.
doctor-letters-other = At { $host }:{ $port } somebody answers who takes no letters (LMTP). Stop that program, or choose another: LMTP_PORT=2424.
doctor-letters-none = No e-mail comes in. LMTP_PORT and LMTP_DOMAIN open the door for it.

## Why a letter was not taken, in the terminal and on the keeper’s page
mail-away = The mail server does not answer ({ $why }). Look at host and port in SMTP_URL, and whether a firewall lets this computer out to it.
mail-unencrypted = The mail server does not encrypt as asked ({ $why }). Its port for smtp:// is mostly 587, for smtps:// 465: look at SMTP_URL.
mail-untrusted = The mail server’s certificate is not to be trusted ({ $why }). SMTP_URL should name the server as its certificate does; one of your own has to be known to this computer.
mail-login = The mail server refuses name or password ({ $why }). Look at both in SMTP_URL; some providers want a password made for programs.
mail-sender = The mail server does not let us write from MAIL_FROM ({ $why }). Take an address that belongs to the name in SMTP_URL.
mail-recipient = The mail server does not take the recipient’s address ({ $why }). Look whether it is right, and whether the server may write to others.
mail-refused = The mail server does not take the letter ({ $why }). Its provider can say why.
