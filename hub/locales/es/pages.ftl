# Las páginas de día. Cortas, cálidas, concretas; nunca un reproche, nunca jerga.

skip-to-content = Ir a la página
you = Usted
language = Idioma
outdated-browser = Este navegador es demasiado antiguo para una sesión. Sirve un Firefox, Chrome, Edge o Safari nuevo.
offline = Ahora no hay red. Esta página se queda como está y se pondrá al día cuando vuelva la red.
footer = Este hub es de sus escuelas: sin publicidad, sin rastreadores, nada de otra parte.
back-home = Volver al principio
try-again = Intentarlo de nuevo

# La entrada
entry-title = Clases que se dan la mano
entry-lead = Dos clases o más, en países distintos: se ven y se oyen, hablan y dibujan en la misma hoja.
unsafe-connection = Esta dirección no es privada (sin https), así que nadie puede identificarse aquí. Use la dirección https del hub o el ordenador donde funciona.
card-way = Tengo una tarjeta
card-way-hint = Para alumnos y tabletas de clase. El código está impreso en la tarjeta.
card-code = Código de la tarjeta
come-in = Entrar
teacher-way = Soy docente
teacher-way-hint = Con su correo y su contraseña. Su clase entra con usted.
email = Correo electrónico
password = Contraseña
sign-in = Identificarse
sign-in-wrong = Ese correo y esa contraseña no van juntos. Mírelos otra vez.
sign-in-too-many =
    { $minutes ->
        [one] Se ha intentado demasiadas veces. Espere un minuto y vuelva a intentarlo.
       *[other] Se ha intentado demasiadas veces. Espere { $minutes } minutos y vuelva a intentarlo.
    }

enter-title = La puerta se abre
enter-wait = Un momento…
enter-failed-title = La puerta no se ha abierto
enter-failed = Ahora no se puede llegar al hub. Tu tarjeta sigue siendo válida.
enter-by-hand-title = Escribe el código de tu tarjeta
enter-by-hand = El código está impreso en tu tarjeta, junto al cuadrado de puntitos.
type-code = Escribir el código

card-unknown-title = No conocemos esta tarjeta
card-unknown = Quizá haya un signo mal: mira otra vez el código. Si está bien, pide una tarjeta nueva a tu docente.
card-expired-title = Esta tarjeta es demasiado vieja
card-expired = Su tiempo ha pasado. Pide una nueva a tu docente: es cosa de un minuto.
card-used-title = Esta tarjeta ya se ha usado
card-used = Una tarjeta abre la puerta una sola vez. Si fuiste tú, sigue en la ventana por la que entraste. Si no, díselo a tu docente.
card-revoked-title = Esta tarjeta se ha retirado
card-revoked = Tu docente la ha cambiado. Pide la nueva.
card-try-another = Probar una tarjeta

# La primera vez: la cuenta de un adulto
begin-title = Le damos la bienvenida
begin-lead = Elija aquí su nombre y cómo se identificará en adelante. Este enlace habrá hecho entonces su trabajo.
begin-code = Código de su invitación
begin-code-hint = Está al final del enlace, después de #.
begin-name = Su nombre, tal como lo verán los demás
begin-email-hint = Para identificarse. Nadie más lo ve.
begin-password-hint = Diez caracteres o más. Unas palabras propias se recuerdan mejor que unos signos.
begin-go = Empezar
begin-unknown = No conocemos esta invitación. Mire otra vez el final del enlace o pida una nueva.
begin-expired = Esta invitación es demasiado vieja. Para el primer responsable del hub, arrancarlo de nuevo imprime otra; los demás la piden a su responsable.
begin-used = Esta invitación ya ha hecho su trabajo. Si fue usted, identifíquese con su correo y su contraseña.
begin-too-many = Desde aquí se han probado demasiados códigos que no abren nada. Espere un minuto y vuelva a intentarlo.

# Un hermanamiento
twinnings-title = Sus hermanamientos
no-twinning-title = Todavía ningún hermanamiento
no-twinning = Su clase aún no tiene aquí ninguna compañera.
no-twinning-advice = Dos clases está bien, tres es más seguro: el intercambio sigue cuando una tiene que irse.
no-class = Este hub está en marcha y listo. Los hermanamientos son de las clases: sus docentes los ven aquí.
twinning-of =
    { $classes ->
        [one] Hermanamiento de una clase
       *[other] Hermanamiento de { $classes } clases
    }
