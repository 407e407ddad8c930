# Calendriers à portes : créés, répartis, remplis, ouverts.

doors-title = Calendriers à portes
doors-lead = Une porte pour chaque jour, et derrière chacune une petite surprise d’une classe. Elle s’ouvre au matin de chaque classe.
doors-none = Il n’y a pas encore de calendrier. Vingt-quatre portes vont bien avant Noël, dix avant l’été.
doors-none-yet = Il n’y a pas encore de calendrier. Une enseignante ou un enseignant peut en faire un.
doors-new = Un nouveau calendrier
doors-name = Comment s’appelle-t-il ?
doors-name-example = En attendant Noël
doors-first = Premier jour
doors-count = Combien de portes ?
doors-opens = Elles s’ouvrent à
doors-opens-hint = Une heure du matin, à l’horloge de chaque classe. Ce qui s’ouvre un jour sans école reste ouvert le jour d’école suivant.
doors-make = Le créer et répartir les portes
doors-told = Chaque porte s’ouvre à { $time }, au matin de chaque classe, et reste ouverte.
doors-undealt = Quelques portes ne sont encore à personne.
doors-without = Encore sans porte : { $towns }.
doors-nobody = encore à personne
doors-whose = À qui sont les portes ?
doors-deal = Répartir les portes
doors-deal-lead = Une porte derrière laquelle il y a déjà quelque chose reste à sa classe.
doors-deal-evenly = Répartir les portes vides à tour de rôle
doors-deal-keep = Garder ainsi
doors-change = Modifier le calendrier
doors-keep = Enregistrer
doors-remove = Supprimer le calendrier
doors-remove-sure = Ses portes et les mots derrière elles disparaissent pour toujours. Les créations restent à leurs classes, et les surprises ne sont pas dévoilées.
doors-remove-go = Oui, le supprimer
doors-home-none = Une petite surprise chaque jour : donnez quelques portes à chaque classe.
doors-home-go = Voir les portes
door-number = Porte { $number }
door-of = De { $who }, pour le { $day }
door-is-open = Porte { $number }, de { $who } : ouverte
door-is-missing = Porte { $number }, de { $who } : ouverte, encore en préparation
door-is-closed = Porte { $number }, de { $who } : s’ouvre { $day } à { $time }
door-ready = Prête
door-to-fill = À remplir
door-peek = Regarder
door-before = Vous seuls voyez ceci avant { $day }, { $time }.
door-waits = Attend derrière la porte { $number }
door-lies = C’est derrière la porte { $number } de « { $title } ».
door-go = Voir cette porte
door-not-shown = Les autres ne voient pas ceci : c’est retiré, ou une autorisation manque, ou c’est encore en préparation.
door-missing = Encore en préparation
door-missing-told = Les bonnes choses prennent du temps. Revenez un peu plus tard : la porte reste ouverte.
door-ways = D’autres portes
door-all = Toutes les portes
door-fill-go = Mettre quelque chose derrière
door-fill = Derrière la porte { $number }
door-fill-lead = Vos partenaires le voient quand la porte s’ouvre chez eux, pas avant. Chez vous, c’est { $day } à { $time }.
door-pick = Qu’y a-t-il derrière ?
door-pick-told = Une image, un son, un film ou des pages que votre classe a donnés. Jusqu’à l’ouverture, les autres ne le voient pas.
door-pick-words = Seulement des mots
door-pick-new = Donner quelque chose de nouveau.
door-pick-draft = Gardez-le en brouillon, pour que personne ne le voie trop tôt, puis revenez ici.
door-known = déjà vu
door-held = vous attend
door-words = Quelques mots
door-language = En quelle langue ?
door-looks = Nos élèves peuvent regarder avant
door-keep = Fermer la porte
door-problem-title = Donnez-lui un nom de 80 lettres au plus.
door-problem-day = Regardez encore une fois le premier jour.
door-problem-count = Un calendrier a de 1 à 31 portes.
door-problem-clock = Choisissez une heure avant midi.
door-problem-many = Il y a autant de calendriers que possible. Supprimez d’abord un ancien.
door-problem-filled = Derrière une des dernières portes il y a déjà quelque chose. Videz-la d’abord, ou gardez autant de portes.
door-problem-long = C’est trop de mots pour une porte : il y a place pour 1 000 lettres.
door-problem-taken = Ceci n’est plus là, ou se trouve déjà derrière une autre porte.
door-problem-consent = Il manque une autorisation pour un enfant que ceci montre. Cochez-la d’abord, ou choisissez autre chose.
door-problem-changed = Une ou un collègue a modifié cette porte entre-temps. Ce que vous avez saisi est encore là ; appuyez de nouveau pour le garder.
owed-door-go = La remplir
owed-doors-go = Voir les portes
owed-doors = Les portes d’un calendrier ne sont pas encore réparties.
doors-span =
    { $count ->
        [one] { $day } : une porte
       *[other] À partir du { $day } : { $count } portes
    }
doors-opened =
    { $count ->
        [one] { $opened } porte sur une est ouverte
       *[other] { $opened } portes sur { $count } sont ouvertes
    }
doors-many =
    { $count ->
        [one] une porte
       *[other] { $count } portes
    }
owed-door =
    { $count ->
        [one] Une de vos portes est vide et s’ouvre bientôt, ou est déjà ouverte.
       *[other] { $count } de vos portes sont vides et s’ouvrent bientôt, ou sont déjà ouvertes.
    }
