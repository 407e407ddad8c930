"""One channel as a client has it: the entries in order, without a gap and without a repeat."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class ChannelCopy:
    """`start` is the number after which it begins: of a long chat the older entries may be left out on purpose."""

    epoch: str = ""
    start: int = 0
    entries: list[dict[str, Any]] = field(default_factory=list)
    head: int = 0
    """How far the server's goes."""
    is_asked: bool = True
    """Whether we have just entered: then a later start is the server's wish."""

    @property
    def seq(self) -> int:
        """The last number that is here."""
        return self.start + len(self.entries)

    def take(self, batch: dict[str, Any]) -> list[dict[str, Any]]:
        """An `entries` message; what of it was new. What starts too late is left aside: see `missing_from`."""
        if batch.get("anew"):
            self.head = 0
            self._begin(batch["epoch"], batch["from_seq"])
        is_other = batch["epoch"] != self.epoch
        if is_other or (self.is_asked and batch["from_seq"] > self.seq):
            if is_other and batch["from_seq"] > 0 and not self.is_asked:
                self.head = max(self.head, batch["head"])
                self._begin(batch["epoch"], 0)
            else:
                self._begin(batch["epoch"], batch["from_seq"])
        self.is_asked = False
        self.head = max(self.head, batch["head"])
        fresh = []
        for entry in batch["entries"]:
            if entry["seq"] == self.seq + 1:
                self.entries.append(entry)
                fresh.append(entry)
        return fresh

    def hear_of(self, epoch: str, seq: int) -> None:
        """A head, as `heads` names it."""
        if epoch != self.epoch:
            self._begin(epoch, 0)
        self.head = max(self.head, seq)

    @property
    def since(self) -> dict[str, Any]:
        """What `enter` says of it; the op_id shows whether our past is the hub's."""
        last = {"op_id": self.entries[-1]["op_id"]} if self.entries else {}
        return {"epoch": self.epoch, "seq": self.seq, **last}

    @property
    def missing_from(self) -> int | None:
        """After which number to `read`, if something is missing."""
        return self.seq if self.seq < self.head else None

    def _begin(self, epoch: str, start: int) -> None:
        if epoch != self.epoch:
            self.head = 0
        self.epoch, self.start, self.entries = epoch, start, []
