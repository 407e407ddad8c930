## La pizarra de la sala.

board-label = Pizarra
board-ink = Página { $number } de la pizarra: lo que han dibujado todas las clases
board-paper = Hoja de dibujo
board-paper-reader = Hoja de dibujo, para mirar
board-how = Las flechas mueven el lápiz, la barra espaciadora lo baja o lo levanta, Escape olvida el trazo.
board-pages = Páginas
board-page = Página { $number }
board-page-named = Página { $number }: { $name }
board-page-add = Una página más
board-page-arrange = Qué hacer con esta página
board-page-name = Cómo se llama esta página
board-page-keep-name = Guardar el nombre
board-page-put-away = Guardar aparte esta página
board-page-put-away-why = Nada de lo que lleva se pierde: espera aquí hasta que la vuelva a sacar.
board-pages-away = Guardadas aparte
board-page-bring-back = Volver a sacarla
board-page-bring-back-of = Volver a sacar { $name }
board-still = Todo quieto: solo dibuja el profesorado (L)
board-resting = Aquí, de momento, se mira. Puede pasar la página cuando quiera.
board-sheet-of = Página { $number }: la hoja de { $class }
board-apart = A cada clase su propia hoja
board-apart-why = Nadie más ve lo que dibuja una clase hasta que usted muestre todas las hojas.
board-reveal = Mostrar todas las hojas a todos
board-reveal-why = Para siempre: las hojas quedan secas, y todos las miran juntos.
board-zones = Repartir la página
board-zones-why = Cada clase dibuja en una parte propia, con su color. Todos lo ven todo.
board-zones-away = De nuevo una sola página
board-zones-away-why = Todos dibujan en todas partes; nada se pierde.
board-zones-anew = Repartir de nuevo, para todas las clases
board-minute = Dibujado en el último minuto
board-minute-none = Nada en el último minuto.
board-take-back = Retirar ({ $count })
board-take-back-of = Retirar lo que ha dibujado { $name }: { $count }
board-taken-back = Lo que { $name } ha dibujado en el último minuto está retirado. Durante diez minutos puede volver: «Qué hacer con esta página».
board-bring-back = Devolver ({ $count })
board-bring-back-of = Devolver lo que ha dibujado { $name }: { $count }
board-pens = Quién dibuja en esta página
board-pens-single = Elegir niños uno por uno
board-pens-why = El profesorado, siempre.

board-empty = ¡Una página nueva! ¿Quién hace el primer trazo?
board-empty-reader = Una página nueva. Pronto alguien dibujará aquí.
board-reader = Está mirando. En esta sala se puede ver, y otros dibujan.

## Herramientas

board-tools = Herramienta
board-tool-hand = Mano: mover la página; un toque dice de quién es (H, I)
board-tool-pen = Lápiz (P)
board-tool-marker = Rotulador (M)
board-tool-eraser = Goma (E)
board-tool-fill = Bote de pintura (F)
board-tool-shape = Formas (O)
board-tool-stamp = Sellos (S)
board-tool-text = Texto (T)
board-text-field = Escriba aquí; Intro lo pone en la página, Escape lo olvida
board-text-keep = Poner en la página
board-text-drop = Mejor no
board-text-too-much = Es demasiado para este lugar. Caben menos palabras o letras más pequeñas.
board-widths = Grosor
board-width-fine = Fino
board-width-medium = Medio
board-width-broad = Grueso
board-undo = Deshacer lo último que hice (Z)
board-redo = Rehacer (Y)
board-swap = Herramientas al otro lado, para la otra mano
board-whole = Ver toda la página (0)
board-nearer = Más cerca (+)
board-farther = Más lejos (-)
board-fingers = Los dedos también dibujan: si no, mueven la página, porque hay un lápiz digital
board-clear = Vaciar la página para todos

board-figures = Forma
board-figure-line = Línea
board-figure-arrow = Flecha
board-figure-rectangle = Rectángulo
board-figure-ellipse = Círculo
board-figure-triangle = Triángulo

