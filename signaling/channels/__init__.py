"""How a channel is written by turns and read again.

Start at `turn` (what one turn decides, pure but for the digest), then `writer` (who runs the turns: one writer per
live channel, group commit) and `reader` (the encoded `tail` that newcomers and returning clients are served from).
`purge` empties all that one person said and drew in a room. `memory` is a log without a disk, for tests and for
scratch rooms.
"""