until-date = hasta el { $date }
in-languages = en { $languages }
map-of = Mapa con las ciudades de las clases: { $towns }
classes-title = Las clases
our-class = nuestra clase
here = aquí
here-too = allí también
over-there = allí
headcount =
    { $count ->
        [one] un alumno
       *[other] { $count } alumnos
    }
ages =
    { $lower ->
        [0] hasta { $upper } años
       *[other] de { $lower } a { $upper } años
    }
few-partners =
    { $count ->
        [0] Todavía ninguna compañera: dos clases está bien, tres es más seguro.
       *[other] Una compañera está bien, dos es más seguro: el intercambio sigue cuando una tiene que irse.
    }

lesson-now = La sesión está en marcha
lesson-until = hasta las { $clock } aquí
lesson-next = Próxima sesión
clock-for-us = { $clock } aquí
clocks-now = Qué hora es en cada clase
clocks-then = Qué hora será en cada clase
go-to-lesson = Ir a la sesión
check-our-room = Probar cámara y sonido
no-lesson-title = Próxima sesión
no-lesson = Todavía sin fecha
no-lesson-advice = La sala está abierta igualmente: escriba a las otras clases y busquen una fecha.
open-the-room = Abrir la sala

rooms-title =
    { $count ->
        [one] Nuestra sala
       *[other] Nuestras salas
    }
rooms-hint = Abierta también entre sesiones. Lo que se escribe y se dibuja se queda.
room-holds =
    { $pages ->
        [one] Chat y una pizarra
       *[other] Chat y una pizarra de { $pages } páginas
    }

# La persona
me-title = Usted
role-teacher = Docente
role-pupil = Alumno
role-companion = Tableta de clase
role-keeper = Responsable de este hub
sign-out = Salir
logins-title = Dónde tiene la sesión abierta
logins-hint = ¿No reconoce alguna? Termínela.
device = { $browser }, { $system }
device-unknown = Un navegador
this-browser = aquí
login-since = desde el { $day }, { $clock }
login-seen = usada { $ago }
end-login = Terminar

# Las tabletas de una clase
tablets-title = Tabletas de mi clase
tablets-lead = Una tableta acompaña a su pantalla: con ella dos alumnos dibujan, levantan la mano, piden la palabra. No envía imagen ni sonido, y no necesita nombre ni contraseña.
tablets-add = Añadir una tableta
tablets-add-next = Añadir la siguiente
tablets-none = Todavía ninguna tableta
tablets-none-hint = Tome una en la mano y pulse «Añadir una tableta»: su cámara lee el código que aparece, y ya está dentro.
tablets-full = Una clase puede tener como mucho { $most } tabletas. Quite una que ya no use.
tablets-hasty = Han sido muchos códigos en poco tiempo. Espere unos segundos y vuelva a intentarlo.
tablets-how = Un código vale una sola vez. Una tableta guardada ocho horas necesita uno nuevo.
tablets-back = Volver a las tabletas
tablet-name = Tableta { $number }
tablet-seen = Vista { $ago }
tablet-waiting = Aún no ha entrado
tablet-renew = Código nuevo
tablet-renew-for = Código nuevo para { $name }
tablet-remove = Quitar
tablet-remove-for = Quitar { $name }
tablet-code-title = Hacer entrar a { $name }
tablet-code-lead = Ponga la cámara de la tableta ante este código y abra lo que encuentre.
tablet-code-picture = El código QR para { $name }
tablet-code-typed = ¿Sin cámara? Abra { $url } en la tableta y escriba este código:
tablet-code-link = Lo mismo como enlace
tablet-code-once = Solo se ve ahora, vale una vez y un día. Si se pierde, «Código nuevo» hace otro.
tablet-code-trust = ¿Es la primera vez de esta tableta aquí? Entonces tiene que confiar una vez en el hub: abra { $url } en ella.
tablet-code-here = Por ahora solo este ordenador llega al hub, así que ninguna tableta puede entrar aún. Quien cuida el hub puede abrirlo a la red de la escuela.
tablet-code-open = Sin https ningún otro dispositivo puede identificarse. Quien cuida el hub puede cambiarlo.

# La persona responsable: hágalo suyo
hub-link = El hub
hub-title = Hágalo suyo
hub-lead =
    { $open ->
        [0] Todo está listo. Puede cambiar cada parte cuando quiera.
        [one] Queda una parte abierta. Cada una se guarda sola: deténgase y vuelva más tarde.
       *[other] Quedan { $open } partes abiertas. Cada una se guarda sola: deténgase donde quiera y vuelva más tarde.
    }
