### Segnalare un messaggio: il pulsante nella stanza dal vivo e la pagina degli insegnanti.

report-do = Segnala agli insegnanti
report-tell = Dillo alla maestra o al maestro
report-told = Ora i tuoi insegnanti lo sanno. Grazie di averlo detto.
report-gone = Questo messaggio non c’è più.
report-too-many = Hai appena segnalato più volte. Aspetta un minuto, per favore.
report-failed = Non è arrivato. Prova ancora una volta.

report-said = Qualcosa è stato segnalato agli insegnanti. La bandierina in alto porta lì.
report-beside = { $count ->
    [one] 1 segnalazione l’attende, in una nuova finestra
   *[other] { $count } segnalazioni l’attendono, in una nuova finestra
}

report-title = Segnalazioni
report-lead = Qualcuno ha segnalato agli insegnanti delle due classi ciò che si trova qui. Ciò che è stato detto resta 180 giorni, anche se viene eliminato.
report-waiting = { $count ->
    [0] Niente in attesa
    [one] 1 segnalazione attende un insegnante
   *[other] { $count } segnalazioni attendono un insegnante
}
report-none = Quando un bambino o un insegnante le segnala un messaggio, un testo o altro del vostro scambio, lo trova qui, un messaggio con ciò che è stato detto poco prima.
report-handled = { $count ->
    [one] 1 segnalazione gestita
   *[other] { $count } segnalazioni gestite
}
report-by = Segnalato da { $name } ({ $class }).
report-by-class = Segnalato da qualcuno di { $class }.
report-in-chat = Nella chat di tutti
report-thing-material = Un materiale
report-thing-writing = Un testo
report-thing-activity = Un’attività
report-thing-note = Una nota in un quaderno comune
report-in-group = Nella chat del gruppo { $name }, pagina { $page } della lavagna
report-of-class = Scritto in { $class }.
report-before = { $count ->
    [one] Il messaggio precedente
   *[other] I { $count } messaggi precedenti
}
report-earlier = Prima, alle { $time }:
report-somebody = Qualcuno
report-note = Che cosa ha fatto? Lo leggeranno gli insegnanti delle due classi.
report-handle = È gestita
report-handled-by = { $name }, { $day }:

letter-reported-subject = È stato segnalato un messaggio
letter-reported = qualcuno ha segnalato agli insegnanti un messaggio in una delle vostre stanze dal vivo. Attende uno di voi, con ciò che è stato detto poco prima; questa lettera non ne ripete nulla.
letter-reported-thing-subject = È stato segnalato qualcosa del vostro scambio
letter-reported-thing = qualcuno ha segnalato agli insegnanti un testo, un materiale o altro del vostro scambio. Attende uno di voi; questa lettera non ne ripete nulla.
