about = Ein Hub für Klassen, die sich über Grenzen hinweg treffen.
command-serve = den Hub starten
command-demo = einen eigenen Hub mit einer Beispielstunde starten und Links zum Hereinkommen zeigen
command-add-keeper = eine Betreuung hinzufügen oder ihr ein neues Passwort geben; fragt nach allem Nötigen
command-add-teacher = eine Lehrkraft mit Schule und Klasse hinzufügen; fragt nach allem Nötigen
command-new-password = einer Lehrkraft oder Betreuung ein neues Passwort geben; fragt nach allem Nötigen
command-config = zeigen, welche Einstellungen gelten und woher sie kommen
command-backup = alles in eine einzige Datei sichern, während der Hub läuft
command-restore = eine Sicherung einspielen, hier oder anderswo
command-export = eine Partnerschaft in offenen Formaten schreiben, zum Aufheben oder Weitergeben
command-loadtest = eine halbe Minute lang messen, wie viele Klassen dieser Computer trägt
backup-file = Wohin, eine Datei oder ein Ordner; ohne Angabe der Ordner backups in DATA_DIR.
restore-file = Die Sicherung.
restore-replace = Auch dort, wo ein Hub schon Daten hat; sie werden beiseitegelegt, nicht weggeworfen.
export-twinning = Die Partnerschaft, nach ihrem Titel oder ihrer Kennung.
export-to = Wohin, eine Zip-Datei, die es noch nicht gibt.
settings-title = Einstellungen
settings-note = Jede darf auch in der Umgebung oder in einer Datei .env stehen.
setting-default = { $purpose } (sonst: { $default })
source = { $source ->
    [default] Vorgabe
    [environment] Umgebung
    [file] .env
    [https] wegen HTTPS
   *[other] { $source }
}
hidden = (verborgen)

setting-host = Die Adresse, auf der der Hub hört; mit 127.0.0.1 bleibt er auf diesem Computer.
setting-port = Der TCP-Port der Seiten und Verbindungen.
setting-data-dir = Wo der Hub alles aufbewahrt, was nicht verloren gehen darf.
setting-database-url = Die Datenbank; leer heißt SQLite in DATA_DIR.
setting-redis-url = Die Verbindung zwischen mehreren Prozessen; leer heißt in diesem einen.
setting-workers = Wie viele Prozesse sich die Arbeit teilen; ab zwei braucht es PostgreSQL und Redis.
setting-media-port = Der eine Port für Ton und Bild (UDP und TCP); leer heißt PORT + 1000, 0 irgendeiner.
setting-media-addresses = Die IP-Adressen, an die Browser Ton und Bild senden.
setting-public-address = Die Adresse, die ein Router vor diesem Computer hat; auch sie wird den Browsern gesagt.
setting-turn-urls = Der TURN-Server, für Netze, die nichts anderes durchlassen, z. B. turn:turn.example.org:3478.
setting-turn-secret = Das Geheimnis, das der TURN-Server teilt (sein static-auth-secret).
setting-relay-only = yes: Browser senden Ton und Bild nur über den TURN-Server.
setting-lan = yes: HTTPS für dieses Netz, mit einem eigenen Zertifikat des Hubs, dem jedes Gerät einmal vertraut.
setting-help-port = Mit LAN der Port der Seite, die zeigt, wie ein Gerät dem Hub vertraut; leer heißt keine Seite.
setting-public-url = Wie man den Hub erreicht; leer heißt http://localhost und der Port.
setting-trusted-proxies = Wem X-Forwarded-For und X-Forwarded-Proto geglaubt werden.
setting-tls-certificate = Das Zertifikat (PEM, mit seiner Kette), mit dem der Hub selbst HTTPS spricht.
setting-tls-key = Der Schlüssel dieses Zertifikats (PEM, ohne Passphrase).
setting-smtp-url = Der Mailserver, z. B. smtps://name:passwort@mail.example.org; leer heißt keine Post.
setting-mail-from = Die Adresse, von der der Hub schreibt, z. B. hub@example.org.
setting-mail-per-hour = Wie viele Briefe der Hub in einer Stunde sendet; weitere warten.
setting-lmtp-host = Die Adresse, an der der Hub auf ankommende E-Mails wartet.
setting-lmtp-port = Der Port, an dem ein Mailserver E-Mails per LMTP übergibt; leer heißt, dass keine ankommen.
setting-lmtp-domain = Was in den Adressen der Klassen hinter dem @ steht, z. B. klassen.example.org.
setting-teacher-bridge-seconds = Wie lange die Kinder einer Klasse im Raum bleiben, wenn ihre Lehrkraft die Verbindung verliert.
setting-upload-mb = Wie viele Megabyte ein Foto, PDF oder Ton haben darf, den eine Lehrkraft in einen Raum stellt.
setting-upload-quota-mb = Wie viele Megabyte alle Dateien einer Partnerschaft zusammen haben dürfen.
setting-material-mb = Wie viele Megabyte eine Datei haben darf, die stückweise als Werk kommt.
setting-metrics-port = Der Port, nur auf diesem Computer, auf dem Prometheus fragen darf; leer heißt nirgends.
setting-log-format = lines für Menschen, json für Maschinen.

