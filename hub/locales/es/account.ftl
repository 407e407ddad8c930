link-title = Su enlace
link-wait = Un momento…
link-code = Código de su enlace
link-open = Abrir
link-unknown = No conocemos este código. Mire otra vez el final del enlace o pida uno nuevo.
link-expired = Este enlace es demasiado viejo. Pida uno nuevo: es cosa de un minuto.
link-used = Este enlace ya ha hecho su trabajo. Si fue usted, identifíquese como siempre.
link-too-many = Desde aquí se han probado demasiados códigos que no abren nada. Espere un minuto y vuelva a intentarlo.

sign-up-title = Le damos la bienvenida
sign-up-lead = Quién es, dónde enseña y su primera clase: después podrá buscar una compañera.
sign-up-you = Usted
sign-up-school = Su escuela
sign-up-school-choose = ¿Ya está aquí?
sign-up-school-new = No, es nueva aquí
sign-up-town-hint = Los demás ven la ciudad, nunca la calle. El reloj es el de la pared de su aula.
sign-up-class = Su primera clase
sign-up-class-hint = Un nombre como lo dicen los alumnos, por ejemplo 4.º B. Más clases pueden venir después.

invite-teacher = Invitar a un colega
invite-teacher-hint = ¿Alguien que conoce quiere venir con su propia clase? Dele un enlace: hará su propia cuenta.
invite-teacher-go = Hacer un enlace
invite-teacher-many = Veinte enlaces suyos están en camino y nadie los ha usado aún. Cuando uno se use o caduque, podrá hacer otro.
handed-sign-up-title = Un enlace para un colega
handed-sign-up-lead = Quien abra este enlace hace su propia cuenta, con su escuela y su primera clase. Déselo solo a alguien que conozca.
handed-sign-up-link = Enlace, vale una vez y catorce días
handed-once = Solo se ve ahora. Si se pierde, haga otro.
handed-back = Volver

entry-forgotten = ¿Olvidó la contraseña?
entry-new = ¿Es nuevo aquí?
asking-sign-up-title = ¿Es nuevo aquí?
asking-sign-up-lead = Díganos su correo. Le enviamos una carta con un enlace, y desde ahí se sigue.
asking-forgotten-title = ¿Olvidó la contraseña?
asking-forgotten-lead = Le pasa a todo el mundo. Díganos su correo, y una carta le traerá un enlace para una nueva.
asking-go = Enviarme la carta
asking-invitation = Aquí se entra por invitación: pida un enlace a un colega que ya esté, o a quien cuida este hub. Abre el camino a su propia cuenta.
asked-too-many =
    { $minutes ->
        [one] Han sido muchas cartas. Dentro de un minuto podrá pedir otra.
       *[other] Han sido muchas cartas. Dentro de { $minutes } minutos podrá pedir otra.
    }
sign-up-domain = Solo las direcciones de estas escuelas pueden registrarse solas: { $domains }. Con otra, pida un enlace a un colega o a quien cuida el hub.
letter-sent-title = Mire en su buzón
letter-sent-sign-up = Una carta a { $email } está en camino. Su enlace vale un día.
letter-sent-forgotten = Si hay una cuenta para { $email }, una carta está en camino. Su enlace vale una hora.
letter-sent-new-email = Una carta a { $email } está en camino. En cuanto pulse su enlace, esa será su dirección aquí.
letter-sent-look = ¿Nada después de unos minutos? Mire en el correo no deseado.
letter-sent-by-hand = Este hub no tiene servidor de correo: la carta la tiene quien lo cuida. Pídale el enlace.

letter-sign-up-subject = Su cuenta en { $hub }
letter-sign-up-text =
    Buenos días:

    quiere hacer una cuenta en { $hub }. Este enlace lleva adelante, una vez y durante un día:
    { $link }

    ¿No fue usted? Entonces no pasa nada: deje esta carta a un lado.
letter-known-subject = Ya tiene una cuenta en { $hub }
letter-known-text =
    Buenos días:

    alguien, probablemente usted, quiso hacer una cuenta con esta dirección en { $hub }. Ya tiene una: identifíquese aquí.
    { $url }

    ¿Olvidó la contraseña? Esta página le trae una nueva:
    { $url }/forgotten
letter-new-password-subject = Una contraseña nueva para { $hub }
letter-new-password-text =
    Buenos días:

    con este enlace elige una contraseña nueva para { $hub }. Vale una vez y durante una hora:
    { $link }

    ¿No fue usted? Entonces déjelo: su contraseña sigue como está.
letter-password-changed-subject = Su contraseña en { $hub } ha cambiado
letter-password-changed-text =
    Buenos días:

    su contraseña en { $hub } acaba de cambiarse, y se ha cerrado la sesión en todos los demás navegadores.

    ¿No fue usted? Entonces elija otra enseguida:
    { $url }/forgotten
