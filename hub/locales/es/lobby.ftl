### Los invitados en la sala: la entrada, quién la abre y el sitio del invitado.

## Al invitado, ante la puerta
lobby-wait-lobby = Está ante la puerta
lobby-wait-lobby-next = Un docente de la sala ya lo sabe y le abrirá. Quédese aquí: la puerta se abre sola.
lobby-wait-sent-out = Un docente le ha cerrado la puerta
lobby-wait-sent-out-next = Si cree que es un error, llame al docente que le invitó. Si la puerta vuelve a abrirse, lo verá aquí.
lobby-wait-leave = Salir de la entrada

## A los docentes de la sala
lobby-title = Ante la puerta
lobby-waits = { $name } ({ $what }) espera ante la puerta.
lobby-let-in = Dejar entrar
lobby-let-in-of = Dejar entrar: { $name }
lobby-send-away = Ahora no
lobby-send-away-of = Ahora no: { $name }
lobby-send-out = Hacer salir a { $name } de la clase, ahora mismo
lobby-was-sent-out = tuvo que salir

## En la sala
live-role-guest = invitado
lobby-you = Usted: { $name }
lobby-guests = { $count ->
    [one] 1 invitado
   *[other] { $count } invitados
}
lobby-muted = Un docente le ha quitado el sonido. Aún puede levantar la mano.
