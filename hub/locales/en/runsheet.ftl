# The run sheet in the live room: what is now, and what comes next
live-tab-sheet = Run sheet
runsheet-now = Now: { $step }.
runsheet-then = Next: { $step }.
runsheet-first = First:
runsheet-left =
    { $minutes ->
        [0] nearly over
        [one] one minute
       *[other] { $minutes } minutes
    }
runsheet-over =
    { $minutes ->
        [one] One minute over: nothing is lost.
       *[other] { $minutes } minutes over: nothing is lost.
    }
runsheet-until = All done at { $clock }
runsheet-said = Now: { $step }. Then comes: { $next }.
runsheet-said-last = Now: { $step }. That is the last step.
runsheet-begin = Begin: { $step }
runsheet-next = Next: { $step }
runsheet-back = Back: { $step }
runsheet-stop = Put away
runsheet-last = This is the last step.
runsheet-pace = At this pace you are done at { $clock }; the lesson goes on until { $end }.
runsheet-minutes = { $minutes } min
runsheet-jump = Begin now: { $step }
runsheet-edit = Change the run sheet
runsheet-empty = No run sheet yet. With one, everybody sees what is now and what comes next.
runsheet-make = Make one
runsheet-no-lesson = No lesson is on. During one, its run sheet stands here.
runsheet-piece = Plays { $title }
runsheet-piece-gone = { $title } is no longer in this room: the step begins without it.
runsheet-asks = Asks: { $question }
runsheet-ask-again = Ask once more
