### La capsule : tout un jumelage sous forme de site dans un ZIP, et les pages de ce site.

capsule-title = La capsule
capsule-lead = Tout votre projet, sous la forme d’un petit site dans un seul fichier : à garder, à transmettre, à ouvrir sans le hub et sans internet, même dans dix ans.
capsule-open = Tout emporter
capsule-open-lead = Tout votre projet dans un seul fichier, qui s’ouvre sans internet.
capsule-of-left = Votre classe a quitté ce jumelage. Vous pouvez emporter ce qui existait jusque-là.
capsule-along = Les jumelages que vous avez quittés
capsule-along-how = Pendant un an, vous pouvez emporter ce qui existait jusque-là : sous forme de capsule.
capsule-stale = La capsule qui se trouvait ici a été effacée : un élément en a été retiré depuis. Préparez-en une nouvelle.
capsule-making = La capsule se prépare
capsule-leave = Vous pouvez quitter cette page : le travail continue, et la capsule vous attend ici.
capsule-ready = La capsule est prête
capsule-made = Préparée { $ago }, { $size }.
capsule-fetch = Récupérer la capsule
capsule-step-unpack = Décompressez le fichier : d’un double-clic, ou par le clic droit et « Extraire tout ».
capsule-step-open = Ouvrez « index.html » dans le dossier. N’importe quel navigateur convient.
capsule-step-keep = Copiez le dossier sur une clé, sur le serveur de l’école, ou à plusieurs endroits.
capsule-goes = Elle reste ici jusqu’au { $day } ; ensuite, le hub l’efface. Vous pourrez en préparer une nouvelle à tout moment.
capsule-again = En préparer une nouvelle
capsule-drop = L’effacer ici
capsule-problem-disk-full = Il n’y avait plus de place sur le disque du hub. Prévenez la personne qui s’en occupe, puis réessayez.
capsule-problem-too-large = L’ensemble des fichiers dépasse 3 Go, c’est trop pour une capsule. Retirez quelques films, puis réessayez.
capsule-problem-broken = Cela n’a pas marché, malgré plusieurs essais. Prévenez la personne qui s’occupe du hub.
capsule-inside = Ce qu’elle contient
capsule-holds = Les classes et leurs villes, vos séances avec leur déroulé, les tableaux à rejouer, les votes, les cartes, les cartes postales, les calendriers à portes et les mascottes, et tout ce que vous voyez tous : dessins, photos, textes, sons et films, avec leurs légendes et leurs albums.
capsule-make = Préparer la capsule
capsule-consents = Les enfants d’abord
capsule-consents-how = N’y entre que ce que toutes les classes voient aujourd’hui. Ce qu’un enseignant n’a pas encore montré, et ce qui montre un enfant dont les parents ne sont pas d’accord, reste dehors. Une fois récupérée, la capsule est entre vos mains : si des parents retirent leur accord, effacez les anciennes copies et préparez-en une nouvelle.
capsule-without = Les enfants y figurent sous leur animal, les adultes n’y figurent pas. Les adresses postales, les discussions et la salle des enseignants n’y sont jamais.
capsule-start = Accueil
capsule-classes = Les classes
capsule-classes-count =
    { $count ->
        [one] Une classe
       *[other] { $count } classes
    }
capsule-materials = Ce que nous nous sommes offert
capsule-materials-count =
    { $count ->
        [one] Un cadeau
       *[other] { $count } cadeaux
    }
capsule-lessons = Nos séances
capsule-lessons-count =
    { $count ->
        [one] Une séance
       *[other] { $count } séances
    }
capsule-steps = Pas à pas
capsule-polls = Nos votes
capsule-polls-count =
    { $count ->
        [one] Un vote
       *[other] { $count } votes
    }
capsule-poll = Un vote
capsule-choice = Choix
capsule-votes = Voix par classe
capsule-parcels-count =
    { $count ->
        [one] Un envoi
       *[other] { $count } envois
    }
capsule-arrived = { $count } à destination
capsule-doors-count =
    { $count ->
        [one] Une porte ouverte
       *[other] { $count } portes ouvertes
    }
capsule-postcards-count =
    { $count ->
        [one] Une carte postale
       *[other] { $count } cartes postales
    }
capsule-card-instead = À la place d’un envoi qui s’est perdu
capsule-doors-open = Les portes sont refermées : rouvrez-les une à une.
capsule-doors-closed = Ce qui se trouve derrière une porte fermée était encore une surprise pour quelqu’un quand cette capsule a été préparée.
capsule-door-of = Porte { $number }, de { $who }
capsule-door-empty = Porte { $number }, de { $who } : ouverte, rien à voir derrière
capsule-door-closed = Porte { $number }, de { $who } : encore fermée
capsule-mascots-count =
    { $count ->
        [one] Un passeport
       *[other] { $count } passeports
    }
capsule-boards = Nos tableaux
capsule-boards-lead = Ce que toutes les classes ont dessiné ensemble. Chaque page peut être rejouée, telle qu’elle est née.
capsule-boards-count =
    { $count ->
        [one] Une page
       *[other] { $count } pages
    }
capsule-drawn = Ce qui a été dessiné
capsule-book = Le livre de classe
capsule-book-lead = à imprimer, en A4
capsule-print = Imprimer le livre
capsule-contents = Sommaire
capsule-in-it = à écouter ou à voir dans la capsule
capsule-writings = Ce que nous avons écrit
capsule-writings-count =
    { $count ->
        [one] Un texte
       *[other] { $count } textes
    }
capsule-answers = Réponses
capsule-notebooks-count =
    { $count ->
        [one] Une mesure
       *[other] { $count } mesures
    }
capsule-sounds-count =
    { $count ->
        [one] Un son
       *[other] { $count } sons
    }
capsule-newest = Les dernières images
capsule-empty = Il n’y a pas encore grand-chose ici. Dès que les classes se montreront quelque chose, une nouvelle capsule le contiendra.
capsule-left = a participé jusqu’au { $day }
capsule-footer = Préparé avec Ribambelle le { $day }. Cette copie n’a pas besoin d’internet.
capsule-readme-file = LISEZ-MOI.txt
capsule-readme =
    { $title }

    Ce dossier contient tout un projet entre des classes. Pour le regarder, ouvrez le fichier
    « index.html » avec n’importe quel navigateur. Internet n’est pas nécessaire, et rien n’est envoyé.

    On y voit ce que des enfants ont fait. Ne le mettez pas sur internet sans l’accord de tous les parents.
capsule-activities-lead = Des jeux, des expériences et des énigmes que nos classes se sont transmis.
capsule-activities-count =
    { $count ->
        [one] Une activité
       *[other] { $count } activités
    }