hub-up = Der Hub läuft: { $url }
first-keeper = Noch betreut niemand diesen Hub. Öffnen Sie diesen Link innerhalb eines Tages, um ihn zu betreuen: { $url }
step-localhost = Nur für diesen Computer. Andere Geräte brauchen HTTPS: `ribambelle serve --lan` ist der kürzeste Weg.
step-plain = Mit einfachem HTTP kann sich auf keinem anderen Gerät jemand anmelden oder eine Kamera benutzen: `ribambelle serve --lan` oder TLS_CERTIFICATE.
step-lan = Für dieses Netz, mit einem eigenen Zertifikat des Hubs. Jedes Gerät vertraut ihm einmal: { $url } zeigt, wie.
step-lan-alone = Für dieses Netz, mit einem eigenen Zertifikat des Hubs (HELP_PORT ist leer: Keine Seite zeigt, wie ein Gerät ihm vertraut).
authority-is = Sein Fingerabdruck (SHA-256) ist { $fingerprint }.
step-certificate = Über HTTPS mit { $file }, gültig bis { $day }.
step-proxy = Hinter einem Proxy, der HTTPS für ihn spricht.
step-proxy-unknown = PUBLIC_URL ist HTTPS, aber keinem Proxy wird geglaubt, also kann sich niemand anmelden: Nennen Sie seine Adresse in TRUSTED_PROXIES, oder geben Sie TLS_CERTIFICATE an.
demo-up = Ribambelle läuft: { $url }   (Strg+C beendet es; alles bleibt erhalten)
demo-open = Eine Stunde läuft. Öffnen Sie zwei dieser Links in zwei Fenstern (Kinder und Tablets warten auf eine Lehrkraft ihrer Klasse):
demo-sign-in = Oder melden Sie sich auf { $url } als { $email } mit dem Passwort { $password } an
demo-keeper = Oder betreuen Sie diesen Hub: { $url }
demo-family = Oder sehen Sie die Ausstellung an wie eine Familie: { $url }

