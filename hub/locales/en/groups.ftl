### Mixed groups in the live room: dealt, at work, and back together.

groups-title = Mixed groups
groups-about = Every group gets some children of each class, and a page of the board, closed to the other groups until everybody is back. All teachers see every group.
groups-size = Children in a group
groups-only-here = Only who is in the room now
groups-mix = Mix the children
groups-mix-again = Mix again
groups-nobody = There are no pupils or tablets to mix yet. Teachers add them at their class.
groups-ready = Prepared for this lesson: { $names }
groups-begin-ready = Begin as prepared
groups-tell = A sentence for all groups
groups-show = Show it
groups-come = I am coming
groups-look = Look at their page
groups-move = Group of { $name }
groups-none = in no group
groups-left = { $count ->
    [one] 1 child is in no group
   *[other] { $count } children are in no group
}
groups-close = Bring everybody back
groups-open = Let the groups begin
groups-yours = Your group: { $name }
groups-help = Help!
groups-rings = { $name } asks for help.
groups-said-open = The groups begin.
groups-said-over = Everybody is back together.
groups-chats = Conversations
groups-chat-all = Everybody
groups-chat-over = This group is back: its conversation can be read, and is closed.
groups-chat-silent = Nothing was said here.
groups-chat-earlier = Earlier groups
groups-chat-page = { $name } · page { $page }
groups-chat-in = In the group { $name }
groups-chat-say = Write to the group: { $name }
