## La lavagna della stanza.

board-label = Lavagna
board-ink = Pagina { $number } della lavagna: ciò che hanno disegnato tutte le classi
board-paper = Foglio da disegno
board-paper-reader = Foglio da disegno, da guardare
board-how = Le frecce muovono la penna, la barra spaziatrice la posa o la alza, Esc dimentica il tratto.
board-pages = Pagine
board-page = Pagina { $number }
board-page-named = Pagina { $number }: { $name }
board-page-add = Un’altra pagina
board-page-arrange = Che cosa fare di questa pagina
board-page-name = Come si chiama questa pagina
board-page-keep-name = Tenere il nome
board-page-put-away = Mettere via questa pagina
board-page-put-away-why = Nulla di quel che c’è si perde: aspetta qui finché non la riprende.
board-pages-away = Messe via
board-page-bring-back = Riprenderla
board-page-bring-back-of = Riprendere { $name }
board-still = Tutto fermo: disegnano solo gli insegnanti (L)
board-resting = Qui, per ora, si guarda. Può voltare pagina quando vuole.
board-sheet-of = Pagina { $number }: il foglio di { $class }
board-apart = A ogni classe il proprio foglio
board-apart-why = Nessun altro vede che cosa disegna una classe finché non mostra tutti i fogli.
board-reveal = Mostrare a tutti tutti i fogli
board-reveal-why = Per sempre: da allora i fogli sono asciutti, e tutti li guardano insieme.
board-zones = Dividere la pagina
board-zones-why = Ogni classe disegna in una parte tutta sua, con il suo colore. Tutti vedono tutto.
board-zones-away = Di nuovo una pagina sola
board-zones-away-why = Tutti disegnano dappertutto; nulla va perso.
board-zones-anew = Dividere di nuovo, per tutte le classi
board-minute = Disegnato nell’ultimo minuto
board-minute-none = Niente nell’ultimo minuto.
board-take-back = Togliere ({ $count })
board-take-back-of = Togliere ciò che ha disegnato { $name }: { $count }
board-taken-back = Ciò che { $name } ha disegnato nell’ultimo minuto è stato tolto. Per dieci minuti può tornare: «Che cosa fare di questa pagina».
board-bring-back = Rimettere ({ $count })
board-bring-back-of = Rimettere ciò che ha disegnato { $name }: { $count }
board-pens = Chi disegna su questa pagina
board-pens-single = Scegliere singoli bambini
board-pens-why = Gli insegnanti sempre.

board-empty = Una pagina nuova! Chi fa il primo tratto?
board-empty-reader = Una pagina nuova. Presto qualcuno disegnerà qui.
board-reader = State guardando. In questa stanza si può vedere, e altri disegnano.

## Strumenti

board-tools = Strumento
board-tool-hand = Mano: spostare la pagina; un tocco dice di chi è (H, I)
board-tool-pen = Penna (P)
board-tool-marker = Evidenziatore (M)
board-tool-eraser = Gomma (E)
board-tool-fill = Secchiello (F)
board-tool-shape = Forme (O)
board-tool-stamp = Timbri (S)
board-tool-text = Testo (T)
board-text-field = Si scrive qui; Invio lo mette sulla pagina, Esc lo dimentica
board-text-keep = Mettere sulla pagina
board-text-drop = Meglio di no
board-text-too-much = È troppo per questo punto. Ci stanno meno parole, o lettere più piccole.
board-widths = Spessore
board-width-fine = Sottile
board-width-medium = Medio
board-width-broad = Grosso
board-undo = Annullare l’ultima cosa che ho fatto (Z)
board-redo = Rifare (Y)
board-swap = Strumenti dall’altra parte, per l’altra mano
board-whole = Vedere tutta la pagina (0)
board-nearer = Più vicino (+)
board-farther = Più lontano (-)
board-fingers = Anche le dita disegnano: altrimenti spostano la pagina, perché c’è una penna
board-clear = Svuota la pagina per tutti

board-figures = Forma
board-figure-line = Linea
board-figure-arrow = Freccia
board-figure-rectangle = Rettangolo
board-figure-ellipse = Cerchio
board-figure-triangle = Triangolo

