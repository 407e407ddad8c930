"""A small lesson for the tests of this floor: authors, and a writer that commits as the real one does."""

from collections.abc import Iterable

from rooms.channel import Author, Channel, ChannelName, Entry
from rooms.commands import AnyCommand, HubCommand
from rooms.ids import ClassId, OpId, PersonId, RoomId, Seq
from rooms.room import Fold, apply, fold_all, new_fold

NIORT, EVORA = ClassId("niort-cm1-0001"), ClassId("evora-4b-0001")
CAMILLE = Author(PersonId("camille"), NIORT)
LEO = Author(PersonId("leo"), NIORT)
TERESA = Author(PersonId("teresa"), EVORA)
MENTOR = Author(PersonId("mentor"), None)
EVERYBODY = (CAMILLE, LEO, TERESA, MENTOR)
ROOM = RoomId("lullabies-room-1")


class Notebook:
    """One channel with all that was committed to it."""

    def __init__(self, name: ChannelName) -> None:
        self.channel = Channel(ROOM, name)
        self.fold: Fold = new_fold(name)
        self.entries: list[Entry] = []

    def do(self, author: Author, command: AnyCommand | HubCommand, at: int | None = None) -> Entry:
        """Commit what the command becomes. Raises Refused."""
        seq = Seq(len(self.entries) + 1)
        at = seq * 1_000 if at is None else at
        event = apply(self.fold, author, command, at)
        entry = Entry(seq, author, OpId(f"op-{seq:06}"), event, at=at, digest=b"")
        self.fold.fold(entry)
        self.entries.append(entry)
        return entry

    def folded(self, entries: Iterable[Entry] | None = None) -> Fold:
        """The state that somebody else gets who reads the entries."""
        return fold_all(new_fold(self.channel.name), list(self.entries if entries is None else entries))
