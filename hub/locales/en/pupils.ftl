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

# Consents
consents-title = Consents
consents-link = Consents
consents-lead = What is not ticked does not happen: without “Drawings” a child neither draws nor writes in the live room; without “Face” or “Voice” the class’s camera or microphone goes on only when you say that the child sits outside. Every change is kept with its day and your name.
consents-letter = Letter for the parents
consents-nobody = First say how many pupils there are: then each has a row here.
consents-pupils = Add the pupils
consents-who = Who
consents-of = { $given } of { $all }
consent-voice = Voice
consent-face = Face
consent-drawing = Drawings
consent-public = For everybody
consent-voice-hint = The partner classes may hear the child.
consent-face-hint = The partner classes may see the child.
consent-drawing-hint = The partner classes may see what the child draws and writes.
consent-public-hint = It may also stand on a page that everybody can read. Of these, only the exhibition that families open by a link shows anything of children; the link ends.
consents-all-of = Tick everybody: { $kind }
consents-tick = { $kind }: { $name }
consents-from = from { $day }
consents-since = The letters say it from
consents-since-hint = A withdrawal counts from today on, in any case.
consents-tablets = No animal stands beside what is drawn on a tablet: give it to children with a tick at “Drawings”.
consents-keep = Keep it
consents-kept = Kept.
consents-day-wrong = That day does not go: take one of the last or the next twelve months.
consents-camera = Before you turn the camera on
consents-camera-all = All may be seen and heard.
consents-camera-face = Sit outside the picture: { $names }.
consents-camera-voice = Do not speak at the microphone: { $names }.
consents-page = Page { $page } of { $pages }
consents-earlier = Earlier
consents-later = Later
consents-history = What was entered for { $name }
consents-history-none = Nothing yet: so nothing of this child may be shown.
consents-given = yes, from { $day }
consents-withdrawn = no, from { $day }
consents-by = entered on { $day } by { $name }
consents-by-somebody = entered on { $day }
consents-back = Back to the consents

# Before a yes to drawings is taken back, and after
consents-withdraw-title = Take it back, and erase what is there
consents-withdraw-lead = With the consent goes all that the child drew and wrote: from every room, for everybody, also on the screens of a lesson that is on. Nobody can bring it back.
consents-withdraw-go = Take back and erase
consents-withdraw-no = Change nothing
consents-traces =
    { $lines ->
        [0] { $messages ->
            [one] one message
           *[other] { $messages } messages
        }
        [one] one line{ $messages ->
            [0] {""}
            [one] , one message
           *[other] , { $messages } messages
        }
       *[other] { $lines } lines{ $messages ->
            [0] {""}
            [one] , one message
           *[other] , { $messages } messages
        }
    }
consents-gone = Gone from every room: { consents-traces }.
consents-gone-later = What was drawn and written could not be reached just now. The hub goes on by itself: in some minutes it is gone.

letter-title = Your child’s class meets other classes
letter-1 = This year our class exchanges with a class in another country. Now and then the classes see and hear each other in a live lesson, write to each other, and draw on the same sheet. For this we use Ribambelle, at { $url }. It belongs to no company, shows no advertising, and sends nothing to anybody else.
letter-known-title = What is known about your child?
letter-known = An animal and a colour, like “blue fox”. No name, no e-mail address, no birthday. The list of who is who stays on paper at school.
letter-camera-title = Camera and microphone
letter-camera = There is one camera and one microphone for the whole class, which the teacher turns on and off. Sound and picture go to the partner classes at that moment only. Nothing is recorded. Children who shall not be seen or heard sit outside the picture, away from the microphone: the teacher says so before it goes on.
letter-kept-title = What stays, and for how long?
letter-kept = What the class writes and draws stays on the computer named above until the exchange ends or a teacher erases it. Only the partner classes see it. Your child’s animal, card and these consents are erased with it.
letter-rights-title = Your rights
letter-rights = You may ask what is kept, have it put right or erased, and say no, also later: a word is enough. Your child then takes part without camera and sound. You may also complain to the data protection authority of our country.
letter-ask = Whom to ask
letter-ask-school = Teacher, { $school }:
letter-ask-officer = Data protection officer:
letter-yes-title = What you allow
letter-yes-hint = Tick what you agree to. What is not ticked does not happen.
letter-child = Child (this sheet stays on paper at school)
letter-sign = Date and signature
letter-in = In another language

# The picture password
pictures-title = Tap your three pictures
pictures-choose = Choose three pictures
pictures-yes = These are mine
pictures-again = Begin anew
pictures-tapped = { $count } of { $all } pictures tapped
pictures-wrong = Those were not your pictures. Try once more.
pictures-wait = Those were many tries. Wait a quarter of an hour, or ask your teacher.
pictures-closed = This card is closed. Ask your teacher.
pictures-ask-title = Three pictures as well?
pictures-ask-hint = Whoever finds a lost card then comes in no further: after the card a child taps three of twelve pictures, in order. Each chooses them when they first come in. No reading, no writing.
pictures-ask-yes = Ask for three pictures
pictures-asked = The cards ask for three pictures
pictures-ask-no = No longer
pictures-set = Set pictures
pictures-set-for = Set pictures for { $name }
pictures-of = The three pictures of { $name }
pictures-of-hint = Tap three in an order that the child remembers, with the child beside you if you can. Nobody can read them here again; those before are good no longer.
pictures-keep = Keep them for { $name }
cards-with-pictures = With three pictures on the back, for those who do not read yet
cards-pictures-hint = The three pictures stand on the card, from left to right: whoever finds it comes in. Keep these cards in the classroom, or cut the pictures off.
cards-many-pictures = With pictures, cards for a hundred and twenty pupils in one go are the most. Without them there is no such limit.
pictures-forget = New pictures
pictures-forget-for = New pictures for { $name }

# Erasing one pupil
pupil-erase-title = Erase everything
pupil-erase-hint = When a child leaves, or the parents wish it: all that this animal wrote and drew goes from every room and every screen, with the card, the pictures and the consents. Nobody can bring it back. Copies that the keeper made before still hold it until they are deleted.
pupil-erase-sure = Yes, erase all of { $name }
pupil-erase = Erase

# What is kept about one pupil, to take away
pupil-export-title = What is kept
pupil-export-hint = When parents ask: one file with all that is kept about this animal: what it wrote and drew, when it came in, and every consent. Nothing of anybody else is in it.
pupil-export = Take the file
pupil-export-readme-file = read-me.txt
pupil-export-readme =
    All that is kept about { $name }, on { $day }.

    pupil.json: the animal, the card, when it came in, the consents, and what shows it.
    The folders: what it wrote and drew, a file for each chat and board page.
    Which child it is stands on paper at the school, and not in here.
