# Les projets prêts à vivre, les tâches qu’ils apportent, et ceux de la personne qui garde le hub.

kits-title = Des projets tout prêts
kits-lead = Chacun raconte semaine après semaine ce que font les classes, et apporte ses salles, ses tâches et le déroulé de chaque séance. Rien n’est figé : enlevez, ajoutez, prenez votre temps.
kits-all = Tous les projets
kits-ages = { $lower } à { $upper } ans
kits-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
kits-partners =
    { $wanted ->
        [2] deux classes
       *[other] { $least } classes ou plus, l’idéal : { $wanted }
    }
kits-lessons =
    { $count ->
        [one] { $count } séance en direct
       *[other] { $count } séances en direct
    }
kits-subject-languages = langues
kits-subject-science = sciences
kits-subject-mathematics = mathématiques
kits-subject-art = arts plastiques
kits-subject-music = musique
kits-subject-literature = lire et écrire
kits-subject-sport = sport
kits-subject-geography = géographie
kits-subject-food = cuisine
kits-subject-drama = théâtre
kits-subject-life = le vivant
kits-rhythm-weekly = quelque chose chaque semaine
kits-rhythm-fortnightly = quelque chose toutes les deux semaines
kits-rhythm-free = à votre rythme
kits-languages-own = chaque classe dans sa langue
kits-languages-few-words = quelques mots communs suffisent
kits-languages-shared = une langue que les classes savent lire
kits-start = Commencer ce projet
kits-sign-in = Se connecter pour commencer
kits-written-in = Ce projet est écrit en : { $language }.
kits-needs-title = Ce qu’il vous faut
kits-roles-title = Qui fait quoi
kits-weeks-title = Semaine après semaine
kits-week = Semaine { $week }
kits-weeks-from-to = Semaines { $first } à { $last }
kits-send = Vous envoyez :
kits-topic = Au forum :
kits-album = Tout cela va dans l’album :
kits-lesson-of-stage = Séance en direct :
kits-sheets-title = Les séances, minute par minute
kits-sheets-hint = À projeter ou à imprimer : une image pour chaque étape.
kits-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
kits-rooms-title = Ce qui est préparé pour vous
kits-room-pages = Un tableau avec les pages { $pages }
kits-sounds-things = Un tableau de sons avec { $things }
kits-notebook = Un carnet commun, { $unit ->
        [none] où l’on compte
       *[other] en { $unit }
    }
kits-activities-hint = Des fiches pour l’étagère d’activités du jumelage, dans toutes les langues de ce projet. Chaque classe ajoute les siennes.
kits-activities =
    { $count ->
        [one] Une activité à essayer
       *[other] { $count } activités à essayer
    }
kits-exchange-card = Des cartes de chaque classe à toutes les autres : un tableau, et un code pour chaque enveloppe
kits-exchange-parcel = Des colis de chaque classe à toutes les autres : un tableau, et un code pour chacun
kits-exchange-letter = Des lettres de chaque classe à toutes les autres : un tableau, et un code pour chacune
kits-calendar-doors =
    { $count ->
        [one] Un calendrier d’une porte
       *[other] Un calendrier de { $count } portes, réparties entre les classes
    }
kits-tasks-ready =
    { $count ->
        [one] Une liste d’une tâche, que chaque classe coche
       *[other] Une liste de { $count } tâches, que chaque classe coche
    }
kits-sign-hello = Dire bonjour
kits-sign-goodbye = Dire au revoir
kits-sign-look = Regarder
kits-sign-listen = Écouter
kits-sign-tell = Raconter
kits-sign-ask = Questionner
kits-sign-guess = Deviner
kits-sign-vote = Voter
kits-sign-draw = Dessiner
kits-sign-sing = Chanter
kits-sign-play = Jouer
kits-sign-build = Fabriquer
kits-sign-read = Lire
kits-sign-count = Compter
kits-sign-think = Réfléchir
kits-sign-reveal = Dévoiler
kits-sign-move = Bouger
kits-sign-taste = Goûter
kits-sign-celebrate = Fêter
kits-stick-open = tout le monde peut parler
kits-stick-round = une classe après l’autre
kits-stick-lead = la personne qui mène parle
kits-spotlight-speaker = en grand : la classe qui parle
kits-spotlight-all = en grand : toutes les classes
kits-spotlight-board = en grand : le tableau
kits-spotlight-lead = en grand : la personne qui mène
kits-spotlight-screen = en grand : l’écran partagé
kits-spotlight-second = en grand : la deuxième caméra
kits-on-page = page « { $page } »
kits-music = en musique

