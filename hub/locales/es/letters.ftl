### Cartas entre docentes: invitaciones, peticiones, clases y colegas que llegan y se van.

letter-quoted = «{ $words }»
letter-who-by-link = quien recibió su enlace

letter-wish-made-subject = { $who } quiere participar en «{ $title }»
letter-wish-made = { $who } quiere participar en «{ $title }». Responda, por favor, hasta el { $day }: un no amable también es una respuesta.
letter-wish-waiting-subject = { $who } sigue esperando: «{ $title }»
letter-wish-waiting = { $who } pidió participar en «{ $title }», y nadie ha contestado aún. Un sí o un no amable le ayuda a seguir; la petición queda abierta hasta el { $day }.
letter-wish-silent-subject = Aún sin respuesta de «{ $title }»
letter-wish-silent = desde hace una semana nadie de «{ $title }» ha contestado a su clase. Su petición queda abierta hasta el { $day }; mientras tanto, otros proyectos también buscan compañeros.
letter-wish-declined-subject = Esta vez no: «{ $title }»
letter-wish-declined = las clases de «{ $title }» no pueden acoger a otra esta vez. Otros proyectos buscan compañeros, y quizá uno se alegre de encontrarle.
letter-wish-lapsed-subject = Sin respuesta: «{ $title }»
letter-wish-lapsed = nadie de «{ $title }» contestó en tres semanas, y su petición ha caducado. No es por su clase; otros proyectos buscan compañeros.

letter-invitation-made-subject = Una invitación: «{ $title }»
letter-invitation-made = { $who } invita a su clase a participar en «{ $title }». Eche un vistazo y diga sí o no hasta el { $day }.
letter-invitation-waiting-subject = Todavía le espera: «{ $title }»
letter-invitation-waiting = { $who } invitó a su clase a participar en «{ $title }», y nadie ha contestado aún. Un sí o un no ayuda a los demás; la invitación vale hasta el { $day }.
letter-invitation-silent-subject = Aún sin respuesta: «{ $title }»
letter-invitation-silent = su invitación a «{ $title }», de hace una semana, aún no tiene respuesta ({ $who }). Queda abierta hasta el { $day }. Pregunte de otra manera si puede, o invite mientras tanto a otra clase.
letter-invitation-declined-subject = Esta vez no: «{ $title }»
letter-invitation-declined = { $who } no puede participar en «{ $title }» esta vez. Quizá otra clase se alegre de la invitación.
letter-invitation-lapsed-subject = Sin respuesta: «{ $title }»
letter-invitation-lapsed = su invitación a «{ $title }» ha caducado tras tres semanas sin respuesta ({ $who }). Puede invitar a otra clase cuando quiera.

letter-joined-subject = { $who } participa en «{ $title }»
letter-joined = { $who } participa desde ahora en «{ $title }». Salude en la sala de profesores y busquen juntos una primera fecha.
letter-joined-ours-subject = Le damos la bienvenida a «{ $title }»
letter-joined-ours = su clase participa desde ahora en «{ $title }». Sus compañeros se alegrarán de un saludo en la sala de profesores.
letter-left-subject = { $who } deja «{ $title }»
letter-left = { $who } ya no participa en «{ $title }». Lo que escribió la clase se queda; si le falta un compañero, puede buscar otro.
letter-left-ours-subject = Su clase ha dejado «{ $title }»
letter-left-ours = su clase ya no participa en «{ $title }». Lo que escribió se queda para que lo lean sus compañeros.
letter-leads-subject = { $heir } dirige «{ $title }»
letter-leads = { $heir } dirige el hermanamiento desde ahora.
letter-leads-ours-subject = Su clase dirige «{ $title }»
letter-leads-ours = { $heir } dirige el hermanamiento desde ahora: le toca a usted comenzarlo, archivarlo y pasarlo a otra clase.
letter-begun-subject = «{ $title }» comienza
letter-begun = «{ $title }» ha comenzado: sus alumnos ya pueden entrar.
letter-archived-subject = «{ $title }» está archivado
letter-archived = «{ $title }» está archivado: todo se puede leer, nada cambia ya. Si era demasiado pronto, la clase que lo dirige puede abrirlo de nuevo.
letter-reopened-subject = «{ $title }» continúa
letter-reopened = «{ $title }» ha salido del archivo, y todo el mundo puede volver a escribir.

letter-colleague-subject = { $name } enseña a { $class } con usted
letter-colleague = { $name } enseña desde ahora a { $class } con usted, y puede hacer allí lo mismo que usted.
letter-substitute-subject = { $name } sustituye en { $class }
letter-substitute = { $name } enseña a { $class } como sustituto hasta el { $day }. Puede cambiar el día o terminarlo antes.

## En las páginas
invitations-waiting =
    { $count ->
        [one] Una invitación espera su respuesta.
       *[other] { $count } invitaciones esperan su respuesta.
    }
invitations-look = Verlo
sent-title = A la espera de respuesta
sent-until = abierta hasta el { $date }
proposal-lost = La carta no llegó. Pregunte de otra manera, o envíe un enlace nuevo.
class-unreached = Las cartas a { $names } no llegan. Avíselo de otra manera.
