## The drawing board of the live room.

board-label = Board
board-ink = Page { $number } of the board: what all classes have drawn
board-paper = Drawing paper
board-paper-reader = Drawing paper, to look at
board-how = Arrow keys move the pen, space puts it down or lifts it, Escape forgets the line.
board-pages = Pages
board-page = Page { $number }

board-empty = A fresh page! Who draws the first line?
board-empty-reader = A fresh page. Soon somebody will draw here.
board-reader = You are watching. In this room you may look, and others draw.

## Tools

board-tools = Tool
board-tool-pen = Pen (P)
board-tool-marker = Marker (M)
board-tool-eraser = Eraser (E)
board-widths = Width
board-width-fine = Fine
board-width-medium = Medium
board-width-broad = Broad
board-undo = Undo my last line (Z)
board-swap = Tools on the other side, for the other hand
board-clear = Clear the page for everybody

board-colours = Colour
board-colour-black = Black
board-colour-brown = Brown
board-colour-sand = Peach
board-colour-red = Red
board-colour-orange = Orange
board-colour-yellow = Yellow
board-colour-spring = Light green
board-colour-green = Green
board-colour-sky = Sky blue
board-colour-blue = Blue
board-colour-purple = Purple
board-colour-pink = Pink

## Clearing

board-clear-title = Clear this page for everybody?
board-clear-why = All classes’ lines go. If it was a mistake, Undo brings them back.
board-clear-yes = Clear the page
board-clear-no = Keep it
board-cleared = The page is clear. Undo brings it back.
board-cleared-by = { $who } cleared the page.
board-already-empty = This page is empty already.
board-nothing-to-undo = Nothing of yours to take back here.
board-waiting = { $count ->
    [one] One line is on its way
   *[other] { $count } lines are on their way
}

## For those who listen

board-drew = { $who } drew something.
board-pen-down = Pen down.
board-pen-up = Pen up.
board-record = What happened on this page, newest first
board-me = You
board-somebody = Somebody
board-line-pen = { $who }: pen, { $colour }
board-line-marker = { $who }: marker, { $colour }
board-line-eraser = { $who }: eraser
board-line-undone = { $who }: took a line back
board-line-cleared = { $who }: cleared the page
board-times = { $line } ({ $count } times)
