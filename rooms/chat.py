"""The chat: what was said, and what may be said. The log itself is the state; a saying depends on no other."""

from dataclasses import dataclass

from rooms.channel import Author, Entry
from rooms.commands import ChatCommand
from rooms.events import AnyEvent, MessageSaid
from rooms.text import clean_text

MAX_MESSAGE_CHARACTERS = 2_000


@dataclass(slots=True)
class Chat:
    """Needs no memory today: kept as a fold so that every channel is written in the same way."""

    def decide(self, author: Author, command: ChatCommand) -> AnyEvent:
        """The saying with its text made harmless. Raises Refused(TEXT_EMPTY) or Refused(TEXT_TOO_LONG)."""
        del author
        return MessageSaid(text=clean_text(command.text, MAX_MESSAGE_CHARACTERS))

    def fold(self, entry: Entry) -> None:
        """Nothing to remember."""
        del entry
