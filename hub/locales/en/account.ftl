# An adult’s account: making it, keeping it safe, closing it. Short, warm, concrete; never blame, never jargon.

# A link that came by letter or by hand
link-title = Your link
link-wait = One moment…
link-code = Code of your link
link-open = Open
link-unknown = We do not know this code. Look at the end of the link once more, or ask for a new one.
link-expired = This link is too old. Ask for a new one: that takes a minute.
link-used = This link has done its work already. If it was you, sign in as usual.
link-too-many = Too many codes that open nothing were tried from this place. Wait a minute, then try again.

# Signing up
sign-up-title = Welcome
sign-up-lead = Who you are, where you teach, and your first class: then you can look for a partner.
sign-up-you = You
sign-up-school = Your school
sign-up-school-choose = Is it here already?
sign-up-school-new = No, it is new here
sign-up-town-hint = Others see the town, never the street. The clock is the one on your classroom’s wall.
sign-up-class = Your first class
sign-up-class-hint = A name as the pupils say it, such as CM1 or Class 4b. More classes can come later.

# Links that one hands over
invite-teacher = Invite a colleague
invite-teacher-hint = Somebody you know wants to come here with a class of their own? Give them a link: they make their own account.
invite-teacher-go = Make a link
invite-teacher-many = Twenty of your links are on their way and nobody has used them yet. When one is used or too old, you can make another.
handed-sign-up-title = A link for a colleague
handed-sign-up-lead = Whoever opens this link makes an account of their own, with their school and their first class. Give it only to somebody you know.
handed-sign-up-link = Link, good once and for fourteen days
handed-once = It is shown only now. If it gets lost, make another one.
handed-back = Back

# Asking for a letter
entry-forgotten = Password forgotten?
entry-new = New here?
asking-sign-up-title = New here?
asking-sign-up-lead = Tell us your e-mail address. We send you a letter with a link, and you go on from there.
asking-forgotten-title = Password forgotten?
asking-forgotten-lead = It happens to everybody. Tell us your e-mail address, and a letter brings you a link for a new one.
asking-go = Send me the letter
asking-invitation = Here one comes in by invitation: ask a colleague who is here already, or whoever looks after this hub, for a link. It opens the way to your own account.
asked-too-many =
    { $minutes ->
        [one] Those were many letters. In a minute you can ask for another one.
       *[other] Those were many letters. In { $minutes } minutes you can ask for another one.
    }
sign-up-domain = Only addresses of these schools can sign up by themselves: { $domains }. With another one, ask a colleague or the keeper for a link.
letter-sent-title = Look into your mailbox
letter-sent-sign-up = A letter to { $email } is on its way. Its link is good for a day.
letter-sent-forgotten = If there is an account for { $email }, a letter is on its way. Its link is good for an hour.
letter-sent-new-email = A letter to { $email } is on its way. Once you have pressed its link, this is your address here.
letter-sent-look = Nothing there after a few minutes? Look among the unwanted mail.
letter-sent-by-hand = This hub has no mail server: the letter lies with its keeper. Ask them for the link.

# The letters
letter-sign-up-subject = Your account at { $hub }
letter-sign-up-text =
    Good day,

    you want to make an account at { $hub }. This link leads on, once and for a day:
    { $link }

    It was not you? Then nothing happens: put this letter aside.
letter-known-subject = You have an account at { $hub }
letter-known-text =
    Good day,

    somebody, probably you, wanted to make an account with this address at { $hub }. You have one already: sign in here.
    { $url }

    Is the password forgotten? This page brings you a new one:
    { $url }/forgotten
letter-new-password-subject = A new password for { $hub }
letter-new-password-text =
    Good day,

    with this link you choose a new password for { $hub }. It is good once and for an hour:
    { $link }

    It was not you? Then leave it: your password stays as it is.
letter-password-changed-subject = Your password at { $hub } was changed
letter-password-changed-text =
    Good day,

    your password at { $hub } was changed just now, and every other browser was signed out.

    It was not you? Then choose another one at once:
    { $url }/forgotten
