### What was said in a teacher’s rooms: searched, and read without going in.

messages-title = Messages
messages-link = Search the messages
messages-here = Read without going in
messages-search = What was written
messages-in-group = In the chat of a group
messages-in = Where
messages-in-all = In all rooms
messages-go = Search
messages-too-short = Two letters at least, please.
messages-none = No message has these words.
messages-more = There may be older ones: choose one room, or another word.
messages-empty = Nobody has written here yet.
messages-no-room = Your class takes part in no twinning yet. What you write with its partners will stand here.
messages-enter = Go in
messages-read = I have read this
messages-pages = Earlier and later messages
messages-earlier = Earlier
messages-later = Later
messages-found = { $count ->
    [one] 1 message
   *[other] { $count } messages
}
