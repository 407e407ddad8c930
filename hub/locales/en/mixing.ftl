### Mixed groups before a lesson: dealt from the rosters, changed by hand, ready.

mixing-title = Mixed groups
mixing-small = Children of all classes work together for a while, each group on a page of the board. Prepare them here, and one press begins them in the lesson.
mixing-make = Prepare the groups
mixing-open = Open the groups
mixing-about = Children of all classes work together for a while, each group on a page of the board and in a chat of its own. Deal them here, move whom you like, and one press begins them in the lesson.
mixing-ready = In the lesson, one press on “Begin as prepared” opens these groups, each with a page and a chat of its own. Until then everything can be changed.
mixing-missing = No pupils or tablets yet: { $towns }. Their teachers add them at their class.
mixing-add-pupils = Add pupils to your class
mixing-deal = How many groups?
mixing-again = Deal anew
mixing-again-hint = Everybody is dealt again, into as many groups as you like. What was moved by hand is lost.
mixing-count = Groups
mixing-who = Who is dealt
mixing-who-pupils = Pupils (tablets, where a class has no pupils here)
mixing-who-tablets = Tablets (pupils, where a class has no tablets)
mixing-who-all = Pupils and tablets
mixing-size = { $count ->
    [one] 1 child
   *[other] { $count } children
}
mixing-others = { $count ->
    [one] 1 more in no group, who was not dealt
   *[other] { $count } more in no group, who were not dealt
}
mixing-deal-in = Give them a group
mixing-move = Group of { $name }, { $town }
mixing-none = in no group
mixing-keep = Keep the groups
mixing-remove = Prepare no groups
mixing-problem-count = From two to twelve groups are possible.
mixing-problem-nobody = There are no pupils or tablets to mix yet. Teachers add them at their class.
mixing-problem-crowded = A group holds forty children at most. Make more groups, or move fewer into this one.
mixing-problem-stale = A colleague has just dealt the children anew. These are the groups now; what you chose for the earlier ones was not taken over.
mixing-problem-gone = A child is no longer on the roster of its class, or the group is no longer there. These are the groups now: please look again.
mixing-problem-over = This lesson was called off: its groups stay as they are.
