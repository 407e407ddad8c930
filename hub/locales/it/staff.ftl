staff-hint = Parlate con gli altri insegnanti a ogni ora, per iscritto o in chiamata. Nessun alunno entra mai.
staff-enter = Chat, lavagna e chiamata, solo per insegnanti

## Le novità
unread-title = Nuovi messaggi
unread-count = { $count ->
    [one] nuovo messaggio
   *[other] nuovi messaggi
}
unread-all-read = Li ho letti tutti
