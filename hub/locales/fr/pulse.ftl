### Le pouls d’un jumelage : silence, choses dues, et ce qu’une classe transmet avant de partir.

pulse-title = Le pouls
pulse-open = Qui doit quoi à qui
pulse-lead = Comment va chaque classe, et ce que quelqu’un attend. Vacances et week-ends ne sont pas un silence.
pulse-lead-mentor = Depuis quand chaque classe n’a plus donné signe. Vacances et week-ends ne sont pas un silence.
pulse-you = vous
pulse-well = Va bien
pulse-silent = Silencieuse
pulse-rests = En vacances jusqu’au { $day }
pulse-last = Dernier signe : { $day }.
pulse-days =
    { $count ->
        [one] Un jour d’école depuis.
       *[other] { $count } jours d’école depuis.
    }
pulse-silent-them = Peut-être sont-ils malades, en voyage ou débordés. Un mot gentil aide plus que l’attente.
pulse-silent-us = Vos partenaires n’ont plus de nouvelles depuis un moment. Un bonjour suffit : un dessin, une phrase, une date.
pulse-write = Écrire dans la salle des profs
pulse-owes-nothing = Rien en attente.
pulse-to-all = pour toutes les classes
pulse-to-you = pour vous
pulse-to = pour { $class }, { $town }
pulse-owes-post =
    { $count ->
        [one] Une enveloppe à poster
       *[other] { $count } enveloppes à poster
    }
pulse-owes-late =
    { $count ->
        [one] Une enveloppe postée qui devrait être arrivée
       *[other] { $count } enveloppes postées qui devraient être arrivées
    }
pulse-owes-door =
    { $count ->
        [one] Une porte vide du calendrier
       *[other] { $count } portes vides du calendrier
    }
pulse-owes-mascot =
    { $count ->
        [one] Un mot pour dire où est la mascotte
       *[other] Un mot pour dire où sont { $count } mascottes
    }
pulse-owes-answer =
    { $count ->
        [one] Une réponse à une date de séance
       *[other] Des réponses à { $count } dates de séance
    }
pulse-owes-postcard =
    { $count ->
        [one] Une carte postale que personne n’a ouverte
       *[other] { $count } cartes postales que personne n’a ouvertes
    }
pulse-third-title = Une troisième classe
pulse-third-lead = Avec une troisième classe, l’échange continue quand l’une se tait ou doit partir. La recherche est remplie d’après votre fiche de projet.
pulse-third-go = Chercher une troisième classe
pulse-third-show = Montrer votre projet dans la recherche
pulse-leave-lead = Si votre classe doit partir, elle transmet ce qu’elle a encore en main : rien n’est perdu.
pulse-leave-go = Voir ce que nous avons en main
pulse-how =
    { $count ->
        [one] Une classe compte comme silencieuse après un jour d’école sans signe. On ne regarde pas ce qu’elle a écrit, seulement quand.
       *[other] Une classe compte comme silencieuse après { $count } jours d’école sans signe. On ne regarde pas ce qu’elle a écrit, seulement quand.
    }
pulse-back = Retour au jumelage
pulse-mentor =
    { $count ->
        [one] Un jour d’école sans signe d’aucune classe, vacances non comptées
       *[other] { $count } jours d’école sans signe d’aucune classe, vacances non comptées
    }
owed-quiet = Vos partenaires n’ont plus de nouvelles de votre classe depuis un moment. Un bonjour suffit.
owed-quiet-go = Comment va l’échange ?
owed-silent =
    { $count ->
        [one] Une classe se tait depuis deux semaines d’école. Un mot gentil aide peut-être.
       *[other] { $count } classes se taisent depuis deux semaines d’école. Un mot gentil aide peut-être.
    }
owed-silent-go = Voir laquelle
owed-materials =
    { $count ->
        [one] Une création de votre classe vous attend.
       *[other] { $count } créations de votre classe vous attendent.
    }
owed-materials-go = Regarder
owed-answers =
    { $count ->
        [one] Une date de séance attend votre réponse.
       *[other] { $count } dates de séance attendent votre réponse.
    }
owed-answers-go = Répondre
letter-digest-silent =
    { $count ->
        [one] { $class }, { $town } : un jour d’école sans signe. Un mot gentil aide.
       *[other] { $class }, { $town } : { $count } jours d’école sans signe. Un mot gentil aide.
    }
letter-digest-quiet =
    { $count ->
        [one] Vos partenaires n’ont plus de nouvelles de votre classe depuis un jour d’école. Un bonjour suffit.
       *[other] Vos partenaires n’ont plus de nouvelles de votre classe depuis { $count } jours d’école. Un bonjour suffit.
    }

## Before a class leaves
handover-title = Transmettre
handover-lead = Avant que votre classe parte : ce qu’elle a encore en main, et qui le reprend.
handover-moved = C’est maintenant en de bonnes mains.
handover-finish = À terminer plutôt vous-mêmes
handover-nothing = Plus rien
handover-held =
    { $count ->
        [one] Une chose de votre classe vous attend : montrez-la, ou non
       *[other] { $count } choses de votre classe vous attendent : montrez-les, ou non
    }
handover-to-post =
    { $count ->
        [one] Une enveloppe est faite et pas encore postée
       *[other] { $count } enveloppes sont faites et pas encore postées
    }
handover-on-way =
    { $count ->
        [one] Une enveloppe est en route : elle garde son code, vos partenaires pourront encore dire qu’elle est arrivée
       *[other] { $count } enveloppes sont en route : elles gardent leur code, vos partenaires pourront encore dire qu’elles sont arrivées
    }
handover-mascot-here = { $name } est chez vous : envoyez-la plus loin, et dites à qui
handover-move = D’autres le reprennent
handover-lead-role = La conduite du jumelage
handover-to-make =
    { $count ->
        [one] Une enveloppe que vous n’avez pas commencée
       *[other] { $count } enveloppes que vous n’avez pas commencées
    }
handover-to-make-hint = L’autre classe les écrira. Là où elle écrit déjà à la même classe, l’une tombe.
handover-to-come =
    { $count ->
        [one] Une enveloppe pour vous, que personne n’a commencée, tombe
       *[other] { $count } enveloppes pour vous, que personne n’a commencées, tombent
    }
handover-doors =
    { $count ->
        [one] Une porte vide du calendrier
       *[other] { $count } portes vides du calendrier
    }
handover-home = La maison de { $name }
handover-box = Votre boîte aux lettres ici se ferme
handover-to = Qui reprend ?
handover-go = Transmettre
handover-along = Emporter
handover-along-lead = Tout ce que le jumelage a fait jusqu’à aujourd’hui, dans un fichier qui s’ouvre sans le hub.
handover-by-itself = Ce qui n’est pas transmis d’ici là va à la classe qui conduit.
