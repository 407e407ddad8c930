### Les autorisations dans la salle : à un enfant, et à l’enseignant devant la caméra de la classe
consents-look = Regarder
consents-watch = Ici, tu regardes les autres dessiner. Prends une feuille et dessine avec eux !
consents-beside-face =
    { $count ->
        [one] Un élève de votre classe ne doit pas être vu des partenaires.
       *[other] { $count } élèves de votre classe ne doivent pas être vus des partenaires.
    }
consents-beside-voice =
    { $count ->
        [one] Un élève ne doit pas être entendu.
       *[other] { $count } élèves ne doivent pas être entendus.
    }
consents-beside-who = Qui ?
consents-beside-tick = Ils sont hors du champ et loin du micro
consents-beside-go = Ils sont hors du champ : allumer
