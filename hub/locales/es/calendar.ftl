meet-title = Buscar una fecha
meet-lead = Hemos mirado los horarios, las vacaciones y los relojes de todos. Primero van las mejores horas.
meet-length = Cuánto dura
meet-from = Desde
meet-weeks = Durante
meet-who = ¿Quién tiene que estar?
meet-look = Mirar de nuevo
minutes-long =
    { $count ->
        [one] un minuto
       *[other] { $count } minutos
    }
weeks-long =
    { $count ->
        [one] una semana
       *[other] { $count } semanas
    }
meet-presumed = Horarios aún desconocidos: { $towns }. Hemos tomado de 8:30 a 16:30, de lunes a viernes.
meet-found =
    { $count ->
        [0] No se encontró ninguna hora
        [one] Una hora que podría venir bien
       *[other] { $count } horas que podrían venir bien
    }
meet-none = En estas semanas no queda nada que elegir. El hermanamiento dura hasta el { $date }: pruebe otras semanas u otra duración.
meet-propose = Proponer esta
meet-propose-this = Proponer { $day }, { $clock }
meet-own = Otro día u otra hora
meet-waiting = Ya propuesto para el { $day }, { $clock }:
reason-all = Entonces todos están en la escuela
reason-holiday = Sin escuela en { $towns }: { $detail }
reason-free-day = Ese día no hay clase en { $towns }
reason-night = De noche en { $towns }
reason-early = Temprano en { $towns }
reason-late = Tarde en { $towns }
reason-outside = Fuera del horario habitual en { $towns }
reason-clocks = Esa semana cambia la hora en { $towns }
lesson-untitled = Nuestra sesión
lesson-when = Cuándo
lesson-who = Quién viene
lesson-about = De qué trata
lesson-proposed = propuesta
lesson-agreed = acordada
lesson-cancelled = anulada
lesson-over = terminada
lesson-lapsed = nunca se acordó
lesson-of-series = se repite
lesson-cancelled-said = Esta sesión no se celebrará.
lesson-clash-ours = Su clase ya tiene una sesión a esa hora:
lesson-clash-theirs = A esa hora hay otra sesión en el calendario de { $towns }.
lesson-says-yes = vendrá
lesson-says-no = no puede venir
lesson-says-open = aún no ha contestado
lesson-rule =
    { $classes ->
        [one] Decide usted.
        [2] Se celebra en cuanto las dos clases hayan dicho que sí.
       *[other] Se celebra en cuanto más de la mitad de las clases haya dicho que sí. Quien no pueda sigue siendo bienvenido.
    }
lesson-hopeless = No viene bien a suficientes clases.
lesson-find-another = Buscar otra fecha
lesson-asked = ¿Le viene bien a su clase?
lesson-yes = Vamos
lesson-no = No podemos
lesson-opens = La sala abre a las { $clock }, un cuarto de hora antes.
lesson-no-agenda = Todavía sin guion. Bastan tres líneas: quién empieza, qué se enseña, cómo nos despedimos.
lesson-proposed-by = Propuesta por { $who }
lesson-describe = Cambiar título y guion
lesson-title = Título
lesson-agenda = Guion
lesson-agenda-hint = Un punto por línea. Todos los docentes del hermanamiento pueden cambiarlo.
lesson-keep = Guardar
lesson-move = Cambiar la fecha
lesson-move-hint = Se pregunta de nuevo a las demás clases si les viene bien.
lesson-move-go = Proponer la nueva fecha
lesson-day = Día
lesson-clock = Hora, según su reloj
lesson-minutes = Minutos
lesson-cancel = Anular
lesson-farewell = Unas palabras para los demás
lesson-cancel-go = Anular
lesson-all = y todas las siguientes
lesson-series = Toda la serie
lesson-repeats = Cada cuánto
lesson-every =
    { $weeks ->
        [0] una vez
        [one] cada semana, a nuestra hora local
       *[other] cada { $weeks } semanas, a nuestra hora local
    }
