### Buzones: lo que llega por correo electrónico a los hermanamientos de una clase.

class-letterbox-hint = Un dibujo o un texto enviado por correo llega aquí; usted lo mira primero.
letterbox-title = Buzón de correo
letterbox-lead = Envíe un dibujo, una foto o un texto por correo electrónico: llega a las creaciones de su clase y espera allí hasta que usted lo muestre.
letterbox-off = Este hub aún no recibe correo. Quien lo cuida puede abrir un buzón: el manual explica cómo, en «E-mail that comes in».
letterbox-no-twinning = En cuanto su clase esté en un hermanamiento empezado, podrá tener aquí una dirección.
letterbox-open = Abierto
letterbox-address = Dirección de su clase
letterbox-address-hint = Nadie puede adivinarla. Si ha circulado demasiado, pida una nueva: la antigua ya no recibe nada.
letterbox-write = Escribir una carta
letterbox-renew = Dirección nueva
letterbox-close = Cerrar
letterbox-none = Su clase aún no tiene dirección aquí.
letterbox-give = Abrir un buzón
letterbox-give-of = Abrir un buzón para { $title }
letterbox-senders = Quién puede escribir
letterbox-senders-own = Todos los docentes de esta clase, desde la dirección de su cuenta aquí. Las cartas de otras personas se rechazan.
letterbox-sender = Otra dirección
letterbox-sender-hint = De una familia, de su escuela o de un escáner, por ejemplo. Añádala solo si esa persona está de acuerdo.
letterbox-sender-add = Dejar que escriba
letterbox-sender-none = No es una dirección de correo. Mírela otra vez.
letterbox-sender-ours = Esta dirección es del propio hub; las cartas darían vueltas sin fin.
letterbox-sender-many = No caben más. Quite una que ya no haga falta.
letterbox-remove = Quitar
letterbox-came = Lo último que llegó
letterbox-from = de { $sender }, { $ago }
letterbox-untitled = Sin título
letterbox-answer = Respuesta a «{ $title }»
letterbox-gone = Ya no está
letterbox-pieces =
    { $count ->
        [one] una pieza
       *[other] { $count } piezas
    }
letterbox-left-out =
    { $count ->
        [one] Un archivo no era imagen, sonido, película ni PDF y quedó fuera.
       *[other] { $count } archivos no eran imagen, sonido, película ni PDF y quedaron fuera.
    }
letterbox-nothing = Nada todavía. Pruebe: envíese una foto.
letterbox-kept = Quién envió qué se olvida a los { $days } días; lo que llegó se queda.
letterbox-how = Conviene saber
letterbox-how-words = El asunto es el título y la carta, el texto; junto a una imagen, unas pocas palabras van debajo. Firmas y cartas citadas quedan fuera.
letterbox-how-files = Se aceptan imágenes, sonidos, películas y PDF, en total hasta { $mb } MB. De las fotos se quitan el lugar y la cámara.
letterbox-how-held = Todo espera entre las creaciones hasta que un docente de esta clase lo muestre. Diga allí qué niños se ven o quién lo hizo.
letterbox-how-threads = Debajo de cada página, entrada, tema y creación hay una dirección propia: una carta enviada allí se convierte en respuesta y le espera como la de un niño o una niña.
letterbox-how-silent = El hub nunca responde por correo. No se aceptan cartas automáticas ni listas de correo.
material-by-letter = Llegó por correo de { $sender }. Antes de mostrarlo, diga en «Cambiar» a quién se ve o quién lo hizo.
material-with-answer = Llegó con una respuesta

## The health page
health-letters-in = Correo que llega
health-letters-in-none = Abierto en { $domain }. En los últimos { $days } días no llegó ninguna carta.
health-letters-in-last = Abierto en { $domain }. La última carta llegó { $ago }.
health-letters-in-day =
    { $count ->
        [one] Una carta desde ayer.
       *[other] { $count } cartas desde ayer.
    }
