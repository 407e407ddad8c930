"""The peers that run on Node: installed once by their package names, beside the virtual environment."""

import hashlib
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.bench.processes import BenchError

NODE = "node@22"
"""An npm package that carries Node itself: `node:sqlite` and some peers need 22, whatever the computer has."""


@dataclass(frozen=True, slots=True)
class NodePeer:
    """Where a peer's packages were installed."""

    home: Path

    @property
    def node(self) -> str:
        """The Node that came along."""
        return str(self.home / "node_modules" / ".bin" / "node")

    def command(self, script: Path, *arguments: str) -> list[str]:
        """How to run a script of ours so that it finds the packages."""
        copy = self.home / script.name  # ES modules are looked for beside the script, not along a path
        shutil.copyfile(script, copy)
        return [self.node, "--no-warnings", str(copy), *arguments]


def install(*packages: str) -> NodePeer:
    """The named packages and Node 22, through the computer's npm. Raises BenchError with what to do."""
    names = (NODE, *packages)
    home = Path(sys.prefix) / "bench" / hashlib.sha256(" ".join(names).encode()).hexdigest()[:12]
    done = home / "installed"
    if done.exists():
        return NodePeer(home)
    npm = shutil.which("npm")
    if npm is None:
        raise BenchError("the peer needs npm. Debian: apt install npm. macOS: brew install node")
    home.mkdir(parents=True, exist_ok=True)
    (home / "package.json").write_text('{"private": true}')
    print(f"installing {', '.join(names)} …", file=sys.stderr, flush=True)
    asked = [npm, "install", "--no-audit", "--no-fund", "--loglevel=error", *names]
    made = subprocess.run(asked, cwd=home, capture_output=True, text=True, check=False)
    if made.returncode:
        raise BenchError(f"npm could not install {', '.join(names)}:\n{made.stderr[-2_000:]}")
    done.touch()
    return NodePeer(home)
