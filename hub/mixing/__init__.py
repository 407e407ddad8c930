"""Mixed groups that teachers prepare before a lesson. Start at `dealing`, then `actions`; `rooms.groups` plays them."""
