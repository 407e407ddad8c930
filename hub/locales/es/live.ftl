## La puerta
live-opening = La puerta se abre…
live-opening-slow = Tarda más de lo normal; seguimos intentándolo. Si no llega nada, quizá el navegador sea demasiado antiguo: un Firefox, Chrome, Edge o Safari actual puede con todo.
live-no-script = La sesión necesita JavaScript. Permítalo para esta página y vuelva a cargarla.

live-staff-room = Sala de profesores
live-door-first = Son los primeros. Los demás están en camino.
live-door-here = Ya están: { $classes }
live-door-wall = Este ordenador está en el proyector: letras grandes, nada junto a la imagen
live-door-away = Un momento, conectando…
live-enter = Entrar en la sesión
live-enter-simple = Entrar
live-own-picture = Su propia imagen
live-level = Volumen de su micrófono
live-choose-camera = Cámara
live-choose-microphone = Micrófono
live-choose-speaker = Altavoz
live-try-again = Intentarlo de nuevo
live-take-other-camera = Usar otra cámara
live-take-other-microphone = Usar otro micrófono
live-on = encendido
live-off = apagado
live-camera = Cámara
live-microphone = Micrófono
live-sound = Sonido

live-neighbour = Otra clase ya está dentro en este ordenador. Para que no pite, aquí el sonido y el micrófono están apagados.
live-neighbour-short = Otra clase está en este ordenador: sonido y micrófono apagados.
live-neighbour-loud = Encenderlos

live-problem-insecure = Los navegadores solo abren la cámara en una dirección segura (https o localhost). Se puede entrar, leer, escribir y dibujar; para sonido e imagen, pida la dirección https del hub.
live-problem-unsupported = Este navegador no puede enviar ni recibir vídeo. El chat y la pizarra funcionan. Un Firefox, Chrome, Edge o Safari actual puede con todo.
live-problem-camera-denied = La cámara no está permitida para esta página. Haga clic en el signo de la cámara en la barra de direcciones, elija «permitir» e inténtelo de nuevo.
live-problem-camera-missing = No se encuentra ninguna cámara. Conecte una, o entre sin imagen.
live-problem-camera-gone = La cámara ha desaparecido: ¿está bien puesto su cable? Vuelva a conectarla y la imagen regresa sola.
live-problem-camera-busy = Otro programa usa la cámara. Ciérrelo e inténtelo de nuevo.
live-problem-camera-broken = La cámara no arranca. Desconéctela, vuelva a conectarla e inténtelo de nuevo.
live-problem-microphone-denied = El micrófono no está permitido para esta página. Haga clic en el signo de la barra de direcciones, elija «permitir» e inténtelo de nuevo.
live-problem-microphone-missing = No se encuentra ningún micrófono. Conecte uno, o entre y escriba en el chat.
live-problem-microphone-gone = El micrófono ha desaparecido: ¿está bien puesto su cable? Vuelva a conectarlo y los demás volverán a oírles.
live-problem-microphone-busy = Otro programa usa el micrófono. Ciérrelo e inténtelo de nuevo.
live-problem-microphone-broken = El micrófono no arranca. Desconéctelo, vuelva a conectarlo e inténtelo de nuevo.

## Arriba
live-time-left = { $minutes ->
    [one] queda { $minutes } minuto
   *[other] quedan { $minutes } minutos
}
live-time-over = Se acabó el tiempo: despídanse con calma
live-classes = { $count ->
    [0] Todavía ninguna clase
    [one] { $count } clase aquí
   *[other] { $count } clases aquí
}
live-pupils = { $count ->
    [one] { $count } alumno
   *[other] { $count } alumnos
}
live-weak-links = { $count ->
    [one] una conexión débil
   *[other] { $count } conexiones débiles
}
live-online = Conectado
live-online-slow = Conectado, por el camino lento
live-away-short = Sin conexión
live-fullscreen = Pantalla completa
live-settings = Cámara y sonido
live-help = Teclas y ayuda

