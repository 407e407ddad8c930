# Tarjetas, paquetes y cartas entre clases: quién envía qué a quién, y por dónde va.

exchanges-title = Tarjetas y paquetes
exchanges-lead = Quién envía qué a quién, y dónde está ahora mismo. Cada sobre tiene su propio código.
exchanges-none = Todavía no hay nada en camino. Empiece por una tarjeta: cabe en cualquier buzón.
exchange-kind-card =
    { $count ->
        [one] una tarjeta
       *[other] { $count } tarjetas
    }
exchange-kind-parcel =
    { $count ->
        [one] un paquete
       *[other] { $count } paquetes
    }
exchange-kind-letter =
    { $count ->
        [one] una carta
       *[other] { $count } cartas
    }
exchange-many-card = Tarjetas
exchange-many-parcel = Paquetes
exchange-many-letter = Cartas
exchange-wanted-on = debe llegar antes del { $day }
exchange-arrived =
    { $kind ->
       *[other] Han llegado { $arrived } de { $total }
    }
exchange-new = Un intercambio nuevo
exchange-name = ¿Cómo se llama?
exchange-name-example = Tarjetas de invierno
exchange-what = ¿Qué se envía?
exchange-who = ¿Quién escribe a quién?
exchange-who-all = Cada clase a todas las demás
exchange-who-chain = Cada clase a la siguiente
exchange-who-chosen = Lo elegimos
exchange-wanted = ¿Para cuándo debe llegar? (si importa)
exchange-wanted-hint = Por ejemplo, el último día de clase antes de las vacaciones.
exchange-begin = Empezar
exchange-labels = Imprimir nuestras etiquetas
exchange-pairs = Quién escribe a quién
exchange-pairs-lead = Marque, para cada clase, a quién envía algo. Lo que ya se ha contado se queda.
exchange-pairs-keep = Guardar
exchange-gives = { $town } envía a
exchange-missing = Todavía no participan: { $towns }.
exchange-end = Borrar este intercambio
exchange-end-hint = Todavía no ha pasado nada en él.
exchange-back = Volver a la tabla
exchange-given =
    { $count ->
        [0] Enviamos
        [one] Enviamos uno
       *[other] Enviamos { $count }
    }
exchange-got =
    { $count ->
        [0] Recibimos
        [one] Recibimos uno
       *[other] Recibimos { $count }
    }
exchange-nothing-given = Nuestra clase no envía nada en este intercambio.
exchange-nothing-got = Nuestra clase no recibe nada en este intercambio.
exchange-everybody = La tabla de todas las clases
exchange-filter = Lo que muestra la tabla
exchange-filter-all = Todo
exchange-filter-ours = Los nuestros
exchange-keys = Las flechas llevan de un sobre a otro; Intro abre uno.
exchange-from-to = de ↓ a →
exchange-cell = De { $giver } a { $receiver }
envelope-find = Buscar por el código
envelope-find-lead = En la etiqueta hay nueve letras y cifras. La cámara de un teléfono las lee en el código cuadrado.
envelope-code = Código
envelope-open = Buscar
envelope-wrong = Hay una letra que no es del todo correcta. Compare otra vez el código con la etiqueta: tiene nueve signos, sin cero, sin uno y sin letra O.
envelope-unknown = Ninguno de sus intercambios tiene este código. Quizá pertenezca a otro hermanamiento, o se borró el intercambio.
envelope-state-none =
    { $kind ->
       *[other] sin empezar
    }
envelope-state-made =
    { $kind ->
        [parcel] hecho
       *[other] hecha
    }
envelope-state-posted =
    { $kind ->
        [parcel] enviado
       *[other] enviada
    }
envelope-state-received =
    { $kind ->
        [parcel] recibido
       *[other] recibida
    }
envelope-state-opened =
    { $kind ->
        [parcel] abierto
       *[other] abierta
    }
envelope-state-lost =
    { $kind ->
        [parcel] perdido
       *[other] perdida
    }
envelope-step-made =
    { $kind ->
        [parcel] Hecho
       *[other] Hecha
    }
envelope-step-posted =
    { $kind ->
        [parcel] Enviado
       *[other] Enviada
    }
envelope-step-received =
    { $kind ->
        [parcel] Recibido
       *[other] Recibida
    }
envelope-step-opened =
    { $kind ->
        [parcel] Abierto
       *[other] Abierta
    }
envelope-said = El { $day }, según { $town }.
envelope-not-yet = Todavía no.
envelope-ticked =
    { $kind ->
        [parcel] Los marcados:
       *[other] Las marcadas:
    }
envelope-day = el
envelope-say = Guardar
envelope-say-made =
    { $kind ->
        [parcel] Está hecho
       *[other] Está hecha
    }
envelope-say-posted =
    { $kind ->
        [parcel] Está enviado
       *[other] Está enviada
    }
envelope-say-received =
    { $kind ->
       *[other] Ha llegado
    }
envelope-say-opened =
    { $kind ->
        [parcel] Lo hemos abierto
       *[other] La hemos abierto
    }
envelope-say-lost =
    { $kind ->
       *[other] Creemos que se ha perdido
    }
