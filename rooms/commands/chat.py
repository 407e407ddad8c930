"""What is asked of the chat."""

from typing import Annotated

from msgspec import Meta

from rooms.commands.form import Command


class Say(Command, frozen=True, tag="say"):
    """Say something to all classes of the room."""

    text: Annotated[str, Meta(min_length=1, max_length=8_000)]


class EditMessage(Command, frozen=True, tag="edit"):
    """Put my own message in other words; not one from long ago."""

    seq: Annotated[int, Meta(ge=1)]
    text: Annotated[str, Meta(min_length=1, max_length=8_000)]