## El escenario
live-stage = Escenario
live-strip = Las demás clases
live-us = Nosotros: { $class }
live-picture-of = Imagen de { $class }
live-screen-of = { $town }, pantalla
live-second-of = { $town }, segunda cámara
live-our-screen = Nuestra pantalla
live-our-second = Nuestra segunda cámara
live-pin = Llevar a { $class } al escenario
live-mute = Silenciar a { $class }
live-unmute = Devolver el sonido a { $class }
live-give-stick = Dar el bastón de la palabra a { $class }
live-take-stick = Recuperar el bastón de la palabra de { $class }
live-soon = llega enseguida
live-on-its-way = { $town } llega enseguida
live-still = una imagen fija cada pocos segundos
live-face-coming = en la puerta
live-face-tablets = las tabletas están aquí
live-face-waiting = llega la imagen
live-face-off = cámara apagada
live-face-own = su cámara está apagada
live-face-slow = sin imagen en esta red
live-face-elsewhere = en otro dispositivo
live-mark-speaking = habla
live-mark-hand = pide la palabra ({ $place })
live-mark-muted = silenciada
live-mark-stick = bastón de la palabra
live-mark-microphone-off = micrófono apagado
live-link = Su camino al hub: { $path ->
    [relay] por el relé (TURN)
    [tcp] directo, por TCP
   *[udp] directo, por UDP
}, { $roundTripMs } ms, { $lostPercent } % perdido, { $jitterMs } ms de variación, { $kilobits } kbit/s enviados.
live-light-good = La línea de { $town } es buena.
live-light-fair-sends = La línea de { $town } es algo débil: de vez en cuando falta un trocito de lo suyo.
live-light-fair-receives = La línea de { $town } es algo débil: de vez en cuando se pierden un trocito de los demás.
live-light-poor-sends = La línea de { $town } es débil: su imagen llega más pequeña, o a saltos.
live-light-poor-receives = La línea de { $town } es débil: los demás les llegan más pequeños, o a saltos.
live-light-away-sends = De { $town } no llega ahora nada que se mueva: como mucho, imágenes fijas.
live-light-away-receives = A { $town } no llega ahora nada que se mueva: como mucho, imágenes fijas.
live-our-light-good = Nuestra línea es buena.
live-our-light-fair-sends = Nuestra línea es algo débil: de vez en cuando los demás se pierden un trocito nuestro.
live-our-light-fair-receives = Nuestra línea es algo débil: de vez en cuando falta un trocito de los demás.
live-our-light-poor-sends = Nuestra línea es débil: nuestra imagen llega más pequeña, o a saltos.
live-our-light-poor-receives = Nuestra línea es débil: los demás llegan más pequeños, o a saltos.
live-our-light-away-sends = De aquí no sale ahora nada que se mueva: como mucho, imágenes fijas.
live-our-light-away-receives = Aquí no llega ahora nada que se mueva: como mucho, imágenes fijas.

## La barra
live-bar = Mandos
live-we-want-to-speak = Queremos hablar
live-hand-is-up = mano levantada
live-my-hand = Mi mano
live-draw = Dibujar
live-board = Pizarra
live-board-missing = La pizarra aún está en camino. Se abre sola en cuanto vuelva la conexión.
live-share = Compartir
live-share-end = Dejar de compartir
live-panel = Chat y participantes
live-panel-close = Cerrar
live-unread = mensajes nuevos
live-leave = Salir

## El chat
live-tab-chat = Chat
live-tab-hands = Manos
live-tab-people = Quién está
live-tab-poll = Encuesta
live-tab-groups = Grupos
live-chat-log = Mensajes
live-chat-empty = Nada todavía. Un «hola» en su propia lengua es un buen comienzo.
live-chat-older = Los mensajes más antiguos se guardan, pero no se muestran aquí.
live-chat-me = Yo
live-somebody = Alguien
live-chat-say = Escribir a todas las clases
live-chat-send = Enviar
live-chat-left = { $count ->
    [one] Queda { $count } carácter
   *[other] Quedan { $count } caracteres
}
live-chat-too-long = { $count ->
    [one] Sobra { $count } carácter: dos mensajes también están bien
   *[other] Sobran { $count } caracteres: dos mensajes también están bien
}
live-chat-pending = en camino
live-chat-again = Enviar de nuevo
live-chat-discard = Descartar
live-chat-more = Más sobre este mensaje (flechas: otros mensajes)
live-chat-edit = Cambiar
live-chat-edited = cambiado
live-chat-edit-field = Cambiar el mensaje
live-chat-editing = Se cambia el mensaje
live-chat-edit-stop = Dejarlo como estaba
live-chat-edit-done = Guardar el cambio
live-chat-wait = El próximo mensaje, en { $seconds } s. Se puede seguir escribiendo, no se pierde nada.
live-chat-wait-over = El mensaje ya se puede enviar.
live-slow-chat = El alumnado escribe
live-slow-chat-off = a su ritmo
live-slow-chat-every = cada { $seconds } s
live-slow-chat-is = El alumnado escribe un mensaje cada { $seconds } segundos.
live-slow-chat-over = El alumnado vuelve a escribir a su ritmo.
live-chat-erase = Borrar para todos
live-chat-erased = Este mensaje se borró.
live-chat-news = Mensajes nuevos
live-chat-read-only = Aquí puedes leer. Tu docente puede dejarte escribir.

