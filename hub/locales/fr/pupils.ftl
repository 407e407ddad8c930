# Les élèves : pseudonymes, cartes à imprimer, liste de correspondance.

# Un animal d’une couleur, qui s’accorde avec lui.
pupil-animal =
    { $animal ->
        [bear] ours
        [bee] abeille
        [bird] oiseau
        [cat] chat
        [fish] poisson
        [frog] grenouille
        [hedgehog] hérisson
        [ladybird] coccinelle
        [mouse] souris
        [owl] chouette
        [penguin] manchot
        [rabbit] lapin
        [snail] escargot
        [turtle] tortue
        [whale] baleine
       *[fox] renard
    }
pupil-gender =
    { $animal ->
        [bee] feminine
        [frog] feminine
        [ladybird] feminine
        [mouse] feminine
        [owl] feminine
        [turtle] feminine
        [whale] feminine
       *[other] masculine
    }
pupil-name =
    { $gender ->
        [feminine]
            { $colour ->
                [blue] { $animal } bleue
                [yellow] { $animal } jaune
                [green] { $animal } verte
                [purple] { $animal } violette
                [pink] { $animal } rose
                [turquoise] { $animal } turquoise
                [orange] { $animal } orange
                [navy] { $animal } bleu marine
                [lime] { $animal } vert clair
                [brown] { $animal } marron
                [sky] { $animal } bleu ciel
               *[red] { $animal } rouge
            }
       *[other]
            { $colour ->
                [blue] { $animal } bleu
                [yellow] { $animal } jaune
                [green] { $animal } vert
                [purple] { $animal } violet
                [pink] { $animal } rose
                [turquoise] { $animal } turquoise
                [orange] { $animal } orange
                [navy] { $animal } bleu marine
                [lime] { $animal } vert clair
                [brown] { $animal } marron
                [sky] { $animal } bleu ciel
               *[red] { $animal } rouge
            }
    }

pupils-title = Les élèves de { $class }
pupils-link = Les élèves de ma classe
pupils-lead = Ici, chaque enfant est un animal d’une couleur, et rien d’autre : ni nom, ni e-mail. Qui est quel animal ? La réponse tient sur une liste que vous remplissez à la main.
pupils-none = Encore personne
pupils-none-hint = Dites combien d’enfants compte votre classe. Chacun devient un animal, avec sa carte.
pupils-count =
    { $count ->
        [one] un élève
       *[other] { $count } élèves
    }
pupils-number = Combien en plus
pupils-add = Ajouter
pupils-many = Il y a { $combinations } animaux de couleur. Au-delà, un numéro s’ajoute à l’animal.
pupils-too-many = Ce nombre ne va pas : écrivez un nombre de 1 à { $most }.
pupils-outdated = La classe a changé entre-temps, peut-être parce que le bouton a été pressé deux fois. Voici qui en fait partie maintenant.
pupils-list = Tout le monde
pupils-steps = Trois étapes avant la première séance
pupils-step-cards = Imprimez les cartes, découpez-les, pliez-les : l’animal devant, le code derrière.
pupils-step-key = Imprimez la liste de correspondance, écrivez-y les prénoms, et gardez-la pour vous seul.
pupils-step-give = Donnez sa carte à chaque enfant. Elle reste valable jusqu’à ce que vous la renouveliez.
pupil-card-none = pas encore de carte
pupil-card-since = carte du { $day }
pupil-seen = vu { $ago }

cards-print-new =
    { $count ->
        [one] Imprimer la nouvelle carte
       *[other] Imprimer { $count } nouvelles cartes
    }
cards-print-key = Liste de correspondance à imprimer
cards-more = Des cartes perdues, une nouvelle année ?
cards-renew-all = Renouveler toutes les cartes et les imprimer
cards-renew-hint = Les cartes d’avant cessent aussitôt d’ouvrir la porte, et qui est entré avec l’une d’elles sort.
cards-withdraw-all = Retirer toutes les cartes
cards-withdraw-hint = Plus aucun élève de la classe n’entre avant que vous imprimiez de nouvelles cartes. Les élèves et leurs dessins restent.
card-renew = Nouvelle carte
card-renew-for = Nouvelle carte pour { $name }
card-withdraw = Retirer
card-withdraw-for = Retirer la carte de { $name }
cards-hasty = Cela fait beaucoup de cartes en peu de temps. Attendez une minute, puis recommencez.
cards-title = Les cartes de { $class }
cards-lead =
    { $count ->
        [0] Tout le monde a déjà sa carte : il n’y a rien à imprimer.
        [one] Une carte, prête à imprimer.
       *[other] { $count } cartes, prêtes à imprimer : dix par feuille A4.
    }
