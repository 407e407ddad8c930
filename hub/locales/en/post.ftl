### Letters: what stands below each of them, who gets which, and what a keeper reads of the post.

## Below every letter
letter-why-account = You get this letter because somebody gave this address at { $hub }. If that was not you, put it away: nothing happens.
letter-why-invitation = You get this letter because of an invitation at { $hub }. If you have no account there, one of its teachers gave this address.
letter-why-partners = You get this letter because you teach a class at { $hub }.
letter-why-change = You get this letter because your class takes part in this lesson.
letter-why-day-before = You get this letter because you want to be reminded the day before.
letter-why-hour-before = You get this letter because you want to be reminded an hour before.
letter-why-digest = You get this letter because you want to read now and then what is new in your twinnings.
letter-stop = No more letters like this one: { $url }

## The keeper’s page
post-to-hand-over =
    { $count ->
        [one] One letter waits for you
       *[other] { $count } letters wait for you
    }
post-to-hand-over-hint = The hub has no mail server. Read each letter, send it with your own mail program or hand it over on paper, and tick it off.
post-read = Read
post-read-for = Read the letter to { $to }
post-not-arrived =
    { $count ->
        [one] One letter has not arrived
       *[other] { $count } letters have not arrived
    }
hand-over-title = A letter to hand over
hand-over-lead = Send it with your own mail program, or hand it over on paper. Links in it are for this person alone.
hand-over-to = To
hand-over-write = Open in my mail program
hand-over-done = It has gone
hand-over-file = On the hub’s computer it is also a file: { $file } in the data directory. It goes when you tick the letter off.

## The health page
health-post = Letters
health-post-none = No letter waits.
health-post-waiting =
    { $count ->
        [one] One letter waits to be sent.
       *[other] { $count } letters wait to be sent.
    }
health-post-hand-over =
    { $count ->
        [one] One letter waits to be handed over.
       *[other] { $count } letters wait to be handed over.
    }
health-post-failing =
    { $count ->
        [one] One letter was not taken and is tried again.
       *[other] { $count } letters were not taken and are tried again.
    }
health-post-given-up =
    { $count ->
        [one] One letter did not arrive within these weeks.
       *[other] { $count } letters did not arrive within these weeks.
    }
health-post-look = “Make it yours” says why, and what to do.

## Lessons in one’s own calendar program
feeds-title = Lessons in your own calendar
feeds-lead = Your calendar program or telephone can show the lessons by itself. Give it an address; what is moved or cancelled here changes there too.
feed-name = Lessons of { $name }
feed-own = All my lessons
feed-own-hint = Of all your classes, by the clock of the one you act for.
feed-class-hint = For the class’s own calendar, which all its teachers may share.
feed-given = given { $ago }
feed-give = Give me an address
feed-renew = Make a new address
feed-end = End it
feed-for = { $what }: { $name }
feed-address = Address of the calendar
feed-once = It is shown only now, and whoever has it reads these lessons. If it gets lost, make a new one: the old one then ends.
feed-open = Open in my calendar
feed-how = Where does the address go?
feed-how-apple = iPhone, iPad, Mac: press “Open in my calendar”, or Calendar, File, New Calendar Subscription.
feed-how-google = Google Calendar: Other calendars, +, From URL.
feed-how-outlook = Outlook: Add calendar, Subscribe from web.
feed-how-thunderbird = Thunderbird: New Calendar, On the Network.
feed-refresh = Programs look once an hour, some once a day. No pupil’s name and no way in without signing in stands in it.
feed-clock = { $town }: { $clock } { $day }

## Letters about lessons
letter-hello = Hello { $name },
letter-lesson-proposed-subject = Does { $day } at { $clock } suit you?
letter-lesson-proposed = somebody of “{ $twinning }” proposes { $day } at { $clock } (your time) for “{ $title }”. Please say on its page whether that suits your class.
letter-lesson-agreed-subject = Agreed: { $title }, { $day } at { $clock }
letter-lesson-agreed = “{ $title }” with the classes of “{ $twinning }” is agreed for { $day } at { $clock } (your time). The room opens a quarter of an hour before.
letter-lesson-cancelled-subject = Called off: { $title }, { $day }
letter-lesson-cancelled = “{ $title }” with the classes of “{ $twinning }” does not take place on { $day } at { $clock }. Its page leads to another date.
letter-dates-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
letter-day-before-subject = Soon: { $title }, { $day } at { $clock }
letter-day-before = “{ $title }” with the classes of “{ $twinning }” is on { $day } at { $clock } (your time). The room opens a quarter of an hour before.
letter-hour-before-subject = In an hour: { $title }
letter-hour-before = “{ $title }” with the classes of “{ $twinning }” begins at { $clock } (your time). The room opens a quarter of an hour before.

## Which letters somebody gets
wishes-title = My letters
wishes-lead = They go to { $to }. Take as many as are of use to you.
wishes-kept = It is kept.
wishes-lessons = About lessons
wishes-people = From other teachers
wishes-rhythm = What is new in my twinnings
wish-changes = at once, when a date is proposed, agreed, moved or called off
wish-day-before = a reminder the day before
wish-hour-before = a reminder an hour before
wish-invitations = invitations and wishes to join
wish-partners = classes, partners and colleagues that come or go
wish-never = I look by myself
wish-daily = each morning, if there is anything new
wish-weekly = each Monday morning, if there is anything new
post-unreached = Letters to { $to } do not arrive.
post-unreached-again = It works again
post-lost = These letters of yours did not arrive
stop-title = No more of these letters?
stop-done = Done: no more of these letters
stop-go = No more, please
stop-back = Who has an account here can have them back on their own page, under “My letters”.
stop-kind-invitation = Invitations to take part in a twinning.
stop-kind-partners = A class or a colleague that comes or goes, a twinning that begins or ends.
stop-kind-change = Letters at once when a lesson is proposed, agreed, moved or called off.
stop-kind-day-before = Reminders the day before a lesson.
stop-kind-hour-before = Reminders an hour before a lesson.
stop-kind-digest = What is new in your twinnings.

## Who was in a lesson
attendance-title = Who was there?
attendance-lead = On { $day }, by your clock.
attendance-told =
    from { $from } to { $until }, { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
attendance-count =
    { $count ->
        [one] one pupil
       *[other] { $count } pupils
    }
attendance-ours = How many of you were there?
attendance-table = As a table (CSV)
attendance-none = Nobody was seen in the room around this lesson.
attendance-privacy = Classes stand here, never pupils. It is kept for a little more than a year.
attendance-link = Who was there?
attendance-back = Back to the lesson
attendance-class = Class
attendance-school = School
attendance-town = Town
attendance-headcount = Pupils
attendance-from = From (UTC)
attendance-until = To (UTC)
attendance-minutes = Minutes

## What is new, now and then
letter-digest-subject = What is new in your twinnings
letter-digest = this is new since the last letter of this kind, or waits for you.
letter-digest-wishes =
    { $count ->
        [one] One class wishes to join and waits for your answer.
       *[other] { $count } classes wish to join and wait for your answer.
    }
letter-digest-messages =
    { $count ->
        [one] One message in the staff room waits to be read.
       *[other] { $count } messages in the staff room wait to be read.
    }
letter-digest-dates =
    { $count ->
        [one] One date waits for your class’s answer.
       *[other] { $count } dates wait for your class’s answer.
    }
letter-digest-invitations =
    { $count ->
        [one] One invitation waits for your answer:
       *[other] { $count } invitations wait for your answer:
    }
