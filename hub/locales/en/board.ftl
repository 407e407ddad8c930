## The drawing board of the live room.

board-label = Board
board-ink = Page { $number } of the board: what all classes have drawn
board-paper = Drawing paper
board-paper-reader = Drawing paper, to look at
board-how = Arrow keys move the pen, space puts it down or lifts it, Escape forgets the line.
board-pages = Pages
board-page = Page { $number }
board-page-named = Page { $number }: { $name }
board-page-add = One more page
board-page-arrange = What to do with this page
board-page-name = What this page is called
board-page-keep-name = Keep the name
board-page-put-away = Put this page away
board-page-put-away-why = Nothing on it is lost: it waits below until you bring it back.
board-pages-away = Put away
board-page-bring-back = Bring it back
board-page-bring-back-of = Bring { $name } back
board-still = Everything still: only teachers draw (L)
board-resting = Here you look on for now. Turn the page whenever you like.
board-sheet-of = Page { $number }: the sheet of { $class }
board-apart = Each class on a sheet of its own
board-apart-why = Nobody else sees what a class draws until you show all sheets.
board-reveal = Show all sheets to everybody
board-reveal-why = For good: the sheets are dry from then on, and all look at them together.
board-zones = Share the page out
board-zones-why = Each class draws in a part of its own, in its colour. Everybody sees everything.
board-zones-away = One page again
board-zones-away-why = Everybody draws everywhere; nothing is lost.
board-zones-anew = Share it out anew, for all classes
board-minute = What was drawn within the last minute
board-minute-none = Nothing within the last minute.
board-take-back = Take back ({ $count })
board-take-back-of = Take back what { $name } drew: { $count }
board-taken-back = What { $name } drew within the last minute is taken back. For ten minutes it can come again: “What to do with this page”.
board-bring-back = Bring back ({ $count })
board-bring-back-of = Bring back what { $name } drew: { $count }
board-pens = Who draws on this page
board-pens-single = Choose single children
board-pens-why = Teachers always do.

board-empty = A fresh page! Who draws the first line?
board-empty-reader = A fresh page. Soon somebody will draw here.
board-reader = You are watching. In this room you may look, and others draw.

## Tools

board-tools = Tool
board-tool-hand = Hand: move the page; a tap says whose it is (H, I)
board-tool-pen = Pen (P)
board-tool-marker = Marker (M)
board-tool-eraser = Eraser (E)
board-tool-fill = Paint bucket (F)
board-tool-shape = Shapes (O)
board-tool-stamp = Stamps (S)
board-tool-text = Text (T)
board-text-field = Write here; Enter puts it on the page, Escape forgets it
board-text-keep = Put it on the page
board-text-drop = Never mind
board-text-too-much = That is too much for this spot. Fewer words fit, or smaller letters.
board-widths = Width
board-width-fine = Fine
board-width-medium = Medium
board-width-broad = Broad
board-undo = Undo what I did last (Z)
board-redo = Do it again (Y)
board-swap = Tools on the other side, for the other hand
board-whole = See the whole page (0)
board-nearer = Nearer (+)
board-farther = Farther away (-)
board-fingers = Fingers draw, too: otherwise they move the page, because a pen is here
board-clear = Clear the page for everybody

board-figures = Shape
board-figure-line = Line
board-figure-arrow = Arrow
board-figure-rectangle = Rectangle
board-figure-ellipse = Circle
board-figure-triangle = Triangle

board-stamps = Stamp
board-stamp-star = Star
board-stamp-heart = Heart
board-stamp-sun = Sun
board-stamp-cloud = Cloud
board-stamp-flower = Flower
board-stamp-leaf = Leaf
board-stamp-tree = Tree
board-stamp-house = House
board-stamp-fish = Fish
board-stamp-butterfly = Butterfly
board-stamp-smile = Smile
board-stamp-check = Tick

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
board-clear-why = All classes’ lines go. If another class has drawn here, one of its teachers is asked. If it was a mistake, Undo brings them back.
board-clear-yes = Clear the page
board-clear-no = Keep it
board-clear-asks = { $who } would like to clear page { $number } for everybody.
board-clear-agree = Clear it
board-clear-waits = A teacher of another class is asked whether page { $number } may be cleared.
board-clear-alone = Nobody else is here to be asked now. Clear page { $number } all the same?
board-clear-never-mind = Never mind
board-clear-late = Nobody answered: page { $number } stays as it is.
board-clear-refused = { $who } would rather keep page { $number }.
board-clear-agreed = Page { $number } is clear: { $who } agreed. Undo brings it back.
board-cleared = The page is clear. Undo brings it back.
board-cleared-by = { $who } cleared the page.
board-already-empty = This page is empty already.
board-nothing-to-undo = Nothing of yours to take back here.
board-nothing-to-redo = Nothing to do again.
board-nothing-to-fill = Only what is closed all around can be filled. Draw a shape, or close your line.
board-coming = The page is still coming…
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
board-line-shape = { $who }: { $figure }, { $colour }
board-line-stamp = { $who }: stamp, { $picture }, { $colour }
board-line-text = { $who }: text “{ $words }”, { $colour }
board-line-fill = { $who }: filled a shape, { $colour }
board-line-white = { $who }: took a colour away
board-line-redone = { $who }: did it again
board-line-undone = { $who }: took something back
board-line-taken-back = { $who }: took a class’s last minute back
board-line-brought-back = { $who }: brought it back
board-line-clear-asked = { $who }: asked to clear the page
board-line-clear-agreed = { $who }: agreed to clear the page
board-line-clear-refused = { $who }: kept the page
board-line-cleared = { $who }: cleared the page
board-times = { $line } ({ $count } times)

