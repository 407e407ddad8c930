"""Schools and their classes: who a partner is. Start at `models`, then `actions` and `queries`.

`timetable` is a pure value: when a class may meet.
"""
