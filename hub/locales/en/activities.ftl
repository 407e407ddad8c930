# The activity shelf: cards, their languages side by side, "we tried it".

activities-title = Activity shelf
activities-lead = Games, experiments and riddles that work, in everybody’s languages. Take one down, try it, say how it was.
activities-new = A new card
activities-none = The shelf is empty
activities-none-how = Begin with the game that your class likes best: what one learns, what one needs, how it goes. Your partners add their languages.
activities-waiting =
    { $count ->
        [one] Something on one card waits for you: a child of your class wrote it.
       *[other] Something on { $count } cards waits for you: children of your class wrote it.
    }
activities-search = Search for words
activities-age = For which age?
activities-every-subject = All subjects
activities-lacks = Not yet in
activities-lacks-none = –
activities-found =
    { $count ->
        [one] One card
       *[other] { $count } cards
    }
activities-all = Show all

activity-age = { $age } years
activity-players-exact =
    { $count ->
        [one] alone
       *[other] { $count } players
    }
activity-players-range = { $fewest } to { $most } players
activity-of-kit = From the kit
activity-needs = What you need
activity-rule = How it goes
activity-goal = What is it good for?
activity-goal-hint = One sentence: what do the children find out, or learn?
activity-needs-hint = One thing on each line.
activity-rule-hint = One step on each line. Write so that a class can play it that has never seen it.
activity-title = What is it called?
activity-language = In which language do you write?
activity-sign = Its picture
activity-sign-named =
    { $sign ->
        [puzzle] Puzzle
        [dices] Dice
        [calculator] Calculator
        [ruler] Ruler
        [shapes] Shapes
        [hourglass] Hourglass
        [hand] Hand
        [person-standing] Person
        [blocks] Blocks
        [map] Map
        [lightbulb] Light bulb
        [book-open] Book
        [megaphone] Megaphone
        [music] Music
        [brush] Brush
        [sprout] Plant
        [volleyball] Ball
        [cooking-pot] Cooking pot
        [drama] Masks
       *[other] Smile
    }
activity-subject = Subject
activity-ages = Age
activity-from = from
activity-to = to
activity-players = Players
activity-minutes = Minutes
activity-facts = Picture, age, players
activity-new-lead = Write it in your language. Your partners add theirs beside it.
activity-new-lead-child = Write it so that others can play it. Your teacher reads it first.
activity-new-go = Put it on the shelf
activity-new-go-child = Give it to my teacher
activity-side-by-side = Its words, side by side
activity-lacks = Not yet in { $language }
activity-add-language = Add { $language }
activity-change-language = Change the words in { $language }
activity-more-languages = Also in { $languages }
activity-words-change = Change
activity-words-lead = On one side what is there, on the other your words.
activity-words-lead-child = On one side what is there, on the other your words. Your teacher reads them first.
activity-words-go = Keep
activity-before = How it was before
activity-things = Sheets, films and photos
activity-things-none = Nothing yet. A sheet to print or a short film helps those who do not speak the language.
activity-purpose-sheet = To print
activity-purpose-seen = To look at
activity-add-sheet = Add a sheet to print
activity-add-seen = Add a film or a photo
activity-attach = Add it to the card
activity-detach = Take it off the card
activity-file-sheet = A PDF or a picture from your computer
activity-file-seen = A film or a photo from your computer
activity-file-tried = A photo, if you like
activity-file-hint = Up to { $most } MB. Where a photo was taken is removed.
activity-who = Who can be seen?
activity-choose = Or one of our materials
activity-choose-none = None of these
activity-planned = In our lessons
activity-tried = We tried it
activity-tried-none = Nobody has tried it yet. Be the first!
activity-tried-count =
    { $count ->
        [one] one class tried it
       *[other] { $count } classes tried it
    }
activity-try = We tried it
activity-try-change = Change what we said
activity-try-back = Take it back
activity-try-lead = Your class says it once, and may change it later.
activity-try-lead-child = Say it for your class. Your teacher reads it first.
activity-try-words = A word about it: what was good, what would you change?
activity-try-language = In which language?
activity-try-go = Tell the others
activity-rating = How was it?
activity-rating-loved = We loved it
activity-rating-liked = We liked it
activity-rating-hard = Tricky, but good
activity-rating-changed = We changed the rule
activity-print = Print the card
activity-print-in = In which languages? Up to { $most } stand side by side.
activity-print-show = Show it so
activity-back = Back to the card
activity-qr = QR code that leads to this card
activity-report = Tell the teachers about this card
activity-report-told = The teachers of your class and of the class that wrote it read it together.
activity-report-go = Tell them
activity-remove = Take this card off the shelf
activity-remove-sure = Its words in all languages and what the classes said about it go for good. Sheets, films and photos stay among the materials.
activity-remove-go = Yes, remove it
activity-said-added = It stands on the shelf. Your partners can add their languages now.
activity-said-waits = Your teacher reads it first. Then all classes see it.
activity-said-written = All classes see these words now.
activity-said-tried = All classes see how it was for you.
activity-said-reported = The teachers have been told.
activity-problem-title = It still needs a name.
activity-problem-rule = Nobody knows yet how it goes: write at least one step.
activity-problem-long = That is too long for a card. Shorter is easier to play.
activity-problem-ages = From which age to which? Two numbers from 0 to 99, the smaller one first.
activity-problem-players = How many play together? Two numbers, the smaller one first, or none.
activity-problem-minutes = How many minutes does it take? A number from 1 to 600, or none.
activity-problem-language = Which language is it in?
activity-problem-rating = How was it? Choose one of the pictures.
activity-problem-material = Choose a file or one of the materials. It has to be a picture, a PDF or a film that you may see.
activity-problem-many = That is all that fits for now. Wait a minute, or make room on the shelf.
activity-problem-changed = Somebody changed it while you were writing. What you wrote still stands below: compare, and keep what is best.
activity-problem-changed-by = { $name } changed it while you were writing. What you wrote still stands below: compare, and keep what is best.
activity-problem-consent = The parents have not agreed yet that others may see what this child writes.

owed-activities =
    { $count ->
        [one] A child of your class wrote on one card of the activity shelf. Nobody has read it yet.
       *[other] Children of your class wrote on { $count } cards of the activity shelf. Nobody has read it yet.
    }
owed-activities-go = Read it
