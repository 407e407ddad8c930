### Les invités d’une séance : la liste et le formulaire sur sa page, la lettre, et la page où mène le lien.

## Sur la page de la séance
guests-title = Invités
guests-none = Un auteur, une grand-mère, un pompier viendrait-il ? Invitez un adulte, pour cette séance seulement.
guests-by = Invitation de { $host }, { $town }.
guests-open = Le lien n’a pas encore servi.
guests-came = A ouvert le lien et attend qu’un enseignant ouvre la porte.
guests-admitted = Est entré.
guests-sent-out = A dû sortir.
guests-withdrawn = L’invitation a été retirée.
guests-withdraw = Retirer
guests-withdraw-of = Retirer l’invitation de { $name }
guests-invite = Inviter quelqu’un
guests-how = Votre invité reçoit un lien qui sert une seule fois, d’une demi-heure avant la séance jusqu’à sa fin. Il attend devant la porte qu’un enseignant présent le fasse entrer, et n’est jamais seul avec les enfants.
guests-name = Son nom, tel qu’il sera affiché
guests-what = Qui est-ce ?
guests-what-example = auteure
guests-language = La langue de ses pages
guests-email = Son adresse e-mail, pour lui envoyer une lettre
guests-email-hint = Elle sert à cette seule lettre et n’est pas gardée avec l’invité. Sans adresse, vous recevez le lien à transmettre vous-même.
guests-go = Créer le lien
guests-sent = Une lettre avec ce lien part à { $email }.
handed-guest-title = Un lien pour { $name }
handed-guest-lead = Qui ouvre ce lien se présente à la porte sous le nom de { $name }. Ne le donnez à personne d’autre.
handed-guest-link = Lien à usage unique, pour cette séance
lesson-problem-guest = Il faut un nom et un mot pour dire qui est l’invité, chacun sur une ligne.
lesson-problem-guest-email = Cela ne ressemble pas à une adresse e-mail.
lesson-problem-guests-many = Douze invités suffisent pour une séance. Retirez d’abord une invitation.

## La lettre
guest-letter-subject = Une invitation à notre séance « { $lesson } »
guest-letter-text = Bonjour { $name },

    { $host } ({ $school }, { $town }) vous invite à la séance « { $lesson } », { $day } à { $clock } (heure de { $town }).

    Ce lien l’ouvre, une seule fois, à partir d’une demi-heure avant la séance :
    { $url }

    Il vous faut un ordinateur ou une tablette avec caméra et micro. Un enseignant vous fait entrer.

## Où mène le lien
guest-link-title = Entrer comme invité
guest-link-unknown = Ce lien ou ce code n’ouvre rien. Est-il complet ? Sinon, demandez à l’enseignant qui vous l’a donné.
guest-link-too-many = Trop d’essais d’ici. Attendez une minute, puis réessayez.
guest-code-hint = Le code est la partie de votre lien après le #.
guest-by = Vous êtes l’invité de { $host }, { $town }.
guest-clock = de { $from } à { $to } (heure de { $town })
guest-step-camera = Vous essayez votre caméra et votre micro.
guest-step-lobby = Vous attendez devant la porte qu’un enseignant vous fasse entrer.
guest-step-children = Les enfants vous voient et vous entendent. Merci de ne rien enregistrer et de ne prendre aucune photo.
guest-enter = Aller à la porte
guest-back = Retourner à la porte
guest-once = Ce bouton sert une seule fois : entrez avec l’appareil que vous utiliserez pendant la séance.
guest-other = { $name } est connecté sur cet appareil. Si vous continuez, cette connexion se ferme et le lien a servi.
guest-early = Vous êtes en avance, quelle bonne idée. Le lien sert à partir de { $clock } : rouvrez-le alors.
guest-used = Ce lien a déjà servi, et il ne sert qu’une fois.
guest-withdrawn = Cette invitation a été retirée.
guest-cancelled = Cette séance n’a pas lieu à ce moment.
guest-over = Cette séance est terminée.
guest-thanks = La séance est terminée. Merci d’être venu.
guest-ask = Demandez à { $host } : un nouveau lien se fait en une minute.
guest-ask-nobody = Demandez à l’enseignant qui vous a invité : un nouveau lien se fait en une minute.

## On one’s own page
role-guest = Invité·e
