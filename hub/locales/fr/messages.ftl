### Ce qui s’est dit dans les salles d’un·e enseignant·e : à chercher, et à lire sans entrer.

messages-title = Messages
messages-link = Chercher dans les messages
messages-here = Lire sans entrer
messages-search = Ce qui a été écrit
messages-in-group = Dans la conversation d’un groupe
messages-in = Où
messages-in-all = Dans toutes les salles
messages-go = Chercher
messages-too-short = Deux lettres au moins, s’il vous plaît.
messages-none = Aucun message ne contient ces mots.
messages-more = Il y en a peut-être de plus anciens : choisissez une salle, ou un autre mot.
messages-empty = Personne n’a encore écrit ici.
messages-no-room = Votre classe ne participe encore à aucun jumelage. Ce que vous écrirez avec ses partenaires se trouvera ici.
messages-enter = Entrer
messages-read = J’ai lu
messages-pages = Messages plus anciens et plus récents
messages-earlier = Plus anciens
messages-later = Plus récents
messages-found = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
