# Les pages de jour. Des mots courts, chaleureux, concrets ; jamais de reproche, jamais de jargon.

skip-to-content = Aller à la page
you = Vous
language = Langue
outdated-browser = Ce navigateur est trop ancien pour une séance. Un Firefox, Chrome, Edge ou Safari récent conviendra.
offline = Pas de réseau pour le moment. La page reste telle quelle et se mettra à jour au retour du réseau.
footer = Ce lieu appartient à ses écoles : ni publicité, ni traceurs, rien qui vienne d’ailleurs.
back-home = Retour au début
try-again = Réessayer

# L’entrée
entry-title = Des classes qui se donnent la main
entry-lead = Deux classes ou plus, dans des pays différents : elles se voient, s’entendent, se parlent et dessinent sur la même feuille.
unsafe-connection = Cette adresse n’est pas protégée (pas de https) : personne ne peut se connecter ici. Prenez l’adresse https, ou l’ordinateur qui héberge Ribambelle.
card-way = J’ai une carte
card-way-hint = Pour les élèves et les tablettes de classe. Le code est imprimé sur la carte.
card-code = Code de la carte
come-in = Entrer
teacher-way = J’enseigne
teacher-way-hint = Avec votre adresse et votre mot de passe. Votre classe entre avec vous.
email = Adresse e-mail
password = Mot de passe
sign-in = Se connecter
sign-in-wrong = Cette adresse et ce mot de passe ne vont pas ensemble. Regardez-les encore une fois.
sign-in-too-many =
    { $minutes ->
        [one] Trop d’essais. Attendez une minute, puis recommencez.
       *[other] Trop d’essais. Attendez { $minutes } minutes, puis recommencez.
    }

enter-title = La porte s’ouvre
enter-wait = Un instant…
enter-failed-title = La porte ne s’est pas ouverte
enter-failed = Impossible de joindre Ribambelle pour le moment. Ta carte reste valable.
enter-by-hand-title = Tape le code de ta carte
enter-by-hand = Le code est imprimé sur ta carte, à côté du carré de petits points.
type-code = Taper le code

card-unknown-title = Nous ne connaissons pas cette carte
card-unknown = Peut-être un signe de travers : regarde encore le code. S’il est juste, demande une nouvelle carte en classe.
card-expired-title = Cette carte est trop vieille
card-expired = Son temps est passé. Demande une nouvelle carte en classe : c’est l’affaire d’une minute.
card-used-title = Cette carte a déjà servi
card-used = Une carte ouvre la porte une seule fois. Si c’était toi, continue dans la fenêtre où tu es. Sinon, préviens ta maîtresse ou ton maître.
card-revoked-title = Cette carte a été reprise
card-revoked = Elle a été remplacée. Demande la nouvelle en classe.
card-try-another = Essayer une carte

# La première fois : le compte d’un adulte
begin-title = Bienvenue
begin-lead = Choisissez ici votre nom et la façon de vous connecter désormais. Ce lien aura alors fini son travail.
begin-code = Code de votre invitation
begin-code-hint = Il se trouve à la fin du lien, après le #.
begin-name = Votre nom, tel que les autres le verront
begin-email-hint = Pour vous connecter. Personne d’autre ne la voit.
begin-password-hint = Dix caractères ou plus. Quelques mots à vous se retiennent mieux que des signes.
begin-go = Commencer
begin-unknown = Nous ne connaissons pas cette invitation. Regardez encore la fin du lien, ou demandez-en une nouvelle.
begin-expired = Cette invitation est trop vieille. Pour la première personne qui garde Ribambelle, un redémarrage en affiche une nouvelle ; les autres la demandent à cette personne.
begin-used = Cette invitation a déjà servi. Si c’était vous, connectez-vous avec votre adresse et votre mot de passe.
begin-too-many = Trop de codes qui n’ouvrent rien ont été essayés depuis cet endroit. Attendez une minute, puis réessayez.

# Un jumelage
twinnings-title = Vos jumelages
no-twinning-title = Pas encore de jumelage
no-twinning = Votre classe n’a pas encore de partenaire ici.
no-twinning-advice = À deux classes, c’est bien ; à trois, c’est plus sûr : l’échange continue si l’une doit partir.
no-class = Tout est prêt. Les jumelages appartiennent aux classes : leurs enseignant·es les voient ici.
twinning-of =
    { $classes ->
        [one] Jumelage d’une classe
       *[other] Jumelage de { $classes } classes
    }
until-date = jusqu’au { $date }
in-languages = en { $languages }
map-of = Carte avec les villes des classes : { $towns }
classes-title = Les classes
our-class = notre classe
here = ici
here-too = là-bas aussi
over-there = là-bas
headcount =
    { $count ->
        [0] aucun élève
        [one] { $count } élève
       *[other] { $count } élèves
    }
