### The exhibition for families: a class’s link on its teachers’ page, the slips, and what the link opens.

## On the teachers’ page
families-title = Para las familias
families-home = Una pequeña exposición que padres y abuelos abren en su teléfono, con un enlace que caduca solo.
families-home-go = Invitar a las familias
families-lead = Con el enlace de { $name } se mira lo que hicieron las clases, sin cuenta, hasta el día que usted elija. Se mira y se escucha; no se cambia nada.
families-is-open = La exposición está abierta
families-is-expired = La exposición ha terminado
families-is-ended = La exposición está cerrada
families-is-closed = La exposición está cerrada con el proyecto
families-until = Hasta el { $day } ({ $left }).
families-was-until = Su último día fue el { $day }.
families-shows = Se ve: { $parts }.
families-prolong = Dejarla abierta hasta el { $day }
families-again = Volver a abrirla hasta el { $day }
families-end = Cerrarla ahora
families-slips-stay = Los papeles de casa siguen valiendo.
families-new = Un enlace para las familias
families-new-again = Otro enlace
families-new-ends = El enlace de hoy dejará de abrir: irán papeles nuevos a casa.
families-choose = ¿Qué se ve?
families-part-materials = Galería y álbumes
families-part-boards = Pizarras, para verlas nacer
families-part-writings = Páginas y blog
families-part-sounds = Tableros de sonidos
families-part-mascots = Los viajes de las mascotas
families-part-dates = Fechas de las sesiones, sin entrar
families-count =
    { $count ->
        [0] nada que se pueda mostrar todavía
        [one] uno se ve hoy
       *[other] { $count } se ven hoy
    }
families-day = Último día
families-day-hint = El { $day } como muy tarde: la exposición termina con el proyecto, y en todo caso a los noventa días.
families-make = Hacer el enlace y sus papeles
families-problem-nothing = Elija al menos una cosa para mostrar.
families-problem-day = Falta el último día, o ya pasó.
families-problem-late = El último día puede ser el { $day } como muy tarde.
families-problem-over = El último día del proyecto ya pasó. Póngale antes uno posterior en su ficha.
families-problem-ended = Este enlace se cerró. Haga otro.
families-card = A la ficha
families-children = Los niños primero
families-consents = Algo de un niño se muestra solo si sus padres dijeron sí también a «Para todos», porque un enlace se puede pasar. Se comprueba a cada mirada: un sí retirado cuenta enseguida. Los niños aparecen por su animal.
families-without = Nunca aparecen: chats, la sala de profesores, respuestas, lo que espera a un docente o a una mañana, fotos puestas bajo una pizarra, nombres de adultos ni archivos para llevarse.
families-see-consents = Ver los permisos

## The slips
families-slips = Papeles para las familias
families-slips-lead = { $count } papeles por hoja A4: imprima las hojas que necesite, recórtelos y a las mochilas.
families-once = El enlace solo se ve ahora. Imprímalo antes de salir de esta página; otro cierra este.
families-link = Enlace, para una carta o un mensaje
families-print = Imprimir
families-qr = El camino a la exposición
family-slip-words = Vengan a ver lo que hicimos con nuestras clases compañeras: apunten con la cámara de un teléfono al cuadrado.

## What the link opens
family-title = Una exposición de niños
family-go-in = Entrar
family-code-hint = Está en el papel que el niño trajo a casa.
family-problem-unknown = Este enlace o código no abre nada. ¿Está completo? Uno antiguo puede haber desaparecido; el docente tiene otro nuevo.
family-problem-too-many = Demasiados intentos desde aquí. Espere un minuto y vuelva a probar.
family-closed = La exposición ha cerrado
family-was-until = Estuvo abierta hasta el { $day }. Gracias por pasar.
family-was-ended = La clase la ha descolgado. Gracias por pasar.
family-ask = ¿Le gustaría volver a verla? El docente de la clase puede abrirla en un minuto.
family-of = Una exposición de { $name }, { $town }
family-all = Toda la exposición
family-inside = Lo que hay para ver
family-none = Las paredes están aún vacías. Los niños están en ello: vuelva a pasar en unos días.
family-dates = Cuándo se encuentran las clases
family-who = Quiénes la hicieron
family-open-until = Abierta hasta el { $day }.
family-please = Muestra el trabajo de niños de varias familias. Por favor, no difunda las imágenes.
family-leave = Cerrar en este teléfono
