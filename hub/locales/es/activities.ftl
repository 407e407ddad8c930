# El estante de actividades: fichas, lenguas lado a lado, «lo hemos probado».

activities-title = Estante de actividades
activities-lead = Juegos, experimentos y enigmas que funcionan, en las lenguas de todos. Tomad una ficha, probadla, contad cómo fue.
activities-new = Ficha nueva
activities-none = El estante está vacío
activities-none-how = Empiece por el juego preferido de su clase: qué se aprende, qué hace falta, cómo se juega. Sus socios añaden sus lenguas.
activities-waiting =
    { $count ->
        [one] En una ficha hay algo que le espera: lo ha escrito un niño de su clase.
       *[other] En { $count } fichas hay algo que le espera: lo han escrito niños de su clase.
    }
activities-search = Buscar palabras
activities-age = ¿Para qué edad?
activities-every-subject = Todas las materias
activities-lacks = Todavía no en
activities-lacks-none = –
activities-found =
    { $count ->
        [one] Una ficha
       *[other] { $count } fichas
    }
activities-all = Mostrar todas

activity-age = { $age } años
activity-players-exact =
    { $count ->
        [one] a solas
       *[other] { $count } jugadores
    }
activity-players-range = de { $fewest } a { $most } jugadores
activity-of-kit = Del proyecto preparado
activity-needs = Qué hace falta
activity-rule = Cómo se hace
activity-goal = ¿Para qué sirve?
activity-goal-hint = Una frase: ¿qué descubren o aprenden los niños?
activity-needs-hint = Una cosa en cada línea.
activity-rule-hint = Un paso en cada línea. Escriba para una clase que nunca lo ha visto.
activity-title = ¿Cómo se llama?
activity-language = ¿En qué lengua escribe?
activity-sign = Su imagen
activity-sign-named =
    { $sign ->
        [puzzle] Rompecabezas
        [dices] Dados
        [calculator] Calculadora
        [ruler] Regla
        [shapes] Figuras
        [hourglass] Reloj de arena
        [hand] Mano
        [person-standing] Persona
        [blocks] Bloques
        [map] Mapa
        [lightbulb] Bombilla
        [book-open] Libro
        [megaphone] Megáfono
        [music] Música
        [brush] Pincel
        [sprout] Planta
        [volleyball] Pelota
        [cooking-pot] Olla
        [drama] Máscaras
       *[other] Sonrisa
    }
activity-subject = Materia
activity-ages = Edad
activity-from = de
activity-to = a
activity-players = Jugadores
activity-minutes = Minutos
activity-facts = Imagen, edad, jugadores
activity-new-lead = Escriba en su lengua. Sus socios añaden la suya al lado.
activity-new-lead-child = Escribe para que otros puedan jugar. Tu docente lo lee primero.
activity-new-go = Ponerla en el estante
activity-new-go-child = Dársela a mi docente
activity-side-by-side = Sus palabras, lado a lado
activity-lacks = Todavía no en { $language }
activity-add-language = Añadir: { $language }
activity-change-language = Cambiar las palabras: { $language }
activity-more-languages = También en { $languages }
activity-words-change = Cambiar
activity-words-lead = A un lado lo que hay, al otro sus palabras.
activity-words-lead-child = A un lado lo que hay, al otro tus palabras. Tu docente las lee primero.
activity-words-go = Guardar
activity-before = Cómo era antes
activity-things = Hojas, vídeos y fotos
activity-things-none = Nada todavía. Una hoja para imprimir o un vídeo corto ayuda a quien no habla la lengua.
activity-purpose-sheet = Para imprimir
activity-purpose-seen = Para mirar
activity-add-sheet = Añadir una hoja para imprimir
activity-add-seen = Añadir un vídeo o una foto
activity-attach = Añadir a la ficha
activity-detach = Quitar de la ficha
activity-file-sheet = Un PDF o una imagen de su ordenador
activity-file-seen = Un vídeo o una foto de su ordenador
activity-file-tried = Una foto, si quiere
activity-file-hint = Hasta { $most } MB. Se borra el lugar donde se hizo la foto.
activity-who = ¿A quién se ve?
activity-choose = O una de nuestras creaciones
activity-choose-none = Ninguna de estas
activity-planned = En nuestras sesiones
activity-tried = Lo hemos probado
activity-tried-none = Nadie lo ha probado todavía. ¡Sed los primeros!
activity-tried-count =
    { $count ->
        [one] lo ha probado una clase
       *[other] lo han probado { $count } clases
    }
