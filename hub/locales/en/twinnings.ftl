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
card-wanted = Classes in all
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
news-left = { $class }, { $town }, has left. What it wrote stays.
news-declined = { $class }, { $town }, cannot join this time.
news-leads = { $class }, { $town }, leads from now on.
news-archived = The twinning is archived: everything can be read, nothing changed.
news-reopened = The twinning goes on.
home-draft = Only teachers are in here so far. Talk to your partners in the staff room; when you begin, your pupils can come in.

# What a twinning still owes
owed-title = Waiting for you
owed-wishes =
    { $count ->
        [one] A class wishes to join and waits for your answer.
       *[other] { $count } classes wish to join and wait for your answer.
    }
owed-wishes-go = Answer
owed-partner = There is no partner yet. Two is good, three is safer.
owed-partner-go = Find a partner
owed-third = Two is good, three is safer: a third class keeps the exchange alive when one has to leave.
owed-third-go = Find a third
owed-begin = Your partners are here. Begin, and the pupils can come in.
owed-begin-go = Begin
owed-date = There is no date for a lesson yet.
owed-date-go = Find a date
owed-consents =
    { $count ->
        [one] For one pupil of your class nothing is ticked yet: voice, face, drawings.
       *[other] For { $count } pupils of your class nothing is ticked yet: voice, face, drawings.
    }
owed-consents-go = Tick the consents
owed-nothing = Nothing just now. Enjoy it.
home-partners = Partners and invitations

# The partner search
search-title = Find a partner
search-lead = What suits { $class } best stands first. No language has to be spoken well: curiosity is enough.
search-for = For
search-any = any
search-subject = Subject
search-language = Language
search-country = Country
search-age = Age of the pupils
search-go = Search
search-all = Show all
search-projects =
    { $count ->
        [0] No project looks for a class just now
        [one] One project looks for a class
       *[other] { $count } projects look for a class
    }
search-classes =
    { $count ->
        [0] No class shows itself just now
        [one] One class would like to join
       *[other] { $count } classes would like to join
    }
search-more =
    { $count ->
        [one] One more suits less well: choose a subject, a language or a country to see it.
       *[other] { $count } more suit less well: choose a subject, a language or a country to see them.
    }
search-no-projects = Start one yourself: others who look will find it here.
search-no-classes = Show your own below, and whoever starts a project will find it.
search-invite = Invite to “{ $title }”
suit-languages = You share { $names }
suit-no-language = No language in common yet: pictures, music and a few words will do
suit-same-age = The same age
suit-near-age =
    { $number ->
        [one] Nearly the same age: one year apart
       *[other] Nearly the same age: { $number } years apart
    }
suit-any-age = Any age is welcome
suit-other-age = { $number } years apart
suit-subjects = You both like { $names }
suit-hours =
    { $number ->
        [one] One common school hour a week
       *[other] { $number } common school hours a week
    }
suit-few-hours = No school hour in common: write and draw, and meet early or late
suit-other-countries = Looks for classes from other countries
offer-title = { $class } in the search
offer-shown = shown
offer-hidden = not shown
offer-hint = Other teachers on this hub see the class, its school and town, its age and languages, and these words. No name of a teacher, nothing of a pupil.
offer-words = What would your class like to do?
offer-show = Show our class
offer-change = Keep it
offer-hide = Hide it again

# Asking to join
card-partners =
    { $count ->
        [one] The class
       *[other] The classes
    }
wish-title = Would you like to join?
wish-words = A word to its teachers
wish-hint = Who you are and what your class would bring along. They see the class, its school and these words.
wish-send = Ask to join
wish-back = Back to the search

