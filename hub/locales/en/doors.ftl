# Calendars of doors: made, dealt, filled, opened.

doors-title = Calendars of doors
doors-lead = A door for each day, and behind each one a small surprise from a class. It opens in every class’s own morning.
doors-none = There is no calendar yet. Twenty-four doors fit well before Christmas, ten before the summer.
doors-none-yet = There is no calendar yet. A teacher can make one.
doors-new = A new calendar
doors-name = What is it called?
doors-name-example = Waiting for Christmas
doors-first = First day
doors-count = How many doors?
doors-opens = They open at
doors-opens-hint = A time of the morning, by the clock of each class. What opens on a day without school is still open on the next school day.
doors-make = Make it, and deal the doors
doors-told = Each door opens at { $time } in every class’s own morning, and stays open.
doors-undealt = Some doors belong to nobody yet.
doors-without = Without a door so far: { $towns }.
doors-nobody = nobody yet
doors-whose = Whose doors?
doors-deal = Deal the doors
doors-deal-lead = A door with something behind it stays whose it is.
doors-deal-evenly = Deal the empty doors in turn
doors-deal-keep = Keep it so
doors-change = Change the calendar
doors-keep = Keep
doors-remove = Remove the calendar
doors-remove-sure = Its doors and the words behind them go for good. Materials stay with their classes, and surprises are not given away.
doors-remove-go = Yes, remove it
doors-home-none = A small surprise each day: give each class some doors.
doors-home-go = To the doors
door-number = Door { $number }
door-of = From { $who }, for { $day }
door-is-open = Door { $number }, from { $who }: open
door-is-missing = Door { $number }, from { $who }: open, still being made
door-is-closed = Door { $number }, from { $who }: opens on { $day } at { $time }
door-ready = Ready
door-to-fill = Fill it
door-peek = Look
door-before = Only you see this before { $day }, { $time }.
door-waits = Waits behind door { $number }
door-lies = It lies behind door { $number } of “{ $title }”.
door-go = To this door
door-not-shown = The others do not see this: it was taken back, or a consent is missing, or it is still being prepared.
door-missing = Still being made
door-missing-told = Good things take their time. Come back a little later: the door stays open.
door-ways = Other doors
door-all = All doors
door-fill-go = Put something behind it
door-fill = Behind door { $number }
door-fill-lead = Your partners see it when the door opens with them, not before. With you that is on { $day } at { $time }.
door-pick = What is behind it?
door-pick-told = A picture, a sound, a film or slides that your class has given. Until the door opens it is hidden from the others.
door-pick-words = Only words
door-pick-new = Give something new.
door-pick-draft = Keep it as a draft, so that nobody sees it too early, and come back here.
door-known = seen already
door-held = waits for you
door-words = Some words
door-language = In which language?
door-looks = Our pupils may look before
door-keep = Close the door
door-problem-title = Please give it a name of up to 80 letters.
door-problem-day = Please look at the first day once more.
door-problem-count = A calendar has from 1 to 31 doors.
door-problem-clock = Please choose a time before noon.
door-problem-many = There are as many calendars as fit. Remove an old one first.
door-problem-filled = Behind one of the last doors there is something already. Empty it first, or keep as many doors.
door-problem-long = These are too many words for a door: 1,000 letters fit.
door-problem-taken = This is not there any more, or it stands behind another door already.
door-problem-consent = A consent is missing for a child whom this shows. Tick it first, or choose something else.
door-problem-changed = A colleague changed this door meanwhile. What you typed is still here; press again to keep it.
owed-door-go = Fill it
owed-doors-go = See the doors
owed-doors = The doors of a calendar are not dealt yet.
doors-span =
    { $count ->
        [one] { $day }: one door
       *[other] From { $day }: { $count } doors
    }
doors-opened =
    { $count ->
        [one] { $opened } of one door is open
       *[other] { $opened } of { $count } doors are open
    }
doors-many =
    { $count ->
        [one] one door
       *[other] { $count } doors
    }
owed-door =
    { $count ->
        [one] A door of yours is empty and opens soon, or is open already.
       *[other] { $count } doors of yours are empty and open soon, or are open already.
    }
