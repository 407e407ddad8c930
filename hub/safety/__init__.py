"""Safety of classes: who may write live, what waits for a teacher, which words. Start at `models`, then `classes`."""
