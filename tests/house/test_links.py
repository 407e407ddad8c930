"""No link stands in the repository: one to somebody's environment would take everybody's place at their next update."""

import subprocess

from tests.house.sources import ROOT


def test_git_keeps_no_symbolic_link() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "--stage", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split("\0")
    assert any(listed)
    assert not [line for line in listed if line.startswith("120000")]
