### Paneles de sonidos: cosas y clases; se toca y se oye.

sounds-title = Paneles de sonidos
sounds-lead = Una cosa y cómo suena en cada clase: el gallo, buenos días, la campana del colegio.
sounds-things = { $count ->
        [0] Todavía vacío
        [one] Una cosa
       *[other] { $count } cosas
    }
sounds-none = Todavía no hay ningún panel. Empiece por algo que cada clase pueda decir u oír: los animales, contar hasta diez, los ruidos del camino al colegio.
sounds-none-child = Todavía no hay ningún panel. Tu profesora o tu profesor puede empezar uno.
sounds-new = Un panel nuevo
sounds-name = ¿De qué trata?
sounds-name-hint = Por ejemplo: Lo que dicen los animales
sounds-make = Empezar el panel
sounds-how = Toque para oír. Cada clase graba el suyo; lo que falta llegará.
sounds-problem-title = Dé al panel un nombre de 80 letras como máximo.
sounds-problem-name = Póngale nombre al menos en un idioma, con 40 letras como máximo.
sounds-problem-many = Ya no caben más.
sounds-said-given = Ya está: sus compañeros lo oirán en cuanto esté listo, en unos segundos.
sounds-said-waits = ¡Gracias! Primero lo escucha tu profesora o tu profesor; después lo oyen todas las clases.
sounds-said-consent = Está guardado, pero falta una autorización para la voz de un niño o una niña. Hasta entonces solo lo oyen los docentes de su clase.
sounds-silent = Este sonido no llega ahora. Tóquelo otra vez dentro de un momento.
sounds-change = Cambiar
sounds-hear = Escuchar
sounds-decide = Escúchelo y muéstrelo
sounds-decide-consent = Falta una autorización
sounds-waits = Espera a tu profesora o tu profesor
sounds-record = Grabar
sounds-record-again = Otro
sounds-not-yet = Todavía no
sounds-empty = El panel está listo. Ponga la primera cosa: cada clase tendrá un sitio para su sonido.
sounds-empty-child = Todavía no hay nada. ¡Vuelve pronto!
sounds-add = Añadir una cosa
sounds-add-go = Ponerla en el panel
sounds-remove = Quitar este panel
sounds-remove-hint = Los sonidos se quedan entre los materiales.
sounds-remove-go = Quitar el panel
sounds-thing-names = ¿Cómo se llama? Basta un idioma.
sounds-thing-picture = Su imagen
sounds-sign = { $sign ->
        [dog] Perro
        [rat] Rata
        [egg] Huevo
        [bug] Escarabajo
        [baby] Bebé
        [laugh] Cara que ríe
        [hand] Mano
        [bell-ring] Campana
        [car] Coche
        [train-front] Tren
        [cloud-rain] Lluvia
        [wind] Viento
        [waves] Olas
        [drum] Tambor
       *[music] Notas
    }
sounds-thing-drawing = O una imagen que regaló una clase
sounds-no-drawing = ninguna
sounds-up = Más arriba
sounds-down = Más abajo
sounds-thing-remove = Quitarla del panel
sounds-thing-remove-go = Quitarla
sounds-record-lead = ¿Cómo suena en vuestra clase? Bastan unos segundos. Escuchadlo otra vez antes de darlo.
sounds-voice = Vuestro sonido
sounds-voice-hint = 20 segundos como máximo, grabados aquí o en un archivo de sonido de hasta { $most } MB.
sounds-written = ¿Cómo lo escribís?
sounds-written-hint = Por ejemplo: quiquiriquí
sounds-who = ¿A quién se oye?
sounds-nothing = Todavía no hay sonido: grabe uno o elija un archivo.
sounds-quiz = Un juego de adivinanzas
sounds-quiz-go = Jugar juntos
sounds-quiz-thing = ¿Quién dice «{ $word }»?
sounds-quiz-place = ¿Dónde se dice «{ $word }»?
sounds-quiz-thing-only = ¿Qué es lo que se oye?
sounds-quiz-place-only = ¿Dónde suena así?
sounds-quiz-how = Escuchad, habladlo y elegid.
sounds-quiz-right = ¡Sí! { $thing }, grabado en { $town }.
sounds-quiz-wrong = No es eso. Escuchad otra vez.
sounds-quiz-next = El sonido siguiente
sounds-quiz-ask-place = Mejor adivinar el lugar
sounds-quiz-ask-thing = Mejor adivinar la cosa
sounds-quiz-elsewhere = Y así suena en otros lugares
sounds-quiz-back = Volver al panel
sounds-quiz-few = Para jugar, el panel necesita dos cosas y un sonido. ¿Quién graba el primero?
sounds-problem-long = Este sonido dura más de 20 segundos. Elija su mejor parte o grábelo aquí.
sounds-problem-gone = Este sonido ya no está, o ya está en un tablero.
sounds-free = O un sonido que ya tienen
sounds-take = Ponerlo aquí
sounds-said-taken = Está en el tablero. Sus socios lo oirán en cuanto se lo muestre.
