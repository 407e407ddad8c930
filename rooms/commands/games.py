"""What is asked of the things for playing that lie on a page."""

from typing import Annotated

from msgspec import Meta

from rooms.commands.form import Command

MOST_DICE = 3


class ThrowDice(Command, frozen=True, tag="throw-dice"):
    """Throw so many dice. What they show is for the server to say: nobody sends numbers."""

    count: Annotated[int, Meta(ge=1, le=MOST_DICE)]
