"""What takes entries back for ever, in any channel in which people say or draw something."""

from typing import Annotated

from msgspec import Meta

from rooms.commands.form import Command
from rooms.ids import PersonId

MAX_ERASED = 1_000
"""Numbers that one erasure may name: its entry fits a message."""


class Erase(Command, frozen=True, tag="erase"):
    """Empty an entry of this channel, words or a line, for ever. `person`: whose it is, if not mine."""

    seq: Annotated[int, Meta(ge=1)]
    person: PersonId | None = None


class ErasePerson(Command, frozen=True, tag="erase-person"):
    """Empty what a person said or drew in this channel, the oldest first, MAX_ERASED at a time.

    For the floors above, which have asked who may; no client can send it.
    """

    person: PersonId
