"""What was said in the rooms of a teacher, read and searched outside the live room: start at `rooms`, then `search`."""
