### Les lettres : ce qui figure au bas de chacune, qui reçoit laquelle, et ce que lit la personne qui tient le hub.

## Au bas de chaque lettre
letter-why-account = Vous recevez cette lettre parce que quelqu’un a donné cette adresse sur { $hub }. Si ce n’est pas vous, laissez-la de côté : il ne se passera rien.
letter-why-invitation = Vous recevez cette lettre au sujet d’une invitation sur { $hub }. Si vous n’y avez pas de compte, une enseignante ou un enseignant a donné cette adresse.
letter-why-partners = Vous recevez cette lettre parce que vous avez une classe sur { $hub }.
letter-why-change = Vous recevez cette lettre parce que votre classe participe à cette séance.
letter-why-day-before = Vous recevez cette lettre parce que vous souhaitez un rappel la veille.
letter-why-hour-before = Vous recevez cette lettre parce que vous souhaitez un rappel une heure avant.
letter-why-digest = Vous recevez cette lettre parce que vous souhaitez lire de temps en temps ce qu’il y a de neuf dans vos jumelages.
letter-stop = Ne plus recevoir de lettres comme celle-ci : { $url }

## La page du hub
post-to-hand-over =
    { $count ->
        [one] Une lettre vous attend
       *[other] { $count } lettres vous attendent
    }
post-to-hand-over-hint = Le hub n’a pas de serveur de courrier. Lisez chaque lettre, envoyez-la avec votre logiciel de messagerie ou remettez-la sur papier, puis cochez-la.
post-read = Lire
post-read-for = Lire la lettre pour { $to }
post-not-arrived =
    { $count ->
        [one] Une lettre n’est pas arrivée
       *[other] { $count } lettres ne sont pas arrivées
    }
hand-over-title = Une lettre à remettre
hand-over-lead = Envoyez-la avec votre logiciel de messagerie, ou remettez-la sur papier. Ses liens sont pour cette personne seulement.
hand-over-to = À
hand-over-write = Ouvrir dans ma messagerie
hand-over-done = Elle est partie
hand-over-file = Sur l’ordinateur du hub, c’est aussi un fichier : { $file } dans le dossier des données. Il disparaît quand vous cochez la lettre.

## La page de santé
health-post = Courrier
health-post-none = Aucune lettre n’attend.
health-post-waiting =
    { $count ->
        [one] Une lettre attend d’être envoyée.
       *[other] { $count } lettres attendent d’être envoyées.
    }
health-post-hand-over =
    { $count ->
        [one] Une lettre attend d’être remise.
       *[other] { $count } lettres attendent d’être remises.
    }
health-post-failing =
    { $count ->
        [one] Une lettre n’a pas été acceptée ; le hub réessaie.
       *[other] { $count } lettres n’ont pas été acceptées ; le hub réessaie.
    }
health-post-given-up =
    { $count ->
        [one] Une lettre n’est pas arrivée ces dernières semaines.
       *[other] { $count } lettres ne sont pas arrivées ces dernières semaines.
    }
health-post-look = « Faites-en le vôtre » dit pourquoi, et que faire.

## Les séances dans son propre agenda
feeds-title = Les séances dans votre agenda
feeds-lead = Votre agenda ou votre téléphone peut afficher les séances de lui-même. Donnez-lui une adresse ; ce qui est déplacé ou annulé ici change aussi là-bas.
feed-name = Séances de { $name }
feed-own = Toutes mes séances
feed-own-hint = Celles de toutes vos classes, à l’heure de celle pour laquelle vous agissez.
feed-class-hint = Pour l’agenda de la classe, que toute l’équipe peut partager.
feed-given = donnée { $ago }
feed-give = Me donner une adresse
feed-renew = Faire une nouvelle adresse
feed-end = La retirer
feed-for = { $what } : { $name }
feed-address = Adresse de l’agenda
feed-once = Elle n’est montrée que maintenant, et qui l’a peut lire ces séances. Si elle se perd, faites-en une nouvelle : l’ancienne ne vaut plus rien.
feed-open = Ouvrir dans mon agenda
feed-how = Où mettre l’adresse ?
feed-how-apple = iPhone, iPad, Mac : touchez « Ouvrir dans mon agenda », ou Calendrier, Fichier, Nouvel abonnement.
feed-how-google = Google Agenda : Autres agendas, +, À partir de l’URL.
feed-how-outlook = Outlook : Ajouter un calendrier, S’abonner à partir du web.
feed-how-thunderbird = Thunderbird : Nouvel agenda, Sur le réseau.
feed-refresh = Les logiciels regardent une fois par heure, certains une fois par jour. On n’y lit le nom d’aucun élève, et l’on n’entre pas sans se connecter.
feed-clock = { $town } : { $clock } { $day }

