### Orden en la sala: los turnos de palabra, quién sigue, lo que todos ven.

order-turns = Turnos de palabra
order-next = Ahora: { $class }
order-nobody-next = En cuanto haya otra clase, un toque le da el bastón de la palabra.
order-asks = pide la palabra
order-spoken = ha hablado { $time }
order-not-yet = aún no ha hablado
order-time = Tiempo de un turno
order-time-none = Tanto como quiera la clase
order-time-of = { $seconds } s
order-ends = Después la palabra queda libre por sí sola
order-up = El turno de { $class } ha terminado. ¡Gracias!
order-up-ours = Se acabó nuestro tiempo: una última frase y les toca a los demás.
order-up-open = El turno de { $class } ha terminado. Todos pueden volver a hablar.
order-time-up = es la hora
order-more = { $seconds } s más
order-has-stick = { $class } tiene el bastón de la palabra
order-lower-all = Bajar todas las manos
order-count-anew = Contar los turnos de nuevo
order-chime = Un sonido suave cuando se levanta una mano
order-said-hands-down = Todas las manos están bajadas.
order-said-anew = Los turnos se cuentan de nuevo.
live-key-next = Docentes: habla la clase siguiente
live-key-open = Docentes: todos pueden hablar
