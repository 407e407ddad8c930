# Trouver une date
meet-title = Trouver une date
meet-lead = Nous avons regardé les horaires, les vacances et l’heure de chaque classe. Les meilleurs moments viennent en premier.
meet-length = Durée
meet-from = À partir du
meet-weeks = Pendant
meet-who = Qui doit être là ?
meet-look = Chercher encore
minutes-long =
    { $count ->
        [one] une minute
       *[other] { $count } minutes
    }
weeks-long =
    { $count ->
        [one] une semaine
       *[other] { $count } semaines
    }
meet-presumed = Horaires encore inconnus : { $towns }. Nous avons pris de 8 h 30 à 16 h 30, du lundi au vendredi.
meet-found =
    { $count ->
        [0] Aucun moment trouvé
        [one] Un moment qui pourrait convenir
       *[other] { $count } moments qui pourraient convenir
    }
meet-none = Il ne reste rien à choisir dans ces semaines. Le jumelage dure jusqu’au { $date } : essayez d’autres semaines, ou une autre durée.
meet-propose = Proposer
meet-propose-this = Proposer : { $day }, { $clock }
meet-own = Un autre jour, une autre heure
meet-waiting = Déjà proposée pour { $day }, { $clock } :
reason-all = Tout le monde est en classe
reason-holiday = Pas d’école à { $towns } : { $detail }
reason-free-day = Pas de cours ce jour-là à { $towns }
reason-night = La nuit à { $towns }
reason-early = Tôt à { $towns }
reason-late = Tard à { $towns }
reason-outside = Hors des horaires habituels à { $towns }
reason-clocks = On change d’heure cette semaine-là à { $towns }

# Une séance et sa date
lesson-untitled = Notre séance
lesson-when = Quand
lesson-who = Qui vient
lesson-about = Au programme
lesson-proposed = proposée
lesson-agreed = convenue
lesson-cancelled = annulée
lesson-over = passée
lesson-lapsed = restée sans accord
lesson-of-series = se répète
lesson-cancelled-said = Cette séance n’aura pas lieu.
lesson-clash-ours = Votre classe a déjà une séance à ce moment :
lesson-clash-theirs = Une autre séance est prévue à ce moment à { $towns }.
lesson-says-yes = sera là
lesson-says-no = ne peut pas venir
lesson-says-open = n’a pas encore répondu
lesson-rule =
    { $classes ->
        [one] Vous décidez seul·e.
        [2] Elle a lieu dès que les deux classes ont dit oui.
       *[other] Elle a lieu dès que plus de la moitié des classes ont dit oui. Les autres restent les bienvenues.
    }
lesson-hopeless = Elle ne convient pas à assez de classes.
lesson-find-another = Trouver une autre date
lesson-asked = Est-ce que cela convient à votre classe ?
lesson-yes = Nous venons
lesson-no = Impossible pour nous
lesson-opens = La salle ouvre à { $clock }, un quart d’heure avant.
lesson-no-agenda = Pas encore de programme. Trois lignes suffisent : qui commence, ce qu’on montre, comment on se dit au revoir.
lesson-proposed-by = Proposée par { $who }
lesson-describe = Changer le titre et le programme
lesson-title = Titre
lesson-agenda = Programme
lesson-agenda-hint = Un point par ligne. Les enseignant·es du jumelage peuvent tous le changer.
lesson-keep = Garder
lesson-move = Changer la date
lesson-move-hint = Nous demanderons de nouveau aux autres classes si cela leur convient.
lesson-move-go = Proposer la nouvelle date
lesson-day = Jour
lesson-clock = Heure, chez vous
lesson-minutes = Minutes
lesson-cancel = Annuler la séance
lesson-farewell = Un mot aux autres
lesson-cancel-go = Annuler la séance
lesson-all = et toutes les suivantes
lesson-series = Toute la série
lesson-repeats = À quel rythme
lesson-every =
    { $weeks ->
        [0] une fois
        [one] chaque semaine, à notre heure
       *[other] toutes les { $weeks } semaines, à notre heure
    }
