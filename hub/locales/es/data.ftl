# Qué se guarda, y cuánto tiempo
data-link = Qué se guarda, y cuánto tiempo
data-title = Qué se guarda, y cuánto tiempo
data-lead = Nada se queda para siempre. Cada tipo de datos tiene su reloj, y una vez al día Ribambelle borra por sí sola lo que ha vencido. El sonido y la imagen no se guardan nunca.
data-yours = Lo suyo
data-yours-none = Todavía no hay hermanamiento: ningún reloj corre.
data-words-stay = Los textos y dibujos se quedan hasta que se archive: entonces empieza un año.
data-words-go = Archivado: los textos y dibujos se borrarán el { $day }. Guarde en otro lugar lo que quiera conservar.
data-emptied = Los textos y dibujos se borraron el { $day }.
data-pupils-go = El alumnado, sus textos y sus dibujos se borrarán el { $day }.
data-clocks = Los relojes
data-days =
    { $count ->
        [one] un día
       *[other] { $count } días
    }
data-minutes = { $count } minutos
data-rooms = Mensajes y dibujos de un hermanamiento
data-rooms-from = desde que se archiva
data-documents = PDF de los que alguien elige páginas
data-documents-from = desde su llegada; las páginas elegidas se quedan como imágenes
data-parts = Archivos grandes que quedaron a medias
data-parts-from = desde su último trozo
data-drafts = Borradores de textos sin entregar
data-drafts-from = desde la última vez que alguien escribió en ellos
data-capsules = Cápsulas que esperan a que alguien las recoja
data-capsules-from = desde que alguien las pide
data-pupils = Alumnado: animal, tarjeta, autorizaciones, textos y dibujos
data-pupils-from = desde que se archiva la clase; enseguida cuando termina
data-practice = Hermanamientos de práctica, con todo lo que se probó en ellos
data-practice-from = desde su primer día
data-held = Mensajes que esperan al docente
data-held-from = desde que se escriben
data-votes = Votos de una encuesta abierta, como números sin nombres
data-votes-from = desde el primer voto; en el acto cuando la encuesta se cierra
data-reports = Mensajes avisados, con los cinco anteriores
data-reports-from = desde el aviso
data-attendance = Qué clase estuvo en qué sesión
data-attendance-from = desde la sesión
data-audit = Quién cambió qué
data-audit-from = desde el cambio
data-guests = Los invitados de las clases, con su nombre
data-guests-from = después de la clase
data-families = Enlaces de las clases para sus familias
data-families-from = desde su fin
data-looks = Quién consultó los datos del alumnado
data-looks-from = desde la consulta
data-letters = Que un correo salió o no llegó
data-letters-from = desde el envío
data-came = Quién envió algo a una clase por correo
data-came-from = desde su llegada; lo enviado queda entre las creaciones
data-logins = Sesiones iniciadas
data-logins-from = desde la entrada
data-links = Enlaces a cuentas
data-links-from = desde su último día
data-replies = Respuestas a programas de un centro
data-replies-from = desde la respuesta
data-attempts = Intentos fallidos de entrar
data-attempts-from = desde el intento
data-last = Última ronda: { $ago }.
data-never = La primera ronda está por llegar.
data-backups = Las copias de seguridad anteriores contienen aún lo borrado.

# Who looked at what is kept of a class’s children
looked-title = Quién ha mirado
looked-lead = Quien abre la lista del alumnado, las autorizaciones o el archivo de un niño queda aquí, una línea por hora, durante seis meses. Solo lo leen los docentes de la clase.
looked-nobody = Nadie ha mirado todavía.
looked-pupils = Lista del alumnado
looked-consents = Autorizaciones
looked-key = Lista de claves
looked-cards = Tarjetas para imprimir
looked-export = Archivo de un alumno
looked-somebody = alguien que se ha ido
