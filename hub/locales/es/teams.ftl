# Quién enseña en una clase: colegas, sustitutos y quien se va.

team-title = Quién enseña aquí
team-open = Invitar o cambiar
team-of = Quién enseña a { $name }
team-lead = Aquí todos enseñan con los mismos derechos. Quien sustituye también, hasta que acabe su último día, pero no invita a nadie.
team-you = (usted)
team-for-good = sin límite de tiempo
team-until = sustitución, último día: { $day }
team-last-day = Último día
team-last-day-new = Último día de la sustitución
team-keep-day-of = Guardar el último día de { $name }
team-end = Terminar ahora
team-end-of = Terminar ahora para { $name }
team-invite = Invitar a alguien
team-invite-hint = Por carta, o con un enlace que usted entrega. Quien ya tiene cuenta aquí entra con ella; los demás se hacen una.
team-colleague = Un o una colega
team-colleague-means = Lleva la clase con usted, sin límite de tiempo.
team-substitute = Un sustituto o una sustituta
team-substitute-means = Lleva la clase hasta un día; después termina por sí solo.
team-make-link = Invitar
team-leave = Dejar esta clase
team-leave-hint = Lo que escribió se queda. Para volver necesita un enlace de otra persona de la clase.
team-leave-alone = Solo usted lleva esta clase sin límite de tiempo. Invite antes a un o una colega, o deje descansar la clase.
team-leave-sure = Sí, dejo esta clase
team-wrong-day = Elija el último día: hoy o más tarde, como mucho dentro de trece meses.
team-wrong-last = Nadie más lleva esta clase sin límite de tiempo. Invite antes a un o una colega, o deje descansar la clase.
team-email = Su correo, si podemos escribirle
team-email-hint = Vacío: recibe usted el enlace y lo entrega.
team-open-links = En camino
team-link-handed = Un enlace entregado en mano
team-link-until = vale hasta el { $day }
team-link-by = de { $name }
team-link-withdraw = Retirar
team-link-withdraw-of = Retirar: { $whom }
team-wrong-email = Esto aún no es una dirección de correo. Revísela o déjela vacía.
team-letter-subject = { $by } le invita a dar clase en { $class }
team-letter-colleague =
    Buenos días:

    { $by } quisiera dar clase en { $class } ({ $school }, { $town }) con usted en { $hub }, donde se encuentran clases de varios países.
    Abra este enlace hasta el { $date }; sirve una vez:
    { $url }
team-letter-substitute =
    Buenos días:

    { $by } le pide una sustitución en { $class } ({ $school }, { $town }) en { $hub }, donde se encuentran clases de varios países. Su último día: { $last }.
    Abra este enlace hasta el { $date }; sirve una vez:
    { $url }
handed-colleague-title = Un enlace para su colega
handed-colleague-lead = Quien abre este enlace enseña a { $name } con usted. Déselo solo a alguien que conozca.
handed-colleague-link = Enlace, vale una sola vez y catorce días
handed-substitute-title = Un enlace para la sustitución
handed-substitute-lead = Quien abre este enlace enseña a { $name } hasta el día que usted eligió. Déselo solo a alguien que conozca.
handed-substitute-link = Enlace, vale una sola vez y catorce días
take-on-lead = Ha entrado como { $name }. Con esta invitación lleva una clase más.
take-on-go = Hacerme cargo de la clase
take-on-other = ¿Es para otra persona?
take-on-other-hint = Entonces esa persona crea aquí su propia cuenta, y usted sale de la suya.
take-on-sign-in = Ya tengo cuenta: entrar primero

# Qué será de una clase
future-of = Qué será de { $name }
future-move = Otra escuela u otra ciudad
future-move-means = Sus sesiones conservan su momento y se muestran con el nuevo reloj; las anteriores quedan donde fueron.
future-move-open = Elegir la escuela
future-rest = Dejar descansar la clase
future-rest-means = Todo queda para leer. Sus tarjetas y tabletas no abren desde ahora, nadie la encuentra ni se une.
future-rest-open = Dejar descansar …
future-rest-sure = Sé que se retiran las tarjetas del alumnado y que habrá que imprimirlas de nuevo si despierta.
future-rest-go = Dejar descansar
future-wake = Despertar la clase
future-wake-means = Sigue donde estaba. Imprima tarjetas nuevas para el alumnado y vincule otra vez las tabletas.
future-wake-go = Despertarla
future-end = Borrar la clase
future-end-means = Deja sus hermanamientos y nadie más entra por ella. Lo que escribió y dibujó queda con sus socios, bajo su nombre. Si hay una sesión en curso, termina con ella.
future-end-open = Borrar …
future-end-sure = Sé que no se puede deshacer.
future-end-go = Borrar esta clase
future-wrong-sure = No ha cambiado nada. Marque que sabe lo que significa y pulse otra vez.
move-title = Adónde va { $name }
move-lead = Hasta ahora está en { $school }.
move-school = La nueva escuela
move-go = Trasladar la clase
