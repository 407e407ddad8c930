"""How a message comes in and goes out again.

Follow one: `gate` asks `handshake` who is there and the `turnstile` whether they knock too often, and passes each
event, in order, to the `doorway`; it is decoded into a struct of `wire`, paid from a `budget`, and brought to its
door: `room_door`, `command_door`, `ink_door`, `media_door`. What happens then is said by a `live_room` (one of
`live_rooms`, with its `presence` and its wet `ink`) through the `lane`. A no of any kind becomes a message in
`blame`. `server` puts it all together; `hardening` guards Hypercorn; `puppet_seat` is the place of a participant made
of code; `speech` says facts of the lower floors in wire structs.

Several workers are one room: `gathering` joins their presence, `ink_relay` shows their pens, and `media_router` brings
media to the one that forwards the room's, with `leases` (who that is), `media_letters` (what they write to each other)
and `media_hosting` (the other end).
"""
