### Ce que lit, dans un terminal, la personne qui installe le hub.

## Commandes
about = Un hub pour des classes jumelées.
command-serve = lancer le hub
command-demo = lancer un hub à part avec une séance de démonstration, et afficher les liens pour y entrer
command-add-keeper = ajouter une gardienne ou un gardien, ou lui donner un nouveau mot de passe ; pose les questions
command-add-teacher = ajouter une enseignante ou un enseignant avec son école et sa classe ; pose les questions
command-new-password = donner un nouveau mot de passe à qui enseigne ou garde le hub ; pose les questions
command-config = montrer les réglages en vigueur et d’où ils viennent
command-backup = tout copier dans un seul fichier, pendant que le hub tourne
command-restore = remettre une sauvegarde en place, ici ou ailleurs
command-export = écrire un jumelage dans des formats ouverts, à garder ou à transmettre
command-loadtest = mesurer, en une demi-minute, combien de classes cet ordinateur porte
backup-file = Vers où, un fichier ou un dossier ; sans rien, le dossier backups de DATA_DIR.
restore-file = La sauvegarde.
restore-replace = Même là où un hub a déjà des données ; elles sont mises de côté, pas jetées.
export-twinning = Le jumelage, par son titre ou son identifiant.
export-to = Vers où, un zip qui n’existe pas encore.
settings-title = réglages
settings-note = Chacun peut aussi se trouver dans l’environnement ou dans un fichier .env.
setting-default = { $purpose } (par défaut : { $default })
source = { $source ->
    [default] par défaut
    [environment] l’environnement
    [file] .env
    [https] à cause de HTTPS
   *[other] { $source }
}
hidden = (caché)

## Réglages, une ligne chacun
setting-host = L’adresse où le hub écoute ; 127.0.0.1 le garde sur cet ordinateur.
setting-port = Le port TCP des pages et des connexions.
setting-data-dir = Où le hub garde tout ce qu’il ne doit pas perdre.
setting-database-url = La base de données ; vide : SQLite dans DATA_DIR.
setting-redis-url = Le lien entre plusieurs processus ; vide : tout dans celui-ci.
setting-workers = Combien de processus se partagent le travail ; au-delà d’un, il faut PostgreSQL et Redis.
setting-media-port = Le seul port du son et de l’image (UDP et TCP) ; vide : PORT + 1000, 0 : n’importe lequel.
setting-media-addresses = Les adresses IP où les navigateurs envoient le son et l’image.
setting-public-address = L’adresse du routeur devant cet ordinateur, indiquée aussi aux navigateurs.
setting-turn-urls = Le serveur TURN, pour les réseaux qui ne laissent rien d’autre passer, p. ex. turn:turn.example.org:3478.
setting-turn-secret = Le secret partagé avec le serveur TURN (son static-auth-secret).
setting-relay-only = yes : les navigateurs n’envoient le son et l’image que par le serveur TURN.
setting-lan = yes : HTTPS pour ce réseau, avec un certificat du hub lui-même, que chaque appareil accepte une fois.
setting-help-port = Avec LAN, le port de la page qui montre comment un appareil accepte le hub ; vide : pas de page.
setting-public-url = Comment on atteint le hub ; vide : http://localhost et le port.
setting-trusted-proxies = De qui l’on croit X-Forwarded-For et X-Forwarded-Proto.
setting-tls-certificate = Le certificat (PEM, avec sa chaîne) avec lequel le hub parle lui-même HTTPS.
setting-tls-key = La clé de ce certificat (PEM, sans phrase de passe).
setting-smtp-url = Le serveur de courrier, p. ex. smtps://nom:motdepasse@mail.example.org ; vide : pas de courrier.
setting-mail-from = L’adresse d’où le hub écrit, p. ex. hub@example.org.
setting-mail-per-hour = Combien de lettres le hub envoie en une heure ; les autres attendent.
setting-lmtp-host = L’adresse où le hub attend les e-mails qui arrivent.
setting-lmtp-port = Le port où un serveur de courrier remet les e-mails par LMTP ; vide : aucun n’arrive.
setting-lmtp-domain = Ce qui suit le @ des adresses de classes, p. ex. classes.example.org.
setting-teacher-bridge-seconds = Combien de temps les élèves d’une classe restent dans la salle quand leur enseignant en est absent.
setting-upload-mb = Combien de mégaoctets peut avoir une photo, un PDF ou un son qu’un enseignant met dans une salle.
setting-upload-quota-mb = Combien de mégaoctets peuvent avoir ensemble tous les fichiers d’un jumelage.
setting-material-mb = Combien de mégaoctets peut avoir un fichier envoyé par morceaux comme création.
setting-metrics-port = Le port, sur cet ordinateur seul, où Prometheus peut demander ; vide : nulle part.
setting-log-format = lines pour les humains, json pour les machines.

