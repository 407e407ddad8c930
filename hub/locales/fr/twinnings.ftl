# Les jumelages : leurs fiches, comment les classes se trouvent et se rejoignent, et ce que raconte leur page.

# La fiche
card-new-title = Commencer un jumelage
card-new-lead = Un titre et quelques mots suffisent. Vous pourrez tout changer plus tard, et personne ne voit rien tant que vous ne cherchez pas de partenaires.
card-edit-title = La fiche
card-edit-lead = Ce que lisent les collègues qui cherchent un projet.
card-class = Pour quelle classe ?
card-title = Titre
card-words = Que feront les classes ensemble ?
card-words-hint = Deux ou trois phrases, dans la langue dans laquelle vous écrivez à vos partenaires.
card-kit = Projet prêt à l’emploi
card-kit-none = aucun : notre propre idée
card-languages = Langues dans lesquelles vous pouvez vous écrire
card-subjects = Matières
card-starts = Du
card-ends = Au
card-rhythm = À quel rythme
card-wanted = Classes en tout
card-wanted-hint = À deux, c’est bien ; à trois, c’est plus sûr : l’échange continue si l’une doit partir.
card-ages = Âge des élèves
card-youngest = De (ans)
card-oldest = À (ans)
card-ages-hint = Laissez les deux vides si tous les âges sont les bienvenus.
card-where = Partenaires
card-where-all = de tous les pays Erasmus+
card-where-chosen = de ces pays seulement
card-start = Commencer
card-keep = Enregistrer
card-cancel = Laisser tel quel
card-wrong =
    { $count ->
        [one] Il manque encore une chose. Elle porte ce signe.
       *[other] Il manque encore { $count } choses. Elles portent ce signe.
    }
card-wrong-title = Un titre a au moins une lettre et au plus 120.
card-wrong-many = Votre classe participe déjà à beaucoup de jumelages. Archivez-en un qui est terminé.
card-wrong-words = Il y a plus de 600 caractères. Quelques phrases suffisent.
card-wrong-languages = Choisissez au moins une langue.
card-wrong-date = Ce n’est pas une date.
card-wrong-order = La fin vient avant le début.
card-wrong-long = Un jumelage dure six ans au plus. Vous pourrez le prolonger.
card-wrong-ages = Les âges ne vont pas : d’abord le plus jeune, en années.
card-wrong-countries = Choisissez au moins un pays, ou tous.
card-wrong-wanted = Un jumelage compte de 2 à 40 classes.
card-both = Quelqu’un d’autre a changé cette fiche pendant ces mêmes minutes. Là où vous avez tous deux changé quelque chose, les deux versions sont ici : choisissez, puis enregistrez à nouveau.
card-theirs = L’autre personne a écrit :
card-theirs-empty = (rien)

subject-languages = langues
subject-literature = lire et écrire
subject-mathematics = mathématiques
subject-science = nature et sciences
subject-geography = géographie
subject-history = histoire
subject-citizenship = citoyenneté
subject-art = arts plastiques
subject-music = musique
subject-drama = théâtre
subject-sport = sport et jeux
subject-food = cuisine
subject-technology = technologie
subject-life = vie quotidienne

rhythm-free = quand cela convient
rhythm-weekly = chaque semaine
rhythm-fortnightly = toutes les deux semaines
rhythm-monthly = chaque mois

stage-draft = pas encore commencé
stage-running = en cours
stage-archived = archivé

# La page d’un jumelage
start-a-twinning = Commencer un jumelage
home-card-title = La fiche
home-card-change = Changer la fiche
home-card-dates = du { $starts } au { $ends }
home-card-any-age = tous les âges
home-card-all-countries = tous les pays Erasmus+
home-card-wanted =
    { $wanted ->
       *[other] { $wanted } classes en tout
    }
home-news-title = Quoi de neuf
home-news-none = Rien pour l’instant. Qui arrive, qui part et ce qui est décidé se lira ici.
news-started = { $class }, { $town }, a commencé ce jumelage.
news-joined = { $class }, { $town }, est arrivée.
news-begun = Le jumelage a commencé : les élèves peuvent entrer.
news-card = { $class }, { $town }, a changé la fiche.
news-left = { $class }, { $town }, est partie. Ce qu’elle a écrit reste.
news-declined = { $class }, { $town }, ne peut pas participer cette fois.
news-leads = { $class }, { $town }, mène désormais le projet.
news-archived = Le jumelage est archivé : tout se lit, rien ne change.
news-reopened = Le jumelage continue.
home-draft = Il n’y a ici que des enseignant·es pour l’instant. Parlez à vos partenaires dans la salle des profs ; quand vous commencerez, vos élèves pourront entrer.

# Ce qui reste à faire
owed-title = Ce qui vous attend
owed-wishes =
    { $count ->
        [one] Une classe aimerait participer et attend votre réponse.
       *[other] { $count } classes aimeraient participer et attendent votre réponse.
    }
