"""What is wrong with a kit's files: which file, which line, and a message that says why."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing to mend; `reason` is a message's id (`kits-wrong-…`), `names` what it names. Lines count from 1."""

    file: str
    line: int
    reason: str
    names: dict[str, str] = field(default_factory=dict)


class KitRefused(Exception):
    """A kit that cannot be used, with everything that is to be mended; nothing of it was kept."""

    def __init__(self, troubles: Sequence[Trouble]) -> None:
        super().__init__("; ".join(f"{each.file}:{each.line}: {each.reason}" for each in troubles))
        self.troubles = tuple(troubles)
