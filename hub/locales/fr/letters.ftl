### Lettres entre enseignants : invitations, demandes, classes et collègues qui arrivent et partent.

letter-quoted = « { $words } »
letter-who-by-link = la personne qui a reçu votre lien

letter-wish-made-subject = { $who } voudrait participer à « { $title } »
letter-wish-made = { $who } voudrait participer à « { $title } ». Répondez, s’il vous plaît, jusqu’au { $day } : un non aimable est aussi une réponse.
letter-wish-waiting-subject = { $who } attend encore : « { $title } »
letter-wish-waiting = { $who } a demandé à participer à « { $title } », et personne n’a encore répondu. Un oui ou un non aimable l’aide à avancer ; la demande reste ouverte jusqu’au { $day }.
letter-wish-silent-subject = Pas encore de réponse de « { $title } »
letter-wish-silent = depuis une semaine, personne de « { $title } » n’a répondu à votre classe. Votre demande reste ouverte jusqu’au { $day } ; en attendant, d’autres projets cherchent aussi des partenaires.
letter-wish-declined-subject = Pas cette fois : « { $title } »
letter-wish-declined = les classes de « { $title } » ne peuvent pas en accueillir une autre cette fois. D’autres projets cherchent des partenaires, et l’un d’eux sera peut-être heureux de vous trouver.
letter-wish-lapsed-subject = Sans réponse : « { $title } »
letter-wish-lapsed = personne de « { $title } » n’a répondu en trois semaines, et votre demande s’est éteinte. Votre classe n’y est pour rien ; d’autres projets cherchent des partenaires.

letter-invitation-made-subject = Une invitation : « { $title } »
letter-invitation-made = { $who } invite votre classe à participer à « { $title } ». Regardez, et dites oui ou non jusqu’au { $day }.
letter-invitation-waiting-subject = On vous attend encore : « { $title } »
letter-invitation-waiting = { $who } a invité votre classe à participer à « { $title } », et personne n’a encore répondu. Un oui ou un non aide les autres ; l’invitation vaut jusqu’au { $day }.
letter-invitation-silent-subject = Pas encore de réponse : « { $title } »
letter-invitation-silent = votre invitation à « { $title } », envoyée il y a une semaine, n’a pas encore de réponse ({ $who }). Elle reste ouverte jusqu’au { $day }. Demandez autrement si vous le pouvez, ou invitez une autre classe en attendant.
letter-invitation-declined-subject = Pas cette fois : « { $title } »
letter-invitation-declined = { $who } ne peut pas participer à « { $title } » cette fois. Une autre classe sera peut-être heureuse d’être invitée.
letter-invitation-lapsed-subject = Sans réponse : « { $title } »
letter-invitation-lapsed = votre invitation à « { $title } » s’est éteinte après trois semaines sans réponse ({ $who }). Vous pouvez inviter une autre classe quand vous voulez.

letter-joined-subject = { $who } participe à « { $title } »
letter-joined = { $who } participe désormais à « { $title } ». Dites bonjour dans la salle des profs et cherchez ensemble une première date.
letter-joined-ours-subject = Bienvenue dans « { $title } »
letter-joined-ours = votre classe participe désormais à « { $title } ». Vos partenaires seront heureux d’un bonjour dans la salle des profs.
letter-left-subject = { $who } quitte « { $title } »
letter-left = { $who } ne participe plus à « { $title } ». Ce que la classe a écrit reste ; s’il vous manque un partenaire, vous pouvez en chercher un autre.
letter-left-ours-subject = Votre classe a quitté « { $title } »
letter-left-ours = votre classe ne participe plus à « { $title } ». Ce qu’elle a écrit reste à lire pour ses partenaires.
letter-leads-subject = { $heir } mène « { $title } »
letter-leads = { $heir } mène désormais le jumelage.
letter-leads-ours-subject = Votre classe mène « { $title } »
letter-leads-ours = { $heir } mène désormais le jumelage : c’est à vous de le commencer, de l’archiver et de le confier à d’autres.
letter-begun-subject = « { $title } » commence
letter-begun = « { $title } » a commencé : vos élèves peuvent entrer.
letter-archived-subject = « { $title } » est archivé
letter-archived = « { $title } » est archivé : tout reste à lire, rien ne change plus. Si c’était trop tôt, la classe qui mène le jumelage peut le rouvrir.
letter-reopened-subject = « { $title } » continue
letter-reopened = « { $title } » est sorti des archives, et chacun peut de nouveau y écrire.

letter-colleague-subject = { $name } a la classe { $class } avec vous
letter-colleague = { $name } a désormais la classe { $class } avec vous, et peut y faire ce que vous pouvez faire.
letter-substitute-subject = { $name } remplace dans la classe { $class }
letter-substitute = { $name } a la classe { $class } en remplacement jusqu’au { $day }. Vous pouvez changer cette date ou y mettre fin plus tôt.

## Sur les pages
invitations-waiting =
    { $count ->
        [one] Une invitation attend votre réponse.
       *[other] { $count } invitations attendent votre réponse.
    }
invitations-look = Regarder
sent-title = En attente d’une réponse
sent-until = ouverte jusqu’au { $date }
proposal-lost = La lettre n’est pas arrivée. Demandez autrement, ou envoyez un nouveau lien.
class-unreached = Les lettres à { $names } n’arrivent pas. Dites-le-lui autrement.
