# Le compte d’un adulte : l’ouvrir, le protéger, le fermer. Des mots courts, chaleureux, concrets ; jamais de reproche.

# Un lien reçu par lettre ou de la main à la main
link-title = Votre lien
link-wait = Un instant…
link-code = Code de votre lien
link-open = Ouvrir
link-unknown = Nous ne connaissons pas ce code. Regardez encore la fin du lien, ou demandez-en un nouveau.
link-expired = Ce lien est trop vieux. Demandez-en un nouveau : c’est l’affaire d’une minute.
link-used = Ce lien a déjà servi. Si c’était vous, connectez-vous comme d’habitude.
link-too-many = Trop de codes qui n’ouvrent rien ont été essayés depuis cet endroit. Attendez une minute, puis réessayez.

# S’inscrire
sign-up-title = Bienvenue
sign-up-lead = Qui vous êtes, où vous enseignez, et votre première classe : vous pourrez ensuite chercher un partenaire.
sign-up-you = Vous
sign-up-school = Votre école
sign-up-school-choose = Est-elle déjà ici ?
sign-up-school-new = Non, elle est nouvelle ici
sign-up-town-hint = Les autres voient la ville, jamais la rue. L’heure est celle de l’horloge de votre classe.
sign-up-class = Votre première classe
sign-up-class-hint = Un nom comme le disent les élèves, par exemple CM1 ou Classe des petits. D’autres classes pourront venir plus tard.

# Des liens à remettre
invite-teacher = Inviter un ou une collègue
invite-teacher-hint = Quelqu’un que vous connaissez voudrait venir avec sa classe ? Donnez-lui un lien : cette personne ouvre son propre compte.
invite-teacher-go = Créer un lien
invite-teacher-many = Vingt de vos liens sont en route et personne ne les a encore utilisés. Dès que l’un d’eux aura servi ou sera trop vieux, vous pourrez en créer un autre.
handed-sign-up-title = Un lien pour un ou une collègue
handed-sign-up-lead = Qui ouvre ce lien crée son propre compte, avec son école et sa première classe. Ne le donnez qu’à une personne que vous connaissez.
handed-sign-up-link = Lien, valable une fois et pendant quatorze jours
handed-once = Il ne s’affiche que maintenant. S’il se perd, créez-en un autre.
handed-back = Retour

# Demander une lettre
entry-forgotten = Mot de passe oublié ?
entry-new = Première visite ?
asking-sign-up-title = Première visite ?
asking-sign-up-lead = Indiquez votre adresse e-mail. Nous vous envoyons une lettre avec un lien, et vous continuez à partir de là.
asking-forgotten-title = Mot de passe oublié ?
asking-forgotten-lead = Cela arrive à tout le monde. Indiquez votre adresse e-mail : une lettre vous apporte un lien pour en choisir un autre.
asking-go = Envoyez-moi la lettre
asking-invitation = Ici, on entre sur invitation : demandez un lien à un ou une collègue qui est déjà là, ou à la personne qui garde Ribambelle. Ce lien ouvre votre propre compte.
asked-too-many =
    { $minutes ->
        [one] Cela fait beaucoup de lettres. Dans une minute, vous pourrez en demander une autre.
       *[other] Cela fait beaucoup de lettres. Dans { $minutes } minutes, vous pourrez en demander une autre.
    }
sign-up-domain = Seules les adresses de ces établissements permettent de s’inscrire sans invitation : { $domains }. Avec une autre, demandez un lien à un ou une collègue, ou à la personne qui garde Ribambelle.
letter-sent-title = Regardez votre courrier
letter-sent-sign-up = Une lettre part pour { $email }. Son lien est valable un jour.
letter-sent-forgotten = S’il existe un compte pour { $email }, une lettre est en route. Son lien est valable une heure.
letter-sent-new-email = Une lettre part pour { $email }. Dès que vous aurez suivi son lien, ce sera votre adresse ici.
letter-sent-look = Rien après quelques minutes ? Regardez parmi les indésirables.
letter-sent-by-hand = Cet hébergement n’a pas de serveur de courrier : la lettre attend chez la personne qui le garde. Demandez-lui le lien.

