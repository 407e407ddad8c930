### The pulse of a twinning: silence, debts, and what a class hands over before it leaves.

pulse-title = Pulse
pulse-open = Who owes what to whom
pulse-lead = How each class is, and what somebody waits for. Holidays and weekends are no silence.
pulse-lead-mentor = Since when nothing was heard of each class. Holidays and weekends are no silence.
pulse-you = you
pulse-well = Well
pulse-silent = Silent
pulse-rests = On holiday until { $day }
pulse-last = Last sign: { $day }.
pulse-days =
    { $count ->
        [one] One school day since.
       *[other] { $count } school days since.
    }
pulse-silent-them = Perhaps they are ill, on a trip, or have no time just now. A friendly word helps more than waiting.
pulse-silent-us = Your partners have not heard from you for a while. A greeting is enough: a drawing, a sentence, a date.
pulse-write = Write in the staff room
pulse-owes-nothing = Nothing is waiting.
pulse-to-all = for all classes
pulse-to-you = for you
pulse-to = for { $class }, { $town }
pulse-owes-post =
    { $count ->
        [one] An envelope to be posted
       *[other] { $count } envelopes to be posted
    }
pulse-owes-late =
    { $count ->
        [one] An envelope that was posted and should have come
       *[other] { $count } envelopes that were posted and should have come
    }
pulse-owes-door =
    { $count ->
        [one] An empty door of the calendar
       *[other] { $count } empty doors of the calendar
    }
pulse-owes-mascot =
    { $count ->
        [one] A word about where the mascot is
       *[other] A word about where { $count } mascots are
    }
pulse-owes-answer =
    { $count ->
        [one] An answer to a date for a lesson
       *[other] Answers to { $count } dates for lessons
    }
pulse-owes-postcard =
    { $count ->
        [one] A postcard that nobody has opened
       *[other] { $count } postcards that nobody has opened
    }
pulse-third-title = A third class
pulse-third-lead = With a third class the exchange goes on when one is silent or has to leave. The search is filled in from your project card.
pulse-third-go = Look for a third class
pulse-third-show = Show your project in the search
pulse-leave-lead = If your class has to leave, it hands over what it still holds: nothing is lost.
pulse-leave-go = See what we hold
pulse-how =
    { $count ->
        [one] A class counts as silent after a school day without a sign. What it wrote is not looked at, only when.
       *[other] A class counts as silent after { $count } school days without a sign. What it wrote is not looked at, only when.
    }
pulse-back = Back to the twinning
pulse-mentor =
    { $count ->
        [one] One school day without a sign of any class, holidays left out
       *[other] { $count } school days without a sign of any class, holidays left out
    }
owed-quiet = Your partners have not heard from your class for a while. A greeting is enough.
owed-quiet-go = How is the exchange?
owed-silent =
    { $count ->
        [one] One class has been silent for two weeks of school. Perhaps a friendly word helps.
       *[other] { $count } classes have been silent for two weeks of school. Perhaps a friendly word helps.
    }
owed-silent-go = See which
owed-materials =
    { $count ->
        [one] One material of your class waits for you.
       *[other] { $count } materials of your class wait for you.
    }
owed-materials-go = Look at it
owed-answers =
    { $count ->
        [one] One date for a lesson waits for your answer.
       *[other] { $count } dates for lessons wait for your answer.
    }
owed-answers-go = Answer
letter-digest-silent =
    { $count ->
        [one] { $class }, { $town }: one school day without a sign. A friendly word helps.
       *[other] { $class }, { $town }: { $count } school days without a sign. A friendly word helps.
    }
letter-digest-quiet =
    { $count ->
        [one] Your partners have not heard from your class for one school day. A greeting is enough.
       *[other] Your partners have not heard from your class for { $count } school days. A greeting is enough.
    }

## Before a class leaves
handover-title = Hand over
handover-lead = Before your class leaves: what it still holds, and who takes it over.
handover-moved = It is in good hands now.
handover-finish = Better finish yourselves
handover-nothing = Nothing left
handover-held =
    { $count ->
        [one] One thing from your class waits for you: show it, or not
       *[other] { $count } things from your class wait for you: show them, or not
    }
handover-to-post =
    { $count ->
        [one] One envelope is made and not posted yet
       *[other] { $count } envelopes are made and not posted yet
    }
handover-on-way =
    { $count ->
        [one] One envelope is under way: it keeps its code, your partners can still say that it came
       *[other] { $count } envelopes are under way: they keep their codes, your partners can still say that they came
    }
handover-mascot-here = { $name } is with you: send it on, and say to whom
handover-move = Others take this over
handover-lead-role = The lead of the twinning
handover-to-make =
    { $count ->
        [one] One envelope that you have not begun
       *[other] { $count } envelopes that you have not begun
    }
handover-to-make-hint = The other class writes them. Where it writes to the same class already, one falls away.
handover-to-come =
    { $count ->
        [one] One envelope for you that nobody has begun falls away
       *[other] { $count } envelopes for you that nobody has begun fall away
    }
handover-doors =
    { $count ->
        [one] An empty door of the calendar
       *[other] { $count } empty doors of the calendar
    }
handover-home = The home of { $name }
handover-box = Your e-mail letterbox here closes
handover-to = Who takes over?
handover-go = Hand it over
handover-along = Take it along
handover-along-lead = Everything that the twinning has made until today, in one file that opens without the hub.
handover-by-itself = What is not handed over by then goes to the class that leads.
