# Finding a date
meet-title = Find a date
meet-lead = We looked at everybody’s school hours, holidays and clocks. The best hours come first.
meet-length = How long
meet-from = From
meet-weeks = For
meet-who = Who must be there?
meet-look = Look again
minutes-long =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
weeks-long =
    { $count ->
        [one] one week
       *[other] { $count } weeks
    }
meet-presumed = School hours not known yet: { $towns }. We took 8:30 to 16:30, from Monday to Friday.
meet-found =
    { $count ->
        [0] No hour was found
        [one] One hour that could suit
       *[other] { $count } hours that could suit
    }
meet-none = There is nothing left to choose from in these weeks. The twinning goes on until { $date }: try other weeks, or another length.
meet-propose = Propose this
meet-propose-this = Propose this: { $day }, { $clock }
meet-own = Another day or time
meet-waiting = Already proposed for { $day }, { $clock }:
reason-all = Everybody is at school then
reason-holiday = No school in { $towns }: { $detail }
reason-free-day = No lessons that day in { $towns }
reason-night = Night in { $towns }
reason-early = Early in { $towns }
reason-late = Late in { $towns }
reason-outside = Outside the usual hours in { $towns }
reason-clocks = The clocks change that week in { $towns }

# A lesson and its date
lesson-untitled = Our lesson
lesson-when = When
lesson-who = Who comes
lesson-about = What it is about
lesson-proposed = proposed
lesson-agreed = agreed
lesson-cancelled = called off
lesson-over = over
lesson-lapsed = was never agreed
lesson-of-series = repeats
lesson-cancelled-said = This lesson will not take place.
lesson-clash-ours = Your class already has a lesson at that time:
lesson-clash-theirs = Another lesson stands in the calendar at that time in { $towns }.
lesson-says-yes = will come
lesson-says-no = cannot come
lesson-says-open = has not answered yet
lesson-rule =
    { $classes ->
        [one] You decide alone.
        [2] It takes place once both classes have said yes.
       *[other] It takes place as soon as more than half of the classes have said yes. Whoever cannot come is still welcome.
    }
lesson-hopeless = It does not suit enough classes.
lesson-find-another = Find another date
lesson-asked = Does it suit your class?
lesson-yes = We come
lesson-no = We cannot
lesson-opens = The room opens at { $clock }, a quarter of an hour before.
lesson-no-agenda = No agenda yet. Three lines are enough: who begins, what is shown, how we say goodbye.
lesson-proposed-by = Proposed by { $who }
lesson-describe = Change title and agenda
lesson-title = Title
lesson-agenda = Agenda
lesson-agenda-hint = One point a line. All teachers of the twinning can change it.
lesson-keep = Keep
lesson-move = Change the date
lesson-move-hint = The other classes are asked again whether it suits them.
lesson-move-go = Propose the new date
lesson-day = Day
lesson-clock = Time, by your clock
lesson-minutes = Minutes
lesson-cancel = Call it off
lesson-farewell = A word to the others
lesson-cancel-go = Call it off
lesson-all = and all that follow
lesson-series = The whole series
lesson-repeats = How often
lesson-every =
    { $weeks ->
        [0] once
        [one] every week, at our local time
       *[other] every { $weeks } weeks, at our local time
    }
lesson-until-day = If it repeats, until
lesson-problem-past = That moment has passed.
lesson-problem-outside = That is outside the dates of the twinning.
lesson-problem-length = A lesson lasts from 5 minutes to 8 hours.
lesson-problem-many = That would be more than 60 lessons. Choose an earlier last day.
lesson-problem-stale = Somebody else has just changed this lesson. Look at it as it is now, then try again.
lesson-problem-over = This lesson has begun or was called off: it can no longer be changed.
lesson-problem-room = This twinning has no such room.
lesson-problem-time = We could not read the day or the time.
lesson-problem-title = The title is empty, or something is too long.

# The calendar
calendar-title = Calendar
calendar-lead = Your classes’ lessons, by your clock and by that of the others.
calendar-week = Week of { $day }
calendar-empty = Nothing planned this week
calendar-find = Find a date
calendar-find-in = Find a date for { $title }
calendar-earlier = Earlier
calendar-later = Later
calendar-today = This week
calendar-answer = your answer is wanted
calendar-room = To the room

# Holidays
holidays-title = Holidays of { $class }
holidays-lead = The meeting finder leaves out the days on which there is no school. Public holidays are known; add what is missing.
holidays-known = Known already
holidays-checked = School holidays where we know them, last checked on { $date }.
holidays-region = Which part of the country is your school in? With it we know its school holidays as well.
holidays-own = Entered by you
holidays-own-none = Nothing yet.
holidays-add = Add holidays
holidays-name = Name
holidays-first = First day without school
holidays-last = Last day without school
holidays-add-go = Add
holidays-remove = Remove
holidays-remove-for = Remove { $name }
holidays-file = Take them from a file
holidays-file-hint = A calendar file (.ics) from your ministry, region or school; whole days, up to 60 kB.
holidays-file-pick = Calendar file
holidays-file-go = Take them over
holidays-span = { $first } to { $last }
holidays-public = public holiday
holidays-taken =
    { $count ->
        [0] Nothing could be taken over.
        [one] One entry was taken over.
       *[other] { $count } entries were taken over.
    }
holidays-line = Line { $line }:
holidays-problem-days = We could not read the days.
holidays-problem-backwards = The last day is before the first.
holidays-problem-long = Holidays last up to 120 days.
holidays-problem-many = A class has up to 200 entries. Remove old ones first.
holidays-problem-name = Give the holidays a name of up to 80 letters.
holidays-trouble-no-calendar = this is no calendar file
holidays-trouble-unreadable = this entry cannot be read
holidays-trouble-no-name = this entry has no name
holidays-trouble-no-days = this entry has no day
holidays-trouble-backwards = it ends before it begins
holidays-trouble-long = it is longer than 120 days
holidays-trouble-repeats = it repeats; enter it by hand
holidays-trouble-too-many = from here on there are too many entries
lesson-holiday = No school in { $town }: { $name }
lesson-holiday-new = This day has become a holiday for { $town }: { $name }
calendar-free = No school in { $town }: { $name }, { $days }
calendar-holidays = Holidays of { $class }

# Voting about another date
vote-title = Which other dates suit you?
vote-hint = Tick all that suit your class. One that suits every class is taken at once; until then the lesson stays where it is.
vote-suits = Suits { $towns }
vote-suits-nobody = Suits nobody so far
vote-go = That suits us
vote-take = Move the lesson there
vote-end = Leave it where it is
vote-offer = Put it to the vote
lesson-problem-options = Six dates at once are enough. Vote about these first.
lesson-problem-minority = That date does not suit enough classes yet.
