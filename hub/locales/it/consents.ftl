### Autorizzazioni nella stanza: a un bambino, e all’insegnante davanti alla telecamera della classe
consents-look = Guarda
consents-watch = Qui guardi gli altri disegnare. Prendi un foglio e disegna con loro!
consents-beside-face =
    { $count ->
        [one] Le altre classi non possono vedere un bambino della vostra classe.
       *[other] Le altre classi non possono vedere { $count } bambini della vostra classe.
    }
consents-beside-voice =
    { $count ->
        [one] Non possono sentire un bambino.
       *[other] Non possono sentire { $count } bambini.
    }
consents-beside-who = Chi?
consents-beside-tick = Sono fuori dall’immagine e lontani dal microfono
consents-beside-go = Sono fuori: accendere
