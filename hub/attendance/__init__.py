"""Which classes were in a lesson, from when to when, and how many they were; never who. `register`, then `queries`."""
