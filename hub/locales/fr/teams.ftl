# Qui enseigne dans une classe : collègues, remplaçants, et ceux qui partent.

team-title = Qui enseigne ici
team-open = Inviter ou modifier
team-of = Qui enseigne à { $name }
team-lead = Vous enseignez ici à égalité. Un remplaçant aussi, jusqu’à la fin de son dernier jour, mais il n’invite personne.
team-you = (vous)
team-for-good = sans limite de durée
team-until = remplacement, dernier jour : { $day }
team-last-day = Dernier jour
team-last-day-new = Dernier jour du remplacement
team-keep-day-of = Garder le dernier jour de { $name }
team-end = Terminer maintenant
team-end-of = Terminer maintenant pour { $name }
team-invite = Inviter quelqu’un
team-invite-hint = Par lettre, ou par un lien que vous transmettez. Qui a déjà un compte ici l’utilise ; les autres en créent un.
team-colleague = Un ou une collègue
team-colleague-means = A la classe avec vous, sans limite de durée.
team-substitute = Un remplaçant ou une remplaçante
team-substitute-means = A la classe jusqu’à un jour donné ; ensuite, cela s’arrête tout seul.
team-make-link = Inviter
team-leave = Quitter cette classe
team-leave-hint = Ce que vous avez écrit reste. Pour revenir, il vous faudra un lien d’un autre enseignant de la classe.
team-leave-alone = Personne d’autre n’a cette classe sans limite de durée. Invitez d’abord un ou une collègue, ou mettez la classe au repos.
team-leave-sure = Oui, je quitte cette classe
team-wrong-day = Choisissez le dernier jour : aujourd’hui ou plus tard, treize mois au plus.
team-wrong-last = Personne d’autre n’a cette classe sans limite de durée. Invitez d’abord un ou une collègue, ou mettez la classe au repos.
team-email = Son adresse e-mail, si nous pouvons lui écrire
team-email-hint = Vide : vous recevez le lien et le transmettez vous-même.
team-open-links = En route
team-link-handed = Un lien transmis en main propre
team-link-until = valable jusqu’au { $day }
team-link-by = de la part de { $name }
team-link-withdraw = Retirer
team-link-withdraw-of = Retirer : { $whom }
team-wrong-email = Ce n’est pas encore une adresse e-mail. Relisez-la, ou laissez le champ vide.
team-letter-subject = { $by } vous invite à enseigner dans la classe { $class }
team-letter-colleague =
    Bonjour,

    { $by } aimerait enseigner avec vous dans la classe { $class } ({ $school }, { $town }) sur { $hub }, où se rencontrent des classes de plusieurs pays.
    Ouvrez ce lien jusqu’au { $date } ; il sert une seule fois :
    { $url }
team-letter-substitute =
    Bonjour,

    { $by } vous demande d’assurer un remplacement dans la classe { $class } ({ $school }, { $town }) sur { $hub }, où se rencontrent des classes de plusieurs pays. Votre dernier jour : { $last }.
    Ouvrez ce lien jusqu’au { $date } ; il sert une seule fois :
    { $url }
handed-colleague-title = Un lien pour votre collègue
handed-colleague-lead = Qui ouvre ce lien enseigne à { $name } avec vous. Ne le donnez qu’à quelqu’un que vous connaissez.
handed-colleague-link = Lien, valable une seule fois, pendant quatorze jours
handed-substitute-title = Un lien pour le remplacement
handed-substitute-lead = Qui ouvre ce lien enseigne à { $name } jusqu’au jour que vous avez choisi. Ne le donnez qu’à quelqu’un que vous connaissez.
handed-substitute-link = Lien, valable une seule fois, pendant quatorze jours
take-on-lead = Votre compte ici : { $name }. Avec cette invitation, vous prenez une classe de plus.
take-on-go = Prendre la classe
take-on-other = C’est pour quelqu’un d’autre ?
take-on-other-hint = Alors cette personne crée ici son propre compte, et votre session se ferme.
take-on-sign-in = J’ai déjà un compte : me connecter d’abord

# Ce que devient une classe
future-of = Ce que devient { $name }
future-move = Autre école ou autre ville
future-move-means = Ses séances gardent leur moment et s’affichent à la nouvelle heure ; les précédentes restent là où elles ont eu lieu.
future-move-open = Choisir l’école
future-rest = Mettre la classe au repos
future-rest-means = Tout reste à lire. Ses cartes et ses tablettes n’ouvrent plus dès maintenant, personne ne la trouve ni ne la rejoint.
future-rest-open = Mettre au repos …
future-rest-sure = Je sais que les cartes des élèves sont retirées, et qu’il faudra les réimprimer si elle se réveille.
future-rest-go = Mettre au repos
future-wake = Réveiller la classe
future-wake-means = Elle reprend là où elle en était. Imprimez de nouvelles cartes pour les élèves et reliez à nouveau les tablettes.
future-wake-go = La réveiller
future-end = Supprimer la classe
future-end-means = Elle quitte ses jumelages et plus personne n’entre pour elle. Ce qu’elle a écrit et dessiné reste chez ses partenaires, sous son nom. Si une séance est en cours, elle se termine d’abord.
future-end-open = Supprimer …
future-end-sure = Je sais que c’est définitif.
future-end-go = Supprimer cette classe
future-wrong-sure = Rien n’a changé. Cochez que vous savez ce que cela signifie, puis appuyez encore une fois.
move-title = Où va { $name }
move-lead = Jusqu’ici, elle est à l’école { $school }.
move-school = La nouvelle école
move-go = Déplacer la classe
