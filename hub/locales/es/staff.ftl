staff-hint = Hable con los demás docentes a cualquier hora, por escrito o en directo. Ningún alumno entra nunca.
staff-enter = Chat, pizarra y llamada, solo para docentes

## Lo que hay de nuevo
unread-title = Mensajes nuevos
unread-count = { $count ->
    [one] mensaje nuevo
   *[other] mensajes nuevos
}
unread-all-read = Ya los he leído todos
