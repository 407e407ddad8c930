notebooks-title = Quaderno comune
notebooks-lead = Quello che tutte le classi misurano o contano ogni volta: su un solo grafico, fianco a fianco.
notebooks-lines = { $count ->
        [0] Ancora niente
        [one] Una misura
       *[other] { $count } misure
    }
notebooks-to-look = { $count ->
        [one] Una la aspetta
       *[other] { $count } la aspettano
    }
notebooks-empty = Ancora nessun quaderno. Che cosa potreste misurare tutti: quanto è lunga la lumaca, quanto fa caldo al mattino, quante foglie vengono mangiate?
notebooks-empty-child = Ancora nessun quaderno. I tuoi insegnanti ne cominceranno uno.
notebooks-new = Un nuovo quaderno
notebooks-name = Di che cosa parla?
notebooks-name-hint = Per esempio: La lunghezza del nostro insetto stecco
notebooks-what = Come misurate tutti allo stesso modo?
notebooks-what-hint = Per esempio: dalla testa alla fine del corpo, con un righello, senza le antenne
notebooks-unit = In quale unità?
notebooks-unit-hint = cm, g, °C, foglie. Può restare vuota.
notebooks-unit-fixed = Ci sono già misure, quindi l’unità resta.
notebooks-decimals = Quali numeri?
notebooks-counted = Contati: numeri interi
notebooks-measured = Misurati, per esempio { $example }
notebooks-picture = La sua immagine
notebooks-sign = { $sign ->
        [ruler] Righello
        [weight] Peso
        [thermometer] Termometro
        [timer] Cronometro
        [hash] Segno di numero
        [leaf] Foglia
        [sprout] Germoglio
        [apple] Mela
        [carrot] Carota
        [egg] Uovo
        [bug] Coleottero
        [footprints] Impronte
        [droplets] Gocce
        [cloud-rain] Pioggia
        [sun] Sole
        [wind] Vento
       *[star] Stella
    }
notebooks-make = Comincia il quaderno
notebooks-change = Modifica il quaderno
notebooks-remove = Elimina questo quaderno
notebooks-remove-hint = Tutte le classi perdono le sue misure. Le foto restano tra i materiali.
notebooks-remove-go = Elimina il quaderno
notebooks-write = Scrivi una misura
notebooks-correct = Correggi
notebooks-value = Il tuo numero
notebooks-pad = Tasti delle cifre
notebooks-comma = virgola
notebooks-back = cancella l’ultima cifra
notebooks-day = In quale giorno?
notebooks-today = Oggi
notebooks-photo = Una foto
notebooks-photo-hint = Fino a { $most } MB. Dove e con che cosa è stata scattata viene tolto.
notebooks-photo-off = Senza questa foto
notebooks-photo-again = Se aveva scelto una foto, la scelga ancora una volta.
notebooks-photo-alt = { $town }, { $day }: { $value }
notebooks-note = Una breve nota
notebooks-note-hint = Per esempio: ha appena fatto la muta
notebooks-who = Chi c’è nella foto?
notebooks-keep = Scrivi
notebooks-taken-go = Correggila
notebooks-take-back = Ritira
notebooks-line-remove = Elimina per sempre
notebooks-show = Lascia passare
notebooks-show-again = Mostra di nuovo
notebooks-past = Che cosa diceva prima
notebooks-past-until = fino a { $day }, { $clock }
notebooks-look-first = L’hanno scritto i suoi alunni. Lei guarda per primo.
notebooks-yours-wait = { $count ->
        [one] La tua misura aspetta il tuo insegnante.
       *[other] Le tue { $count } misure aspettano il tuo insegnante.
    }
notebooks-unseen = { $count ->
        [one] Per la foto di una misura manca un consenso: i partner vedono solo il numero.
       *[other] Per le foto di { $count } misure mancano dei consensi: i partner vedono solo i numeri.
    }
