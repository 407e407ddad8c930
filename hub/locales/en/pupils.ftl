# Pupils: pseudonyms, cards to print, the key list.

# An animal in a colour. English needs no gender; other languages let the colour agree.
pupil-animal =
    { $animal ->
        [bear] bear
        [bee] bee
        [bird] bird
        [cat] cat
        [fish] fish
        [frog] frog
        [hedgehog] hedgehog
        [ladybird] ladybird
        [mouse] mouse
        [owl] owl
        [penguin] penguin
        [rabbit] rabbit
        [snail] snail
        [turtle] turtle
        [whale] whale
       *[fox] fox
    }
pupil-gender =
    { $animal ->
       *[other] masculine
    }
pupil-name =
    { $gender ->
       *[other]
            { $colour ->
                [blue] blue { $animal }
                [yellow] yellow { $animal }
                [green] green { $animal }
                [purple] purple { $animal }
                [pink] pink { $animal }
                [turquoise] turquoise { $animal }
                [orange] orange { $animal }
                [navy] navy { $animal }
                [lime] lime { $animal }
                [brown] brown { $animal }
                [sky] sky-blue { $animal }
               *[red] red { $animal }
            }
    }

pupils-title = Pupils of { $class }
pupils-link = Pupils of my class
pupils-lead = Here each child is an animal in a colour, and nothing else: no name, no e-mail. Who is which animal stands on a list that you fill in by hand.
pupils-none = Nobody yet
pupils-none-hint = Say how many children are in your class. Each becomes an animal with a card of their own.
pupils-count =
    { $count ->
        [one] one pupil
       *[other] { $count } pupils
    }
pupils-number = How many more
pupils-add = Add them
pupils-many = There are { $combinations } animals in colours. From the next one on a number stands beside the animal.
pupils-too-many = That does not go: please write a number from 1 to { $most }.
pupils-outdated = The class has changed meanwhile, perhaps because the button was pressed twice. Here is who is in it now.
pupils-list = Everybody
pupils-steps = Three steps to the first lesson
pupils-step-cards = Print the cards, cut them, fold them: the animal in front, the code behind.
pupils-step-key = Print the key list, write the names on it, and keep it where only you look.
pupils-step-give = Give each child their card. It stays good until you renew it.
pupil-card-none = no card yet
pupil-card-since = card of { $day }
pupil-seen = last in { $ago }

cards-print-new =
    { $count ->
        [one] Print the one new card
       *[other] Print { $count } new cards
    }
cards-print-key = Key list to print
cards-more = Cards lost, or a new school year?
cards-renew-all = Renew all cards and print them
cards-renew-hint = The cards of before stop working at once, and whoever is in with one is out.
cards-withdraw-all = Withdraw all cards
cards-withdraw-hint = Nobody of the class comes in until you print new cards. The pupils and what they drew stay.
card-renew = New card
card-renew-for = New card for { $name }
card-withdraw = Withdraw
card-withdraw-for = Withdraw the card of { $name }
cards-hasty = Those were many cards in a short time. Wait a minute, then try again.
cards-title = Cards of { $class }
cards-lead =
    { $count ->
        [0] Everybody has a card already: there is nothing to print.
        [one] One card, ready to print.
       *[other] { $count } cards, ready to print: ten on each sheet of A4.
    }
cards-once = They are shown only now. Print them before you leave this page; printing again later makes new cards, and these stop working.
cards-how = Print in full size (100 %), on paper that is a little thicker. Cut along the lines, fold at the dots.
cards-print = Print
cards-print-hint = Ctrl and P print this page; on a Mac, ⌘ and P.
cards-here = So far only this computer reaches the hub, so these cards open the door here alone. Whoever looks after the hub can open it to the school’s network; then renew the cards.
cards-back = Back to the pupils
cards-code-of = QR code of { $name }
cards-cut = Cut along the lines, fold at the dots. { $class }, { $school }
cards-type-at = or type it at

key-title = Key list
key-lead = Which child is which animal. Write by hand, keep it like a register of marks, and destroy it when the project is over. Nothing of it goes into a computer.
key-pseudonym = Here
key-name = Who it is
