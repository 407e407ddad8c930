### Les autorisations dans la salle : à un enfant, et à l'enseignant devant la caméra de la classe
consents-look = Regarder
consents-watch = Ici, tu regardes les autres dessiner. Prends une feuille et dessine avec eux !
