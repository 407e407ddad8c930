letter-why-account = Recibe esta carta porque alguien dio esta dirección en { $hub }. Si no fue usted, déjela a un lado: no pasa nada.
letter-why-invitation = Recibe esta carta por una invitación en { $hub }. Si no tiene cuenta allí, un docente dio esta dirección.
letter-why-partners = Recibe esta carta porque tiene una clase en { $hub }.
letter-why-change = Recibe esta carta porque su clase participa en esta sesión.
letter-why-day-before = Recibe esta carta porque quiere un recordatorio el día antes.
letter-why-hour-before = Recibe esta carta porque quiere un recordatorio una hora antes.
letter-why-digest = Recibe esta carta porque quiere leer de vez en cuando las novedades de sus hermanamientos.
letter-stop = No más cartas como esta: { $url }

post-to-hand-over =
    { $count ->
        [one] Una carta le espera
       *[other] { $count } cartas le esperan
    }
post-to-hand-over-hint = El hub no tiene servidor de correo. Lea cada carta, envíela con su propio programa de correo o entréguela en papel, y márquela.
post-read = Leer
post-read-for = Leer la carta para { $to }
post-not-arrived =
    { $count ->
        [one] Una carta no ha llegado
       *[other] { $count } cartas no han llegado
    }
hand-over-title = Una carta para entregar
hand-over-lead = Envíela con su propio programa de correo, o entréguela en papel. Los enlaces que lleva son solo para esta persona.
hand-over-to = Para
hand-over-write = Abrir en mi programa de correo
hand-over-done = Ya ha salido
hand-over-file = En el ordenador del hub es también un archivo: { $file } en la carpeta de datos. Desaparece cuando se marca la carta.

health-post = Cartas
health-post-none = No espera ninguna carta.
health-post-waiting =
    { $count ->
        [one] Una carta espera ser enviada.
       *[other] { $count } cartas esperan ser enviadas.
    }
health-post-hand-over =
    { $count ->
        [one] Una carta espera ser entregada.
       *[other] { $count } cartas esperan ser entregadas.
    }
health-post-failing =
    { $count ->
        [one] Una carta no se aceptó y se intenta de nuevo.
       *[other] { $count } cartas no se aceptaron y se intentan de nuevo.
    }
health-post-given-up =
    { $count ->
        [one] Una carta no llegó en estas semanas.
       *[other] { $count } cartas no llegaron en estas semanas.
    }
health-post-look = «Hágalo suyo» dice por qué, y qué hacer.

feeds-title = Las sesiones en su propio calendario
feeds-lead = Su programa de calendario o su teléfono puede mostrar solo las sesiones. Dele una dirección; lo que aquí se mueve o se anula cambia también allí.
feed-name = Sesiones de { $name }
feed-own = Todas mis sesiones
feed-own-hint = De todas sus clases, según el reloj de aquella por la que actúa.
feed-class-hint = Para el calendario propio de la clase, que pueden compartir todos sus docentes.
feed-given = dada { $ago }
feed-give = Darme una dirección
feed-renew = Hacer una dirección nueva
feed-end = Terminarla
feed-for = { $what }: { $name }
feed-address = Dirección del calendario
feed-once = Solo se ve ahora, y quien la tiene lee estas sesiones. Si se pierde, haga una nueva: la vieja termina entonces.
feed-open = Abrir en mi calendario
feed-how = ¿Dónde va la dirección?
feed-how-apple = iPhone, iPad, Mac: pulse «Abrir en mi calendario», o Calendario, Archivo, Nueva suscripción a calendario.
feed-how-google = Google Calendar: Otros calendarios, +, Desde URL.
feed-how-outlook = Outlook: Agregar calendario, Suscribirse desde la web.
feed-how-thunderbird = Thunderbird: Nuevo calendario, En la red.
feed-refresh = Los programas miran una vez por hora, algunos una vez al día. No lleva ningún nombre de alumno ni modo de entrar sin identificarse.
feed-clock = { $town }: { $clock } { $day }

