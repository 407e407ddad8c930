## Le tableau de la salle en direct.

board-label = Tableau
board-ink = Page { $number } du tableau : ce que toutes les classes ont dessiné
board-paper = Feuille à dessin
board-paper-reader = Feuille à dessin, à regarder
board-how = Les flèches déplacent le stylo, Espace le pose ou le lève, Échap oublie le trait.
board-pages = Pages
board-page = Page { $number }
board-page-named = Page { $number } : { $name }
board-page-add = Une page de plus
board-page-arrange = Que faire de cette page
board-page-name = Le nom de cette page
board-page-keep-name = Garder ce nom
board-page-put-away = Ranger cette page
board-page-put-away-why = Rien de ce qu’elle porte ne se perd : elle attend ici que vous la ressortiez.
board-pages-away = Rangées
board-page-bring-back = La ressortir
board-page-bring-back-of = Ressortir { $name }
board-still = Tout s’arrête : seuls les enseignants dessinent (L)
board-resting = Ici, pour l’instant, on regarde. Vous pouvez tourner la page.
board-sheet-of = Page { $number } : la feuille de { $class }
board-apart = À chaque classe sa propre feuille
board-apart-why = Personne d’autre ne voit ce qu’une classe dessine avant que vous montriez toutes les feuilles.
board-reveal = Montrer toutes les feuilles à tous
board-reveal-why = Pour de bon : les feuilles sont sèches ensuite, et tous les regardent ensemble.
board-zones = Partager la page
board-zones-why = Chaque classe dessine dans une partie à elle, à sa couleur. Tout le monde voit tout.
board-zones-away = Une seule page de nouveau
board-zones-away-why = Tout le monde dessine partout ; rien ne se perd.
board-zones-anew = Partager de nouveau, pour toutes les classes
board-minute = Dessiné depuis une minute
board-minute-none = Rien depuis une minute.
board-take-back = Retirer ({ $count })
board-take-back-of = Retirer ce que { $name } a dessiné : { $count }
board-taken-back = Ce que { $name } a dessiné dans la dernière minute est retiré. Pendant dix minutes, cela peut revenir : « Que faire de cette page ».
board-bring-back = Rétablir ({ $count })
board-bring-back-of = Rétablir ce que { $name } a dessiné : { $count }
board-pens = Qui dessine sur cette page
board-pens-single = Choisir des enfants un par un
board-pens-why = Les enseignants dessinent toujours.

board-empty = Une page toute neuve ! Qui trace le premier trait ?
board-empty-reader = Une page toute neuve. Bientôt, quelqu’un dessinera ici.
board-reader = Vous êtes spectateur : ici, on regarde pendant que les autres dessinent.

## Les outils

board-tools = Outil
board-tool-hand = Main : déplacer la page ; un toucher dit de qui vient le trait (H, I)
board-tool-pen = Feutre (P)
board-tool-marker = Surligneur (M)
board-tool-eraser = Gomme (E)
board-tool-fill = Pot de peinture (F)
board-tool-shape = Formes (O)
board-tool-stamp = Tampons (S)
board-tool-text = Texte (T)
board-text-field = Écrivez ici ; Entrée pose le texte sur la page, Échap l’oublie
board-text-keep = Poser sur la page
board-text-drop = Finalement non
board-text-too-much = C’est trop long pour cet endroit. Moins de mots, ou des lettres plus petites, et cela tiendra.
board-widths = Épaisseur
board-width-fine = Fin
board-width-medium = Moyen
board-width-broad = Large
board-undo = Annuler mon dernier geste (Z)
board-redo = Rétablir (Y)
board-swap = Outils de l’autre côté, pour l’autre main
board-whole = Voir toute la page (0)
board-nearer = Plus près (+)
board-farther = Plus loin (-)
board-fingers = Les doigts dessinent aussi : sinon ils déplacent la page, puisqu’un stylet est là
board-clear = Effacer la page pour tout le monde

