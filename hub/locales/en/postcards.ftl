# Digital postcards: a picture, a voice and words in two languages, from class to class.

postcards-title = Digital postcards
postcards-lead = A picture, a voice and a few words in two languages. On the screen it turns over; on paper it has a front and a back.
postcards-none = No postcard yet. The first one makes somebody’s morning.
postcard-make = Make a postcard
postcard-new = Just arrived
postcard-hidden = not seen yet
postcard-hidden-long = The partners do not see this card: its picture is not shown, or a consent is missing.
postcard-its-picture = Its picture among the materials
postcard-sent = sent on { $day }
postcard-opened = opened on { $day }
postcard-unopened = { $town } has not opened it yet
postcard-from-to = A postcard from { $giver } to { $receiver }
postcard-arrived = The post is here! A card from { $town }.
postcard-open = Open it
postcard-turn = Turn over
postcard-voice = A voice from { $town }
postcard-back = Back to the card
postcard-print = Print the card
postcard-print-lead = Print both pages on both sides of the paper, “long edge”, at 100 %. The back then stands the right way up when the card is turned like a page.
postcard-paper = Paper
postcard-paper-a4-a6 = Four small cards (A6) on A4
postcard-paper-a4-a5 = Two large cards (A5) on A4
postcard-paper-a6 = A6 paper
postcard-paper-a5 = A5 paper
postcard-fronts = Fronts
postcard-backs = Backs
postcard-code = The code of this card, for a camera
postcard-listen = Hear the voice: scan and sign in.
postcard-look = This card on the screen: scan and sign in.
postcard-remove = Take the card back
postcard-remove-sure = The card is deleted for both classes. Its picture and its voice stay among your materials.
postcard-to = For whom?
postcard-instead = For { $town }, in place of the envelope that got lost.
postcard-picture = Which picture is on the front?
postcard-give-picture = Add a drawing or a photo
postcard-no-picture = A postcard begins with a picture. Add a drawing or a photo to your materials, show it to the partners, and come back here.
postcard-nobody = Your class is alone here so far. As soon as a partner class joins, it can get a card.
postcard-words-1 = Your words
postcard-words-2 = The same in their language
postcard-language-1 = Language
postcard-language-2 = Second language
postcard-words-hint = Up to { $most } letters in each, so that it stays easy to read on paper.
postcard-sound = A voice with it?
postcard-no-sound = Without sound
postcard-send = Send the card
postcard-waits =
    { $count ->
        [one] A postcard is waiting for you
       *[other] { $count } postcards are waiting for you
    }
postcard-problem-picture = Choose a picture of your class that the partners may see.
postcard-problem-receiver = Choose for which class it is.
postcard-problem-words = That does not fit on the card: up to { $most } letters in each language.
postcard-problem-many = This twinning has very many postcards already. Take back one that is no longer needed.
