# Practicar: un hermanamiento en el que se prueba todo a solas, con una clase inventada.

practice-start = Probar: un hermanamiento de práctica
practice-start-hint = Una clase inventada le responde enseguida. Nadie más lo ve, no hay ningún alumno y todo desaparece a las dos semanas.
practice-badge = Práctica
practice-told = Esto es una práctica: la clase asociada es inventada. Pulse todo: dice sí a cada fecha, no sale ninguna carta y sus alumnos no ven nada.
practice-goes = Práctica: todo se borrará el { $day }.
practice-end = Borrarlo todo ahora
practice-title = Práctica: dos ventanas
practice-words = Cada clase muestra lo que ve desde su ventana. Aquí nada es real: sirve para probar.
practice-room = Sala de práctica
practice-school = Escuela de las Golondrinas (inventada)
practice-class = Las golondrinas (práctica)
practice-teacher = Beatriz (inventada)
practice-hello-room = ¡Hola! Soy Beatriz, y soy inventada, como mi clase. Escriba, dibuje, proponga una fecha: digo sí a todas. Aquí nada se puede romper.
practice-hello-staff = Bienvenida, bienvenido a la sala de profesores: en un hermanamiento real solo leen aquí los docentes. Proponga una fecha para nuestra primera sesión cuando quiera, diré que sí.
