### Cada «no» en palabras: qué pasó y qué hacer ahora.

refused-malformed = Esta página y el hub no se entienden. Vuelva a cargar la página.
refused-unknown-event = Esta página y el hub no se entienden. Vuelva a cargar la página.
refused-oversized = Era demasiado grande para enviarlo. Un trozo más pequeño pasará.
refused-too-fast = Eso ha sido mucho de golpe. Respire hondo e inténtelo de nuevo.
refused-not-entered = Aún no está en la sala. Un momento, abrimos la puerta.
refused-forbidden = Eso no se puede hacer aquí. Su docente sí puede.
refused-signed-out = Se ha cerrado su sesión de usuario. Entre de nuevo con su tarjeta o su contraseña.
refused-waiting = La puerta sigue cerrada. Se abre sola.
refused-conflict = Eso ya se envió con otras palabras. Escríbalo de nuevo.
refused-no-change = Ya está así.
refused-slow-down = Un poco más despacio: el mensaje saldrá solo enseguida.
refused-too-late = Ya es tarde para cambiarlo. Se puede borrar o escribir de nuevo.
refused-nothing-to-undo = No hay nada suyo que deshacer.
refused-nothing-to-redo = No hay nada que rehacer.
refused-nothing-to-fill = Aquí ya no hay ninguna forma cerrada que colorear.
refused-text-empty = Todavía no hay nada que leer.
refused-text-too-long = Es demasiado largo para un mensaje. Envíelo en dos partes.
refused-stroke-invalid = Ese trazo no se pudo guardar. Dibújelo de nuevo.
refused-page-full = Esta página está llena. En la otra hay sitio.
refused-stage-full = Ya hay tres imágenes fijas para todos. Suelte antes una de ellas.
refused-retry = Aún no ha pasado. Se intentará de nuevo solo.
refused-consent = Diga primero que los niños a quienes no se puede ver ni oír están fuera de la imagen.
refused-seat-taken = Otro dispositivo ya envía sonido e imagen de su clase.
refused-media-offer-invalid = La conexión de cámara de este navegador no encajó. Volver a cargar la página suele ayudar.
refused-media-answer-invalid = La conexión de vídeo de este navegador no encajó. Volver a cargar la página suele ayudar.
refused-media-unavailable = El vídeo descansa un momento. El chat y la pizarra funcionan.
