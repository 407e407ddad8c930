"""The votes of polls in live rooms: start at `votes`, which says what is counted and what nobody can know."""