## Las manos
live-hands = Quién pide la palabra, por orden
live-hands-empty = Nadie pide la palabra. El botón amarillo levanta la mano de su clase.
live-hands-whole-class = toda la clase
live-hands-since = { $minutes ->
    [0] ahora mismo
    [one] desde hace { $minutes } minuto
   *[other] desde hace { $minutes } minutos
}
live-hands-lower = Bajar la mano de { $name }

## Quién está
live-people = Quién está aquí
live-people-you = usted
live-tablets = Hacer entrar una tableta (pestaña nueva)
live-people-sends = envía sonido e imagen
live-role-teacher = docente
live-role-pupil = alumno
live-role-companion = tableta
live-role-keeper = responsable

## Avisos
live-away = Se ha perdido la conexión. Vuelve sola; lo que escriba saldrá entonces.
live-slow = Esta red bloquea el camino rápido. El chat y la pizarra funcionan, algo más despacio.
live-slow-media = El sonido y las imágenes en movimiento no pasan por la red de la escuela. El chat y la pizarra funcionan, algo más despacio, y llegan imágenes fijas.
live-slow-technician = Enséñeselo a su técnico: permitir conexiones WebSocket a { $host }.
live-slow-seen = De acuerdo
live-fast = El camino rápido está abierto de nuevo.
live-not-here = no está
live-not-heard = ahora no se oye
live-back = Conectado de nuevo.
live-sound-blocked = Su navegador retiene el sonido.
live-sound-blocked-cure = Activar el sonido
live-taken = Otro dispositivo de su clase envía ahora sonido e imagen. Aquí hay silencio.
live-forbidden = Este dispositivo puede mirar, pero no enviar.
live-blocked = La red de su escuela bloquea el vídeo. El chat y la pizarra funcionan, y las imágenes fijas sustituyen al vídeo. Enséñeselo a su técnico: permitir { $addresses }.
live-blocked-remember = La próxima vez, directamente
live-we-are-muted = Un docente ha silenciado a su clase. Aún se puede levantar la mano.
live-stick-elsewhere = { $town } tiene el bastón de la palabra. Su micrófono no se oye ahora.
live-stick-ours = Tienen el bastón de la palabra: todos les oyen.
live-stick-open = Dejar hablar a todos

## Hojas
live-close = Cerrar
live-leave-title = ¿Salir de la sesión?
live-leave-words = La sesión continúa. Se puede volver con la misma tarjeta o dirección.
live-leave-yes = Salir
live-leave-no = Quedarse
live-share-title = ¿Qué desea mostrar?
live-share-screen-words = Una ventana, una pestaña o todo; nítido, y enseguida en el escenario de todos.
live-share-screen-end = Dejar de compartir nuestra pantalla
live-share-no-screen = Este dispositivo no puede compartir su pantalla. Un ordenador con Firefox, Chrome, Edge o Safari actual sí.
live-share-screen-broken = No se pudo compartir la pantalla. Cierre lo que la esté grabando e inténtelo de nuevo.
live-share-second-words = Un caracol, un microscopio, manos trabajando: una imagen aparte, junto a la suya.
live-share-second-end = Apagar nuestra segunda cámara
live-share-no-second = Todavía no hay otra cámara. Conecte una y podrá elegirse aquí.
live-choose-second = Segunda cámara
live-sound-title = ¿Qué oirán los demás?
live-sound-speech = La voz
live-sound-speech-words = Voces claras, sin eco ni ruido.
live-sound-balanced = Voces e instrumentos
live-sound-balanced-words = Solo se quita el eco; las canciones conservan su color.
live-sound-music = La música
live-sound-music-words = Tal cual, en estéreo. Con auriculares, o los demás se oirán a sí mismos.
live-keys-title = Teclas
live-keys-on = Basta una sola tecla (desactívelo si dicta al ordenador)
live-key-microphone = Micrófono sí o no
live-key-camera = Cámara sí o no
live-key-sound = Sonido de los demás sí o no
live-key-hand = Queremos hablar
live-key-board = Pizarra
live-key-chat = Escribir en el chat
live-key-hands = Quién pide la palabra
live-key-people = Quién está aquí
live-key-poll = La encuesta
live-key-fullscreen = Pantalla completa
live-key-help = Esta página

