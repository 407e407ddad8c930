staff-hint = Hable con los demás docentes a cualquier hora, por escrito o en directo. Ningún alumno entra nunca.
staff-enter = Chat, pizarra y llamada, solo para docentes

## Lo que hay de nuevo
unread-title = Mensajes nuevos
unread-count = { $count ->
    [one] mensaje nuevo
   *[other] mensajes nuevos
}
unread-all-read = Ya los he leído todos

## La sala en directo
staff-go-in = Entrar
staff-nobody = Ahora no hay nadie más. Lo que escriba se queda aquí para los demás.
staff-no-camera = La cámara y el micrófono están apagados. Enciéndalos si quiere hablar, ahora o más tarde.
staff-leave-title = ¿Salir de la sala de profesores?
staff-leave-words = Queda abierta. Puede volver a cualquier hora.
staff-said-in = Está en la sala de profesores.
staff-no-script = Para escribir y llamar, esta página necesita JavaScript. Puede leer lo escrito sin él.
staff-here = { $count ->
    [one] 1 docente aquí
   *[other] { $count } docentes aquí
}
staff-not-in = { $town } no está ahora
staff-away = no está
staff-beside = La sala de profesores, en una ventana nueva
staff-calls = { $name } le llama a la sala de profesores.
staff-answer = Ir
staff-call = Llamar a los demás
staff-called = Su cámara y su micrófono están encendidos. Quien esté en otra sala de este hermanamiento ve que llama.
staff-call-failed = La llamada no llegó. Inténtelo otra vez.

## Beside a lesson
live-tab-backstage = Bastidores
backstage-opening = Se abre la sala de profesores…
backstage-covered = Se está mostrando su pantalla: los alumnos leerían esto.
backstage-anyway = Mostrar de todos modos
backstage-here = También aquí: { $names }
backstage-alone = Esto solo lo leen los docentes. Ahora no hay nadie más.
backstage-window = Ventana nueva
backstage-say = Escribir solo a los docentes