letter-new-email-subject = Is this your address for { $hub }?
letter-new-email-text =
    Good day,

    you want to use this address at { $hub } from now on. This link confirms it, once and for a day:
    { $link }

    It was not you? Then put this letter aside.
letter-address-wanted-subject = Your address at { $hub }
letter-address-wanted-text =
    Good day,

    somebody who is signed in at { $hub } wanted to use this address. It belongs to your account there, so nothing was changed.

    Was it you, with a second account? Sign in with the one that has this address:
    { $url }
letter-email-changed-subject = Your address at { $hub } was changed
letter-email-changed-text =
    Good day,

    your account at { $hub } has another e-mail address from now on; letters go there.

    It was not you? Tell whoever looks after the hub at once:
    { $url }

# What a link opens
new-password-title = A new password
new-password-lead = Choose it here. Every browser where you are still signed in is signed out.
password-new = New password
password-keep = Keep it
new-email-title = Your new address
new-email-lead = From now on you sign in with { $email }, and letters go there.
new-email-go = Yes, that is mine
done-password-title = Done
done-password = Your new password counts from now on.
done-email-title = Done
done-email = Your address is { $email } from now on.
done-on = Go on

# The keeper: who may make an account
hub-sign-up-title = Who may make an account?
hub-sign-up-hint = A link from you or from a teacher always opens the way. This says who may come without one.
hub-sign-up-who = By themselves
hub-sign-up-invitation = Nobody: by invitation only
hub-sign-up-domains = Whoever has an e-mail address of one of these domains
hub-sign-up-anyone = Anybody with an e-mail address
hub-domains = Domains
hub-domains-hint = What stands after the @, such as ac-poitiers.fr. Several with a comma between.
hub-domains-wrong = A domain looks like ac-poitiers.fr. At least one is needed, with a comma between several.

# One’s own account
account-title = Your account
account-link = Your account
account-current = Your password, as it is now
account-password-wrong = That is not your password as it is now. Have another look at it.
account-figure = Name and figure
account-animal = Your animal
account-colour = Your colour
account-colour-number = Colour { $number }
figure-fox = Fox
figure-owl = Owl
figure-turtle = Turtle
figure-bear = Bear
figure-rabbit = Rabbit
figure-whale = Whale
figure-cat = Cat
figure-bird = Bird
figure-frog = Frog
figure-hedgehog = Hedgehog
figure-bee = Bee
figure-penguin = Penguin
figure-fish = Fish
figure-snail = Snail
figure-mouse = Mouse
figure-ladybird = Ladybird
account-email = E-mail address
account-email-hint = Now it is { $email }. The new one counts once you have pressed the link in a letter that goes there; the old one is told.
account-email-new = New address
account-password-hint = Every other browser where you are signed in is signed out.
account-close = Leave
account-close-more = Close this account
account-close-hint = Your name, address and password are forgotten at once and cannot come back. What you wrote in your twinnings stays there, without your name.
account-close-handed = goes on with { $names }.
account-close-rests = has nobody else: it rests. Its pupils’ and tablets’ cards open no door any more. Would a colleague go on with it? Add them to the class first.
account-close-go = Close my account
account-last-keeper = You are the only one who keeps this hub. Let somebody else become its keeper first.
done-closed-title = Goodbye
done-closed = Your account is closed. Thank you for having been here.
letter-closed-subject = Your account at { $hub } is closed
letter-closed-text =
    Good day,

    your account at { $hub } was closed just now; your name, address and password are forgotten there.

    It was not you? Tell whoever looks after the hub:
    { $url }
end-other-logins = End all the others

# The second step
second-step-title = Second step
second-step-hint = With a second step, a password that somebody has seen is not enough to come in.
second-step-open = Open
second-step-lead = After your password, an app on your phone shows a code that changes every half minute. Whoever has seen your password cannot come in without it.
second-step-on = It is on: after your password you are asked for a code.
second-step-left =
    { $count ->
        [0] No code on paper is left. Turn the second step off and on again for new ones.
        [one] One code on paper is left. Turn the second step off and on again for new ones.
       *[other] { $count } codes on paper are left.
    }
