"""The chat: what may be said, and who said what is still there to be erased."""

from dataclasses import dataclass, field

from rooms import erasure
from rooms.channel import Author, Entry
from rooms.commands import ChatCommand, Say
from rooms.events import AnyEvent, EntriesErased, MessageSaid
from rooms.ids import PersonId, Seq
from rooms.text import clean_text

MAX_MESSAGE_CHARACTERS = 2_000


@dataclass(slots=True)
class Chat:
    """Whose each saying is, by number; erased ones are gone from here."""

    said: dict[Seq, PersonId] = field(default_factory=dict)

    def decide(self, author: Author, command: ChatCommand) -> AnyEvent:
        """The saying with its text made harmless, or what is erased.

        Raises Refused(TEXT_EMPTY), Refused(TEXT_TOO_LONG), Refused(NO_CHANGE) or Refused(FORBIDDEN).
        """
        match command:
            case Say(text=text):
                return MessageSaid(text=clean_text(text, MAX_MESSAGE_CHARACTERS))
            case _:
                return erasure.decide(self.said, author, command)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count. Kinds of other channels and erased entries change nothing."""
        match entry.event:
            case MessageSaid():
                self.said[entry.seq] = entry.author.person
            case EntriesErased(seqs=seqs):
                for seq in seqs:
                    self.said.pop(seq, None)
            case _:
                pass