# Partners of a twinning
partners-title = Partners
partners-wish = { $class }, { $town }, wishes to join
partners-in = { $count } of { $wanted } classes
partners-leads = leads
partners-sent = Invitations and answers
partners-by-link = By a link
invite-title = Find partners
invite-class = Invite { $class }, { $town }
invite-words = A word to go with it
invite-send = Invite
invite-search-title = By the partner search
invite-search-hint = Show the card, and teachers who look for a project can ask to join. Or look yourself at the classes that show themselves.
invite-looking = The card is in the search. Whoever finds it can ask to join; you answer here.
invite-look = Show the card
invite-look-no-more = Take it out of the search
invite-search = To the search
invite-link-title = By a link or a letter
invite-link-hint = For somebody you know already. The link is good once, and for three weeks.
partner-link-title = The link for a partner
partner-link-lead = Give it to one teacher. They see the card and your words, and answer.
partner-link-label = Link, good once and until { $date }
partner-link-back = Back to the partners
proposal-accept = Welcome them
proposal-accept-invitation = Accept
proposal-decline = Not this time
proposal-decline-words = A kind word, if you like
proposal-decline-send = Decline
proposal-withdraw = Take it back
proposal-until = Open until { $date }. Without an answer it lapses by itself.
proposal-state-open = waiting for an answer
proposal-state-accepted = accepted
proposal-state-declined = declined
proposal-state-withdrawn = taken back
proposal-state-lapsed = lapsed without an answer
proposal-unknown = We do not know this invitation. Perhaps a sign is missing from the code.
proposal-answered = This invitation has been answered already. Each is good once.
proposal-lapsed = This invitation was open for three weeks and has lapsed. Ask for a new one.
proposal-takes-part = This class takes part already.
proposal-waiting = An invitation or a wish between you is waiting for an answer already.
proposal-resting = They said no a short while ago. Let a month pass before you ask again.
proposal-too-many = Many invitations are waiting for an answer already. Wait for some, or take one back.
proposal-closed = This twinning takes no new partners just now.
proposal-practice = In a practice twinning the partner is invented: no real class is asked into it.
proposal-email-invalid = This does not look like an e-mail address.
proposal-words = That is more than 600 characters. A few sentences are enough.
invitations-title = Invitations
invitations-link = Invitations
invitations-none = No invitation just now. Look for a project yourself, or show your class in the search.
invitations-invited = { $by } from { $town } invites { $class }.
invitations-wished = { $class } has asked to join.
invitations-answer = They wrote:
invitations-go = To the twinning

# An invitation by a link or a letter
join-title = An invitation to a twinning
join-lead = Another class would like to have yours with it. The code stands at the end of the link.
join-look = Look at it
join-sign-in-lead = Another class would like to have yours with it. Sign in to look at it: this window keeps the invitation.
join-sign-up = I have no account yet
join-by = { $class }, { $school }, { $town }, invites you to
join-answer = Your answer
join-no-class = You have no class here yet. Make one first, and open the link again then.
join-declined = Thank you for the answer
join-declined-lead = They know now, and can look for another class.
invite-mail = E-mail address, if we shall write for you
invite-mail-hint = Leave it empty to get the link and hand it on yourself.
invite-mail-go = Make the link, or write
partner-letter-subject = “{ $title }”: would your class like to join?
partner-letter-text =
    Good day,

    { $class }, { $school } in { $town }, invites you and your class to a twinning on { $hub }: { $title }.
    { $words }
    Look at it and answer here, until { $date }:
    { $url }

# Changing hands, leaving, archiving
change-title = Hand over, leave, archive
lead-title = Hand the lead over
lead-to = To this class
lead-hint = The class that leads begins the twinning, archives it and hands it on. Everything else all teachers do together.
lead-go = Hand over
leave-title = Leave with our class
leave-words = A word to the others, if you like
leave-hint = What your class wrote and drew stays, under the name of the class. Whoever leads hands over to the next in the chain.
leave-go = Leave
archive-title = Archive the twinning
archive-hint = Everything stays to be read by all its classes, and nobody writes any more. You can take it out again.
archive-go = Archive
home-archived = This twinning is archived: everything can be read, nothing changed.
reopen-go = Go on with it

# A page for everybody
public-title = A page for everybody
public-open = open
public-hint = Parents and others can read the card and which classes take part, without signing in. No name of a teacher, nothing of a pupil. It is there only while all classes agree.
public-yes = agrees
public-not-yet = not yet
public-agree = We agree
public-close = We no longer agree
public-findable = Search engines may list it
public-word = The classes of this twinning chose to show this page. What they write and draw is for them alone.
