"""What is kept how long, and the daily round that lets it go. Start at `table`, then `rounds`, which does it."""
