# Who teaches a class: colleagues, substitutes, and whoever leaves.

team-title = Who teaches here
team-open = Invite or change
team-of = Who teaches { $name }
team-lead = You teach here with equal rights. A substitute does so until the last day is over, and invites nobody.
team-you = (you)
team-for-good = for good
team-until = substitute, last day: { $day }
team-last-day = Last day
team-last-day-new = A substitute’s last day
team-keep-day-of = Keep the last day of { $name }
team-end = End now
team-end-of = End now for { $name }
team-invite = Invite somebody
team-invite-hint = By letter, or with a link that you hand over. Whoever has an account here already signs in with it; everybody else makes one.
team-colleague = A colleague
team-colleague-means = Has the class with you, for good.
team-substitute = A substitute
team-substitute-means = Has the class until a day; then it ends by itself.
team-make-link = Invite
team-leave = Leave this class
team-leave-hint = What you wrote stays. To come back you need a link from one of the others.
team-leave-alone = You alone have this class for good. Invite a colleague first, or let the class rest.
team-leave-sure = Yes, I leave this class
team-wrong-day = Please choose the last day: today or later, at most thirteen months ahead.
team-wrong-last = Nobody else has this class for good. Invite a colleague first, or let the class rest.
team-email = Their e-mail, if we may write to them
team-email-hint = Empty: you get the link yourself and hand it over.
team-open-links = On their way
team-link-handed = A link that was handed over
team-link-until = good until { $day }
team-link-by = from { $name }
team-link-withdraw = Withdraw
team-link-withdraw-of = Withdraw: { $whom }
team-wrong-email = This is no e-mail address yet. Please look at it once more, or leave it empty.
team-letter-subject = { $by } invites you to teach { $class }
team-letter-colleague =
    Good day,

    { $by } would like to teach { $class } ({ $school }, { $town }) with you on { $hub }, where classes of several countries meet.
    Open this link until { $date }; it is good once:
    { $url }
team-letter-substitute =
    Good day,

    { $by } asks you to stand in for { $class } ({ $school }, { $town }) on { $hub }, where classes of several countries meet. Your last day there: { $last }.
    Open this link until { $date }; it is good once:
    { $url }
handed-colleague-title = A link for your colleague
handed-colleague-lead = Whoever opens this link teaches { $name } with you. Give it only to somebody you know.
handed-colleague-link = Link, good once and for fourteen days
handed-substitute-title = A link for the substitute
handed-substitute-lead = Whoever opens this link teaches { $name } until the day that you chose. Give it only to somebody you know.
handed-substitute-link = Link, good once and for fourteen days
take-on-lead = You are signed in as { $name }. With this invitation you teach one class more.
take-on-go = Take the class on
take-on-other = Is it somebody else’s?
take-on-other-hint = Then they make an account of their own here, and you are signed out.
take-on-sign-in = I have an account already: sign in first

# What becomes of a class
future-of = What becomes of { $name }
future-move = Another school or town
future-move-means = Its lessons keep their moment and are shown by the new clock; earlier ones stay where they were held.
future-move-open = Choose the school
future-rest = Let the class rest
future-rest-means = Everything stays to be read. Its cards and tablets open no door from this moment, nobody finds or joins it.
future-rest-open = Let it rest …
future-rest-sure = I know that the cards of the pupils are withdrawn, and have to be printed anew if it wakes.
future-rest-go = Let it rest
future-wake = Wake the class
future-wake-means = It goes on where it was. Print new cards for the pupils, and bind the tablets again.
future-wake-go = Wake it
future-end = Delete the class
future-end-means = It leaves its twinnings, and nobody comes in for it any more. What it wrote and drew stays with its partners, under its name. If a lesson is running, it ends with that.
future-end-open = Delete it …
future-end-sure = I know that this cannot be taken back.
future-end-go = Delete this class
future-wrong-sure = Nothing has changed. Please tick that you know what it means, then press once more.
move-title = Where { $name } goes
move-lead = Until now it is at { $school }.
move-school = The new school
move-go = Move the class