## Lettres au sujet des séances
letter-hello = Bonjour { $name },
letter-lesson-proposed-subject = { $day } à { $clock }, cela vous va ?
letter-lesson-proposed = une classe de « { $twinning } » propose { $day } à { $clock } (votre heure) pour « { $title } ». Dites sur sa page si cela convient à votre classe.
letter-lesson-agreed-subject = C’est d’accord : { $title }, { $day } à { $clock }
letter-lesson-agreed = « { $title } » avec les classes de « { $twinning } » aura lieu { $day } à { $clock } (votre heure). La salle ouvre un quart d’heure avant.
letter-lesson-cancelled-subject = Annulé : { $title }, { $day }
letter-lesson-cancelled = « { $title } » avec les classes de « { $twinning } » n’aura pas lieu { $day } à { $clock }. Sa page mène vers une autre date.
letter-dates-more =
    { $count ->
        [one] et une autre
       *[other] et { $count } autres
    }
letter-day-before-subject = Bientôt : { $title }, { $day } à { $clock }
letter-day-before = « { $title } » avec les classes de « { $twinning } » a lieu { $day } à { $clock } (votre heure). La salle ouvre un quart d’heure avant.
letter-hour-before-subject = Dans une heure : { $title }
letter-hour-before = « { $title } » avec les classes de « { $twinning } » commence à { $clock } (votre heure). La salle ouvre un quart d’heure avant.

## Qui reçoit quelles lettres
wishes-title = Mes lettres
wishes-lead = Elles vont à { $to }. Prenez celles qui vous sont utiles.
wishes-kept = C’est gardé.
wishes-lessons = Au sujet des séances
wishes-people = De la part d’autres enseignantes et enseignants
wishes-rhythm = Ce qu’il y a de neuf dans mes jumelages
wish-changes = tout de suite, quand une date est proposée, fixée, déplacée ou annulée
wish-day-before = un rappel la veille
wish-hour-before = un rappel une heure avant
wish-invitations = les invitations et les demandes de participation
wish-partners = les classes, partenaires et collègues qui arrivent ou partent
wish-never = je regarde moi-même
wish-daily = chaque matin, s’il y a du neuf
wish-weekly = chaque lundi matin, s’il y a du neuf
post-unreached = Les lettres à { $to } n’arrivent pas.
post-unreached-again = Elle fonctionne de nouveau
post-lost = Ces lettres de votre part ne sont pas arrivées
stop-title = Ne plus recevoir ces lettres ?
stop-done = C’est fait : plus de ces lettres
stop-go = Ne plus les recevoir
stop-back = Si vous avez un compte ici, vous pouvez les retrouver sur votre page, sous « Mes lettres ».
stop-kind-invitation = Les invitations à participer à un jumelage.
stop-kind-partners = Une classe ou un collègue qui arrive ou part, un jumelage qui commence ou se termine.
stop-kind-change = Les lettres immédiates quand une séance est proposée, fixée, déplacée ou annulée.
stop-kind-day-before = Les rappels la veille d’une séance.
stop-kind-hour-before = Les rappels une heure avant une séance.
stop-kind-digest = Ce qu’il y a de neuf dans vos jumelages.

## Qui a participé à une séance
attendance-title = Qui était là ?
attendance-lead = Le { $day }, à votre heure.
attendance-told =
    de { $from } à { $until }, { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }
attendance-count =
    { $count ->
        [one] { $count } élève
       *[other] { $count } élèves
    }
attendance-ours = Combien étiez-vous ?
attendance-table = En tableau (CSV)
attendance-none = Personne n’a été vu dans la salle autour de cette séance.
attendance-privacy = On lit ici des classes, jamais des élèves. C’est gardé un peu plus d’un an.
attendance-link = Qui était là ?
attendance-back = Retour à la séance
attendance-class = Classe
attendance-school = École
attendance-town = Ville
attendance-headcount = Élèves
attendance-from = De (UTC)
attendance-until = À (UTC)
attendance-minutes = Minutes

## Ce qu’il y a de neuf, de temps en temps
letter-digest-subject = Du neuf dans vos jumelages
letter-digest = voici ce qu’il y a de neuf depuis la dernière lettre de ce genre, ou ce qui vous attend.
letter-digest-wishes =
    { $count ->
        [one] Une classe souhaite participer et attend votre réponse.
       *[other] { $count } classes souhaitent participer et attendent votre réponse.
    }
letter-digest-messages =
    { $count ->
        [one] Un message vous attend dans la salle des profs.
       *[other] { $count } messages vous attendent dans la salle des profs.
    }
letter-digest-dates =
    { $count ->
        [one] Une date attend la réponse de votre classe.
       *[other] { $count } dates attendent la réponse de votre classe.
    }
letter-digest-invitations =
    { $count ->
        [one] Une invitation attend votre réponse :
       *[other] { $count } invitations attendent votre réponse :
    }

## Une invitation sans réponse