## Ce qui tourne
hub-up = Le hub est prêt : { $url }
first-keeper = Personne ne garde encore ce hub. Ouvrez ce lien d’ici un jour pour en devenir la gardienne ou le gardien : { $url }
step-localhost = Pour cet ordinateur seul. Les autres appareils ont besoin de HTTPS : `ribambelle serve --lan` est le plus court chemin.
step-plain = En HTTP simple, personne ne peut se connecter ni filmer depuis un autre appareil : `ribambelle serve --lan`, ou TLS_CERTIFICATE.
step-lan = Pour ce réseau, avec un certificat du hub lui-même. Chaque appareil l’accepte une fois : { $url } montre comment.
step-lan-alone = Pour ce réseau, avec un certificat du hub lui-même (HELP_PORT est vide : aucune page ne montre comment l’accepter).
authority-is = Son empreinte (SHA-256) est { $fingerprint }.
step-certificate = En HTTPS avec { $file }, valable jusqu’au { $day }.
step-proxy = Derrière un serveur mandataire qui parle HTTPS pour lui.
step-proxy-unknown = PUBLIC_URL est en HTTPS, mais aucun mandataire n’est cru : personne ne peut se connecter. Donnez son adresse dans TRUSTED_PROXIES, ou TLS_CERTIFICATE.
demo-up = Ribambelle est prête : { $url }   (Ctrl+C l’arrête ; tout est gardé)
demo-open = Une séance est en cours. Ouvrez deux de ces liens dans deux fenêtres (les élèves et les tablettes attendent un enseignant de leur classe) :
demo-sign-in = Ou connectez-vous sur { $url } avec { $email } et le mot de passe { $password }
demo-keeper = Ou occupez-vous du hub en le gardant : { $url }
demo-family = Ou regardez l’exposition comme une famille : { $url }