# Les lettres
letter-sign-up-subject = Votre compte sur { $hub }
letter-sign-up-text =
    Bonjour,

    vous souhaitez ouvrir un compte sur { $hub }. Ce lien vous mène plus loin, une fois et pendant un jour :
    { $link }

    Ce n’était pas vous ? Alors il ne se passe rien : oubliez cette lettre.
letter-known-subject = Vous avez un compte sur { $hub }
letter-known-text =
    Bonjour,

    quelqu’un, sans doute vous, a voulu ouvrir un compte avec cette adresse sur { $hub }. Vous en avez déjà un : connectez-vous ici.
    { $url }

    Mot de passe oublié ? Cette page vous en apporte un nouveau :
    { $url }/forgotten
letter-new-password-subject = Un nouveau mot de passe pour { $hub }
letter-new-password-text =
    Bonjour,

    avec ce lien, vous choisissez un nouveau mot de passe pour { $hub }. Il est valable une fois, pendant une heure :
    { $link }

    Ce n’était pas vous ? Laissez-le : votre mot de passe reste tel quel.
letter-password-changed-subject = Votre mot de passe sur { $hub } a changé
letter-password-changed-text =
    Bonjour,

    votre mot de passe sur { $hub } vient de changer, et tous les autres navigateurs ont été déconnectés.

    Ce n’était pas vous ? Choisissez-en tout de suite un autre :
    { $url }/forgotten
letter-new-email-subject = Est-ce votre adresse pour { $hub } ?
letter-new-email-text =
    Bonjour,

    vous souhaitez utiliser désormais cette adresse sur { $hub }. Ce lien la confirme, une fois et pendant un jour :
    { $link }

    Ce n’était pas vous ? Oubliez cette lettre.
letter-address-wanted-subject = Votre adresse sur { $hub }
letter-address-wanted-text =
    Bonjour,

    une personne connectée à { $hub } a voulu prendre cette adresse. C’est celle de votre compte, donc rien n’a changé.

    C’était vous, avec un second compte ? Connectez-vous avec celui qui a cette adresse :
    { $url }
letter-email-changed-subject = Votre adresse sur { $hub } a changé
letter-email-changed-text =
    Bonjour,

    votre compte sur { $hub } a désormais une autre adresse e-mail ; les lettres partent là-bas.

    Ce n’était pas vous ? Prévenez tout de suite la personne qui garde Ribambelle :
    { $url }

# Ce qu’un lien ouvre
new-password-title = Un nouveau mot de passe
new-password-lead = Choisissez-le ici. Tous les navigateurs où vous êtes encore connecté·e seront déconnectés.
password-new = Nouveau mot de passe
password-keep = Le garder
new-email-title = Votre nouvelle adresse
new-email-lead = Désormais, vous vous connectez avec { $email }, et les lettres y arrivent.
new-email-go = Oui, c’est la mienne
done-password-title = C’est fait
done-password = Votre nouveau mot de passe compte dès maintenant.
done-email-title = C’est fait
done-email = Votre adresse est désormais { $email }.
done-on = Continuer

# La personne qui garde Ribambelle : qui peut ouvrir un compte
hub-sign-up-title = Qui peut ouvrir un compte ?
hub-sign-up-hint = Un lien donné par vous ou par un enseignant ouvre toujours la voie. Ceci dit qui peut venir sans lien.
hub-sign-up-who = Sans invitation
hub-sign-up-invitation = Personne : sur invitation seulement
hub-sign-up-domains = Qui a une adresse e-mail de l’un de ces domaines
hub-sign-up-anyone = Toute personne qui a une adresse e-mail
hub-domains = Domaines
hub-domains-hint = Ce qui suit le @, par exemple ac-poitiers.fr. Séparez-les par une virgule.
hub-domains-wrong = Un domaine ressemble à ac-poitiers.fr. Il en faut au moins un, et une virgule entre plusieurs.