## What lies under the ink

board-backdrop = Under the drawing
board-print-plain = Plain paper
board-print-squares = Squares
board-print-lines = Lines
board-print-number-line = Number line
board-print-hundred-square = Hundred square
board-print-europe = Map of Europe
board-shelf-map = Map
board-print-cat = Cat
board-print-cock = Cock
board-print-snail = Snail
board-print-ladybird = Ladybird
board-print-butterfly = Butterfly
board-print-bear = The bear on its travels
board-print-house = House
board-print-tree = Apple tree
board-print-christmas = Christmas star
board-shelf-paper = Paper
board-shelf-maths = Maths
board-shelf-colouring = To colour
board-shelf-own = Something of your own
board-print-picture = A photo
board-print-taken-away = This picture was taken away.
board-print-file = Photo or PDF …
board-backdrop-coming = The file is on its way
board-backdrop-stop = Stop
board-backdrop-pages = Choose pages of { $count }. The first lies on this page, each other one on a new page.
board-backdrop-all = All pages
board-backdrop-lay = 
    Lay { $count ->
        [one] one page
       *[other] { $count } pages
    }
board-backdrop-sound = This is a sound: a page needs a photo or a PDF.
board-line-backdrop = { $who }: laid something under the page
board-files = Photos and PDFs in this room
board-files-none = There are none yet.
board-file-document = A PDF
board-file-remove = Remove “{ $name }”
board-file-remove-why = It goes for good, from every page and from the replay. There a sentence says that a picture was taken away.
board-file-remove-yes = Remove it for good
board-file-keep = Keep it
board-who = Can children be recognised on it?
board-who-hint = Tick who of your class can be. It is shown only while their parents agree.
board-ask-lay = Lay it under the page
board-ask-on = Go on to its pages
board-file-who = Who can be recognised on “{ $name }”
board-file-who-keep = Keep
board-file-shows = Can be recognised: { $names }
board-file-lacks = Nobody sees it: a consent for { $names } is missing. As soon as it is entered, it is seen again.
board-file-lacks-elsewhere = Nobody sees it: a consent is missing in a partner class.
board-dice = Dice
board-dice-none = Nobody has thrown yet.
board-dice-throw = Throw
board-dice-count = How many dice
board-dice-many = 
    { $count ->
        [one] One die
       *[other] { $count } dice
    }
board-dice-sum = { $who }: { $numbers } = { $sum }
board-dice-one = { $who }: { $number }
board-dice-before = Thrown before
board-dice-away = Put the dice away

## A tangram

board-shelf-tangram = Tangram
board-print-tangram = Tangram
board-print-tangram-house = Tangram: house
board-print-tangram-boat = Tangram: boat
board-print-tangram-cat = Tangram: cat
board-print-tangram-fish = Tangram: fish
board-print-tangram-tree = Tangram: fir tree
board-tans = Tangram: seven pieces. Arrows move one, R turns it, X flips the parallelogram, Escape lets go.
board-tans-reader = Tangram: seven pieces, to look at
board-tan-0 = Large red triangle
board-tan-1 = Large blue triangle
board-tan-2 = Middle orange triangle
board-tan-3 = Small yellow triangle
board-tan-4 = Small green triangle
board-tan-5 = Purple square
board-tan-6 = Light blue parallelogram
board-tan-held = { $who } is holding it: { $tan }
board-tan-left = Turn to the left (Shift+R)
board-tan-right = Turn to the right (R)
board-tan-flip = Flip it over (X)
board-tan-tidy = All pieces back into the square
board-line-tan = { $who }: moved a piece, { $tan }
board-line-tans-tidied = { $who }: put the tangram back into its square
