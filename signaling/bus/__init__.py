"""How other workers hear of what this one committed: hints that may get lost, never the truth itself.

Start at `bus` (what a bus promises), then its twins `local` (one worker) and `redis_bus` (several), `news` (what
travels) and `roster` (which other workers there are); `mail` goes to one of them, and `homes` says which of them
forwards a room's media. A lost message costs seconds: numbers show the gap, and the log is read.
"""
