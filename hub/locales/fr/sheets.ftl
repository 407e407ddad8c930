# Le déroulé d’une séance : ce qui s’y passe, étape par étape
sheet-title = Déroulé
sheet-none = Pas encore d’étapes. Avec quelques-unes, chacun voit pendant la séance où l’on en est et ce qui vient.
sheet-make = Préparer le déroulé
sheet-open = Ouvrir le déroulé
sheet-empty = Que se passe-t-il dans cette séance, une étape après l’autre ? Chacun verra où l’on en est et ce qui vient.
sheet-from-kit = Partir d’une séance de votre projet
sheet-from-earlier = Partir des étapes d’une séance précédente
sheet-take = Prendre ces étapes
sheet-total =
    { $count ->
        [one] Une minute est prévue.
       *[other] { $count } minutes sont prévues.
    }
sheet-fits = Cela remplit exactement la séance.
sheet-free =
    { $count ->
        [one] Il reste une minute pour l’imprévu.
       *[other] Il reste { $count } minutes pour l’imprévu.
    }
sheet-over =
    { $count ->
        [one] C’est une minute de plus que la séance : peut-être une étape peut-elle attendre la prochaine ?
       *[other] C’est { $count } minutes de plus que la séance : peut-être une étape peut-elle attendre la prochaine ?
    }
sheet-print = Imprimer
sheet-up = Monter : { $step }
sheet-down = Descendre : { $step }
sheet-change = Modifier : { $step }
sheet-remove = Supprimer : { $step }
sheet-add = Ajouter une étape
sheet-add-go = Ajouter cette étape
sheet-keep = Enregistrer
sheet-leave = Laisser comme c’était
sheet-back = Vers la séance
sheet-sign = Pictogramme
sheet-minutes = Minutes
sheet-words = Ce qui se passe, en une phrase (peut rester vide)
sheet-sets = Quand elle commence
sheet-spotlight = Ce qui est en grand
sheet-stick = Qui peut parler
sheet-page = Page du tableau
sheet-music = Musique
sheet-as-it-is = reste comme c’est
sheet-page-number = page { $number }
sheet-theirs = { $field } : un ou une collègue vient de modifier ceci. On y lit maintenant : { $theirs }.
sheet-yours-stands = Ce que vous avez écrit est toujours dans le formulaire.
sheet-piece = Morceau de musique
sheet-piece-none = aucun morceau
sheet-piece-gone = { $title } : n’est plus dans cette salle
sheet-plays = joue { $title }
sheet-activity = Activité
sheet-activity-none = aucune activité
sheet-activity-unseen = une que tous ne voient pas aujourd’hui
sheet-poll = Poser une question à toutes les classes au début
sheet-poll-kind = Question
sheet-poll-none = aucune question
sheet-poll-picture = Image { $number }
sheet-poll-no-picture = aucune image
sheet-poll-word = Mot { $number }
sheet-problem-sign = Choisissez un pictogramme pour l’étape.
sheet-problem-minutes = Une étape dure de 1 à 180 minutes.
sheet-problem-words = Cette phrase est trop longue, ou ne contient aucune lettre. 300 caractères suffisent largement au mur.
sheet-problem-sets = Une étape ne peut pas faire cela.
sheet-problem-piece = Ce morceau n’est pas dans cette salle. Choisissez-en un autre, ou aucun.
sheet-problem-activity = Cette activité n’est pas sur votre étagère. Choisissez-en une autre, ou aucune.
sheet-problem-poll = Une question en images demande de deux à six choix différents.
sheet-problem-full = Quarante étapes suffisent pour une séance.
sheet-problem-stale = Un ou une collègue vient de modifier cette étape. Regardez les deux versions, puis gardez ce qui vous plaît.
sheet-problem-gone = Un ou une collègue vient de supprimer cette étape. Ce que vous avez écrit est ci-dessous : vous pouvez l’ajouter de nouveau.
sheet-problem-over = Cette séance a été annulée : son déroulé reste tel quel.
sheet-find-date = Trouver une date
