notebooks-title = Cuaderno común
notebooks-lead = Lo que todas las clases miden o cuentan una y otra vez: en un mismo gráfico, lado a lado.
notebooks-lines = { $count ->
        [0] Todavía nada
        [one] Una medida
       *[other] { $count } medidas
    }
notebooks-to-look = { $count ->
        [one] Una le espera
       *[other] { $count } le esperan
    }
notebooks-empty = Todavía no hay cuaderno. ¿Qué podrían medir todas: cuánto mide el caracol, qué temperatura hace por la mañana, cuántas hojas se comen?
notebooks-empty-child = Todavía no hay cuaderno. Tus profes empezarán uno.
notebooks-new = Un cuaderno nuevo
notebooks-name = ¿De qué trata?
notebooks-name-hint = Por ejemplo: La longitud de nuestro insecto palo
notebooks-what = ¿Cómo lo miden todas igual?
notebooks-what-hint = Por ejemplo: de la cabeza al final del cuerpo, con una regla, sin las antenas
notebooks-unit = ¿En qué unidad?
notebooks-unit-hint = cm, g, °C, hojas. Puede quedar vacía.
notebooks-unit-fixed = Ya hay medidas, así que la unidad se queda.
notebooks-decimals = ¿Qué números?
notebooks-counted = Contados: números enteros
notebooks-measured = Medidos, por ejemplo { $example }
notebooks-picture = Su imagen
notebooks-sign = { $sign ->
        [ruler] Regla
        [weight] Peso
        [thermometer] Termómetro
        [timer] Cronómetro
        [hash] Signo de número
        [leaf] Hoja
        [sprout] Brote
        [apple] Manzana
        [carrot] Zanahoria
        [egg] Huevo
        [bug] Escarabajo
        [footprints] Huellas
        [droplets] Gotas
        [cloud-rain] Lluvia
        [sun] Sol
        [wind] Viento
       *[star] Estrella
    }
notebooks-make = Empezar el cuaderno
notebooks-change = Cambiar el cuaderno
notebooks-remove = Quitar este cuaderno
notebooks-remove-hint = Todas las clases pierden sus medidas. Las fotos se quedan entre los materiales.
notebooks-remove-go = Quitar el cuaderno
notebooks-write = Anotar una medida
notebooks-correct = Corregir
notebooks-value = Tu número
notebooks-pad = Teclas de cifras
notebooks-comma = coma
notebooks-back = borrar la última cifra
notebooks-day = ¿Qué día?
notebooks-today = Hoy
notebooks-photo = Una foto
notebooks-photo-hint = Hasta { $most } MB. Se quita de ella dónde y con qué se hizo.
notebooks-photo-off = Sin esta foto
notebooks-photo-again = Si había elegido una foto, elíjala otra vez.
notebooks-photo-alt = { $town }, { $day }: { $value }
notebooks-note = Una nota breve
notebooks-note-hint = Por ejemplo: acaba de mudar la piel
notebooks-who = ¿Quién sale en la foto?
notebooks-keep = Anotar
notebooks-taken-go = Corregirla
notebooks-take-back = Retirar
notebooks-line-remove = Quitar para siempre
notebooks-show = Dejar pasar
notebooks-show-again = Mostrar de nuevo
notebooks-past = Lo que decía antes
notebooks-past-until = hasta el { $day }, { $clock }
notebooks-look-first = Esto lo han anotado sus alumnos. Usted mira primero.
notebooks-yours-wait = { $count ->
        [one] Tu medida espera a tu profe.
       *[other] Tus { $count } medidas esperan a tu profe.
    }
notebooks-unseen = { $count ->
        [one] Para la foto de una medida falta una autorización: las clases amigas solo ven el número.
       *[other] Para las fotos de { $count } medidas faltan autorizaciones: las clases amigas solo ven los números.
    }
