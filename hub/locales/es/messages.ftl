### Lo que se dijo en las salas de un docente.

messages-title = Mensajes
messages-link = Buscar en los mensajes
messages-here = Leer sin entrar
messages-search = Lo que se escribió
messages-in-group = En el chat de un grupo
messages-in = Dónde
messages-in-all = En todas las salas
messages-go = Buscar
messages-too-short = Dos letras al menos, por favor.
messages-none = Ningún mensaje tiene estas palabras.
messages-more = Puede haber más antiguos: elija una sala u otra palabra.
messages-empty = Aquí todavía no ha escrito nadie.
messages-no-room = Su clase aún no participa en ningún hermanamiento. Lo que escriba con las clases compañeras estará aquí.
messages-enter = Entrar
messages-read = Lo he leído
messages-pages = Mensajes anteriores y posteriores
messages-earlier = Anteriores
messages-later = Posteriores
messages-found = { $count ->
    [one] 1 mensaje
   *[other] { $count } mensajes
}
