# Twinnings: their cards, how classes find and join each other, and what a home tells.

# The card
card-new-title = Start a twinning
card-new-lead = A title and a few words are enough. You can change everything later, and nobody sees it until you look for partners.
card-edit-title = The card
card-edit-lead = What other teachers read when they look for a project.
card-class = For which class?
card-title = Title
card-words = What will the classes do together?
card-words-hint = Two or three sentences, in the language in which you write to partners.
card-kit = Project kit
card-kit-none = none: our own idea
card-languages = Languages in which you can write to each other
card-subjects = Subjects
card-starts = From
card-ends = Until
card-rhythm = How often
card-wanted = How many classes, with yours
card-wanted-hint = Two is good, three is safer: the exchange goes on when one has to leave.
card-ages = Age of the pupils
card-youngest = From, in years
card-oldest = To, in years
card-ages-hint = Leave both empty if any age is welcome.
card-where = Partners from
card-where-all = all Erasmus+ countries
card-where-chosen = only these countries
card-start = Start
card-keep = Keep it
card-cancel = Leave it as it was
card-wrong =
    { $count ->
        [one] One thing is still missing. It has this sign.
       *[other] { $count } things are still missing. They have this sign.
    }
card-wrong-title = A title has at least one letter and at most 120.
card-wrong-many = Your class takes part in very many twinnings already. Archive one that is over.
card-wrong-words = That is more than 600 characters. A few sentences are enough.
card-wrong-languages = Choose at least one language.
card-wrong-date = This is no date.
card-wrong-order = The end comes before the beginning.
card-wrong-long = A twinning lasts six years at most. You can make it longer later.
card-wrong-ages = The ages do not fit: the youngest first, in years.
card-wrong-countries = Choose at least one country, or all of them.
card-wrong-wanted = A twinning has from 2 to 40 classes.
card-both = Somebody else changed this card in the same minutes. Where you both changed something, both versions stand here: choose, and keep it again.
card-theirs = They wrote:
card-theirs-empty = (nothing)

subject-languages = languages
subject-literature = reading and writing
subject-mathematics = mathematics
subject-science = nature and science
subject-geography = geography
subject-history = history
subject-citizenship = citizenship
subject-art = art
subject-music = music
subject-drama = theatre
subject-sport = sport and play
subject-food = cooking
subject-technology = technology
subject-life = everyday life

rhythm-free = whenever it suits
rhythm-weekly = every week
rhythm-fortnightly = every two weeks
rhythm-monthly = every month

stage-draft = not begun yet
stage-running = running
stage-archived = archived

# A home
start-a-twinning = Start a twinning
home-card-title = The card
home-card-change = Change the card
home-card-dates = { $starts } to { $ends }
home-card-any-age = any age
home-card-all-countries = all Erasmus+ countries
home-card-wanted =
    { $wanted ->
       *[other] { $wanted } classes in all
    }
home-news-title = What is new
home-news-none = Nothing yet. Who comes, who goes and what is decided will stand here.
news-started = { $class }, { $town }, started this twinning.
news-joined = { $class }, { $town }, has joined.
news-begun = The twinning has begun: the pupils can come in.
news-card = { $class }, { $town }, changed the card.
home-draft = Only teachers are in here so far. Talk to your partners in the room; when you begin, your pupils can come in.
