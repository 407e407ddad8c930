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
