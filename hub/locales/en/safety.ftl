### Safety in the live room: who waits at the door and why, who may write, what is held, and what was reported.

## At the door
safety-wait-teacher = Your teacher is not here yet
safety-wait-teacher-next = Stay here: the door opens by itself as soon as your teacher is in the room.
safety-wait-closed = The lesson has not begun yet
safety-wait-closed-next = Stay here: the door opens by itself.
safety-wait-opens = The door opens at { $time }, by itself.
safety-wait-opens-day = The door opens on { $day } at { $time }.
safety-wait-leave = Back to the twinning

## In the room
safety-lesson-over = The lesson is over. You can still read and look at everything.
safety-ours-wait = Your pupils are waiting at the door.
safety-theirs-wait = Pupils of this class are waiting for their teacher.