## Ce qui ne va pas avec un réglage
setting-wrong = { $name } ({ $source ->
    [default] valeur par défaut
    [environment] dans l’environnement
    [file] dans .env
   *[other] donné par { $source }
}) devrait être { $wanted ->
    [port] un nombre de 0 à 65535
    [directory] un dossier
    [seconds] un nombre de secondes, 900 au plus
    [workers] un nombre de 1 à 64
    [count] un nombre de 1 à 1000000
    [addresses] des adresses IP, séparées par des virgules
    [networks] des adresses IP ou des réseaux comme 10.0.0.0/8, séparés par des virgules
    [turn-urls] des adresses comme turn:turn.example.org:3478 ou turns:turn.example.org:443?transport=tcp, séparées par des virgules
    [smtp-url] une adresse comme smtp://nom:motdepasse@mail.example.org:587 ou smtps://…:465, où les signes spéciaux du nom et du mot de passe s’écrivent %40, etc.
    [mail-address] une adresse e-mail comme hub@example.org
    [mail-domain] le domaine d’adresses e-mail, comme classes.example.org
    [yes-or-no] yes ou no
    [public-url] une adresse comme https://hub.example.org, sans chemin
    [database-url] une adresse qui commence par postgresql:// ou sqlite://
    [redis-url] une adresse qui commence par redis://, rediss:// ou unix://
   *[log-format] lines ou json
}.
turn-half-told = TURN_URLS et TURN_SECRET vont ensemble : donnez les deux, ou aucun.
tls-half-told = TLS_CERTIFICATE et TLS_KEY vont ensemble : donnez les deux, ou aucun.
tls-public-url = Avec un certificat, le hub parle HTTPS : PUBLIC_URL devrait commencer par https://, et non être { $url }.
lan-alone = LAN fait son propre certificat et ses propres adresses : retirez LAN, ou bien TLS_CERTIFICATE et PUBLIC_URL.
mail-half-told = SMTP_URL et MAIL_FROM vont ensemble : donnez les deux, ou aucun.
lmtp-half-told = LMTP_PORT et LMTP_DOMAIN vont ensemble : donnez les deux, ou aucun.
relay-missing = RELAY_ONLY=yes demande un relais : TURN_URLS et TURN_SECRET.
setting-unknown = Il n’y a pas de réglage { $name } ; `ribambelle config` montre ceux qui existent.
setting-misspelt = Il n’y a pas de réglage { $name } ; vouliez-vous dire { $near } ?
env-line-wrong = { $file }, ligne { $number } : on attend NOM=valeur.
env-unreadable = Impossible de lire .env ({ $why }).
workers-need-services = WORKERS={ $workers } demande une DATABASE_URL de PostgreSQL et une REDIS_URL : plusieurs processus partagent leurs données et se disent les nouvelles.
media-addresses-missing = Il manque MEDIA_ADDRESSES : avec HOST={ $host }, dites à quelle adresse les navigateurs envoient le son et l’image, par exemple MEDIA_ADDRESSES=192.168.1.10.

## Pourquoi cela ne démarre pas
tls-unreadable = Impossible de lire { $path } ({ $why }). L’utilisateur du hub doit en avoir le droit.
tls-not-pem = { $path } ne contient pas de certificat : il faut un fichier PEM, avec les lignes « BEGIN CERTIFICATE ».
tls-key-locked = { $path } est protégé par une phrase de passe. Le hub démarre seul et n’en connaît pas : donnez-lui la clé sans phrase.
tls-mismatch = { $certificate } et { $key } ne vont pas ensemble.
tls-nameless = { $path } ne nomme aucune machine précise. Dites comment on atteint le hub, par exemple PUBLIC_URL=https://hub.example.org.
authority-damaged = Les certificats de { $path } sont abîmés. Supprimez ce dossier et le hub en refait ; chaque appareil devra alors l’accepter de nouveau.
port-taken = Le port { $port } est déjà pris par un autre programme. Arrêtez-le, ou choisissez-en un autre : { $setting }={ $other }.
port-forbidden = Cet utilisateur n’a pas le droit d’écouter sur le port { $port }. Choisissez-en un au-dessus de 1023 : { $setting }={ $other }.
address-unusable = Impossible d’écouter sur { $host }, port { $port } ({ $why }). HOST doit être une adresse de cet ordinateur.
worker-died = Un processus s’est arrêté en démarrant. Les lignes au-dessus disent peut-être pourquoi.
data-dir-unwritable = Impossible d’écrire dans { $path } ({ $why }). DATA_DIR doit être un dossier à vous.
data-dir-held = Un autre hub travaille déjà dans { $path }. Arrêtez-le, ou choisissez un autre DATA_DIR.
database-url-wrong = DATABASE_URL doit ressembler à postgresql://utilisateur:motdepasse@machine/nom.
database-closed = La base de données ne s’ouvre pas ({ $why }). Regardez DATABASE_URL, ou DATA_DIR.
client-not-built = Le côté navigateur n’est pas construit : lancez `make run`, ou `npm ci && npm run build` dans static/.
demo-stays-here = Les cartes de la démonstration servent plusieurs fois : elle reste sur cet ordinateur, avec HOST=127.0.0.1 et sans PUBLIC_URL.
demo-alone = La démonstration tient en un seul processus : laissez WORKERS de côté.
demo-in-hub = { $path } contient un vrai hub. Choisissez un autre DATA_DIR pour la démonstration.
demo-in-database = Cette base contient un vrai hub. Choisissez un autre DATA_DIR ou DATABASE_URL pour la démonstration.
demo-damaged = { $file } est abîmé. Supprimez { $path } et la démonstration recommence à zéro.
hub-in-demo = { $path } contient la démonstration, dont les cartes servent plusieurs fois. Choisissez un autre DATA_DIR.

