safety-wait-teacher = Tu docente aún no está
safety-wait-teacher-next = Quédate aquí: la puerta se abre sola en cuanto tu docente esté en la sala.
safety-wait-closed = La sesión aún no ha empezado
safety-wait-closed-next = Quédate aquí: la puerta se abre sola.
safety-wait-opens = La puerta se abre a las { $time }, sola.
safety-wait-opens-day = La puerta se abre el { $day } a las { $time }.
safety-wait-leave = Volver al hermanamiento

safety-lesson-over = La sesión ha terminado. Todavía se puede leer y mirar todo.
safety-ours-wait = Sus alumnos esperan en la puerta.
safety-theirs-wait = Alumnos de esta clase esperan a su docente.

safety-title = Escribir en la sala en directo
safety-lead = Su clase, su regla. Lo que elija aquí vale en todas las salas en directo de la clase, en segundos.
safety-who = Los mensajes de sus alumnos
safety-chat-off = Leen, y no escriben
safety-chat-off-means = Pueden seguir dibujando, levantando la mano y votando.
safety-chat-hold = Usted lee antes cada mensaje
safety-chat-hold-means = Espera junto al chat. Un toque suyo y todos lo ven; si no, nadie.
safety-chat-live = Escriben libremente
safety-chat-live-means = También en la pizarra. Solo le espera un mensaje con una palabra de su lista.
safety-words = Palabras que le esperan
safety-words-how = Un mensaje con una de estas palabras o expresiones le espera antes, se escriba como se escriba. Los alumnos no ven nunca la lista.
safety-words-of = { $language } ({ $count ->
    [one] { $count } palabra
   *[other] { $count } palabras
})
safety-words-field = Una palabra o expresión por línea
safety-keep = Guardarlo así
safety-kept = Está guardado y vale desde ahora en la sala en directo.
safety-mine-held = Tu docente lo lee antes.
safety-mine-declined = Tu docente no ha dejado pasar este.
safety-held = { $count ->
    [one] { $count } mensaje le espera
   *[other] { $count } mensajes le esperan
}
safety-held-word = Lleva una palabra de su lista.
safety-held-edit = En lugar de: «{ $text }»
safety-let-through = Dejarlo pasar
safety-let-through-of = Dejar pasar el mensaje de { $name }
safety-not-through = Este no
safety-not-through-of = No dejar pasar el mensaje de { $name }
