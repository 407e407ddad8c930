"""`make bench-faults`: every fault in its long form, one after the other; nothing acknowledged may be lost.

`make bench-faults CASES="hub-killed disk-full"` runs some of them.
"""

import asyncio
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.report import Row, machine, table
from tests.faults.cases import CASES
from tests.faults.lesson import Figures
from tests.faults.stage import Stage


async def measure(stage: Stage, name: str) -> Figures | None:
    """One case; None where it found something, which is told."""
    try:
        return await CASES[name](stage)
    except Exception as broken:
        print(f"{name}: {type(broken).__name__}: {broken}", file=sys.stderr, flush=True)
        return None


def main() -> int:
    """Run what was asked for. 1 where something was lost or disturbed."""
    names = os.environ.get("CASES", "").split() or list(CASES)
    found: dict[str, Figures | None] = {}
    with tempfile.TemporaryDirectory(prefix="ribambelle-faults-") as place:
        stage = Stage(Path(place), is_long=True)
        try:
            for name in names:
                began = time.monotonic()
                figures = found[name] = asyncio.run(measure(stage, name))
                took = round(time.monotonic() - began)
                print(f"{name}: {'BROKEN' if figures is None else figures} ({took} s)", file=sys.stderr, flush=True)
        finally:
            stage.close()
    rows = [Row(f"faults-{name}", float(f.lost), None, "lost", note=_note(f)) for name, f in found.items() if f]
    lost = sum(figures.lost for figures in found.values() if figures)
    broken = [name for name, figures in found.items() if figures is None]
    acknowledged = sum(figures.acknowledged for figures in found.values() if figures)
    note = f"{acknowledged} acknowledged, {len(found)} faults" + (f"; broken: {', '.join(broken)}" if broken else "")
    rows.append(Row("faults-lost", float(lost), None, "lost", note=note))
    for row in rows:
        row.tell()
    print(f"\n{machine()}\n\n| fault | rounds | acknowledged | lost | recovered after | more |")
    print("| --- | ---: | ---: | ---: | ---: | --- |")
    for name, figures in found.items():
        if figures is not None:
            more = ", ".join(f"{key} {value}" for key, value in figures.more.items())
            cells = [name, figures.rounds, figures.acknowledged, figures.lost, f"{figures.recover_seconds} s", more]
            print(f"| {' | '.join(map(str, cells))} |")
    table(rows[-1:])
    return 1 if lost or broken else 0


def _note(figures: Figures) -> str:
    return f"{figures.acknowledged} acknowledged, {figures.rounds} rounds, back after {figures.recover_seconds} s"


if __name__ == "__main__":
    sys.exit(main())