cards-once = Elles ne se montrent que maintenant. Imprimez-les avant de quitter cette page ; imprimer plus tard fait de nouvelles cartes, et celles-ci n’ouvrent plus rien.
cards-how = Imprimez en taille réelle (100 %), sur un papier un peu épais. Découpez le long des traits, pliez sur les pointillés.
cards-print = Imprimer
cards-print-hint = Ctrl et P impriment cette page ; sur un Mac, ⌘ et P.
cards-here = Pour l’instant, seul cet ordinateur atteint Ribambelle : ces cartes n’ouvrent la porte qu’ici. Qui s’en occupe peut l’ouvrir au réseau de l’école ; renouvelez ensuite les cartes.
cards-back = Retour aux élèves
cards-code-of = Code QR de { $name }
cards-cut = Découper le long des traits, plier sur les pointillés. { $class }, { $school }
cards-type-at = ou à taper sur

key-title = Liste de correspondance
key-lead = Quel enfant est quel animal. À remplir à la main, à garder comme un cahier de notes, et à détruire à la fin du projet. Rien de cette liste n’entre dans un ordinateur.
key-pseudonym = Ici
key-name = Qui c’est

# Les autorisations
consents-title = Autorisations
consents-link = Autorisations
consents-lead = Ce qui n’est pas coché n’a pas lieu : sans « Dessins », un enfant ne dessine ni n’écrit dans la salle ; sans « Visage » ou « Voix », la caméra ou le micro de la classe ne s’allume que lorsque vous dites que l’enfant est hors du champ. Chaque changement est gardé avec sa date et votre nom.
consents-letter = Lettre aux parents
consents-nobody = Dites d’abord combien d’élèves il y a : chacun aura sa ligne ici.
consents-pupils = Ajouter les élèves
consents-who = Qui
consents-of = { $given } sur { $all }
consent-voice = Voix
consent-face = Visage
consent-drawing = Dessins
consent-public = Pour tous
consent-voice-hint = Les classes partenaires peuvent entendre l’enfant.
consent-face-hint = Les classes partenaires peuvent voir l’enfant.
consent-drawing-hint = Les classes partenaires peuvent voir ce que l’enfant dessine et écrit.
consent-public-hint = Cela peut aussi figurer sur une page que tout le monde peut lire. Seule l’exposition que les familles ouvrent par un lien montre quelque chose d’enfants ; ce lien se ferme.
consents-all-of = Cocher tout le monde : { $kind }
consents-tick = { $kind } : { $name }
consents-from = à partir du { $day }
consents-since = Les lettres valent à partir du
consents-since-hint = Un retrait compte dès aujourd’hui, dans tous les cas.
consents-tablets = Aucun animal n’accompagne ce qui est dessiné sur une tablette : confiez-la aux élèves cochés à « Dessins ».
consents-keep = Garder
consents-kept = C’est gardé.
consents-day-wrong = Cette date ne va pas : prenez un jour des douze mois passés ou à venir.
consents-camera = Avant d’allumer la caméra
consents-camera-all = Tous peuvent être vus et entendus.
consents-camera-face = Assis hors du champ : { $names }.
consents-camera-voice = Pas au micro : { $names }.
consents-page = Page { $page } sur { $pages }
consents-earlier = Avant
consents-later = Après
consents-history = Ce qui est inscrit pour { $name }
consents-history-none = Rien encore : rien de cet enfant ne doit donc être montré.
consents-given = oui, à partir du { $day }
consents-withdrawn = non, à partir du { $day }
consents-by = inscrit le { $day } par { $name }
consents-by-somebody = inscrit le { $day }
consents-back = Retour aux autorisations

# Before a yes to drawings is taken back, and after
consents-withdraw-title = Retirer, et effacer ce qui existe
consents-withdraw-lead = Avec l’autorisation part tout ce que l’enfant a dessiné et écrit : de toutes les salles, pour tout le monde, même sur les écrans d’une séance en cours. Personne ne pourra le faire revenir.
consents-withdraw-go = Retirer et effacer
consents-withdraw-no = Ne rien changer
consents-traces =
    { $lines ->
        [0] { $messages ->
            [one] un message
           *[other] { $messages } messages
        }
        [one] un trait{ $messages ->
            [0] {""}
            [one] , un message
           *[other] , { $messages } messages
        }
       *[other] { $lines } traits{ $messages ->
            [0] {""}
            [one] , un message
           *[other] , { $messages } messages
        }
    }
consents-gone = Disparu de toutes les salles : { consents-traces }.
consents-gone-later = Ce qui a été dessiné et écrit n’a pas pu être atteint à l’instant. Le serveur continue tout seul : dans quelques minutes, tout aura disparu.

