# What is kept, and how long
data-link = What is kept, and how long
data-title = What is kept, and how long
data-lead = Nothing stays for ever. Each kind of data has its clock, and once a day the hub deletes what is due, by itself. Sound and picture are never kept at all.
data-yours = Yours
data-yours-none = No twinning yet, so no clock runs.
data-words-stay = Its words and drawings stay until it is archived: then a year begins.
data-words-go = Archived: what was written and drawn goes on { $day }. Keep elsewhere what you want to keep.
data-emptied = What was written and drawn was deleted on { $day }.
data-pupils-go = The pupils and all that they wrote and drew go on { $day }.
data-clocks = The clocks
data-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
data-minutes = { $count } minutes
data-rooms = Chat and drawings of a twinning
data-rooms-from = from the day on which it is archived
data-documents = PDFs of which somebody chooses pages
data-documents-from = from their arrival; the chosen pages stay as pictures
data-parts = Large files that were not finished
data-parts-from = from their last piece
data-drafts = Drafts of texts that were not handed in
data-drafts-from = since somebody last wrote in them
data-capsules = Capsules that wait to be fetched
data-capsules-from = from the moment when somebody asked for one
data-pupils = Pupils: animal, card, consents, what they wrote and drew
data-pupils-from = from the day on which the class is archived; at once when it ends
data-practice = Practice twinnings, with all that was tried in them
data-practice-from = from their first day
data-held = Messages that wait for a teacher
data-held-from = from their writing
data-votes = Who voted in an open poll, as numbers without names
data-votes-from = from the first vote; at once when the poll is closed
data-reports = Reported messages, with the five before
data-reports-from = from their reporting
data-attendance = Which class was in which lesson
data-attendance-from = from the lesson
data-audit = Who changed what
data-audit-from = from the change
data-guests = Guests of lessons, with their names
data-guests-from = after the lesson
data-families = Links of classes for their families
data-families-from = from their end
data-looks = Who looked at a class’s children
data-looks-from = from the look
data-letters = That a letter went, or did not arrive
data-letters-from = from its sending
data-came = Who sent a class something by e-mail
data-came-from = from its coming; what was sent stays with the materials
data-logins = Logins
data-logins-from = from signing in
data-links = Links to accounts
data-links-from = from their last day
data-replies = Answers to programs of a school
data-replies-from = from the answer
data-attempts = Failed sign-ins
data-attempts-from = from the attempt
data-last = The hub last went round { $ago }.
data-never = The hub has not gone round yet.
data-backups = Backups that a keeper made before still hold what has gone.

# Who looked at what is kept of a class’s children
looked-title = Who has looked
looked-lead = Whoever opens the list of pupils, the consents or a file of a child is written down here, once an hour, for half a year. The teachers of the class read it, and nobody else.
looked-nobody = Nobody has looked yet.
looked-pupils = List of pupils
looked-consents = Consents
looked-key = Key list
looked-cards = Cards to print
looked-export = A pupil’s file
looked-somebody = somebody who has left
