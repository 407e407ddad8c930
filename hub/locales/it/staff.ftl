staff-hint = Parlate con gli altri insegnanti a ogni ora, per iscritto o in chiamata. Nessun alunno entra mai.
staff-enter = Chat, lavagna e chiamata, solo per insegnanti

## Le novità
unread-title = Nuovi messaggi
unread-count = { $count ->
    [one] nuovo messaggio
   *[other] nuovi messaggi
}
unread-all-read = Li ho letti tutti

## La stanza dal vivo
staff-go-in = Entra
staff-nobody = Adesso non c’è nessun altro. Ciò che scrivete resta qui per gli altri.
staff-no-camera = Videocamera e microfono sono spenti. Accendeteli se volete parlare, adesso o più tardi.
staff-leave-title = Uscire dalla sala insegnanti?
staff-leave-words = Resta aperta. Potete tornare a ogni ora.
staff-said-in = Siete nella sala insegnanti.
staff-no-script = Per scrivere e chiamare, questa pagina ha bisogno di JavaScript. Ciò che è stato scritto si legge anche senza.
staff-here = { $count ->
    [one] 1 insegnante qui
   *[other] { $count } insegnanti qui
}
staff-not-in = { $town } adesso non c’è
staff-away = non c’è
staff-beside = La sala insegnanti, in una nuova finestra
staff-calls = { $name } vi chiama nella sala insegnanti.
staff-answer = Vai
staff-call = Chiama gli altri
staff-called = Videocamera e microfono sono accesi. Chi è in un’altra stanza di questo gemellaggio vede che chiamate.
staff-call-failed = La chiamata non è partita. Riprovate.

## Beside a lesson
live-tab-backstage = Dietro le quinte
backstage-opening = Si apre la sala insegnanti…
backstage-covered = Il vostro schermo è condiviso: qui leggerebbero anche gli alunni.
backstage-anyway = Mostra comunque
backstage-here = Ci sono anche: { $names }
backstage-alone = Qui leggono solo gli insegnanti. Ora non c’è nessun altro.
backstage-window = Nuova finestra
backstage-say = Scrivi solo agli insegnanti