second-step-scan = Read this square with an authenticator app (FreeOTP, Aegis, or the one that your phone has), then type the code that it shows.
second-step-by-hand = Without a camera, type this into the app:
second-step-code = Code
second-step-code-wrong = This code does not fit. It changes every half minute: look at the newest, and whether the phone’s clock is right.
second-step-on-go = Turn it on
second-step-off-go = Turn it off
second-code-title = And now the code
second-code-lead = Look into the app on your phone.
second-code-hint = Is the phone not there? One of your codes on paper does as well, once.
second-code-late = That was a while ago. Please begin again with your e-mail and password.
recovery-title = Ten codes for paper
recovery-lead = Print or copy them, and keep them where you keep your keys: each opens the door once when your phone is not there. They are shown only now.
recovery-done = I have them
letter-second-step-on-subject = A second step at { $hub }
letter-second-step-on-text =
    Good day,

    from now on, signing in at { $hub } asks for a code after your password.

    It was not you? Choose another password at once, and tell whoever looks after the hub:
    { $url }/forgotten
letter-second-step-off-subject = No second step any more at { $hub }
letter-second-step-off-text =
    Good day,

    from now on your password alone opens your account at { $hub }: the second step was turned off.

    It was not you? Choose another password at once, and tell whoever looks after the hub:
    { $url }/forgotten

# Mentors
role-mentor = Mentor
mentor-link = Your twinnings
mentor-title = The twinnings of your countries
mentor-lead = Those that have been quiet for longest come first: a friendly word may help.
mentor-dates = { $begins } to { $ends }
mentor-partners =
    { $count ->
        [0] no class
        [one] one class
       *[other] { $count } classes
    }
mentor-last = Something was written or drawn { $ago }.
mentor-never = Nothing was written or drawn yet.
mentor-none = No twinning is running in your countries just now.
mentor-privacy = You see dates, partners and silence here. What teachers and pupils say and draw stays with them.
mentor-invite-title = Invite a mentor
mentor-invite-hint = A mentor accompanies the twinnings of some countries: they see dates, partners and silence, never what is said or drawn.
mentor-invite-lead = A mentor sees the running twinnings of these countries: dates, how many classes, and for how long nothing was written. Never what is said or drawn.
mentor-invite-countries = Countries and regions
mentor-invite-regions = Only some regions of { $country }
mentor-invite-none = Choose at least one country or region.
mentor-present-several = Several: hold Ctrl (on a Mac ⌘) while you choose.
mentor-begin-lead = Choose your name here and how you sign in. Then you see the twinnings that you accompany.
handed-mentor-title = A link for the mentor
handed-mentor-lead = Whoever opens this link makes an account as a mentor of the countries that you chose.
handed-mentor-link = Link, good once and for fourteen days

# The keeper helps somebody back in
hub-people-title = Helping somebody back in
hub-people-link = Somebody cannot sign in?
hub-people-lead = Has somebody forgotten their password? Hand them a link: they choose a new one themselves. Make sure that it is really they who ask. A letter tells them what was changed.
hub-people-password = New password
hub-people-password-for = A link for a new password for { $name }
hub-people-second-step = Second step off
hub-people-second-step-for = Turn the second step of { $name } off
handed-password-title = A link for a new password
handed-password-lead = Give this link to { $name } and to nobody else: whoever opens it chooses the password.
handed-password-link = Link, good once and for a day

# One’s own page: what is behind each door
me-mine = For you
me-account-hint = Your name, your figure, your e-mail and your password.
me-second-step-hint = A code from your phone after the password.
me-letters-hint = Which letters reach you, and how often.
me-feeds-hint = An address for the calendar that you use anyway.
me-tokens-hint = A key for each, with what it may do.
me-class = For your class
me-pupils-hint = Their animals, cards to print, and consents.
me-safety-hint = Who writes live, and which words wait for you.
me-tablets-hint = Let one in, give it a new code, take it out.
