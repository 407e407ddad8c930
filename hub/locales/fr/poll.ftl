### Polls in the live room: what is asked, voted and counted.

poll-title = Qu’en pensez-vous ?
poll-hands = À main levée !
poll-none = Pas de sondage pour l’instant. Quand un enseignant pose une question, elle s’affiche ici.
poll-open = Ouvert
poll-over = Le résultat
poll-counting = On compte…
poll-votes = { $votes ->
    [0] Aucun vote pour l’instant
    [one] 1 vote
   *[other] { $votes } votes
}
poll-hidden = les choix s’affichent à la fin
poll-numbers = Les nombres par classe
poll-all = Toutes les classes
poll-of-class = { $votes } sur { $pupils }
poll-count-ours = Mains levées dans notre classe
poll-count = Ajouter au compte
poll-counted = Votre classe est comptée.
poll-close = Terminer le sondage
poll-ask-again = Demander autre chose
poll-clear = Retirer des écrans
poll-ask = Demander à toutes les classes
poll-kind = Quelle sorte de question
poll-kind-pictures = Images
poll-kind-answers = Oui ou non
poll-kind-hands = Mains levées
poll-question = Votre question (les enfants voient les images)
poll-how-many = Combien d’entre vous…
poll-hide = Ne montrer le résultat qu’à la fin
poll-open-it = Demander à toutes les classes
poll-back = Revenir au résultat
poll-choose = Choisissez deux à six réponses différentes.
poll-chosen = Ce que les enfants peuvent choisir
poll-word = Un mot court
poll-word-beside = Un mot (si vous voulez)
poll-word-of = Mot pour { $name }
poll-remove = Enlever { $name }
poll-add-word = Un mot sans image
poll-pictures = Images à choisir
poll-your-vote-counts = Ton vote compte !
poll-next-child = Au suivant
poll-said-open = Un sondage est ouvert. { $question }
poll-said-over = Le sondage est terminé.
poll-picture-yes = Oui
poll-picture-no = Non
poll-picture-unsure = Je ne sais pas
poll-picture-hand = Main levée

poll-picture-fox = Renard
poll-picture-bear = Ours
poll-picture-owl = Chouette
poll-picture-turtle = Tortue
poll-picture-hedgehog = Hérisson
poll-picture-cat = Chat
poll-picture-rabbit = Lapin
poll-picture-frog = Grenouille
poll-picture-bird = Oiseau
poll-picture-fish = Poisson
poll-picture-bee = Abeille
poll-picture-snail = Escargot
poll-picture-mouse = Souris
poll-picture-penguin = Manchot
poll-picture-ladybird = Coccinelle
poll-picture-whale = Baleine
