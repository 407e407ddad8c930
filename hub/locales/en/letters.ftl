### Letters between teachers: invitations, wishes to join, classes and colleagues that come and go.

letter-quoted = “{ $words }”
letter-who-by-link = whoever got your link

## A wish to join
letter-wish-made-subject = { $who } would like to join “{ $title }”
letter-wish-made = { $who } would like to take part in “{ $title }”. Please answer until { $day }: a kind no is an answer too.
letter-wish-waiting-subject = { $who } is still waiting: “{ $title }”
letter-wish-waiting = { $who } asked to take part in “{ $title }”, and nobody has answered yet. A yes or a kind no helps them to go on; the question stays open until { $day }.
letter-wish-silent-subject = No answer yet from “{ $title }”
letter-wish-silent = nobody of “{ $title }” has answered your class for a week. Your question stays open until { $day }; meanwhile other projects look for partners too.
letter-wish-declined-subject = Not this time: “{ $title }”
letter-wish-declined = the classes of “{ $title }” cannot take in another one this time. Other projects look for partners, and one of them may be glad of you.
letter-wish-lapsed-subject = Without an answer: “{ $title }”
letter-wish-lapsed = nobody of “{ $title }” answered within three weeks, and your question has lapsed. It is not because of your class; other projects look for partners.

## An invitation
letter-invitation-made-subject = An invitation: “{ $title }”
letter-invitation-made = { $who } invites your class to “{ $title }”. Have a look, and say yes or no until { $day }.
letter-invitation-waiting-subject = Still waiting for you: “{ $title }”
letter-invitation-waiting = { $who } invited your class to “{ $title }”, and nobody has answered yet. A yes or a no helps the others; the invitation is good until { $day }.
letter-invitation-silent-subject = No answer yet: “{ $title }”
letter-invitation-silent = there is no answer yet to your invitation to “{ $title }”, a week ago, for { $who }. It stays open until { $day }. Ask in another way if you can, or invite a second class meanwhile.
letter-invitation-declined-subject = Not this time: “{ $title }”
letter-invitation-declined = { $who } cannot join “{ $title }” this time. Another class may be glad to be asked.
letter-invitation-lapsed-subject = Without an answer: “{ $title }”
letter-invitation-lapsed = your invitation to “{ $title }” for { $who } has lapsed after three weeks without an answer. You can ask another class at any time.

## What happens in a twinning
letter-joined-subject = { $who } joins “{ $title }”
letter-joined = { $who } takes part in “{ $title }” from now on. Say hello in the staff room, and find a first date together.
letter-joined-ours-subject = Welcome to “{ $title }”
letter-joined-ours = your class takes part in “{ $title }” from now on. Your partners are glad of a hello in the staff room.
letter-left-subject = { $who } leaves “{ $title }”
letter-left = { $who } does not take part in “{ $title }” any more. What it wrote stays; if you miss a partner, you can look for another one.
letter-left-ours-subject = Your class has left “{ $title }”
letter-left-ours = your class does not take part in “{ $title }” any more. What it wrote stays there for its partners to read.
letter-leads-subject = { $heir } leads “{ $title }”
letter-leads = { $heir } leads the twinning from now on.
letter-leads-ours-subject = Your class leads “{ $title }”
letter-leads-ours = { $heir } leads the twinning from now on: it is for you to begin it, to archive it and to hand it on.
letter-begun-subject = “{ $title }” begins
letter-begun = “{ $title }” has begun: your pupils can come in.
letter-archived-subject = “{ $title }” is in the archive
letter-archived = “{ $title }” is archived: everything stays to be read, nothing is changed any more. If it was too early, the class that leads can open it again.
letter-reopened-subject = “{ $title }” goes on
letter-reopened = “{ $title }” is out of the archive, and everybody can write again.

## Colleagues
letter-colleague-subject = { $name } teaches { $class } with you
letter-colleague = { $name } teaches { $class } with you from now on, and can do there what you can do.
letter-substitute-subject = { $name } stands in for { $class }
letter-substitute = { $name } teaches { $class } as a substitute until { $day }. You can change the day or end it earlier.

## On the pages
invitations-waiting =
    { $count ->
        [one] An invitation waits for your answer.
       *[other] { $count } invitations wait for your answer.
    }
invitations-look = Have a look
sent-title = Waiting for an answer from others
sent-until = open until { $date }
proposal-lost = The letter did not arrive. Ask in another way, or send a new link.
class-unreached = Letters to { $names } do not arrive. Tell them in another way.
