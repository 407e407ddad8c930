### Los invitados de una clase: la lista y el formulario en su página, la carta y la página adonde lleva el enlace.

## En la página de la clase
guests-title = Invitados
guests-none = ¿Vendría una autora, un abuelo, una bombera? Invite a una persona adulta, solo para esta clase.
guests-by = Invitación de { $host }, { $town }.
guests-open = El enlace aún no se ha usado.
guests-came = Ha abierto el enlace y espera a que un docente abra la puerta.
guests-admitted = Ha entrado.
guests-sent-out = Tuvo que salir.
guests-withdrawn = La invitación se retiró.
guests-withdraw = Retirar
guests-withdraw-of = Retirar la invitación de { $name }
guests-invite = Invitar a alguien
guests-how = Su invitado recibe un enlace que sirve una sola vez, desde media hora antes de la clase hasta que termina. Espera ante la puerta hasta que un docente de la sala le abra, y nunca está a solas con los niños.
guests-name = Su nombre, como quiera que aparezca
guests-what = ¿Quién es?
guests-what-example = autora
guests-language = El idioma de sus páginas
guests-email = Su correo electrónico, si hay que enviarle una carta
guests-email-hint = Sirve solo para esta carta y no se guarda con el invitado. Sin correo, recibe usted el enlace para entregarlo.
guests-go = Crear el enlace
guests-sent = Una carta con este enlace va de camino a { $email }.
handed-guest-title = Un enlace para { $name }
handed-guest-lead = Quien abra este enlace se presenta en la puerta como { $name }. No se lo dé a nadie más.
handed-guest-link = Enlace de un solo uso, para esta clase
lesson-problem-guest = Hacen falta un nombre y una palabra que diga quién es, cada uno en una línea.
lesson-problem-guest-email = Esto no parece una dirección de correo.
lesson-problem-guests-many = Doce invitados bastan para una clase. Retire antes una invitación.

## La carta
guest-letter-subject = Una invitación a nuestra clase «{ $lesson }»
guest-letter-text = Hola, { $name }:

    { $host } ({ $school }, { $town }) le invita a la clase «{ $lesson }», el { $day } a las { $clock } (hora de { $town }).

    Este enlace la abre, una sola vez, desde media hora antes:
    { $url }

    Necesita un ordenador o una tableta con cámara y micrófono. Un docente le abrirá la puerta.

## Adonde lleva el enlace
guest-link-title = Entrar como invitado
guest-link-unknown = Este enlace o código no abre nada. ¿Está completo? Si no, pregunte al docente que se lo dio.
guest-link-too-many = Demasiados intentos desde aquí. Espere un minuto y vuelva a intentarlo.
guest-code-hint = El código es la parte de su enlace después del #.
guest-by = Le invita { $host }, de { $town }.
guest-clock = de { $from } a { $to } (hora de { $town })
guest-step-camera = Prueba la cámara y el micrófono.
guest-step-lobby = Espera ante la puerta hasta que un docente le deje entrar.
guest-step-children = Los niños le ven y le oyen. Por favor, no grabe nada ni haga fotos.
guest-enter = Ir a la puerta
guest-back = Volver a la puerta
guest-once = Este botón sirve una sola vez: entre con el dispositivo que usará en la clase.
guest-other = { $name } tiene la sesión abierta en este dispositivo. Si continúa, se cierra, y el enlace queda usado.
guest-early = Llega con tiempo, qué bien. El enlace sirve desde las { $clock }: ábralo entonces otra vez.
guest-used = Este enlace ya se ha usado, y solo sirve una vez.
guest-withdrawn = Esta invitación se retiró.
guest-cancelled = Esta clase no tiene lugar a esta hora.
guest-over = Esta clase ha terminado.
guest-thanks = La clase ha terminado. Gracias por venir.
guest-ask = Pregunte a { $host }: hacer otro enlace es cosa de un minuto.
guest-ask-nobody = Pregunte al docente que le invitó: hacer otro enlace es cosa de un minuto.

## On one’s own page
role-guest = Invitado
