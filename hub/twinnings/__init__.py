"""Twinnings: which classes exchange, for how long, and in which rooms. Start at `models`, then `actions`, `queries`."""