setting-wrong = { $name } ({ $source ->
    [default] Vorgabe
    [environment] in der Umgebung
    [file] in .env
   *[other] aus { $source }
}) sollte so sein: { $wanted ->
    [port] eine Zahl von 0 bis 65535
    [directory] ein Ordner
    [workers] eine Zahl von 1 bis 64
    [count] eine Zahl von 1 bis 1000000
    [seconds] eine Zahl von Sekunden, höchstens 900
    [addresses] IP-Adressen, mit Komma dazwischen
    [networks] IP-Adressen oder Netze wie 10.0.0.0/8, mit Komma dazwischen
    [turn-urls] Adressen wie turn:turn.example.org:3478 oder turns:turn.example.org:443?transport=tcp, mit Komma dazwischen
    [smtp-url] eine Adresse wie smtp://name:passwort@mail.example.org:587 oder smtps://…:465, Sonderzeichen in Name und Passwort als %40 und so weiter
    [mail-address] eine E-Mail-Adresse wie hub@example.org
    [mail-domain] die Domain von E-Mail-Adressen wie klassen.example.org
    [yes-or-no] yes oder no
    [public-url] eine Adresse wie https://hub.example.org, ohne Pfad
    [database-url] eine Adresse, die mit postgresql:// oder sqlite:// beginnt
    [redis-url] eine Adresse, die mit redis://, rediss:// oder unix:// beginnt
   *[log-format] lines oder json
}.
turn-half-told = TURN_URLS und TURN_SECRET gehören zusammen: Geben Sie beide an oder keines.
tls-half-told = TLS_CERTIFICATE und TLS_KEY gehören zusammen: Geben Sie beide an oder keines.
tls-public-url = Mit einem Zertifikat spricht der Hub HTTPS: PUBLIC_URL sollte mit https:// beginnen, statt { $url }.
lan-alone = LAN macht sein Zertifikat und seine Adressen selbst: Lassen Sie entweder LAN weg oder TLS_CERTIFICATE und PUBLIC_URL.
mail-half-told = SMTP_URL und MAIL_FROM gehören zusammen: Geben Sie beide an oder keines.
lmtp-half-told = LMTP_PORT und LMTP_DOMAIN gehören zusammen: Geben Sie beide an oder keines.
relay-missing = RELAY_ONLY=yes braucht ein Relais: TURN_URLS und TURN_SECRET.
setting-unknown = Eine Einstellung { $name } gibt es nicht; `ribambelle config` zeigt alle.
setting-misspelt = Eine Einstellung { $name } gibt es nicht; meinten Sie { $near }?
env-line-wrong = { $file }, Zeile { $number }: Erwartet wird NAME=Wert.
env-unreadable = .env lässt sich nicht lesen ({ $why }).
workers-need-services = WORKERS={ $workers } braucht eine DATABASE_URL von PostgreSQL und eine REDIS_URL: Mehrere Prozesse teilen ihre Daten und sagen einander, was neu ist.
media-addresses-missing = MEDIA_ADDRESSES fehlt: Sagen Sie bei HOST={ $host }, an welche Adresse Browser Ton und Bild senden sollen, zum Beispiel MEDIA_ADDRESSES=192.168.1.10.

tls-unreadable = { $path } lässt sich nicht lesen ({ $why }). Wer den Hub ausführt, muss es dürfen.
tls-not-pem = { $path } enthält kein Zertifikat: Gebraucht wird eine PEM-Datei mit den Zeilen "BEGIN CERTIFICATE".
tls-key-locked = { $path } ist mit einer Passphrase verschlossen. Der Hub startet von selbst und kennt keine: Geben Sie ihm den Schlüssel ohne.
tls-mismatch = { $certificate } und { $key } gehören nicht zusammen.
tls-nameless = { $path } nennt keinen bestimmten Rechner. Sagen Sie, wie man den Hub erreicht, zum Beispiel PUBLIC_URL=https://hub.example.org.
authority-damaged = Die Zertifikate in { $path } sind beschädigt. Entfernen Sie diesen Ordner, dann macht der Hub neue; jedes Gerät muss ihm danach neu vertrauen.
port-taken = Port { $port } wird von einem anderen Programm benutzt. Beenden Sie es, oder wählen Sie einen anderen: { $setting }={ $other }.
port-forbidden = Auf Port { $port } darf hier nicht gehört werden. Wählen Sie einen über 1023: { $setting }={ $other }.
address-unusable = Auf { $host }, Port { $port } lässt sich nicht hören ({ $why }). HOST sollte eine Adresse dieses Computers sein.
worker-died = Ein Prozess endete schon beim Starten. Die Zeilen darüber sagen vielleicht, warum.
data-dir-unwritable = In { $path } lässt sich nicht schreiben ({ $why }). DATA_DIR sollte ein eigener Ordner sein.
data-dir-held = In { $path } arbeitet schon ein anderer Hub. Beenden Sie ihn, oder wählen Sie ein anderes DATA_DIR.
database-url-wrong = DATABASE_URL sollte aussehen wie postgresql://name:passwort@rechner/datenbank.
database-closed = Die Datenbank öffnet sich nicht ({ $why }). Sehen Sie DATABASE_URL oder DATA_DIR an.
client-not-built = Die Browserseite ist nicht gebaut: `make run`, oder `npm ci && npm run build` in static/.
demo-stays-here = Die Karten der Beispielstunde gelten mehr als einmal, deshalb bleibt sie auf diesem Computer: HOST=127.0.0.1 und keine PUBLIC_URL.
demo-alone = Die Beispielstunde läuft in einem Prozess: Lassen Sie WORKERS weg.
demo-in-hub = In { $path } lebt ein eigener Hub von Ihnen. Wählen Sie für die Beispielstunde ein anderes DATA_DIR.
demo-in-database = In dieser Datenbank lebt ein eigener Hub von Ihnen. Wählen Sie für die Beispielstunde ein anderes DATA_DIR oder eine andere DATABASE_URL.
demo-damaged = { $file } ist beschädigt. Entfernen Sie { $path }, dann beginnt die Beispielstunde von vorn.
hub-in-demo = In { $path } liegt die Beispielstunde, deren Karten mehr als einmal gelten. Wählen Sie ein anderes DATA_DIR.

