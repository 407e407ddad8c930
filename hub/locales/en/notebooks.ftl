notebooks-title = Joint notebook
notebooks-lead = What all classes measure or count again and again: on one chart, side by side.
notebooks-lines = { $count ->
        [0] Nothing in it yet
        [one] One measure
       *[other] { $count } measures
    }
notebooks-to-look = { $count ->
        [one] One waits for you
       *[other] { $count } wait for you
    }
notebooks-empty = No notebook yet. What could all of you measure: how long your snail is, how warm it is in the morning, how many leaves are eaten?
notebooks-empty-child = No notebook yet. Your teachers begin one.
notebooks-new = A new notebook
notebooks-name = What is it about?
notebooks-name-hint = For example: The length of our stick insect
notebooks-what = How do all of you measure it?
notebooks-what-hint = For example: from the head to the end of the body, with a ruler, without the antennae
notebooks-unit = In which unit?
notebooks-unit-hint = cm, g, °C, leaves. May be left empty.
notebooks-unit-fixed = Measures stand in it already, so the unit stays.
notebooks-decimals = What kind of numbers?
notebooks-counted = Counted: whole numbers
notebooks-measured = Measured, for example { $example }
notebooks-picture = Its picture
notebooks-sign = { $sign ->
        [ruler] Ruler
        [weight] Weight
        [thermometer] Thermometer
        [timer] Stopwatch
        [hash] Number sign
        [leaf] Leaf
        [sprout] Seedling
        [apple] Apple
        [carrot] Carrot
        [egg] Egg
        [bug] Beetle
        [footprints] Footprints
        [droplets] Drops
        [cloud-rain] Rain
        [sun] Sun
        [wind] Wind
       *[star] Star
    }
notebooks-make = Begin the notebook
notebooks-change = Change the notebook
notebooks-remove = Remove this notebook
notebooks-remove-hint = All classes lose its measures. The photos stay among the materials.
notebooks-remove-go = Remove the notebook
notebooks-write = Write down a measure
notebooks-correct = Correct
notebooks-value = Your number
notebooks-pad = Number keys
notebooks-comma = decimal point
notebooks-back = delete the last digit
notebooks-day = On which day?
notebooks-today = Today
notebooks-photo = A photo
notebooks-photo-hint = Up to { $most } MB. Where and with what it was taken is removed from it.
notebooks-photo-off = Without this photo
notebooks-photo-again = If you had chosen a photo, please choose it once more.
notebooks-photo-alt = { $town }, { $day }: { $value }
notebooks-note = A short note
notebooks-note-hint = For example: it has just shed its skin
notebooks-who = Who is in the photo?
notebooks-keep = Write it down
notebooks-taken-go = Correct it
notebooks-take-back = Take it back
notebooks-line-remove = Remove it for good
notebooks-show = Let it through
notebooks-show-again = Show it again
notebooks-past = What it said before
notebooks-past-until = until { $day }, { $clock }
notebooks-look-first = Your pupils wrote this. You look first.
notebooks-yours-wait = { $count ->
        [one] Your measure waits for your teacher.
       *[other] Your { $count } measures wait for your teacher.
    }
notebooks-unseen = { $count ->
        [one] For the photo of one measure a consent is missing: the partners see the number alone.
       *[other] For the photos of { $count } measures consents are missing: the partners see the numbers alone.
    }
notebooks-blank = Nothing measured yet. Who writes the first number?
notebooks-blank-closed = Nothing was measured.
notebooks-chart = Common chart
notebooks-how = What stands below the chart
notebooks-way-date = By date
notebooks-way-day = By our day
notebooks-by-date = Date
notebooks-by-day = Day of each class
notebooks-day-hint = Day 1 is the day of each class’s first measure. So you can compare, even if you did not begin together.
notebooks-said = { $count ->
        [one] { $town }: one measure, { $first } on { $start }.
       *[other] { $town }: { $count } measures, from { $first } on { $start } to { $last } on { $end }.
    }
notebooks-table = The same as a table
notebooks-column-date = Date
notebooks-column-day = Day
notebooks-none = nothing written
notebooks-csv = For a spreadsheet (CSV)
notebooks-csv-class = Class
notebooks-csv-town = Town
notebooks-csv-country = Country
notebooks-csv-day = Date
notebooks-csv-number = Day of the class
notebooks-csv-note = Note
notebooks-photos = Growing, photo by photo
notebooks-notes = Notes
notebooks-lapse-play = Play
notebooks-lapse-back = one photo back
notebooks-lapse-next = next photo
notebooks-lapse-which = Which photo
notebooks-ours = { $count ->
        [one] The measure of our class
       *[other] The { $count } measures of our class
    }
notebooks-state-waiting = waits for a teacher
notebooks-state-shown = all see it
notebooks-state-withdrawn = taken back: your class’s teachers alone see it
notebooks-note-hidden = note hidden: a consent is missing
notebooks-said-written = Written down. All classes see it.
notebooks-said-waits = Written down. Your teacher looks first.
notebooks-said-photo-waits = Written down. Your teacher looks at the photo first.
notebooks-said-consent = The number is there for all. A consent is missing for the photo, so the partners do not see it.
notebooks-said-corrected = Corrected. What it said before stays in its history.
notebooks-said-shown = All classes see it now.
notebooks-said-withdrawn = Taken back. The partners do not see it any more.
notebooks-said-removed = Removed for good.
notebooks-problem-title = Give it a name of up to 80 letters.
notebooks-problem-long = That is too long: { $most } letters fit.
notebooks-problem-many = There is no room for more here.
notebooks-problem-fixed = Measures stand in it already, so its unit stays. For another unit begin a notebook of its own.
notebooks-problem-number = We cannot read a number there. Write it with digits, for example 4.2.
notebooks-problem-groups = Is that a decimal point, or are those thousands? Write 1234.5 without anything between the thousands.
notebooks-problem-decimals = { $count ->
        [one] One digit behind the decimal point is enough here.
       *[other] Up to { $count } digits behind the decimal point are enough here.
    }
notebooks-problem-whole = Here you count, so it takes a whole number.
notebooks-problem-negative = One cannot count less than nothing: leave the minus sign out.
notebooks-problem-large = That is more than { $most }. Is a digit too many in it?
notebooks-problem-unit = This notebook is in { $unit }, not in { $typed }. Write the number in { $unit }.
notebooks-problem-day = Choose a day.
notebooks-problem-future = That day is still to come. Write down what you measured today or before.
notebooks-problem-far = That is long before your project began. Is the year right?
notebooks-problem-taken = Your class has a measure of that day already. A day has one measure, which you can correct.
notebooks-problem-note = The note is too long: { $most } letters fit.
notebooks-problem-photo = That is no photo that we know. A JPEG, PNG or WebP straight from a phone fits.
notebooks-problem-changed = A colleague has just corrected it. Look at what stands there now, then correct it again.
owed-lines = { $count ->
        [one] A measure of your pupils waits in a notebook.
       *[other] { $count } measures of your pupils wait in notebooks.
    }
owed-lines-go = Look
