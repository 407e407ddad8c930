### Mixed groups in the live room: dealt, at work, and back together.

groups-title = Gruppi misti
groups-about = Ogni gruppo riceve bambini di tutte le classi e una pagina della lavagna, chiusa agli altri gruppi finché non tornano tutti. Tutti gli insegnanti vedono ogni gruppo.
groups-size = Bambini per gruppo
groups-only-here = Solo chi è nella stanza adesso
groups-mix = Mescola i bambini
groups-mix-again = Mescola di nuovo
groups-nobody = Non ci sono ancora alunni o tablet da mescolare. Si aggiungono nella pagina della classe.
groups-ready = Preparati per questa lezione: { $names }
groups-begin-ready = Comincia come preparato
groups-tell = Una frase per tutti i gruppi
groups-show = Mostrala
groups-come = Arrivo
groups-look = Guarda la loro pagina
groups-move = Gruppo di { $name }
groups-none = in nessun gruppo
groups-left = { $count ->
    [one] 1 bambino non è in nessun gruppo
   *[other] { $count } bambini non sono in nessun gruppo
}
groups-close = Riporta tutti insieme
groups-open = Fai cominciare i gruppi
groups-yours = Il tuo gruppo: { $name }
groups-help = Aiuto!
groups-rings = { $name } chiede aiuto.
groups-said-open = I gruppi cominciano.
groups-said-over = Tutti sono tornati.
groups-chats = Conversazioni
groups-chat-all = Tutti
groups-chat-over = Questo gruppo è tornato: la sua conversazione si può leggere, ed è chiusa.
groups-chat-silent = Qui non è stato detto nulla.
groups-chat-earlier = Gruppi precedenti
groups-chat-page = { $name } · pagina { $page }
groups-chat-in = Nel gruppo { $name }
groups-chat-say = Scrivi al gruppo: { $name }