ask-keeper-name = Name der Betreuung
ask-school = Schule
ask-town = Ort
ask-country = Land, zwei Buchstaben (DE)
ask-time-zone = Zeitzone (Europe/Berlin)
ask-class = Klasse (4b)
ask-headcount = Wie viele Kinder
ask-language = Sprache der Klasse, zwei Buchstaben (de)
ask-name = Name der Lehrkraft
ask-email = E-Mail-Adresse
ask-password = Passwort
ask-twinning = Partnerschaft, bei der sie mitmacht oder die sie beginnt, nach ihrem Titel (darf leer bleiben)
keeper-added = Fertig: Melden Sie sich auf { $url } als { $email } an. Wo diese Adresse vorher angemeldet war, ist sie es nicht mehr.
email-unknown = Mit dieser E-Mail-Adresse meldet sich niemand an.
teacher-added = { $name } kann sich auf { $url } als { $email } anmelden. `ribambelle serve` startet den Hub.
teacher-email-taken = Diese E-Mail-Adresse gibt es hier schon.
teacher-email-invalid = Das sieht nicht nach einer E-Mail-Adresse aus.
teacher-password-too-short = Ein Passwort hat mindestens zehn Zeichen.
teacher-password-too-long = Ein Passwort hat höchstens zweihundert Zeichen.
teacher-password-too-common = Dieses Passwort gehört zu den ersten, die andere versuchen würden.
teacher-name-wrong = Einer der Namen ist leer oder zu lang.
teacher-headcount-wrong = Wie viele Kinder? Eine Zahl, bitte.
teacher-time-zone-wrong = Diese Zeitzone gibt es nicht. Sie schreibt sich wie Europe/Berlin.
teacher-country-wrong = Das Land schreibt sich mit zwei Buchstaben, wie DE oder PT.

