safety-wait-teacher = Il tuo insegnante non c’è ancora
safety-wait-teacher-next = Resta qui: la porta si apre da sola appena il tuo insegnante è nella stanza.
safety-wait-closed = La lezione non è ancora cominciata
safety-wait-closed-next = Resta qui: la porta si apre da sola.
safety-wait-opens = La porta si apre alle { $time }, da sola.
safety-wait-opens-day = La porta si apre { $day } alle { $time }.
safety-wait-leave = Torna al gemellaggio

safety-lesson-over = La lezione è finita. Si può ancora leggere e guardare tutto.
safety-ours-wait = I vostri alunni aspettano alla porta.
safety-theirs-wait = Alunni di questa classe aspettano il loro insegnante.

safety-title = Scrivere nella stanza dal vivo
safety-lead = La vostra classe, la vostra regola. Ciò che si sceglie qui vale in ogni stanza dal vivo della classe, in pochi secondi.
safety-who = I messaggi dei vostri alunni
safety-chat-off = Leggono, e non scrivono
safety-chat-off-means = Possono ancora disegnare, alzare la mano e votare.
safety-chat-hold = Leggete prima ogni messaggio
safety-chat-hold-means = Aspetta accanto alla chat. Un vostro tocco e tutti lo vedono; altrimenti nessuno.
safety-chat-live = Scrivono liberamente
safety-chat-live-means = Anche alla lavagna. Vi aspetta solo un messaggio con una parola del vostro elenco.
safety-words = Parole che vi aspettano
safety-words-how = Un messaggio con una di queste parole o espressioni vi aspetta prima, comunque sia scritto. Gli alunni non vedono mai l’elenco.
safety-words-of = { $language } ({ $count ->
    [one] { $count } parola
   *[other] { $count } parole
})
safety-words-field = Una parola o espressione per riga
safety-keep = Conserva così
safety-kept = È conservato, e vale da adesso nella stanza dal vivo.
safety-mine-held = Il tuo insegnante lo legge prima.
safety-mine-declined = Il tuo insegnante non ha lasciato passare questo.
safety-held = { $count ->
    [one] { $count } messaggio vi aspetta
   *[other] { $count } messaggi vi aspettano
}
safety-held-word = Contiene una parola del vostro elenco.
safety-held-edit = Al posto di: «{ $text }»
safety-let-through = Lascia passare
safety-let-through-of = Lascia passare il messaggio di { $name }
safety-not-through = Questo no
safety-not-through-of = Non lasciar passare il messaggio di { $name }