## Ajouter quelqu’un qui enseigne ou qui garde le hub
ask-keeper-name = Nom de la gardienne ou du gardien
ask-school = École
ask-town = Ville
ask-country = Pays, en deux lettres (FR)
ask-time-zone = Fuseau horaire (Europe/Paris)
ask-class = Classe (CM1)
ask-headcount = Combien d’élèves
ask-language = Langue de la classe, en deux lettres (fr)
ask-name = Nom de l’enseignante ou de l’enseignant
ask-email = Adresse e-mail
ask-password = Mot de passe
ask-twinning = Jumelage à rejoindre ou à commencer, par son titre (peut rester vide)
keeper-added = C’est fait : connectez-vous sur { $url } avec { $email }. Là où cette adresse était connectée, elle ne l’est plus.
email-unknown = Personne ne se connecte avec cette adresse.
teacher-added = { $name } peut se connecter sur { $url } avec { $email }. `ribambelle serve` lance le hub.
teacher-email-taken = Quelqu’un est déjà inscrit avec cette adresse.
teacher-email-invalid = Ceci ne ressemble pas à une adresse e-mail.
teacher-password-too-short = Un mot de passe a au moins dix caractères.
teacher-password-too-long = Un mot de passe a deux cents caractères au plus.
teacher-password-too-common = Ce mot de passe est parmi les premiers que d’autres essaieraient.
teacher-name-wrong = L’un des noms est vide ou trop long.
teacher-headcount-wrong = Combien d’élèves ? Un nombre, s’il vous plaît.
teacher-time-zone-wrong = Ce fuseau horaire n’existe pas. Ils s’écrivent comme Europe/Paris.
teacher-country-wrong = Le pays s’écrit avec ses deux lettres, comme FR ou PT.

## Entretien
backup-made = Sauvegardé : { $file } ({ $size } ko). Il contient des noms, des messages et des secrets : gardez-le à l’abri des regards.
backup-nothing = Il n’y a encore rien à sauvegarder dans { $path }. DATA_DIR et DATABASE_URL doivent être ceux du hub.
backup-exists = { $file } existe déjà. Choisissez un autre nom.
backup-unwritable = Impossible d’écrire { $file } ({ $why }).
restored = { $path } est de nouveau comme le { $made_at } (Ribambelle { $version }). `ribambelle serve` lance le hub.
restored-aside = Ce qui s’y trouvait avant est dans { $path }.
restore-not-empty = Un hub a déjà des données dans { $path }. Choisissez un autre DATA_DIR, ou ajoutez --replace : ce qui s’y trouve sera mis de côté.
restore-running = Un hub travaille sur cette base. Arrêtez-le d’abord.
restore-damaged = { $file } n’est pas une sauvegarde entière ({ $why }). Rien n’a changé.
restore-newer = { $file } vient d’une Ribambelle plus récente. Installez d’abord celle-ci. Rien n’a changé.
restore-over-newer = Cette base contient les tables d’une Ribambelle plus récente. Choisissez une base vide, ou installez cette version. Rien n’a changé.
restore-failed = { $file } : { $why }.
restore-unfinished = Une restauration dans { $path } a été interrompue. Relancez-la, avec --replace.
loadtest-began = Quatre classes faites de code ont une séance, une demi-minute …
loadtest-found = Cet ordinateur porte environ { $classes } classes à la fois, en séances de quatre, avec un seul processus.
loadtest-limit-core = Ce qui manque en premier, c’est le processeur : une classe prend { $share } % d’un cœur (noter quelque chose prend { $commit } ms). Plus de processus (WORKERS) en portent plus.
loadtest-limit-disk = Ce qui manque en premier, c’est le disque : noter quelque chose prend { $commit } ms (une classe prend { $share } % d’un cœur). Un disque plus rapide en porte plus.
loadtest-failed = La séance n’a pas pu être mesurée ({ $why }). Réessayez quand cet ordinateur a moins à faire.
exported = { $title } est dans { $file }. Il contient des noms et des messages : ne le donnez qu’à ces classes.
export-unknown = Il n’y a pas de jumelage { $title }. Il y a : { $titles }.
export-several = Plusieurs jumelages s’appellent { $title }. Dites lequel par son identifiant : { $ids }.
export-readme-file = LISEZ-MOI.txt
export-page-file = lire.html
export-lessons = Séances
export-chat = Ce qui a été dit
export-group-chat = Dans le groupe { $name }
export-times = Les heures sont en temps universel (UTC).
export-erased = effacé
export-somebody = quelqu’un qui n’est plus là
export-readme =
    { $title }, du { $from_day } au { $to_day }
    Exporté le { $made_on } par Ribambelle { $version }.

    Dans chaque dossier room-1, room-2 …
      { $page }      ce qui a été dit, à lire dans n’importe quel navigateur
      chat.jsonl     la même chose, pour les programmes
      page-1.jsonl   les traits de la première page du tableau, et ainsi de suite
      floor.jsonl    les mains levées, et les classes sans son

    twinning.json dit quelle salle et quelle classe est laquelle, et qui sont les personnes.
    Un fichier .jsonl a une entrée par ligne, en JSON, dans l’ordre où elles sont arrivées. Ce qui
    a été effacé garde un numéro, sans contenu. Il n’y a ni adresse, ni mot de passe, ni carte.

