"""Luck: numbers that nobody can foresee, drawn where a command comes in, so that what decides stays pure."""

import secrets

from rooms.commands.games import MOST_DICE

SIDES = 6


def throw() -> tuple[int, ...]:
    """As many dice as there can be, from 1 to 6 each."""
    return tuple(secrets.randbelow(SIDES) + 1 for _ in range(MOST_DICE))
