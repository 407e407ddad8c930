### A mentor in a twinning, as its teachers invite them.

letter-mentoring-subject = Would you accompany “{ $title }”?
letter-mentoring = { $name } invites you into “{ $title }” as its mentor: you see who takes part and when they meet. A friendly word to its teachers is welcome.
mentoring-title = A mentor for this twinning
mentoring-lead = A mentor knows other twinnings and helps when it gets quiet. They see this home and its dates; the staff room stays yours.
mentoring-in = Who accompanies you
mentoring-since = since { $date }
mentoring-reads = may read what is written in the rooms
mentoring-reads-not = sees dates and classes, nothing that is written
mentoring-let-read = Let them read
mentoring-read-no-more = No longer let them read
mentoring-end = End it
mentoring-bring = Invite a mentor
mentoring-bring-go = Invite
mentoring-none = No mentor of your countries is free here just now. The keeper of this hub can invite one.
mentoring-address = Or by e-mail address, from any country
mentoring-privacy = They hear of it by letter. Whenever a mentor reads in a room, “Who has looked” of each class tells it. Any of you ends it at any time.
mentoring-nobody = Choose somebody, or type an address.
mentoring-unknown = We find no mentor with this address. Perhaps a letter is missing.
mentoring-many = Six mentors accompany you already. That is plenty.
mentoring-here =
    { $count ->
        [one] { $names } accompanies this twinning as a mentor.
       *[other] { $names } accompany this twinning as mentors.
    }
mentoring-yours = You accompany this twinning
mentoring-yours-dates = You see who takes part and when they meet. What is said and drawn stays with the classes.
mentoring-yours-read = Its teachers let you read what is written in their rooms. Each look is written down for them.
mentoring-lessons = Dates
mentoring-leave = Accompany it no longer
mentoring-go = To the twinning
mentoring-back = Back to the twinning
mentoring-words = What was written
mentoring-words-lead = What was written here last, by which class. Your look is written down for the teachers.
mentoring-words-none = Nothing was written here yet.
looked-room = What is written in a room, as a mentor
