"""Docs are held to the code: the protocol page, the browser's types, settings, the README's commands, every link."""

import re
from pathlib import Path

import pytest

from hub.settings import TABLE
from rooms.errors import Code
from signaling.socket import describe
from tests.house.sources import ROOT, label, named

NAMED_FILE = re.compile(r"`((?:rooms|signaling|hub|static|tests|docs)/[\w./-]+\.(?:py|js|mjs|md|json|css|html|ftl))`")


def test_the_protocol_page_is_what_the_code_says() -> None:
    assert (ROOT / describe.PROTOCOL).read_text(encoding="utf-8") == describe.protocol(), _AGAIN


def test_the_types_of_the_browser_are_what_the_code_says() -> None:
    assert (ROOT / describe.TYPES).read_text(encoding="utf-8") == describe.types(), _AGAIN


_AGAIN = "run: python -m signaling.socket.describe"


@pytest.mark.parametrize("code", Code)
def test_every_refusal_has_its_line(code: Code) -> None:
    assert re.search(rf"^\| `{code.value}` \| \S", (ROOT / "docs/protocol.md").read_text(encoding="utf-8"), re.M)


def test_every_setting_has_its_heading_and_none_else() -> None:
    headings = re.findall(r"^## ([A-Z_]+)$", (ROOT / "docs/settings.md").read_text(encoding="utf-8"), re.M)
    assert headings == [setting.name for setting in TABLE]


def test_the_commands_of_the_readme_exist() -> None:
    targets = set(re.findall(r"^([a-z][a-z-]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    for page in ("README.md", "CONTRIBUTING.md"):
        commands = set(re.findall(r"\bmake ([a-z][a-z-]*)\b(?=[`\s)]*(?:$|[`\s#A-Z(]))", _code(ROOT / page), re.M))
        assert commands, f"{page} names no command"
        assert commands <= targets, f"{page}: {sorted(commands - targets)}"


def test_the_readme_begins_with_its_two_commands() -> None:
    code = _code(ROOT / "README.md")
    assert 0 <= code.find("make run") < code.find("make test")


@pytest.mark.parametrize("page", list(named(".md")), ids=label)
def test_every_link_and_every_named_file_of_the_docs_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = {link.partition("#")[0] for link in re.findall(r"\]\((?!\w+:|#)([^)\s]+)\)", text)}
    missing = sorted(link for link in links if link and not (page.parent / link).exists())
    assert not missing, f"dead links: {missing}"
    paths = set(
        re.findall(r"`((?:rooms|signaling|hub|static|tests|docs)/[\w./-]+\.(?:py|js|mjs|md|json|css|html|ftl))`", text)
    )
    missing = sorted(path for path in paths if not (ROOT / path).exists())
    assert not missing, f"files that are not there: {missing}"


def _code(page: Path) -> str:
    """What stands in a page's code: fenced blocks and `inline`."""
    text = page.read_text(encoding="utf-8")
    fenced = re.findall(r"^```\w*\n(.*?)^```", text, re.M | re.S)
    return "\n".join([*fenced, *re.findall(r"`([^`\n]+)`", text)])


def test_decisions_are_numbered_without_gaps_and_once() -> None:
    files = sorted((ROOT / "docs" / "adr").glob("*.md"))
    assert [int(file.name[:4]) for file in files] == list(range(1, len(files) + 1))
    for number, file in enumerate(files, start=1):
        assert file.read_text("utf-8").startswith(f"# {number}. ")