envelope-correct = Corregir
envelope-take-back = Anular
envelope-taken-back = Se anuló «{ $what }»
envelope-already-received =
    { $kind ->
       *[other] Llegó el { $day }, según { $town }. Ya se puede abrir.
    }
envelope-already-opened =
    { $kind ->
       *[other] Se abrió el { $day }, según { $town }.
    }
envelope-crossed = Dos de estas fechas no encajan. Quizá una se escribió mal; se puede corregir aquí abajo.
envelope-lost-title =
    { $kind ->
       *[other] ¿No llegó nunca?
    }
envelope-lost-lead =
    { $kind ->
       *[other] Después de mucho esperar, se puede dejar de esperar. Si llega de todos modos, diga que ha llegado: no pasa nada.
    }
envelope-lost-hint =
    { $kind ->
        [parcel] Este se perdió por el camino. Una tarjeta digital lo compensa: un dibujo, una foto o una voz, que aparece en esta página.
       *[other] Esta se perdió por el camino. Una tarjeta digital lo compensa: un dibujo, una foto o una voz, que aparece en esta página.
    }
envelope-digital = Hacer una tarjeta digital
envelope-qr = El código de este sobre, para una cámara
envelope-qr-hint = Un teléfono que ha entrado aquí llega a esta página.
envelope-history = Lo que se ha dicho, lo más reciente primero
parcel-problem-title = Póngale un nombre de 80 letras como máximo.
parcel-problem-day = Elija un día: hoy o uno de los últimos doce meses.
parcel-problem-meanwhile = Alguien acaba de decir otra cosa sobre él. Mírelo aquí abajo antes de cambiarlo.
parcel-problem-many = Es más de lo que cabe. Elija quién escribe a quién, en lugar de cada clase a todas las demás.
parcel-problem-pairs = Marque al menos una clase que envíe algo.
labels-title = Etiquetas
labels-lead = Diez en cada hoja A4. Recórtelas y pegue una en cada sobre, junto a la dirección.
labels-peel = Imprima al 100 %, sin márgenes y sin encabezados. Pruebe primero en papel normal y mírelo a contraluz sobre una hoja de etiquetas.
labels-paper = Papel
labels-paper-cut = A4 normal, para recortar
labels-paper-63x34 = Etiquetas 3 × 8, 63,5 × 33,9 mm
labels-paper-70x36 = Etiquetas 3 × 8, 70 × 36 mm
labels-paper-99x38 = Etiquetas 2 × 7, 99,1 × 38,1 mm
labels-first = La primera etiqueta libre
labels-first-hint = Si la hoja ya está empezada, elija la etiqueta con la que seguir.
labels-begin = Empezar por la etiqueta { $number }
labels-here = Solo se llega a este servidor desde este ordenador, así que un teléfono no puede seguir el código cuadrado. Las letras sirven igualmente.
labels-from = de parte de
home-exchanges = Tarjetas y paquetes
envelope-post-by = Envíelo a más tardar el { $day }.
envelope-post-missed = El { $day } era el último día seguro para enviarlo.
envelope-arrive-by = { $town } tiene clase hasta el { $day }.
envelope-late = más de lo habitual
envelope-late-long =
    { $kind ->
        [parcel] Este tarda más de lo habitual: en este trayecto, la mayoría tarda { $usual } días. Mire otra vez en el buzón y después pregunte a la clase asociada.
       *[other] Esta tarda más de lo habitual: en este trayecto, la mayoría tarda { $usual } días. Mire otra vez en el buzón y después pregunte a la clase asociada.
    }
envelope-transit-learned = En este trayecto, el correo suele tardar { $usual } días: según { $seen } que llegaron.
envelope-transit-guess = En este trayecto, el correo tarda unos { $usual } días: una estimación, aún han llegado muy pocos.
address-title = Dirección postal
address-lead = A esta dirección envían las clases asociadas sus tarjetas y paquetes. La ven los docentes de sus hermanamientos y nadie más: ni alumnos, ni mentores, ni páginas públicas.
address-lines = Como debe figurar en el sobre
address-hint = La dirección de la escuela, línea por línea, sin el país. Déjelo vacío para quitarla.
address-wrong = Use como máximo { $lines } líneas y 300 letras.
addresses-title = Hoja de direcciones
addresses-lead = Las de las clases a las que escribe la suya. Imprímala y guárdela en la sala de profesores. Cada clase ve que usted ha mirado su dirección.
addresses-none = Todavía no hay ninguna dirección. Pregunte en la sala de profesores.
addresses-ours-missing = Sus clases asociadas aún no saben adónde escribirles.
owed-post =
    { $count ->
        [one] Hay que enviar pronto un sobre para que llegue a tiempo.
       *[other] Hay que enviar pronto { $count } sobres para que lleguen a tiempo.
    }
owed-post-go = Ver cuáles
owed-late =
    { $count ->
        [one] Un sobre ya debería haber llegado.
       *[other] { $count } sobres ya deberían haber llegado.
    }
owed-late-go = ¿Ha llegado?
looked-address = Dirección postal
class-address-hint = Para tarjetas y paquetes; solo la ven los docentes de las clases asociadas.
