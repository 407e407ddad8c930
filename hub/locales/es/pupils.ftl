pupil-animal =
    { $animal ->
        [bear] oso
        [bee] abeja
        [bird] pájaro
        [cat] gato
        [fish] pez
        [frog] rana
        [hedgehog] erizo
        [ladybird] mariquita
        [mouse] ratón
        [owl] búho
        [penguin] pingüino
        [rabbit] conejo
        [snail] caracol
        [turtle] tortuga
        [whale] ballena
       *[fox] zorro
    }
pupil-gender =
    { $animal ->
        [bee] feminine
        [frog] feminine
        [ladybird] feminine
        [turtle] feminine
        [whale] feminine
       *[other] masculine
    }
pupil-name =
    { $gender ->
        [feminine]
            { $colour ->
                [blue] { $animal } azul
                [yellow] { $animal } amarilla
                [green] { $animal } verde
                [purple] { $animal } morada
                [pink] { $animal } rosa
                [turquoise] { $animal } turquesa
                [orange] { $animal } naranja
                [navy] { $animal } azul marino
                [lime] { $animal } verde lima
                [brown] { $animal } marrón
                [sky] { $animal } celeste
               *[red] { $animal } roja
            }
       *[other]
            { $colour ->
                [blue] { $animal } azul
                [yellow] { $animal } amarillo
                [green] { $animal } verde
                [purple] { $animal } morado
                [pink] { $animal } rosa
                [turquoise] { $animal } turquesa
                [orange] { $animal } naranja
                [navy] { $animal } azul marino
                [lime] { $animal } verde lima
                [brown] { $animal } marrón
                [sky] { $animal } celeste
               *[red] { $animal } rojo
            }
    }
pupils-title = Alumnos de { $class }
pupils-link = Alumnos de mi clase
pupils-lead = Aquí cada niño es un animal de un color, y nada más: ni nombre ni correo. Qué animal es cada cual está en una lista que se rellena a mano.
pupils-none = Todavía nadie
pupils-none-hint = Diga cuántos niños hay en su clase. Cada uno será un animal con su propia tarjeta.
pupils-count =
    { $count ->
        [one] un alumno
       *[other] { $count } alumnos
    }
pupils-number = Cuántos más
pupils-add = Añadirlos
pupils-many = Hay { $combinations } animales de colores. A partir del siguiente, un número acompaña al animal.
pupils-too-many = Eso no puede ser: escriba un número de 1 a { $most }.
pupils-outdated = La clase ha cambiado entretanto, quizá porque se pulsó dos veces el botón. Aquí está quién hay ahora.
pupils-list = Todos
pupils-steps = Tres pasos hasta la primera sesión
pupils-step-cards = Imprimir las tarjetas, cortarlas, doblarlas: delante el animal, detrás el código.
pupils-step-key = Imprimir la lista de claves, escribir en ella los nombres y guardarla donde solo usted mire.
pupils-step-give = Dar a cada niño su tarjeta. Vale hasta que la renueve.
pupil-card-none = aún sin tarjeta
pupil-card-since = tarjeta del { $day }
pupil-seen = visto { $ago }
cards-print-new =
    { $count ->
        [one] Imprimir la tarjeta nueva
       *[other] Imprimir { $count } tarjetas nuevas
    }
cards-print-key = Lista de claves para imprimir
cards-more = ¿Tarjetas perdidas, o un curso nuevo?
cards-renew-all = Renovar todas las tarjetas e imprimirlas
cards-renew-hint = Las tarjetas de antes dejan de valer enseguida, y quien esté dentro con una sale.
cards-withdraw-all = Retirar todas las tarjetas
cards-withdraw-hint = Nadie de la clase entra hasta que se impriman tarjetas nuevas. Los alumnos y lo que dibujaron se quedan.
card-renew = Tarjeta nueva
card-renew-for = Tarjeta nueva para { $name }
card-withdraw = Retirar
card-withdraw-for = Retirar la tarjeta de { $name }
cards-hasty = Han sido muchas tarjetas en poco tiempo. Espere un minuto y vuelva a intentarlo.
cards-title = Tarjetas de { $class }
cards-lead =
    { $count ->
        [0] Todos tienen ya tarjeta: no hay nada que imprimir.
        [one] Una tarjeta, lista para imprimir.
       *[other] { $count } tarjetas, listas para imprimir: diez en cada hoja A4.
    }
