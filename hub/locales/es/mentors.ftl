### Un mentor en un hermanamiento, invitado por sus docentes.

letter-mentoring-subject = ¿Acompaña usted «{ $title }»?
letter-mentoring = { $name } le invita a «{ $title }» como mentor: verá quién participa y cuándo se encuentran. Unas palabras amables a los docentes son bienvenidas.
mentoring-title = Un mentor para este hermanamiento
mentoring-lead = Un mentor conoce otros hermanamientos y ayuda cuando llega el silencio. Ve esta página y las fechas; la sala de profesores sigue siendo suya.
mentoring-in = Quién le acompaña
mentoring-since = desde el { $date }
mentoring-reads = puede leer lo que se escribe en las salas
mentoring-reads-not = ve fechas y clases, nada de lo que se escribe
mentoring-let-read = Dejar leer
mentoring-read-no-more = Ya no dejar leer
mentoring-end = Terminar
mentoring-bring = Invitar a un mentor
mentoring-bring-go = Invitar
mentoring-none = Ahora no hay aquí ningún mentor libre de sus países. Quien cuida este sitio puede invitar a uno.
mentoring-address = O por su correo electrónico, de cualquier país
mentoring-privacy = Lo sabrá por carta. Cada vez que un mentor lee en una sala, «Quién ha mirado» lo dice a cada clase. Cualquiera de ustedes puede terminarlo en todo momento.
mentoring-nobody = Elija a alguien o escriba una dirección.
mentoring-unknown = No encontramos a ningún mentor con esta dirección. Quizá falte una letra.
mentoring-many = Ya le acompañan seis mentores. Es más que suficiente.
mentoring-here =
    { $count ->
        [one] { $names } acompaña este hermanamiento como mentor.
       *[other] { $names } acompañan este hermanamiento como mentores.
    }
mentoring-yours = Usted acompaña este hermanamiento
mentoring-yours-dates = Ve quién participa y cuándo se encuentran. Lo que se dice y se dibuja queda entre las clases.
mentoring-yours-read = Los docentes le dejan leer lo que se escribe en sus salas. Cada mirada queda anotada para ellos.
mentoring-lessons = Fechas
mentoring-leave = Dejar de acompañarlo
mentoring-go = Al hermanamiento
mentoring-back = Volver al hermanamiento
mentoring-words = Lo que se escribió
mentoring-words-lead = Lo último que se escribió aquí, y qué clase lo escribió. Su mirada queda anotada para los docentes.
mentoring-words-none = Aquí todavía no se ha escrito nada.
looked-room = Lo que se escribe en una sala, como mentor

letter-to-mentor-subject = { $name } le pide consejo
letter-to-mentor = { $name } ({ $where }) le escribe como mentor. Puede contestar a { $address }.
mentors-title = Nuestros mentores
mentors-lead = Saben cómo empieza un hermanamiento y qué ayuda cuando llega el silencio. Escríbales: preguntar no cuesta nada.
mentors-write = Escribir a { $name }
mentors-words = Su carta
mentors-hint = Van con ella su nombre, su clase y su correo electrónico, para la respuesta. Usted no ve el del mentor.
mentors-send = Enviar
mentors-sent = Su carta a { $name } está en camino.
mentors-none = Aún no se ha presentado aquí ningún mentor.
mentor-present-long = Son más de 600 caracteres. Bastan unas frases.
mentors-many = Ha escrito cinco cartas desde ayer. Espere una respuesta y vuelva a intentarlo mañana.
mentors-away = Esta carta no salió: ya había salido, o las cartas no llegan ahora a este mentor.
mentors-empty = Escriba primero unas palabras, 1200 caracteres como máximo.
mentor-present-title = Cómo le encuentran
mentor-present-lead = Lo leen los docentes de este sitio, nadie más. Le escriben con un formulario y nunca ven su dirección. Si lo deja vacío, nadie le encuentra.
mentor-present-words = Quién es y cómo puede ayudar
mentor-present-languages = Lenguas que habla
