letter-why-account = Recibe esta carta porque alguien dio esta dirección en { $hub }. Si no fue usted, déjela a un lado: no pasa nada.
letter-why-invitation = Recibe esta carta porque un docente de { $hub } dio esta dirección para invitarle.
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
post-read = Leerla
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
