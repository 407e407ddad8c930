# Mascots that travel, and the making and the unpacking of what was sent.

unboxing-title = The making and the unpacking
unboxing-made = How { $town } made it
unboxing-opened = How { $town } opened it
unboxing-nothing = No picture yet.
unboxing-add = Add a picture
mascots-title = Mascots
mascots-lead = A toy that travels from class to class. Each has a passport with a stamp for every visit.
mascots-none = No mascot is travelling yet. A small soft toy fits into a parcel.
mascot-new = A mascot sets out
mascot-name = What is it called?
mascot-animal = Which animal is most like it?
mascot-set-out = Give it a passport
mascot-is-at = In { $town } since { $day }.
mascot-under-way = It left { $town } on { $day }.
mascot-goes-to = Now it is on its way to { $town }.
mascot-travelled =
    { $stops ->
        [one] { $km } km, one stop
       *[other] { $km } km, { $stops } stops
    }
mascot-missed = Who has seen it?
mascot-missed-long = It was last seen in { $town } on { $day }. Whoever has it, please say so; whoever waits, please ask.
mascot-tag = Its tag to print
mascot-tag-lead = Print it on strong paper, and hang it around the mascot’s neck. Whoever scans the code comes to its passport.
mascot-tag-home = My home is
mascot-qr = The code of this mascot, for a camera
mascot-arrived = It has arrived here
mascot-visit = { $arrived } to { $left }
mascot-since = since { $day }
mascot-leg = after { $km } km
mascot-nothing-told = Nothing has been told of this visit yet.
mascot-tell = Tell of the visit
mascot-goes-on = It travels on
mascot-arrived-on = It came on
mascot-left-on = It left on
mascot-next = It goes to
mascot-next-unknown = not decided
mascot-was-not-here = It was not here
mascot-problem-name = Please give it a name of up to 40 letters.
mascot-problem-day = Please look at the days once more: it comes before it leaves, and neither lies ahead.
mascot-problem-many = There are as many as fit.
owed-mascot = A mascot has not been seen for long.
owed-mascot-go = Where is it?
