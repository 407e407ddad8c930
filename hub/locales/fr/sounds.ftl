### Les tableaux de sons : des choses et des classes, on touche et on entend.

sounds-title = Tableaux de sons
sounds-lead = Une chose, et le son qu’elle a dans chaque classe : le coq, bonjour, la cloche de l’école.
sounds-things = { $count ->
        [0] Rien encore
        [one] Une chose
       *[other] { $count } choses
    }
sounds-none = Pas encore de tableau. Commencez par ce que chaque classe peut dire ou entendre : les animaux, compter jusqu’à dix, les bruits du chemin de l’école.
sounds-none-child = Pas encore de tableau. Votre enseignante ou votre enseignant peut en commencer un.
sounds-new = Un nouveau tableau
sounds-name = De quoi parle-t-il ?
sounds-name-hint = Par exemple : Ce que disent les animaux
sounds-make = Commencer le tableau
sounds-how = Touchez pour entendre. Chaque classe enregistre le sien ; ce qui manque viendra encore.
sounds-problem-title = Donnez au tableau un nom de 80 lettres au plus.
sounds-problem-name = Nommez-la dans une langue au moins, en 40 lettres au plus.
sounds-problem-many = Il n’y a plus de place.
sounds-said-given = C’est fait : vos partenaires l’entendront dès qu’il sera prêt, dans quelques secondes.
sounds-said-waits = Merci ! Votre enseignante ou votre enseignant écoute d’abord, puis toutes les classes l’entendront.
sounds-said-consent = Le son est gardé, mais il manque une autorisation pour la voix d’un enfant. Jusque-là, seuls les enseignants de votre classe l’entendent.
sounds-silent = Ce son ne vient pas pour le moment. Touchez-le à nouveau dans un instant.
sounds-change = Modifier
sounds-hear = Écouter
sounds-decide = Écoutez, puis montrez-le
sounds-decide-consent = Il manque une autorisation
sounds-waits = Attend votre enseignante ou votre enseignant
sounds-record = Enregistrer
sounds-record-again = Un autre
sounds-not-yet = Pas encore
sounds-empty = Le tableau est prêt. Mettez-y la première chose : chaque classe y aura une place pour son son.
sounds-empty-child = Il n’y a encore rien. Revenez bientôt !
sounds-add = Ajouter une chose
sounds-add-go = La mettre sur le tableau
sounds-remove = Retirer ce tableau
sounds-remove-hint = Les sons restent parmi les documents.
sounds-remove-go = Retirer le tableau
sounds-thing-names = Comment s’appelle-t-elle ? Une langue suffit.
sounds-thing-picture = Son image
sounds-sign = { $sign ->
        [dog] Chien
        [rat] Rat
        [egg] Œuf
        [bug] Scarabée
        [baby] Bébé
        [laugh] Visage qui rit
        [hand] Main
        [bell-ring] Cloche
        [car] Voiture
        [train-front] Train
        [cloud-rain] Pluie
        [wind] Vent
        [waves] Vagues
        [drum] Tambour
       *[music] Notes
    }
sounds-thing-drawing = Ou une image donnée par une classe
sounds-no-drawing = aucune
sounds-up = Plus haut
sounds-down = Plus bas
sounds-thing-remove = L’enlever du tableau
sounds-thing-remove-go = L’enlever
sounds-record-lead = Quel son cela a-t-il chez vous ? Quelques secondes suffisent. Réécoutez avant de donner.
sounds-voice = Votre son
sounds-voice-hint = 20 secondes au plus, enregistrées ici ou dans un fichier son de { $most } Mo au plus.
sounds-written = Comment l’écrivez-vous ?
sounds-written-hint = Par exemple : cocorico
sounds-who = Qui entend-on ?
sounds-nothing = Il n’y a pas encore de son : enregistrez-en un, ou choisissez un fichier.
sounds-quiz = Un jeu de devinettes
sounds-quiz-go = Jouer ensemble
sounds-quiz-thing = Qui dit « { $word } » ?
sounds-quiz-place = Où dit‑on « { $word } » ?
sounds-quiz-thing-only = Qu’est-ce que l’on entend ?
sounds-quiz-place-only = Où est-ce que cela sonne ainsi ?
sounds-quiz-how = Écoutez, parlez-en, puis choisissez.
sounds-quiz-right = Oui ! { $thing }, enregistré à { $town }.
sounds-quiz-wrong = Ce n’est pas cela. Écoutez encore une fois.
sounds-quiz-next = Le son suivant
sounds-quiz-ask-place = Deviner plutôt le lieu
sounds-quiz-ask-thing = Deviner plutôt la chose
sounds-quiz-elsewhere = Et voici comment cela sonne ailleurs
sounds-quiz-back = Retour au tableau
sounds-quiz-few = Pour jouer, il faut deux choses et un son sur le tableau. Qui enregistre le premier ?
sounds-problem-long = Ce son dure plus de 20 secondes. Choisissez-en le meilleur passage, ou enregistrez-le ici.
sounds-problem-gone = Ce son n’est plus là, ou se trouve déjà sur un tableau.
sounds-free = Ou un son que vous avez déjà
sounds-take = Le mettre ici
sounds-said-taken = Il est sur le tableau. Vos partenaires l’entendront dès que vous le leur montrerez.
