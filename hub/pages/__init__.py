"""The pages by day: HTML first, alive before any script, in French and English.

Start at `register`, which wires the rest. `house` is what every view is given, `visitor` who asks. Views: `entry`
(the way in and out), `begin` (an adult's invitation), `twinnings` (the home of a twinning), `rooms` (the door of the
live room), `me`, `keeper` (what a keeper decides), `health` (how all of it is), `files`, `problems`. `guard` and
`cookies` keep the door; `texts`, `languages`, `zones`, `assets` and `atlas` serve the templates.
"""

from hub.pages.register import register

__all__ = ["register"]