notebooks-blank = Todavía no se ha medido nada. ¿Quién anota el primer número?
notebooks-blank-closed = No se midió nada.
notebooks-chart = Gráfico común
notebooks-how = Qué hay debajo del gráfico
notebooks-way-date = Por fecha
notebooks-way-day = Por nuestro día
notebooks-by-date = Fecha
notebooks-by-day = Día de cada clase
notebooks-day-hint = El día 1 es el de la primera medida de cada clase. Así se puede comparar aunque no hayan empezado a la vez.
notebooks-said = { $count ->
        [one] { $town }: una medida, { $first } el { $start }.
       *[other] { $town }: { $count } medidas, de { $first } el { $start } a { $last } el { $end }.
    }
notebooks-table = Lo mismo en una tabla
notebooks-column-date = Fecha
notebooks-column-day = Día
notebooks-none = nada anotado
notebooks-csv = Para una hoja de cálculo (CSV)
notebooks-csv-class = Clase
notebooks-csv-town = Ciudad
notebooks-csv-country = País
notebooks-csv-day = Fecha
notebooks-csv-number = Día de la clase
notebooks-csv-note = Nota
notebooks-photos = Crecer, foto a foto
notebooks-notes = Notas
notebooks-lapse-play = Ver
notebooks-lapse-back = foto anterior
notebooks-lapse-next = foto siguiente
notebooks-lapse-which = Qué foto
notebooks-ours = { $count ->
        [one] La medida de nuestra clase
       *[other] Las { $count } medidas de nuestra clase
    }
notebooks-state-waiting = espera a un profe
notebooks-state-shown = todas la ven
notebooks-state-withdrawn = retirada: solo la ven los profes de su clase
notebooks-note-hidden = nota oculta: falta una autorización
notebooks-said-written = Anotado. Todas las clases lo ven.
notebooks-said-waits = Anotado. Tu profe mira primero.
notebooks-said-photo-waits = Anotado. Tu profe mira primero la foto.
notebooks-said-consent = Todas ven el número. Falta una autorización para la foto, así que las clases amigas no la ven.
notebooks-said-corrected = Corregido. Lo que decía antes queda en el historial.
notebooks-said-shown = Ahora todas las clases lo ven.
notebooks-said-withdrawn = Retirado. Las clases amigas ya no lo ven.
notebooks-said-removed = Quitado para siempre.
notebooks-problem-title = Póngale un nombre de hasta 80 letras.
notebooks-problem-long = Es demasiado largo: caben { $most } letras.
notebooks-problem-many = Aquí no cabe nada más.
notebooks-problem-fixed = Ya hay medidas, así que la unidad se queda. Para otra unidad, empiece otro cuaderno.
notebooks-problem-number = Ahí no leemos un número. Escríbelo con cifras, por ejemplo 4,2.
notebooks-problem-groups = ¿Es una coma decimal o son millares? Escribe 1234,5 sin nada entre los millares.
notebooks-problem-decimals = { $count ->
        [one] Aquí basta con una cifra después de la coma.
       *[other] Aquí basta con { $count } cifras después de la coma.
    }
notebooks-problem-whole = Aquí se cuenta, así que hace falta un número entero.
notebooks-problem-negative = No se puede contar menos que nada: quita el signo menos.
notebooks-problem-large = Es más que { $most }. ¿Sobra una cifra?
notebooks-problem-unit = Este cuaderno está en { $unit }, no en { $typed }. Escribe el número en { $unit }.
notebooks-problem-day = Elige un día.
notebooks-problem-future = Ese día aún no ha llegado. Anota lo que hayáis medido hoy o antes.
notebooks-problem-far = Eso es mucho antes de que empezara vuestro proyecto. ¿Está bien el año?
notebooks-problem-taken = Vuestra clase ya tiene una medida de ese día. Un día tiene una medida, que se puede corregir.
notebooks-problem-note = La nota es demasiado larga: caben { $most } letras.
notebooks-problem-photo = Eso no es una foto que conozcamos. Sirve un JPEG, PNG o WebP del teléfono.
notebooks-problem-changed = Alguien acaba de corregirla. Mira lo que hay ahora y corrígela otra vez.
owed-lines = { $count ->
        [one] Una medida de sus alumnos espera en un cuaderno.
       *[other] { $count } medidas de sus alumnos esperan en los cuadernos.
    }
owed-lines-go = Mirar
