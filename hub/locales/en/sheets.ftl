# The run sheet of a lesson: what happens, step by step
sheet-title = Run sheet
sheet-none = No steps yet. With a few, everybody in the lesson sees what is now and what comes next.
sheet-make = Make the run sheet
sheet-open = Open the run sheet
sheet-empty = What happens in this lesson, one step after the other? Everybody will see what is now and what comes next.
sheet-from-kit = Begin with a lesson of your project
sheet-from-earlier = Begin with the steps of an earlier lesson
sheet-take = Take these steps
sheet-total =
    { $count ->
        [one] One minute is planned.
       *[other] { $count } minutes are planned.
    }
sheet-fits = That fills the lesson exactly.
sheet-free =
    { $count ->
        [one] One minute is left for whatever happens.
       *[other] { $count } minutes are left for whatever happens.
    }
sheet-over =
    { $count ->
        [one] That is one minute more than the lesson has: perhaps something may wait for the next one?
       *[other] That is { $count } minutes more than the lesson has: perhaps something may wait for the next one?
    }
sheet-print = Print
sheet-up = Move up: { $step }
sheet-down = Move down: { $step }
sheet-change = Change: { $step }
sheet-remove = Delete: { $step }
sheet-add = Add a step
sheet-add-go = Add this step
sheet-keep = Keep
sheet-leave = Leave it as it was
sheet-back = To the lesson
sheet-sign = Sign
sheet-minutes = Minutes
sheet-words = What happens, in a sentence (may stay empty)
sheet-sets = When it begins
sheet-spotlight = What is large
sheet-stick = Who may speak
sheet-page = Page of the board
sheet-music = Music
sheet-as-it-is = stays as it is
sheet-page-number = page { $number }
sheet-theirs = { $field }: a colleague has changed this meanwhile. It now says: { $theirs }.
sheet-yours-stands = What you wrote still stands in the form.
sheet-piece = Piece of music
sheet-piece-none = no piece
sheet-piece-gone = { $title }: no longer in this room
sheet-plays = plays { $title }
sheet-activity = Activity
sheet-activity-none = no activity
sheet-activity-unseen = one that not all see today
sheet-poll = Ask all classes when it begins
sheet-poll-kind = Question
sheet-poll-none = no question
sheet-poll-picture = Picture { $number }
sheet-poll-no-picture = no picture
sheet-poll-word = Word { $number }
sheet-problem-sign = Choose a sign for the step.
sheet-problem-minutes = A step takes from 1 to 180 minutes.
sheet-problem-words = That sentence is too long, or has no letter in it. 300 letters are plenty for a wall.
sheet-problem-sets = That is nothing a step can do.
sheet-problem-piece = That piece of music is not in this room. Choose another one, or none.
sheet-problem-activity = That activity is not on your shelf. Choose another one, or none.
sheet-problem-poll = A question with pictures needs two to six choices that differ.
sheet-problem-full = Forty steps are enough for one lesson.
sheet-problem-stale = A colleague has just changed this step. Look at both, then keep what you like.
sheet-problem-gone = A colleague has just deleted this step. What you wrote stands below: you can add it again.
sheet-problem-over = This lesson was called off: its run sheet stays as it is.
sheet-find-date = Find a date