board-stamps = Sello
board-stamp-star = Estrella
board-stamp-heart = Corazón
board-stamp-sun = Sol
board-stamp-cloud = Nube
board-stamp-flower = Flor
board-stamp-leaf = Hoja
board-stamp-tree = Árbol
board-stamp-house = Casa
board-stamp-fish = Pez
board-stamp-butterfly = Mariposa
board-stamp-smile = Sonrisa
board-stamp-check = Marca

board-colours = Color
board-colour-black = Negro
board-colour-brown = Marrón
board-colour-sand = Melocotón
board-colour-red = Rojo
board-colour-orange = Naranja
board-colour-yellow = Amarillo
board-colour-spring = Verde claro
board-colour-green = Verde
board-colour-sky = Celeste
board-colour-blue = Azul
board-colour-purple = Morado
board-colour-pink = Rosa

## Vaciar

board-clear-title = ¿Vaciar esta página para todos?
board-clear-why = Se van los trazos de todas las clases. Si otra clase ha dibujado aquí, se pregunta a uno de sus docentes. Si fue un error, Deshacer los devuelve.
board-clear-yes = Vaciar la página
board-clear-no = Conservarla
board-clear-asks = { $who } quisiera vaciar la página { $number } para todos.
board-clear-agree = Vaciarla
board-clear-waits = Se pregunta a un docente de otra clase si se puede vaciar la página { $number }.
board-clear-alone = Ya no hay nadie a quien preguntar. ¿Vaciar la página { $number } de todos modos?
board-clear-never-mind = Déjelo
board-clear-late = Nadie ha respondido: la página { $number } queda como está.
board-clear-refused = { $who } prefiere conservar la página { $number }.
board-clear-agreed = La página { $number } está vacía: { $who } estuvo de acuerdo. Deshacer la devuelve.
board-cleared = La página está vacía. Deshacer la devuelve.
board-cleared-by = { $who } ha vaciado la página.
board-already-empty = Esta página ya está vacía.
board-nothing-to-undo = Aquí no hay nada suyo que deshacer.
board-nothing-to-redo = Nada que rehacer.
board-nothing-to-fill = Solo se rellena lo que está cerrado por todos lados. Dibuje una forma, o cierre su línea.
board-coming = La página está llegando…
board-waiting = { $count ->
    [one] Un trazo está en camino
   *[other] { $count } trazos están en camino
}

## Para quien escucha

board-drew = { $who } ha dibujado algo.
board-pen-down = Lápiz bajado.
board-pen-up = Lápiz levantado.
board-record = Lo que ha pasado en esta página, lo más reciente primero
board-me = Usted
board-somebody = Alguien
board-line-pen = { $who }: lápiz, { $colour }
board-line-marker = { $who }: rotulador, { $colour }
board-line-eraser = { $who }: goma
board-line-shape = { $who }: { $figure }, { $colour }
board-line-stamp = { $who }: sello, { $picture }, { $colour }
board-line-text = { $who }: texto «{ $words }», { $colour }
board-line-fill = { $who }: ha rellenado una forma, { $colour }
board-line-white = { $who }: ha quitado un color
board-line-redone = { $who }: ha rehecho
board-line-undone = { $who }: ha deshecho algo
board-line-taken-back = { $who }: ha retirado el último minuto de una clase
board-line-brought-back = { $who }: lo ha devuelto
board-line-clear-asked = { $who }: ha pedido vaciar la página
board-line-clear-agreed = { $who }: ha aceptado vaciar la página
board-line-clear-refused = { $who }: ha conservado la página
board-line-cleared = { $who }: página vaciada
board-times = { $line } ({ $count } veces)

## What lies under the ink

