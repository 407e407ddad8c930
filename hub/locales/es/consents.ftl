### Autorizaciones en la sala: a un niño, y al docente ante la cámara de la clase
consents-look = Mirar
consents-watch = Aquí miras cómo dibujan los demás. ¡Toma una hoja y dibuja con ellos!
consents-beside-face =
    { $count ->
        [one] Las otras clases no pueden ver a un niño de su clase.
       *[other] Las otras clases no pueden ver a { $count } niños de su clase.
    }
consents-beside-voice =
    { $count ->
        [one] No pueden oír a un niño.
       *[other] No pueden oír a { $count } niños.
    }
consents-beside-who = ¿Quiénes?
consents-beside-tick = Están fuera de la imagen y lejos del micrófono
consents-beside-go = Están fuera: encender
