"""What teachers are told by letter without asking: `lessons` (agreed, moved, called off, soon); `herald` does it."""
