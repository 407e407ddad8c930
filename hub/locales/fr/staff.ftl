### La salle des profs : où les enseignant·es d’un jumelage parlent entre eux.

staff-hint = Échangez avec les autres enseignant·es à toute heure, par écrit ou en direct. Aucun élève n’y entre jamais.
staff-enter = Messages, tableau et appel, entre enseignant·es

## Ce qui est nouveau
unread-title = Nouveaux messages
unread-count = { $count ->
    [one] nouveau message
   *[other] nouveaux messages
}
unread-all-read = J’ai tout lu

## La salle en direct
staff-go-in = Entrer
staff-nobody = Personne d’autre n’est là pour le moment. Ce que vous écrivez reste ici pour les autres.
staff-no-camera = La caméra et le micro sont coupés. Allumez-les si vous voulez parler, maintenant ou plus tard.
staff-leave-title = Quitter la salle des profs ?
staff-leave-words = Elle reste ouverte. Vous pouvez revenir à toute heure.
staff-said-in = Vous êtes dans la salle des profs.
staff-no-script = Pour écrire et appeler, cette page a besoin de JavaScript. Vous pouvez lire sans lui ce qui a été écrit.
staff-here = { $count ->
    [one] { $count } personne ici
   *[other] { $count } personnes ici
}
staff-not-in = { $town } n’est pas là
staff-away = absent
staff-beside = La salle des profs, dans une nouvelle fenêtre
staff-calls = { $name } vous appelle dans la salle des profs.
staff-answer = Y aller
staff-call = Appeler les autres
staff-called = Votre caméra et votre micro sont allumés. Qui se trouve dans une autre salle de ce jumelage voit que vous appelez.
staff-call-failed = L’appel n’est pas passé. Réessayez.

## Beside a lesson
live-tab-backstage = Coulisses
backstage-opening = La salle des profs s’ouvre…
backstage-covered = Votre écran est partagé : les élèves liraient avec vous.
backstage-anyway = Afficher quand même
backstage-here = Aussi ici : { $names }
backstage-alone = Seuls les enseignants lisent ceci. Personne d’autre n’est là.
backstage-window = Nouvelle fenêtre
backstage-say = Écrire aux enseignants seulement
