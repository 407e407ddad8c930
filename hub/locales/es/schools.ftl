# Una escuela, tal como la lleva el profesorado de sus clases.

school-lead = Dónde está, qué hora tiene y qué vacaciones tiene. Vale para todas las clases de la escuela, y todo su profesorado puede cambiarlo.
school-kept = Guardado. Las otras clases lo ven desde ahora.
school-about = Nombre y lugar
school-time = Vacaciones y hora
school-place = En el mapa
school-place-lead = Una ciudad, nunca un edificio: ahí ven las otras clases su muñeco de papel.
school-look = Buscar mi ciudad
school-found = ¿Cuál es?
school-found-none = No conocemos ninguna ciudad con este nombre en ese país. Basta una mayor cercana: escriba sus grados o toque el mapa.
school-spot = { $town } ({ $north }° N, { $east }° E)
school-map-tap = O toque en el mapa dónde está.
school-map-empty = Un mapa, aún sin ciudad
school-towns-from = Ciudades:
school-classes = Clases de esta escuela
school-open = La escuela
field-latitude = Grados norte
field-longitude = Grados este
field-degrees-hint = Al sur y al oeste llevan un menos. Si ambos quedan vacíos, la escuela no aparece en ningún mapa.
field-website = Sitio web de la escuela
field-website-hint = Un enlace para las otras clases, si quieren. Nunca se descarga nada de él.
field-region = Región, por las vacaciones escolares
field-region-none = ninguna, o las mismas vacaciones en todas partes
field-region-hint = Así no se propone ninguna sesión durante sus vacaciones.
class-wrong-latitude = Los grados norte son un número de −90 a 90, y van con los grados este.
class-wrong-longitude = Los grados este son un número de −180 a 180, y van con los grados norte.
class-wrong-website = Un sitio web se escribe así: https://escuela.example, sin nada alrededor.
school-shifts = { $count ->
    [one] Esto afecta a una sesión acordada.
   *[other] Esto afecta a { $count } sesiones acordadas.
}
school-shift-clock = a las { $after } según su reloj, en vez de a las { $before }.
school-shift-day = a las { $after } del { $day } según su reloj, en vez de a las { $before }.
school-shift-in = cae en «{ $name }».
school-shift-out = ya no cae en «{ $name }».
school-shifts-more = { $count ->
    [one] Y una más.
   *[other] Y { $count } más.
}
school-shifts-how = Conservan su momento, para ustedes y para las otras clases. Si una ya no les conviene, propongan otra fecha en su página.
school-shifts-go = Lo he visto: guardar así

shared-title = Tabletas de nuestra escuela
shared-hint = Un carrito para varias clases: tome algunas para una sesión o una semana.
shared-lead = Un carrito que comparten varias clases. Cada tableta entra una vez; después una clase la toma aquí con un toque para una sesión, un día o una semana, y vuelve sola.
shared-open = Quién tiene cuál
shared-all = En el carrito
shared-class = Para qué clase
shared-until = Nuestras hasta
shared-span-lesson = que acabe la sesión (a las { $clock })
shared-span-today = esta noche
shared-span-week = { $day } por la noche
shared-free = libre
shared-ours = nuestra: { $name }, hasta el { $day }, { $clock }
shared-theirs = con { $name } hasta el { $day }, { $clock }
shared-take = Tomar las marcadas
shared-give-back = Devolverlas ahora
shared-how = Recargue la página en las tabletas y estarán con usted. Las de otra clase siguen con ella hasta entonces, o hasta que alguien las devuelva. Una tableta que olvidó quién es recibe un código nuevo.
shared-add-hint = Tome una en la mano: su cámara lee el código que aparece. Es de su clase hasta entonces, y de la escuela desde ahora.
shared-back = Volver a la escuela
