# Cards, parcels and letters between classes: who sends what to whom, and how far it is.

exchanges-title = Cards and parcels
exchanges-lead = Who sends what to whom, and where it is just now. Each envelope has a code of its own.
exchanges-none = Nothing is on its way yet. Begin with a card: it fits into any letterbox.
exchange-kind-card =
    { $count ->
        [one] one card
       *[other] { $count } cards
    }
exchange-kind-parcel =
    { $count ->
        [one] one parcel
       *[other] { $count } parcels
    }
exchange-kind-letter =
    { $count ->
        [one] one letter
       *[other] { $count } letters
    }
exchange-many-card = Cards
exchange-many-parcel = Parcels
exchange-many-letter = Letters
exchange-wanted-on = to be there by { $day }
exchange-arrived =
    { $kind ->
       *[other] { $arrived } of { $total } have arrived
    }
exchange-new = A new exchange
exchange-name = What is it called?
exchange-name-example = Winter cards
exchange-what = What is sent?
exchange-who = Who writes to whom?
exchange-who-all = Everybody to everybody
exchange-who-chain = Each class to the next
exchange-who-chosen = We choose
exchange-wanted = By when shall it be there? (if it matters)
exchange-wanted-hint = For instance the last day of school before the holidays.
exchange-begin = Begin
exchange-labels = Print our labels
exchange-pairs = Who writes to whom
exchange-pairs-lead = Tick for each class to whom it sends something. What was told already stays.
exchange-pairs-keep = Keep it so
exchange-gives = { $town } sends to
exchange-missing = Not in it yet: { $towns }.
exchange-end = Delete this exchange
exchange-end-hint = Nothing has happened in it yet.
exchange-back = Back to the table
exchange-given =
    { $count ->
        [0] We send
        [one] We send one
       *[other] We send { $count }
    }
exchange-got =
    { $count ->
        [0] We receive
        [one] We receive one
       *[other] We receive { $count }
    }
exchange-nothing-given = Our class sends nothing in this exchange.
exchange-nothing-got = Nothing comes to our class in this exchange.
exchange-everybody = Everybody’s table
exchange-filter = What the table shows
exchange-filter-all = All
exchange-filter-ours = Ours
exchange-keys = Arrow keys go from envelope to envelope, Enter opens one.
exchange-from-to = from ↓ to →
exchange-cell = { $giver } to { $receiver }
envelope-find = Find by its code
envelope-find-lead = Nine letters and digits stand on the label. A phone’s camera reads them from the square code.
envelope-code = Code
envelope-open = Look it up
envelope-wrong = One letter is not quite right. Please compare the code with the label once more: it has nine signs, and no zero, no one and no letter O.
envelope-unknown = None of your exchanges has this code. It may belong to another twinning, or its exchange was deleted.
envelope-state-none =
    { $kind ->
       *[other] not begun
    }
envelope-state-made =
    { $kind ->
       *[other] made
    }
envelope-state-posted =
    { $kind ->
       *[other] posted
    }
envelope-state-received =
    { $kind ->
       *[other] arrived
    }
envelope-state-opened =
    { $kind ->
       *[other] opened
    }
envelope-state-lost =
    { $kind ->
       *[other] lost
    }
envelope-step-made =
    { $kind ->
       *[other] Made
    }
envelope-step-posted =
    { $kind ->
       *[other] Posted
    }
envelope-step-received =
    { $kind ->
       *[other] Arrived
    }
envelope-step-opened =
    { $kind ->
       *[other] Opened
    }
envelope-said = { $day }, says { $town }.
envelope-not-yet = Not yet.
envelope-ticked =
    { $kind ->
       *[other] The ticked ones were
    }
envelope-day = on
envelope-say = Keep
envelope-say-made =
    { $kind ->
       *[other] It is made
    }
envelope-say-posted =
    { $kind ->
       *[other] It is posted
    }
envelope-say-received =
    { $kind ->
       *[other] It has arrived
    }
envelope-say-opened =
    { $kind ->
       *[other] We opened it
    }