activity-try = Lo hemos probado
activity-try-change = Cambiar lo que dijimos
activity-try-back = Retirarlo
activity-try-lead = Su clase lo dice una vez, y puede cambiarlo más tarde.
activity-try-lead-child = Dilo por tu clase. Tu docente lo lee primero.
activity-try-words = Unas palabras: ¿qué estuvo bien, qué cambiaríais?
activity-try-language = ¿En qué lengua?
activity-try-go = Contárselo a los demás
activity-rating = ¿Qué tal fue?
activity-rating-loved = Nos encantó
activity-rating-liked = Nos gustó
activity-rating-hard = Difícil, pero bueno
activity-rating-changed = Cambiamos la regla
activity-print = Imprimir la ficha
activity-print-in = ¿En qué lenguas? Hasta { $most } lado a lado.
activity-print-show = Mostrar así
activity-back = Volver a la ficha
activity-qr = Código QR que lleva a esta ficha
activity-report = Avisar a los docentes de esta ficha
activity-report-told = La leen juntos los docentes de su clase y de la clase que la escribió.
activity-report-go = Avisar
activity-remove = Quitar esta ficha del estante
activity-remove-sure = Sus palabras en todas las lenguas y lo que dijeron las clases se borran para siempre. Hojas, vídeos y fotos se quedan entre las creaciones.
activity-remove-go = Sí, quitarla
activity-said-added = Está en el estante. Sus socios ya pueden añadir sus lenguas.
activity-said-waits = Tu docente lo lee primero. Después lo ven todas las clases.
activity-said-written = Todas las clases ven ahora estas palabras.
activity-said-tried = Todas las clases ven cómo os fue.
activity-said-reported = Los docentes están avisados.
activity-problem-title = Todavía le falta un nombre.
activity-problem-rule = Nadie sabe aún cómo se hace: escriba al menos un paso.
activity-problem-long = Es demasiado largo para una ficha. Más corto se juega mejor.
activity-problem-ages = ¿De qué edad a qué edad? Dos números de 0 a 99, primero el menor.
activity-problem-players = ¿Cuántos juegan juntos? Dos números, primero el menor, o ninguno.
activity-problem-minutes = ¿Cuántos minutos dura? Un número de 1 a 600, o ninguno.
activity-problem-language = ¿En qué lengua está?
activity-problem-rating = ¿Qué tal fue? Elija una de las imágenes.
activity-problem-material = Elija un archivo o una de las creaciones: una imagen, un PDF o un vídeo que pueda ver.
activity-problem-many = No cabe más por ahora. Espere un minuto, o haga sitio en el estante.
activity-problem-changed = Alguien lo cambió mientras usted escribía. Lo que escribió sigue abajo: compare, y quédese con lo mejor.
activity-problem-changed-by = { $name } lo cambió mientras usted escribía. Lo que escribió sigue abajo: compare, y quédese con lo mejor.
activity-problem-consent = Los padres aún no han aceptado que otros vean lo que escribe este niño.

owed-activities =
    { $count ->
        [one] Un niño de su clase ha escrito en una ficha del estante de actividades. Nadie lo ha leído todavía.
       *[other] Niños de su clase han escrito en { $count } fichas del estante de actividades. Nadie lo ha leído todavía.
    }
owed-activities-go = Leerlo
