"""Sessions: the lessons of a room. `models`; `actions` propose, answer, change, cancel; `plans` and `queries` read them."""
