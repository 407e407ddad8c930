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

## The live room
staff-go-in = Go in
staff-nobody = Nobody else is in now. What you write stays here for the others.
staff-no-camera = Camera and microphone are off. Turn them on if you want to talk, now or later.
staff-leave-title = Leave the staff room?
staff-leave-words = It stays open. You can come back at any hour.
staff-said-in = You are in the staff room.
staff-no-script = To write and to call, this page needs JavaScript. You can read what was written without it.
staff-here = { $count ->
    [one] 1 teacher here
   *[other] { $count } teachers here
}
staff-not-in = { $town } is not in now
staff-away = not in
staff-beside = The staff room, in a new window
staff-calls = { $name } calls you in the staff room.
staff-answer = Go there
staff-call = Call the others
staff-called = Your camera and microphone are on. Whoever is in another room of this twinning sees that you call.
staff-call-failed = The call did not get through. Please try again.

## Beside a lesson
live-tab-backstage = Backstage
backstage-opening = Opening the staff room…
backstage-covered = Your screen is being shown: pupils would read along here.
backstage-anyway = Show it all the same
backstage-here = Here as well: { $names }
backstage-alone = Only teachers read this. Nobody else is in now.
backstage-window = New window
backstage-say = Write to the teachers only
