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

## Who may write (also a page of the class)
safety-title = Writing in the live room
safety-lead = Your class, your rule. What you choose here counts in every live room of the class, within seconds.
safety-who = Your pupils’ messages
safety-chat-off = They read, and do not write
safety-chat-off-means = They can still draw, raise hands and vote.
safety-chat-hold = You read each message first
safety-chat-hold-means = It waits beside the chat. One tap of yours and everybody sees it; otherwise nobody does.
safety-chat-live = They write freely
safety-chat-live-means = On the board, too. Only a message with a word from your list waits for you.
safety-words = Words that wait for you
safety-words-how = A message with one of these words or phrases waits for you first, however it is written. Pupils never see the list.
safety-words-of = { $language } ({ $count ->
    [one] 1 word
   *[other] { $count } words
})
safety-words-field = One word or phrase a line
safety-keep = Keep it so
safety-kept = It is kept, and counts in the live room from now on.

## Held messages
safety-mine-held = Your teacher reads it first.
safety-mine-declined = Your teacher did not let this one through.
safety-held = { $count ->
    [one] 1 message waits for you
   *[other] { $count } messages wait for you
}
safety-held-word = A word of your list is in it.
safety-held-edit = Instead of: “{ $text }”
safety-let-through = Let it through
safety-let-through-of = Let the message of { $name } through
safety-not-through = Not this one
safety-not-through-of = Do not let the message of { $name } through
