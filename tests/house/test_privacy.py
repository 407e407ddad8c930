"""Nothing from third parties reaches a page, and nothing of the machine that built it reaches the repository."""

import re
from pathlib import Path

import pytest

from tests.house.sources import ROOT, label, named, ours

# A namespace is a name and is never fetched; loopback is ourselves.
HARMLESS = re.compile(r"https?://(?:www\.w3\.org/|(?:[\w-]+\.)?localhost\b|127\.0\.0\.1\b)")
LOADED = re.compile(r"""(?:["'`(=]\s*)((?:https?:)?//[a-z0-9][\w.-]*\.[a-z]{2,}[^\s"'`)>]*)""", re.I)
SHIPPED = [
    *named(".html", ".jinja", under="hub"),
    *(path for path in named(".js", ".css", ".svg", ".html", under="static") if "tests" not in path.parts),
]
BUILDERS_PATHS = re.compile(r"(?<![\w./$-])/(?:root|home|Users|mnt|work)/[\w.-]+")
BINARY = {".png", ".woff2", ".ico", ".webp", ".ivf", ".wav", ".y4m", ".jpg", ".gif", ".gz"}


@pytest.mark.parametrize("path", SHIPPED, ids=label)
def test_a_page_asks_nobody_else(path: Path) -> None:
    found = [url for url in LOADED.findall(path.read_text(encoding="utf-8")) if not HARMLESS.match(url)]
    assert not found


def test_the_repository_names_no_path_of_the_machine_it_was_made_on() -> None:
    found = []
    for path in ours():
        if path.suffix in BINARY or path == Path(__file__):
            continue
        text = path.read_text(encoding="utf-8")
        found += [f"{label(path)}: {match.group()}" for match in BUILDERS_PATHS.finditer(text)]
    assert not found


def test_the_locks_name_no_registry() -> None:
    locks = [*ROOT.glob("requirements*.lock"), ROOT / "static" / "package-lock.json"]
    assert len(locks) >= 3
    for lock in locks:
        text = lock.read_text(encoding="utf-8")
        text = re.sub(r'"funding": (?:"[^"]*"|\{[^}]*\}|\[[^]]*\])', "", text)
        assert not re.search(r"https?://|--(?:extra-)?index-url|--find-links|file:", text), lock.name


def test_no_secret_has_a_default() -> None:
    for path in (ROOT / "docker-compose.yml", ROOT / ".env.example"):
        if path.exists():
            assert not re.search(
                r"(?i)(?:password|secret|token)\s*[:=]\s*['\"]?\w{4,}", path.read_text(encoding="utf-8")
            )
