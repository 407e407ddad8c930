"""Schools and their classes: who a partner is.

Start at `models`, then `actions` (what changes) and `queries` (as partners see them) or `details` (as their own
teachers do). What is typed becomes facts in `forms`, with `regions` and `clocks` of a country; `timetable` is a pure
value: when a class may meet.
"""
