"""The binary messages in words, for docs/protocol.md: every byte, with the bounds that the code holds."""

from rooms.commands import COLOURS, WIDTHS
from rooms.tans import TANS, TURNS
from signaling.socket import ink_wire as wire


def binary_messages() -> str:
    """The Markdown of the chapter."""
    return f"""## Binary messages
A binary WebSocket message is ink; Socket.IO's own attachments do not exist here. The server sends them to whoever
entered with `binary`; without it, committed strokes come as `entries`, and nothing is seen before it is committed.
What is malformed, or more than this participant may send, is answered by `refused` with the event `ink`.

### Parts
| part | bytes |
|---|---|
| `number` | a varint: seven bits a byte, the lowest first, the eighth bit says that more follow; the shortest form |
| `signed` | zigzag (`n ≥ 0 ? 2n : -2n - 1`), then as `number` |
| `text` | `number` of bytes, then UTF-8 |
| `points` | `number` of bytes, then `signed` x, y of the first sample, then dx, dy to each further one, in page \
units. The first sample of a piece counts from the last one of the piece before: all pieces of a line, put \
together, are \
the `points` of its `draw` |
| `look` | one byte: tool × 64 + width × 16 + colour; tools are {", ".join(f"`{tool}`" for tool in wire.TOOLS)}; \
width is below {WIDTHS}, colour below {COLOURS} |
| `name` | of a stroke: a 0 and 16 bytes for one of 32 lowercase hexadecimal digits; else its length (8 to \
{wire.MAX_NAME_BYTES}) and ASCII |

### Items
The first byte is line × 4 + tag. A line is one of {wire.LINES} numbers of its author, free again after its end.
With {wire.FELT} added, the pen feels how it is pressed: behind `points` follows a sign for each sample, of the 64 of
base64url, `A` the least, and all pieces of the line have them; put together they are the `pressure` of its `draw`.

| tag | item | after the first byte |
|---|---|---|
| {wire.GO_ON} | a line goes on; with no points (a 0, and never with {wire.FELT}) it is given up | `points` |
| {wire.BEGIN} | a line begins; from its beginning again, for those who did not see it | `number` of the page, \
`look`, \
`name`, `points` |
| {wire.POINT} | a pen hovers (line 0), or a hand carries a piece of a tangram (line 1 to {TANS}: its number + 1) | \
`number` of the page, `signed` x, `signed` y (of its middle); of a piece `number` of its turn, {TURNS} more where \
it is flipped |
| {wire.WHO} | whose an author's number is (line 0; from the server only) | `text` participant, `text` person, \
`text` seat (empty for none) |

### Messages
| first byte | from | then |
|---|---|---|
| {wire.PENS} | client | 1 to {wire.MAX_ITEMS} items, at most {wire.MAX_PENS_BYTES:,} bytes in all; numbers of \
at most \
three bytes, steps from -40,960 to 40,959. Every 33 to 50 ms while a pen moves, and before the `draw` that ends it |
| {wire.TICK} | server | 4 bytes that name its origin, `number` of the tick, then for each item the `number` of its \
author and the item. Everybody gets the same, the author too. Lossy: where a tick's number does not follow, forget \
all lines of this origin; lines that are not known any more are left aside until they dry |
| {wire.KNOWN} | server | as {wire.TICK}, with the number of the tick that went before: what has to be known before \
the next one. Not lossy |
| {wire.DRIED} | server | 4 bytes of the origin, `text` channel, `text` epoch, `number` from_seq, `number` at \
(milliseconds \
since 1970), then for each entry: `number` of the author, one byte line, `signed` milliseconds since the entry \
before. |
| {wire.PACKED} | server | `text` channel, `text` epoch, `number` from_seq, `number` of entries, `number` of bytes \
inside, then those bytes as a zlib stream (RFC 1950): entries that a newcomer lacks, as `entries` would bring them |

Inside a message {wire.PACKED} are the `number` of bytes of a JSON array of entries, that array, and then the points of
its `drawn.1` in their order: in the array, `points` says only how many numbers they are. Each number is `signed`: x
and y of the first sample, dx and dy of the first step, and then by how much each step differs from the one before.

A stroke that everybody saw grow from end to end, and whose command has the stroke's name as its `op_id`, is announced
as dried: it is entry from_seq + 1, + 2 …, by this author, `drawn.1` with the look, the name and the points of this
line, whose number is free again. Where the line is not known, or not from its beginning, `read` the entry.
"""
