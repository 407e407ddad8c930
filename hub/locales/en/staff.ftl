### The staff room: where the teachers of a twinning talk among themselves.

staff-hint = Talk with the other teachers at any hour, in writing or in a call. No pupil ever comes in.
staff-enter = Chat, board and call, for teachers only

## What is new
unread-title = New messages
unread-count = { $count ->
    [one] new message
   *[other] new messages
}
unread-all-read = I have read them all
