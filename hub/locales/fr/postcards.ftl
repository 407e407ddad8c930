# Cartes postales numériques : une image, une voix et des mots en deux langues, de classe à classe.

postcards-title = Cartes postales numériques
postcards-lead = Une image, une voix et quelques mots en deux langues. À l’écran, elle se retourne ; sur papier, elle a un recto et un verso.
postcards-none = Pas encore de carte postale. La première fera plaisir à quelqu’un dès le matin.
postcard-make = Faire une carte postale
postcard-new = Elle vient d’arriver
postcard-hidden = pas encore visible
postcard-hidden-long = Les partenaires ne voient pas cette carte : son image n’est pas montrée, ou il manque une autorisation.
postcard-its-picture = Son image parmi les créations
postcard-sent = envoyée le { $day }
postcard-opened = ouverte le { $day }
postcard-unopened = { $town } ne l’a pas encore ouverte
postcard-from-to = Une carte postale de { $giver } à { $receiver }
postcard-arrived = Le courrier est là ! Une carte de { $town }.
postcard-open = L’ouvrir
postcard-turn = Retourner
postcard-voice = Une voix de { $town }
postcard-back = Retour à la carte
postcard-print = Imprimer la carte
postcard-print-lead = Imprimez les deux pages en recto verso, « bord long », à 100 %. Le verso sera à l’endroit quand on tourne la carte comme une page.
postcard-paper = Papier
postcard-paper-a4-a6 = Quatre petites cartes (A6) sur A4
postcard-paper-a4-a5 = Deux grandes cartes (A5) sur A4
postcard-paper-a6 = Papier A6
postcard-paper-a5 = Papier A5
postcard-fronts = Rectos
postcard-backs = Versos
postcard-code = Le code de cette carte, pour un appareil photo
postcard-listen = Pour écouter la voix : scannez et connectez-vous.
postcard-look = Cette carte à l’écran : scannez et connectez-vous.
postcard-remove = Reprendre la carte
postcard-remove-sure = La carte est supprimée pour les deux classes. Son image et sa voix restent parmi vos créations.
postcard-to = Pour qui ?
postcard-instead = Pour { $town }, à la place de l’envoi qui s’est perdu.
postcard-picture = Quelle image au recto ?
postcard-give-picture = Ajouter un dessin ou une photo
postcard-no-picture = Une carte postale commence par une image. Ajoutez un dessin ou une photo, montrez-la aux partenaires, puis revenez ici.
postcard-nobody = Votre classe est encore seule ici. Dès qu’une classe partenaire arrive, elle pourra recevoir une carte.
postcard-words-1 = Vos mots
postcard-words-2 = Les mêmes, dans leur langue
postcard-language-1 = Langue
postcard-language-2 = Deuxième langue
postcard-words-hint = { $most } lettres au plus par langue, pour que la carte reste facile à lire sur papier.
postcard-sound = Une voix avec ?
postcard-no-sound = Sans son
postcard-send = Envoyer la carte
postcard-waits =
    { $count ->
        [one] Une carte postale vous attend
       *[other] { $count } cartes postales vous attendent
    }
postcard-problem-picture = Choisissez une image de votre classe que les partenaires peuvent voir.
postcard-problem-receiver = Choisissez pour quelle classe elle est.
postcard-problem-words = C’est trop long pour la carte : { $most } lettres au plus par langue.
postcard-problem-many = Ce jumelage a déjà beaucoup de cartes postales. Reprenez-en une dont personne n’a plus besoin.
