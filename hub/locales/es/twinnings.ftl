card-new-title = Empezar un hermanamiento
card-new-lead = Bastan un título y unas palabras. Todo se puede cambiar después, y nadie lo ve hasta que se buscan compañeras.
card-edit-title = La ficha
card-edit-lead = Lo que leen otros docentes cuando buscan un proyecto.
card-class = ¿Para qué clase?
card-title = Título
card-words = ¿Qué harán juntas las clases?
card-words-hint = Dos o tres frases, en el idioma en que se escribe a las otras clases.
card-kit = Proyecto listo
card-kit-none = ninguno: nuestra propia idea
card-languages = Idiomas en los que se pueden escribir
card-subjects = Materias
card-starts = Desde
card-ends = Hasta
card-rhythm = Cada cuánto
card-wanted = Clases en total
card-wanted-hint = Dos está bien, tres es más seguro: el intercambio sigue cuando una tiene que irse.
card-ages = Edad de los alumnos
card-youngest = Desde, en años
card-oldest = Hasta, en años
card-ages-hint = Deje ambos vacíos si cualquier edad es bienvenida.
card-where = Compañeras de
card-where-all = todos los países Erasmus+
card-where-chosen = solo estos países
card-start = Empezar
card-keep = Guardar
card-cancel = Dejarlo como estaba
card-wrong =
    { $count ->
        [one] Todavía falta una cosa. Lleva este signo.
       *[other] Todavía faltan { $count } cosas. Llevan este signo.
    }
card-wrong-title = Un título tiene al menos una letra y como mucho 120.
card-wrong-many = Su clase ya está en muchos hermanamientos. Archive uno que haya terminado.
card-wrong-words = Son más de 600 caracteres. Bastan unas frases.
card-wrong-languages = Elija al menos un idioma.
card-wrong-date = Esto no es una fecha.
card-wrong-order = El final va antes que el principio.
card-wrong-long = Un hermanamiento dura como mucho seis años. Se puede alargar después.
card-wrong-ages = Las edades no encajan: primero los más pequeños, en años.
card-wrong-countries = Elija al menos un país, o todos.
card-wrong-wanted = Un hermanamiento tiene de 2 a 40 clases.
card-both = Otra persona ha cambiado esta ficha en los mismos minutos. Donde ambas cambiaron algo, están aquí las dos versiones: elija y guarde otra vez.
card-theirs = Escribieron:
card-theirs-empty = (nada)

subject-languages = lenguas
subject-literature = leer y escribir
subject-mathematics = matemáticas
subject-science = naturaleza y ciencia
subject-geography = geografía
subject-history = historia
subject-citizenship = ciudadanía
subject-art = arte
subject-music = música
subject-drama = teatro
subject-sport = deporte y juego
subject-food = cocina
subject-technology = tecnología
subject-life = vida diaria

rhythm-free = cuando venga bien
rhythm-weekly = cada semana
rhythm-fortnightly = cada dos semanas
rhythm-monthly = cada mes

stage-draft = aún sin empezar
stage-running = en marcha
stage-archived = archivado

start-a-twinning = Empezar un hermanamiento
home-card-title = La ficha
home-card-change = Cambiar la ficha
home-card-dates = del { $starts } al { $ends }
home-card-any-age = cualquier edad
home-card-all-countries = todos los países Erasmus+
home-card-wanted =
    { $wanted ->
       *[other] { $wanted } clases en total
    }
home-news-title = Novedades
home-news-none = Todavía nada. Aquí estará quién llega, quién se va y lo que se decide.
news-started = { $class }, { $town }, ha empezado este hermanamiento.
news-joined = { $class }, { $town }, se ha unido.
news-begun = El hermanamiento ha empezado: los alumnos pueden entrar.
news-card = { $class }, { $town }, ha cambiado la ficha.
news-left = { $class }, { $town }, se ha ido. Lo que escribió se queda.
news-declined = { $class }, { $town }, no puede unirse esta vez.
news-leads = { $class }, { $town }, dirige desde ahora.
news-archived = El hermanamiento está archivado: todo se puede leer, nada cambiar.
news-reopened = El hermanamiento continúa.
home-draft = Por ahora solo hay docentes aquí. Hable con las otras clases en la sala de profesores; cuando empiece, los alumnos podrán entrar.
owed-title = Lo que queda por hacer
owed-wishes =
    { $count ->
        [one] Una clase quiere unirse y espera su respuesta.
       *[other] { $count } clases quieren unirse y esperan su respuesta.
    }