board-figures = Forme
board-figure-line = Trait droit
board-figure-arrow = Flèche
board-figure-rectangle = Rectangle
board-figure-ellipse = Rond
board-figure-triangle = Triangle

board-stamps = Tampon
board-stamp-star = Étoile
board-stamp-heart = Cœur
board-stamp-sun = Soleil
board-stamp-cloud = Nuage
board-stamp-flower = Fleur
board-stamp-leaf = Feuille
board-stamp-tree = Arbre
board-stamp-house = Maison
board-stamp-fish = Poisson
board-stamp-butterfly = Papillon
board-stamp-smile = Sourire
board-stamp-check = Coche

board-colours = Couleur
board-colour-black = Noir
board-colour-brown = Marron
board-colour-sand = Pêche
board-colour-red = Rouge
board-colour-orange = Orange
board-colour-yellow = Jaune
board-colour-spring = Vert clair
board-colour-green = Vert
board-colour-sky = Bleu ciel
board-colour-blue = Bleu
board-colour-purple = Violet
board-colour-pink = Rose

## Effacer

board-clear-title = Effacer cette page pour tout le monde ?
board-clear-why = Les traits de toutes les classes s’en vont. Si une autre classe a dessiné ici, on demande à l’un de ses enseignants. En cas d’erreur, Annuler les fait revenir.
board-clear-yes = Effacer la page
board-clear-no = La garder
board-clear-asks = { $who } voudrait effacer la page { $number } pour tout le monde.
board-clear-agree = L’effacer
board-clear-waits = On demande à un enseignant d’une autre classe si la page { $number } peut être effacée.
board-clear-alone = Il n’y a plus personne à qui demander. Effacer la page { $number } quand même ?
board-clear-never-mind = Finalement non
board-clear-late = Personne n’a répondu : la page { $number } reste comme elle est.
board-clear-refused = { $who } préfère garder la page { $number }.
board-clear-agreed = La page { $number } est effacée : { $who } a dit oui. Annuler la fait revenir.
board-cleared = La page est effacée. Annuler la fait revenir.
board-cleared-by = { $who } : la page a été effacée.
board-already-empty = Cette page est déjà vide.
board-nothing-to-undo = Rien à annuler ici : aucun trait n’est de vous.
board-nothing-to-redo = Rien à rétablir.
board-nothing-to-fill = Seul ce qui est fermé tout autour se colorie. Tracez une forme, ou fermez votre trait.
board-coming = La page arrive…
board-waiting = { $count ->
    [one] Un trait est en route
   *[other] { $count } traits sont en route
}

## Pour qui écoute

board-drew = Nouveau dessin : { $who }.
board-pen-down = Stylo posé.
board-pen-up = Stylo levé.
board-record = Ce qui s’est passé sur cette page, le plus récent d’abord
board-me = Vous
board-somebody = Quelqu’un
board-line-pen = { $who } : feutre, { $colour }
board-line-marker = { $who } : surligneur, { $colour }
board-line-eraser = { $who } : gomme
board-line-shape = { $who } : { $figure }, { $colour }
board-line-stamp = { $who } : tampon, { $picture }, { $colour }
board-line-text = { $who } : texte « { $words } », { $colour }
board-line-fill = { $who } : a colorié une forme, { $colour }
board-line-white = { $who } : a enlevé une couleur
board-line-redone = { $who } : a rétabli
board-line-undone = { $who } : est revenu en arrière
board-line-taken-back = { $who } : a retiré la dernière minute d’une classe
board-line-brought-back = { $who } : l’a rétablie
board-line-clear-asked = { $who } : a demandé à effacer la page
board-line-clear-agreed = { $who } : a accepté d’effacer la page
board-line-clear-refused = { $who } : a gardé la page
board-line-cleared = { $who } : page effacée
board-times = { $line } ({ $count } fois)

## What lies under the ink

