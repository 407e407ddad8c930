"""Who did what, and when: one line for every change that a person's request made, never its content.

`witness` writes a line in the very transaction of the change; `chain` binds each line to the one before, so that what
is taken out or rewritten later is seen; `queries` reads it for the keeper.
"""