letter-new-email-subject = ¿Es esta su dirección para { $hub }?
letter-new-email-text =
    Buenos días:

    quiere usar desde ahora esta dirección en { $hub }. Este enlace la confirma, una vez y durante un día:
    { $link }

    ¿No fue usted? Entonces deje esta carta a un lado.
letter-address-wanted-subject = Su dirección en { $hub }
letter-address-wanted-text =
    Buenos días:

    alguien con sesión abierta en { $hub } quiso usar esta dirección. Pertenece a su cuenta de allí, así que no se cambió nada.

    ¿Fue usted, con una segunda cuenta? Identifíquese con la que tiene esta dirección:
    { $url }
letter-email-changed-subject = Su dirección en { $hub } ha cambiado
letter-email-changed-text =
    Buenos días:

    su cuenta en { $hub } tiene desde ahora otra dirección de correo; las cartas van allí.

    ¿No fue usted? Dígaselo enseguida a quien cuida el hub:
    { $url }

new-password-title = Una contraseña nueva
new-password-lead = Elíjala aquí. Se cierra la sesión en todos los navegadores donde siga abierta.
password-new = Contraseña nueva
password-keep = Guardar
new-email-title = Su nueva dirección
new-email-lead = Desde ahora se identifica con { $email }, y las cartas van allí.
new-email-go = Sí, es la mía
done-password-title = Hecho
done-password = Su nueva contraseña vale desde ahora.
done-email-title = Hecho
done-email = Su dirección es { $email } desde ahora.
done-on = Seguir
hub-sign-up-title = ¿Quién puede hacer una cuenta?
hub-sign-up-hint = Un enlace suyo o de un docente siempre abre el camino. Esto dice quién puede venir sin él.
hub-sign-up-who = Por su cuenta
hub-sign-up-invitation = Nadie: solo por invitación
hub-sign-up-domains = Quien tenga un correo de uno de estos dominios
hub-sign-up-anyone = Cualquiera con un correo
hub-domains = Dominios
hub-domains-hint = Lo que va después de @, como escuela-ejemplo.es. Varios, separados por comas.
hub-domains-wrong = Un dominio es como escuela-ejemplo.es. Hace falta al menos uno; varios, separados por comas.

account-title = Su cuenta
account-link = Su cuenta
account-current = Su contraseña, tal como es ahora
account-password-wrong = Esa no es su contraseña de ahora. Mírela otra vez.
account-figure = Nombre y figura
account-animal = Su animal
account-colour = Su color
account-colour-number = Color { $number }
figure-fox = Zorro
figure-owl = Búho
figure-turtle = Tortuga
figure-bear = Oso
figure-rabbit = Conejo
figure-whale = Ballena
figure-cat = Gato
figure-bird = Pájaro
figure-frog = Rana
figure-hedgehog = Erizo
figure-bee = Abeja
figure-penguin = Pingüino
figure-fish = Pez
figure-snail = Caracol
figure-mouse = Ratón
figure-ladybird = Mariquita
account-email = Correo electrónico
account-email-hint = Ahora es { $email }. El nuevo vale cuando haya pulsado el enlace de una carta que va allí; al viejo se le avisa.
account-email-new = Nueva dirección
account-password-hint = Se cierra la sesión en todos los demás navegadores.
account-close = Irse
account-close-more = Cerrar esta cuenta
account-close-hint = Su nombre, su dirección y su contraseña se olvidan enseguida y no vuelven. Lo que escribió en sus hermanamientos se queda allí, sin su nombre.
account-close-handed = sigue con { $names }.
account-close-rests = no tiene a nadie más: queda en reposo. Las tarjetas de sus alumnos y tabletas ya no abren ninguna puerta. ¿Querría seguir un colega? Añádalo antes a la clase.
account-close-go = Cerrar mi cuenta
account-last-keeper = Solo usted cuida este hub. Deje antes que otra persona se encargue de él.
done-closed-title = Adiós
done-closed = Su cuenta está cerrada. Gracias por haber estado aquí.
letter-closed-subject = Su cuenta en { $hub } está cerrada
letter-closed-text =
    Buenos días:

    su cuenta en { $hub } acaba de cerrarse; su nombre, su dirección y su contraseña se han olvidado allí.

    ¿No fue usted? Dígaselo a quien cuida el hub:
    { $url }
end-other-logins = Terminar todas las demás

second-step-title = Segundo paso
second-step-hint = Con un segundo paso, una contraseña que alguien haya visto no basta para entrar.
second-step-open = Abrir
second-step-lead = Después de la contraseña, una aplicación de su teléfono muestra un código que cambia cada medio minuto. Quien haya visto su contraseña no entra sin él.
second-step-on = Está encendido: después de la contraseña se le pide un código.
second-step-left =
    { $count ->
        [0] No queda ningún código en papel. Apague y vuelva a encender el segundo paso para tener nuevos.
        [one] Queda un código en papel. Apague y vuelva a encender el segundo paso para tener nuevos.
       *[other] Quedan { $count } códigos en papel.
    }
