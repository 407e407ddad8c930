"""Calendar feeds: a secret address at which calendar programs read the lessons. Start at `almanac`, then `actions`."""
