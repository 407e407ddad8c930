# The pages by day. Short, warm, concrete; never blame, never jargon.

skip-to-content = Skip to the page
you = You
language = Language
outdated-browser = This browser is too old for a lesson. A new Firefox, Chrome, Edge or Safari will do.
offline = No network just now. This page stays as it is and will be up to date when the network is back.
footer = This hub belongs to its schools: no advertising, no trackers, nothing from elsewhere.
back-home = Back to the start
try-again = Try again

# The way in
entry-title = Classes that hold hands
entry-lead = Two classes, or more, in different countries: they see and hear each other, talk, and draw on the same sheet of paper.
unsafe-connection = This address is not private (no https), so nobody can sign in here. Use the hub’s https address, or the computer that it runs on.
card-way = I have a card
card-way-hint = For pupils and class tablets. The code is printed on your card.
card-code = Code on the card
come-in = Come in
teacher-way = I am a teacher
teacher-way-hint = With your e-mail and your password. Your class comes in with you.
email = E-mail
password = Password
sign-in = Sign in
sign-in-wrong = That e-mail and password do not go together. Have another look at both.
sign-in-too-many =
    { $minutes ->
        [one] That was tried too often. Wait one minute, then try again.
       *[other] That was tried too often. Wait { $minutes } minutes, then try again.
    }

enter-title = The door is opening
enter-wait = One moment…
enter-failed-title = The door did not open
enter-failed = The hub cannot be reached just now. Your card is still good.
enter-by-hand-title = Type the code of your card
enter-by-hand = The code is printed on your card, beside the square with the dots.
type-code = Type the code

card-unknown-title = We do not know this card
card-unknown = Perhaps one sign is wrong: look at the code again. If it is right, ask your teacher for a new card.
card-expired-title = This card is too old
card-expired = Its time is over. Ask your teacher for a new one: that takes a minute.
card-used-title = This card has been used
card-used = A card opens the door once. If it was you, go on in the window where you came in. If not, tell your teacher.
card-revoked-title = This card was taken back
card-revoked = Your teacher has replaced it. Ask for the new one.
card-try-another = Try a card

# The first time: an adult’s own account
begin-title = Welcome
begin-lead = Choose your name here and how you sign in from now on. This link then has done its work.
begin-code = Code of your invitation
begin-code-hint = It stands at the end of the link, after the #.
begin-name = Your name, as others shall see it
begin-email-hint = To sign in with. No other person sees it.
begin-password-hint = Ten characters or more. A few words that belong to you are easier to keep than signs.
begin-go = Begin
begin-unknown = We do not know this invitation. Look at the end of the link once more, or ask for a new one.
begin-expired = This invitation is too old. For the hub’s first keeper, starting the hub again prints a new one; everyone else asks their keeper.
begin-used = This invitation has done its work already. If it was you, sign in with your e-mail and password.
begin-too-many = Too many codes that open nothing were tried from this place. Wait a minute, then try again.

# A twinning
twinnings-title = Your twinnings
no-twinning-title = No twinning yet
no-twinning = Your class has no partner here so far.
no-twinning-advice = Two classes are good, three are safer: the exchange goes on when one has to leave.
no-class = This hub is up and ready. Twinnings belong to classes: their teachers see them here.
twinning-of =
    { $classes ->
        [one] Twinning of one class
       *[other] Twinning of { $classes } classes
    }
until-date = until { $date }
in-languages = in { $languages }
map-of = Map with the towns of the classes: { $towns }
classes-title = The classes
our-class = our class
here = here
here-too = there too
over-there = over there
headcount =
    { $count ->
        [one] one pupil
       *[other] { $count } pupils
    }
ages =
    { $lower ->
        [0] up to { $upper } years
       *[other] { $lower } to { $upper } years
    }
few-partners =
    { $count ->
        [0] No partner yet: two classes are good, three are safer.
       *[other] One partner is good, two are safer: the exchange goes on when one has to leave.
    }

lesson-now = The lesson is running now
lesson-until = until { $clock } for us
lesson-next = Next lesson
clock-for-us = { $clock } for us
clocks-now = What time it is where each class is
clocks-then = What time it will be where each class is
go-to-lesson = Go to the lesson
check-our-room = Check our camera and sound
no-lesson-title = Next lesson
no-lesson = No date yet
no-lesson-advice = The room is open all the same: chat with your partners and find a date.
open-the-room = Open the room

rooms-title =
    { $count ->
        [one] Our room
       *[other] Our rooms
    }
rooms-hint = Open between lessons too. What you write and draw stays.
room-holds =
    { $pages ->
        [one] Chat and a board
       *[other] Chat and a board of { $pages } pages
    }

