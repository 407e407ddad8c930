"""What each message of a chat says now, and what it said before its author changed it."""

from collections.abc import Iterable
from dataclasses import dataclass

from rooms.channel import Author, Entry
from rooms.events import EntriesErased, MessageEdited, MessageSaid
from rooms.ids import Seq


@dataclass(frozen=True, slots=True)
class Version:
    """What a message said from `at` (ms since 1970) on."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class Message:
    """A message that is still there, with all that it said: the newest last."""

    seq: Seq
    author: Author
    versions: tuple[Version, ...]

    @property
    def at(self) -> int:
        """When it was said."""
        return self.versions[0].at

    @property
    def text(self) -> str:
        """What it says now."""
        return self.versions[-1].text

    @property
    def is_edited(self) -> bool:
        """Whether it said something else before."""
        return len(self.versions) > 1


def is_edit(kind: str) -> bool:
    """Whether an entry of this kind, perhaps erased since, changed a message rather than being one."""
    return kind.startswith("edited.")


def messages(entries: Iterable[Entry]) -> dict[Seq, Message]:
    """The messages among consecutive `entries` of a chat, by number, in order.

    An edit of a message from before them is left out.
    """
    found: dict[Seq, Message] = {}
    for entry in entries:
        match entry.event:
            case MessageSaid(text=text):
                found[entry.seq] = Message(entry.seq, entry.author, (Version(entry.at, text),))
            case MessageEdited(seq=seq, text=text) if (old := found.get(seq)) is not None:
                found[seq] = Message(seq, old.author, (*old.versions, Version(entry.at, text)))
            case EntriesErased(seqs=seqs):
                for seq in seqs:
                    found.pop(seq, None)
            case _:
                pass
    return found
