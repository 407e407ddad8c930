"""`ribambelle loadtest`: how many classes this computer carries. `measure` plays and counts, `lesson` is measured.

The lesson runs in a process of its own, so that what it costs is told apart from what it costs to play four classes.
"""