envelope-say-lost =
    { $kind ->
       *[other] We think it is lost
    }
envelope-correct = Put this right
envelope-take-back = Take it back
envelope-taken-back = “{ $what }” was taken back
envelope-already-received =
    { $kind ->
       *[other] It arrived on { $day }: { $town } said so. Now it can be opened.
    }
envelope-already-opened =
    { $kind ->
       *[other] It was opened on { $day }: { $town } said so.
    }
envelope-crossed = Two of these days do not fit together. Perhaps one was typed wrong; it can be put right below.
envelope-lost-title =
    { $kind ->
       *[other] It never came?
    }
envelope-lost-lead =
    { $kind ->
       *[other] After a long wait one may stop waiting. If it comes all the same, say that it has arrived: nothing is spoilt.
    }
envelope-lost-hint =
    { $kind ->
       *[other] This one got lost on the way. A digital card makes up for it: a drawing, a photo or a voice, which appears on this page.
    }
envelope-digital = Make a digital card
envelope-qr = The code of this envelope, for a camera
envelope-qr-hint = A phone that is signed in here comes to this page.
envelope-history = What was said, the newest first
parcel-problem-title = Please give it a name of up to 80 letters.
parcel-problem-day = Please choose a day: today, or one of the last twelve months.
parcel-problem-meanwhile = Somebody said something else about it just now. Please look at it below before you change it.
parcel-problem-many = That is more than fits. Choose who writes to whom instead of everybody to everybody.
parcel-problem-pairs = Please tick at least one class that sends something.
labels-title = Labels
labels-lead = Ten on each sheet of A4. Cut them out, and stick one on each envelope, beside the address.
labels-peel = Print at 100 %, without margins and without headers. Try it on plain paper first, and hold it against the light over a sheet of labels.
labels-paper = Paper
labels-paper-cut = Plain A4, to cut out
labels-paper-63x34 = Labels 3 × 8, 63.5 × 33.9 mm
labels-paper-70x36 = Labels 3 × 8, 70 × 36 mm
labels-paper-99x38 = Labels 2 × 7, 99.1 × 38.1 mm
labels-first = The first free label
labels-first-hint = Where a sheet is begun already, press the label with which to go on.
labels-begin = Begin with label { $number }
labels-here = This hub can be reached from this computer only, so a phone cannot follow the square code. The letters work all the same.
labels-from = from
home-exchanges = Cards and parcels
envelope-post-by = Post it by { $day }.
envelope-post-missed = { $day } was the last safe day to post it.
envelope-arrive-by = { $town } has school until { $day }.
envelope-late = later than usual
envelope-late-long =
    { $kind ->
       *[other] This one is later than usual: most take { $usual } days on this way. Look into the letterbox once more, then ask the partner class.
    }
envelope-transit-learned = On this way post usually takes { $usual } days: learned of { $seen } that arrived.
envelope-transit-guess = On this way post takes about { $usual } days: a guess, too few have arrived yet to know.
address-title = Postal address
address-lead = To this address partner classes send cards and parcels. Teachers of your twinnings see it, nobody else: no pupil, no mentor, no public page.
address-lines = As it shall stand on the envelope
address-hint = The school’s address, a line each, without the country. Leave it empty to take it away.
address-wrong = Please keep it to { $lines } lines and 300 letters.
addresses-title = Address sheet
addresses-lead = Those to whom your class writes. Print it, and keep it in the staff room. Each class finds a line that you have looked at its address.
addresses-none = No address has been written down yet. Ask in the staff room.
addresses-ours-missing = Your partners do not know yet where to write to you.
owed-post =
    { $count ->
        [one] One envelope should be posted soon, to be there in time.
       *[other] { $count } envelopes should be posted soon, to be there in time.
    }
owed-post-go = See which
owed-late =
    { $count ->
        [one] One envelope should have come by now.
       *[other] { $count } envelopes should have come by now.
    }
owed-late-go = Did it come?
looked-address = Postal address
class-address-hint = For cards and parcels; teachers of partner classes alone see it.