ages =
    { $lower ->
        [0] jusqu’à { $upper } ans
       *[other] { $lower } à { $upper } ans
    }
few-partners =
    { $count ->
        [0] Pas encore de partenaire : à deux classes, c’est bien ; à trois, c’est plus sûr.
       *[other] Un partenaire, c’est bien ; deux, c’est plus sûr : l’échange continue si l’un doit partir.
    }

lesson-now = La séance a lieu en ce moment
lesson-until = jusqu’à { $clock } chez nous
lesson-next = Prochaine séance
clock-for-us = { $clock } chez nous
clocks-now = L’heure qu’il est dans chaque classe
clocks-then = L’heure qu’il sera dans chaque classe
go-to-lesson = Aller à la séance
check-our-room = Essayer caméra et son
no-lesson-title = Prochaine séance
no-lesson = Pas encore de date
no-lesson-advice = La salle est ouverte quand même : écrivez à vos partenaires et trouvez une date.
open-the-room = Ouvrir la salle

rooms-title =
    { $count ->
        [one] Notre salle
       *[other] Nos salles
    }
rooms-hint = Ouverte aussi entre les séances. Ce qu’on y écrit et dessine reste.
room-holds =
    { $pages ->
        [one] Messages et tableau
       *[other] Messages et tableau de { $pages } pages
    }

# La personne
me-title = Vous
role-teacher = Enseignant·e
role-pupil = Élève
role-companion = Tablette de classe
role-keeper = Gardien·ne de Ribambelle
sign-out = Se déconnecter
logins-title = Où vous êtes connecté·e
logins-hint = L’une de ces connexions ne vous dit rien ? Terminez-la.
device = { $browser }, { $system }
device-unknown = Un navigateur
this-browser = ici
login-since = depuis { $day }, { $clock }
login-seen = utilisée { $ago }
end-login = Terminer

# Les tablettes d’une classe
tablets-title = Tablettes de ma classe
tablets-lead = Une tablette accompagne votre écran : deux élèves y dessinent, lèvent la main, demandent la parole. Elle n’envoie ni image ni son, et ne demande ni nom ni mot de passe.
tablets-add = Ajouter une tablette
tablets-add-next = Ajouter la suivante
tablets-none = Pas encore de tablette
tablets-none-hint = Prenez-en une en main et appuyez sur « Ajouter une tablette » : sa caméra lit le code qui apparaît, et la voilà entrée.
tablets-full = Une classe peut avoir { $most } tablettes au plus. Retirez-en une qui ne sert plus.
tablets-hasty = Cela fait beaucoup de codes en peu de temps. Attendez quelques secondes, puis réessayez.
tablets-how = Un code sert une seule fois. Une tablette restée huit heures au repos en demande un nouveau.
tablets-back = Retour aux tablettes
tablet-name = Tablette { $number }
tablet-seen = Vue { $ago }
tablet-waiting = Pas encore entrée
tablet-renew = Nouveau code
tablet-renew-for = Nouveau code pour { $name }
tablet-remove = Retirer
tablet-remove-for = Retirer { $name }
tablet-code-title = Faire entrer { $name }
tablet-code-lead = Placez la caméra de la tablette devant ce code, et ouvrez ce qu’elle trouve.
tablet-code-picture = Le code QR pour { $name }
tablet-code-typed = Pas de caméra ? Ouvrez { $url } sur la tablette et tapez ce code :
tablet-code-link = La même chose en lien
tablet-code-once = Visible seulement maintenant, valable une fois et un jour. S’il se perd, « Nouveau code » en fait un autre.
tablet-code-trust = C’est la première fois de cette tablette ici ? Elle doit alors accorder une fois sa confiance au hub : ouvrez { $url } dessus.
tablet-code-here = Pour l’instant, seul cet ordinateur atteint le hub : aucune tablette ne peut encore entrer. La personne qui garde le hub peut l’ouvrir au réseau de l’école.
tablet-code-open = Sans https, aucun autre appareil ne peut se connecter. La personne qui garde le hub peut y remédier.

# La personne qui garde le hub : à vous de le façonner
hub-link = Le hub
hub-title = Faites-en le vôtre
hub-lead =
    { $open ->
        [0] Tout est en place. Vous pouvez changer chaque partie quand vous voulez.
        [one] Une partie reste ouverte. Chacune s’enregistre seule : arrêtez-vous, revenez plus tard.
       *[other] { $open } parties restent ouvertes. Chacune s’enregistre seule : arrêtez-vous où vous voulez, revenez plus tard.
    }
