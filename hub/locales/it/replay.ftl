## The drawings of a room, played again.

replay-title = I disegni, tratto dopo tratto
replay-play = Riproduci
replay-rest = Pausa
replay-range = Punto del disegno
replay-at = { $at } di { $length }
replay-speed = Velocità
replay-times = { $times } ×
replay-minute = In un minuto
replay-classes = Di chi è il disegno
replay-keep = Conservare questa pagina
replay-keep-png = Immagine (PNG)
replay-keep-svg = Disegno (SVG)
replay-keep-print = Stampa, o PDF
replay-loading = La pagina sta arrivando…
replay-empty = Su questa pagina non è stato disegnato nulla.
replay-failed = La pagina non è arrivata. Torni a guardare tra un momento.
replay-no-script = Per vedere crescere i disegni, questa pagina ha bisogno di JavaScript.
replay-board = Vedere come è nato il disegno
replay-lesson = Vedere nascere i disegni
replay-all = Tutti i disegni di questa stanza, di ogni lezione
