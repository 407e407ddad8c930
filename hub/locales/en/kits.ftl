# Ready-made projects (kits), the tasks they bring, and the keeper’s own.

kits-title = Ready-made projects
kits-lead = Each tells week by week what the classes do, and brings its rooms, its tasks and a plan for every lesson. Nothing is fixed: leave out, add, take your time.
kits-all = All projects
kits-ages = { $lower } to { $upper } years
kits-weeks =
    { $count ->
        [one] one week
       *[other] { $count } weeks
    }
kits-partners =
    { $wanted ->
        [2] two classes
       *[other] { $least } classes or more, best { $wanted }
    }
kits-lessons =
    { $count ->
        [one] one live lesson
       *[other] { $count } live lessons
    }
kits-subject-languages = languages
kits-subject-science = science
kits-subject-mathematics = mathematics
kits-subject-art = art
kits-subject-music = music
kits-subject-literature = reading and writing
kits-subject-sport = sport
kits-subject-geography = geography
kits-subject-food = food
kits-subject-drama = drama
kits-subject-life = living things
kits-rhythm-weekly = something every week
kits-rhythm-fortnightly = something every two weeks
kits-rhythm-free = at your own pace
kits-languages-own = each class in its own language
kits-languages-few-words = a few common words are enough
kits-languages-shared = a language that both can read
kits-start = Start this project
kits-sign-in = Sign in to start it
kits-written-in = This project is written in: { $language }.
kits-needs-title = What you need
kits-roles-title = Who does what
kits-weeks-title = Week by week
kits-week = Week { $week }
kits-weeks-from-to = Weeks { $first } to { $last }
kits-send = You send:
kits-topic = In the forum:
kits-album = All of it comes into the album:
kits-lesson-of-stage = Live lesson:
kits-sheets-title = The lessons, minute by minute
kits-sheets-hint = Show it on the projector or print it: a picture for each step.
kits-minutes =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
kits-rooms-title = What is made ready for you
kits-room-pages = A board with the pages { $pages }
kits-sounds-things = A sound board with { $things }
kits-notebook = A joint notebook, { $unit ->
        [none] counted
       *[other] in { $unit }
    }
kits-activities-hint = Cards for the activity shelf of the twinning, in every language of this project. Each class adds its own.
kits-activities =
    { $count ->
        [one] One activity to try
       *[other] { $count } activities to try
    }
kits-exchange-card = Cards from everybody to everybody: a table with a code for each envelope
kits-exchange-parcel = Parcels from everybody to everybody: a table with a code for each one
kits-exchange-letter = Letters from everybody to everybody: a table with a code for each one
kits-calendar-doors =
    { $count ->
        [one] A calendar with one door
       *[other] A calendar with { $count } doors, dealt to the classes
    }
kits-tasks-ready =
    { $count ->
        [one] A list with one task, which each class ticks
       *[other] A list of { $count } tasks, which each class ticks
    }
kits-sign-hello = Say hello
kits-sign-goodbye = Say goodbye
kits-sign-look = Look
kits-sign-listen = Listen
kits-sign-tell = Tell
kits-sign-ask = Ask
kits-sign-guess = Guess
kits-sign-vote = Vote
kits-sign-draw = Draw
kits-sign-sing = Sing
kits-sign-play = Play
kits-sign-build = Make
kits-sign-read = Read
kits-sign-count = Count
kits-sign-think = Think
kits-sign-reveal = Reveal
kits-sign-move = Move
kits-sign-taste = Taste
kits-sign-celebrate = Celebrate
kits-stick-open = everybody may speak
kits-stick-round = class after class
kits-stick-lead = the lesson’s lead speaks
kits-spotlight-speaker = large: whoever speaks
kits-spotlight-all = large: all classes
kits-spotlight-board = large: the board
kits-spotlight-lead = large: the lesson’s lead
kits-spotlight-screen = large: the shared screen
kits-spotlight-second = large: the second camera
kits-on-page = page “{ $page }”
kits-music = with music

# The tasks of a twinning
tasks-title = Our project, task by task
tasks-lead = Each class ticks for itself. Nobody is late: the dates are only a proposal.
tasks-agree = Agree a date for the lesson “{ $lesson }”
tasks-until = until { $date }
tasks-give = Give it here
tasks-talk = Talk about it
tasks-done = Done
tasks-done-for = Done: { $task }
tasks-not-yet = Not yet after all
tasks-not-yet-for = Not yet after all: { $task }
tasks-done-by = done by { $classes }
tasks-add = Add a task
tasks-text = Your own task
tasks-wrong = A task has at least one letter and at most { $most }.
tasks-full = That is a long list already. Tick or use what is there first.

# The keeper’s own projects
kits-keep-title = Projects of this hub
kits-keep-lead = A project is a small table (TOML) and a text file (Fluent) for each language, packed as a zip or chosen together. docs/kits.md tells how to write one.
kits-keep-file = The zip, or the files together
kits-keep-add = Add the project
kits-keep-added = “{ $title }” is on the shelf, here and in every worker.
kits-keep-own = Added here
kits-keep-none = No project of your own yet. Those that come along are always there.
kits-keep-remove = Remove
kits-keep-remove-for = Remove { $title }
kits-keep-remove-hint = Twinnings that were started from it keep their rooms and tasks.
kits-keep-refused = Nothing was kept. Mend this, then send it again:
kits-keep-broken = In the folder of projects lie files that cannot be read:
kits-keep-empty = Choose a zip, or the files of one project together.
kits-keep-unwritable = The folder of projects cannot be written. Look at DATA_DIR.
kits-line = { $file }, line { $line }
kits-wrong-syntax = This cannot be read as TOML: { $why }
kits-wrong-missing = “{ $name }” is missing.
kits-wrong-unknown = There is nothing called “{ $name }” here. Is it misspelt?
kits-wrong-value = “{ $name }” has a value that does not fit.
kits-wrong-key = “{ $name }” is no key: small letters, digits and hyphens, a letter first.
kits-wrong-twice = “{ $name }” stands twice.
kits-wrong-name = “{ $name }” is named here and stands nowhere.
kits-wrong-taken = A project called “{ $name }” is there already. Choose another id.
kits-wrong-one-table = A project has exactly one file that ends in .toml.
kits-wrong-no-words = A project needs a text file for at least one language, such as en.ftl.
kits-wrong-file = This file belongs to no project, or its language is there twice.
kits-wrong-large = That is too large for a project.
kits-wrong-zip = This zip cannot be opened.
kits-wrong-utf8 = This line is not UTF-8.
kits-wrong-fluent = This line cannot be read as Fluent.
kits-wrong-variable = “{ $name }” has braces: a project’s texts are plain sentences.
kits-wrong-text = “{ $name }” is empty or too long.
kits-wrong-lacks = The text “{ $name }” is missing in this language.
kits-wrong-surplus = The text “{ $name }” belongs to nothing in the table, or other languages have none.
