## The drawings of a room, played again.

replay-title = Los dibujos, trazo a trazo
replay-play = Reproducir
replay-rest = Pausa
replay-range = Momento del dibujo
replay-at = { $at } de { $length }
replay-speed = Velocidad
replay-times = { $times } ×
replay-minute = En un minuto
replay-classes = De quién son los dibujos
replay-keep = Guardar esta página
replay-keep-png = Imagen (PNG)
replay-keep-svg = Dibujo (SVG)
replay-keep-print = Imprimir, o PDF
replay-loading = La página está llegando…
replay-empty = No se dibujó nada en esta página.
replay-failed = La página no ha llegado. Vuelva a mirar dentro de un momento.
replay-no-script = Para ver crecer los dibujos, esta página necesita JavaScript.
replay-board = Ver cómo se dibujó
replay-lesson = Ver crecer los dibujos
replay-all = Todos los dibujos de esta sala, de cada lección
