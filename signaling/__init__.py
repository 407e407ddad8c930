"""Floor 1: how browsers and processes reach a room.

Start at `ports` (what this floor asks of the floor above), then follow a message: `socket` (how it comes in and goes
out), `stateless` (the same without WebSocket), `channels` (how it is written by turns and read again), `bus` (how other
workers hear of it). `sfu` is the media plane: how sound and picture are forwarded without being decoded.
"""