cards-once = Solo se ven ahora. Imprímalas antes de salir de esta página; imprimir más tarde hace tarjetas nuevas, y estas dejan de valer.
cards-how = Imprimir a tamaño real (100 %), en papel algo más grueso. Cortar por las líneas, doblar por los puntos.
cards-print = Imprimir
cards-print-hint = Ctrl y P imprimen esta página; en un Mac, ⌘ y P.
cards-here = Por ahora solo este ordenador llega al hub, así que estas tarjetas abren la puerta solo aquí. Quien cuida el hub puede abrirlo a la red de la escuela; renueve entonces las tarjetas.
cards-back = Volver a los alumnos
cards-code-of = Código QR de { $name }
cards-cut = Cortar por las líneas, doblar por los puntos. { $class }, { $school }
cards-type-at = o escribirlo en
key-title = Lista de claves
key-lead = Qué niño es qué animal. Escribir a mano, guardar como un registro de notas y destruir cuando termine el proyecto. Nada de ella entra en un ordenador.
key-pseudonym = Aquí
key-name = Quién es
consents-title = Permisos
consents-link = Permisos
consents-lead = Lo que no se marca no se hace: sin «Dibujos», un niño no dibuja ni escribe en la sala; sin «Cara» o «Voz», la cámara o el micrófono de la clase solo se enciende cuando usted dice que el niño está fuera. Cada cambio se guarda con su día y el nombre de usted.
consents-letter = Carta para las familias
consents-nobody = Diga primero cuántos alumnos hay: entonces cada uno tiene aquí una fila.
consents-pupils = Añadir a los alumnos
consents-who = Quién
consents-of = { $given } de { $all }
consent-voice = Voz
consent-face = Cara
consent-drawing = Dibujos
consent-public = Para todos
consent-voice-hint = Las otras clases pueden oír al niño.
consent-face-hint = Las otras clases pueden ver al niño.
consent-drawing-hint = Las otras clases pueden ver lo que dibuja y escribe.
consent-public-hint = Puede estar también en una página que todos pueden leer. De ellas, solo la exposición que las familias abren con un enlace muestra algo de niños; el enlace caduca.
consents-all-of = Marcar a todos: { $kind }
consents-tick = { $kind }: { $name }
consents-from = desde el { $day }
consents-since = Las cartas lo dicen desde
consents-since-hint = Una retirada vale en todo caso desde hoy.
consents-tablets = Ningún animal acompaña lo que se dibuja en una tableta: désela a niños con marca en «Dibujos».
consents-keep = Guardar
consents-kept = Guardado.
consents-day-wrong = Ese día no puede ser: tome uno de los últimos o los próximos doce meses.
consents-camera = Antes de encender la cámara
consents-camera-all = A todos se les puede ver y oír.
consents-camera-face = Se sientan fuera de la imagen: { $names }.
consents-camera-voice = No hablan al micrófono: { $names }.
consents-page = Página { $page } de { $pages }
consents-earlier = Anteriores
consents-later = Siguientes
consents-history = Lo que se anotó de { $name }
consents-history-none = Todavía nada: por eso no debe mostrarse nada de este niño.
consents-given = sí, desde el { $day }
consents-withdrawn = no, desde el { $day }
consents-by = anotado el { $day } por { $name }
consents-by-somebody = anotado el { $day }
consents-back = Volver a los permisos

# Before a yes to drawings is taken back, and after
consents-withdraw-title = Retirar y borrar lo que hay
consents-withdraw-lead = Con el permiso se va todo lo que el niño ha dibujado y escrito: de todas las salas, para todos, también en las pantallas de una sesión en curso. Nadie puede recuperarlo.
consents-withdraw-go = Retirar y borrar
consents-withdraw-no = No cambiar nada
consents-traces =
    { $lines ->
        [0] { $messages ->
            [one] un mensaje
           *[other] { $messages } mensajes
        }
        [one] un trazo{ $messages ->
            [0] {""}
            [one] , un mensaje
           *[other] , { $messages } mensajes
        }
       *[other] { $lines } trazos{ $messages ->
            [0] {""}
            [one] , un mensaje
           *[other] , { $messages } mensajes
        }
    }