letter-title = La classe de votre enfant rencontre d’autres classes
letter-1 = Cette année, notre classe échange avec une classe d’un autre pays. De temps en temps, les classes se voient et s’entendent en direct, s’écrivent et dessinent sur la même feuille. Nous utilisons pour cela Ribambelle, à l’adresse { $url }. Elle n’appartient à aucune entreprise, ne montre aucune publicité et n’envoie rien à personne d’autre.
letter-known-title = Que sait-on de votre enfant ?
letter-known = Un animal et une couleur, comme « renard bleu ». Ni nom, ni adresse e-mail, ni date de naissance. La liste qui dit qui est qui reste à l’école, sur papier.
letter-camera-title = Caméra et micro
letter-camera = Il y a une caméra et un micro pour toute la classe ; la maîtresse ou le maître les allume et les éteint. Le son et l’image vont aux classes partenaires à cet instant seulement. Rien n’est enregistré. Les enfants qui ne doivent être ni vus ni entendus s’assoient hors du champ, loin du micro : la maîtresse ou le maître le confirme avant d’allumer.
letter-kept-title = Que reste-t-il, et pour combien de temps ?
letter-kept = Ce que la classe écrit et dessine reste sur l’ordinateur nommé plus haut jusqu’à la fin de l’échange, ou jusqu’à ce qu’une enseignante ou un enseignant l’efface. Seules les classes partenaires le voient. L’animal de votre enfant, sa carte et ces autorisations sont effacés avec lui.
letter-rights-title = Vos droits
letter-rights = Vous pouvez demander ce qui est gardé, le faire corriger ou effacer, et dire non, même plus tard : un mot suffit. Votre enfant participe alors sans caméra ni son. Vous pouvez aussi saisir l’autorité de protection des données de notre pays (en France : la CNIL).
letter-ask = À qui s’adresser
letter-ask-school = Enseignante ou enseignant, { $school } :
letter-ask-officer = Délégué·e à la protection des données :
letter-yes-title = Ce que vous autorisez
letter-yes-hint = Cochez ce que vous acceptez. Ce qui n’est pas coché n’a pas lieu.
letter-child = Enfant (cette feuille reste à l’école, sur papier)
letter-sign = Date et signature
letter-in = Dans une autre langue

# Le mot de passe en images
pictures-title = Touche tes trois images
pictures-choose = Choisis trois images
pictures-yes = Ce sont les miennes
pictures-again = Recommencer
pictures-tapped = { $count } images touchées sur { $all }
pictures-wrong = Ce n’étaient pas tes images. Essaie encore une fois.
pictures-wait = Cela fait beaucoup d’essais. Attends un quart d’heure, ou demande à ta maîtresse ou à ton maître.
pictures-closed = Cette carte est fermée. Demande à ta maîtresse ou à ton maître.
pictures-ask-title = Trois images en plus ?
pictures-ask-hint = Qui trouve une carte perdue ne va alors pas plus loin : après la carte, l’enfant touche trois images sur douze, dans l’ordre. Chacun les choisit à sa première entrée. Rien à lire, rien à écrire.
pictures-ask-yes = Demander trois images
pictures-asked = Les cartes demandent trois images
pictures-ask-no = Ne plus les demander
pictures-set = Choisir ses images
pictures-set-for = Choisir ses images : { $name }
pictures-of = Les trois images de { $name }
pictures-of-hint = Touchez-en trois, dans un ordre que l’enfant retient, si possible avec lui. Personne ne peut les relire ici ; les précédentes ne valent plus.
pictures-keep = Les garder pour { $name }
cards-with-pictures = Avec trois images au dos, pour qui ne lit pas encore
cards-pictures-hint = Les trois images figurent sur la carte, de gauche à droite : qui la trouve peut entrer. Gardez ces cartes en classe, ou découpez les images.
cards-many-pictures = Avec des images, cent vingt cartes au plus à la fois. Sans images, cette limite n’existe pas.
pictures-forget = Nouvelles images
pictures-forget-for = Nouvelles images pour { $name }

# Effacer un élève
pupil-erase-title = Tout effacer
pupil-erase-hint = Quand un enfant part, ou que ses parents le souhaitent : tout ce que cet animal a écrit et dessiné disparaît de chaque salle et de chaque écran, avec sa carte, ses images et ses autorisations. Personne ne peut le faire revenir. Les copies de sauvegarde faites avant le gardent encore, jusqu’à leur suppression.
pupil-erase-sure = Oui, effacer tout de { $name }
pupil-erase = Effacer

# Ce qui est gardé d’un élève, à emporter
pupil-export-title = Ce qui est gardé
pupil-export-hint = Quand des parents le demandent : un fichier avec tout ce qui est gardé de cet animal : ce qu’il a écrit et dessiné, quand il est venu, et chaque autorisation. Rien de personne d’autre n’y figure.
pupil-export = Prendre le fichier
pupil-export-readme-file = lisez-moi.txt
pupil-export-readme =
    Tout ce qui est gardé de { $name }, le { $day }.

    pupil.json : l’animal, la carte, ses venues, les autorisations, et ce qui le montre.
    Les dossiers : ce qu’il a écrit et dessiné, un fichier par tchat et par page du tableau.
    De quel enfant il s’agit est écrit sur papier, à l’école, et pas ici.
