"""What a benchmark says: one JSON line a case as soon as it is measured, then a table with the figures to reach."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Row:
    """One case: our figure and the peer's, measured in turns within one run.

    `better` says which way is good, so that `ratio` above 1 always means that ours is better. `reach` and `dream` are
    ratios; 0 where there is nothing to reach. `note` is for what is not like for like. A case without a peer has none.
    """

    case: str
    ours: float
    peer: float | None
    unit: str
    better: Literal["less", "more"] = "less"
    reach: float = 0.0
    dream: float = 0.0
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times better ours is."""
        if self.peer is None or not self.ours or not self.peer:
            return None
        return self.peer / self.ours if self.better == "less" else self.ours / self.peer

    @property
    def verdict(self) -> str:
        """Which of the two figures to reach was reached."""
        if not self.reach or self.ratio is None:
            return ""
        if self.ratio < self.reach:
            return "missed"
        return "dream" if self.dream and self.ratio >= self.dream else "reached"

    def tell(self) -> None:
        """The JSON line, at once."""
        line = {
            "case": self.case,
            "ours": _rounded(self.ours),
            "peer": _rounded(self.peer),
            "ratio": _rounded(self.ratio),
            "unit": self.unit,
        }
        print(json.dumps(line, ensure_ascii=False), flush=True)


def table(rows: Sequence[Row]) -> None:
    """All cases in Markdown, as they stand in docs/performance.md."""
    print(f"\n{machine()}\n")
    print("| case | ours | peer | ratio | unit | reach | dream | | note |")
    print("| --- | ---: | ---: | ---: | --- | ---: | ---: | --- | --- |")
    for row in rows:
        cells = [row.case, *(_said(number) for number in (row.ours, row.peer, row.ratio)), row.unit]
        cells += [_said(row.reach or None), _said(row.dream or None), row.verdict, row.note]
        print(f"| {' | '.join(cells)} |")


def machine() -> str:
    """Where this was measured, and how busy it was."""
    load = ", ".join(f"{number:.1f}" for number in os.getloadavg())
    system = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    return f"{system}, Python {platform.python_version()}; load {load}"


def _rounded(number: float | None) -> float | None:
    return None if number is None else float(f"{number:.4g}")


def _said(number: float | None) -> str:
    return "" if number is None else f"{number:.3g}" if abs(number) < 1_000 else f"{number:,.0f}"