lesson-until-day = Si elle se répète, jusqu’au
lesson-problem-past = Ce moment est déjà passé.
lesson-problem-outside = C’est en dehors des dates du jumelage.
lesson-problem-length = Une séance dure de 5 minutes à 8 heures.
lesson-problem-many = Cela ferait plus de 60 séances. Choisissez un dernier jour plus proche.
lesson-problem-stale = Quelqu’un vient de changer cette séance. Regardez-la telle qu’elle est, puis recommencez.
lesson-problem-over = Cette séance a commencé ou a été annulée : on ne peut plus la changer.
lesson-problem-room = Ce jumelage n’a pas cette salle.
lesson-problem-time = Nous n’avons pas pu lire le jour ou l’heure.
lesson-problem-title = Le titre est vide, ou un texte est trop long.

# L’agenda
calendar-title = Agenda
calendar-lead = Les séances de vos classes, à votre heure et à celle des autres.
calendar-week = Semaine du { $day }
calendar-empty = Rien de prévu cette semaine
calendar-find = Trouver une date
calendar-find-in = Trouver une date pour { $title }
calendar-earlier = Plus tôt
calendar-later = Plus tard
calendar-today = Cette semaine
calendar-answer = on attend votre réponse
calendar-room = Aller à la salle

# Vacances et jours fériés
holidays-title = Vacances de { $class }
holidays-lead = La recherche de dates laisse de côté les jours sans école. Les jours fériés sont connus ; ajoutez ce qui manque.
holidays-known = Déjà connues
holidays-checked = Vacances scolaires là où nous les connaissons, vérifiées le { $date }.
holidays-region = Dans quelle partie du pays est votre école ? Nous connaîtrons alors aussi ses vacances scolaires.
holidays-own = Ajoutées par vous
holidays-own-none = Rien pour l’instant.
holidays-add = Ajouter des vacances
holidays-name = Nom
holidays-first = Premier jour sans école
holidays-last = Dernier jour sans école
holidays-add-go = Ajouter
holidays-remove = Retirer
holidays-remove-for = Retirer { $name }
holidays-file = Les prendre dans un fichier
holidays-file-hint = Un fichier d’agenda (.ics) du ministère, de la région ou de l’école ; des jours entiers, 60 Ko au plus.
holidays-file-pick = Fichier d’agenda
holidays-file-go = Les reprendre
holidays-span = du { $first } au { $last }
holidays-public = jour férié
holidays-taken =
    { $count ->
        [0] Rien n’a pu être repris.
        [one] Une entrée a été reprise.
       *[other] { $count } entrées ont été reprises.
    }
holidays-line = Ligne { $line } :
holidays-problem-days = Nous n’avons pas pu lire les jours.
holidays-problem-backwards = Le dernier jour est avant le premier.
holidays-problem-long = Des vacances durent 120 jours au plus.
holidays-problem-many = Une classe a 200 entrées au plus. Retirez d’abord les anciennes.
holidays-problem-name = Donnez un nom de 80 lettres au plus.
holidays-trouble-no-calendar = ce n’est pas un fichier d’agenda
holidays-trouble-unreadable = cette entrée est illisible
holidays-trouble-no-name = cette entrée n’a pas de nom
holidays-trouble-no-days = cette entrée n’a pas de jour
holidays-trouble-backwards = elle finit avant de commencer
holidays-trouble-long = elle dure plus de 120 jours
holidays-trouble-repeats = elle se répète ; ajoutez-la à la main
holidays-trouble-too-many = à partir d’ici, il y a trop d’entrées
lesson-holiday = Pas d’école à { $town } : { $name }
lesson-holiday-new = Ce jour est devenu férié ou chômé à { $town } : { $name }
calendar-free = Pas d’école à { $town } : { $name }, { $days }
calendar-holidays = Vacances de { $class }

# Voter pour une autre date
vote-title = Quelles autres dates vous conviennent ?
vote-hint = Cochez toutes celles qui conviennent à votre classe. Si l’une convient à toutes, elle est prise aussitôt ; d’ici là, la séance reste où elle est.
vote-suits = Convient à { $towns }
vote-suits-nobody = Ne convient encore à personne
vote-go = Voilà ce qui nous convient
vote-take = Déplacer la séance
vote-end = Garder la date actuelle
vote-offer = La mettre au vote
lesson-problem-options = Six dates à la fois suffisent. Votez d’abord pour celles-ci.
lesson-problem-minority = Cette date ne convient pas encore à assez de classes.
