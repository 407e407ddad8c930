"""Erasing: a body is emptied for ever, its number stays, and an entry of the same channel tells everybody (ADR 6)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from rooms.channel import Author, Entry
from rooms.commands import MAX_ERASED, Erase, ErasePerson, Erasing
from rooms.errors import Code, Refused
from rooms.events import EntriesErased, Erased, Fact, tag_of
from rooms.ids import PersonId, Seq


def decide(authors: Mapping[Seq, PersonId], author: Author, command: Erasing) -> EntriesErased:
    """What `command` erases, where `authors` tells whose each entry is that still has words or lines.

    Raises Refused(NO_CHANGE) where nothing is left to erase, Refused(FORBIDDEN) where it is somebody else's than said.
    """
    match command:
        case Erase(seq=seq, person=person):
            owner = authors.get(Seq(seq))
            if owner is None:
                raise Refused(Code.NO_CHANGE)
            if owner != (person or author.person):
                raise Refused(Code.FORBIDDEN, "not theirs")
            return EntriesErased(seqs=[Seq(seq)])
        case ErasePerson(person=person):
            theirs = [seq for seq, owner in authors.items() if owner == person]
            if not theirs:
                raise Refused(Code.NO_CHANGE)
            return EntriesErased(seqs=theirs[:MAX_ERASED])


def erased_by(events: Iterable[Fact]) -> list[Seq]:
    """The numbers that `events` empty: whoever stores or caches entries empties these in the same step."""
    return [seq for event in events if isinstance(event, EntriesErased) for seq in event.seqs]


def emptied(entry: Entry) -> Entry:
    """`entry` without its body. The digest goes too: a short text could be guessed from it."""
    return replace(entry, event=Erased(was=tag_of(entry.event)), digest=b"")
