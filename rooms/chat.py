"""The chat: what may be said, what may still be put in other words, and who said what is still there to be erased."""

from dataclasses import dataclass, field

from rooms import erasure
from rooms.channel import Author, Entry
from rooms.commands import ChatCommand, EditMessage, Erase, Say
from rooms.errors import Code, Refused
from rooms.events import AnyEvent, EntriesErased, Erased, MessageEdited, MessageSaid
from rooms.ids import PersonId, Seq
from rooms.text import clean_text

MAX_MESSAGE_CHARACTERS = 2_000

EDIT_MS = 15 * 60_000
"""A slip of the pen is put right within a quarter of an hour; what others have long answered stays as it was."""

MAX_EDITS = 20
"""Of one message: an erasure names them all."""


@dataclass(frozen=True, slots=True)
class Words:
    """Whose an entry with words is, and when it was written; an edit names the message that it changes."""

    person: PersonId
    at: int
    message: Seq | None = None


@dataclass(slots=True)
class Chat:
    """The entries that still have words, by number; erased ones are gone from here. Who spoke last when, is not."""

    words: dict[Seq, Words] = field(default_factory=dict)
    spoke: dict[PersonId, int] = field(default_factory=dict)

    def decide(self, author: Author, command: ChatCommand, at: int, pause_ms: int = 0) -> AnyEvent:
        """The saying or the edit with its text made harmless, or what is erased.

        Raises Refused(TEXT_EMPTY), (TEXT_TOO_LONG), (SLOW_DOWN), (NO_CHANGE), (FORBIDDEN) or (TOO_LATE).
        """
        match command:
            case Say(text=text):
                said = MessageSaid(text=clean_text(text, MAX_MESSAGE_CHARACTERS))
                check_pause(self.spoke.get(author.person), at, pause_ms)
                return said
            case EditMessage(seq=seq, text=text):
                check_edit(self.words.get(Seq(seq)), author, at)
                if len(self._with_edits(Seq(seq))) > MAX_EDITS:
                    raise Refused(Code.TOO_LATE, "changed too often")
                return MessageEdited(seq=Seq(seq), text=clean_text(text, MAX_MESSAGE_CHARACTERS))
            case Erase(seq=seq):
                messages = {number: words.person for number, words in self.words.items() if words.message is None}
                erasure.decide(messages, author, command)
                return EntriesErased(seqs=self._with_edits(Seq(seq)))
            case _:
                return erasure.decide({number: words.person for number, words in self.words.items()}, author, command)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count. Kinds of other channels and erased entries change nothing."""
        match entry.event:
            case EntriesErased(seqs=seqs):
                for seq in seqs:
                    self.words.pop(seq, None)
            case Erased(was=was) if was.startswith("said."):
                self.spoke[entry.author.person] = entry.at  # who takes a message away did say it
            case _:
                words = words_of(entry)
                if words is not None:
                    self.words[entry.seq] = words
                if words is not None and words.message is None:
                    self.spoke[entry.author.person] = entry.at

    def _with_edits(self, seq: Seq) -> list[Seq]:
        """A message and all that it was changed to: what it ever said."""
        return [seq, *(number for number, words in self.words.items() if words.message == seq)]


def words_of(entry: Entry) -> Words | None:
    """What the fold keeps of an entry; None for one without words."""
    match entry.event:
        case MessageSaid():
            return Words(entry.author.person, entry.at)
        case MessageEdited(seq=seq):
            return Words(entry.author.person, entry.at, seq)
        case _:
            return None


def check_edit(words: Words | None, author: Author, at: int) -> None:
    """Whether `author` may change, `at` this time, the message that has these words.

    Raises Refused(FORBIDDEN) for what is not theirs, no message, or erased; Refused(TOO_LATE) for one from long ago.
    """
    if words is None or words.message is not None or words.person != author.person:
        raise Refused(Code.FORBIDDEN, "no such message of theirs")
    if at - words.at > EDIT_MS:
        raise Refused(Code.TOO_LATE)


def check_pause(last: int | None, at: int, pause_ms: int) -> None:
    """Whether somebody who spoke `last` may speak again. Raises Refused(SLOW_DOWN), which says how long to wait.

    A clock that was put back slows nobody.
    """
    if last is not None and 0 <= at - last < pause_ms:
        raise Refused(Code.SLOW_DOWN, wait_ms=last + pause_ms - at)
