### Fotos, PDFs und Töne, die eine Lehrkraft in einen Raum stellt.

upload-empty = Diese Datei ist leer.
upload-too-large = Diese Datei ist zu groß: höchstens { $most } MB. Ein Foto direkt vom Telefon passt.
upload-unknown = Das ist weder ein Foto (JPEG, PNG, WebP, GIF) noch ein PDF noch ein Ton (MP3, Ogg, WAV, M4A, FLAC).
upload-heic = Das ist ein Foto im Format HEIC, das Browser nicht zeigen. Exportieren Sie es als JPEG, oder senden Sie es vom Telefon aus.
upload-office = Dieser Hub kann Dateien von PowerPoint, Impress oder Word nicht öffnen. Wählen Sie dort „Als PDF speichern“, und geben Sie hier das PDF.
upload-broken = Diese Datei lässt sich nicht lesen: Etwas darin ist beschädigt. Öffnen Sie sie auf Ihrem Computer, speichern Sie sie neu und versuchen Sie es noch einmal.
upload-locked = Dieses PDF verlangt ein Passwort. Speichern Sie eine Kopie ohne Passwort und wählen Sie diese.
upload-too-much = Diese Datei ist innen viel größer, als sie aussieht, und niemand könnte sie hier öffnen. Wählen Sie ein kleineres Bild oder weniger Seiten.
upload-too-long = Dieser Ton ist länger als eine halbe Stunde. Wählen Sie einen kürzeren.
upload-film-too-long = Dieser Film ist länger als zwanzig Minuten. Wählen Sie einen kürzeren, oder schneiden Sie ihn.
upload-no-page = Diese Seite hat das Dokument nicht.
upload-quota = Diese Partnerschaft hat ihren Platz für Dateien aufgebraucht. Entfernen Sie, was nicht mehr gebraucht wird, oder fragen Sie die Person, die den Hub betreut.
upload-disk-full = Die Festplatte des Hubs ist voll: Von dieser Datei wurde nichts behalten. Bitte sagen Sie es der Person, die den Hub betreut.
upload-slow = Die Verbindung stand still, und die Datei kam nicht an. Bitte versuchen Sie es noch einmal.
upload-consent = Es wird nicht untergelegt: Für { $names } fehlt eine Einwilligung. Wählen Sie ein anderes, oder tragen Sie zuerst die Einwilligung ein.
upload-consent-elsewhere = Es wird nicht untergelegt: Für ein Kind einer Partnerklasse fehlt eine Einwilligung.
upload-pupils = Eines der angehakten Kinder ist nicht mehr in Ihrer Klasse, oder es sind zu viele. Bitte sehen Sie die Haken noch einmal an.
upload-lost = Die Datei kam nicht durch. Bitte versuchen Sie es gleich noch einmal.
