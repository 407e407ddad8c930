"""Practice: a twinning with an invented class, in which a teacher presses every button alone. Start at `starting`."""
