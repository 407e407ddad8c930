# L’étagère d’activités : fiches, langues côte à côte, « on a essayé ».

activities-title = Étagère d’activités
activities-lead = Des jeux, des expériences et des énigmes qui marchent, dans les langues de tous. Prenez-en une, essayez-la, dites comment c’était.
activities-new = Nouvelle fiche
activities-none = L’étagère est vide
activities-none-how = Commencez par le jeu préféré de votre classe : ce qu’on apprend, ce qu’il faut, comment ça se passe. Vos partenaires ajoutent leurs langues.
activities-waiting =
    { $count ->
        [one] Une fiche vous attend : un enfant de votre classe y a écrit.
       *[other] { $count } fiches vous attendent : des enfants de votre classe y ont écrit.
    }
activities-search = Chercher des mots
activities-age = Pour quel âge ?
activities-every-subject = Toutes les matières
activities-lacks = Pas encore en
activities-lacks-none = –
activities-found =
    { $count ->
        [one] Une fiche
       *[other] { $count } fiches
    }
activities-all = Tout montrer

activity-age = { $age } ans
activity-players-exact =
    { $count ->
        [one] seul
       *[other] { $count } joueurs
    }
activity-players-range = { $fewest } à { $most } joueurs
activity-of-kit = Du projet tout prêt
activity-needs = Ce qu’il faut
activity-rule = Comment ça se passe
activity-goal = À quoi ça sert ?
activity-goal-hint = Une phrase : que découvrent ou qu’apprennent les enfants ?
activity-needs-hint = Une chose par ligne.
activity-rule-hint = Une étape par ligne. Écrivez pour une classe qui ne l’a jamais vu.
activity-title = Comment ça s’appelle ?
activity-language = Dans quelle langue écrivez-vous ?
activity-sign = Son image
activity-sign-named =
    { $sign ->
        [puzzle] Puzzle
        [dices] Dés
        [calculator] Calculatrice
        [ruler] Règle
        [shapes] Formes
        [hourglass] Sablier
        [hand] Main
        [person-standing] Personne
        [blocks] Cubes
        [map] Carte
        [lightbulb] Ampoule
        [book-open] Livre
        [megaphone] Porte-voix
        [music] Musique
        [brush] Pinceau
        [sprout] Plante
        [volleyball] Ballon
        [cooking-pot] Marmite
        [drama] Masques
       *[other] Sourire
    }
activity-subject = Matière
activity-ages = Âge
activity-from = de
activity-to = à
activity-players = Joueurs
activity-minutes = Minutes
activity-facts = Image, âge, joueurs
activity-new-lead = Écrivez dans votre langue. Vos partenaires ajoutent la leur à côté.
activity-new-lead-child = Écris pour que d’autres puissent y jouer. Ton enseignant lit d’abord.
activity-new-go = Poser sur l’étagère
activity-new-go-child = Donner à mon enseignant
activity-side-by-side = Ses mots, côte à côte
activity-lacks = Pas encore en { $language }
activity-add-language = Ajouter : { $language }
activity-change-language = Changer les mots : { $language }
activity-more-languages = Aussi en { $languages }
activity-words-change = Changer
activity-words-lead = D’un côté ce qui est là, de l’autre vos mots.
activity-words-lead-child = D’un côté ce qui est là, de l’autre tes mots. Ton enseignant lit d’abord.
activity-words-go = Garder
activity-before = Comment c’était avant
activity-things = Feuilles, films et photos
activity-things-none = Rien encore. Une feuille à imprimer ou un petit film aide ceux qui ne parlent pas la langue.
activity-purpose-sheet = À imprimer
activity-purpose-seen = À regarder
activity-add-sheet = Ajouter une feuille à imprimer
activity-add-seen = Ajouter un film ou une photo
activity-attach = Ajouter à la fiche
activity-detach = Retirer de la fiche
activity-file-sheet = Un PDF ou une image de votre ordinateur
activity-file-seen = Un film ou une photo de votre ordinateur
activity-file-tried = Une photo, si vous voulez
activity-file-hint = Jusqu’à { $most } Mo. Le lieu de la prise de vue est effacé.
activity-who = Qui voit-on ?
activity-choose = Ou l’une de nos créations
activity-choose-none = Aucune de celles-ci
activity-planned = Dans nos séances
activity-tried = On a essayé
activity-tried-none = Personne n’a encore essayé. Soyez les premiers !
activity-tried-count =
    { $count ->
        [one] une classe a essayé
       *[other] { $count } classes ont essayé
    }
