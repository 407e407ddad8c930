notebooks-title = Carnet commun
notebooks-lead = Ce que toutes les classes mesurent ou comptent, jour après jour : sur un seul graphique, côte à côte.
notebooks-lines = { $count ->
        [0] Encore rien dedans
        [one] Une mesure
       *[other] { $count } mesures
    }
notebooks-to-look = { $count ->
        [one] Une vous attend
       *[other] { $count } vous attendent
    }
notebooks-empty = Pas encore de carnet. Que pourriez-vous tous mesurer : la longueur de votre escargot, la température du matin, le nombre de feuilles mangées ?
notebooks-empty-child = Pas encore de carnet. Tes enseignants vont en commencer un.
notebooks-new = Un nouveau carnet
notebooks-name = De quoi s’agit-il ?
notebooks-name-hint = Par exemple : La longueur de notre phasme
notebooks-what = Comment mesurez-vous, tous de la même façon ?
notebooks-what-hint = Par exemple : de la tête au bout du corps, avec une règle, sans les antennes
notebooks-unit = Dans quelle unité ?
notebooks-unit-hint = cm, g, °C, feuilles. Peut rester vide.
notebooks-unit-fixed = Il y a déjà des mesures : l’unité reste.
notebooks-decimals = Quels nombres ?
notebooks-counted = Comptés : des nombres entiers
notebooks-measured = Mesurés, par exemple { $example }
notebooks-picture = Son image
notebooks-sign = { $sign ->
        [ruler] Règle
        [weight] Poids
        [thermometer] Thermomètre
        [timer] Chronomètre
        [hash] Signe numéro
        [leaf] Feuille
        [sprout] Jeune pousse
        [apple] Pomme
        [carrot] Carotte
        [egg] Œuf
        [bug] Scarabée
        [footprints] Traces de pas
        [droplets] Gouttes
        [cloud-rain] Pluie
        [sun] Soleil
        [wind] Vent
       *[star] Étoile
    }
notebooks-make = Commencer le carnet
notebooks-change = Modifier le carnet
notebooks-remove = Supprimer ce carnet
notebooks-remove-hint = Toutes les classes perdent ses mesures. Les photos restent parmi les créations.
notebooks-remove-go = Supprimer le carnet
notebooks-write = Noter une mesure
notebooks-correct = Corriger
notebooks-value = Votre nombre
notebooks-pad = Touches des chiffres
notebooks-comma = virgule
notebooks-back = effacer le dernier chiffre
notebooks-day = Quel jour ?
notebooks-today = Aujourd’hui
notebooks-photo = Une photo
notebooks-photo-hint = { $most } Mo au plus. Le lieu et l’appareil sont effacés de la photo.
notebooks-photo-off = Sans cette photo
notebooks-photo-again = Si vous aviez choisi une photo, choisissez-la encore une fois.
notebooks-photo-alt = { $town }, { $day } : { $value }
notebooks-note = Un petit mot
notebooks-note-hint = Par exemple : il vient de muer
notebooks-who = Qui est sur la photo ?
notebooks-keep = Noter
notebooks-taken-go = La corriger
notebooks-take-back = Retirer
notebooks-line-remove = Supprimer pour de bon
notebooks-show = Laisser passer
notebooks-show-again = Montrer de nouveau
notebooks-past = Ce qui était noté avant
notebooks-past-until = jusqu’au { $day }, { $clock }
notebooks-look-first = Vos élèves ont noté ceci. Vous regardez d’abord.
notebooks-yours-wait = { $count ->
        [one] Ta mesure attend ton enseignant.
       *[other] Tes { $count } mesures attendent ton enseignant.
    }
notebooks-unseen = { $count ->
        [one] Pour la photo d’une mesure, une autorisation manque : les partenaires ne voient que le nombre.
       *[other] Pour les photos de { $count } mesures, des autorisations manquent : les partenaires ne voient que les nombres.
    }
