### La salle : la porte, la scène, le panneau, la barre.

## L’ouverture
live-opening = La porte s’ouvre…
live-opening-slow = C’est plus long que d’habitude ; on continue d’essayer. Si rien ne vient, ce navigateur est peut-être trop ancien : un Firefox, Chrome, Edge ou Safari à jour sait tout faire.
live-no-script = La séance a besoin de JavaScript. Autorisez-le pour cette page, puis rechargez.

## La porte
live-staff-room = Salle des profs
live-door-first = Vous êtes les premiers. Les autres arrivent.
live-door-here = Déjà là : { $classes }
live-door-wall = Cet ordinateur est au vidéoprojecteur : grandes lettres, rien à côté de l’image
live-door-away = Un instant, connexion…
live-enter = Entrer dans la séance
live-enter-simple = Entrer
live-own-picture = Votre image
live-level = Le volume de votre micro
live-choose-camera = Caméra
live-choose-microphone = Micro
live-choose-speaker = Haut-parleur
live-try-again = Réessayer
live-take-other-camera = Prendre une autre caméra
live-take-other-microphone = Prendre un autre micro
live-on = oui
live-off = non
live-camera = Caméra
live-microphone = Micro
live-sound = Son

live-neighbour = Une autre classe est déjà là sur cet ordinateur. Pour éviter le larsen, le son et le micro sont coupés ici.
live-neighbour-short = Une autre classe est sur cet ordinateur : son et micro sont coupés.
live-neighbour-loud = Les remettre

live-problem-insecure = Les navigateurs n’ouvrent la caméra que sur une adresse sûre (https ou localhost). Vous pouvez entrer, lire, écrire et dessiner ; pour le son et l’image, demandez l’adresse https.
live-problem-unsupported = Ce navigateur ne sait ni envoyer ni recevoir de vidéo. Le chat et le tableau marchent. Un Firefox, Chrome, Edge ou Safari à jour sait tout faire.
live-problem-camera-denied = La caméra n’est pas autorisée pour cette page. Cliquez sur la petite caméra dans la barre d’adresse, choisissez « autoriser », puis réessayez.
live-problem-camera-missing = Aucune caméra trouvée. Branchez-en une, ou entrez sans image.
live-problem-camera-gone = La caméra a disparu : son câble tient-il bien ? Rebranchez-la, et l’image revient d’elle-même.
live-problem-camera-busy = Un autre programme se sert de la caméra. Fermez-le, puis réessayez.
live-problem-camera-broken = La caméra ne démarre pas. Débranchez-la, rebranchez-la, puis réessayez.
live-problem-microphone-denied = Le micro n’est pas autorisé pour cette page. Cliquez sur le signe dans la barre d’adresse, choisissez « autoriser », puis réessayez.
live-problem-microphone-missing = Aucun micro trouvé. Branchez-en un, ou entrez et écrivez dans le chat.
live-problem-microphone-gone = Le micro a disparu : son câble tient-il bien ? Rebranchez-le, et les autres vous entendent de nouveau.
live-problem-microphone-busy = Un autre programme se sert du micro. Fermez-le, puis réessayez.
live-problem-microphone-broken = Le micro ne démarre pas. Débranchez-le, rebranchez-le, puis réessayez.

## Le haut
live-time-left = { $minutes ->
    [one] encore { $minutes } minute
   *[other] encore { $minutes } minutes
}
live-time-over = L’heure est passée : dites-vous au revoir tranquillement
live-classes = { $count ->
    [0] Aucune classe encore
    [one] { $count } classe ici
   *[other] { $count } classes ici
}
live-pupils = { $count ->
    [one] { $count } élève
   *[other] { $count } élèves
}
live-weak-links = { $count ->
    [one] une connexion faible
   *[other] { $count } connexions faibles
}
live-online = Connecté
live-online-slow = Connecté, par la voie lente
live-away-short = Pas connecté
live-fullscreen = Plein écran
live-settings = Caméra et son
live-help = Touches et aide

