### Mixed groups in the live room: dealt, at work, and back together.

groups-title = Groupes mélangés
groups-about = Chaque groupe reçoit des enfants de toutes les classes et une page du tableau, fermée aux autres groupes jusqu’à ce que tout le monde soit revenu. Tous les enseignants voient tous les groupes.
groups-size = Enfants par groupe
groups-only-here = Seulement ceux qui sont dans la salle
groups-mix = Mélanger les enfants
groups-mix-again = Mélanger de nouveau
groups-nobody = Il n’y a pas encore d’élèves ni de tablettes à mélanger. On les ajoute sur la page de la classe.
groups-ready = Préparé pour cette séance : { $names }
groups-begin-ready = Lancer comme préparé
groups-tell = Une phrase pour tous les groupes
groups-show = L’afficher
groups-come = J’arrive
groups-look = Voir leur page
groups-move = Groupe de { $name }
groups-none = dans aucun groupe
groups-left = { $count ->
    [one] 1 enfant n’est dans aucun groupe
   *[other] { $count } enfants ne sont dans aucun groupe
}
groups-close = Faire revenir tout le monde
groups-open = Lancer les groupes
groups-yours = Ton groupe : { $name }
groups-help = À l’aide !
groups-rings = { $name } demande de l’aide.
groups-said-open = Les groupes commencent.
groups-said-over = Tout le monde est revenu.
groups-chats = Conversations
groups-chat-all = Tout le monde
groups-chat-over = Ce groupe est revenu : sa conversation reste à lire, elle est close.
groups-chat-silent = Rien n’a été dit ici.
groups-chat-earlier = Groupes précédents
groups-chat-page = { $name } · page { $page }
groups-chat-in = Dans le groupe { $name }
groups-chat-say = Écrire au groupe : { $name }
