### La sécurité dans la salle : qui attend à la porte et pourquoi, qui peut écrire, ce qui est retenu, ce qui est signalé.

## À la porte
safety-wait-teacher = Ton enseignant n’est pas encore là
safety-wait-teacher-next = Reste ici : la porte s’ouvrira toute seule dès que ton enseignant sera dans la salle.
safety-wait-closed = La séance n’a pas encore commencé
safety-wait-closed-next = Reste ici : la porte s’ouvrira toute seule.
safety-wait-opens = La porte s’ouvrira toute seule à { $time }.
safety-wait-opens-day = La porte s’ouvrira { $day } à { $time }.
safety-wait-leave = Retour au jumelage

## Dans la salle
safety-lesson-over = La séance est finie ; tout reste là, à lire et à regarder.
safety-ours-wait = Vos élèves attendent à la porte.
safety-theirs-wait = Des élèves de cette classe attendent leur enseignant.

## Qui peut écrire (aussi une page de la classe)
safety-title = Écrire dans la salle
safety-lead = Votre classe, votre règle. Ce que vous choisissez ici vaut dans chaque salle de la classe, en quelques secondes.
safety-who = Les messages de vos élèves
safety-chat-off = Ils lisent, sans écrire
safety-chat-off-means = Ils peuvent toujours dessiner, lever la main et voter.
safety-chat-hold = Vous lisez chaque message d’abord
safety-chat-hold-means = Il attend à côté de la discussion. Un geste de votre part et tous le voient ; sinon, personne.
safety-chat-live = Ils écrivent librement
safety-chat-live-means = Au tableau aussi. Seul un message contenant un mot de votre liste vous attend.
safety-words = Les mots qui vous attendent
safety-words-how = Un message contenant l’un de ces mots ou expressions vous attend d’abord, quelle que soit l’écriture. Les élèves ne voient jamais la liste.
safety-words-of = { $language } ({ $count ->
    [one] 1 mot
   *[other] { $count } mots
})
safety-words-field = Un mot ou une expression par ligne
safety-keep = Garder ainsi
safety-kept = C’est gardé, et cela vaut dès maintenant dans la salle.

## Messages retenus
safety-mine-held = Ton enseignant le lit d’abord.
safety-mine-declined = Ton enseignant n’a pas laissé passer ce message.
safety-held = { $count ->
    [one] 1 message vous attend
   *[other] { $count } messages vous attendent
}
safety-held-word = Il contient un mot de votre liste.
safety-held-edit = À la place de : « { $text } »
safety-let-through = Laisser passer
safety-let-through-of = Laisser passer le message de { $name }
safety-not-through = Pas celui-ci
safety-not-through-of = Ne pas laisser passer le message de { $name }
