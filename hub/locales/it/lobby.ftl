### Gli ospiti nell’aula: l’ingresso, chi lo apre e il posto dell’ospite.

## All’ospite davanti alla porta
lobby-wait-lobby = Lei è davanti alla porta
lobby-wait-lobby-next = Un insegnante in aula è avvisato e La farà entrare. Resti qui: la porta si apre da sola.
lobby-wait-sent-out = Un insegnante ha chiuso la porta per Lei
lobby-wait-sent-out-next = Se pensa che sia un errore, chiami l’insegnante che L’ha invitata. Se la porta si riapre, lo vedrà qui.
lobby-wait-leave = Lasciare l’ingresso

## Agli insegnanti in aula
lobby-title = Davanti alla porta
lobby-waits = { $name } ({ $what }) aspetta davanti alla porta.
lobby-let-in = Fare entrare
lobby-let-in-of = Fare entrare: { $name }
lobby-send-away = Non ora
lobby-send-away-of = Non ora: { $name }
lobby-send-out = Fare uscire { $name } dalla lezione, subito
lobby-was-sent-out = è dovuto uscire

## In aula
live-role-guest = ospite
lobby-you = Lei: { $name }
lobby-guests = { $count ->
    [one] 1 ospite
   *[other] { $count } ospiti
}
lobby-muted = Un insegnante Le ha tolto l’audio. Può ancora alzare la mano.
