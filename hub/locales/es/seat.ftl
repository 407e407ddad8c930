### El sitio de la clase: cuál de sus dispositivos es su cámara

seat-has = { $device ->
    [hand] La tableta de { $name } ya es la cámara de su clase. Se le preguntará cuando usted entre.
    [wall] La pantalla grande de { $name } ya es la cámara de su clase. Se le preguntará cuando usted entre.
   *[desk] El ordenador de { $name } ya es la cámara de su clase. Se le preguntará cuando usted entre.
}
seat-enter-quiet = Entrar sin cámara ni sonido
seat-asks = { $device ->
    [hand] La tableta de { $name } quiere ser la cámara.
    [wall] La pantalla grande de { $name } quiere ser la cámara.
   *[desk] El ordenador de { $name } quiere ser la cámara.
}
seat-give = Cederla
seat-keep = Conservarla
seat-ask = Pedir la cámara
seat-asking = { $device ->
    [hand] Estamos preguntando en la tableta de { $name }. Un momento…
    [wall] Estamos preguntando en la pantalla grande de { $name }. Un momento…
   *[desk] Estamos preguntando en el ordenador de { $name }. Un momento…
}
seat-kept = { $device ->
    [hand] La tableta de { $name } sigue siendo la cámara. Desde aquí puede dibujar, escribir y dirigir; una segunda cámara se conecta allí.
    [wall] La pantalla grande de { $name } sigue siendo la cámara. Desde aquí puede dibujar, escribir y dirigir; una segunda cámara se conecta allí.
   *[desk] El ordenador de { $name } sigue siendo la cámara. Desde aquí puede dibujar, escribir y dirigir; una segunda cámara se conecta allí.
}
seat-silent = { $device ->
    [hand] Nadie respondió en la tableta de { $name }. Ahora puede ser usted la cámara.
    [wall] Nadie respondió en la pantalla grande de { $name }. Ahora puede ser usted la cámara.
   *[desk] Nadie respondió en el ordenador de { $name }. Ahora puede ser usted la cámara.
}
seat-take = Ser la cámara
seat-steer = Dirigir desde aquí

seat-headcount = ¿Cuántos son hoy?
seat-fewer = Uno menos
seat-more = Uno más
seat-headcount-title = Nuestra clase hoy
seat-headcount-change = Cambiar el número
seat-headcount-keep = Es correcto
seat-page = Página { $place } de { $count }
seat-page-title = La página en nuestra pantalla
seat-page-before = La página anterior
seat-page-next = La página siguiente

seat-second-title = Segunda cámara
seat-second-words = Filme con este dispositivo un caracol, un experimento o unas manos trabajando: una imagen aparte, junto a nuestra clase.
seat-second-begin = Filmar con este dispositivo
seat-second-end = Dejar de filmar
seat-second-next = Cámara siguiente de este dispositivo
seat-second-own = Lo que filma este dispositivo
seat-second-starts = La imagen está en camino…
seat-second-sent = Todas las clases lo ven
seat-second-taken = Ahora otro dispositivo es la segunda cámara de nuestra clase.
seat-second-forbidden = Este dispositivo no puede mostrar nada aquí en este momento.
