"""What every page keeps to: no inline script or style, no raw HTML from code, directions that turn with the script."""

import re
from pathlib import Path

import pytest

from tests.house.sources import label, named

TEMPLATES = list(named(".html", under="hub/templates"))
SCRIPTS = [path for path in named(".js", under="static") if "tests" not in path.parts]
STYLES = list(named(".css", under="static"))

# The content policy forbids the first three; the others would get round Trusted Types. A page of a capsule has no
# nonce: its one script is a file of the capsule.
INLINE = re.compile(
    r"""\s(?:style|on[a-z]+)\s*=\s*["']|<script(?![^>]*\b(?:nonce|type="application/json"|src="\{\{ file\())""", re.I
)
RAW_HTML = re.compile(r"\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|unsafeHTML|new Function)\b")
ONE_SIDED = re.compile(
    r"^\s*(?:(?:margin|padding|border)-(?:left|right)\b|(?:left|right)\s*:|text-align:\s*(?:left|right))", re.M
)


@pytest.mark.parametrize("path", TEMPLATES, ids=label)
def test_a_template_has_no_inline_script_or_style(path: Path) -> None:
    assert not INLINE.findall(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SCRIPTS, ids=label)
def test_code_never_makes_html_from_text(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not RAW_HTML.findall(text)
    assert not re.search(r"""[\s`]style=(?:["']|\$\{)""", text), "an inline style: the content policy forbids it"


@pytest.mark.parametrize("path", STYLES, ids=label)
def test_a_style_turns_with_the_direction_of_the_script(path: Path) -> None:
    assert not ONE_SIDED.findall(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", STYLES, ids=label)
def test_a_style_leaves_focus_visible(path: Path) -> None:
    for rule in re.findall(r"[^{}]*\{[^{}]*outline:\s*(?:none|0)\b[^{}]*\}", path.read_text(encoding="utf-8")):
        assert ":not(:focus-visible)" in rule or "box-shadow" in rule or ":focus {" in rule, rule


def test_zoom_is_never_disabled() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in TEMPLATES)
    assert TEMPLATES
    assert not re.search(r"user-scalable|maximum-scale", text)
