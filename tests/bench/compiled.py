"""What the benchmarks have in C: compiled once, beside the virtual environment, and anew when the source is newer."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.bench.processes import BenchError


def compiled(source: Path, flags: Sequence[str], needs: str) -> Path:
    """The program or library of this source; `needs` are Debian's packages. Raises BenchError with what to install."""
    made = Path(sys.prefix) / "bench" / source.stem
    if made.exists() and made.stat().st_mtime > source.stat().st_mtime:
        return made
    compiler = shutil.which("cc")
    if compiler is None:
        raise BenchError(f"the load generator wants a C compiler. Debian: apt install {needs}")
    made.parent.mkdir(parents=True, exist_ok=True)
    asked = [compiler, "-O2", "-o", str(made), str(source), *flags]
    run = subprocess.run(asked, capture_output=True, text=True, check=False)
    if run.returncode:
        raise BenchError(f"the load generator was not compiled (Debian: apt install {needs}):\n{run.stderr[-800:]}")
    return made
