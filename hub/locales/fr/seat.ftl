### La place de la classe : lequel de ses appareils est sa caméra

seat-has = { $device ->
    [hand] La tablette ({ $name }) est déjà la caméra de votre classe. On lui demandera quand vous entrerez.
    [wall] Le grand écran ({ $name }) est déjà la caméra de votre classe. On lui demandera quand vous entrerez.
   *[desk] L’ordinateur ({ $name }) est déjà la caméra de votre classe. On lui demandera quand vous entrerez.
}
seat-enter-quiet = Entrer sans caméra ni son
seat-asks = { $device ->
    [hand] La tablette ({ $name }) voudrait être la caméra.
    [wall] Le grand écran ({ $name }) voudrait être la caméra.
   *[desk] L’ordinateur ({ $name }) voudrait être la caméra.
}
seat-give = La céder
seat-keep = La garder
seat-ask = Demander la caméra
seat-asking = { $device ->
    [hand] Nous demandons sur la tablette ({ $name }). Un instant…
    [wall] Nous demandons sur le grand écran ({ $name }). Un instant…
   *[desk] Nous demandons sur l’ordinateur ({ $name }). Un instant…
}
seat-kept = { $device ->
    [hand] La tablette ({ $name }) reste la caméra. D’ici, vous pouvez dessiner, écrire et piloter ; une seconde caméra se branche là-bas.
    [wall] Le grand écran ({ $name }) reste la caméra. D’ici, vous pouvez dessiner, écrire et piloter ; une seconde caméra se branche là-bas.
   *[desk] L’ordinateur ({ $name }) reste la caméra. D’ici, vous pouvez dessiner, écrire et piloter ; une seconde caméra se branche là-bas.
}
seat-silent = { $device ->
    [hand] Personne n’a répondu sur la tablette ({ $name }). Vous pouvez être la caméra maintenant.
    [wall] Personne n’a répondu sur le grand écran ({ $name }). Vous pouvez être la caméra maintenant.
   *[desk] Personne n’a répondu sur l’ordinateur ({ $name }). Vous pouvez être la caméra maintenant.
}
seat-take = Être la caméra
seat-steer = Piloter d’ici

seat-headcount = Combien êtes-vous aujourd’hui ?
seat-fewer = Un de moins
seat-more = Un de plus
seat-headcount-title = Notre classe aujourd’hui
seat-headcount-change = Changer le nombre
seat-headcount-keep = C’est juste
seat-page = Page { $place } sur { $count }
seat-page-title = La page à notre écran
seat-page-before = La page précédente
seat-page-next = La page suivante

seat-second-title = Deuxième caméra
seat-second-words = Filmez un escargot, une expérience ou des mains au travail avec cet appareil : une image à part, à côté de notre classe.
seat-second-begin = Filmer avec cet appareil
seat-second-end = Arrêter de filmer
seat-second-next = Caméra suivante de cet appareil
seat-second-own = Ce que filme cet appareil
seat-second-starts = L’image est en route…
seat-second-sent = Toutes les classes voient ceci
seat-second-taken = Un autre appareil est maintenant la deuxième caméra de notre classe.
seat-second-forbidden = Cet appareil n’a pas le droit de montrer quelque chose ici en ce moment.