## Le docteur
command-doctor = regarder si un hub peut tourner ici et être joint, et dire ce qu’il faut réparer
doctor-well = bien
doctor-note = note
doctor-mend = À RÉPARER
doctor-healthy = Rien à réparer.
doctor-troubles = À réparer : { $count }, voir plus haut.
doctor-data-dir = Le hub peut écrire dans { $path }.
doctor-disk = { $free } Go sont libres.
doctor-disk-full = Il ne reste que { $free } Go pour { $path } ; un hub en veut { $least }. Faites de la place, ou choisissez un DATA_DIR sur un autre disque.
doctor-database = La base de données répond ({ $kind }).
doctor-database-new = Il n’y a pas encore de base de données : le hub en crée une quand il démarre.
doctor-bus = Redis répond.
doctor-bus-none = Pas de Redis : un seul worker n’en a pas besoin.
doctor-bus-away = Redis ne répond pas ({ $why }). Regardez s’il tourne, et REDIS_URL.
doctor-clock = L’horloge est à l’heure, pour autant qu’on puisse le voir d’ici.
doctor-clock-behind = L’horloge est en retard sur ce programme. Réglez-la, de préférence par NTP : timedatectl set-ntp true.
doctor-clocks-apart = L’horloge de cet ordinateur et celle de la base de données ont { $seconds } s d’écart. Réglez les deux par NTP.
doctor-port-ours = Port { $port } : le hub tourne et répond.
doctor-port-free = Le port { $port } est libre.
doctor-core = Le son et l’image sont transmis par le cœur « { $core } ».
doctor-relay-only = RELAY_ONLY=yes : on ne donne aux navigateurs que l’adresse du relais.
doctor-address-reached = Les navigateurs à qui l’on donne { $address } arrivent au port { $port }.
doctor-address-silent = On donne { $address } aux navigateurs, et rien n’y répond au port { $port } en { $ways }. Ouvrez le pare-feu, ou ne nommez dans MEDIA_ADDRESSES que les adresses de cet ordinateur.
doctor-public-silent = { $address } ne répond pas d’ici au port { $port } en { $ways }. Beaucoup de routeurs ne répondent que de l’extérieur : essayez de là-bas, et regardez la redirection du port.
doctor-udp-untried = Le hub tourne, et en UDP il ne répond qu’aux navigateurs d’une séance. Pour essayer l’UDP aussi, arrêtez-le un instant et redemandez.
doctor-relay-none = Pas de relais (TURN) : les écoles d’où seul le HTTPS sort voient des images fixes. docs/turn.md dit comment en ajouter un.
doctor-relay-answers = Le relais répond à { $url } et accepte notre billet.
doctor-relay-refused = Le relais à { $url } n’accepte pas notre billet ({ $why }). TURN_SECRET et son static-auth-secret doivent être identiques, et les deux horloges à l’heure.
doctor-relay-away = Le relais ne répond pas à { $url } ({ $why }). Regardez s’il tourne, et si son port est ouvert.
doctor-tls = Le certificat { $file } convient et vaut jusqu’au { $day }.
doctor-tls-soon = Le certificat { $file } ne vaut que jusqu’au { $day }. Renouvelez-le bientôt ; le hub prend le nouveau de lui-même.
doctor-tls-over = Le certificat { $file } valait jusqu’au { $day } : les navigateurs ne laissent entrer personne. Renouvelez-le ; le hub prend le nouveau de lui-même.
doctor-tls-early = Le certificat { $file } ne vaut qu’à partir du { $day }. Si ce jour est passé, l’horloge de cet ordinateur est fausse : timedatectl set-ntp true.
doctor-tls-name = Le certificat { $file } est fait pour { $names }, pas pour { $host }. Prenez-en un pour ce nom, ou écrivez PUBLIC_URL comme le dit le certificat.
doctor-tls-new = Il n’y a pas encore de certificat pour ce réseau : le hub en fait un au démarrage.
doctor-tls-none = Le hub parle HTTP sans chiffrement : c’est bien pour cet ordinateur seul. Les autres appareils demandent HTTPS, voir docs/lan.md.
doctor-mail = Le serveur de courrier { $host } répond, chiffré comme il faut, et nous laisse entrer. Le hub écrit depuis { $sender }.
doctor-mail-none = Pas de courrier : vous transmettez vous-même les liens pour enseigner. SMTP_URL et MAIL_FROM le règlent.
doctor-letters = Les e-mails pour { $domain } arrivent à { $host }:{ $port } : la porte répond.
doctor-letters-closed = Les e-mails pour { $domain } sont attendus à { $host }:{ $port } ; personne n’y répond tant que le hub ne tourne pas.
doctor-letters-other = À { $host }:{ $port } répond quelqu’un qui n’accepte pas de lettres (LMTP). Arrêtez ce programme, ou choisissez : LMTP_PORT=2424.
doctor-letters-none = Aucun e-mail n’arrive. LMTP_PORT et LMTP_DOMAIN lui ouvrent la porte.

