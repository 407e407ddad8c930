### The exhibition for families: a class’s link on its teachers’ page, the slips, and what the link opens.

## On the teachers’ page
families-title = For the families
families-home = A small exhibition that parents and grandparents open on their telephone, by a link that ends by itself.
families-home-go = Invite the families
families-lead = Whoever has the link of { $name } looks at what the classes made, without an account, until a day that you choose. They look and listen; they change nothing.
families-is-open = The exhibition is open
families-is-expired = The exhibition has ended
families-is-ended = The exhibition is closed
families-is-closed = The exhibition is closed with the project
families-until = Until { $day } ({ $left }).
families-was-until = Its last day was { $day }.
families-shows = It shows: { $parts }.
families-prolong = Keep it open until { $day }
families-again = Open it again until { $day }
families-end = Close it now
families-slips-stay = The slips at home stay good.
families-new = A link for the families
families-new-again = Another link
families-new-ends = The link of today then opens nothing any more: new slips go home.
families-choose = What do they see?
families-part-materials = Gallery and albums
families-part-boards = Boards, to be played again
families-part-writings = Pages and blog
families-part-sounds = Sound boards
families-part-mascots = The mascots’ journeys
families-part-dates = Dates of the lessons, without a way in
families-count =
    { $count ->
        [0] nothing that may be shown yet
        [one] one to see today
       *[other] { $count } to see today
    }
families-day = Last day
families-day-hint = { $day } at the latest: the exhibition ends with the project, and after ninety days in any case.
families-make = Make the link and its slips
families-problem-nothing = Choose at least one thing to show.
families-problem-day = The last day is missing, or has gone by.
families-problem-late = The last day can be { $day } at the latest.
families-problem-over = The project’s last day has gone by. Give it a later one on its card first.
families-problem-ended = This link was closed. Make another one.
families-card = To the card
families-children = Children first
families-consents = Something of a child is shown only where its parents said yes to “For everybody” as well, because a link can be passed on. It is asked at each look: a yes that is taken back counts at once. Children stand there by their animal.
families-without = Never there: chats, the staff room, answers, what waits for a teacher or for a morning, photos laid under a board, adults’ names, and files to take away.
families-see-consents = Look at the consents

## The slips
families-slips = Slips for the families
families-slips-lead = { $count } slips on a sheet of A4: print as many sheets as you need, cut them, put them into the schoolbags.
families-once = The link is shown only now. Print it before you leave this page; another one ends this one.
families-link = Link, for a letter or a message
families-print = Print
families-qr = The way to the exhibition
family-slip-words = Come and look at what we made with our partner classes: point a telephone’s camera at the square.

## What the link opens
family-title = An exhibition by children
family-go-in = Go in
family-code-hint = It stands on the slip that the child brought home.
family-problem-unknown = This link or code opens nothing. Is all of it there? An older link may be gone; the teacher has a new one.
family-problem-too-many = Too many tries from here. Wait a minute, then try again.
family-closed = The exhibition has closed
family-was-until = It was open until { $day }. Thank you for looking in.
family-was-ended = The class has taken it down. Thank you for looking in.
family-ask = Would you like to see it again? The class’s teacher can open it in a minute.
family-of = An exhibition by { $name }, { $town }
family-all = All of the exhibition
family-inside = What there is to see
family-none = The walls are still empty. The children are at work: look in again in a few days.
family-dates = When the classes meet
family-who = Who made it
family-open-until = Open until { $day }.
family-please = It shows the work of children of several families. Please do not pass its pictures on.
family-leave = Close on this telephone
