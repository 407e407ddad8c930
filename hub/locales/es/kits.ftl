# Proyectos listos, las tareas que traen y los propios de quien cuida el hub.

kits-title = Proyectos listos para empezar
kits-lead = Cada uno cuenta semana a semana lo que hacen las clases, y trae sus salas, sus tareas y un guion para cada sesión. Nada es fijo: se puede quitar, añadir, ir con calma.
kits-all = Todos los proyectos
kits-ages = de { $lower } a { $upper } años
kits-weeks =
    { $count ->
        [one] una semana
       *[other] { $count } semanas
    }
kits-partners =
    { $wanted ->
        [2] dos clases
       *[other] { $least } clases o más, mejor { $wanted }
    }
kits-lessons =
    { $count ->
        [one] una sesión en directo
       *[other] { $count } sesiones en directo
    }
kits-subject-languages = lenguas
kits-subject-science = ciencias
kits-subject-mathematics = matemáticas
kits-subject-art = arte
kits-subject-music = música
kits-subject-literature = leer y escribir
kits-subject-sport = deporte
kits-subject-geography = geografía
kits-subject-food = cocina
kits-subject-drama = teatro
kits-subject-life = seres vivos
kits-rhythm-weekly = algo cada semana
kits-rhythm-fortnightly = algo cada dos semanas
kits-rhythm-free = al propio ritmo
kits-languages-own = cada clase en su lengua
kits-languages-few-words = bastan unas palabras comunes
kits-languages-shared = una lengua que todas sepan leer
kits-start = Empezar este proyecto
kits-sign-in = Identificarse para empezar
kits-written-in = Este proyecto está escrito en: { $language }.
kits-needs-title = Lo que hace falta
kits-roles-title = Quién hace qué
kits-weeks-title = Semana a semana
kits-week = Semana { $week }
kits-weeks-from-to = Semanas { $first } a { $last }
kits-send = Se envía:
kits-topic = En el foro:
kits-album = Todo va al álbum:
kits-lesson-of-stage = Sesión en directo:
kits-sheets-title = Las sesiones, minuto a minuto
kits-sheets-hint = Para proyectar o imprimir: una imagen para cada paso.
kits-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
kits-rooms-title = Lo que queda preparado
kits-room-pages = Una pizarra con las páginas { $pages }
kits-sounds-things = Un panel de sonidos con { $things }
kits-notebook = Un cuaderno común, { $unit ->
        [none] para contar
       *[other] en { $unit }
    }
kits-activities-hint = Fichas para el estante de actividades del hermanamiento, en todas las lenguas de este proyecto. Cada clase añade las suyas.
kits-activities =
    { $count ->
        [one] Una actividad para probar
       *[other] { $count } actividades para probar
    }
kits-exchange-card = Tarjetas de cada clase a todas las demás: una tabla, y un código para cada sobre
kits-exchange-parcel = Paquetes de cada clase a todas las demás: una tabla, y un código para cada uno
kits-exchange-letter = Cartas de cada clase a todas las demás: una tabla, y un código para cada una
kits-calendar-doors =
    { $count ->
        [one] Un calendario con una puerta
       *[other] Un calendario con { $count } puertas, repartidas entre las clases
    }
kits-tasks-ready =
    { $count ->
        [one] Una lista con una tarea, que cada clase marca
       *[other] Una lista de { $count } tareas, que cada clase marca
    }
kits-sign-hello = Saludar
kits-sign-goodbye = Despedirse
kits-sign-look = Mirar
kits-sign-listen = Escuchar
kits-sign-tell = Contar una cosa
kits-sign-ask = Preguntar
kits-sign-guess = Adivinar
kits-sign-vote = Votar
kits-sign-draw = Dibujar
kits-sign-sing = Cantar
kits-sign-play = Jugar
kits-sign-build = Hacer
kits-sign-read = Leer
kits-sign-count = Calcular
kits-sign-think = Pensar
kits-sign-reveal = Descubrir
kits-sign-move = Moverse
kits-sign-taste = Probar
kits-sign-celebrate = Celebrar
kits-stick-open = todos pueden hablar
kits-stick-round = una clase tras otra
kits-stick-lead = habla quien dirige
kits-spotlight-speaker = en grande: quien habla
kits-spotlight-all = en grande: todas las clases
kits-spotlight-board = en grande: la pizarra
kits-spotlight-lead = en grande: quien dirige
kits-spotlight-screen = en grande: la pantalla compartida
kits-spotlight-second = en grande: la segunda cámara
kits-on-page = página «{ $page }»
kits-music = con música

