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

letter-to-mentor-subject = { $name } asks for your advice
letter-to-mentor = { $name } ({ $where }) writes to you as a mentor. You can answer at { $address }.
mentors-title = Our mentors
mentors-lead = They know how a twinning begins, and what helps when it gets quiet. Write to them; asking costs nothing.
mentors-write = Write to { $name }
mentors-words = Your letter
mentors-hint = Your name, your class and your e-mail address go along, so that they can answer. You do not see theirs.
mentors-send = Send
mentors-sent = Your letter to { $name } is on its way.
mentors-none = No mentor has presented themselves here yet.
mentor-present-long = That is more than 600 characters. A few sentences are enough.
mentors-many = You have written five letters since yesterday. Wait for an answer, and try again tomorrow.
mentors-away = This letter did not go: it went before, or letters do not reach this mentor just now.
mentors-empty = Write a few words first, 1200 characters at most.
mentor-present-title = How teachers find you
mentor-present-lead = Teachers of this hub read it, nobody else. They write to you by a form and never see your address. Leave it empty, and nobody finds you.
mentor-present-words = Who you are and how you can help
mentor-present-languages = Languages you speak