backup-made = Gesichert: { $file } ({ $size } kB). Darin sind Namen, Nachrichten und Geheimnisse: Bewahren Sie sie auf, wo sonst niemand hinsieht.
backup-nothing = In { $path } gibt es noch nichts zu sichern. DATA_DIR und DATABASE_URL sollten die des Hubs sein.
backup-exists = { $file } gibt es schon. Wählen Sie einen anderen Namen.
backup-unwritable = { $file } lässt sich nicht schreiben ({ $why }).
restored = { $path } ist wieder, wie es am { $made_at } war (Ribambelle { $version }). `ribambelle serve` startet den Hub.
restored-aside = Was vorher dort war, liegt in { $path }.
restore-not-empty = In { $path } hat schon ein Hub Daten. Wählen Sie ein anderes DATA_DIR, oder fügen Sie --replace hinzu: Was dort ist, wird beiseitegelegt.
restore-running = Mit dieser Datenbank arbeitet ein Hub. Beenden Sie ihn zuerst.
restore-damaged = { $file } ist keine vollständige Sicherung ({ $why }). Nichts wurde geändert.
restore-newer = { $file } stammt von einem neueren Ribambelle. Installieren Sie zuerst dieses. Nichts wurde geändert.
restore-over-newer = Diese Datenbank enthält die Tabellen eines neueren Ribambelle. Wählen Sie eine leere Datenbank, oder installieren Sie jene Version. Nichts wurde geändert.
restore-failed = { $file }: { $why }.
restore-unfinished = Das Einspielen in { $path } wurde abgebrochen. Starten Sie es noch einmal, mit --replace.
loadtest-began = Vier Klassen aus Programmcode haben eine Stunde, eine halbe Minute lang …
loadtest-found = Dieser Computer trägt etwa { $classes } Klassen zugleich, in Stunden zu viert, mit einem Prozess.
loadtest-limit-core = Zuerst geht der Prozessor aus: Eine Klasse braucht { $share } % eines Kerns (etwas aufzuschreiben dauert { $commit } ms). Mehr Prozesse tragen mehr.
loadtest-limit-disk = Zuerst geht die Festplatte aus: Etwas aufzuschreiben dauert { $commit } ms (eine Klasse braucht { $share } % eines Kerns). Eine schnellere trägt mehr.
loadtest-failed = Die Stunde ließ sich nicht messen ({ $why }). Versuchen Sie es noch einmal, wenn dieser Computer weniger zu tun hat.
exported = { $title } ist in { $file }. Darin sind Namen und Nachrichten: Geben Sie sie nur diesen Klassen.
export-unknown = Eine Partnerschaft { $title } gibt es nicht. Es gibt: { $titles }.
export-several = Mehrere Partnerschaften heißen { $title }. Sagen Sie mit der Kennung, welche: { $ids }.
export-readme-file = LIESMICH.txt
export-page-file = lesen.html
export-lessons = Stunden
export-chat = Was gesagt wurde
export-group-chat = In der Gruppe { $name }
export-times = Zeiten sind UTC.
export-erased = gelöscht
export-somebody = jemand, der nicht mehr hier ist
export-readme =
    { $title }, vom { $from_day } bis zum { $to_day }
    Geschrieben am { $made_on } von Ribambelle { $version }.

    In jedem Ordner room-1, room-2 …
      { $page }     was gesagt wurde, in jedem Browser zu lesen
      chat.jsonl     dasselbe, für Programme
      page-1.jsonl   die Linien der ersten Tafelseite, und so weiter
      floor.jsonl    gehobene Hände, und wer stummgeschaltet wurde

    twinning.json sagt, welcher Raum und welche Klasse welche ist und wer die Menschen sind.
    Eine Datei .jsonl hat einen Eintrag pro Zeile, in JSON, in der Reihenfolge des Geschehens.
    Gelöschtes hat eine Nummer und keinen Inhalt. E-Mail-Adressen, Passwörter und Karten
    sind nicht darin.

