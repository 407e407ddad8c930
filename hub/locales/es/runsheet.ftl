# El plan durante la sesión: qué toca ahora y qué viene después
live-tab-sheet = Plan
runsheet-now = Ahora: { $step }.
runsheet-then = Después: { $step }.
runsheet-first = Primero:
runsheet-left =
    { $minutes ->
        [0] casi terminado
        [one] un minuto
       *[other] { $minutes } minutos
    }
runsheet-over =
    { $minutes ->
        [one] Un minuto de más: no se pierde nada.
       *[other] { $minutes } minutos de más: no se pierde nada.
    }
runsheet-until = Todo listo a las { $clock }
runsheet-said = Ahora: { $step }. Después viene: { $next }.
runsheet-said-last = Ahora: { $step }. Es el último paso.
runsheet-begin = Empezar: { $step }
runsheet-next = Siguiente: { $step }
runsheet-back = Volver: { $step }
runsheet-stop = Guardar el plan
runsheet-last = Este es el último paso.
runsheet-pace = A este ritmo terminan a las { $clock }; la sesión dura hasta las { $end }.
runsheet-minutes = { $minutes } min
runsheet-jump = Empezar ahora: { $step }
runsheet-edit = Cambiar el plan
runsheet-empty = Todavía no hay plan. Con él, todos ven qué toca ahora y qué viene después.
runsheet-make = Preparar uno
runsheet-no-lesson = No hay ninguna sesión en curso. Durante una, su plan está aquí.
runsheet-piece = Suena { $title }
runsheet-piece-gone = { $title } ya no está en esta sala: el paso empieza sin música.
runsheet-asks = Pregunta: { $question }
runsheet-ask-again = Preguntar otra vez
