## The drawings of a room, played again.

replay-title = Les dessins, trait après trait
replay-play = Lire
replay-rest = Pause
replay-range = Où en est le dessin
replay-at = { $at } sur { $length }
replay-speed = Vitesse
replay-times = { $times } ×
replay-minute = En une minute
replay-classes = Les dessins de qui
replay-keep = Garder cette page
replay-keep-png = Image (PNG)
replay-keep-svg = Dessin (SVG)
replay-keep-print = Imprimer, ou PDF
replay-loading = La page arrive…
replay-empty = Rien n’a été dessiné sur cette page.
replay-failed = La page n’est pas arrivée. Revenez dans un instant.
replay-no-script = Pour revoir les dessins, cette page a besoin de JavaScript.
replay-board = Revoir le dessin se faire
replay-lesson = Revoir les dessins se faire
replay-all = Tous les dessins de cette salle, de chaque leçon
