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
