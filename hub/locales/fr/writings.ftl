### Pages, blogs des classes et forum : ce que les classes d’un jumelage écrivent les unes pour les autres.

writing-home = Blog, pages et forum
writing-home-none = Racontez votre semaine à vos partenaires : dans le blog, sur une page à vous, ou par une question dans le forum.
writing-shelf-page = Pages
writing-shelf-post = Blog
writing-shelf-topic = Forum
writing-kind-page = Page
writing-kind-post = Billet
writing-kind-topic = Sujet
writing-kind-answer = Réponse
writing-lead-page = Votre ville, votre classe, vos animaux : ce qui reste, et grandit au fil de l’année.
writing-lead-post = Ce qui se passe dans les classes, le plus récent d’abord.
writing-lead-topic = Questions et réponses entre les classes.
writing-new-page = Écrire une page
writing-new-post = Écrire un billet
writing-new-topic = Ouvrir un sujet
writing-none-page = Aucune page pour l’instant
writing-none-how-page = Commencez par vous : qui êtes-vous, où est votre école, que voyez-vous par la fenêtre ?
writing-none-post = La première page du blog est encore blanche
writing-none-how-post = Qu’est-ce qui était beau, drôle ou difficile cette semaine ? Trois phrases et une image suffisent.
writing-none-topic = Personne n’a encore rien demandé
writing-none-how-topic = Que voudriez-vous savoir de vos partenaires ? « Que mangez-vous le matin ? » est un bon début.
writing-search = Chercher des mots
writing-found = { $count ->
        [one] Un texte trouvé
       *[other] { $count } textes trouvés
    }
writing-more = D’autres textes
writing-page-before = Précédents
writing-page-after = Suivants
writing-answers = { $count ->
        [0] Pas encore de réponse
        [one] Une réponse
       *[other] { $count } réponses
    }
writing-waiting = { $count ->
        [one] Un texte de vos élèves vous attend. Personne d’autre ne le voit avant que vous le laissiez passer.
       *[other] { $count } textes de vos élèves vous attendent. Personne d’autre ne les voit avant que vous les laissiez passer.
    }
