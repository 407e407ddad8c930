### Polls in the live room: what is asked, voted and counted.

poll-title = Che cosa ne pensate?
poll-hands = Mani alzate!
poll-none = Al momento nessun sondaggio. Quando un insegnante chiede qualcosa, compare qui.
poll-open = Aperto
poll-over = Il risultato
poll-counting = Si conta…
poll-votes = { $votes ->
    [0] Ancora nessun voto
    [one] 1 voto
   *[other] { $votes } voti
}
poll-hidden = le scelte si vedono alla fine
poll-numbers = Numeri per classe
poll-all = Tutte le classi
poll-of-class = { $votes } su { $pupils }
poll-count-ours = Mani nella nostra classe
poll-count = Aggiungi al conto
poll-counted = La Sua classe è contata.
poll-close = Chiudi il sondaggio
poll-ask-again = Chiedi un’altra cosa
poll-clear = Togli dagli schermi
poll-ask = Chiedi a tutte le classi
poll-kind = Che tipo di domanda
poll-kind-pictures = Immagini
poll-kind-answers = Sì o no
poll-kind-hands = Mani alzate
poll-question = La Sua domanda (i bambini vedono le immagini)
poll-how-many = Quanti di voi…
poll-hide = Mostra il risultato solo alla fine
poll-open-it = Chiedi a tutte le classi
poll-back = Torna al risultato
poll-choose = Scelga da due a sei risposte diverse.
poll-chosen = Che cosa possono scegliere i bambini
poll-word = Una parola breve
poll-word-beside = Una parola (se vuole)
poll-word-of = Parola per { $name }
poll-remove = Togli { $name }
poll-add-word = Una parola senza immagine
poll-pictures = Immagini da scegliere
poll-your-vote-counts = Il tuo voto conta!
poll-next-child = Il prossimo
poll-said-open = C’è un sondaggio aperto. { $question }
poll-said-over = Il sondaggio è finito.
poll-picture-yes = Sì
poll-picture-no = No
poll-picture-unsure = Non lo so
poll-picture-hand = Mano alzata

poll-picture-fox = Volpe
poll-picture-bear = Orso
poll-picture-owl = Gufo
poll-picture-turtle = Tartaruga
poll-picture-hedgehog = Riccio
poll-picture-cat = Gatto
poll-picture-rabbit = Coniglio
poll-picture-frog = Rana
poll-picture-bird = Uccello
poll-picture-fish = Pesce
poll-picture-bee = Ape
poll-picture-snail = Chiocciola
poll-picture-mouse = Topo
poll-picture-penguin = Pinguino
poll-picture-ladybird = Coccinella
poll-picture-whale = Balena
