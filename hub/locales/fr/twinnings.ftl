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
card-wanted = Combien de classes, la vôtre comprise
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
home-draft = Il n’y a ici que des enseignant·es pour l’instant. Parlez à vos partenaires dans la salle ; quand vous commencerez, vos élèves pourront entrer.
