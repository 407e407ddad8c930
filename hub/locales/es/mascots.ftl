# Las mascotas que viajan, y cómo se hizo y se abrió lo enviado.

unboxing-title = Cómo se hizo y cómo se abrió
unboxing-made = Así lo hizo { $town }
unboxing-opened = Así lo abrió { $town }
unboxing-nothing = Todavía no hay ninguna imagen.
unboxing-add = Añadir una imagen
mascots-title = Mascotas
mascots-lead = Un peluche que viaja de clase en clase. Cada una tiene un pasaporte con un sello por visita.
mascots-none = Todavía no viaja ninguna mascota. Un peluche pequeño cabe en un paquete.
mascot-new = Una mascota sale de viaje
mascot-name = ¿Cómo se llama?
mascot-animal = ¿A qué animal se parece más?
mascot-set-out = Darle un pasaporte
mascot-is-at = En { $town } desde el { $day }.
mascot-under-way = Salió de { $town } el { $day }.
mascot-goes-to = Ahora va camino de { $town }.
mascot-travelled =
    { $stops ->
        [one] { $km } km, una parada
       *[other] { $km } km, { $stops } paradas
    }
mascot-missed = ¿Quién la ha visto?
mascot-missed-long = Se la vio por última vez en { $town } el { $day }. Si la tiene, dígalo; si la espera, pregunte.
mascot-tag = Su etiqueta para imprimir
mascot-tag-lead = Imprímala en papel fuerte y cuélguela del cuello de la mascota. Su código lleva al pasaporte.
mascot-tag-home = Mi casa está en
mascot-qr = El código de esta mascota, para una cámara
mascot-arrived = Ha llegado aquí
mascot-visit = del { $arrived } al { $left }
mascot-since = desde el { $day }
mascot-leg = después de { $km } km
mascot-nothing-told = Todavía no se ha contado nada de esta visita.
mascot-tell = Contar la visita
mascot-goes-on = Sigue su viaje
mascot-arrived-on = Llegó el
mascot-left-on = Se fue el
mascot-next = Va a
mascot-next-unknown = sin decidir
mascot-was-not-here = No estuvo aquí
mascot-problem-name = Póngale un nombre de 40 letras como máximo.
mascot-problem-day = Mire otra vez las fechas: llega antes de irse, y ninguna está en el futuro.
mascot-problem-many = Ya no caben más.
owed-mascot = Hace mucho que nadie ve a una mascota.
owed-mascot-go = ¿Dónde está?