hub-done = fait
hub-open = à faire
hub-save = Garder
hub-name-title = Quel est son nom ?
hub-name-hint = Tout le monde voit ce nom en haut de chaque page et là où l’on se connecte.
hub-name = Nom du hub
hub-name-wrong = Un nom a une lettre au moins et soixante au plus.
hub-place-title = Quelle langue, quelle heure ?
hub-place-hint = Pour les navigateurs qui demandent une langue que nous ne parlons pas, et pour qui n’appartient à aucune école. Les écoles ont leur propre heure.
hub-zone = Fuseau horaire
hub-zone-choose = Choisissez une ville qui a votre heure
hub-reach-title = Qui peut venir ici ?
hub-reach-hint = Cela vient des réglages, pas de cette page : c’est décidé au lancement du hub. docs/lan.md dit comment monter d’une marche.
hub-reach-address = Adresse
hub-reach-now = nous en sommes là
hub-step-here = Cet ordinateur seul. Parfait pour découvrir : caméra et son marchent dans les navigateurs de cet ordinateur.
hub-step-open = D’autres ordinateurs l’atteignent, mais sans https : personne ne peut s’y connecter, et les navigateurs ne donnent pas la caméra.
hub-step-lan = Chaque appareil de ce réseau (« ribambelle serve --lan »), une fois qu’il a accordé sa confiance au hub : une page d’aide le montre en trois étapes.
hub-step-safe = Tous ceux qui peuvent atteindre l’adresse, en https et sous un nom à lui : connexion, caméra et son marchent partout.
hub-reach-media =
    { $relay ->
        [yes] Le son et l’image arrivent au port { $port }, UDP et TCP, ou par le relais. Un pare-feu doit laisser entrer ce port.
       *[no] Le son et l’image arrivent au port { $port }, UDP et TCP. Un pare-feu doit le laisser entrer.
    }
hub-lead-mail = Le courrier peut attendre : d’ici là le hub vous montre ici ses lettres, et vous les remettez.
hub-optional = si vous voulez
hub-mail-title = Peut-il envoyer du courrier ?
hub-mail-from = Le hub écrit depuis
hub-mail-hint = Il envoie invitations, rappels et ce que l’on demande. Une lettre d’essai montre que tout fonctionne.
hub-mail-none = Avec un serveur de courrier, le hub envoie lui-même invitations et rappels ; sans lui, ses lettres vous attendent ici. Cela se règle au lancement du hub : SMTP_URL et MAIL_FROM, comme le dit docs/settings.md.
hub-letter-send = M’envoyer une lettre d’essai
hub-letter-sent = Le serveur de courrier a pris la lettre pour { $to }. Regardez dans votre boîte, et parmi les indésirables si elle ne vient pas.
hub-letter-wait =
    { $minutes ->
        [one] Cela fait beaucoup de lettres. Vous pourrez envoyer la prochaine dans une minute.
       *[other] Cela fait beaucoup de lettres. Vous pourrez envoyer la prochaine dans { $minutes } minutes.
    }
hub-letter-subject = { $hub } sait envoyer du courrier
hub-letter-text =
    Bonjour,

    cette lettre montre que { $hub } sait envoyer du courrier. Vous l’avez demandée sur la page du hub :
    { $url }/hub

    Personne n’a besoin d’y répondre.
hub-classes-title = Pour qui est-il ?
hub-classes-hint = Une école, une classe et quelqu’un qui enseigne : une séance n’en demande pas plus. Vous voyez ici qui enseigne, jamais ce que les élèves disent ou dessinent.
hub-class-nobody = encore personne n’y enseigne
hub-class-invited =
    { $count ->
        [one] une invitation est en route
       *[other] { $count } invitations sont en route
    }
hub-invite = Inviter quelqu’un
hub-invite-for = Inviter quelqu’un à enseigner en { $name }, { $school }
hub-add-class = Ajouter une école et une classe
hub-school = École
hub-town = Ville
hub-country = Pays
hub-country-choose = Choisissez un pays
hub-class = Classe
hub-headcount = Combien d’élèves
hub-youngest = Âge des plus jeunes
hub-oldest = Âge des plus grands
hub-tongue = Langue de la classe
hub-twinning = Jumelage, par son titre
hub-twinning-hint = Un titre qui existe rejoint ce jumelage, un nouveau le commence avec une salle. Il peut rester vide pour l’instant.
hub-enrol = Ajouter et obtenir le lien
invited-title = Le lien pour enseigner
invited-lead = Donnez ce lien à la personne qui enseigne en { $name }. Elle choisit elle-même son nom et son mot de passe ; personne d’autre ne le connaîtra.
invited-link = Lien, valable une fois et quatorze jours
invited-copy = Copier
invited-copied = Copié
invited-once = Il ne s’affiche que maintenant. S’il se perd, invitez encore une fois.
invited-you = C’est vous ? Une adresse appartient à une personne : prenez une autre adresse que celle de la garde du hub, et ouvrez le lien dans un autre navigateur ; ici, il vous déconnecterait.
invited-here = Pour l’instant, seul cet ordinateur atteint le hub : le lien ne marche qu’ici.
invited-back = Retour au hub

