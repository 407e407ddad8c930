### Páginas, blogs de clase y foro: lo que las clases de un hermanamiento escriben unas para otras.

writing-home = Blog, páginas y foro
writing-home-none = Cuenten su semana a las clases amigas: en el blog, en una página propia o con una pregunta en el foro.
writing-shelf-page = Páginas
writing-shelf-post = Blog
writing-shelf-topic = Foro
writing-kind-page = Página
writing-kind-post = Entrada
writing-kind-topic = Tema
writing-kind-answer = Respuesta
writing-lead-page = Su ciudad, su clase, sus animales: lo que queda y crece durante el curso.
writing-lead-post = Lo que pasa en las clases, lo más nuevo primero.
writing-lead-topic = Preguntas y respuestas entre las clases.
writing-new-page = Escribir una página
writing-new-post = Escribir una entrada
writing-new-topic = Abrir un tema
writing-none-page = Todavía no hay páginas
writing-none-how-page = Empiecen por ustedes: ¿quiénes son, dónde está su escuela, qué ven por la ventana?
writing-none-post = La primera página del blog sigue en blanco
writing-none-how-post = ¿Qué fue bonito, divertido o difícil esta semana? Bastan tres frases y una imagen.
writing-none-topic = Nadie ha preguntado nada todavía
writing-none-how-topic = ¿Qué les gustaría saber de las clases amigas? «¿Qué desayunáis?» es un buen comienzo.
writing-search = Buscar por palabras
writing-found = { $count ->
        [one] Un texto encontrado
       *[other] { $count } textos encontrados
    }
writing-more = Más textos
writing-page-before = Anteriores
writing-page-after = Siguientes
writing-answers = { $count ->
        [0] Aún sin respuesta
        [one] Una respuesta
       *[other] { $count } respuestas
    }
writing-waiting = { $count ->
        [one] Un texto de su alumnado le espera. Nadie más lo ve antes de que usted lo deje pasar.
       *[other] { $count } textos de su alumnado le esperan. Nadie más los ve antes de que usted los deje pasar.
    }