owed-wishes-go = Répondre
owed-partner = Pas encore de partenaire. À deux, c’est bien ; à trois, c’est plus sûr.
owed-partner-go = Trouver un partenaire
owed-third = À deux, c’est bien ; à trois, c’est plus sûr : une troisième classe garde l’échange en vie si l’une doit partir.
owed-third-go = En trouver une troisième
owed-begin = Vos partenaires sont là. Commencez, et les élèves pourront entrer.
owed-begin-go = Commencer
owed-date = Il n’y a pas encore de date pour une séance.
owed-date-go = Trouver une date
owed-consents =
    { $count ->
        [one] Pour un élève de votre classe, rien n’est encore coché : voix, visage, dessins.
       *[other] Pour { $count } élèves de votre classe, rien n’est encore coché : voix, visage, dessins.
    }
owed-consents-go = Cocher les autorisations
owed-nothing = Rien pour l’instant. Profitez-en.
home-partners = Partenaires et invitations

# La recherche de partenaires
search-title = Trouver un partenaire
search-lead = Ce qui convient le mieux à { $class } vient en premier. Nul besoin de bien parler une langue : la curiosité suffit.
search-for = Pour
search-any = peu importe
search-subject = Matière
search-language = Langue
search-country = Pays
search-age = Âge des élèves
search-go = Chercher
search-all = Tout afficher
search-projects =
    { $count ->
        [0] Aucun projet ne cherche de classe en ce moment
        [one] Un projet cherche une classe
       *[other] { $count } projets cherchent une classe
    }
search-classes =
    { $count ->
        [0] Aucune classe ne se présente en ce moment
        [one] Une classe aimerait participer
       *[other] { $count } classes aimeraient participer
    }
search-more =
    { $count ->
        [one] Un résultat de plus convient moins bien : choisissez une matière, une langue ou un pays pour le voir.
       *[other] { $count } résultats de plus conviennent moins bien : choisissez une matière, une langue ou un pays pour les voir.
    }
search-no-projects = Commencez-en un : celles et ceux qui cherchent le trouveront ici.
search-no-classes = Présentez la vôtre ci-dessous : qui commence un projet la trouvera.
search-invite = Inviter à « { $title } »
suit-languages = Langue commune : { $names }
suit-no-language = Pas encore de langue commune : images, musique et quelques mots suffisent
suit-same-age = Le même âge
suit-near-age =
    { $number ->
        [one] Presque le même âge : un an d’écart
       *[other] Presque le même âge : { $number } ans d’écart
    }
suit-any-age = Tous les âges sont les bienvenus
suit-other-age = { $number } ans d’écart
suit-subjects = Goûts communs : { $names }
suit-hours =
    { $number ->
        [one] Une heure d’école commune par semaine
       *[other] { $number } heures d’école communes par semaine
    }
suit-few-hours = Pas d’heure d’école commune : écrivez, dessinez, et voyez-vous tôt ou tard
suit-other-countries = Cherche des classes d’autres pays
offer-title = { $class } dans la recherche
offer-shown = présentée
offer-hidden = pas présentée
offer-hint = Les collègues sur Ribambelle voient la classe, son école et sa ville, son âge et ses langues, et ces mots. Aucun nom d’enseignant·e, rien des élèves.
offer-words = Qu’aimerait faire votre classe ?
offer-show = Présenter notre classe
offer-change = Enregistrer
offer-hide = Ne plus la présenter

# Demander à participer
card-partners =
    { $count ->
        [one] La classe
       *[other] Les classes
    }
wish-title = Envie de participer ?
wish-words = Un mot à ses enseignant·es
wish-hint = Qui vous êtes et ce que votre classe apporterait. On voit la classe, son école et ces mots.
wish-send = Demander à participer
wish-back = Retour à la recherche

