### Sound boards: things by classes, tap to hear.

sounds-title = Sound boards
sounds-lead = One thing, and how it sounds in every class: the rooster, good morning, the bell of the school.
sounds-things = { $count ->
        [0] Nothing on it yet
        [one] One thing
       *[other] { $count } things
    }
sounds-none = No board yet. Begin with something that every class can say or hear: the animals, counting to ten, the sounds on the way to school.
sounds-none-child = No board yet. Your teacher can begin one.
sounds-new = A new board
sounds-name = What is it about?
sounds-name-hint = For example: What the animals say
sounds-make = Begin the board
sounds-how = Tap to hear. Each class records its own; what is missing is still to come.
sounds-problem-title = Please give the board a name of up to 80 letters.
sounds-problem-name = Please name it in at least one language, in up to 40 letters.
sounds-problem-many = There are as many as fit.
sounds-said-given = It is there: your partners hear it as soon as it is ready, which takes a few seconds.
sounds-said-waits = Thank you! Your teacher listens first, then all classes hear it.
sounds-said-consent = It is kept, but a consent is missing for the voice of a child in it. Until then only your class’s teachers hear it.
sounds-silent = This sound does not come just now. Please tap it again in a moment.
sounds-change = Change
sounds-hear = Hear
sounds-decide = Listen, then show it
sounds-decide-consent = A consent is missing
sounds-waits = Waits for your teacher
sounds-record = Record
sounds-record-again = Another
sounds-not-yet = Not yet
sounds-empty = The board is ready. Put the first thing on it: every class gets a place for its sound.
sounds-empty-child = Nothing is on it yet. Come back soon!
sounds-add = Add a thing
sounds-add-go = Put it on the board
sounds-remove = Remove this board
sounds-remove-hint = The sounds stay among the materials.
sounds-remove-go = Remove the board
sounds-thing-names = What is it called? One language is enough.
sounds-thing-picture = Its picture
sounds-sign = { $sign ->
        [dog] Dog
        [rat] Rat
        [egg] Egg
        [bug] Beetle
        [baby] Baby
        [laugh] Laughing face
        [hand] Hand
        [bell-ring] Bell
        [car] Car
        [train-front] Train
        [cloud-rain] Rain
        [wind] Wind
        [waves] Waves
        [drum] Drum
       *[music] Notes
    }
sounds-thing-drawing = Or a picture that a class gave
sounds-no-drawing = none
sounds-up = Further up
sounds-down = Further down
sounds-thing-remove = Take it off the board
sounds-thing-remove-go = Take it off
sounds-record-lead = How does it sound with you? A few seconds are enough. Listen to it once more before you give it.
sounds-voice = Your sound
sounds-voice-hint = Up to 20 seconds, recorded here or as a sound file of up to { $most } MB.
sounds-written = How do you write it?
sounds-written-hint = For example: cock-a-doodle-doo
sounds-who = Who is heard in it?
sounds-nothing = There is no sound yet: record one, or choose a file.
sounds-quiz = A guessing game
sounds-quiz-go = Play together
sounds-quiz-thing = Who says “{ $word }”?
sounds-quiz-place = Where do they say “{ $word }”?
sounds-quiz-thing-only = What is it that you hear?
sounds-quiz-place-only = Where does it sound like this?
sounds-quiz-how = Listen, talk about it, then choose one.
sounds-quiz-right = Yes! { $thing }, recorded in { $town }.
sounds-quiz-wrong = Not this one. Listen once more.
sounds-quiz-next = Next sound
sounds-quiz-ask-place = Guess the place instead
sounds-quiz-ask-thing = Guess the thing instead
sounds-quiz-elsewhere = And this is how it sounds elsewhere
sounds-quiz-back = Back to the board
sounds-quiz-few = For the game the board needs two things and a sound. Who records the first one?
sounds-problem-long = This sound is longer than 20 seconds. Choose its best part, or record it here.
sounds-problem-gone = This sound is not there any more, or stands on a board already.
sounds-free = Or a sound that you have already
sounds-take = Put it here
sounds-said-taken = It is on the board. Your partners hear it as soon as you show it to them.
