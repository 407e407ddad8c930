### El pulso de un hermanamiento: silencio, lo que se debe, y lo que una clase entrega antes de irse.

pulse-title = El pulso
pulse-open = Quién debe qué a quién
pulse-lead = Cómo está cada clase y qué espera alguien. Las vacaciones y los fines de semana no son silencio.
pulse-lead-mentor = Desde cuándo no se sabe nada de cada clase. Las vacaciones y los fines de semana no son silencio.
pulse-you = ustedes
pulse-well = Bien
pulse-silent = En silencio
pulse-rests = De vacaciones hasta el { $day }
pulse-last = Última señal: { $day }.
pulse-days =
    { $count ->
        [one] Un día de clase desde entonces.
       *[other] { $count } días de clase desde entonces.
    }
pulse-silent-them = Quizá estén enfermos, de viaje o sin tiempo. Una palabra amable ayuda más que esperar.
pulse-silent-us = Sus socios no saben de ustedes desde hace tiempo. Basta un saludo: un dibujo, una frase, una fecha.
pulse-write = Escribir en la sala de profesores
pulse-owes-nothing = Nada pendiente.
pulse-to-all = para todas las clases
pulse-to-you = para ustedes
pulse-to = para { $class }, { $town }
pulse-owes-post =
    { $count ->
        [one] Un sobre por enviar
       *[other] { $count } sobres por enviar
    }
pulse-owes-late =
    { $count ->
        [one] Un sobre enviado que ya debería haber llegado
       *[other] { $count } sobres enviados que ya deberían haber llegado
    }
pulse-owes-door =
    { $count ->
        [one] Una puerta vacía del calendario
       *[other] { $count } puertas vacías del calendario
    }
pulse-owes-mascot =
    { $count ->
        [one] Decir dónde está la mascota
       *[other] Decir dónde están { $count } mascotas
    }
pulse-owes-answer =
    { $count ->
        [one] Una respuesta a una fecha de sesión
       *[other] Respuestas a { $count } fechas de sesión
    }
pulse-owes-postcard =
    { $count ->
        [one] Una postal que nadie ha abierto
       *[other] { $count } postales que nadie ha abierto
    }
pulse-third-title = Una tercera clase
pulse-third-lead = Con una tercera clase el intercambio sigue cuando una calla o tiene que irse. La búsqueda está rellenada con su ficha de proyecto.
pulse-third-go = Buscar una tercera clase
pulse-third-show = Mostrar su proyecto en la búsqueda
pulse-leave-lead = Si su clase tiene que irse, entrega lo que aún tiene en la mano: nada se pierde.
pulse-leave-go = Ver lo que tenemos en la mano
pulse-how =
    { $count ->
        [one] Una clase cuenta como silenciosa tras un día de clase sin señal. No se mira lo que escribió, solo cuándo.
       *[other] Una clase cuenta como silenciosa tras { $count } días de clase sin señal. No se mira lo que escribió, solo cuándo.
    }
pulse-back = Volver al hermanamiento
pulse-mentor =
    { $count ->
        [one] Un día de clase sin señal de ninguna clase, sin contar vacaciones
       *[other] { $count } días de clase sin señal de ninguna clase, sin contar vacaciones
    }
owed-quiet = Sus socios no saben de su clase desde hace tiempo. Basta un saludo.
owed-quiet-go = ¿Cómo va el intercambio?
owed-silent =
    { $count ->
        [one] Una clase calla desde hace dos semanas de clase. Quizá ayude una palabra amable.
       *[other] { $count } clases callan desde hace dos semanas de clase. Quizá ayude una palabra amable.
    }
owed-silent-go = Ver cuál
owed-materials =
    { $count ->
        [one] Una creación de su clase le espera.
       *[other] { $count } creaciones de su clase le esperan.
    }
owed-materials-go = Mirar
owed-answers =
    { $count ->
        [one] Una fecha de sesión espera su respuesta.
       *[other] { $count } fechas de sesión esperan su respuesta.
    }
owed-answers-go = Responder
letter-digest-silent =
    { $count ->
        [one] { $class }, { $town }: un día de clase sin señal. Una palabra amable ayuda.
       *[other] { $class }, { $town }: { $count } días de clase sin señal. Una palabra amable ayuda.
    }
letter-digest-quiet =
    { $count ->
        [one] Sus socios no saben de su clase desde hace un día de clase. Basta un saludo.
       *[other] Sus socios no saben de su clase desde hace { $count } días de clase. Basta un saludo.
    }

## Before a class leaves
handover-title = Entregar
handover-lead = Antes de que su clase se vaya: lo que aún tiene en la mano y quién lo recibe.
handover-moved = Ahora está en buenas manos.
handover-finish = Mejor terminarlo ustedes
handover-nothing = Nada más
handover-held =
    { $count ->
        [one] Una cosa de su clase le espera: muéstrela, o no
       *[other] { $count } cosas de su clase le esperan: muéstrelas, o no
    }
handover-to-post =
    { $count ->
        [one] Un sobre está hecho y aún no enviado
       *[other] { $count } sobres están hechos y aún no enviados
    }
handover-on-way =
    { $count ->
        [one] Un sobre está en camino: conserva su código, sus socios aún podrán decir que llegó
       *[other] { $count } sobres están en camino: conservan su código, sus socios aún podrán decir que llegaron
    }
handover-mascot-here = { $name } está con ustedes: envíenla y digan a quién
handover-move = Otros se encargan de esto
handover-lead-role = La dirección del hermanamiento
handover-to-make =
    { $count ->
        [one] Un sobre que no han empezado
       *[other] { $count } sobres que no han empezado
    }
handover-to-make-hint = Los escribe la otra clase. Donde ya escribe a la misma clase, uno se suprime.
handover-to-come =
    { $count ->
        [one] Un sobre para ustedes que nadie ha empezado se suprime
       *[other] { $count } sobres para ustedes que nadie ha empezado se suprimen
    }
handover-doors =
    { $count ->
        [one] Una puerta vacía del calendario
       *[other] { $count } puertas vacías del calendario
    }
handover-home = La casa de { $name }
handover-box = Su buzón de correo aquí se cierra
handover-to = ¿Quién se encarga?
handover-go = Entregar
handover-along = Llevárselo
handover-along-lead = Todo lo que el hermanamiento ha hecho hasta hoy, en un archivo que se abre sin el hub.
handover-by-itself = Lo que no se haya entregado entonces pasa a la clase que dirige.
