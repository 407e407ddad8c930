### The exhibition for families: a class’s link on its teachers’ page, the slips, and what the link opens.

## On the teachers’ page
families-title = Pour les familles
families-home = Une petite exposition que parents et grands-parents ouvrent sur leur téléphone, par un lien qui se ferme tout seul.
families-home-go = Inviter les familles
families-lead = Avec le lien de { $name }, on regarde ce que les classes ont fait, sans compte, jusqu’au jour que vous choisissez. On regarde et on écoute, on ne change rien.
families-is-open = L’exposition est ouverte
families-is-expired = L’exposition est terminée
families-is-ended = L’exposition est fermée
families-is-closed = L’exposition est fermée avec le projet
families-until = Jusqu’au { $day } ({ $left }).
families-was-until = Son dernier jour était le { $day }.
families-shows = On y voit : { $parts }.
families-prolong = Laisser ouvert jusqu’au { $day }
families-again = Rouvrir jusqu’au { $day }
families-end = Fermer maintenant
families-slips-stay = Les papiers à la maison restent valables.
families-new = Un lien pour les familles
families-new-again = Un autre lien
families-new-ends = Le lien d’aujourd’hui n’ouvrira alors plus rien : de nouveaux papiers partent à la maison.
families-choose = Que voit-on ?
families-part-materials = Galerie et albums
families-part-boards = Tableaux, à revoir en film
families-part-writings = Pages et blog
families-part-sounds = Tableaux de sons
families-part-mascots = Les voyages des mascottes
families-part-dates = Dates des séances, sans y entrer
families-count =
    { $count ->
        [0] rien qui puisse être montré pour l’instant
        [one] un élément visible aujourd’hui
       *[other] { $count } éléments visibles aujourd’hui
    }
families-day = Dernier jour
families-day-hint = Le { $day } au plus tard : l’exposition se ferme avec le projet, et au bout de quatre-vingt-dix jours dans tous les cas.
families-make = Faire le lien et ses papiers
families-problem-nothing = Choisissez au moins une chose à montrer.
families-problem-day = Le dernier jour manque, ou il est passé.
families-problem-late = Le dernier jour peut être le { $day } au plus tard.
families-problem-over = Le dernier jour du projet est passé. Donnez-lui d’abord une fin plus tardive sur sa fiche.
families-problem-ended = Ce lien a été fermé. Faites-en un autre.
families-card = Vers la fiche
families-children = Les enfants d’abord
families-consents = On ne montre quelque chose d’un enfant que si ses parents ont aussi dit oui à « Pour tous », car un lien peut se transmettre. C’est vérifié à chaque regard : un oui retiré compte aussitôt. Les enfants y figurent par leur animal.
families-without = Jamais visibles : les discussions, la salle des profs, les réponses, ce qui attend un enseignant ou un matin, les photos posées sous un tableau, les noms des adultes, des fichiers à emporter.
families-see-consents = Voir les autorisations

## The slips
families-slips = Papiers pour les familles
families-slips-lead = { $count } papiers par feuille A4 : imprimez autant de feuilles qu’il en faut, découpez, glissez dans les cartables.
families-once = Le lien ne se montre que maintenant. Imprimez avant de quitter cette page ; un autre lien fermera celui-ci.
families-link = Lien, pour une lettre ou un message
families-print = Imprimer
families-qr = Le chemin vers l’exposition
family-slip-words = Venez voir ce que nous avons fait avec nos classes partenaires : pointez l’appareil photo d’un téléphone vers le carré.

## What the link opens
family-title = Une exposition d’enfants
family-go-in = Entrer
family-code-hint = Il est sur le papier que l’enfant a rapporté à la maison.
family-problem-unknown = Ce lien ou ce code n’ouvre rien. Est-il complet ? Un ancien lien a pu disparaître ; l’enseignant en a un nouveau.
family-problem-too-many = Trop d’essais d’ici. Attendez une minute, puis réessayez.
family-closed = L’exposition est fermée
family-was-until = Elle était ouverte jusqu’au { $day }. Merci d’être passés.
family-was-ended = La classe l’a décrochée. Merci d’être passés.
family-ask = Vous aimeriez la revoir ? L’enseignant de la classe peut la rouvrir en une minute.
family-of = Une exposition de { $name }, { $town }
family-all = Toute l’exposition
family-inside = Ce qu’il y a à voir
family-none = Les murs sont encore vides. Les enfants y travaillent : repassez dans quelques jours.
family-dates = Quand les classes se rencontrent
family-who = Qui l’a faite
family-open-until = Ouverte jusqu’au { $day }.
family-please = On y voit le travail d’enfants de plusieurs familles. Merci de ne pas diffuser les images.
family-leave = Fermer sur ce téléphone
