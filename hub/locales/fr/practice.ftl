# S’exercer : un jumelage où l’on essaie tout, seul, avec une classe inventée.

practice-start = Essayer : un jumelage d’entraînement
practice-start-hint = Une classe inventée vous répond aussitôt. Personne d’autre ne le voit, aucun élève n’y est, et tout disparaît au bout de deux semaines.
practice-badge = Entraînement
practice-told = Ceci est un entraînement : la classe partenaire est inventée. Appuyez sur tout : elle dit oui à chaque date, aucun courrier ne part et vos élèves n’en voient rien.
practice-goes = Entraînement : tout sera supprimé le { $day }.
practice-end = Tout supprimer maintenant
practice-title = Entraînement : deux fenêtres
practice-words = Chaque classe montre ce qu’elle voit de sa fenêtre. Rien ici n’est réel : c’est pour essayer.
practice-room = Salle d’entraînement
practice-school = École des Hirondelles (inventée)
practice-class = Les hirondelles (entraînement)
practice-teacher = Beatriz (inventée)
practice-hello-room = Bonjour ! Je suis Beatriz, et je suis inventée, comme ma classe. Écrivez, dessinez, proposez une date : je dis oui à toutes. Rien ne peut se casser ici.
practice-hello-staff = Bienvenue dans la salle des profs : dans un vrai jumelage, seuls les enseignants lisent ici. Proposez une date pour notre première séance quand vous voulez, je dirai oui.