second-step-scan = Lea este cuadrado con una aplicación de autenticación (FreeOTP, Aegis o la de su teléfono), y escriba el código que muestra.
second-step-by-hand = Sin cámara, escriba esto en la aplicación:
second-step-code = Código
second-step-code-wrong = Este código no encaja. Cambia cada medio minuto: mire el más nuevo, y si el reloj del teléfono va bien.
second-step-on-go = Encenderlo
second-step-off-go = Apagarlo
second-code-title = Y ahora el código
second-code-lead = Mire en la aplicación de su teléfono.
second-code-hint = ¿No tiene el teléfono? Uno de sus códigos en papel también vale, una vez.
second-code-late = Ha pasado un rato. Empiece de nuevo con su correo y su contraseña.
recovery-title = Diez códigos para el papel
recovery-lead = Imprímalos o cópielos, y guárdelos donde guarda las llaves: cada uno abre la puerta una vez cuando no tenga el teléfono. Solo se ven ahora.
recovery-done = Los tengo
letter-second-step-on-subject = Un segundo paso en { $hub }
letter-second-step-on-text =
    Buenos días:

    desde ahora, para entrar en { $hub } se pide un código después de la contraseña.

    ¿No fue usted? Elija otra contraseña enseguida, y dígaselo a quien cuida el hub:
    { $url }/forgotten
letter-second-step-off-subject = Ya no hay segundo paso en { $hub }
letter-second-step-off-text =
    Buenos días:

    desde ahora su contraseña abre por sí sola su cuenta en { $hub }: el segundo paso se ha apagado.

    ¿No fue usted? Elija otra contraseña enseguida, y dígaselo a quien cuida el hub:
    { $url }/forgotten

role-mentor = Mentor
mentor-link = Sus hermanamientos
mentor-title = Los hermanamientos de sus países
mentor-lead = Primero van los que llevan más tiempo callados: unas palabras amables pueden ayudar.
mentor-dates = del { $begins } al { $ends }
mentor-partners =
    { $count ->
        [0] ninguna clase
        [one] una clase
       *[other] { $count } clases
    }
mentor-last = Se escribió o dibujó algo { $ago }.
mentor-never = Todavía no se ha escrito ni dibujado nada.
mentor-none = Ahora mismo no hay ningún hermanamiento en marcha en sus países.
mentor-privacy = Aquí se ven fechas, clases y silencio. Lo que dicen y dibujan docentes y alumnos se queda con ellos.
mentor-invite-title = Invitar a un mentor
mentor-invite-hint = Un mentor acompaña los hermanamientos de algunos países: ve fechas, clases y silencio, nunca lo que se dice o se dibuja.
mentor-invite-lead = Un mentor ve los hermanamientos en marcha de estos países: fechas, cuántas clases y desde cuándo no se escribe nada. Nunca lo que se dice o se dibuja.
mentor-invite-countries = Países y regiones
mentor-invite-regions = Solo algunas regiones: { $country }
mentor-invite-none = Elija al menos un país o una región.
mentor-present-several = Varios: mantenga pulsada la tecla Ctrl (en un Mac ⌘) al elegir.
mentor-begin-lead = Elija aquí su nombre y cómo se identifica. Después verá los hermanamientos que acompaña.
handed-mentor-title = Un enlace para el mentor
handed-mentor-lead = Quien abra este enlace hace una cuenta como mentor de los países que usted eligió.
handed-mentor-link = Enlace, vale una vez y catorce días

hub-people-title = Ayudar a alguien a volver a entrar
hub-people-link = ¿Alguien no puede identificarse?
hub-people-lead = ¿Alguien olvidó su contraseña? Entréguele un enlace: la nueva la elige esa persona. Asegúrese de que es ella de verdad quien lo pide. Una carta le dice qué ha cambiado.
hub-people-password = Contraseña nueva
hub-people-password-for = Un enlace para una contraseña nueva para { $name }
hub-people-second-step = Apagar el segundo paso
hub-people-second-step-for = Apagar el segundo paso de { $name }
handed-password-title = Un enlace para una contraseña nueva
handed-password-lead = Entregue este enlace a { $name } y a nadie más: quien lo abra elige la contraseña.
handed-password-link = Enlace, vale una vez y un día

# La página propia: lo que hay detrás de cada puerta
me-mine = Para usted
me-account-hint = Su nombre, su figura, su correo y su contraseña.
me-second-step-hint = Un código de su teléfono después de la contraseña.
me-letters-hint = Qué cartas le llegan, y con qué frecuencia.
me-feeds-hint = Una dirección para el calendario que ya usa.
me-tokens-hint = Una llave para cada uno, con lo que puede hacer.
me-class = Para su clase
me-pupils-hint = Sus animales, las tarjetas para imprimir y las autorizaciones.
me-safety-hint = Quién escribe en directo, y qué palabras le esperan.
me-tablets-hint = Dejar entrar una, darle un código nuevo, retirarla.
