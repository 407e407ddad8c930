### Cassette delle lettere: ciò che arriva per e-mail nei gemellaggi di una classe.

class-letterbox-hint = Un disegno o un testo inviato per e-mail arriva qui; lei guarda per primo.
letterbox-title = Cassetta delle e-mail
letterbox-lead = Invii un disegno, una foto o un testo per e-mail: arriva tra i materiali della sua classe e aspetta lì finché lei lo mostra.
letterbox-off = Questo hub non riceve ancora e-mail. Chi lo cura può aprire una cassetta: il manuale spiega come, sotto «E-mail that comes in».
letterbox-no-twinning = Appena la sua classe è in un gemellaggio iniziato, può avere un indirizzo qui.
letterbox-open = Aperta
letterbox-address = Indirizzo della sua classe
letterbox-address-hint = Nessuno può indovinarlo. Se è circolato troppo, ne prenda uno nuovo: quello vecchio non riceve più nulla.
letterbox-write = Scrivere una lettera
letterbox-renew = Nuovo indirizzo
letterbox-close = Chiudere
letterbox-none = La sua classe non ha ancora un indirizzo qui.
letterbox-give = Aprire una cassetta
letterbox-give-of = Aprire una cassetta per { $title }
letterbox-senders = Chi può scrivere
letterbox-senders-own = Tutti gli insegnanti di questa classe, dall’indirizzo del loro account qui. Le lettere di chiunque altro sono respinte.
letterbox-sender = Un altro indirizzo
letterbox-sender-hint = Di un genitore, della scuola o di uno scanner, per esempio. Lo aggiunga solo se questa persona è d’accordo.
letterbox-sender-add = Lasciar scrivere
letterbox-sender-none = Non è un indirizzo e-mail. Lo guardi ancora una volta.
letterbox-sender-ours = Questo indirizzo è dell’hub stesso; le lettere girerebbero in tondo.
letterbox-sender-many = Non ce ne stanno altri. Ne tolga uno che non serve più.
letterbox-remove = Togliere
letterbox-came = Arrivato di recente
letterbox-from = da { $sender }, { $ago }
letterbox-untitled = Senza titolo
letterbox-answer = Risposta a «{ $title }»
letterbox-gone = Non c’è più
letterbox-pieces =
    { $count ->
        [one] un pezzo
       *[other] { $count } pezzi
    }
letterbox-left-out =
    { $count ->
        [one] Un file non era immagine, suono, film né PDF ed è stato lasciato fuori.
       *[other] { $count } file non erano immagini, suoni, film né PDF e sono stati lasciati fuori.
    }
letterbox-nothing = Ancora niente. Provi: si mandi una foto.
letterbox-kept = Chi ha inviato cosa viene dimenticato dopo { $days } giorni; quello che è arrivato resta.
letterbox-how = Buono a sapersi
letterbox-how-words = L’oggetto diventa il titolo, la lettera il testo; accanto a un’immagine, poche parole stanno sotto. Firme e lettere citate restano fuori.
letterbox-how-files = Si accettano immagini, suoni, film e PDF, in tutto fino a { $mb } MB. Dalle foto si tolgono luogo e macchina.
letterbox-how-held = Tutto aspetta tra i materiali finché un insegnante di questa classe lo mostra. Dica lì quali bambini si vedono o chi l’ha fatto.
letterbox-how-threads = Sotto ogni pagina, articolo, discussione e materiale c’è un indirizzo a parte: una lettera inviata lì diventa una risposta e la aspetta come quella di un bambino.
letterbox-how-silent = L’hub non risponde mai per e-mail. Lettere automatiche e liste di distribuzione non sono accettate.
material-by-letter = Arrivato per e-mail da { $sender }. Prima di mostrarlo, dica sotto «Modifica» chi si vede o chi l’ha fatto.
material-with-answer = È arrivato con una risposta

## The health page
health-letters-in = E-mail in arrivo
health-letters-in-none = Aperto a { $domain }. Negli ultimi { $days } giorni non è arrivata nessuna lettera.
health-letters-in-last = Aperto a { $domain }. L’ultima lettera è arrivata { $ago }.
health-letters-in-day =
    { $count ->
        [one] Una lettera da ieri.
       *[other] { $count } lettere da ieri.
    }