writing-state-waiting = Le espera
writing-state-read-first = Primero lo lee tu docente
writing-state-back = Devuelto
writing-state-consent = Falta un consentimiento
writing-state-withdrawn = Retirado
writing-yours-waits = ¡Gracias! Primero lo lee tu docente, después lo verán las clases amigas.
writing-yours-back = Tu docente te lo devuelve: cámbialo y entrégalo otra vez.
writing-changed = Cambiado el { $day }
writing-change = Cambiar
writing-change-this = Cambiar el texto
writing-history = Cómo ha crecido
writing-report = Aquí hay algo que no está bien
writing-reported = Gracias. El profesorado ya lo sabe y lo mirará.
writing-newer = Entretanto ha llegado una versión más nueva. Léala primero y decida después.
writing-keep-waiting = Esto lo escribió alguien de su clase
writing-keep-back = Devuelto
writing-keep-withdrawn = Retirado: solo lo ven el profesorado de su clase y quien lo escribió
writing-keep-consent = Las clases amigas no lo ven
writing-keep-shown = Lo ven todas las clases del hermanamiento
writing-keep-earlier = Hasta que lo deje pasar, las clases ven lo que había antes.
writing-lacks = Falta un consentimiento para { $names }. En cuanto se anote, las clases lo verán.
writing-let = Dejar pasar
writing-give-back = Devolver
writing-note = Unas palabras para quien lo escribió
writing-withdraw = Retirar
writing-remove-sure = Desaparece para siempre, con todas sus respuestas.
writing-take-back = Recuperar mi texto
writing-form-lead = El texto se guarda solo mientras escribe. Muéstrelo cuando esté listo.
writing-form-lead-child = Escribe con calma. Cuando esté listo, entrégalo: primero lo lee tu docente.
writing-go-on = ¿Seguir con un borrador?
writing-untitled = Sin título
writing-title = Título
writing-text = El texto
writing-text-hint = Una línea vacía empieza otro párrafo. **Dos estrellas** ponen negrita, ## hace un título, - una lista.
writing-tool-heading = Título
writing-tool-bold = Negrita
writing-tool-italic = Cursiva
writing-tool-list = Lista
writing-look = Ver cómo queda
writing-look-title = Así quedará
writing-kept = Guardado como borrador
writing-kept-away = Aún sin guardar: no hay conexión. Sigue solo en cuanto vuelva.
writing-kept-apart = Está escribiendo lo mismo en otra ventana. Lo que hay aquí se guarda como un borrador aparte.
writing-kept-not = Tiene muchísimos borradores. Entregue o borre uno para que este pueda guardarse.
writing-pick = Poner una imagen o un sonido
writing-pick-none = Todavía no hay imágenes ni sonidos entre las creaciones.
writing-pick-new = Regalar una imagen o un sonido nuevo (se abre junto a esta página)
writing-embed-gone = Aquí había algo que ya no se muestra.
writing-show = Mostrar a todas las clases
writing-hand-in = Entregar
writing-keep-draft = Guardar como borrador
writing-theirs = Lo que hay ahora
writing-problem-nothing = Póngale un título y escriba al menos una palabra.
writing-problem-too-long = Es demasiado largo para un solo texto. Haga dos, por favor.
writing-problem-too-many = Es mucho de una vez. Espere un minuto y envíelo de nuevo: todo sigue aquí.
writing-problem-changed = Otra persona lo ha cambiado entretanto. Su texto está aquí, no se ha perdido nada: mire el otro y envíe el suyo de nuevo para que valga.
writing-problem-consent = Todavía no se muestra: falta un consentimiento de la familia.
writing-drafts = Borradores
writing-drafts-lead = Lo que empezó y aún no ha mostrado. Solo usted lo ve. Un borrador desaparece 90 días después de la última vez que escribió en él.
writing-drafts-none = Ningún borrador le espera. Lo que empieza a escribir se guarda aquí solo.
writing-draft-sure = Lo que escribió aquí desaparece para siempre.
writing-history-lead = Cada versión: quién la escribió, cuándo y quién la dejó pasar.
writing-version = Versión { $number }
writing-version-shown = la que ven todos
writing-version-waits = Nadie la ha leído todavía.
writing-version-let = { $name } la dejó pasar el { $day }.
writing-version-back = { $name } la devolvió el { $day }.
writing-take-out = Quitar esta versión
writing-take-out-sure = Esta versión desaparece para siempre y nadie podrá leerla. Vuelve a valer la anterior.
writing-back = Volver al texto
writing-as-it-was = Esta es la versión { $number }, del { $day }.
writing-go-back-to = Seguir desde esta versión
writing-waiting-title = Para leer y dejar pasar
writing-waiting-lead = Nada de lo que escribe su alumnado lo ven otros antes de que usted lo deje pasar.
writing-waiting-none = Lo ha leído todo. No hay nada esperando.
writing-where = en su lugar
owed-writings = { $count ->
        [one] Un texto de su alumnado espera a que lo lean.
       *[other] { $count } textos de su alumnado esperan a que los lean.
    }
owed-writings-go = Leer
pictogram-smile = Me gusta
pictogram-laugh = Qué gracia
pictogram-heart = Con cariño
pictogram-thumbs-up = Bien hecho
pictogram-party-popper = ¡Viva!
pictogram-star = Genial
pictogram-sun = Buenos días
pictogram-hand-heart = Gracias
pictogram-music = También la cantamos
pictogram-lightbulb = Tengo una idea
pictogram-circle-help = Tengo una pregunta
pictogram-frown = Qué triste
answers-title = Respuestas
answers-none = Aún sin respuesta. ¿Quién empieza?
answer-yours = La respuesta
answer-pictograms = Elegir dibujos
answer-voice = Decirlo
answer-voice-hint = Un minuto basta. También vale un archivo de sonido de hasta { $most } MB.
answer-record = Grabar
answer-stop = Parar
answer-heard = Lo grabado
answer-no-microphone = El navegador no deja que esta página escuche. Permita el micrófono o elija un archivo de sonido.
answer-words = Palabras
answer-without-sound = Quitar lo que se dijo
answer-send = Responder
answer-hand-in = Entregar
answer-there = Su respuesta está aquí.
answer-waits = ¡Gracias! Primero mira tu respuesta tu docente, después la verán las clases amigas.
answer-more = Más sobre la respuesta de { $name }
answer-remove = Borrar para siempre
answer-spoken = Lo que dice { $name }
answer-sound-preparing = El sonido se está preparando. Mire de nuevo en un momento.
answer-sound-broken = Este sonido no se puede reproducir. Grábelo otra vez.
answer-nothing = Hace falta un dibujo, algo dicho o una palabra escrita.
