### Telling a teacher about a message: the button in the live room, and the page of the teachers.

report-do = Report to the teachers
report-tell = Tell my teacher
report-told = Your teachers know now. Thank you for telling them.
report-gone = This message is not there any more.
report-too-many = You told your teachers several times just now. Wait a minute, please.
report-failed = It did not get through. Please try again.

report-said = Somebody told the teachers about something. The flag at the top leads to it.
report-beside = { $count ->
    [one] 1 report waits for you, in a new window
   *[other] { $count } reports wait for you, in a new window
}

report-title = Reports
report-lead = Somebody told the teachers of both classes about what stands here. What was said stays for 180 days, even if it is deleted.
report-waiting = { $count ->
    [0] Nothing waits for you
    [one] 1 report waits for a teacher
   *[other] { $count } reports wait for a teacher
}
report-none = When a child or a teacher tells you about a message, a text or another thing of your exchange, it stands here, a message with what was said just before.
report-handled = { $count ->
    [one] 1 report was dealt with
   *[other] { $count } reports were dealt with
}
report-by = Told by { $name } ({ $class }).
report-by-class = Told by somebody of { $class }.
report-in-chat = In everybody’s chat
report-thing-material = A material
report-thing-writing = A text
report-thing-activity = An activity
report-thing-note = A note in a joint notebook
report-in-group = In the chat of the group { $name }, page { $page } of the board
report-of-class = Written in { $class }.
report-before = { $count ->
    [one] The message before it
   *[other] The { $count } messages before it
}
report-earlier = Before, at { $time }:
report-somebody = Somebody
report-note = What did you do about it? Both classes’ teachers read this.
report-handle = It is dealt with
report-handled-by = { $name }, { $day }:

letter-reported-subject = Somebody reported a message
letter-reported = somebody told the teachers about a message in one of your live rooms. It waits for one of you, with what was said just before; in this letter nothing of it is repeated.
letter-reported-thing-subject = Somebody reported something of your exchange
letter-reported-thing = somebody told the teachers about a text, a material or another thing of your exchange. It waits for one of you; in this letter nothing of it is repeated.