command-doctor = nachsehen, ob ein Hub hier laufen und erreicht werden kann, und sagen, was zu richten ist
doctor-well = gut
doctor-note = Hinweis
doctor-mend = RICHTEN
doctor-healthy = Nichts zu richten.
doctor-troubles = Zu richten: { $count }, siehe oben.
doctor-data-dir = Der Hub darf in { $path } schreiben.
doctor-disk = { $free } GB sind frei.
doctor-disk-full = Nur { $free } GB sind für { $path } frei; ein Hub möchte { $least } GB. Schaffen Sie Platz, oder wählen Sie ein DATA_DIR auf einer anderen Platte.
doctor-database = Die Datenbank antwortet ({ $kind }).
doctor-database-new = Es gibt noch keine Datenbank: Der Hub legt sie beim Start an.
doctor-bus = Redis antwortet.
doctor-bus-none = Kein Redis: Ein einzelner Prozess braucht keines.
doctor-bus-away = Redis antwortet nicht ({ $why }). Sehen Sie nach, ob es läuft, und sehen Sie REDIS_URL an.
doctor-clock = Die Uhr geht richtig, soweit man es von hier sieht.
doctor-clock-behind = Die Uhr ist älter als dieses Programm. Stellen Sie sie, am besten mit NTP: timedatectl set-ntp true.
doctor-clocks-apart = Die Uhr dieses Computers und die der Datenbank liegen { $seconds } s auseinander. Stellen Sie beide mit NTP.
doctor-port-ours = Port { $port }: Der Hub läuft und antwortet.
doctor-port-free = Port { $port } ist frei.
doctor-core = Ton und Bild leitet der Kern { $core } weiter.
doctor-relay-only = RELAY_ONLY=yes: Browsern wird nur die Adresse des Relais gesagt.
doctor-address-reached = Browser, denen { $address } gesagt wird, erreichen Port { $port }.
doctor-address-silent = Browsern wird { $address } gesagt, und dort antwortet an Port { $port } nichts über { $ways }. Lassen Sie die Firewall es durchlassen, oder nennen Sie in MEDIA_ADDRESSES nur Adressen dieses Computers.
doctor-public-silent = { $address } antwortet von hier aus an Port { $port } nicht über { $ways }. Viele Router antworten nur von außen: Versuchen Sie es von dort, und sehen Sie die Portweiterleitung an.
doctor-udp-untried = Der Hub läuft, und über UDP antwortet er nur Browsern einer Stunde. Um auch UDP zu versuchen, halten Sie ihn kurz an, und fragen Sie noch einmal.
doctor-relay-none = Kein Relais (TURN): Schulen, aus denen nur HTTPS hinauskommt, sehen Standbilder. docs/turn.md sagt, wie man eines hinzufügt.
doctor-relay-answers = Das Relais antwortet auf { $url } und nimmt unsere Kennung an.
doctor-relay-refused = Das Relais auf { $url } nimmt unsere Kennung nicht an ({ $why }). TURN_SECRET und sein static-auth-secret sollten gleich sein und beide Uhren richtig gehen.
doctor-relay-away = Das Relais auf { $url } antwortet nicht ({ $why }). Sehen Sie nach, ob es läuft und sein Port offen ist.
doctor-tls = Das Zertifikat { $file } passt und gilt bis { $day }.
doctor-tls-soon = Das Zertifikat { $file } gilt nur noch bis { $day }. Erneuern Sie es bald; der Hub übernimmt das neue von selbst.
doctor-tls-over = Das Zertifikat { $file } galt bis { $day }: Browser lassen niemanden herein. Erneuern Sie es; der Hub übernimmt das neue von selbst.
doctor-tls-early = Das Zertifikat { $file } gilt erst ab { $day }. Ist dieser Tag vorbei, geht die Uhr dieses Computers falsch: timedatectl set-ntp true.
doctor-tls-name = Das Zertifikat { $file } ist für { $names } gemacht, nicht für { $host }. Holen Sie eines für diesen Namen, oder schreiben Sie PUBLIC_URL so, wie das Zertifikat es sagt.
doctor-tls-new = Für dieses Netz gibt es noch kein Zertifikat: Der Hub macht beim Start eines.
doctor-tls-none = Der Hub spricht einfaches HTTP: richtig nur für diesen Computer. Andere Geräte brauchen HTTPS, docs/lan.md sagt, wie.
doctor-mail = Der Mailserver { $host } antwortet, verschlüsselt wie gewünscht, und lässt uns herein. Der Hub schreibt von { $sender }.
doctor-mail-none = Keine Post: Links für Lehrkräfte geben Sie selbst weiter. SMTP_URL und MAIL_FROM richten sie ein.
doctor-letters = E-Mails für { $domain } kommen bei { $host }:{ $port } an: Die Tür antwortet.
doctor-letters-closed = E-Mails für { $domain } werden bei { $host }:{ $port } erwartet; dort antwortet niemand, solange der Hub nicht läuft.
doctor-letters-other = Bei { $host }:{ $port } antwortet jemand, der keine Briefe (LMTP) nimmt. Beenden Sie dieses Programm, oder wählen Sie: LMTP_PORT=2424.
doctor-letters-none = Keine E-Mail kommt an. LMTP_PORT und LMTP_DOMAIN öffnen ihr die Tür.

mail-away = Der Mailserver antwortet nicht ({ $why }). Sehen Sie Rechner und Port in SMTP_URL an, und ob eine Firewall diesen Computer dorthin lässt.
mail-unencrypted = Der Mailserver verschlüsselt nicht wie gewünscht ({ $why }). Sein Port ist für smtp:// meist 587, für smtps:// 465: Sehen Sie SMTP_URL an.
mail-untrusted = Dem Zertifikat des Mailservers ist nicht zu trauen ({ $why }). SMTP_URL sollte den Server so nennen, wie sein Zertifikat es tut; ein eigenes muss dieser Computer kennen.
mail-login = Der Mailserver lehnt Name oder Passwort ab ({ $why }). Sehen Sie beide in SMTP_URL an; manche Anbieter wollen ein eigenes Passwort für Programme.
mail-sender = Der Mailserver lässt uns nicht von MAIL_FROM schreiben ({ $why }). Nehmen Sie eine Adresse, die zum Namen in SMTP_URL gehört.
mail-recipient = Der Mailserver nimmt die Adresse des Empfängers nicht an ({ $why }). Sehen Sie nach, ob sie stimmt und ob der Server anderen schreiben darf.
mail-refused = Der Mailserver nimmt den Brief nicht an ({ $why }). Sein Anbieter kann sagen, warum.