board-stamps = Timbro
board-stamp-star = Stella
board-stamp-heart = Cuore
board-stamp-sun = Sole
board-stamp-cloud = Nuvola
board-stamp-flower = Fiore
board-stamp-leaf = Foglia
board-stamp-tree = Albero
board-stamp-house = Casa
board-stamp-fish = Pesce
board-stamp-butterfly = Farfalla
board-stamp-smile = Sorriso
board-stamp-check = Spunta

board-colours = Colore
board-colour-black = Nero
board-colour-brown = Marrone
board-colour-sand = Pesca
board-colour-red = Rosso
board-colour-orange = Arancione
board-colour-yellow = Giallo
board-colour-spring = Verde chiaro
board-colour-green = Verde
board-colour-sky = Celeste
board-colour-blue = Blu
board-colour-purple = Viola
board-colour-pink = Rosa

## Svuotare

board-clear-title = Svuotare questa pagina per tutti?
board-clear-why = I tratti di tutte le classi se ne vanno. Se qui ha disegnato un’altra classe, si chiede a uno dei suoi insegnanti. Se è stato un errore, Annulla li riporta.
board-clear-yes = Svuota la pagina
board-clear-no = Tienila
board-clear-asks = { $who } vorrebbe svuotare la pagina { $number } per tutti.
board-clear-agree = Svuotarla
board-clear-waits = Si chiede a un insegnante di un’altra classe se la pagina { $number } si può svuotare.
board-clear-alone = Non c’è più nessuno a cui chiedere. Svuotare la pagina { $number } lo stesso?
board-clear-never-mind = Lasciamo stare
board-clear-late = Nessuno ha risposto: la pagina { $number } resta com’è.
board-clear-refused = { $who } preferisce tenere la pagina { $number }.
board-clear-agreed = La pagina { $number } è vuota: { $who } era d’accordo. Annulla la riporta.
board-cleared = La pagina è vuota. Annulla la riporta.
board-cleared-by = { $who } ha svuotato la pagina.
board-already-empty = Questa pagina è già vuota.
board-nothing-to-undo = Qui non c’è niente di vostro da annullare.
board-nothing-to-redo = Niente da rifare.
board-nothing-to-fill = Si riempie solo ciò che è chiuso tutto intorno. Disegnate una forma, o chiudete la linea.
board-coming = La pagina sta arrivando…
board-waiting = { $count ->
    [one] Un tratto è in viaggio
   *[other] { $count } tratti sono in viaggio
}

## Per chi ascolta

board-drew = { $who } ha disegnato qualcosa.
board-pen-down = Penna posata.
board-pen-up = Penna alzata.
board-record = Che cosa è successo su questa pagina, prima le cose recenti
board-me = Voi
board-somebody = Qualcuno
board-line-pen = { $who }: penna, { $colour }
board-line-marker = { $who }: evidenziatore, { $colour }
board-line-eraser = { $who }: gomma
board-line-shape = { $who }: { $figure }, { $colour }
board-line-stamp = { $who }: timbro, { $picture }, { $colour }
board-line-text = { $who }: testo «{ $words }», { $colour }
board-line-fill = { $who }: ha riempito una forma, { $colour }
board-line-white = { $who }: ha tolto un colore
board-line-redone = { $who }: ha rifatto
board-line-undone = { $who }: ha annullato qualcosa
board-line-taken-back = { $who }: ha tolto l’ultimo minuto di una classe
board-line-brought-back = { $who }: lo ha rimesso
board-line-clear-asked = { $who }: ha chiesto di svuotare la pagina
board-line-clear-agreed = { $who }: ha accettato di svuotare la pagina
board-line-clear-refused = { $who }: ha tenuto la pagina
board-line-cleared = { $who }: pagina svuotata
board-times = { $line } ({ $count } volte)

## What lies under the ink