consents-gone = Ha desaparecido de todas las salas: { consents-traces }.
consents-gone-later = Lo dibujado y lo escrito no estaba accesible en este momento. El servidor sigue solo: en unos minutos habrá desaparecido.
letter-title = La clase de su hijo o hija conoce a otras clases
letter-1 = Este curso nuestra clase hace un intercambio con una clase de otro país. De vez en cuando las clases se ven y se oyen en una sesión en directo, se escriben y dibujan en la misma hoja. Para ello usamos Ribambelle, en { $url }. No es de ninguna empresa, no tiene publicidad y no envía nada a nadie más.
letter-known-title = ¿Qué se sabe de su hijo o hija?
letter-known = Un animal y un color, como «zorro azul». Ni nombre, ni correo, ni cumpleaños. La lista de quién es quién se queda en papel en la escuela.
letter-camera-title = Cámara y micrófono
letter-camera = Hay una cámara y un micrófono para toda la clase, que el docente enciende y apaga. El sonido y la imagen van a las otras clases solo en ese momento. No se graba nada. Los niños que no deban verse ni oírse se sientan fuera de la imagen, lejos del micrófono: el docente lo dice antes de encender.
letter-kept-title = ¿Qué queda y cuánto tiempo?
letter-kept = Lo que la clase escribe y dibuja se queda en el ordenador nombrado arriba hasta que termine el intercambio o un docente lo borre. Solo lo ven las otras clases. El animal, la tarjeta y estos permisos se borran con ello.
letter-rights-title = Sus derechos
letter-rights = Puede preguntar qué se guarda, hacer que se corrija o se borre, y decir que no, también más tarde: basta una palabra. Su hijo o hija participa entonces sin cámara ni sonido. También puede reclamar ante la autoridad de protección de datos de nuestro país.
letter-ask = A quién preguntar
letter-ask-school = Docente, { $school }:
letter-ask-officer = Delegado de protección de datos:
letter-yes-title = Lo que permite
letter-yes-hint = Marque aquello con lo que está de acuerdo. Lo que no se marca no se hace.
letter-child = Niño o niña (esta hoja se queda en papel en la escuela)
letter-sign = Fecha y firma
letter-in = En otro idioma

pictures-title = Toca tus tres imágenes
pictures-choose = Elige tres imágenes
pictures-yes = Estas son las mías
pictures-again = Empezar de nuevo
pictures-tapped = { $count } de { $all } imágenes
pictures-wrong = Esas no eran tus imágenes. Prueba otra vez.
pictures-wait = Han sido muchos intentos. Espera un cuarto de hora, o pregunta a tu docente.
pictures-closed = Esta tarjeta está cerrada. Pregunta a tu docente.
pictures-ask-title = ¿También tres imágenes?
pictures-ask-hint = Quien encuentre una tarjeta perdida ya no pasa de ahí: después de la tarjeta, cada niño toca tres de doce imágenes, en su orden. Las elige la primera vez que entra. Sin leer ni escribir.
pictures-ask-yes = Pedir tres imágenes
pictures-asked = Las tarjetas piden tres imágenes
pictures-ask-no = Ya no
pictures-set = Elegir dibujos
pictures-set-for = Elegir dibujos para { $name }
pictures-of = Los tres dibujos de { $name }
pictures-of-hint = Toque tres en un orden que el niño recuerde, si puede con él al lado. Nadie puede volver a leerlos aquí; los anteriores ya no valen.
pictures-keep = Guardarlos para { $name }
cards-with-pictures = Con tres dibujos detrás, para quienes aún no leen
cards-pictures-hint = Los tres dibujos están en la tarjeta, de izquierda a derecha: quien la encuentra puede entrar. Guárdelas en el aula o recorte los dibujos.
cards-many-pictures = Con dibujos, como mucho tarjetas para ciento veinte alumnos de una vez. Sin ellos no hay tal límite.
pictures-forget = Imágenes nuevas
pictures-forget-for = Imágenes nuevas para { $name }

pupil-erase-title = Borrar todo
pupil-erase-hint = Cuando un niño se va, o la familia lo desea: todo lo que este animal escribió y dibujó desaparece de todas las salas y pantallas, con la tarjeta, las imágenes y los permisos. Nadie puede recuperarlo. Las copias que hizo antes quien cuida el hub aún lo contienen hasta que se borren.
pupil-erase-sure = Sí, borrar todo lo de { $name }
pupil-erase = Borrar

pupil-export-title = Lo que se guarda
pupil-export-hint = Cuando la familia pregunta: un archivo con todo lo que se guarda de este animal. Lo que escribió y dibujó, cuándo entró y cada permiso. No lleva nada de nadie más.
pupil-export = Tomar el archivo
pupil-export-readme-file = leame.txt
pupil-export-readme =
    Todo lo que se guarda de { $name }, el { $day }.

    pupil.json: el animal, la tarjeta, cuándo entró, los permisos, y lo que lo muestra.
    Las carpetas: lo que escribió y dibujó, un archivo por cada chat y cada página de la pizarra.
    Qué niño es está en papel en la escuela, y no aquí.
