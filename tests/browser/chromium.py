"""Finds the browser that the tests drive, or installs Debian's, or says the one line that would.

Run `python -m tests.browser.chromium`: prints the path, sees that the program which drives it runs too, or fails with
the cure.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
APPLICATIONS = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
)


class NoBrowser(Exception):
    """There is no Chromium here, and we may not install one; the message is the line that does."""


def find() -> str | None:
    """The path of a Chromium or Chrome: the one named by CHROMIUM, else what the system has."""
    if named := os.environ.get("CHROMIUM"):
        return named
    for name in NAMES:
        if path := shutil.which(name):
            return path
    own = (str(Path.home()) + application for application in APPLICATIONS)
    return next((path for path in (*APPLICATIONS, *own) if Path(path).exists()), None)


def find_or_install() -> str:
    """As `find`; as root on Debian installs what is missing. Raises NoBrowser."""
    if path := find():
        return path
    if shutil.which("apt-get"):
        if os.geteuid() == 0:
            _apt("update")
            _apt("install", "--yes", "--no-install-recommends", "chromium")
            if path := find():
                return path
        raise NoBrowser("The browser tests need Chromium: sudo apt-get install chromium")
    if sys.platform == "darwin":
        raise NoBrowser("The browser tests need Chrome or Chromium: brew install --cask google-chrome")
    raise NoBrowser("The browser tests need Chromium: install it, or name one: CHROMIUM=/path/to/chromium make test")


def prepare_driver() -> None:
    """Playwright drives the browser by a Node of its own, which a bare Debian cannot run. Raises NoBrowser."""
    node = Path(playwright.__file__).parent / "driver" / "node"
    if _runs(node):
        return
    if shutil.which("apt-get") and os.geteuid() == 0:
        _apt("update")
        _apt("install", "--yes", "--no-install-recommends", "libatomic1")
        if _runs(node):
            return
    raise NoBrowser("The browser tests need libatomic: sudo apt-get install libatomic1")


def _runs(program: Path) -> bool:
    return subprocess.run([program, "--version"], capture_output=True, check=False).returncode == 0


def _apt(*arguments: str) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "-qq", *arguments], check=True, env=environment, stdout=sys.stderr)


if __name__ == "__main__":
    try:
        sys.stdout.write(find_or_install() + "\n")
        prepare_driver()
    except (NoBrowser, subprocess.CalledProcessError) as problem:
        sys.exit(str(problem))