activity-try = On a essayé
activity-try-change = Changer ce que nous avons dit
activity-try-back = Retirer
activity-try-lead = Votre classe le dit une fois, et peut le changer plus tard.
activity-try-lead-child = Dis-le pour ta classe. Ton enseignant lit d’abord.
activity-try-words = Un mot : qu’est-ce qui était bien, que changeriez-vous ?
activity-try-language = Dans quelle langue ?
activity-try-go = Le dire aux autres
activity-rating = C’était comment ?
activity-rating-loved = On a adoré
activity-rating-liked = On a bien aimé
activity-rating-hard = Pas facile, mais bien
activity-rating-changed = On a changé la règle
activity-print = Imprimer la fiche
activity-print-in = Dans quelles langues ? Jusqu’à { $most } côte à côte.
activity-print-show = Montrer ainsi
activity-back = Retour à la fiche
activity-qr = Code QR qui mène à cette fiche
activity-report = Signaler cette fiche aux enseignants
activity-report-told = Les enseignants de votre classe et de celle qui l’a écrite la lisent ensemble.
activity-report-go = Signaler
activity-remove = Retirer cette fiche de l’étagère
activity-remove-sure = Ses mots dans toutes les langues et ce que les classes en ont dit partent pour de bon. Feuilles, films et photos restent parmi les créations.
activity-remove-go = Oui, la retirer
activity-said-added = Elle est sur l’étagère. Vos partenaires peuvent ajouter leurs langues.
activity-said-waits = Ton enseignant lit d’abord. Ensuite, toutes les classes le voient.
activity-said-written = Toutes les classes voient ces mots.
activity-said-tried = Toutes les classes voient comment c’était pour vous.
activity-said-reported = Les enseignants sont prévenus.
activity-problem-title = Il lui faut encore un nom.
activity-problem-rule = On ne sait pas encore comment ça se passe : écrivez au moins une étape.
activity-problem-long = C’est trop long pour une fiche. Plus court, c’est plus facile à jouer.
activity-problem-ages = De quel âge à quel âge ? Deux nombres de 0 à 99, le plus petit d’abord.
activity-problem-players = Combien jouent ensemble ? Deux nombres, le plus petit d’abord, ou aucun.
activity-problem-minutes = Combien de minutes faut-il ? Un nombre de 1 à 600, ou aucun.
activity-problem-language = Dans quelle langue est-ce ?
activity-problem-rating = C’était comment ? Choisissez une des images.
activity-problem-material = Choisissez un fichier ou une création : une image, un PDF ou un film que vous avez le droit de voir.
activity-problem-many = C’est tout ce qui tient pour l’instant. Attendez une minute, ou faites de la place sur l’étagère.
activity-problem-changed = Quelqu’un l’a changé pendant que vous écriviez. Vos mots sont encore ci-dessous : comparez, et gardez le meilleur.
activity-problem-changed-by = { $name } l’a changé pendant que vous écriviez. Vos mots sont encore ci-dessous : comparez, et gardez le meilleur.
activity-problem-consent = Les parents n’ont pas encore accepté que d’autres voient ce que cet enfant écrit.

owed-activities =
    { $count ->
        [one] Un enfant de votre classe a écrit sur une fiche de l’étagère d’activités. Personne ne l’a encore lu.
       *[other] Des enfants de votre classe ont écrit sur { $count } fiches de l’étagère d’activités. Personne ne les a encore lus.
    }
owed-activities-go = Lire
