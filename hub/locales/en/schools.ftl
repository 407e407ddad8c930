# A school, as the teachers of its classes keep it.

school-lead = Where it is, which clock it goes by and which holidays it has. All classes of the school share this, and all their teachers may change it.
school-kept = Kept. Your partners see it from now on.
school-about = Name and place
school-time = Holidays and clock
school-place = On the map
school-place-lead = A town, never a building: this is where your partners see your doll.
school-look = Look my town up
school-found = Which one is it?
school-found-none = We know no town of this name in that country. A larger one nearby will do: write its degrees, or tap on the map.
school-spot = { $town } ({ $north }° N, { $east }° E)
school-map-tap = Or tap on the map where it is.
school-map-empty = A map without a town yet
school-towns-from = Towns:
school-classes = Classes of this school
school-open = The school
field-latitude = Degrees north
field-longitude = Degrees east
field-degrees-hint = South and west have a minus. Leave both empty, and the school stands on no map.
field-website = Website of the school
field-website-hint = A link for your partners, if you like. Nothing is ever fetched from it.
field-region = Region, for its school holidays
field-region-none = none, or the same holidays everywhere
field-region-hint = With it, no lesson is proposed during your holidays.
class-wrong-latitude = Degrees north are a number from −90 to 90, and those east are needed with them.
class-wrong-longitude = Degrees east are a number from −180 to 180, and those north are needed with them.
class-wrong-website = A website is written like https://school.example, with nothing around it.
school-shifts = { $count ->
    [one] This touches an agreed lesson.
   *[other] This touches { $count } agreed lessons.
}
school-shift-clock = at { $after } by your clock instead of { $before }.
school-shift-day = at { $after } on { $day } by your clock instead of { $before }.
school-shift-in = it falls into “{ $name }”.
school-shift-out = it is no longer in “{ $name }”.
school-shifts-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
school-shifts-how = They keep their moment, for you and for your partners. If one no longer suits you, propose another date on its page.
school-shifts-go = I have seen it: keep it so

shared-title = Tablets of our school
shared-hint = A trolley for several classes: take some for a lesson or a week.
shared-lead = A trolley that several classes share. Each tablet is let in once; then a class takes it for a lesson, a day or a week by one tap here, and it goes back by itself.
shared-open = Who has which
shared-all = On the trolley
shared-class = For which class
shared-until = Ours until
shared-span-lesson = the lesson ends (at { $clock })
shared-span-today = tonight
shared-span-week = { $day }, in the evening
shared-free = free
shared-ours = ours: { $name }, until { $day }, { $clock }
shared-theirs = with { $name } until { $day }, { $clock }
shared-take = Take those that are ticked
shared-give-back = Give them back now
shared-how = Load the page on the tablets anew, and they are with you. What another class has stays with it until then, or until somebody gives it back. A tablet that forgot who it is gets a new code.
shared-add-hint = Take one in your hand: its camera reads the code that appears. It is your class’s until then, and the school’s from now on.
shared-back = Back to the school
