"""Floor 0: what happens in a live room, as pure functions over committed facts.

Start at `channel` (an append-only log and its entries), go on to `commands` and `events` (what people ask for, what
became true; a module for each subject), then `floor` (with its parts, such as `hands`, `stick` and `book`), `chat` and
`board` (one fold each, one per kind of channel) and `room` (which channels a room has and which fold belongs to each).
`rights` answers who may do what; `errors` names every "no" we can say.

Nothing here does I/O, reads a clock or draws a random number: time and ids come in as arguments, so that a whole
lesson is tested without a database.
"""
