### Les invités dans la salle : l’entrée, qui l’ouvre, et la place de l’invité.

## À l’invité, devant la porte
lobby-wait-lobby = Vous êtes devant la porte
lobby-wait-lobby-next = Un enseignant dans la salle est prévenu et va vous ouvrir. Restez ici : la porte s’ouvre toute seule.
lobby-wait-sent-out = Un enseignant vous a fermé la porte
lobby-wait-sent-out-next = Si vous pensez que c’est une erreur, appelez l’enseignant qui vous a invité. Si la porte se rouvre, vous le verrez ici.
lobby-wait-leave = Quitter l’entrée

## Aux enseignants dans la salle
lobby-title = Devant la porte
lobby-waits = { $name } ({ $what }) attend devant la porte.
lobby-let-in = Faire entrer
lobby-let-in-of = Faire entrer : { $name }
lobby-send-away = Pas maintenant
lobby-send-away-of = Pas maintenant : { $name }
lobby-send-out = Faire sortir { $name } tout de suite
lobby-was-sent-out = a dû sortir

## Dans la salle
live-role-guest = invité
lobby-you = Vous : { $name }
lobby-guests = { $count ->
    [one] 1 invité
   *[other] { $count } invités
}
lobby-muted = Un enseignant a coupé votre son. Vous pouvez toujours lever la main.
