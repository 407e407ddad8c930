"""Sessions: the scheduled lessons of a room. Start at `models`, then `actions` and `queries`."""