hub-done = hecho
hub-open = por hacer
hub-save = Guardar
hub-name-title = ¿Cómo se llama?
hub-name-hint = Todos ven este nombre arriba en cada página y donde se identifican.
hub-name = Nombre del hub
hub-name-wrong = Un nombre tiene al menos una letra y como mucho sesenta.
hub-place-title = ¿Qué idioma, qué hora?
hub-place-hint = Para quien tenga un navegador en un idioma que no hablamos, y para quien no pertenezca a ninguna escuela. Las escuelas tienen su propia hora.
hub-zone = Zona horaria
hub-zone-choose = Elija una ciudad con su hora
hub-reach-title = ¿Quién puede venir aquí?
hub-reach-hint = Esto viene de los ajustes, no de esta página: lo decide quien arranca el hub. docs/lan.md explica cómo subir un escalón.
hub-reach-address = Dirección
hub-reach-now = estamos aquí
hub-step-here = Solo este ordenador. Bueno para mirar: la cámara y el sonido funcionan en los navegadores de este ordenador.
hub-step-open = Otros ordenadores llegan, pero sin https: nadie puede identificarse desde allí, y los navegadores no dan la cámara.
hub-step-lan = Todos los dispositivos de esta red («ribambelle serve --lan»), en cuanto confían en el hub: una página de ayuda lo enseña en tres pasos.
hub-step-safe = Todos los que lleguen a la dirección, por https y con un nombre propio: identificarse, cámara y sonido funcionan en todas partes.
hub-reach-media =
    { $relay ->
        [yes] El sonido y la imagen entran por el puerto { $port }, UDP y TCP, o por el relé. Un cortafuegos tiene que dejar pasar el puerto.
       *[no] El sonido y la imagen entran por el puerto { $port }, UDP y TCP. Un cortafuegos tiene que dejarlo pasar.
    }
hub-lead-mail = El correo puede esperar: hasta entonces el hub le enseña aquí sus cartas, y usted las entrega.
hub-optional = si quiere
hub-mail-title = ¿Puede enviar correo?
hub-mail-from = El hub escribe desde
hub-mail-hint = Envía invitaciones, recordatorios y lo que se le pide. Una carta de prueba muestra que funciona.
hub-mail-none = Con un servidor de correo el hub envía solo invitaciones y recordatorios; sin él, sus cartas le esperan aquí. Se ajusta donde se arranca el hub: SMTP_URL y MAIL_FROM, como dice docs/settings.md.
hub-letter-send = Enviarme una carta de prueba
hub-letter-sent = El servidor de correo ha tomado la carta para { $to }. Mire en su buzón, y en el correo no deseado si no llega.
hub-letter-wait =
    { $minutes ->
        [one] Han sido muchas cartas. Podrá enviar la siguiente en un minuto.
       *[other] Han sido muchas cartas. Podrá enviar la siguiente en { $minutes } minutos.
    }
hub-letter-subject = { $hub } puede enviar correo
hub-letter-text =
    Buenos días:

    esta carta muestra que { $hub } puede enviar correo. La pidió en la página del hub:
    { $url }/hub

    Nadie tiene que contestarla.
hub-classes-title = ¿Para quién es?
hub-classes-hint = Una escuela, una clase y un docente: una sesión no necesita más. Aquí se ve quién enseña, nunca lo que dicen o dibujan los alumnos.
hub-class-nobody = todavía sin docente
hub-class-invited =
    { $count ->
        [one] una invitación en camino
       *[other] { $count } invitaciones en camino
    }
hub-invite = Invitar a un docente
hub-invite-for = Invitar a un docente para { $name }, { $school }
hub-add-class = Añadir una escuela y una clase
hub-school = Escuela
hub-town = Ciudad
hub-country = País
hub-country-choose = Elija un país
hub-class = Clase
hub-headcount = Cuántos alumnos
hub-youngest = Los más pequeños, en años
hub-oldest = Los mayores, en años
hub-tongue = Idioma de la clase
hub-twinning = Hermanamiento, por su título
hub-twinning-hint = Un título que existe se une a ese hermanamiento; uno nuevo lo empieza con una sala. Puede quedar vacío por ahora.
hub-enrol = Añadir y obtener el enlace del docente
invited-title = El enlace para el docente
invited-lead = Dé este enlace a quien enseña en { $name }. Elige su nombre y su contraseña; nadie más los sabrá nunca.
invited-link = Enlace, vale una vez y catorce días
invited-copy = Copiar
invited-copied = Copiado
invited-once = Solo se ve ahora. Si se pierde, invite otra vez.
invited-you = ¿Es usted? Una dirección pertenece a una persona: tome otro correo que el de responsable y abra el enlace en otro navegador; aquí cerraría la sesión de responsable.
invited-here = Por ahora solo este ordenador llega al hub, así que el enlace solo funciona aquí.
invited-back = Volver al hub