owed-wishes-go = Contestar
owed-partner = Todavía no hay compañera. Dos está bien, tres es más seguro.
owed-partner-go = Buscar una compañera
owed-third = Dos está bien, tres es más seguro: una tercera clase mantiene vivo el intercambio cuando una tiene que irse.
owed-third-go = Buscar una tercera
owed-begin = Las otras clases ya están. Empiece, y los alumnos podrán entrar.
owed-begin-go = Empezar
owed-date = Todavía no hay fecha para una sesión.
owed-date-go = Buscar una fecha
owed-consents =
    { $count ->
        [one] De un alumno de su clase no hay nada marcado aún: voz, cara, dibujos.
       *[other] De { $count } alumnos de su clase no hay nada marcado aún: voz, cara, dibujos.
    }
owed-consents-go = Marcar los permisos
owed-nothing = Nada por ahora. Disfrútelo.
home-partners = Compañeras e invitaciones

search-title = Buscar una compañera
search-lead = Primero está lo que mejor va con { $class }. No hace falta hablar bien ninguna lengua: basta la curiosidad.
search-for = Para
search-any = cualquiera
search-subject = Materia
search-language = Idioma
search-country = País
search-age = Edad de los alumnos
search-go = Buscar
search-all = Mostrar todo
search-projects =
    { $count ->
        [0] Ningún proyecto busca clase ahora
        [one] Un proyecto busca clase
       *[other] { $count } proyectos buscan clase
    }
search-classes =
    { $count ->
        [0] Ninguna clase se muestra ahora
        [one] Una clase querría unirse
       *[other] { $count } clases querrían unirse
    }
search-more =
    { $count ->
        [one] Otra va menos bien: elija materia, idioma o país para verla.
       *[other] Otras { $count } van menos bien: elija materia, idioma o país para verlas.
    }
search-no-projects = Empiece uno: quien busque lo encontrará aquí.
search-no-classes = Muestre la suya abajo, y quien empiece un proyecto la encontrará.
search-invite = Invitar a «{ $title }»

suit-languages = En común: { $names }
suit-no-language = Todavía ningún idioma común: bastan imágenes, música y unas palabras
suit-same-age = La misma edad
suit-near-age =
    { $number ->
        [one] Casi la misma edad: un año de diferencia
       *[other] Casi la misma edad: { $number } años de diferencia
    }
suit-any-age = Cualquier edad es bienvenida
suit-other-age = { $number } años de diferencia
suit-subjects = A ambas les gusta { $names }
suit-hours =
    { $number ->
        [one] Una hora de clase común por semana
       *[other] { $number } horas de clase comunes por semana
    }
suit-few-hours = Ninguna hora de clase común: escribir y dibujar, y verse temprano o tarde
suit-other-countries = Busca clases de otros países

offer-title = { $class } en la búsqueda
offer-shown = se muestra
offer-hidden = no se muestra
offer-hint = Otros docentes de este hub ven la clase, su escuela y ciudad, su edad e idiomas, y estas palabras. Ningún nombre de docente, nada de un alumno.
offer-words = ¿Qué le gustaría hacer a su clase?
offer-show = Mostrar nuestra clase
offer-change = Guardar
offer-hide = Ocultarla de nuevo

card-partners =
    { $count ->
        [one] La clase
       *[other] Las clases
    }
wish-title = ¿Desea unirse?
wish-words = Unas palabras para sus docentes
wish-hint = Quiénes son y qué traería su clase. Ven la clase, su escuela y estas palabras.
wish-send = Pedir unirse
wish-back = Volver a la búsqueda