letter-hello = Hola, { $name }:
letter-lesson-proposed-subject = ¿Le viene bien el { $day } a las { $clock }?
letter-lesson-proposed = desde «{ $twinning }» se propone el { $day } a las { $clock } (su hora) para «{ $title }». Diga en su página si le viene bien a su clase.
letter-lesson-agreed-subject = Acordado: { $title }, { $day } a las { $clock }
letter-lesson-agreed = «{ $title }» con las clases de «{ $twinning }» queda acordada para el { $day } a las { $clock } (su hora). La sala abre un cuarto de hora antes.
letter-lesson-cancelled-subject = Anulada: { $title }, { $day }
letter-lesson-cancelled = «{ $title }» con las clases de «{ $twinning }» no se celebra el { $day } a las { $clock }. Desde su página se busca otra fecha.
letter-dates-more =
    { $count ->
        [one] y una más
       *[other] y { $count } más
    }
letter-day-before-subject = Pronto: { $title }, { $day } a las { $clock }
letter-day-before = «{ $title }» con las clases de «{ $twinning }» es el { $day } a las { $clock } (su hora). La sala abre un cuarto de hora antes.
letter-hour-before-subject = Dentro de una hora: { $title }
letter-hour-before = «{ $title }» con las clases de «{ $twinning }» empieza a las { $clock } (su hora). La sala abre un cuarto de hora antes.

wishes-title = Mis cartas
wishes-lead = Van a { $to }. Tome tantas como le sirvan.
wishes-kept = Guardado.
wishes-lessons = Sobre las sesiones
wishes-people = De otros docentes
wishes-rhythm = Novedades de mis hermanamientos
wish-changes = enseguida, cuando una fecha se propone, se acuerda, se mueve o se anula
wish-day-before = un recordatorio el día antes
wish-hour-before = un recordatorio una hora antes
wish-invitations = invitaciones y peticiones de participar
wish-partners = clases, compañeros y colegas que llegan o se van
wish-never = Miro por mi cuenta
wish-daily = cada mañana, si hay algo nuevo
wish-weekly = los lunes por la mañana, si hay algo nuevo
post-unreached = Las cartas a { $to } no llegan.
post-unreached-again = Vuelve a funcionar
post-lost = Estas cartas suyas no llegaron
stop-title = ¿No más cartas como estas?
stop-done = Hecho: no más cartas como estas
stop-go = No más, por favor
stop-back = Quien tiene una cuenta aquí puede volver a pedirlas en su propia página, en «Mis cartas».
stop-kind-invitation = Invitaciones a participar en un hermanamiento.
stop-kind-partners = Una clase o un colega que llega o se va, un hermanamiento que comienza o termina.
stop-kind-change = Cartas en cuanto una sesión se propone, se acuerda, se mueve o se anula.
stop-kind-day-before = Recordatorios el día antes de una sesión.
stop-kind-hour-before = Recordatorios una hora antes de una sesión.
stop-kind-digest = Novedades de sus hermanamientos.

attendance-title = ¿Quién estuvo?
attendance-lead = El { $day }, según su reloj.
attendance-told =
    de { $from } a { $until }, { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }
attendance-count =
    { $count ->
        [one] un alumno
       *[other] { $count } alumnos
    }
attendance-ours = ¿Cuántos de los suyos estuvieron?
attendance-table = Como tabla (CSV)
attendance-none = No se vio a nadie en la sala en torno a esta sesión.
attendance-privacy = Aquí hay clases, nunca alumnos. Se guarda algo más de un año.
attendance-link = ¿Quién estuvo?
attendance-back = Volver a la sesión
attendance-class = Clase
attendance-school = Escuela
attendance-town = Ciudad
attendance-headcount = Alumnos
attendance-from = Desde (UTC)
attendance-until = Hasta (UTC)
attendance-minutes = Minutos

letter-digest-subject = Novedades de sus hermanamientos
letter-digest = esto es nuevo desde la última carta de este tipo, o le espera.
letter-digest-wishes =
    { $count ->
        [one] Una clase quiere participar y espera su respuesta.
       *[other] { $count } clases quieren participar y esperan su respuesta.
    }
letter-digest-messages =
    { $count ->
        [one] Un mensaje le espera en la sala de profesores.
       *[other] { $count } mensajes le esperan en la sala de profesores.
    }
letter-digest-dates =
    { $count ->
        [one] Una fecha espera la respuesta de su clase.
       *[other] { $count } fechas esperan la respuesta de su clase.
    }
letter-digest-invitations =
    { $count ->
        [one] Una invitación espera su respuesta:
       *[other] { $count } invitaciones esperan su respuesta:
    }
