### Fotos, PDF y sonidos que un docente pone en una sala.

upload-empty = Este archivo está vacío.
upload-too-large = Este archivo es demasiado grande: { $most } MB como máximo. Una foto hecha con el móvil cabe.
upload-unknown = Esto no es una foto (JPEG, PNG, WebP, GIF), ni un PDF, ni un sonido (MP3, Ogg, WAV, M4A, FLAC).
upload-heic = Es una foto en formato HEIC, que los navegadores no muestran. Expórtela como JPEG o envíela desde el teléfono.
upload-office = Este hub no puede abrir archivos de PowerPoint, Impress o Word. En ese programa elija «Guardar como PDF» y entregue aquí el PDF.
upload-broken = No se puede leer este archivo: algo en él está dañado. Ábralo en su ordenador, guárdelo de nuevo e inténtelo otra vez.
upload-locked = Este PDF pide una contraseña. Guarde una copia sin ella y elíjala.
upload-too-much = Este archivo es mucho más grande de lo que parece y nadie podría abrirlo aquí. Elija una imagen más pequeña o menos páginas.
upload-too-long = Este sonido dura más de media hora. Elija uno más corto.
upload-film-too-long = Esta película dura más de veinte minutos. Elija una más corta, o córtela.
upload-no-page = Este documento no tiene esa página.
upload-quota = Este hermanamiento ha usado todo su espacio para archivos. Quite los que ya no hagan falta o pregunte a quien cuida del hub.
upload-disk-full = El disco del hub está lleno: no se ha guardado nada de este archivo. Avise a quien cuida del hub.
upload-slow = La conexión se detuvo y el archivo no llegó. Inténtelo otra vez, por favor.
upload-consent = No se pone bajo la página: falta un consentimiento para { $names }. Elija otra, o anote antes el consentimiento.
upload-consent-elsewhere = No se pone bajo la página: falta un consentimiento para un niño o una niña de una clase amiga.
upload-pupils = Alguien de quien ha marcado ya no está en su clase, o son demasiados. Mire otra vez las marcas, por favor.
upload-lost = El archivo no ha llegado. Inténtelo otra vez dentro de un momento.