partners-title = Compañeras
partners-wish = { $class }, { $town }, quiere unirse
partners-in = { $count } de { $wanted } clases
partners-leads = dirige
partners-sent = Invitaciones y respuestas
partners-by-link = Por un enlace
invite-title = Buscar compañeras
invite-class = Invitar a { $class }, { $town }
invite-words = Unas palabras que la acompañen
invite-send = Invitar
invite-search-title = Por la búsqueda
invite-search-hint = Muestre la ficha, y los docentes que busquen un proyecto podrán pedir unirse. O mire las clases que se muestran.
invite-looking = La ficha está en la búsqueda. Quien la encuentre puede pedir unirse; se contesta aquí.
invite-look = Mostrar la ficha
invite-look-no-more = Quitarla de la búsqueda
invite-search = A la búsqueda
invite-link-title = Por un enlace o una carta
invite-link-hint = Para alguien a quien ya conoce. El enlace vale una vez y tres semanas.
partner-link-title = El enlace para una compañera
partner-link-lead = Déselo a un docente. Ve la ficha y sus palabras, y contesta.
partner-link-label = Enlace, vale una vez y hasta el { $date }
partner-link-back = Volver a las compañeras
proposal-accept = Dar la bienvenida
proposal-accept-invitation = Aceptar
proposal-decline = Esta vez no
proposal-decline-words = Unas palabras amables, si quiere
proposal-decline-send = Decir que no
proposal-withdraw = Retirarla
proposal-until = Abierta hasta el { $date }. Sin respuesta caduca sola.
proposal-state-open = espera respuesta
proposal-state-accepted = aceptada
proposal-state-declined = rechazada
proposal-state-withdrawn = retirada
proposal-state-lapsed = caducada sin respuesta
proposal-unknown = No conocemos esta invitación. Quizá falte un signo del código.
proposal-answered = Esta invitación ya se contestó. Cada una vale una vez.
proposal-lapsed = Esta invitación estuvo abierta tres semanas y ha caducado. Pida una nueva.
proposal-takes-part = Esta clase ya participa.
proposal-waiting = Ya hay entre ustedes una invitación o una petición que espera respuesta.
proposal-resting = Hace poco dijeron que no. Deje pasar un mes antes de volver a preguntar.
proposal-too-many = Ya hay muchas invitaciones que esperan respuesta. Espere algunas o retire una.
proposal-closed = Este hermanamiento no admite ahora nuevas clases.
proposal-practice = En un hermanamiento de práctica la otra clase es inventada: no se invita a ninguna clase real.
proposal-email-invalid = Esto no parece una dirección de correo.
proposal-words = Son más de 600 caracteres. Bastan unas frases.
invitations-title = Invitaciones
invitations-link = Invitaciones
invitations-none = Ninguna invitación por ahora. Busque un proyecto, o muestre su clase en la búsqueda.
invitations-invited = { $by }, de { $town }, invita a { $class }.
invitations-wished = { $class } ha pedido unirse.
invitations-answer = Escribieron:
invitations-go = Al hermanamiento
join-title = Una invitación a un hermanamiento
join-lead = A otra clase le gustaría contar con la suya. El código está al final del enlace.
join-look = Verla
join-sign-in-lead = A otra clase le gustaría contar con la suya. Identifíquese para verla: esta ventana guarda la invitación.
join-sign-up = Aún no tengo cuenta
join-by = { $class }, { $school }, { $town }, le invita a
join-answer = Su respuesta
join-no-class = Todavía no tiene una clase aquí. Haga primero una y abra luego otra vez el enlace.
join-declined = Gracias por la respuesta
join-declined-lead = Ahora lo saben y pueden buscar otra clase.
invite-mail = Correo, si quiere que escribamos por usted
invite-mail-hint = Déjelo vacío para obtener el enlace y darlo usted.
invite-mail-go = Hacer el enlace, o escribir
partner-letter-subject = «{ $title }»: ¿querría unirse su clase?
partner-letter-text =
    Buenos días:

    { $class }, { $school }, en { $town }, le invita a usted y a su clase a un hermanamiento en { $hub }: { $title }.

    { $words }

    Véalo y conteste aquí, hasta el { $date }:
    { $url }

change-title = Ceder, irse, archivar
lead-title = Ceder la dirección
lead-to = A esta clase
lead-hint = La clase que dirige empieza el hermanamiento, lo archiva y lo cede. Todo lo demás lo hacen todos los docentes juntos.
lead-go = Ceder
leave-title = Irse con nuestra clase
leave-words = Unas palabras para los demás, si quiere
leave-hint = Lo que su clase escribió y dibujó se queda, con el nombre de la clase. Quien dirige cede a la siguiente de la cadena.
leave-go = Irse
archive-title = Archivar el hermanamiento
archive-hint = Todas sus clases pueden seguir leyéndolo todo, y nadie escribe ya. Se puede volver a sacar.
archive-go = Archivar
home-archived = Este hermanamiento está archivado: se puede leer todo, no cambiar nada.
reopen-go = Seguir con él

public-title = Una página para todos
public-open = abierta
public-hint = Las familias y otras personas pueden leer la ficha y qué clases participan, sin identificarse. Ningún nombre de docente, nada de ningún alumno. Solo está mientras todas las clases estén de acuerdo.
public-yes = de acuerdo
public-not-yet = todavía no
public-agree = Estamos de acuerdo
public-close = Ya no estamos de acuerdo
public-findable = Los buscadores pueden mostrarla
public-word = Las clases de este hermanamiento han decidido mostrar esta página. Lo que escriben y dibujan es solo para ellas.