notebooks-blank = Ancora niente misurato. Chi scrive il primo numero?
notebooks-blank-closed = Non è stato misurato niente.
notebooks-chart = Grafico comune
notebooks-how = Che cosa sta sotto il grafico
notebooks-way-date = Per data
notebooks-way-day = Per giorno nostro
notebooks-by-date = Data
notebooks-by-day = Giorno di ogni classe
notebooks-day-hint = Il giorno 1 è quello della prima misura di ogni classe. Così si può confrontare anche senza aver cominciato insieme.
notebooks-said = { $count ->
        [one] { $town }: una misura, { $first } il { $start }.
       *[other] { $town }: { $count } misure, da { $first } il { $start } a { $last } il { $end }.
    }
notebooks-table = Lo stesso in una tabella
notebooks-column-date = Data
notebooks-column-day = Giorno
notebooks-none = niente scritto
notebooks-csv = Per un foglio di calcolo (CSV)
notebooks-csv-class = Classe
notebooks-csv-town = Città
notebooks-csv-country = Paese
notebooks-csv-day = Data
notebooks-csv-number = Giorno della classe
notebooks-csv-note = Nota
notebooks-photos = Crescere, foto dopo foto
notebooks-notes = Note
notebooks-lapse-play = Riproduci
notebooks-lapse-back = foto precedente
notebooks-lapse-next = foto successiva
notebooks-lapse-which = Quale foto
notebooks-ours = { $count ->
        [one] La misura della nostra classe
       *[other] Le { $count } misure della nostra classe
    }
notebooks-state-waiting = aspetta un insegnante
notebooks-state-shown = tutti la vedono
notebooks-state-withdrawn = ritirata: la vedono solo gli insegnanti della sua classe
notebooks-note-hidden = nota nascosta: manca un consenso
notebooks-said-written = Scritto. Tutte le classi lo vedono.
notebooks-said-waits = Scritto. Il tuo insegnante guarda per primo.
notebooks-said-photo-waits = Scritto. Il tuo insegnante guarda prima la foto.
notebooks-said-consent = Tutti vedono il numero. Per la foto manca un consenso, quindi i partner non la vedono.
notebooks-said-corrected = Corretto. Quello che diceva prima resta nella cronologia.
notebooks-said-shown = Ora tutte le classi lo vedono.
notebooks-said-withdrawn = Ritirato. I partner non lo vedono più.
notebooks-said-removed = Eliminato per sempre.
notebooks-problem-title = Gli dia un nome di al massimo 80 lettere.
notebooks-problem-long = È troppo lungo: ci stanno { $most } lettere.
notebooks-problem-many = Qui non c’è più posto.
notebooks-problem-fixed = Ci sono già misure, quindi l’unità resta. Per un’altra unità cominci un altro quaderno.
notebooks-problem-number = Qui non leggiamo un numero. Scrivilo in cifre, per esempio 4,2.
notebooks-problem-groups = È una virgola o sono migliaia? Scrivi 1234,5 senza niente tra le migliaia.
notebooks-problem-decimals = { $count ->
        [one] Qui basta una cifra dopo la virgola.
       *[other] Qui bastano { $count } cifre dopo la virgola.
    }
notebooks-problem-whole = Qui si conta, quindi serve un numero intero.
notebooks-problem-negative = Non si può contare meno di niente: togli il segno meno.
notebooks-problem-large = È più di { $most }. C’è una cifra di troppo?
notebooks-problem-unit = Questo quaderno è in { $unit }, non in { $typed }. Scrivi il numero in { $unit }.
notebooks-problem-day = Scegli un giorno.
notebooks-problem-future = Quel giorno deve ancora venire. Scrivi quello che avete misurato oggi o prima.
notebooks-problem-far = È molto prima dell’inizio del vostro progetto. L’anno è giusto?
notebooks-problem-taken = La vostra classe ha già una misura di quel giorno. Un giorno ha una misura, che si può correggere.
notebooks-problem-note = La nota è troppo lunga: ci stanno { $most } lettere.
notebooks-problem-photo = Non è una foto che conosciamo. Va bene un JPEG, PNG o WebP del telefono.
notebooks-problem-changed = Qualcuno l’ha appena corretta. Guarda che cosa c’è ora, poi correggila di nuovo.
owed-lines = { $count ->
        [one] Una misura dei suoi alunni aspetta in un quaderno.
       *[other] { $count } misure dei suoi alunni aspettano nei quaderni.
    }
owed-lines-go = Guarda
