# Cartes, colis et lettres entre classes : qui envoie quoi à qui, et où cela en est.

exchanges-title = Cartes et colis
exchanges-lead = Qui envoie quoi à qui, et où cela se trouve en ce moment. Chaque enveloppe a son propre code.
exchanges-none = Rien n’est encore en route. Commencez par une carte : elle entre dans toutes les boîtes aux lettres.
exchange-kind-card =
    { $count ->
        [one] une carte
       *[other] { $count } cartes
    }
exchange-kind-parcel =
    { $count ->
        [one] un colis
       *[other] { $count } colis
    }
exchange-kind-letter =
    { $count ->
        [one] une lettre
       *[other] { $count } lettres
    }
exchange-many-card = Des cartes
exchange-many-parcel = Des colis
exchange-many-letter = Des lettres
exchange-wanted-on = à recevoir avant le { $day }
exchange-arrived =
    { $kind ->
        [parcel]
            { $arrived ->
                [one] { $arrived } sur { $total } est arrivé
               *[other] { $arrived } sur { $total } sont arrivés
            }
       *[other]
            { $arrived ->
                [one] { $arrived } sur { $total } est arrivée
               *[other] { $arrived } sur { $total } sont arrivées
            }
    }
exchange-new = Un nouvel échange
exchange-name = Comment s’appelle-t-il ?
exchange-name-example = Cartes d’hiver
exchange-what = Qu’envoyez-vous ?
exchange-who = Qui écrit à qui ?
exchange-who-all = Chaque classe à toutes les autres
exchange-who-chain = Chaque classe à la suivante
exchange-who-chosen = Nous choisissons
exchange-wanted = Pour quel jour ? (si cela compte)
exchange-wanted-hint = Par exemple le dernier jour d’école avant les vacances.
exchange-begin = Commencer
exchange-labels = Imprimer nos étiquettes
exchange-pairs = Qui écrit à qui
exchange-pairs-lead = Cochez, pour chaque classe, à qui elle envoie quelque chose. Ce qui a déjà été dit reste.
exchange-pairs-keep = Enregistrer
exchange-gives = { $town } envoie à
exchange-missing = Pas encore dans l’échange : { $towns }.
exchange-end = Supprimer cet échange
exchange-end-hint = Rien ne s’y est encore passé.
exchange-back = Retour au tableau
exchange-given =
    { $count ->
        [0] Nous envoyons
        [one] Un envoi de chez nous
       *[other] { $count } envois de chez nous
    }
exchange-got =
    { $count ->
        [0] Nous recevons
        [one] Un envoi pour nous
       *[other] { $count } envois pour nous
    }
exchange-nothing-given = Notre classe n’envoie rien dans cet échange.
exchange-nothing-got = Notre classe ne reçoit rien dans cet échange.
exchange-everybody = Le tableau de toutes les classes
exchange-filter = Ce que montre le tableau
exchange-filter-all = Tout
exchange-filter-ours = Les nôtres
exchange-keys = Les flèches mènent d’une enveloppe à l’autre, Entrée en ouvre une.
exchange-from-to = de ↓ à →
exchange-cell = De { $giver } à { $receiver }
envelope-find = Chercher par le code
envelope-find-lead = L’étiquette porte neuf lettres et chiffres. L’appareil photo d’un téléphone les lit dans le code carré.
envelope-code = Code
envelope-open = Chercher
envelope-wrong = Une lettre n’est pas tout à fait juste. Comparez encore une fois le code avec l’étiquette : il a neuf signes, sans zéro, sans un et sans lettre O.
envelope-unknown = Aucun de vos échanges n’a ce code. Il appartient peut-être à un autre jumelage, ou son échange a été supprimé.
envelope-state-none =
    { $kind ->
        [parcel] pas commencé
       *[other] pas commencée
    }
envelope-state-made =
    { $kind ->
        [parcel] fait
       *[other] faite
    }
envelope-state-posted =
    { $kind ->
        [parcel] posté
       *[other] postée
    }
envelope-state-received =
    { $kind ->
        [parcel] arrivé
       *[other] arrivée
    }
envelope-state-opened =
    { $kind ->
        [parcel] ouvert
       *[other] ouverte
    }
envelope-state-lost =
    { $kind ->
        [parcel] perdu
       *[other] perdue
    }
envelope-step-made =
    { $kind ->
        [parcel] Fait
       *[other] Faite
    }
envelope-step-posted =
    { $kind ->
        [parcel] Posté
       *[other] Postée
    }
envelope-step-received =
    { $kind ->
        [parcel] Arrivé
       *[other] Arrivée
    }
envelope-step-opened =
    { $kind ->
        [parcel] Ouvert
       *[other] Ouverte
    }
envelope-said = Le { $day }, d’après { $town }.
envelope-not-yet = Pas encore.
envelope-ticked =
    { $kind ->
        [parcel] Ceux qui sont cochés :
       *[other] Celles qui sont cochées :
    }
envelope-day = le
envelope-say = Enregistrer
envelope-say-made =
    { $kind ->
        [parcel] Il est fait
       *[other] Elle est faite
    }
envelope-say-posted =
    { $kind ->
        [parcel] Il est posté
       *[other] Elle est postée
    }
envelope-say-received =
    { $kind ->
        [parcel] Il est arrivé
       *[other] Elle est arrivée
    }
envelope-say-opened =
    { $kind ->
        [parcel] Nous l’avons ouvert
       *[other] Nous l’avons ouverte
    }
envelope-say-lost =
    { $kind ->
        [parcel] Nous le croyons perdu
       *[other] Nous la croyons perdue
    }