# Son propre compte
account-title = Votre compte
account-link = Votre compte
account-current = Votre mot de passe actuel
account-password-wrong = Ce n’est pas votre mot de passe actuel. Regardez-le encore une fois.
account-figure = Nom et figure
account-animal = Votre animal
account-colour = Votre couleur
account-colour-number = Couleur { $number }
figure-fox = Renard
figure-owl = Chouette
figure-turtle = Tortue
figure-bear = Ours
figure-rabbit = Lapin
figure-whale = Baleine
figure-cat = Chat
figure-bird = Oiseau
figure-frog = Grenouille
figure-hedgehog = Hérisson
figure-bee = Abeille
figure-penguin = Manchot
figure-fish = Poisson
figure-snail = Escargot
figure-mouse = Souris
figure-ladybird = Coccinelle
account-email = Adresse e-mail
account-email-hint = Pour l’instant, c’est { $email }. La nouvelle comptera quand vous aurez suivi le lien d’une lettre qui y part ; l’ancienne en est avertie.
account-email-new = Nouvelle adresse
account-password-hint = Tous les autres navigateurs où vous êtes connecté·e seront déconnectés.
account-close = Partir
account-close-more = Fermer ce compte
account-close-hint = Votre nom, votre adresse et votre mot de passe sont oubliés aussitôt, sans retour. Ce que vous avez écrit dans vos jumelages y reste, sans votre nom.
account-close-handed = continue avec { $names }.
account-close-rests = n’a personne d’autre : elle se repose. Les cartes de ses élèves et de ses tablettes n’ouvrent plus rien. Un ou une collègue veut continuer ? Ajoutez d’abord cette personne à la classe.
account-close-go = Fermer mon compte
account-last-keeper = Vous êtes la seule personne qui garde Ribambelle. Que quelqu’un d’autre prenne d’abord le relais.
done-closed-title = Au revoir
done-closed = Votre compte est fermé. Merci d’avoir été des nôtres.
letter-closed-subject = Votre compte sur { $hub } est fermé
letter-closed-text =
    Bonjour,

    votre compte sur { $hub } vient d’être fermé ; votre nom, votre adresse et votre mot de passe y sont oubliés.

    Ce n’était pas vous ? Prévenez la personne qui garde Ribambelle :
    { $url }
end-other-logins = Terminer toutes les autres

# La seconde étape
second-step-title = Seconde étape
second-step-hint = Avec une seconde étape, un mot de passe que quelqu’un a vu ne suffit pas pour entrer.
second-step-open = Ouvrir
second-step-lead = Après votre mot de passe, une application de votre téléphone affiche un code qui change toutes les demi-minutes. Qui a vu votre mot de passe n’entre pas sans lui.
second-step-on = Elle est active : après votre mot de passe, un code vous est demandé.
second-step-left =
    { $count ->
        [0] Il ne reste aucun code sur papier. Désactivez puis réactivez la seconde étape pour en avoir d’autres.
        [one] Il reste un code sur papier. Désactivez puis réactivez la seconde étape pour en avoir d’autres.
       *[other] Il reste { $count } codes sur papier.
    }
second-step-scan = Lisez ce carré avec une application d’authentification (FreeOTP, Aegis, ou celle de votre téléphone), puis tapez le code qu’elle affiche.
second-step-by-hand = Sans appareil photo, tapez ceci dans l’application :
second-step-code = Code
second-step-code-wrong = Ce code ne convient pas. Il change toutes les demi-minutes : regardez le plus récent, et si l’heure du téléphone est juste.
second-step-on-go = L’activer
second-step-off-go = La désactiver
second-code-title = Et maintenant le code
second-code-lead = Regardez l’application de votre téléphone.
second-code-hint = Le téléphone n’est pas là ? L’un de vos codes sur papier convient aussi, une fois.
second-code-late = Cela fait un moment. Recommencez avec votre adresse et votre mot de passe.
recovery-title = Dix codes pour le papier
recovery-lead = Imprimez-les ou recopiez-les, et gardez-les là où vous gardez vos clés : chacun ouvre la porte une fois, quand le téléphone n’est pas là. Ils ne s’affichent que maintenant.
recovery-done = Je les ai
letter-second-step-on-subject = Une seconde étape sur { $hub }
letter-second-step-on-text =
    Bonjour,

    désormais, se connecter à { $hub } demande un code après votre mot de passe.

    Ce n’était pas vous ? Choisissez tout de suite un autre mot de passe, et prévenez la personne qui garde Ribambelle :
    { $url }/forgotten
