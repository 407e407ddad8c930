# Schools and classes, as their teachers keep them.

nav-places = Where to go
nav-classes = My classes
nav-twinnings = Twinnings

# Where a teacher starts
classes-none-title = No class yet
classes-none = Everything here belongs to a class: its partners, its lessons, its board. Tell us about yours, in a minute.
classes-make = Add a class
class-with = with { $names }
class-resting = resting
class-step-partner = No partner yet: two is good, three is safer.
class-step-partner-go = Find partners
class-step-timetable = When may you meet? Your partners will see which hours fit.
class-step-timetable-go = Enter your hours
class-open = Open
class-open-named = Open { $name }
class-back = Back to the class
class-back-all = All my classes

# One class
class-change = Change the card
class-resting-hint = This class rests. Everything stays to be read; nobody new comes in and no lesson is planned.
class-ending = This class is deleted as soon as its lesson is over.
class-doors-children = The children
class-doors-time = Dates and letters
class-pupils-hint = Their animals, cards to print, pictures to tap.
class-consents-hint = What parents said about voice, face, drawings.
class-looked-hint = Who opened their lists and files.
class-holidays = Holidays
class-holidays-hint = Those that are known, and those that only you know.
class-reports-hint = Messages that somebody told you about.
timetable-title = When we may meet
timetable-change = Change
timetable-any = Nothing entered yet: we take any school hour, 8:30 to 16:30 from Monday to Friday.
timetable-free = not this day
timetable-of = When { $name } may meet
timetable-lead = By the clock of { $town }. Your partners’ hours are laid beside yours, and only what fits is proposed.
timetable-from = { $day }, from ({ $number })
timetable-to = { $day }, until ({ $number })
timetable-as-monday = The same until Friday
timetable-hint = Leave a day empty on which you never can. If all days are empty, we take any school hour.
timetable-wrong-no-time = { $day }: please write the time like 8:30.
timetable-wrong-half = { $day }: a beginning or an end is missing.
timetable-wrong-backwards = { $day }: the end comes before the beginning.
timetable-wrong-overlap = { $day }: two of the times overlap.
timetable-wrong-too-many = { $day }: four times are the most for one day.

# Its card
class-card-title = The card of { $name }
class-card-lead = This is what your partners see of you. Names of pupils never stand here.
class-new-title = A new class
class-new-lead = A name, how many you are, and an animal: your partners meet you by it.
class-new-class = The class
class-new-school = The school
class-new-elsewhere = Another school
class-new-go = Add this class
field-class = Name of the class
field-headcount = How many pupils
field-youngest = Youngest, in years
field-oldest = Oldest, in years
field-tongue = Languages
field-tongue-hint = The first is the one of your lessons; then those that you learn or speak at home.
field-tongue-number = Language { $number }
field-tongue-none = none
field-animal = Your animal
field-colour = Your colour
field-school = Name of the school
field-town = Town
field-country = Country
field-zone = Clock
field-zone-usual = The usual one of the country
field-zone-hint = Only for islands and other places whose clock differs.

twin-title = { $school } in { $town } is here already.
twin-same = Yes, it is my school
twin-other = Is it yours? Then your class joins it. If not, write the name of yours so that one can tell them apart, with its street for instance.

meanwhile-title = A colleague has changed this card meanwhile:
meanwhile-nothing = nothing
meanwhile-yours = yours stands below
meanwhile-how = Nothing that you typed is lost. Look through it and keep it once more.

class-wrong-class = A class has a name of at least one letter and at most eighty.
class-wrong-headcount = How many pupils? A number up to five hundred, please.
class-wrong-youngest = How old is the youngest? A number of years, please.
class-wrong-oldest = How old is the oldest? A number of years, please.
class-wrong-oldest-before = The oldest cannot be younger than the youngest: please look at both ages.
class-wrong-tongue = Please choose the language of your class first.
class-wrong-animal = Please choose one of the animals.
class-wrong-colour = Please choose one of the colours.
class-wrong-at = Please choose your school once more.
class-wrong-school = A school has a name of at least one letter and at most one hundred and twenty.
class-wrong-town = Please write the town, in at most eighty letters.
class-wrong-country = Please choose the country.
class-wrong-zone = Please choose the clock of your town.
class-wrong-zone-several = This country has several clocks. Please choose yours: they stand first in the list.

animal-fox = Fox
animal-bear = Bear
animal-owl = Owl
animal-turtle = Turtle
animal-hedgehog = Hedgehog
animal-cat = Cat
animal-rabbit = Rabbit
animal-frog = Frog
animal-bird = Bird
animal-fish = Fish
animal-bee = Bee
animal-snail = Snail
animal-mouse = Mouse
animal-penguin = Penguin
animal-ladybird = Ladybird
animal-whale = Whale
colour-0 = Red
colour-1 = Blue
colour-2 = Yellow
colour-3 = Green
colour-4 = Violet
colour-5 = Pink
colour-6 = Turquoise
colour-7 = Orange
colour-8 = Night blue
colour-9 = Lime
colour-10 = Brown
colour-11 = Sky blue
