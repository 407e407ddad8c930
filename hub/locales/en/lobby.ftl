### Guests in the live room: the lobby, who opens it, and a guest’s own seat.

## To a guest at the door
lobby-wait-lobby = You are at the door
lobby-wait-lobby-next = A teacher in the room has been told, and lets you in. Stay here: the door opens by itself.
lobby-wait-sent-out = A teacher has closed the door for you
lobby-wait-sent-out-next = If you think this is a mistake, call the teacher who invited you. Should the door open again, you see it here.
lobby-wait-leave = Leave the door

## To the teachers in the room
lobby-title = At the door
lobby-waits = { $name } ({ $what }) waits at the door.
lobby-let-in = Let in
lobby-let-in-of = Let in: { $name }
lobby-send-away = Not now
lobby-send-away-of = Not now: { $name }
lobby-send-out = Send { $name } out of the lesson, at once
lobby-was-sent-out = was sent out

## In the room
live-role-guest = guest
lobby-you = You: { $name }
lobby-guests = { $count ->
    [one] 1 guest
   *[other] { $count } guests
}
lobby-muted = A teacher has muted you. You can still raise your hand.
