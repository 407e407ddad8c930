"""Sessions: the lessons of a room. Start at `models`; `actions` propose and change them, `plans` and `queries` read."""
