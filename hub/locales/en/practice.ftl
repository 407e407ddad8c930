# Practice: a twinning in which a teacher tries everything out alone, with an invented class.

practice-start = Try it out: a practice twinning
practice-start-hint = An invented class answers you at once. Nobody else sees it, no pupil is in it, and it goes after a fortnight.
practice-badge = Practice
practice-told = This is practice: the partner class is invented. Press everything: it says yes to every date, no letter goes out, and your pupils do not see any of it.
practice-goes = Practice: all of it is deleted on { $day }.
practice-end = Delete it now
practice-title = Practice: two windows
practice-words = Each class shows what it sees from its window. Nothing here is real: it is there to try things out.
practice-room = Practice room
practice-school = Swallow School (invented)
practice-class = The swallows (practice)
practice-teacher = Beatriz (invented)
practice-hello-room = Hello! I am Beatriz, and I am invented, like my class. Write, draw, propose a date: I say yes to all of them. Nothing can break here.
practice-hello-staff = Welcome to the staff room: in a real twinning only the teachers read here. Propose a date for our first lesson when you like, I shall say yes.
