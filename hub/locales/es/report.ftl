### Avisar de un mensaje: el botón de la sala en directo y la página del profesorado.

report-do = Avisar al profesorado
report-tell = Decírselo a mi profe
report-told = Tus profes ya lo saben. Gracias por decirlo.
report-gone = Este mensaje ya no está.
report-too-many = Acabas de avisar varias veces. Espera un minuto, por favor.
report-failed = No ha llegado. Inténtalo otra vez.

report-said = Alguien ha avisado de algo al profesorado. La bandera de arriba lleva allí.
report-beside = { $count ->
    [one] 1 aviso le espera, en una ventana nueva
   *[other] { $count } avisos le esperan, en una ventana nueva
}

report-title = Avisos
report-lead = Alguien ha avisado de lo que hay aquí al profesorado de las dos clases. Lo que se dijo queda 180 días, aunque se borre.
report-waiting = { $count ->
    [0] No hay nada pendiente
    [one] 1 aviso espera a un docente
   *[other] { $count } avisos esperan a un docente
}
report-none = Cuando un niño o un docente le avisa de un mensaje, de un texto o de otra cosa de su intercambio, aparece aquí, y un mensaje con lo que se dijo justo antes.
report-handled = { $count ->
    [one] 1 aviso atendido
   *[other] { $count } avisos atendidos
}
report-by = Avisó { $name } ({ $class }).
report-by-class = Avisó alguien de { $class }.
report-in-chat = En el chat de todos
report-thing-material = Una creación
report-thing-writing = Un texto
report-thing-activity = Una actividad
report-thing-note = Una nota en un cuaderno común
report-in-group = En el chat del grupo { $name }, página { $page } de la pizarra
report-of-class = Escrito en { $class }.
report-before = { $count ->
    [one] El mensaje anterior
   *[other] Los { $count } mensajes anteriores
}
report-earlier = Antes, a las { $time }:
report-somebody = Alguien
report-note = ¿Qué ha hecho al respecto? Lo leerá el profesorado de las dos clases.
report-handle = Está atendido
report-handled-by = { $name }, { $day }:

letter-reported-subject = Alguien ha avisado de un mensaje
letter-reported = alguien ha avisado al profesorado de un mensaje en una de sus salas en directo. Espera a uno de ustedes, con lo que se dijo justo antes; esta carta no repite nada de ello.
letter-reported-thing-subject = Alguien ha avisado de algo de su intercambio
letter-reported-thing = alguien ha avisado al profesorado de un texto, de un material o de otra cosa de su intercambio. Espera a uno de ustedes; esta carta no repite nada de ello.
