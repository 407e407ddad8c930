# Les écoles et les classes, telles que leurs enseignants les tiennent.

nav-places = Où aller
nav-classes = Mes classes
nav-twinnings = Jumelages

# Le départ
classes-none-title = Pas encore de classe
classes-none = Ici, tout appartient à une classe : ses partenaires, ses séances, son tableau. Présentez-nous la vôtre, en une minute.
classes-make = Ajouter une classe
class-with = avec { $names }
class-resting = en repos
class-step-partner = Pas encore de partenaire : à deux, c’est bien ; à trois, c’est plus sûr.
class-step-partner-go = Trouver des partenaires
class-step-timetable = Quand pouvez-vous vous voir ? Vos partenaires verront quelles heures conviennent.
class-step-timetable-go = Indiquer vos heures
class-open = Ouvrir
class-open-named = Ouvrir { $name }
class-back = Retour à la classe
class-back-all = Toutes mes classes

# Une classe
class-change = Modifier la fiche
class-resting-hint = Cette classe est en repos. Tout reste lisible ; personne de nouveau n’entre et aucune séance n’est prévue.
class-ending = Cette classe sera supprimée dès la fin de sa séance.
class-doors-children = Les enfants
class-doors-time = Dates et lettres
class-pupils-hint = Leurs animaux, les cartes à imprimer, les images à toucher.
class-consents-hint = Ce que les parents ont dit de la voix, du visage, des dessins.
class-looked-hint = Qui a ouvert leurs listes et leurs dossiers.
class-holidays = Congés et vacances
class-holidays-hint = Ceux que l’on connaît, et ceux que vous seul·e connaissez.
class-reports-hint = Les messages qui vous ont été signalés.
timetable-title = Quand nous pouvons nous voir
timetable-change = Modifier
timetable-any = Rien d’indiqué : nous comptons toute heure d’école, de 8 h 30 à 16 h 30, du lundi au vendredi.
timetable-free = pas ce jour-là
timetable-of = Quand { $name } peut se voir
timetable-lead = À l’heure de { $town }. Les heures de vos partenaires sont mises à côté des vôtres, et seul ce qui convient est proposé.
timetable-from = { $day }, de ({ $number })
timetable-to = { $day }, à ({ $number })
timetable-as-monday = Pareil jusqu’à vendredi
timetable-hint = Laissez vide un jour où ce n’est jamais possible. Si tous les jours sont vides, nous comptons toute heure d’école.
timetable-wrong-no-time = { $day } : écrivez l’heure ainsi, 8:30.
timetable-wrong-half = { $day } : il manque un début ou une fin.
timetable-wrong-backwards = { $day } : la fin vient avant le début.
timetable-wrong-overlap = { $day } : deux plages se recouvrent.
timetable-wrong-too-many = { $day } : quatre plages au plus par jour.

# Sa fiche
class-card-title = La fiche de { $name }
class-card-lead = Voici ce que vos partenaires voient de vous. Aucun nom d’élève ne figure ici.
class-new-title = Une nouvelle classe
class-new-lead = Un nom, votre effectif et un animal : c’est ainsi que vos partenaires font votre connaissance.
class-new-class = La classe
class-new-school = L’école
class-new-elsewhere = Une autre école
class-new-go = Ajouter cette classe
field-class = Nom de la classe
field-headcount = Nombre d’élèves
field-youngest = Âge du plus jeune
field-oldest = Âge du plus âgé
field-tongue = Langues
field-tongue-hint = D’abord celle de vos cours ; puis celles que vous apprenez ou que l’on parle à la maison.
field-tongue-number = Langue { $number }
field-tongue-none = aucune
field-animal = Votre animal
field-colour = Votre couleur
field-school = Nom de l’école
field-town = Commune
field-country = Pays
field-zone = Heure
field-zone-usual = L’heure habituelle du pays
field-zone-hint = Seulement pour les îles et les lieux dont l’heure diffère.

twin-title = { $school }, à { $town }, est déjà ici.
twin-same = Oui, c’est mon école
twin-other = Est-ce la vôtre ? Alors votre classe la rejoint. Sinon, écrivez le nom de la vôtre de façon à les distinguer, avec la rue par exemple.

meanwhile-title = Entre-temps, un ou une collègue a modifié cette fiche :
meanwhile-nothing = rien
meanwhile-yours = le vôtre figure ci-dessous
meanwhile-how = Rien de ce que vous avez écrit n’est perdu. Relisez, puis enregistrez de nouveau.

class-wrong-class = Un nom de classe compte au moins une lettre et au plus quatre-vingts.
class-wrong-headcount = Combien d’élèves ? Un nombre, cinq cents au plus, s’il vous plaît.
class-wrong-youngest = Quel âge a le plus jeune ? Un nombre d’années, s’il vous plaît.
class-wrong-oldest = Quel âge a le plus âgé ? Un nombre d’années, s’il vous plaît.
class-wrong-oldest-before = Le plus âgé ne peut pas être plus jeune que le plus jeune : relisez les deux âges.
class-wrong-tongue = Choisissez d’abord la langue de votre classe.
class-wrong-animal = Choisissez l’un des animaux.
class-wrong-colour = Choisissez l’une des couleurs.
class-wrong-at = Choisissez de nouveau votre école.
class-wrong-school = Un nom d’école compte au moins une lettre et au plus cent vingt.
class-wrong-town = Écrivez la commune, en quatre-vingts lettres au plus.
class-wrong-country = Choisissez le pays.
class-wrong-zone = Choisissez l’heure de votre commune.
class-wrong-zone-several = Ce pays a plusieurs heures. Choisissez la vôtre : elles figurent en tête de liste.

animal-fox = Renard
animal-bear = Ours
animal-owl = Chouette
animal-turtle = Tortue
animal-hedgehog = Hérisson
animal-cat = Chat
animal-rabbit = Lapin
animal-frog = Grenouille
animal-bird = Oiseau
animal-fish = Poisson
animal-bee = Abeille
animal-snail = Escargot
animal-mouse = Souris
animal-penguin = Manchot
animal-ladybird = Coccinelle
animal-whale = Baleine
colour-0 = Rouge
colour-1 = Bleu
colour-2 = Jaune
colour-3 = Vert
colour-4 = Violet
colour-5 = Rose
colour-6 = Turquoise
colour-7 = Orange
colour-8 = Bleu nuit
colour-9 = Vert tendre
colour-10 = Marron
colour-11 = Bleu ciel
