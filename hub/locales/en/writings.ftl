### Pages, class blogs and the forum: what the classes of a twinning write for each other.

writing-home = Blog, pages and forum
writing-home-none = Tell your partners about your week: in the blog, on a page of your own, or by a question in the forum.
writing-shelf-page = Pages
writing-shelf-post = Blog
writing-shelf-topic = Forum
writing-kind-page = Page
writing-kind-post = Post
writing-kind-topic = Topic
writing-kind-answer = Answer
writing-lead-page = Your town, your class, your animals: what stays, and grows during the year.
writing-lead-post = What happens in the classes, the newest first.
writing-lead-topic = Questions and answers between the classes.
writing-new-page = Write a page
writing-new-post = Write a post
writing-new-topic = Begin a topic
writing-none-page = No page yet
writing-none-how-page = Begin with yourselves: who are you, where is your school, what do you see from the window?
writing-none-post = The first page of the blog is still white
writing-none-how-post = What was beautiful, funny or difficult this week? Three sentences and a picture are enough.
writing-none-topic = Nobody has asked anything yet
writing-none-how-topic = What would you like to know from your partners? “What do you eat in the morning?” is a good beginning.
writing-search = Search by words
writing-found = { $count ->
        [one] One found
       *[other] { $count } found
    }
writing-more = More of them
writing-page-before = Back
writing-page-after = On
writing-answers = { $count ->
        [0] No answer yet
        [one] One answer
       *[other] { $count } answers
    }
writing-waiting = { $count ->
        [one] One text of your pupils waits for you. Nobody else sees it before you let it through.
       *[other] { $count } texts of your pupils wait for you. Nobody else sees them before you let them through.
    }
writing-state-waiting = Waits for you
writing-state-read-first = Your teacher reads it first
writing-state-back = Given back
writing-state-consent = A consent is missing
writing-state-withdrawn = Withdrawn
writing-yours-waits = Thank you! Your teacher reads it first, then the partner classes see it.
writing-yours-back = Your teacher gives it back to you: change it and hand it in again.
writing-changed = Changed on { $day }
writing-change = Change it
writing-change-this = Change it
writing-history = How it grew
writing-report = Something is wrong with this
writing-reported = Thank you. The teachers know, and look at it.
writing-newer = A newer version came meanwhile. Read it first, then decide.
writing-keep-waiting = A child of your class wrote this
writing-keep-back = Given back
writing-keep-withdrawn = Withdrawn: only your class’s teachers and who wrote it see it
writing-keep-consent = The partners do not see it
writing-keep-shown = All classes of the twinning see it
writing-keep-earlier = Until you let it through, the classes see what stood here before.
writing-lacks = A consent for { $names } is missing. As soon as it is entered, the classes see it.
writing-let = Let it through
writing-give-back = Give it back
writing-note = A word to the child
writing-withdraw = Withdraw it
writing-remove-sure = It goes for good, with all answers to it.
writing-take-back = Take it back
writing-form-lead = It keeps itself while you write. Show it when it is ready.
writing-form-lead-child = Write in your own time. When it is ready, hand it in: your teacher reads it first.
writing-go-on = Go on with something that you began?
writing-untitled = Without a title
writing-title = Title
writing-text = The text
writing-text-hint = An empty line begins a new paragraph. **Two stars** make letters bold, ## makes a heading, - a list.
writing-tool-heading = Heading
writing-tool-bold = Bold
writing-tool-italic = Slanted
writing-tool-list = List
writing-look = See how it looks
writing-look-title = This is how it will look
writing-kept = Kept as a draft
writing-kept-away = Not kept yet: the connection is gone. It goes on by itself.
writing-kept-apart = You write the same in another window. What stands here is kept as a draft of its own.
writing-kept-not = You have very many drafts. Hand one in or delete one, so that this one can be kept.
writing-pick = Put in a picture or a sound
writing-pick-none = There are no pictures or sounds among the materials yet.
writing-pick-new = Give a new picture or sound to the materials (opens beside this page)
writing-embed-gone = Something was here that is not shown any more.
writing-show = Show it to all classes
writing-hand-in = Hand it in
writing-keep-draft = Keep as a draft
writing-theirs = What stands there now
writing-problem-nothing = Give it a title, and write at least a word.
writing-problem-too-long = This is too long for one text. Please make two of it.
writing-problem-too-many = That is a lot at once. Wait a minute, then send it again: it is all still here.
writing-problem-changed = Somebody else has changed it meanwhile. Yours stands here, nothing is lost: look at theirs, then send yours again to let it count.
writing-problem-consent = It is not shown yet: a consent of the child’s parents is missing.
writing-drafts = Drafts
writing-drafts-lead = What you began and have not shown yet. Only you see it. A draft goes 90 days after you last wrote in it.
writing-drafts-none = No draft waits for you. What you begin to write is kept here by itself.
writing-draft-sure = What you wrote here goes for good.
writing-history-lead = Each version: who wrote it, when, and who let it through.
writing-version = Version { $number }
writing-version-shown = all see this one
writing-version-waits = Nobody has read it yet.
writing-version-let = { $name } let it through on { $day }.
writing-version-back = { $name } gave it back on { $day }.
writing-take-out = Take this version out
writing-take-out-sure = This version goes for good, and nobody can read it any more. The one before counts again.
writing-back = Back to it
writing-as-it-was = This is version { $number }, of { $day }.
writing-go-back-to = Go on from this version
writing-waiting-title = To read and let through
writing-waiting-lead = Nothing that a child of your class writes is seen by others before you let it through.
writing-waiting-none = You have read everything. Nothing waits.
writing-where = where it stands
owed-writings = { $count ->
        [one] A text of your pupils waits to be read.
       *[other] { $count } texts of your pupils wait to be read.
    }
owed-writings-go = Read
pictogram-smile = I like it
pictogram-laugh = That is funny
pictogram-heart = With love
pictogram-thumbs-up = Well done
pictogram-party-popper = Hooray
pictogram-star = Great
pictogram-sun = Good morning
pictogram-hand-heart = Thank you
pictogram-music = We sing it too
pictogram-lightbulb = I have an idea
pictogram-circle-help = I have a question
pictogram-frown = That is sad
answers-title = Answers
answers-none = No answer yet. Who begins?
answer-yours = Your answer
answer-pictograms = Choose pictures
answer-voice = Say it
answer-voice-hint = A minute is plenty. A sound file of up to { $most } MB goes as well.
answer-record = Record
answer-stop = Stop
answer-heard = What you recorded
answer-no-microphone = The browser does not let this page hear you. Allow the microphone, or choose a sound file.
answer-words = Words
answer-without-sound = Leave out what was spoken
answer-send = Answer
answer-hand-in = Hand it in
answer-there = Your answer stands here.
answer-waits = Thank you! Your teacher looks at your answer first, then the partner classes see it.
answer-more = More about the answer of { $name }
answer-remove = Delete for good
answer-spoken = What { $name } says
answer-sound-preparing = The sound is being prepared. Look again in a moment.
answer-sound-broken = The sound cannot be played. Record it once more.
answer-nothing = Choose a picture, say something, or write a word.