# La persona responsable: cómo está el hub
health-link = Salud
health-title = Cómo está el hub
health-well = Todo va bien.
health-worries =
    { $count ->
        [one] Una cosa pide una mirada: lleva este signo.
       *[other] { $count } cosas piden una mirada: llevan este signo.
    }
health-again = Mirar de nuevo
health-ok = bien
health-look = mirar
health-workers = Procesos
health-workers-here =
    { $count ->
        [one] Un proceso sostiene el hub.
       *[other] { $count } procesos sostienen juntos el hub.
    }
health-workers-silent =
    { $count ->
        [one] Debería haber uno más y no contesta. Se sustituye solo en un minuto; si no, mire el registro.
       *[other] Debería haber { $count } más y no contestan. Se sustituyen solos en un minuto; si no, mire el registro.
    }
health-worker-since = arrancado { $ago }
health-worker-draining = se despide: lo están sustituyendo
health-worker-bus = no oye a ningún otro proceso
health-now = Ahora en sesión
health-rooms =
    { $count ->
        [one] sala
       *[other] salas
    }
health-people =
    { $count ->
        [one] dispositivo
       *[other] dispositivos
    }
health-media = Sonido e imagen
health-media-none = No se ha enviado nada desde el arranque.
health-media-whole = { $part } se pudo pasar como es debido.
health-media-told = { $forwarded } paquetes pasados, { $repaired } reenviados, { $lost } perdidos del todo, desde el arranque.
health-media-look = Se pierde una centésima o más: la línea del hub o de una escuela es demasiado estrecha, o este ordenador está demasiado ocupado.
health-storage = Almacenamiento
health-storage-kept = { $kept } guardados
health-storage-free = { $free } libres de { $whole } en el disco de este ordenador
health-storage-elsewhere = La base de datos tiene su propio disco, que no se ve desde aquí.
health-storage-look = El disco está casi lleno. Haga sitio, o los mensajes no podrán guardarse.
health-backup = Última copia de seguridad
health-backup-none = Todavía ninguna. «ribambelle backup» hace una, también durante una sesión.
health-backup-ago = Hecha { $ago }.
health-backup-look = Hace mucho. «ribambelle backup» hace una nueva, también durante una sesión.
health-certificate = Certificado
health-certificate-until = Válido hasta el { $date }.
health-certificate-look = Termina pronto, el { $date }. Ponga los archivos nuevos en lugar de los viejos: se toman solos.
health-version = Versión
health-privacy = Aquí solo hay números: ningún nombre, ninguna sala, nada de lo que se dijo.

# Cuando no hay página
problem-404-title = Aquí no hay nada
problem-404 = Esta página no existe, o es para otros. Un caracol ha mirado por todas partes.
problem-403-title = Desde ahí no
problem-403 = Esto venía de otro lugar que nuestra propia página, así que no se cambió nada. Vuelva atrás e inténtelo de nuevo.
problem-500-title = Ha sido culpa nuestra
problem-500 = Aquí se ha roto algo. No se ha perdido nada de lo que había enviado. Inténtelo de nuevo en un momento.
problem-429-title = Una cosa tras otra
problem-429 = Desde aquí se han probado demasiadas tarjetas que no abren ninguna puerta. Espere un minuto y vuelva a intentarlo.
problem-503-title = Ahora mismo no
problem-503 = El hub no puede escribir nada en este momento. No se ha perdido nada de lo que había enviado. Inténtelo en un minuto; si sigue así, dígaselo a quien cuida el hub.
problem-unsafe-title = Esta conexión no es privada
problem-unsafe = Sin https otros podrían leer, así que nadie puede identificarse en esta dirección. Use la dirección https del hub o el ordenador donde funciona.
problem-other-title = No ha funcionado
problem-other = Su navegador ha pedido algo de un modo que no entendemos. Vuelva al principio e inténtelo otra vez.
incident = Para quien cuida este hub: incidente { $id }