lesson-until-day = Si se repite, hasta el
lesson-problem-past = Ese momento ya ha pasado.
lesson-problem-outside = Eso queda fuera de las fechas del hermanamiento.
lesson-problem-length = Una sesión dura de 5 minutos a 8 horas.
lesson-problem-many = Serían más de 60 sesiones. Elija un último día más cercano.
lesson-problem-stale = Otra persona acaba de cambiar esta sesión. Mírela como está ahora e inténtelo de nuevo.
lesson-problem-over = Esta sesión ha empezado o se anuló: ya no se puede cambiar.
lesson-problem-room = Este hermanamiento no tiene esa sala.
lesson-problem-time = No pudimos leer el día o la hora.
lesson-problem-title = El título está vacío, o algo es demasiado largo.
calendar-title = Calendario
calendar-lead = Las sesiones de sus clases, según su reloj y el de los demás.
calendar-week = Semana del { $day }
calendar-empty = Nada previsto esta semana
calendar-find = Buscar una fecha
calendar-find-in = Buscar una fecha para { $title }
calendar-earlier = Antes
calendar-later = Después
calendar-today = Esta semana
calendar-answer = se espera su respuesta
calendar-room = A la sala
holidays-title = Vacaciones de { $class }
holidays-lead = El buscador de fechas deja fuera los días sin escuela. Los festivos se conocen; añada lo que falte.
holidays-known = Ya conocidas
holidays-checked = Vacaciones escolares donde las conocemos, revisadas el { $date }.
holidays-region = ¿En qué parte del país está su escuela? Así conocemos también sus vacaciones.
holidays-own = Añadidas por usted
holidays-own-none = Todavía nada.
holidays-add = Añadir vacaciones
holidays-name = Nombre
holidays-first = Primer día sin escuela
holidays-last = Último día sin escuela
holidays-add-go = Añadir
holidays-remove = Quitar
holidays-remove-for = Quitar { $name }
holidays-file = Tomarlas de un archivo
holidays-file-hint = Un archivo de calendario (.ics) de su ministerio, región o escuela; días enteros, hasta 60 kB.
holidays-file-pick = Archivo de calendario
holidays-file-go = Tomarlas
holidays-span = del { $first } al { $last }
holidays-public = festivo
holidays-taken =
    { $count ->
        [0] No se pudo tomar nada.
        [one] Se tomó una entrada.
       *[other] Se tomaron { $count } entradas.
    }
holidays-line = Línea { $line }:
holidays-problem-days = No pudimos leer los días.
holidays-problem-backwards = El último día va antes que el primero.
holidays-problem-long = Las vacaciones duran como mucho 120 días.
holidays-problem-many = Una clase tiene como mucho 200 entradas. Quite primero las viejas.
holidays-problem-name = Dé a las vacaciones un nombre de 80 letras como mucho.
holidays-trouble-no-calendar = esto no es un archivo de calendario
holidays-trouble-unreadable = esta entrada no se puede leer
holidays-trouble-no-name = esta entrada no tiene nombre
holidays-trouble-no-days = esta entrada no tiene día
holidays-trouble-backwards = termina antes de empezar
holidays-trouble-long = dura más de 120 días
holidays-trouble-repeats = se repite; añádala a mano
holidays-trouble-too-many = desde aquí hay demasiadas entradas
lesson-holiday = Sin escuela en { $town }: { $name }
lesson-holiday-new = Este día es ahora festivo en { $town }: { $name }
calendar-free = Sin escuela en { $town }: { $name }, { $days }
calendar-holidays = Vacaciones de { $class }

vote-title = ¿Qué otras fechas le vienen bien?
vote-hint = Marque todas las que le vengan bien a su clase. La que venga bien a todas se toma enseguida; hasta entonces la sesión se queda donde está.
vote-suits = Viene bien a { $towns }
vote-suits-nobody = Por ahora no le viene bien a nadie
vote-go = Esas nos vienen bien
vote-take = Mover la sesión allí
vote-end = Dejarla donde está
vote-offer = Someterlo a votación
lesson-problem-options = Bastan seis fechas a la vez. Voten primero sobre estas.
lesson-problem-minority = Esa fecha aún no viene bien a suficientes clases.