board-backdrop = Sotto il disegno
board-print-plain = Carta bianca
board-print-squares = Quadretti
board-print-lines = Righe
board-print-number-line = Linea dei numeri
board-print-hundred-square = Tabella del cento
board-print-europe = Carta dell’Europa
board-shelf-map = Carta geografica
board-print-cat = Il gatto
board-print-cock = Il gallo
board-print-snail = La lumaca
board-print-ladybird = La coccinella
board-print-butterfly = La farfalla
board-print-bear = L’orso viaggiatore
board-print-house = La casa
board-print-tree = Il melo
board-print-christmas = La stella di Natale
board-shelf-paper = Carta
board-shelf-maths = Matematica
board-shelf-colouring = Da colorare
board-shelf-own = Qualcosa di vostro
board-print-picture = Una foto
board-print-taken-away = Questa immagine è stata tolta.
board-print-file = Foto o PDF…
board-backdrop-coming = Il file è in arrivo
board-backdrop-stop = Ferma
board-backdrop-pages = Scelga le pagine tra { $count }. La prima va su questa pagina, ogni altra su una pagina nuova.
board-backdrop-all = Tutte le pagine
board-backdrop-lay = 
    Metti { $count ->
        [one] una pagina
       *[other] { $count } pagine
    }
board-backdrop-sound = Questo è un suono: una pagina richiede una foto o un PDF.
board-line-backdrop = { $who }: ha messo qualcosa sotto la pagina
board-files = Foto e PDF di questa stanza
board-files-none = Non ce ne sono ancora.
board-file-document = Un PDF
board-file-remove = Togliere «{ $name }»
board-file-remove-why = Sparisce per sempre, da ogni pagina e dalla riproduzione. Lì una frase dice che un’immagine è stata tolta.
board-file-remove-yes = Togliere per sempre
board-file-keep = Tenere
board-who = Si riconoscono dei bambini?
board-who-hint = Segni chi della sua classe. Viene mostrata solo finché i genitori sono d’accordo.
board-ask-lay = Metti sotto la pagina
board-ask-on = Avanti alle sue pagine
board-file-who = Chi si riconosce in «{ $name }»
board-file-who-keep = Conserva
board-file-shows = Si riconosce: { $names }
board-file-lacks = Nessuno la vede: manca un consenso per { $names }. Appena è annotato, si rivede.
board-file-lacks-elsewhere = Nessuno la vede: manca un consenso in una classe partner.
board-dice = I dadi
board-dice-none = Nessuno ha ancora lanciato.
board-dice-throw = Lanciare
board-dice-count = Quanti dadi
board-dice-many = 
    { $count ->
        [one] Un dado
       *[other] { $count } dadi
    }
board-dice-sum = { $who }: { $numbers } = { $sum }
board-dice-one = { $who }: { $number }
board-dice-before = Lanci precedenti
board-dice-away = Mettere via i dadi

## A tangram

board-shelf-tangram = Tangram
board-print-tangram = Tangram
board-print-tangram-house = Tangram: la casa
board-print-tangram-boat = Tangram: la barca
board-print-tangram-cat = Tangram: il gatto
board-print-tangram-fish = Tangram: il pesce
board-print-tangram-tree = Tangram: l’abete
board-tans = Tangram: sette pezzi. Le frecce ne spostano uno, R lo gira, X capovolge il parallelogramma, Esc lo lascia.
board-tans-reader = Tangram: sette pezzi, da guardare
board-tan-0 = Triangolo grande rosso
board-tan-1 = Triangolo grande blu
board-tan-2 = Triangolo medio arancione
board-tan-3 = Triangolo piccolo giallo
board-tan-4 = Triangolo piccolo verde
board-tan-5 = Quadrato viola
board-tan-6 = Parallelogramma celeste
board-tan-held = { $who } tiene questo pezzo: { $tan }
board-tan-left = Girare a sinistra (Maiusc+R)
board-tan-right = Girare a destra (R)
board-tan-flip = Capovolgere (X)
board-tan-tidy = Rimettere tutti i pezzi nel quadrato
board-line-tan = { $who }: ha spostato un pezzo, { $tan }
board-line-tans-tidied = { $who }: ha rimesso il tangram nel quadrato