board-backdrop = Debajo del dibujo
board-print-plain = Papel blanco
board-print-squares = Cuadrícula
board-print-lines = Líneas
board-print-number-line = Recta numérica
board-print-hundred-square = Tabla del cien
board-print-europe = Mapa de Europa
board-shelf-map = Mapa
board-print-cat = El gato
board-print-cock = El gallo
board-print-snail = El caracol
board-print-ladybird = La mariquita
board-print-butterfly = La mariposa
board-print-bear = El oso viajero
board-print-house = La casa
board-print-tree = El manzano
board-print-christmas = La estrella de Navidad
board-shelf-paper = Papel
board-shelf-maths = Matemáticas
board-shelf-colouring = Para colorear
board-shelf-own = Algo suyo
board-print-picture = Una foto
board-print-taken-away = Esta imagen se ha retirado.
board-print-file = Foto o PDF…
board-backdrop-coming = El archivo está en camino
board-backdrop-stop = Parar
board-backdrop-pages = Elija páginas de { $count }. La primera se pone en esta página, cada una de las demás en una nueva.
board-backdrop-all = Todas las páginas
board-backdrop-lay = 
    Poner { $count ->
        [one] una página
       *[other] { $count } páginas
    }
board-backdrop-sound = Esto es un sonido: una página necesita una foto o un PDF.
board-line-backdrop = { $who }: ha puesto algo debajo de la página
board-files = Fotos y PDF de esta sala
board-files-none = Todavía no hay ninguno.
board-file-document = Un PDF
board-file-remove = Quitar «{ $name }»
board-file-remove-why = Desaparece para siempre, de cada página y de la repetición. Allí una frase dice que se ha retirado una imagen.
board-file-remove-yes = Quitar para siempre
board-file-keep = Conservar
board-who = ¿Se reconoce a niños o niñas?
board-who-hint = Marque a quién de su clase. Solo se muestra mientras sus familias estén de acuerdo.
board-ask-lay = Poner bajo la página
board-ask-on = Seguir a sus páginas
board-file-who = A quién se reconoce en «{ $name }»
board-file-who-keep = Guardar
board-file-shows = Se reconoce a: { $names }
board-file-lacks = Nadie la ve: falta un consentimiento para { $names }. En cuanto se anote, se vuelve a ver.
board-file-lacks-elsewhere = Nadie la ve: falta un consentimiento en una clase amiga.
board-dice = Los dados
board-dice-none = Nadie ha tirado todavía.
board-dice-throw = Tirar
board-dice-count = Cuántos dados
board-dice-many = 
    { $count ->
        [one] Un dado
       *[other] { $count } dados
    }
board-dice-sum = { $who }: { $numbers } = { $sum }
board-dice-one = { $who }: { $number }
board-dice-before = Tiradas anteriores
board-dice-away = Guardar los dados

## A tangram

board-shelf-tangram = Tangram
board-print-tangram = Tangram
board-print-tangram-house = Tangram: la casa
board-print-tangram-boat = Tangram: el barco
board-print-tangram-cat = Tangram: el gato
board-print-tangram-fish = Tangram: el pez
board-print-tangram-tree = Tangram: el abeto
board-tans = Tangram: siete piezas. Las flechas mueven una, R la gira, X da la vuelta al paralelogramo, Escape la suelta.
board-tans-reader = Tangram: siete piezas, para mirar
board-tan-0 = Triángulo grande rojo
board-tan-1 = Triángulo grande azul
board-tan-2 = Triángulo mediano naranja
board-tan-3 = Triángulo pequeño amarillo
board-tan-4 = Triángulo pequeño verde
board-tan-5 = Cuadrado morado
board-tan-6 = Paralelogramo celeste
board-tan-held = { $who } tiene esta pieza: { $tan }
board-tan-left = Girar a la izquierda (Mayús+R)
board-tan-right = Girar a la derecha (R)
board-tan-flip = Dar la vuelta (X)
board-tan-tidy = Volver a poner todas las piezas en cuadrado
board-line-tan = { $who }: ha movido una pieza, { $tan }
board-line-tans-tidied = { $who }: ha vuelto a poner el tangram en cuadrado