writing-state-waiting = Vous attend
writing-state-read-first = Ton enseignant le lit d’abord
writing-state-back = Rendu
writing-state-consent = Il manque un accord
writing-state-withdrawn = Retiré
writing-yours-waits = Merci ! Ton enseignant le lit d’abord, puis les classes partenaires le verront.
writing-yours-back = Ton enseignant te le rend : change-le, puis remets-le.
writing-changed = Modifié { $day }
writing-change = Modifier
writing-change-this = Modifier le texte
writing-history = Les versions
writing-report = Quelque chose ne va pas
writing-reported = Merci. Les enseignants sont prévenus et vont regarder.
writing-newer = Une version plus récente est arrivée entre-temps. Lisez-la d’abord, puis décidez.
writing-keep-waiting = Un enfant de votre classe a écrit ceci
writing-keep-back = Rendu à l’enfant
writing-keep-withdrawn = Retiré : seuls les enseignants de votre classe et l’auteur le voient
writing-keep-consent = Les partenaires ne le voient pas
writing-keep-shown = Toutes les classes du jumelage le voient
writing-keep-earlier = Tant que vous ne l’avez pas laissé passer, les classes voient le texte d’avant.
writing-lacks = Il manque un accord pour { $names }. Dès qu’il est noté, les classes le voient.
writing-let = Laisser passer
writing-give-back = Rendre à l’enfant
writing-note = Un mot pour l’enfant
writing-withdraw = Retirer
writing-remove-sure = Il disparaît pour de bon, avec toutes les réponses.
writing-take-back = Reprendre mon texte
writing-form-lead = Le texte se garde tout seul pendant que vous écrivez. Montrez-le quand il est prêt.
writing-form-lead-child = Écris à ton rythme. Quand c’est prêt, remets-le : ton enseignant le lit d’abord.
writing-go-on = Continuer un brouillon ?
writing-untitled = Sans titre
writing-title = Titre
writing-text = Le texte
writing-text-hint = Une ligne vide commence un nouveau paragraphe. **Deux étoiles** mettent en gras, ## fait un titre, - une liste.
writing-tool-heading = Titre
writing-tool-bold = Gras
writing-tool-italic = Italique
writing-tool-list = Liste
writing-look = Voir ce que ça donne
writing-look-title = Voici ce que ça donnera
writing-kept = Gardé comme brouillon
writing-kept-away = Pas encore gardé : la connexion est coupée. Cela reprend tout seul.
writing-kept-apart = Vous écrivez la même chose dans une autre fenêtre. Ce qui est ici est gardé comme un autre brouillon.
writing-kept-not = Vous avez beaucoup de brouillons. Remettez-en un ou supprimez-en un pour que celui-ci puisse être gardé.
writing-pick = Mettre une image ou un son
writing-pick-none = Il n’y a encore ni image ni son parmi les créations.
writing-pick-new = Offrir une nouvelle image ou un nouveau son (s’ouvre à côté de cette page)
writing-embed-gone = Il y avait ici quelque chose qui n’est plus montré.
writing-show = Montrer à toutes les classes
writing-hand-in = Remettre
writing-keep-draft = Garder comme brouillon
writing-theirs = Ce qui est écrit maintenant
writing-problem-nothing = Donnez-lui un titre et écrivez au moins un mot.
writing-problem-too-long = C’est trop long pour un seul texte. Faites-en deux, s’il vous plaît.
writing-problem-too-many = Cela fait beaucoup à la fois. Attendez une minute, puis renvoyez : tout est encore là.
writing-problem-changed = Quelqu’un l’a modifié entre-temps. Votre texte est ici, rien n’est perdu : regardez l’autre, puis renvoyez le vôtre pour qu’il compte.
writing-problem-consent = Ce n’est pas encore montré : il manque un accord des parents de l’enfant.
writing-drafts = Brouillons
writing-drafts-lead = Ce que vous avez commencé sans le montrer. Vous seul le voyez. Un brouillon part 90 jours après votre dernier mot.
writing-drafts-none = Aucun brouillon ne vous attend. Ce que vous commencez à écrire est gardé ici tout seul.
writing-draft-sure = Ce que vous avez écrit ici disparaît pour de bon.
writing-history-lead = Chaque version : qui l’a écrite, quand, et qui l’a laissée passer.
writing-version = Version { $number }
writing-version-shown = tous voient celle-ci
writing-version-waits = Personne ne l’a encore lue.
writing-version-let = { $name } l’a laissée passer { $day }.
writing-version-back = { $name } l’a rendue { $day }.
writing-take-out = Enlever cette version
writing-take-out-sure = Cette version disparaît pour de bon, plus personne ne peut la lire. Celle d’avant compte de nouveau.
writing-back = Revenir au texte
writing-as-it-was = Voici la version { $number }, de { $day }.
writing-go-back-to = Repartir de cette version
writing-waiting-title = À lire et à laisser passer
writing-waiting-lead = Rien de ce qu’écrit un enfant de votre classe n’est vu par d’autres avant que vous le laissiez passer.
writing-waiting-none = Vous avez tout lu. Rien n’attend.
writing-where = à sa place
owed-writings = { $count ->
        [one] Un texte de vos élèves attend d’être lu.
       *[other] { $count } textes de vos élèves attendent d’être lus.
    }
owed-writings-go = Lire
pictogram-smile = Ça me plaît
pictogram-laugh = C’est drôle
pictogram-heart = Avec tendresse
pictogram-thumbs-up = Bravo
pictogram-party-popper = Youpi
pictogram-star = Génial
pictogram-sun = Bonjour
pictogram-hand-heart = Merci
pictogram-music = Nous la chantons aussi
pictogram-lightbulb = J’ai une idée
pictogram-circle-help = J’ai une question
pictogram-frown = C’est triste
answers-title = Réponses
answers-none = Pas encore de réponse. Qui commence ?
answer-yours = La réponse
answer-pictograms = Choisir des images
answer-voice = Le dire
answer-voice-hint = Une minute suffit. Un fichier son de { $most } Mo au plus convient aussi.
answer-record = Enregistrer
answer-stop = Arrêter
answer-heard = Ce qui a été enregistré
answer-no-microphone = Le navigateur ne laisse pas cette page écouter. Autorisez le micro, ou choisissez un fichier son.
answer-words = Des mots
answer-without-sound = Enlever ce qui a été dit
answer-send = Répondre
answer-hand-in = Remettre
answer-there = Votre réponse est ici.
answer-waits = Merci ! Ton enseignant regarde d’abord ta réponse, puis les classes partenaires la verront.
answer-more = Autour de la réponse de { $name }
answer-remove = Supprimer pour de bon
answer-spoken = Ce que dit { $name }
answer-sound-preparing = Le son se prépare. Regardez de nouveau dans un instant.
answer-sound-broken = Ce son ne peut pas être joué. Enregistrez-le encore une fois.
answer-nothing = Il faut une image, quelques mots dits, ou un mot écrit.
