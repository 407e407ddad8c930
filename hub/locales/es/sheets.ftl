# El plan de una sesión: qué ocurre, paso a paso
sheet-title = Plan de la sesión
sheet-none = Todavía no hay pasos. Con unos pocos, en la sesión todos ven qué toca ahora y qué viene después.
sheet-make = Preparar el plan
sheet-open = Abrir el plan
sheet-empty = ¿Qué ocurre en esta sesión, un paso tras otro? Todos verán qué toca ahora y qué viene después.
sheet-from-kit = Empezar con una sesión de su proyecto
sheet-from-earlier = Empezar con los pasos de una sesión anterior
sheet-take = Usar estos pasos
sheet-total =
    { $count ->
        [one] Hay un minuto previsto.
       *[other] Hay { $count } minutos previstos.
    }
sheet-fits = Llena la sesión exactamente.
sheet-free =
    { $count ->
        [one] Queda un minuto para lo que surja.
       *[other] Quedan { $count } minutos para lo que surja.
    }
sheet-over =
    { $count ->
        [one] Es un minuto más de lo que dura la sesión: ¿quizá algo pueda esperar a la próxima?
       *[other] Son { $count } minutos más de lo que dura la sesión: ¿quizá algo pueda esperar a la próxima?
    }
sheet-print = Imprimir
sheet-up = Subir: { $step }
sheet-down = Bajar: { $step }
sheet-change = Cambiar: { $step }
sheet-remove = Eliminar: { $step }
sheet-add = Añadir un paso
sheet-add-go = Añadir este paso
sheet-keep = Guardar
sheet-leave = Dejarlo como estaba
sheet-back = A la sesión
sheet-sign = Pictograma
sheet-minutes = Minutos
sheet-words = Qué ocurre, en una frase (puede quedar vacío)
sheet-sets = Cuando empieza
sheet-spotlight = Qué se ve en grande
sheet-stick = Quién puede hablar
sheet-page = Página de la pizarra
sheet-music = Música
sheet-as-it-is = se queda como está
sheet-page-number = página { $number }
sheet-theirs = { $field }: alguien del equipo lo ha cambiado mientras tanto. Ahora dice: { $theirs }.
sheet-yours-stands = Lo que usted escribió sigue en el formulario.
sheet-piece = Pieza musical
sheet-piece-none = ninguna pieza
sheet-piece-gone = { $title }: ya no está en esta sala
sheet-plays = suena { $title }
sheet-activity = Actividad
sheet-activity-none = ninguna actividad
sheet-activity-unseen = una que hoy no ven todos
sheet-poll = Preguntar a todas las clases al empezar
sheet-poll-kind = Pregunta
sheet-poll-none = ninguna pregunta
sheet-poll-picture = Imagen { $number }
sheet-poll-no-picture = sin imagen
sheet-poll-word = Palabra { $number }
sheet-problem-sign = Elija un pictograma para el paso.
sheet-problem-minutes = Un paso dura de 1 a 180 minutos.
sheet-problem-words = Esa frase es demasiado larga o no tiene ninguna letra. Con 300 caracteres sobra para una pared.
sheet-problem-sets = Un paso no puede hacer eso.
sheet-problem-piece = Esa pieza no está en esta sala. Elija otra, o ninguna.
sheet-problem-activity = Esa actividad no está en su estante. Elija otra, o ninguna.
sheet-problem-poll = Una pregunta con imágenes necesita de dos a seis opciones distintas.
sheet-problem-full = Cuarenta pasos bastan para una sesión.
sheet-problem-stale = Alguien del equipo acaba de cambiar este paso. Mire ambas versiones y quédese con la que le guste.
sheet-problem-gone = Alguien del equipo acaba de eliminar este paso. Lo que usted escribió está abajo: puede añadirlo de nuevo.
sheet-problem-over = Esta sesión se canceló: su plan se queda como está.
sheet-find-date = Buscar una fecha
