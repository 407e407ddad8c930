## The drawings of a room, played again.

replay-title = The drawings, as they came to be
replay-play = Play
replay-rest = Pause
replay-range = Where in the drawing
replay-at = { $at } of { $length }
replay-speed = Speed
replay-times = { $times } ×
replay-minute = In a minute
replay-classes = Whose drawing
replay-keep = Keep this page
replay-keep-png = Picture (PNG)
replay-keep-svg = Drawing (SVG)
replay-keep-print = Print, or PDF
replay-loading = The page is being fetched …
replay-empty = Nothing was drawn on this page.
replay-failed = The page did not come. Please look again in a moment.
replay-no-script = To see the drawings grow, this page needs JavaScript.
replay-board = See how it was drawn
replay-lesson = See the drawings grow
replay-all = All drawings of this room, of every lesson
