### Autorizzazioni nella stanza: a un bambino, e all'insegnante davanti alla telecamera della classe
consents-look = Guarda
consents-watch = Qui guardi gli altri disegnare. Prendi un foglio e disegna con loro!