## Dicho una vez, para lectores de pantalla
live-said-in = Está en la sesión.
live-said-pinned = { $class } está en el escenario.
live-said-unpinned = { $class } ha vuelto a la tira.
live-said-hand-up = { $name } pide la palabra.
live-said-your-hand-up = Su mano está levantada.
live-said-your-hand-down = Su mano está bajada.
live-said-muted = { $class } está en silencio.
live-said-heard = Se vuelve a oír a { $class }.
live-said-shows-screen = { $class } muestra su pantalla.
live-said-shows-second = { $class } muestra una segunda cámara.
live-said-we-muted = Un docente ha silenciado a su clase.
live-said-we-heard = Se vuelve a oír a su clase.
live-said-stick = { $class } tiene el bastón de la palabra.
live-said-we-stick = Su clase tiene el bastón de la palabra.
live-said-open = Todos pueden hablar.
live-said-came = { $class } ha entrado.
live-said-left = { $class } se ha ido.
live-said-away = Se ha perdido la conexión. Vuelve sola.
live-said-back = Conectado de nuevo.

## La línea
live-line = Lo que aguanta nuestra línea
live-pin-auto = Sola: todo lo que pueda
live-pin-everything = Siempre todas las imágenes
live-pin-stage = Solo las imágenes del escenario
live-pin-stills = Imágenes fijas y sonido
live-pin-sound = Solo sonido
live-pin-words = Solo el chat y la pizarra
live-now-everything = Ahora: todas las imágenes se mueven.
live-now-stage = Ahora: unas imágenes se mueven, de las demás hay fijas.
live-now-stills = Ahora: imágenes fijas y sonido. Las que se mueven vuelven solas.
live-now-sound = Ahora: solo sonido.
live-chosen-stage = Solo se mueven las imágenes del escenario, como ha elegido.
live-chosen-stills = Imágenes fijas y sonido, como ha elegido.
live-chosen-sound = Solo sonido, como ha elegido.
live-chosen-words = Solo el chat y la pizarra, como ha elegido: nadie le ve ni le oye, ni usted a los demás.
live-chosen-cure = Todo lo que pueda
live-own-still = Nuestra línea es débil: los demás ven una imagen fija nuestra, para oírnos bien.
live-line-blocked = La red de nuestra escuela bloquea el vídeo: mostrar enseguida imágenes fijas
live-line-technician = Para su técnico: el sonido y el vídeo van por UDP, o por TCP donde se corta el UDP, a { $addresses }. En cuanto esté abierto, llegan solos.
live-line-relay = Donde no se pueda abrir ninguno, basta el relé: { $relays }.
live-line-unknown = direcciones que se conocerán al primer intento
live-face-spared = solo sonido, para cuidar la línea

## Oírse en la puerta
live-hearing = Oírme
live-hearing-words = Diga algo y escuche cómo le oirán los demás. Nadie más lo oye.
live-hearing-again = Oírme otra vez
live-hearing-connecting = Un momento…
live-hearing-speak = Hable ahora…
live-hearing-listen = Y así suena:
live-hearing-heard = Era usted. Su sonido sale y vuelve.
live-hearing-silent = El sonido vuelve, pero sin voz. ¿Está silenciado el micrófono, o es otro? Elíjalo abajo.
live-hearing-blocked = No ha vuelto nada. Puede entrar de todos modos; el chat y la pizarra funcionan. Enséñele esto a su técnico: «Deje pasar sonido y vídeo hacia { $addresses }, por favor.»

## Manejar la pantalla de la clase desde una tableta
live-remote-enter = Manejar desde aquí la pantalla de la clase
live-remote-title = Mando a distancia
live-remote-ours = Nuestra pantalla
live-remote-sends = La pantalla de la clase está dentro y emite.
live-remote-nobody = Aún no emite ningún dispositivo de su clase. Abra la sesión en el ordenador de la clase.
live-remote-board = Pizarra en la pantalla
live-remote-others = Las clases
live-remote-show = Mostrar { $class } en nuestra pantalla
live-remote-steer = Manejar