# The person
me-title = You
role-teacher = Teacher
role-pupil = Pupil
role-companion = Class tablet
role-keeper = Keeper of this hub
sign-out = Sign out
logins-title = Where you are signed in
logins-hint = Do you not know one of these? End it.
device = { $browser }, { $system }
device-unknown = A browser
this-browser = here
login-since = since { $day }, { $clock }
login-seen = seen { $ago }
end-login = End it

# The tablets of a class
tablets-title = Tablets of my class
tablets-lead = A tablet sits beside your screen: two pupils draw with it, raise a hand, ask to speak. It sends no picture and no sound, and needs no name and no password.
tablets-add = Add a tablet
tablets-add-next = Add the next tablet
tablets-none = No tablet yet
tablets-none-hint = Take one in your hand and press “Add a tablet”: its camera reads the code that appears, and it is in.
tablets-full = { $most } tablets are the most that a class can have. Remove one that you no longer use.
tablets-hasty = That were many codes in a short time. Wait a few seconds, then try again.
tablets-how = A code is good once. A tablet that was put away for eight hours needs a new one.
tablets-back = Back to the tablets
tablet-name = Tablet { $number }
tablet-seen = Last in { $ago }
tablet-waiting = Not in yet
tablet-renew = New code
tablet-renew-for = New code for { $name }
tablet-remove = Remove
tablet-remove-for = Remove { $name }
tablet-code-title = Let { $name } in
tablet-code-lead = Hold the tablet’s camera before this code, and open what it finds.
tablet-code-picture = The QR code for { $name }
tablet-code-typed = No camera? Open { $url } on the tablet and type this code:
tablet-code-link = The same as a link
tablet-code-once = Shown only now, good once and for one day. If it gets lost, “New code” makes another.
tablet-code-trust = Is it this tablet’s first time here? Then it has to trust the hub once: open { $url } on it.
tablet-code-here = So far only this computer reaches the hub, so no tablet can come in yet. Whoever looks after the hub can open it to the school’s network.
tablet-code-open = Without https no other device can sign in. Whoever looks after the hub can change that.

# The keeper: make it yours
hub-link = The hub
hub-title = Make it yours
hub-lead =
    { $open ->
        [0] Everything is in place. You can change each part whenever you like.
        [one] One part is still open. Each keeps itself: stop here, come back later.
       *[other] { $open } parts are still open. Each keeps itself: stop anywhere, come back later.
    }
hub-done = done
hub-open = still open
hub-save = Keep it
hub-name-title = What is it called?
hub-name-hint = Everybody sees this name at the top of each page and where they sign in.
hub-name = Name of the hub
hub-name-wrong = A name has at least one letter and at most sixty.
hub-place-title = Which language, which clock?
hub-place-hint = For visitors whose browser asks for a language that we do not speak, and for whoever belongs to no school. Schools have clocks of their own.
hub-zone = Time zone
hub-zone-choose = Choose a town with your time
hub-reach-title = Who can come here?
hub-reach-hint = This comes from the settings, not from this page: whoever starts the hub decides it. docs/lan.md tells how to climb.
hub-reach-address = Address
hub-reach-now = we are here
hub-step-here = This computer alone. Good for looking around: camera and sound work in this computer’s browsers.
hub-step-open = Other computers reach it, but without https: nobody can sign in from there, and browsers give no camera.
hub-step-lan = Every device of this network (“ribambelle serve --lan”), once it has trusted the hub: a help page shows how, in three steps.
hub-step-safe = Everybody who can reach the address, over https and a name of its own: signing in, camera and sound work everywhere.
hub-reach-media =
    { $relay ->
        [yes] Sound and picture come in at port { $port }, UDP and TCP, or by the relay. A firewall has to let the port in.
       *[no] Sound and picture come in at port { $port }, UDP and TCP. A firewall has to let it in.
    }
hub-lead-mail = Mail can wait: until then the hub shows you its letters here, and you hand them over.
hub-optional = if you like
hub-mail-title = Can it send mail?
hub-mail-from = The hub writes from
hub-mail-hint = It sends invitations, reminders and what people ask for. A test letter shows that it works.
hub-mail-none = With a mail server the hub sends invitations and reminders itself; without one its letters wait here for you. It is set where the hub is started: SMTP_URL and MAIL_FROM, as docs/settings.md tells.
hub-letter-send = Send me a test letter
hub-letter-sent = The mail server took the letter to { $to }. Look into your mailbox, and among the unwanted mail if it does not come.
hub-letter-wait =
    { $minutes ->
        [one] Those were many letters. You can send the next one in a minute.
       *[other] Those were many letters. You can send the next one in { $minutes } minutes.
    }
