### The capsule: all of a twinning as a site in a ZIP, and the pages of that site.

capsule-title = The capsule
capsule-lead = All of your project as a small website in one file: to keep, to hand on, to open without the hub and without the internet, also in ten years.
capsule-open = Take it all along
capsule-open-lead = All of your project in one file, opened without the internet.
capsule-of-left = Your class has left this twinning. You can take along what there was until then.
capsule-along = Twinnings that you have left
capsule-along-how = For a year you can take along what there was until then: as a capsule.
capsule-stale = The capsule that lay here is gone: something in it was withdrawn since. Make a new one.
capsule-making = The capsule is being made
capsule-leave = You may leave this page: the work goes on, and the capsule waits here.
capsule-ready = The capsule is ready
capsule-made = Made { $ago }, { $size }.
capsule-fetch = Fetch the capsule
capsule-step-unpack = Unpack the file: with a double click, or with the right button and “Extract all”.
capsule-step-open = Open “index.html” in the folder. Any browser will do.
capsule-step-keep = Copy the folder to a stick, a school server, or several places.
capsule-goes = It lies here until { $day }; then the hub deletes it. You can make a new one at any time.
capsule-again = Make a new one
capsule-drop = Delete it here
capsule-problem-disk-full = There was no room left on the hub’s disk. Please tell whoever runs it, then try again.
capsule-problem-too-large = Together the files have more than 3 GB, too much for one capsule. Withdraw a few films, then try again.
capsule-problem-broken = It did not work, although we tried several times. Please tell whoever runs the hub.
capsule-inside = What is in it
capsule-holds = The classes and their towns, your lessons with their run sheets, the boards to be played again, votes, cards, postcards, calendars of doors and mascots, and whatever all of you see: drawings, photos, texts, sounds and films with their captions and albums.
capsule-make = Make the capsule
capsule-consents = Children first
capsule-consents-how = Only what all classes see today goes into it. Whatever a teacher has not shown yet, and whatever shows a child whose parents do not agree, stays out. What has been fetched lies in your hands: when parents take a consent back, delete the old copies and make a new capsule.
capsule-without = Children stand in it by their animal, adults not at all. Postal addresses, chats and the staff room are never in it.
capsule-start = Start
capsule-classes = The classes
capsule-classes-count =
    { $count ->
        [one] One class
       *[other] { $count } classes
    }
capsule-materials = What we gave each other
capsule-materials-count =
    { $count ->
        [one] One present
       *[other] { $count } presents
    }
capsule-lessons = Our lessons
capsule-lessons-count =
    { $count ->
        [one] One lesson
       *[other] { $count } lessons
    }
capsule-steps = Step by step
capsule-polls = How we voted
capsule-polls-count =
    { $count ->
        [one] One vote
       *[other] { $count } votes
    }
capsule-poll = A vote
capsule-choice = Choice
capsule-votes = Votes by class
capsule-parcels-count =
    { $count ->
        [one] One envelope
       *[other] { $count } envelopes
    }
capsule-arrived =
    { $count ->
        [one] one arrived
       *[other] { $count } arrived
    }
capsule-doors-count =
    { $count ->
        [one] One open door
       *[other] { $count } open doors
    }
capsule-postcards-count =
    { $count ->
        [one] One postcard
       *[other] { $count } postcards
    }
capsule-card-instead = In place of one that got lost
capsule-doors-open = The doors are shut once more: open them one by one.
capsule-doors-closed = What is behind a closed door was still a surprise for somebody when this capsule was made.
capsule-door-of = Door { $number }, from { $who }
capsule-door-empty = Door { $number }, from { $who }: open, nothing to see behind it
capsule-door-closed = Door { $number }, from { $who }: still closed
capsule-mascots-count =
    { $count ->
        [one] One passport
       *[other] { $count } passports
    }
capsule-boards = Our boards
capsule-boards-lead = What all classes drew together. Each page can be played again, as it came to be.
capsule-boards-count =
    { $count ->
        [one] One page
       *[other] { $count } pages
    }
capsule-drawn = What was drawn
capsule-book = The class book
capsule-book-lead = to print, on A4
capsule-print = Print the book
capsule-contents = Contents
capsule-in-it = to hear or see in the capsule
capsule-writings = What we wrote
capsule-writings-count =
    { $count ->
        [one] One text
       *[other] { $count } texts
    }
capsule-answers = Answers
capsule-notebooks-count =
    { $count ->
        [one] One measure
       *[other] { $count } measures
    }
capsule-sounds-count =
    { $count ->
        [one] One sound
       *[other] { $count } sounds
    }
capsule-newest = The newest pictures
capsule-empty = There is not much in it yet. As soon as the classes show each other something, a new capsule holds it.
capsule-left = took part until { $day }
capsule-footer = Made with Ribambelle on { $day }. This copy needs no internet.
capsule-readme-file = README.txt
capsule-readme =
    { $title }

    This folder holds a whole project of school classes. To look at it, open the file
    “index.html” with any browser. No internet is needed, and nothing is sent anywhere.

    It shows what children have made. Do not put it on the internet unless all parents agree.
capsule-activities-lead = Games, experiments and riddles that our classes passed on to each other.
capsule-activities-count =
    { $count ->
        [one] One activity
       *[other] { $count } activities
    }