## La scène
live-stage = Scène
live-strip = Les autres classes
live-us = Nous : { $class }
live-picture-of = Image de { $class }
live-screen-of = { $town }, écran
live-second-of = { $town }, 2e caméra
live-our-screen = Notre écran
live-our-second = Notre 2e caméra
live-pin = Mettre { $class } sur la scène
live-mute = Couper le son de { $class }
live-unmute = Rendre le son à { $class }
live-give-stick = Donner le bâton de parole à { $class }
live-take-stick = Reprendre le bâton de parole à { $class }
live-soon = arrive bientôt
live-on-its-way = { $town } arrive bientôt
live-still = une image fixe toutes les quelques secondes
live-face-coming = à la porte
live-face-tablets = les tablettes sont là
live-face-waiting = l’image arrive
live-face-off = caméra éteinte
live-face-own = votre caméra est éteinte
live-face-slow = pas d’image sur ce réseau
live-face-elsewhere = sur un autre appareil
live-mark-speaking = parle
live-mark-hand = demande la parole ({ $place })
live-mark-muted = son coupé
live-mark-stick = bâton de parole
live-mark-microphone-off = micro éteint
live-link = Votre chemin vers le hub : { $path ->
    [relay] par le relais (TURN)
    [tcp] direct, en TCP
   *[udp] direct, en UDP
}, { $roundTripMs } ms, { $lostPercent } % de pertes, { $jitterMs } ms de gigue, { $kilobits } kbit/s envoyés.
live-light-good = La ligne de { $town } est bonne.
live-light-fair-sends = La ligne de { $town } est un peu faible : il manque parfois un petit bout de ce qui vient d’eux.
live-light-fair-receives = La ligne de { $town } est un peu faible : il leur manque parfois un petit bout des autres.
live-light-poor-sends = La ligne de { $town } est faible : leur image arrive plus petite, ou par à-coups.
live-light-poor-receives = La ligne de { $town } est faible : les autres leur arrivent plus petits, ou par à-coups.
live-light-away-sends = Rien qui bouge ne vient de { $town } en ce moment : au plus des images fixes.
live-light-away-receives = Rien qui bouge n’arrive jusqu’à { $town } en ce moment : au plus des images fixes.
live-our-light-good = Notre ligne est bonne.
live-our-light-fair-sends = Notre ligne est un peu faible : il manque parfois aux autres un petit bout de nous.
live-our-light-fair-receives = Notre ligne est un peu faible : il nous manque parfois un petit bout des autres.
live-our-light-poor-sends = Notre ligne est faible : notre image arrive aux autres plus petite, ou par à-coups.
live-our-light-poor-receives = Notre ligne est faible : les autres arrivent plus petits, ou par à-coups.
live-our-light-away-sends = Rien qui bouge ne sort de chez nous en ce moment : au plus des images fixes.
live-our-light-away-receives = Rien qui bouge n’arrive jusqu’à nous en ce moment : au plus des images fixes.

## La barre
live-bar = Commandes
live-we-want-to-speak = On veut parler
live-hand-is-up = la main est levée
live-my-hand = Ma main
live-draw = Dessiner
live-board = Tableau
live-board-missing = Le tableau est encore en route. Il s’ouvrira tout seul dès que la connexion sera revenue.
live-share = Partager
live-share-end = Arrêter le partage
live-panel = Chat et participants
live-panel-close = Fermer
live-unread = nouveaux messages
live-leave = Quitter

## Le chat
live-tab-chat = Chat
live-tab-hands = Mains
live-tab-people = Qui est là
live-tab-poll = Sondage
live-tab-groups = Groupes
live-chat-log = Messages
live-chat-empty = Rien encore. Un « bonjour » dans votre langue, c’est un beau début.
live-chat-older = Les messages plus anciens sont gardés, mais pas montrés ici.
live-chat-me = Moi
live-somebody = Quelqu’un
live-chat-say = Écrire à toutes les classes
live-chat-send = Envoyer
live-chat-left = { $count ->
    [one] Encore { $count } caractère
   *[other] Encore { $count } caractères
}
live-chat-too-long = { $count ->
    [one] { $count } caractère de trop : deux messages, c’est bien aussi
   *[other] { $count } caractères de trop : deux messages, c’est bien aussi
}
live-chat-pending = en route
live-chat-again = Renvoyer
live-chat-discard = Abandonner
live-chat-more = Plus pour ce message (flèches : les autres messages)
live-chat-edit = Modifier
live-chat-edited = modifié
live-chat-edit-field = Modifier le message
live-chat-editing = Modification du message
live-chat-edit-stop = Le laisser comme avant
live-chat-edit-done = Enregistrer la modification
live-chat-wait = Prochain message dans { $seconds } s. On peut continuer d’écrire, rien ne se perd.
live-chat-wait-over = Le message peut partir maintenant.
live-slow-chat = Les élèves écrivent
live-slow-chat-off = librement
live-slow-chat-every = toutes les { $seconds } s
live-slow-chat-is = Les élèves écrivent un message toutes les { $seconds } secondes.
live-slow-chat-over = Les élèves écrivent de nouveau librement.
live-chat-erase = Supprimer pour tout le monde
live-chat-erased = Ce message a été supprimé.
live-chat-news = Nouveaux messages
live-chat-read-only = Ici, tu peux lire. Ton enseignant peut te laisser écrire.