# Les tâches d’un jumelage
tasks-title = Notre projet, tâche par tâche
tasks-lead = Chaque classe coche pour elle-même. Personne n’est en retard : les dates ne sont qu’une proposition.
tasks-agree = Trouver une date pour la séance « { $lesson } »
tasks-until = jusqu’au { $date }
tasks-give = L’offrir ici
tasks-talk = En parler
tasks-done = C’est fait
tasks-done-for = C’est fait : { $task }
tasks-not-yet = Finalement, pas encore
tasks-not-yet-for = Finalement, pas encore : { $task }
tasks-done-by = fait par { $classes }
tasks-add = Ajouter une tâche
tasks-text = Votre propre tâche
tasks-wrong = Une tâche a une lettre au moins et { $most } au plus.
tasks-full = La liste est déjà longue. Cochez ou utilisez d’abord ce qui s’y trouve.

# Les projets de la personne qui garde le hub
kits-keep-title = Les projets de ce hub
kits-keep-lead = Un projet, c’est un petit tableau (TOML) et un fichier de textes (Fluent) par langue, dans un zip ou choisis ensemble. docs/kits.md dit comment en écrire un.
kits-keep-file = Le zip, ou les fichiers ensemble
kits-keep-add = Ajouter le projet
kits-keep-added = « { $title } » est sur l’étagère, ici et dans chaque processus.
kits-keep-own = Ajoutés ici
kits-keep-none = Pas encore de projet à vous. Ceux qui sont fournis sont toujours là.
kits-keep-remove = Retirer
kits-keep-remove-for = Retirer { $title }
kits-keep-remove-hint = Les jumelages qui en sont partis gardent leurs salles et leurs tâches.
kits-keep-refused = Rien n’a été gardé. Corrigez ceci, puis envoyez encore :
kits-keep-broken = Dans le dossier des projets, des fichiers ne peuvent pas être lus :
kits-keep-empty = Choisissez un zip, ou ensemble les fichiers d’un projet.
kits-keep-unwritable = Impossible d’écrire dans le dossier des projets. Regardez DATA_DIR.
kits-line = { $file }, ligne { $line }
kits-wrong-syntax = Ceci n’est pas du TOML lisible : { $why }
kits-wrong-missing = « { $name } » manque.
kits-wrong-unknown = Rien ne s’appelle « { $name } » ici. Une faute de frappe ?
kits-wrong-value = « { $name } » a une valeur qui ne convient pas.
kits-wrong-key = « { $name } » n’est pas une clé : petites lettres, chiffres et traits d’union, une lettre d’abord.
kits-wrong-twice = « { $name } » est là deux fois.
kits-wrong-name = « { $name } » est nommé ici et ne se trouve nulle part.
kits-wrong-taken = Un projet nommé « { $name } » est déjà là. Choisissez un autre id.
kits-wrong-one-table = Un projet a exactement un fichier en .toml.
kits-wrong-no-words = Un projet a besoin d’un fichier de textes pour une langue au moins, comme fr.ftl.
kits-wrong-file = Ce fichier n’appartient à aucun projet, ou sa langue est là deux fois.
kits-wrong-large = C’est trop grand pour un projet.
kits-wrong-zip = Ce zip ne s’ouvre pas.
kits-wrong-utf8 = Cette ligne n’est pas en UTF-8.
kits-wrong-fluent = Cette ligne n’est pas du Fluent lisible.
kits-wrong-variable = « { $name } » contient des accolades : les textes d’un projet sont de simples phrases.
kits-wrong-text = « { $name } » est vide ou trop long.
kits-wrong-lacks = Le texte « { $name } » manque dans cette langue.
kits-wrong-surplus = Le texte « { $name } » ne correspond à rien dans le tableau, ou d’autres langues ne l’ont pas.
