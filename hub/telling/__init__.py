"""What teachers are told by letter: `lessons` (agreed, called off, soon), `digest` (what is new); `herald` does it."""
