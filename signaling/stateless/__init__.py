"""The way without WebSocket: two plain HTTP doors to the same channels, for networks that let nothing else through.

Start at `front`, which admits a request and brings it to its door: `entries_door` (what is new, held until something
is) or `commands_door` (what a person does, answered when it is written). `guests` keeps who comes this way in the
room while they keep coming; `http` reads requests and writes answers. Which of them a client talks to is all one:
nothing is kept between two requests but that presence.
"""
