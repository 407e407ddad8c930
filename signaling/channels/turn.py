"""What one turn of a channel decides: repeats are recognised, commands become drafts, refusals wait for the commit."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import msgspec

from rooms.around import NOTHING_AROUND, Around
from rooms.channel import Author, Channel, ChannelName, Draft, Entry, Head, OpKey, TurnView
from rooms.commands import AnyCommand, HubCommand
from rooms.errors import Code, Refused
from rooms.events import EntriesErased, Erased, Unread
from rooms.ids import OpId, Seq
from rooms.room import Fold, apply, new_fold
from rooms.snapshots import thaw

Answer = Entry | Exception
"""What the sender of a command hears: a repeat's entry, a Refused, or the exception that was our fault."""


@dataclass(frozen=True, eq=False)
class Submission:
    """One command on its way to a channel's writer. `reply` is called at most once, on the event loop, and never for
    an entry that is new: that one reaches its author as it reaches everybody.
    """

    channel: Channel
    author: Author
    op_id: OpId
    command: AnyCommand | HubCommand
    reply: Callable[[Answer], None]
    asked_at: int | None = None
    """When it was asked for (ms since 1970), where that was before its turn: it waited for a teacher."""
    around: Around = NOTHING_AROUND

    @property
    def key(self) -> OpKey:
        """What makes it the same command when it comes again."""
        return OpKey(self.author.person, self.op_id)

    @cached_property
    def digest(self) -> bytes:
        """16 bytes that tell a repeat from another command under the same op_id."""
        return digest_of(self.command)


def digest_of(command: AnyCommand | HubCommand) -> bytes:
    """BLAKE2b of the command's own encoding: fields in the order of the struct, so a client's key order is all one."""
    return hashlib.blake2b(msgspec.json.encode(command), digest_size=16).digest()


@dataclass(slots=True)
class Memory:
    """What a writer remembers of its channel between turns: the fold, and up to where it is folded.

    It may be forgotten at any time; the next turn then folds the log again, from its last snapshot on. `kept` is where
    that one was taken. `is_whole`: every entry since was of a kind that this version counts.
    """

    name: ChannelName
    known: Head | None = None
    fold: Fold | None = None
    kept: int = 0
    is_whole: bool = True

    def forget(self) -> None:
        """After a turn that failed, and after a long silence."""
        self.known = None
        self.fold = None

    def catch_up(self, view: TurnView) -> Fold:
        """The fold of everything before this turn; it starts anew where the history was replaced."""
        if self.fold is None or self.known is None or self.known.epoch != view.epoch:
            thawed = None if view.snapshot is None else thaw(self.name, view.snapshot)
            self.kept = 0 if view.snapshot is None or thawed is None else view.snapshot.seq
            self.fold = new_fold(self.name) if thawed is None else thawed
            self.is_whole = True
        for entry in view.tail:
            self.count(self.fold, entry)
        return self.fold

    def count(self, fold: Fold, entry: Entry) -> None:
        """Let an entry count. Where it erases, the log has let go of every snapshot."""
        fold.fold(entry)
        self.is_whole = self.is_whole and not isinstance(entry.event, Unread)
        if isinstance(entry.event, EntriesErased):
            self.kept = 0


@dataclass(slots=True)
class Turn:
    """All commands that waited for a channel, decided in one transaction.

    `decide` runs on the log's thread while the writer waits, and touches only its own channel's memory. Drafts are
    folded as they are made, so that of two undos in one turn the second sees the first; a turn that is not committed
    leaves that fold wrong, and the writer must forget it.
    """

    memory: Memory
    submissions: Sequence[Submission]
    now: int
    answers: list[tuple[Submission, Answer]] = field(default_factory=list)
    tail: Sequence[Entry] = ()
    after: Head | None = None

    @property
    def keys(self) -> list[OpKey]:
        """The commands whose repeats the log shall look for."""
        return [submission.key for submission in self.submissions]

    def decide(self, view: TurnView) -> Sequence[Draft]:
        """The drafts of this turn, in the order in which the commands came."""
        fold = self.memory.catch_up(view)
        self.tail = view.tail
        drafts: list[Draft] = []
        drafted: dict[OpKey, Entry] = {}
        for submission in self.submissions:
            earlier = view.repeated.get(submission.key) or drafted.get(submission.key)
            if earlier is not None:
                self.answers.append((submission, repeat(submission, earlier)))
                continue
            try:
                asked_at = self.now if submission.asked_at is None else submission.asked_at
                event = apply(fold, submission.author, submission.command, asked_at, submission.around)
            except Exception as no:  # a bug in one command must not take its neighbours along
                self.answers.append((submission, no))
                continue
            entry = Entry(
                seq=Seq(view.head + len(drafted) + 1),
                author=submission.author,
                op_id=submission.op_id,
                event=event,
                at=self.now,
                digest=submission.digest,
            )
            self.memory.count(fold, entry)
            drafted[submission.key] = entry
            drafts.append(Draft(entry.author, entry.op_id, event, entry.digest))
        self.after = Head(view.epoch, Seq(view.head + len(drafts)), self._last_op_id(view, drafts))
        return drafts

    def _last_op_id(self, view: TurnView, drafts: Sequence[Draft]) -> OpId | None:
        """What stands at the head now, if we have seen it."""
        newest = drafts or view.tail
        if newest:
            return newest[-1].op_id
        known = self.memory.known
        return known.op_id if known is not None and known == Head(view.epoch, view.head) else None


def repeat(submission: Submission, earlier: Entry) -> Answer:
    """What a command is answered that was written before: its entry, or `conflict` where it said something else.

    Of an erased one nobody knows any more what it said: the emptied entry is the answer, and it is not written again.
    """
    is_same = isinstance(earlier.event, Erased) or earlier.digest == submission.digest
    return earlier if is_same else Refused(Code.CONFLICT)