## Les mains
live-hands = Qui demande la parole, dans l’ordre
live-hands-empty = Personne ne demande la parole. Le bouton jaune lève la main de la classe.
live-hands-whole-class = toute la classe
live-hands-since = { $minutes ->
    [0] à l’instant
    [one] depuis { $minutes } minute
   *[other] depuis { $minutes } minutes
}
live-hands-lower = Baisser la main de { $name }

## Qui est là
live-people = Qui est là
live-people-you = vous
live-tablets = Faire entrer une tablette (nouvel onglet)
live-people-sends = envoie le son et l’image
live-role-teacher = prof
live-role-pupil = élève
live-role-companion = tablette
live-role-keeper = gardien

## Avis
live-away = La connexion est perdue. Elle revient toute seule ; ce que vous écrivez partira alors.
live-slow = Ce réseau bloque la voie rapide. Le chat et le tableau marchent, un peu plus lentement.
live-slow-media = Le son et les images qui bougent ne passent pas par le réseau de l’école. Le chat et le tableau marchent, un peu plus lentement, et des images fixes arrivent.
live-slow-technician = Montrez ceci à votre technicien : merci d’autoriser les connexions WebSocket vers { $host }.
live-slow-seen = D’accord
live-fast = La voie rapide est de nouveau ouverte.
live-not-here = pas ici
live-not-heard = pas entendu
live-back = De nouveau connecté.
live-sound-blocked = Votre navigateur retient le son.
live-sound-blocked-cure = Mettre le son
live-taken = Un autre appareil de votre classe envoie le son et l’image. Ici, c’est calme.
live-forbidden = Cet appareil peut regarder, mais pas envoyer.
live-blocked = Le réseau de votre école bloque la vidéo. Le chat et le tableau marchent, et des images fixes remplacent la vidéo. Montrez ceci à votre technicien : merci d’autoriser { $addresses }.
live-blocked-remember = La prochaine fois tout de suite
live-we-are-muted = Un enseignant a coupé le son de votre classe. Vous pouvez toujours lever la main.
live-stick-elsewhere = { $town } a le bâton de parole. Pour l’instant, votre micro n’est pas entendu.
live-stick-ours = Vous avez le bâton de parole : c’est vous que tout le monde entend.
live-stick-open = Laisser parler tout le monde

## Feuilles
live-close = Fermer
live-leave-title = Quitter la séance ?
live-leave-words = La séance continue. Vous pouvez revenir avec la même carte ou la même adresse.
live-leave-yes = Quitter
live-leave-no = Rester ici
live-share-title = Que voulez-vous montrer ?
live-share-screen-words = Une fenêtre, un onglet ou tout l’écran ; net, et aussitôt sur la scène de toutes les classes.
live-share-screen-end = Arrêter de partager notre écran
live-share-no-screen = Cet appareil ne peut pas partager son écran. Un ordinateur avec Firefox, Chrome, Edge ou Safari à jour le peut.
live-share-screen-broken = L’écran n’a pas pu être partagé. Fermez ce qui l’enregistre peut-être déjà, puis réessayez.
live-share-second-words = Un escargot, un microscope, des mains au travail : une image à part, à côté de la vôtre.
live-share-second-end = Arrêter notre deuxième caméra
live-share-no-second = Il n’y a pas encore d’autre caméra. Branchez-en une, et vous pourrez la choisir ici.
live-choose-second = Deuxième caméra
live-sound-title = Qu’entendront les autres ?
live-sound-speech = La parole
live-sound-speech-words = Des voix claires, sans écho ni bruit.
live-sound-balanced = Voix et instruments
live-sound-balanced-words = Seul l’écho est retiré ; les chansons gardent leurs couleurs.
live-sound-music = La musique
live-sound-music-words = Telle quelle, en stéréo. Avec un casque, sinon les autres s’entendent.
live-keys-title = Touches
live-keys-on = Une seule touche suffit (à désactiver si vous dictez à l’ordinateur)
live-key-microphone = Micro allumé ou éteint
live-key-camera = Caméra allumée ou éteinte
live-key-sound = Son des autres allumé ou éteint
live-key-hand = On veut parler
live-key-board = Tableau
live-key-chat = Écrire dans le chat
live-key-hands = Qui demande la parole
live-key-people = Qui est là
live-key-poll = Le sondage
live-key-fullscreen = Plein écran
live-key-help = Cette page

