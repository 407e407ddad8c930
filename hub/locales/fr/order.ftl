### L’ordre dans la salle : les tours de parole, qui vient ensuite, ce que tous voient.

order-turns = Tours de parole
order-next = Au tour de : { $class }
order-nobody-next = Dès qu’une autre classe est là, un geste lui donne le bâton de parole.
order-asks = demande la parole
order-spoken = { $time } de parole
order-not-yet = n’a pas encore parlé
order-time = Durée d’un tour
order-time-none = Aussi longtemps que la classe le souhaite
order-time-of = { $seconds } s
order-ends = Ensuite, la parole est libre d’elle-même
order-up = Le tour de { $class } est terminé. Merci !
order-up-ours = Notre temps est écoulé : une dernière phrase, puis les autres.
order-up-open = Le tour de { $class } est terminé. Tout le monde peut de nouveau parler.
order-time-up = c’est l’heure
order-more = { $seconds } s de plus
order-has-stick = { $class } a le bâton de parole
order-lower-all = Baisser toutes les mains
order-count-anew = Compter les tours à nouveau
order-chime = Un son discret quand une main se lève
order-said-hands-down = Toutes les mains sont baissées.
order-said-anew = Les tours sont comptés à nouveau.
live-key-next = Enseignants : la parole à la classe suivante
live-key-open = Enseignants : tout le monde peut parler
