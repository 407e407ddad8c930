"""The demo: a twinning with a past, a lesson that runs now, and a class of puppets that is always there.

Start at `cast` (who plays), `conversation` and `drawing` (what they said and drew in a week). `seed` writes all of it
once, through the same doors as everybody; `lesson` sees to it that a lesson is running; `puppets` gives the puppet
class its film; `links` makes the entry links that the terminal prints.
"""
