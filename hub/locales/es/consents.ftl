### Autorizaciones en la sala: a un niño, y al docente ante la cámara de la clase
consents-look = Mirar
consents-watch = Aquí miras cómo dibujan los demás. ¡Toma una hoja y dibuja con ellos!
