"""Schools and their classes: who a partner is. Start at `models`, then `actions` and `queries`."""