envelope-correct = Corriger
envelope-take-back = Annuler
envelope-taken-back = « { $what } » a été annulé
envelope-already-received =
    { $kind ->
        [parcel] Arrivé le { $day }, d’après { $town }. Vous pouvez l’ouvrir.
       *[other] Arrivée le { $day }, d’après { $town }. Vous pouvez l’ouvrir.
    }
envelope-already-opened =
    { $kind ->
        [parcel] Ouvert le { $day }, d’après { $town }.
       *[other] Ouverte le { $day }, d’après { $town }.
    }
envelope-crossed = Deux de ces dates ne vont pas ensemble. L’une est peut-être mal saisie : vous pouvez la corriger ci-dessous.
envelope-lost-title =
    { $kind ->
        [parcel] Il n’est jamais arrivé ?
       *[other] Elle n’est jamais arrivée ?
    }
envelope-lost-lead =
    { $kind ->
        [parcel] Après une longue attente, vous pouvez cesser d’attendre. S’il arrive quand même, dites qu’il est arrivé : rien n’est perdu.
       *[other] Après une longue attente, vous pouvez cesser d’attendre. Si elle arrive quand même, dites qu’elle est arrivée : rien n’est perdu.
    }
envelope-lost-hint =
    { $kind ->
        [parcel] Celui-ci s’est perdu en chemin. Une carte numérique le remplace : un dessin, une photo ou une voix, qui apparaît sur cette page.
       *[other] Celle-ci s’est perdue en chemin. Une carte numérique la remplace : un dessin, une photo ou une voix, qui apparaît sur cette page.
    }
envelope-digital = Faire une carte numérique
envelope-qr = Le code de cette enveloppe, pour un appareil photo
envelope-qr-hint = Un téléphone connecté ici arrive sur cette page.
envelope-history = Ce qui a été dit, le plus récent d’abord
parcel-problem-title = Donnez-lui un nom de 80 lettres au plus.
parcel-problem-day = Choisissez un jour : aujourd’hui, ou l’un des douze derniers mois.
parcel-problem-meanwhile = Quelqu’un vient de dire autre chose à son sujet. Regardez ci-dessous avant de modifier.
parcel-problem-many = C’est trop pour un seul échange. Choisissez qui écrit à qui, au lieu de chaque classe à toutes les autres.
parcel-problem-pairs = Cochez au moins une classe qui envoie quelque chose.
labels-title = Étiquettes
labels-lead = Dix par feuille A4. Découpez-les et collez-en une sur chaque enveloppe, à côté de l’adresse.
labels-peel = Imprimez à 100 %, sans marges et sans en-têtes. Essayez d’abord sur du papier ordinaire, et regardez-le par transparence sur une planche d’étiquettes.
labels-paper = Papier
labels-paper-cut = A4 ordinaire, à découper
labels-paper-63x34 = Étiquettes 3 × 8, 63,5 × 33,9 mm
labels-paper-70x36 = Étiquettes 3 × 8, 70 × 36 mm
labels-paper-99x38 = Étiquettes 2 × 7, 99,1 × 38,1 mm
labels-first = La première étiquette libre
labels-first-hint = Si la planche est déjà entamée, choisissez l’étiquette par laquelle continuer.
labels-begin = Commencer par l’étiquette { $number }
labels-here = Ce serveur n’est joignable que depuis cet ordinateur : un téléphone ne peut pas suivre le code carré. Les lettres, elles, fonctionnent.
labels-from = de la part de
home-exchanges = Cartes et colis
envelope-post-by = À poster avant le { $day } au soir.
envelope-post-missed = Le { $day } était le dernier jour sûr pour poster.
envelope-arrive-by = { $town } a classe jusqu’au { $day }.
envelope-late = plus long que d’habitude
envelope-late-long =
    { $kind ->
        [parcel] Celui-ci met plus longtemps que d’habitude : sur ce trajet, la plupart mettent { $usual } jours. Regardez encore dans la boîte, puis demandez à la classe partenaire.
       *[other] Celle-ci met plus longtemps que d’habitude : sur ce trajet, la plupart mettent { $usual } jours. Regardez encore dans la boîte, puis demandez à la classe partenaire.
    }
envelope-transit-learned = Sur ce trajet, le courrier met d’habitude { $usual } jours : d’après { $seen } envois arrivés.
envelope-transit-guess = Sur ce trajet, le courrier met environ { $usual } jours : une estimation, trop peu sont encore arrivés.
address-title = Adresse postale
address-lead = C’est à cette adresse que les classes partenaires envoient cartes et colis. Les enseignants de vos jumelages la voient, personne d’autre : ni élève, ni mentor, ni page publique.
address-lines = Comme elle doit figurer sur l’enveloppe
address-hint = L’adresse de l’école, une ligne après l’autre, sans le pays. Laissez vide pour la retirer.
address-wrong = Tenez-vous à { $lines } lignes et 300 lettres.
addresses-title = Feuille d’adresses
addresses-lead = Celles des classes à qui la vôtre écrit. Imprimez-la et gardez-la en salle des profs. Chaque classe voit que vous avez consulté son adresse.
addresses-none = Aucune adresse n’est encore notée. Demandez-la dans la salle des profs.
addresses-ours-missing = Vos partenaires ne savent pas encore où vous écrire.
owed-post =
    { $count ->
        [one] Une enveloppe est à poster bientôt pour arriver à temps.
       *[other] { $count } enveloppes sont à poster bientôt pour arriver à temps.
    }
owed-post-go = Voir lesquelles
owed-late =
    { $count ->
        [one] Une enveloppe aurait dû arriver.
       *[other] { $count } enveloppes auraient dû arriver.
    }
owed-late-go = Est-elle arrivée ?
looked-address = Adresse postale
class-address-hint = Pour les cartes et les colis ; seuls les enseignants des classes partenaires la voient.
