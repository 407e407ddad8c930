# Calendarios de puertas: creados, repartidos, llenados, abiertos.

doors-title = Calendarios de puertas
doors-lead = Una puerta para cada día, y detrás de cada una, una pequeña sorpresa de una clase. Se abre por la mañana de cada clase.
doors-none = Todavía no hay ningún calendario. Veinticuatro puertas van bien antes de Navidad, diez antes del verano.
doors-none-yet = Todavía no hay ningún calendario. Una maestra o un maestro puede hacer uno.
doors-new = Un calendario nuevo
doors-name = ¿Cómo se llama?
doors-name-example = Esperando la Navidad
doors-first = Primer día
doors-count = ¿Cuántas puertas?
doors-opens = Se abren a las
doors-opens-hint = Una hora de la mañana, según el reloj de cada clase. Lo que se abre un día sin escuela sigue abierto el siguiente día de clase.
doors-make = Crearlo y repartir las puertas
doors-told = Cada puerta se abre a las { $time } de la mañana de cada clase, y queda abierta.
doors-undealt = Algunas puertas aún no son de nadie.
doors-without = Todavía sin puerta: { $towns }.
doors-nobody = de nadie aún
doors-whose = ¿De quién son las puertas?
doors-deal = Repartir las puertas
doors-deal-lead = Una puerta que ya tiene algo detrás sigue siendo de su clase.
doors-deal-evenly = Repartir por turno las puertas vacías
doors-deal-keep = Dejarlo así
doors-change = Cambiar el calendario
doors-keep = Guardar
doors-remove = Eliminar el calendario
doors-remove-sure = Sus puertas y las palabras de detrás desaparecen para siempre. Las creaciones quedan con sus clases, y las sorpresas no se desvelan.
doors-remove-go = Sí, eliminarlo
doors-home-none = Cada día una pequeña sorpresa: dé algunas puertas a cada clase.
doors-home-go = Ver las puertas
door-number = Puerta { $number }
door-of = De { $who }, para el { $day }
door-is-open = Puerta { $number }, de { $who }: abierta
door-is-missing = Puerta { $number }, de { $who }: abierta, aún se está preparando
door-is-closed = Puerta { $number }, de { $who }: se abre el { $day } a las { $time }
door-ready = Lista
door-to-fill = Llenar
door-peek = Mirar
door-before = Solo ustedes ven esto antes del { $day }, { $time }.
door-waits = Espera detrás de la puerta { $number }
door-lies = Está detrás de la puerta { $number } de «{ $title }».
door-go = Ver esta puerta
door-not-shown = Los demás no ven esto: se ha retirado, o falta una autorización, o aún se está preparando.
door-missing = Aún se está preparando
door-missing-told = Las cosas buenas llevan su tiempo. Volved un poco más tarde: la puerta queda abierta.
door-ways = Otras puertas
door-all = Todas las puertas
door-fill-go = Poner algo detrás
door-fill = Detrás de la puerta { $number }
door-fill-lead = Sus socios lo ven cuando la puerta se abre en su clase, no antes. En la suya es el { $day } a las { $time }.
door-pick = ¿Qué hay detrás?
door-pick-told = Una imagen, un sonido, una película o páginas que su clase ha dado. Hasta que se abra la puerta, los demás no lo ven.
door-pick-words = Solo palabras
door-pick-new = Dar algo nuevo.
door-pick-draft = Déjelo como borrador, para que nadie lo vea demasiado pronto, y vuelva aquí.
door-known = ya visto
door-held = le espera
door-words = Algunas palabras
door-language = ¿En qué idioma?
door-looks = Nuestro alumnado puede mirar antes
door-keep = Cerrar la puerta
door-problem-title = Póngale un nombre de hasta 80 letras.
door-problem-day = Revise otra vez el primer día.
door-problem-count = Un calendario tiene de 1 a 31 puertas.
door-problem-clock = Elija una hora antes del mediodía.
door-problem-many = No caben más calendarios. Elimine primero uno antiguo.
door-problem-filled = Detrás de una de las últimas puertas ya hay algo. Vacíela primero, o deje tantas puertas.
door-problem-long = Son demasiadas palabras para una puerta: caben 1000 letras.
door-problem-taken = Esto ya no está, o ya está detrás de otra puerta.
door-problem-consent = Falta una autorización para un niño que aparece aquí. Márquela primero, o elija otra cosa.
door-problem-changed = Alguien de su equipo cambió esta puerta mientras tanto. Lo que escribió sigue aquí; pulse otra vez para guardarlo.
owed-door-go = Llenarla
owed-doors-go = Ver las puertas
owed-doors = Las puertas de un calendario aún no están repartidas.
doors-span =
    { $count ->
        [one] { $day }: una puerta
       *[other] Desde el { $day }: { $count } puertas
    }
doors-opened =
    { $count ->
        [one] { $opened } de una puerta abierta
       *[other] { $opened } de { $count } puertas abiertas
    }
doors-many =
    { $count ->
        [one] una puerta
       *[other] { $count } puertas
    }
owed-door =
    { $count ->
        [one] Una de sus puertas está vacía y se abre pronto, o ya está abierta.
       *[other] { $count } de sus puertas están vacías y se abren pronto, o ya están abiertas.
    }