# Les partenaires d’un jumelage
partners-title = Partenaires
partners-wish = { $class }, { $town }, aimerait participer
partners-in = { $count } classes sur { $wanted }
partners-leads = mène le projet
partners-sent = Invitations et réponses
partners-by-link = Par un lien
invite-title = Trouver des partenaires
invite-class = Inviter { $class }, { $town }
invite-words = Un mot pour accompagner
invite-send = Inviter
invite-search-title = Par la recherche
invite-search-hint = Montrez la fiche : les collègues qui cherchent un projet pourront demander à participer. Ou regardez les classes qui se présentent.
invite-looking = La fiche est dans la recherche. Qui la trouve peut demander à participer ; vous répondez ici.
invite-look = Montrer la fiche
invite-look-no-more = La retirer de la recherche
invite-search = Vers la recherche
invite-link-title = Par un lien ou une lettre
invite-link-hint = Pour quelqu’un que vous connaissez déjà. Le lien sert une fois et reste valable trois semaines.
partner-link-title = Le lien pour un partenaire
partner-link-lead = Donnez-le à une seule personne. Elle verra la fiche et vos mots, et répondra.
partner-link-label = Lien valable une fois, jusqu’au { $date }
partner-link-back = Retour aux partenaires
proposal-accept = Accueillir cette classe
proposal-accept-invitation = Accepter
proposal-decline = Pas cette fois
proposal-decline-words = Un mot aimable, si vous voulez
proposal-decline-send = Décliner
proposal-withdraw = Retirer
proposal-until = Ouvert jusqu’au { $date }. Sans réponse, cela s’éteint tout seul.
proposal-state-open = en attente d’une réponse
proposal-state-accepted = accepté
proposal-state-declined = décliné
proposal-state-withdrawn = retiré
proposal-state-lapsed = éteint sans réponse
proposal-unknown = Nous ne connaissons pas cette invitation. Il manque peut-être un signe du code.
proposal-answered = Cette invitation a déjà reçu sa réponse. Chacune ne sert qu’une fois.
proposal-lapsed = Cette invitation est restée ouverte trois semaines et s’est éteinte. Demandez-en une nouvelle.
proposal-takes-part = Cette classe participe déjà.
proposal-waiting = Une invitation ou une demande entre vous attend déjà une réponse.
proposal-resting = La réponse était non, il y a peu. Laissez passer un mois avant de redemander.
proposal-too-many = Beaucoup d’invitations attendent déjà une réponse. Patientez, ou retirez-en une.
proposal-closed = Ce jumelage n’accueille pas de nouveau partenaire en ce moment.
proposal-practice = Dans un jumelage d’entraînement, le partenaire est inventé : aucune vraie classe n’y est invitée.
proposal-email-invalid = Cela ne ressemble pas à une adresse e-mail.
proposal-words = Il y a plus de 600 caractères. Quelques phrases suffisent.
invitations-title = Invitations
invitations-link = Invitations
invitations-none = Pas d’invitation en ce moment. Cherchez un projet, ou présentez votre classe dans la recherche.
invitations-invited = { $by }, { $town }, invite { $class }.
invitations-wished = { $class } a demandé à participer.
invitations-answer = Réponse :
invitations-go = Vers le jumelage

# Une invitation par un lien ou une lettre
join-title = Une invitation à un jumelage
join-lead = Une autre classe aimerait avoir la vôtre avec elle. Le code se trouve à la fin du lien.
join-look = Regarder
join-sign-in-lead = Une autre classe aimerait avoir la vôtre avec elle. Connectez-vous pour la regarder : cette fenêtre garde l’invitation.
join-sign-up = Je n’ai pas encore de compte
join-by = { $class }, { $school }, { $town }, vous invite à
join-answer = Votre réponse
join-no-class = Vous n’avez pas encore de classe ici. Créez-en une, puis ouvrez à nouveau le lien.
join-declined = Merci pour votre réponse
join-declined-lead = L’autre classe le sait et peut chercher ailleurs.
invite-mail = Adresse e-mail, si nous devons écrire pour vous
invite-mail-hint = Laissez vide pour recevoir le lien et le transmettre vous-même.
invite-mail-go = Créer le lien, ou écrire
partner-letter-subject = « { $title } » : envie de participer avec votre classe ?
partner-letter-text =
    Bonjour,

    { $class }, { $school } à { $town }, vous invite avec votre classe à un jumelage sur { $hub } : { $title }.
    { $words }
    Regardez et répondez ici, jusqu’au { $date } :
    { $url }

# Passer la main, partir, archiver
change-title = Passer la main, partir, archiver
lead-title = Passer la main
lead-to = À cette classe
lead-hint = La classe qui mène le projet le commence, l’archive et passe la main. Tout le reste, les enseignant·es le font ensemble.
lead-go = Passer la main
leave-title = Partir avec notre classe
leave-words = Un mot aux autres, si vous voulez
leave-hint = Ce que votre classe a écrit et dessiné reste, sous le nom de la classe. Qui mène le projet passe la main à la suivante.
leave-go = Partir
archive-title = Archiver le jumelage
archive-hint = Tout reste lisible pour toutes ses classes, et personne n’écrit plus. Vous pourrez le rouvrir.
archive-go = Archiver
home-archived = Ce jumelage est archivé : tout se lit, rien ne change.
reopen-go = Continuer

# Une page pour tout le monde
public-title = Une page pour tout le monde
public-open = ouverte
public-hint = Les parents et d’autres peuvent lire la fiche et voir quelles classes participent, sans se connecter. Aucun nom d’enseignant·e, rien des élèves. Elle n’existe que tant que toutes les classes sont d’accord.
public-yes = d’accord
public-not-yet = pas encore
public-agree = Nous sommes d’accord
public-close = Nous ne sommes plus d’accord
public-findable = Les moteurs de recherche peuvent la citer
public-word = Les classes de ce jumelage ont choisi de montrer cette page. Ce qu’elles écrivent et dessinent n’appartient qu’à elles.
