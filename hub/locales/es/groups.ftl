### Mixed groups in the live room: dealt, at work, and back together.

groups-title = Grupos mezclados
groups-about = Cada grupo recibe niños de todas las clases y una página de la pizarra, cerrada para los demás grupos hasta que vuelvan todos. Todos los docentes ven todos los grupos.
groups-size = Niños por grupo
groups-only-here = Solo quienes están ahora en la sala
groups-mix = Mezclar a los niños
groups-mix-again = Mezclar otra vez
groups-nobody = Aún no hay alumnos ni tabletas que mezclar. Se añaden en la página de la clase.
groups-ready = Preparado para esta sesión: { $names }
groups-begin-ready = Empezar como se preparó
groups-tell = Una frase para todos los grupos
groups-show = Mostrarla
groups-come = Ya voy
groups-look = Ver su página
groups-move = Grupo de { $name }
groups-none = en ningún grupo
groups-left = { $count ->
    [one] 1 niño no está en ningún grupo
   *[other] { $count } niños no están en ningún grupo
}
groups-close = Reunir a todos
groups-open = Que empiecen los grupos
groups-yours = Tu grupo: { $name }
groups-help = ¡Ayuda!
groups-rings = { $name } pide ayuda.
groups-said-open = Empiezan los grupos.
groups-said-over = Todos han vuelto.
groups-chats = Conversaciones
groups-chat-all = Todos
groups-chat-over = Este grupo ha vuelto: su conversación se puede leer y está cerrada.
groups-chat-silent = Aquí no se dijo nada.
groups-chat-earlier = Grupos anteriores
groups-chat-page = { $name } · página { $page }
groups-chat-in = En el grupo { $name }
groups-chat-say = Escribir al grupo: { $name }
