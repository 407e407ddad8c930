### La cápsula: todo un hermanamiento como sitio web en un ZIP, y las páginas de ese sitio.

capsule-title = La cápsula
capsule-lead = Todo su proyecto como un pequeño sitio web en un solo archivo: para guardar, para compartir, para abrir sin el hub y sin internet, también dentro de diez años.
capsule-open = Llevarse todo
capsule-open-lead = Todo su proyecto en un solo archivo, que se abre sin internet.
capsule-of-left = Su clase ha dejado este hermanamiento. Puede llevarse lo que había hasta entonces.
capsule-along = Hermanamientos que ha dejado
capsule-along-how = Durante un año puede llevarse lo que había hasta entonces: en una cápsula.
capsule-stale = La cápsula que estaba aquí se ha borrado: desde entonces se ha retirado algo de ella. Prepare una nueva.
capsule-making = La cápsula se está preparando
capsule-leave = Puede salir de esta página: el trabajo continúa y la cápsula le espera aquí.
capsule-ready = La cápsula está lista
capsule-made = Preparada { $ago }, { $size }.
capsule-fetch = Recoger la cápsula
capsule-step-unpack = Descomprima el archivo: con doble clic, o con el botón derecho y «Extraer todo».
capsule-step-open = Abra «index.html» en la carpeta. Sirve cualquier navegador.
capsule-step-keep = Copie la carpeta en una memoria, en el servidor del centro o en varios sitios.
capsule-goes = Se queda aquí hasta el { $day }; después, el hub la borra. Puede preparar una nueva en cualquier momento.
capsule-again = Preparar una nueva
capsule-drop = Borrarla aquí
capsule-problem-disk-full = No quedaba sitio en el disco del hub. Avise a quien lo cuida y vuelva a intentarlo.
capsule-problem-too-large = Juntos, los archivos pasan de 3 GB: es demasiado para una cápsula. Retire algunas películas y vuelva a intentarlo.
capsule-problem-broken = No ha funcionado, a pesar de varios intentos. Avise a quien cuida del hub.
capsule-inside = Qué contiene
capsule-holds = Las clases y sus ciudades, sus sesiones con su guion, las pizarras para volver a verlas, votaciones, tarjetas, postales, calendarios de puertas y mascotas, y todo lo que ven todos: dibujos, fotos, textos, sonidos y películas, con sus leyendas y álbumes.
capsule-make = Preparar la cápsula
capsule-consents = Primero, los niños
capsule-consents-how = Solo entra lo que hoy ven todas las clases. Lo que un docente aún no ha mostrado, y lo que muestra a un niño cuyos padres no están de acuerdo, se queda fuera. Lo que ya se ha recogido está en sus manos: si unos padres retiran su consentimiento, borre las copias antiguas y prepare una cápsula nueva.
capsule-without = Los niños figuran con su animal; los adultos no figuran. Las direcciones postales, los chats y la sala de docentes nunca están en ella.
capsule-start = Inicio
capsule-classes = Las clases
capsule-classes-count =
    { $count ->
        [one] Una clase
       *[other] { $count } clases
    }
capsule-materials = Lo que nos hemos regalado
capsule-materials-count =
    { $count ->
        [one] Un regalo
       *[other] { $count } regalos
    }
capsule-lessons = Nuestras sesiones
capsule-lessons-count =
    { $count ->
        [one] Una sesión
       *[other] { $count } sesiones
    }
capsule-steps = Paso a paso
capsule-polls = Nuestras votaciones
capsule-polls-count =
    { $count ->
        [one] Una votación
       *[other] { $count } votaciones
    }
capsule-poll = Una votación
capsule-choice = Opción
capsule-votes = Votos por clase
capsule-parcels-count =
    { $count ->
        [one] Un envío
       *[other] { $count } envíos
    }
capsule-arrived =
    { $count ->
        [one] { $count } ha llegado
       *[other] { $count } han llegado
    }
capsule-doors-count =
    { $count ->
        [one] Una puerta abierta
       *[other] { $count } puertas abiertas
    }
capsule-postcards-count =
    { $count ->
        [one] Una postal
       *[other] { $count } postales
    }
capsule-card-instead = En lugar de un envío que se perdió
capsule-doors-open = Las puertas están cerradas otra vez: ábralas una a una.
capsule-doors-closed = Lo que hay detrás de una puerta cerrada todavía era una sorpresa para alguien cuando se preparó esta cápsula.
capsule-door-of = Puerta { $number }, de { $who }
capsule-door-empty = Puerta { $number }, de { $who }: abierta, sin nada que ver detrás
capsule-door-closed = Puerta { $number }, de { $who }: todavía cerrada
capsule-mascots-count =
    { $count ->
        [one] Un pasaporte
       *[other] { $count } pasaportes
    }
capsule-boards = Nuestras pizarras
capsule-boards-lead = Lo que todas las clases dibujaron juntas. Cada página se puede volver a ver tal como nació.
capsule-boards-count =
    { $count ->
        [one] Una página
       *[other] { $count } páginas
    }
capsule-drawn = Lo que se dibujó
capsule-book = El libro de la clase
capsule-book-lead = para imprimir, en A4
capsule-print = Imprimir el libro
capsule-contents = Índice
capsule-in-it = para oír o ver en la cápsula
capsule-writings = Lo que hemos escrito
capsule-writings-count =
    { $count ->
        [one] Un texto
       *[other] { $count } textos
    }
capsule-answers = Respuestas
capsule-notebooks-count =
    { $count ->
        [one] Una medida
       *[other] { $count } medidas
    }
capsule-sounds-count =
    { $count ->
        [one] Un sonido
       *[other] { $count } sonidos
    }
capsule-newest = Las últimas imágenes
capsule-empty = Todavía no hay mucho. En cuanto las clases se muestren algo, estará en una cápsula nueva.
capsule-left = participó hasta el { $day }
capsule-footer = Preparado con Ribambelle el { $day }. Esta copia no necesita internet.
capsule-readme-file = LEEME.txt
capsule-readme =
    { $title }

    Esta carpeta contiene todo un proyecto de clases. Para verlo, abra el archivo
    «index.html» con cualquier navegador. No hace falta internet y no se envía nada.

    Muestra lo que han hecho unos niños. No lo ponga en internet si no están de acuerdo todos los padres.
capsule-activities-lead = Juegos, experimentos y enigmas que nuestras clases se han pasado.
capsule-activities-count =
    { $count ->
        [one] Una actividad
       *[other] { $count } actividades
    }
