### Ciò che si è detto nelle stanze di un insegnante.

messages-title = Messaggi
messages-link = Cerca nei messaggi
messages-here = Leggi senza entrare
messages-search = Che cosa è stato scritto
messages-in-group = Nella chat di un gruppo
messages-in = Dove
messages-in-all = In tutte le stanze
messages-go = Cerca
messages-too-short = Almeno due lettere, per favore.
messages-none = Nessun messaggio contiene queste parole.
messages-more = Forse ce ne sono di più vecchi: scegliete una stanza o un’altra parola.
messages-empty = Qui non ha ancora scritto nessuno.
messages-no-room = La vostra classe non partecipa ancora a nessun gemellaggio. Ciò che scriverete con i partner si troverà qui.
messages-enter = Entra
messages-read = Ho letto
messages-pages = Messaggi precedenti e successivi
messages-earlier = Precedenti
messages-later = Successivi
messages-found = { $count ->
    [one] 1 messaggio
   *[other] { $count } messaggi
}
