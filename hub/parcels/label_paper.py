"""Paper with labels to peel off, and how they are laid on it: from the first one that is free, in rows. Pure.

The sizes in millimetres stand in `static/style/labels.css`. They are those of the usual A4 sheets, whoever makes them:
`63x34` as Avery L7159, `70x36` as 3490, `99x38` as L7163.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

_Label = TypeVar("_Label")


@dataclass(frozen=True, slots=True)
class LabelPaper:
    """So many labels across and down; `is_cut`: plain paper, which is cut by hand and always begins at its top."""

    columns: int
    rows: int
    is_cut: bool = False

    @property
    def count(self) -> int:
        """On one sheet."""
        return self.columns * self.rows

    def first(self, wanted: int | None) -> int:
        """The first label to be used, from 1 on; what is no label of the sheet is its first one."""
        return wanted if wanted is not None and not self.is_cut and 1 <= wanted <= self.count else 1

    def lay(self, labels: Sequence[_Label], first: int) -> list[list[_Label | None]]:
        """A list for each sheet; None where a label was used before."""
        places = [*[None] * (first - 1), *labels] if labels else []
        return [places[at : at + self.count] for at in range(0, len(places), self.count)]


PAPERS: Final[Mapping[str, LabelPaper]] = {
    "cut": LabelPaper(2, 5, is_cut=True),
    "63x34": LabelPaper(3, 8),
    "70x36": LabelPaper(3, 8),
    "99x38": LabelPaper(2, 7),
}
"""The first one needs nothing that a school does not have."""