## Pourquoi une lettre n’a pas été prise, dans le terminal et sur la page de qui garde le hub
mail-away = Le serveur de courrier ne répond pas ({ $why }). Vérifiez l’hôte et le port dans SMTP_URL, et si un pare-feu laisse cet ordinateur l’atteindre.
mail-unencrypted = Le serveur de courrier ne chiffre pas comme demandé ({ $why }). Son port est le plus souvent 587 pour smtp://, 465 pour smtps:// : vérifiez SMTP_URL.
mail-untrusted = Le certificat du serveur de courrier n’est pas digne de confiance ({ $why }). SMTP_URL devrait nommer le serveur comme le fait son certificat ; un certificat à vous doit être connu de cet ordinateur.
mail-login = Le serveur de courrier refuse le nom ou le mot de passe ({ $why }). Vérifiez les deux dans SMTP_URL ; certains fournisseurs demandent un mot de passe fait pour les programmes.
mail-sender = Le serveur de courrier ne nous laisse pas écrire depuis MAIL_FROM ({ $why }). Prenez une adresse qui appartient au nom dans SMTP_URL.
mail-recipient = Le serveur de courrier ne prend pas l’adresse du destinataire ({ $why }). Vérifiez-la, et si le serveur peut écrire à d’autres.
mail-refused = Le serveur de courrier ne prend pas la lettre ({ $why }). Son fournisseur peut dire pourquoi.
