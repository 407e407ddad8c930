### Foto, PDF e suoni che un insegnante mette in una stanza.

upload-empty = Questo file è vuoto.
upload-too-large = Questo file è troppo grande: { $most } MB al massimo. Una foto fatta con il telefono va bene.
upload-unknown = Non è una foto (JPEG, PNG, WebP, GIF), né un PDF, né un suono (MP3, Ogg, WAV, M4A, FLAC).
upload-heic = È una foto in formato HEIC, che i browser non mostrano. La esporti come JPEG, oppure la invii dal telefono.
upload-office = Questo hub non può aprire file di PowerPoint, Impress o Word. In quel programma scelga «Salva come PDF» e consegni qui il PDF.
upload-broken = Questo file non si può leggere: qualcosa è danneggiato. Lo apra sul suo computer, lo salvi di nuovo e riprovi.
upload-locked = Questo PDF chiede una password. Ne salvi una copia senza e scelga quella.
upload-too-much = Questo file è molto più grande di quanto sembri e nessuno potrebbe aprirlo qui. Scelga un’immagine più piccola o meno pagine.
upload-too-long = Questo suono dura più di mezz’ora. Ne scelga uno più corto.
upload-film-too-long = Questo film dura più di venti minuti. Ne scelga uno più corto, o lo tagli.
upload-no-page = Questo documento non ha quella pagina.
upload-quota = Questo gemellaggio ha usato tutto il suo spazio per i file. Tolga quelli che non servono più o chieda a chi cura l’hub.
upload-disk-full = Il disco dell’hub è pieno: di questo file non è stato conservato nulla. Lo dica a chi cura l’hub.
upload-slow = La connessione si è fermata e il file non è arrivato. Riprovi, per favore.
upload-consent = Non viene messa sotto la pagina: manca un consenso per { $names }. Ne scelga un’altra, o annoti prima il consenso.
upload-consent-elsewhere = Non viene messa sotto la pagina: manca un consenso per un bambino di una classe partner.
upload-pupils = Uno dei bambini segnati non è più nella sua classe, o sono troppi. Riguardi i segni, per favore.
upload-lost = Il file non è passato. Riprovi tra un momento.