# Las tareas de un hermanamiento
tasks-title = Nuestro proyecto, tarea a tarea
tasks-lead = Cada clase marca lo suyo. Nadie llega tarde: las fechas son solo una propuesta.
tasks-agree = Acordar una fecha para la sesión «{ $lesson }»
tasks-until = hasta el { $date }
tasks-give = Darlo aquí
tasks-talk = Hablar de ello
tasks-done = Hecho
tasks-done-for = Hecho: { $task }
tasks-not-yet = Todavía no
tasks-not-yet-for = Todavía no: { $task }
tasks-done-by = hecho por { $classes }
tasks-add = Añadir una tarea
tasks-text = Su propia tarea
tasks-wrong = Una tarea tiene al menos una letra y como mucho { $most }.
tasks-full = La lista ya es larga. Marque o use primero lo que hay.

# Los proyectos propios
kits-keep-title = Proyectos de este hub
kits-keep-lead = Un proyecto es una pequeña tabla (TOML) y un archivo de textos (Fluent) por idioma, en un zip o elegidos juntos. docs/kits.md explica cómo se escribe uno.
kits-keep-file = El zip, o los archivos juntos
kits-keep-add = Añadir el proyecto
kits-keep-added = «{ $title }» está en el estante, aquí y en cada proceso.
kits-keep-own = Añadidos aquí
kits-keep-none = Todavía ningún proyecto propio. Los que vienen de serie están siempre.
kits-keep-remove = Quitar
kits-keep-remove-for = Quitar { $title }
kits-keep-remove-hint = Los hermanamientos que empezaron con él conservan sus salas y tareas.
kits-keep-refused = No se ha guardado nada. Corrija esto y envíelo de nuevo:
kits-keep-broken = En la carpeta de proyectos hay archivos que no se pueden leer:
kits-keep-empty = Elija un zip, o juntos los archivos de un proyecto.
kits-keep-unwritable = No se puede escribir en la carpeta de proyectos. Mire DATA_DIR.
kits-line = { $file }, línea { $line }
kits-wrong-syntax = Esto no se puede leer como TOML: { $why }
kits-wrong-missing = Falta «{ $name }».
kits-wrong-unknown = Aquí no hay nada llamado «{ $name }». ¿Está mal escrito?
kits-wrong-value = «{ $name }» tiene un valor que no encaja.
kits-wrong-key = «{ $name }» no es una clave: minúsculas, cifras y guiones, primero una letra.
kits-wrong-twice = «{ $name }» aparece dos veces.
kits-wrong-name = «{ $name }» se nombra aquí y no está en ninguna parte.
kits-wrong-taken = Ya hay un proyecto llamado «{ $name }». Elija otro id.
kits-wrong-one-table = Un proyecto tiene exactamente un archivo que acaba en .toml.
kits-wrong-no-words = Un proyecto necesita un archivo de textos para al menos un idioma, como es.ftl.
kits-wrong-file = Este archivo no es de ningún proyecto, o su idioma está dos veces.
kits-wrong-large = Es demasiado grande para un proyecto.
kits-wrong-zip = Este zip no se puede abrir.
kits-wrong-utf8 = Esta línea no es UTF-8.
kits-wrong-fluent = Esta línea no se puede leer como Fluent.
kits-wrong-variable = «{ $name }» tiene llaves: los textos de un proyecto son frases sencillas.
kits-wrong-text = «{ $name }» está vacío o es demasiado largo.
kits-wrong-lacks = Falta el texto «{ $name }» en este idioma.
kits-wrong-surplus = El texto «{ $name }» no corresponde a nada en la tabla, u otros idiomas no lo tienen.
