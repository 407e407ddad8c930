### Guests of a lesson: the list and the form on its page, the letter, and the page where a guest’s link leads.

## On the lesson’s page
guests-title = Guests
guests-none = Would an author, a grandparent or a fire fighter like to come? Invite one adult, for this lesson alone.
guests-by = Invited by { $host }, { $town }.
guests-open = The link has not been used yet.
guests-came = Has used the link and waits for a teacher to open the door.
guests-admitted = Was let in.
guests-sent-out = Was sent out.
guests-withdrawn = The invitation was withdrawn.
guests-withdraw = Withdraw
guests-withdraw-of = Withdraw the invitation of { $name }
guests-invite = Invite a guest
guests-how = Your guest gets a link that works once, from half an hour before the lesson until it ends. They wait at the door until a teacher in the room lets them in, and are never alone with the children.
guests-name = Their name, as they want to be shown
guests-what = What they are
guests-what-example = an author
guests-language = The language of their pages
guests-email = Their e-mail address, if a letter should go to them
guests-email-hint = It is used for this one letter and not kept with the guest. Without one you get the link to hand over yourself.
guests-go = Make the link
guests-sent = A letter with this link is on its way to { $email }.
handed-guest-title = A link for { $name }
handed-guest-lead = Whoever opens this link stands at the door as { $name }. Give it to nobody else.
handed-guest-link = Link, good once, for this lesson
lesson-problem-guest = A guest needs a name and a word for what they are, each on one line.
lesson-problem-guest-email = This does not look like an e-mail address.
lesson-problem-guests-many = Twelve guests are enough for one lesson. Withdraw an invitation first.

## The letter
guest-letter-subject = An invitation to our lesson “{ $lesson }”
guest-letter-text = Dear { $name },

    { $host } ({ $school }, { $town }) invites you to the lesson “{ $lesson }” on { $day } at { $clock } ({ $town } time).

    This link opens it, once, from half an hour before the lesson:
    { $url }

    You need a computer or tablet with a camera and a microphone. A teacher lets you in at the door.

## Where the link leads
guest-link-title = Come in as a guest
guest-link-unknown = This link or code does not open anything. Is all of it there? Otherwise ask the teacher who gave it to you.
guest-link-too-many = Too many tries from here. Wait a minute, then try again.
guest-code-hint = The code is the part of your link after the #.
guest-by = { $host } from { $town } invites you.
guest-clock = { $from } to { $to } ({ $town } time)
guest-step-camera = You try your camera and microphone.
guest-step-lobby = You wait at the door until a teacher lets you in.
guest-step-children = The children see and hear you. Please record nothing and take no pictures.
guest-enter = To the door
guest-back = Back to the door
guest-once = This button works once: come in on the device that you will use in the lesson.
guest-other = { $name } is signed in on this device. If you go on, that ends, and the link is used up.
guest-early = You are early, how nice. The link works from { $clock } on: open it again then.
guest-used = This link has been used already, and it works only once.
guest-withdrawn = This invitation was withdrawn.
guest-cancelled = This lesson does not take place at this time.
guest-over = This lesson is over.
guest-thanks = The lesson is over. Thank you for coming.
guest-ask = Please ask { $host }: a new link is made in a minute.
guest-ask-nobody = Please ask the teacher who invited you: a new link is made in a minute.

## On one’s own page
role-guest = Guest
