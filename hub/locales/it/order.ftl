### Ordine nell’aula: i turni di parola, a chi tocca, che cosa vedono tutti.

order-turns = Turni di parola
order-next = Ora tocca a: { $class }
order-nobody-next = Appena c’è un’altra classe, un tocco le dà il bastone della parola.
order-asks = chiede la parola
order-spoken = ha parlato { $time }
order-not-yet = non ha ancora parlato
order-time = Durata di un turno
order-time-none = Finché la classe vuole
order-time-of = { $seconds } s
order-ends = Poi la parola torna libera da sé
order-up = Il turno di { $class } è finito. Grazie!
order-up-ours = Il nostro tempo è finito: un’ultima frase, poi tocca agli altri.
order-up-open = Il turno di { $class } è finito. Tutti possono di nuovo parlare.
order-time-up = tempo finito
order-more = { $seconds } s in più
order-has-stick = { $class } ha il bastone della parola
order-lower-all = Abbassa tutte le mani
order-count-anew = Conta di nuovo i turni
order-chime = Un suono leggero quando si alza una mano
order-said-hands-down = Tutte le mani sono abbassate.
order-said-anew = I turni si contano di nuovo.
live-key-next = Insegnanti: parla la prossima classe
live-key-open = Insegnanti: tutti possono parlare