# La personne qui garde le hub : comment il va
health-link = Santé
health-title = Comment va le hub
health-well = Tout va bien.
health-worries =
    { $count ->
        [one] Une chose demande un coup d’œil : elle porte ce signe.
       *[other] { $count } choses demandent un coup d’œil : elles portent ce signe.
    }
health-again = Regarder encore
health-ok = bien
health-look = à regarder
health-workers = Processus
health-workers-here =
    { $count ->
        [one] Un processus porte le hub.
       *[other] { $count } processus portent le hub ensemble.
    }
health-workers-silent =
    { $count ->
        [one] Un autre devrait être là et ne répond pas. Il est remplacé tout seul en une minute ; sinon, regardez le journal.
       *[other] { $count } autres devraient être là et ne répondent pas. Ils sont remplacés tout seuls en une minute ; sinon, regardez le journal.
    }
health-worker-since = démarré { $ago }
health-worker-draining = dit au revoir : il est en train d’être remplacé
health-worker-bus = n’entend aucun autre processus
health-now = En séance maintenant
health-rooms =
    { $count ->
        [one] salle
       *[other] salles
    }
health-people =
    { $count ->
        [one] appareil
       *[other] appareils
    }
health-media = Son et image
health-media-none = Rien n’a été envoyé depuis le démarrage.
health-media-whole = { $part } a pu être transmis comme il faut.
health-media-told = { $forwarded } paquets transmis, { $repaired } renvoyés, { $lost } perdus pour de bon, depuis le démarrage.
health-media-look = Un centième ou plus se perd : la ligne du hub ou d’une école est trop étroite, ou cet ordinateur trop occupé.
health-storage = Stockage
health-storage-kept = { $kept } gardés
health-storage-free = { $free } libres sur { $whole }, sur le disque de cet ordinateur
health-storage-elsewhere = La base de données a son propre disque, qu’on ne voit pas d’ici.
health-storage-look = Le disque est presque plein. Faites de la place, sinon les messages ne peuvent plus être gardés.
health-backup = Dernière sauvegarde
health-backup-none = Aucune encore. « ribambelle backup » en fait une, même pendant une séance.
health-backup-ago = Faite { $ago }.
health-backup-look = C’était il y a longtemps. « ribambelle backup » en fait une nouvelle, même pendant une séance.
health-certificate = Certificat
health-certificate-until = Valable jusqu’au { $date }.
health-certificate-look = Il se termine bientôt, le { $date }. Mettez les nouveaux fichiers à la place des anciens : ils sont pris tout seuls.
health-version = Version
health-privacy = Il n’y a ici que des nombres : aucun nom, aucune salle, rien de ce qui s’est dit.

# Quand une page n’est pas là
problem-404-title = Rien par ici
problem-404 = Cette page n’existe pas, ou elle est pour d’autres. Un escargot a cherché partout.
problem-403-title = Pas depuis là
problem-403 = La demande ne venait pas de notre page : rien n’a été changé. Revenez en arrière et recommencez.
problem-500-title = C’est notre faute
problem-500 = Quelque chose s’est cassé chez nous. Rien de ce que vous aviez envoyé n’est perdu. Réessayez dans un instant.
problem-429-title = Chacun son tour
problem-429 = Trop de cartes qui n’ouvrent rien ont été essayées depuis cet endroit. Attendez une minute, puis réessayez.
problem-503-title = Pas tout de suite
problem-503 = Le hub ne peut rien noter en ce moment. Rien de ce que vous aviez envoyé n’est perdu. Réessayez dans une minute ; si cela dure, dites-le à la personne qui s’occupe du hub.
problem-unsafe-title = Cette connexion n’est pas protégée
problem-unsafe = Sans https, d’autres pourraient lire : personne ne peut se connecter à cette adresse. Prenez l’adresse https, ou l’ordinateur qui héberge Ribambelle.
problem-other-title = Cela n’a pas marché
problem-other = Le navigateur a demandé quelque chose que nous ne comprenons pas. Revenez au début et recommencez.
incident = Pour la personne qui gère Ribambelle : incident { $id }
