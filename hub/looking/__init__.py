"""Who looked at what of a class's children: one line an hour, for the teachers of the class. `models`, then `log`."""
