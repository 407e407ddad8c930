"""What happened to the things for playing that lie on a page."""

from rooms.events.form import Event


class DiceThrown(Event, frozen=True, tag="dice-thrown.1"):
    """What the dice show, from 1 to 6 each, for everybody the same."""

    numbers: list[int]