letter-second-step-off-subject = Plus de seconde étape sur { $hub }
letter-second-step-off-text =
    Bonjour,

    désormais, votre mot de passe suffit pour ouvrir votre compte sur { $hub } : la seconde étape a été désactivée.

    Ce n’était pas vous ? Choisissez tout de suite un autre mot de passe, et prévenez la personne qui garde Ribambelle :
    { $url }/forgotten

# Mentors
role-mentor = Mentor
mentor-link = Vos jumelages
mentor-title = Les jumelages de vos pays
mentor-lead = Les plus longtemps silencieux viennent en premier : un mot aimable peut aider.
mentor-dates = du { $begins } au { $ends }
mentor-partners =
    { $count ->
        [0] aucune classe
        [one] une classe
       *[other] { $count } classes
    }
mentor-last = Dernier signe (un mot, un dessin) : { $ago }.
mentor-never = Rien n’a encore été écrit ni dessiné.
mentor-none = Aucun jumelage n’est en cours dans vos pays pour le moment.
mentor-privacy = Vous voyez ici les dates, les partenaires et les silences. Ce que disent et dessinent enseignants et élèves reste entre eux.
mentor-invite-title = Inviter un mentor
mentor-invite-hint = Un mentor accompagne les jumelages de quelques pays : il voit les dates, les partenaires et les silences, jamais ce qui se dit ou se dessine.
mentor-invite-lead = Un mentor voit les jumelages en cours de ces pays : les dates, le nombre de classes, et depuis quand rien n’a été écrit. Jamais ce qui se dit ou se dessine.
mentor-invite-countries = Pays et régions
mentor-invite-regions = Seulement certaines régions : { $country }
mentor-invite-none = Choisissez au moins un pays ou une région.
mentor-present-several = Plusieurs : gardez Ctrl (⌘ sur un Mac) enfoncé en choisissant.
mentor-begin-lead = Choisissez ici votre nom et la façon de vous connecter. Vous verrez ensuite les jumelages que vous accompagnez.
handed-mentor-title = Un lien pour le mentor
handed-mentor-lead = Qui ouvre ce lien crée un compte de mentor pour les pays que vous avez choisis.
handed-mentor-link = Lien, valable une fois et pendant quatorze jours

# La personne qui garde Ribambelle aide quelqu’un à revenir
hub-people-title = Aider quelqu’un à revenir
hub-people-link = Quelqu’un n’arrive plus à se connecter ?
hub-people-lead = Quelqu’un a oublié son mot de passe ? Remettez-lui un lien : cette personne en choisit un autre elle-même. Assurez-vous que c’est bien elle qui le demande. Une lettre l’avertit de ce qui a changé.
hub-people-password = Nouveau mot de passe
hub-people-password-for = Un lien pour un nouveau mot de passe pour { $name }
hub-people-second-step = Sans seconde étape
hub-people-second-step-for = Désactiver la seconde étape de { $name }
handed-password-title = Un lien pour un nouveau mot de passe
handed-password-lead = Donnez ce lien à { $name } et à personne d’autre : qui l’ouvre choisit le mot de passe.
handed-password-link = Lien, valable une fois et pendant un jour

# Votre page : ce qu’il y a derrière chaque porte
me-mine = Pour vous
me-account-hint = Votre nom, votre figurine, votre adresse et votre mot de passe.
me-second-step-hint = Un code de votre téléphone après le mot de passe.
me-letters-hint = Quelles lettres vous recevez, et à quel rythme.
me-feeds-hint = Une adresse pour l’agenda que vous utilisez déjà.
me-tokens-hint = Une clé pour chacun, avec ce qu’il peut faire.
me-class = Pour votre classe
me-pupils-hint = Leurs animaux, les cartes à imprimer et les autorisations.
me-safety-hint = Qui écrit en direct, et quels mots vous attendent.
me-tablets-hint = En ajouter une, renouveler son code, la retirer.
