### Les lettres : ce qui figure au bas de chacune, qui reçoit laquelle, et ce que lit la personne qui tient le hub.

## Au bas de chaque lettre
letter-why-account = Vous recevez cette lettre parce que quelqu’un a donné cette adresse sur { $hub }. Si ce n’est pas vous, laissez-la de côté : il ne se passera rien.
letter-why-invitation = Vous recevez cette lettre parce qu’une enseignante ou un enseignant de { $hub } a donné cette adresse pour vous inviter.
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
post-read = La lire
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