## Dit une fois aux lecteurs d’écran
live-said-in = Vous êtes dans la séance.
live-said-pinned = { $class } est sur la scène.
live-said-unpinned = { $class } a quitté la scène.
live-said-hand-up = { $name } demande la parole.
live-said-your-hand-up = Votre main est levée.
live-said-your-hand-down = Votre main est baissée.
live-said-muted = Le son de { $class } est coupé.
live-said-heard = On entend de nouveau { $class }.
live-said-shows-screen = { $class } partage son écran.
live-said-shows-second = { $class } montre une deuxième caméra.
live-said-we-muted = Un enseignant a coupé le son de votre classe.
live-said-we-heard = On entend de nouveau votre classe.
live-said-stick = { $class } a le bâton de parole.
live-said-we-stick = Votre classe a le bâton de parole.
live-said-open = Tout le monde peut parler.
live-said-came = { $class } est entrée.
live-said-left = { $class } est partie.
live-said-away = La connexion est perdue. Elle revient.
live-said-back = De nouveau connecté.

## La ligne
live-line = Ce que porte notre ligne
live-pin-auto = Toute seule : autant qu’elle peut
live-pin-everything = Toujours toutes les images
live-pin-stage = Seulement les images sur la scène
live-pin-stills = Images fixes et son
live-pin-sound = Seulement le son
live-pin-words = Seulement le chat et le tableau
live-now-everything = En ce moment : toutes les images bougent.
live-now-stage = En ce moment : quelques images bougent, les autres sont fixes.
live-now-stills = En ce moment : images fixes et son. Celles qui bougent reviennent toutes seules.
live-now-sound = En ce moment : seulement le son.
live-chosen-stage = Seules les images de la scène bougent, comme vous l’avez choisi.
live-chosen-stills = Images fixes et son, comme vous l’avez choisi.
live-chosen-sound = Seulement le son, comme vous l’avez choisi.
live-chosen-words = Seulement le chat et le tableau, comme vous l’avez choisi : personne ne vous voit ni ne vous entend, et vous ne voyez ni n’entendez personne.
live-chosen-cure = Autant qu’elle peut
live-own-still = Notre ligne est faible : les autres voient une image fixe de nous, pour bien nous entendre.
live-line-blocked = Le réseau de notre école bloque la vidéo : montrer tout de suite des images fixes
live-line-technician = Pour votre technicien : le son et la vidéo passent en UDP, ou en TCP là où l’UDP est fermé, vers { $addresses }. Dès que c’est ouvert, ils viennent tout seuls.
live-line-relay = Là où ni l’un ni l’autre ne peut être ouvert, le relais suffit : { $relays }.
live-line-unknown = des adresses que nous apprendrons au premier essai
live-face-spared = seulement le son, pour ménager la ligne

## S’entendre à la porte
live-hearing = M’entendre
live-hearing-words = Dites quelque chose et écoutez comment les autres vous entendront. Personne d’autre ne l’entend.
live-hearing-again = M’entendre encore
live-hearing-connecting = Un instant…
live-hearing-speak = Parlez maintenant…
live-hearing-listen = Et voici votre voix :
live-hearing-heard = C’était vous. Votre son part et revient.
live-hearing-silent = Le son revient, mais sans voix. Le micro est-il coupé, ou est-ce un autre ? Choisissez-le plus bas.
live-hearing-blocked = Rien n’est revenu. Vous pouvez entrer quand même ; le chat et le tableau marchent. Montrez ceci à votre technicien : « Merci de laisser passer le son et la vidéo vers { $addresses }. »

## Piloter l’écran de la classe depuis une tablette
live-remote-enter = Piloter l’écran de la classe d’ici
live-remote-title = Télécommande
live-remote-ours = Notre écran
live-remote-sends = L’écran de la classe est là et envoie.
live-remote-nobody = Aucun appareil de votre classe n’envoie encore. Ouvrez la séance sur l’ordinateur de la classe.
live-remote-board = Tableau à l’écran
live-remote-others = Les classes
live-remote-show = Montrer { $class } sur notre écran
live-remote-steer = Piloter
