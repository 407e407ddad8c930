# Postales digitales: una imagen, una voz y palabras en dos idiomas, de clase a clase.

postcards-title = Postales digitales
postcards-lead = Una imagen, una voz y unas palabras en dos idiomas. En la pantalla se da la vuelta; en papel tiene anverso y reverso.
postcards-none = Todavía no hay ninguna postal. La primera le alegrará la mañana a alguien.
postcard-make = Hacer una postal
postcard-new = Acaba de llegar
postcard-hidden = aún no se ve
postcard-hidden-long = Las clases asociadas no ven esta postal: su imagen no se muestra o falta un permiso.
postcard-its-picture = Su imagen entre las creaciones
postcard-sent = enviada el { $day }
postcard-opened = abierta el { $day }
postcard-unopened = { $town } aún no la ha abierto
postcard-from-to = Una postal de { $giver } a { $receiver }
postcard-arrived = ¡Ha llegado el correo! Una postal de { $town }.
postcard-open = Abrirla
postcard-turn = Dar la vuelta
postcard-voice = Una voz de { $town }
postcard-back = Volver a la postal
postcard-print = Imprimir la postal
postcard-print-lead = Imprima las dos páginas a doble cara, «borde largo», al 100 %. Así el reverso queda derecho al girar la postal como una página.
postcard-paper = Papel
postcard-paper-a4-a6 = Cuatro postales pequeñas (A6) en A4
postcard-paper-a4-a5 = Dos postales grandes (A5) en A4
postcard-paper-a6 = Papel A6
postcard-paper-a5 = Papel A5
postcard-fronts = Anversos
postcard-backs = Reversos
postcard-code = El código de esta postal, para una cámara
postcard-listen = Para oír la voz: escanee e inicie sesión.
postcard-look = Esta postal en la pantalla: escanee e inicie sesión.
postcard-remove = Retirar la postal
postcard-remove-sure = La postal se borra para las dos clases. Su imagen y su voz siguen entre sus creaciones.
postcard-to = ¿Para quién?
postcard-instead = Para { $town }, en lugar del envío que se perdió.
postcard-picture = ¿Qué imagen va delante?
postcard-give-picture = Añadir un dibujo o una foto
postcard-no-picture = Una postal empieza con una imagen. Añada un dibujo o una foto, muéstrela a las clases asociadas y vuelva aquí.
postcard-nobody = Su clase está sola aquí por ahora. En cuanto llegue una clase asociada, podrá recibir una postal.
postcard-words-1 = Sus palabras
postcard-words-2 = Lo mismo en su idioma
postcard-language-1 = Idioma
postcard-language-2 = Segundo idioma
postcard-words-hint = Hasta { $most } letras en cada idioma, para que se lea bien en papel.
postcard-sound = ¿Con una voz?
postcard-no-sound = Sin sonido
postcard-send = Enviar la postal
postcard-waits =
    { $count ->
        [one] Una postal le espera
       *[other] { $count } postales le esperan
    }
postcard-problem-picture = Elija una imagen de su clase que las clases asociadas puedan ver.
postcard-problem-receiver = Elija para qué clase es.
postcard-problem-words = No cabe en la postal: hasta { $most } letras en cada idioma.
postcard-problem-many = Este hermanamiento ya tiene muchísimas postales. Retire alguna que ya no haga falta.