hub-letter-subject = { $hub } can send mail
hub-letter-text =
    Good day,

    this letter shows that { $hub } can send mail. You asked for it on the hub’s page:
    { $url }/hub

    Nobody has to answer it.
hub-classes-title = Who is it for?
hub-classes-hint = A school, a class and a teacher: that is all a lesson needs. You see here who teaches, never what pupils say or draw.
hub-class-nobody = no teacher yet
hub-class-invited =
    { $count ->
        [one] one invitation is on its way
       *[other] { $count } invitations are on their way
    }
hub-invite = Invite a teacher
hub-invite-for = Invite a teacher for { $name }, { $school }
hub-add-class = Add a school and a class
hub-school = School
hub-town = Town
hub-country = Country
hub-country-choose = Choose a country
hub-class = Class
hub-headcount = How many pupils
hub-youngest = Youngest, in years
hub-oldest = Oldest, in years
hub-tongue = Language of the class
hub-twinning = Twinning, by its title
hub-twinning-hint = A title that exists joins that twinning, a new one begins it with a room. It may stay empty for now.
hub-enrol = Add and get the teacher’s link
invited-title = The link for the teacher
invited-lead = Give this link to whoever teaches { $name }. They choose their name and password themselves; nobody else ever knows it.
invited-link = Link, good once and for fourteen days
invited-copy = Copy
invited-copied = Copied
invited-once = It is shown only now. If it gets lost, invite once more.
invited-you = Is it you? An address belongs to one person, so take another e-mail address than the keeper’s, and open the link in another browser: here it would sign the keeper out.
invited-here = So far only this computer reaches the hub, so the link works here alone.
invited-back = Back to the hub

# The keeper: how the hub is
health-link = Health
health-title = How the hub is
health-well = All is well.
health-worries =
    { $count ->
        [one] One thing wants a look: it has this sign.
       *[other] { $count } things want a look: they have this sign.
    }
health-again = Look again
health-ok = good
health-look = have a look
health-workers = Workers
health-workers-here =
    { $count ->
        [one] One worker carries the hub.
       *[other] { $count } workers carry the hub together.
    }
health-workers-silent =
    { $count ->
        [one] One more should be here and does not answer. It is replaced by itself within a minute; if not, look at the logs.
       *[other] { $count } more should be here and do not answer. They are replaced by themselves within a minute; if not, look at the logs.
    }
health-worker-since = started { $ago }
health-worker-draining = says goodbye: it is being replaced
health-worker-bus = hears no other worker
health-now = In lessons now
health-rooms =
    { $count ->
        [one] room
       *[other] rooms
    }
health-people =
    { $count ->
        [one] device
       *[other] devices
    }
health-media = Sound and picture
health-media-none = Nothing was sent since the start.
health-media-whole = { $part } could be sent on as it should.
health-media-told = { $forwarded } packets sent on, { $repaired } sent again, { $lost } lost for good, since the start.
health-media-look = A hundredth or more is lost: the line of the hub or of a school is too narrow, or this computer too busy.
health-storage = Storage
health-storage-kept = { $kept } kept
health-storage-free = { $free } free of { $whole } on this computer’s disk
health-storage-elsewhere = The database has a disk of its own, which is not seen from here.
health-storage-look = The disk is nearly full. Make room, or messages cannot be kept.
health-backup = Last backup
health-backup-none = None yet. “ribambelle backup” makes one, also while a lesson runs.
health-backup-ago = Made { $ago }.
health-backup-look = That was long ago. “ribambelle backup” makes a new one, also while a lesson runs.
health-certificate = Certificate
health-certificate-until = Good until { $date }.
health-certificate-look = It ends soon, at { $date }. Put the new files in place of the old ones: they are taken up by themselves.
health-version = Version
health-privacy = Only counts stand here: no name, no room, nothing that was said.

# When a page cannot be had
problem-404-title = Nothing here
problem-404 = This page does not exist, or it is for others. A snail has looked everywhere.
problem-403-title = Not from there
problem-403 = This came from another place than our own page, so nothing was changed. Go back and try again.
problem-500-title = That was our fault
problem-500 = Something broke here. Nothing that you had sent off is lost. Try again in a moment.
problem-429-title = One after the other
problem-429 = Too many cards that open no door were tried from this place. Wait a minute, then try again.
problem-503-title = Not just now
problem-503 = The hub cannot write anything down at the moment. Nothing that you had sent off is lost. Try again in a minute; if it stays like this, tell whoever looks after the hub.
problem-unsafe-title = This connection is not private
problem-unsafe = Without https others could read along, so nobody can sign in at this address. Use the hub’s https address, or the computer that it runs on.
problem-other-title = That did not work
problem-other = Your browser asked for something in a way that we do not understand. Go back to the start and try once more.
incident = For the keeper of this hub: incident { $id }