notebooks-blank = Encore rien de mesuré. Qui note le premier nombre ?
notebooks-blank-closed = Rien n’a été mesuré.
notebooks-chart = Graphique commun
notebooks-how = Ce qui figure sous le graphique
notebooks-way-date = Par date
notebooks-way-day = Par jour à nous
notebooks-by-date = Date
notebooks-by-day = Jour de chaque classe
notebooks-day-hint = Le jour 1 est celui de la première mesure de chaque classe. On peut donc comparer, même sans avoir commencé ensemble.
notebooks-said = { $count ->
        [one] { $town } : une mesure, { $first } le { $start }.
       *[other] { $town } : { $count } mesures, de { $first } le { $start } à { $last } le { $end }.
    }
notebooks-table = La même chose en tableau
notebooks-column-date = Date
notebooks-column-day = Jour
notebooks-none = rien de noté
notebooks-csv = Pour un tableur (CSV)
notebooks-csv-class = Classe
notebooks-csv-town = Ville
notebooks-csv-country = Pays
notebooks-csv-day = Date
notebooks-csv-number = Jour de la classe
notebooks-csv-note = Petit mot
notebooks-photos = Grandir, photo après photo
notebooks-notes = Notes
notebooks-lapse-play = Lire
notebooks-lapse-back = photo précédente
notebooks-lapse-next = photo suivante
notebooks-lapse-which = Quelle photo
notebooks-ours = { $count ->
        [one] La mesure de notre classe
       *[other] Les { $count } mesures de notre classe
    }
notebooks-state-waiting = attend un enseignant
notebooks-state-shown = tout le monde la voit
notebooks-state-withdrawn = retirée : seuls les enseignants de votre classe la voient
notebooks-note-hidden = mot caché : une autorisation manque
notebooks-said-written = C’est noté. Toutes les classes le voient.
notebooks-said-waits = C’est noté. Ton enseignant regarde d’abord.
notebooks-said-photo-waits = C’est noté. Ton enseignant regarde d’abord la photo.
notebooks-said-consent = Tout le monde voit le nombre. Une autorisation manque pour la photo : les partenaires ne la voient pas.
notebooks-said-corrected = C’est corrigé. Ce qui était noté avant reste dans l’historique.
notebooks-said-shown = Toutes les classes le voient maintenant.
notebooks-said-withdrawn = C’est retiré. Les partenaires ne le voient plus.
notebooks-said-removed = C’est supprimé pour de bon.
notebooks-problem-title = Donnez-lui un nom de 80 lettres au plus.
notebooks-problem-long = C’est trop long : { $most } lettres au plus.
notebooks-problem-many = Il n’y a plus de place ici.
notebooks-problem-fixed = Il y a déjà des mesures : l’unité reste. Pour une autre unité, commencez un autre carnet.
notebooks-problem-number = Nous ne lisons pas de nombre ici. Écrivez-le en chiffres, par exemple 4,2.
notebooks-problem-groups = Est-ce une virgule, ou des milliers ? Écrivez 1234,5 sans rien entre les milliers.
notebooks-problem-decimals = { $count ->
        [one] Un chiffre après la virgule suffit ici.
       *[other] { $count } chiffres au plus après la virgule suffisent ici.
    }
notebooks-problem-whole = Ici, on compte : il faut un nombre entier.
notebooks-problem-negative = On ne peut pas compter moins que rien : enlevez le signe moins.
notebooks-problem-large = C’est plus que { $most }. Y a-t-il un chiffre de trop ?
notebooks-problem-unit = Ce carnet est en { $unit }, pas en { $typed }. Écrivez le nombre en { $unit }.
notebooks-problem-day = Choisissez un jour.
notebooks-problem-future = Ce jour n’est pas encore venu. Notez ce que vous avez mesuré aujourd’hui ou avant.
notebooks-problem-far = C’est bien avant le début de votre projet. L’année est-elle juste ?
notebooks-problem-taken = Votre classe a déjà une mesure pour ce jour. Un jour a une mesure, que l’on peut corriger.
notebooks-problem-note = Le mot est trop long : { $most } lettres au plus.
notebooks-problem-photo = Ce n’est pas une photo que nous connaissons. Un JPEG, PNG ou WebP venu d’un téléphone convient.
notebooks-problem-changed = Quelqu’un vient de la corriger. Regardez ce qui est noté maintenant, puis corrigez encore.
owed-lines = { $count ->
        [one] Une mesure de vos élèves attend dans un carnet.
       *[other] { $count } mesures de vos élèves attendent dans les carnets.
    }
owed-lines-go = Regarder