board-backdrop = Sous le dessin
board-print-plain = Papier blanc
board-print-squares = Carreaux
board-print-lines = Lignes
board-print-number-line = Droite numérique
board-print-hundred-square = Tableau des cent
board-print-europe = Carte de l’Europe
board-shelf-map = Carte
board-print-cat = Le chat
board-print-cock = Le coq
board-print-snail = L’escargot
board-print-ladybird = La coccinelle
board-print-butterfly = Le papillon
board-print-bear = L’ours voyageur
board-print-house = La maison
board-print-tree = Le pommier
board-print-christmas = L’étoile de Noël
board-shelf-paper = Papier
board-shelf-maths = Mathématiques
board-shelf-colouring = À colorier
board-shelf-own = Quelque chose à vous
board-print-picture = Une photo
board-print-taken-away = Cette image a été retirée.
board-print-file = Photo ou PDF…
board-backdrop-coming = Le fichier est en route
board-backdrop-stop = Arrêter
board-backdrop-pages = Choisissez des pages parmi { $count }. La première vient sur cette page, chaque autre sur une nouvelle page.
board-backdrop-all = Toutes les pages
board-backdrop-lay = 
    Poser { $count ->
        [one] une page
       *[other] { $count } pages
    }
board-backdrop-sound = C’est un son : une page demande une photo ou un PDF.
board-line-backdrop = { $who } : a posé quelque chose sous la page
board-files = Photos et PDF dans cette salle
board-files-none = Il n’y en a pas encore.
board-file-document = Un PDF
board-file-remove = Retirer « { $name } »
board-file-remove-why = Ce fichier disparaît pour de bon, de chaque page et de la relecture. Une phrase y dit qu’une image a été retirée.
board-file-remove-yes = Retirer pour de bon
board-file-keep = Garder
board-who = Y reconnaît-on des enfants ?
board-who-hint = Cochez ceux de votre classe. L’image n’est montrée que tant que leurs parents sont d’accord.
board-ask-lay = Poser sous la page
board-ask-on = Passer à ses pages
board-file-who = Qui reconnaît-on sur « { $name } »
board-file-who-keep = Garder
board-file-shows = On y reconnaît : { $names }
board-file-lacks = Personne ne la voit : il manque un accord pour { $names }. Dès qu’il est noté, on la revoit.
board-file-lacks-elsewhere = Personne ne la voit : il manque un accord dans une classe partenaire.
board-dice = Les dés
board-dice-none = Personne n’a encore lancé.
board-dice-throw = Lancer
board-dice-count = Combien de dés
board-dice-many = 
    { $count ->
        [one] Un dé
       *[other] { $count } dés
    }
board-dice-sum = { $who } : { $numbers } = { $sum }
board-dice-one = { $who } : { $number }
board-dice-before = Les lancers d’avant
board-dice-away = Ranger les dés

## A tangram

board-shelf-tangram = Tangram
board-print-tangram = Tangram
board-print-tangram-house = Tangram : la maison
board-print-tangram-boat = Tangram : le bateau
board-print-tangram-cat = Tangram : le chat
board-print-tangram-fish = Tangram : le poisson
board-print-tangram-tree = Tangram : le sapin
board-tans = Tangram : sept pièces. Les flèches en déplacent une, R la tourne, X retourne le parallélogramme, Échap la lâche.
board-tans-reader = Tangram : sept pièces, à regarder
board-tan-0 = Grand triangle rouge
board-tan-1 = Grand triangle bleu
board-tan-2 = Triangle moyen orange
board-tan-3 = Petit triangle jaune
board-tan-4 = Petit triangle vert
board-tan-5 = Carré violet
board-tan-6 = Parallélogramme bleu ciel
board-tan-held = { $who } tient cette pièce : { $tan }
board-tan-left = Tourner vers la gauche (Maj+R)
board-tan-right = Tourner vers la droite (R)
board-tan-flip = Retourner (X)
board-tan-tidy = Remettre toutes les pièces en carré
board-line-tan = { $who } : a déplacé une pièce, { $tan }
board-line-tans-tidied = { $who } : a remis le tangram en carré
