"""How a module looks: it says in its first line what it is for, it stays small, and its name is a noun of ours."""

import ast
import re
from pathlib import Path

import pytest

from tests.house.sources import ROOT, label, modules, named, ours

MAX_LINES = 400
JUNK_DRAWERS = {"utils", "util", "common", "helpers", "helper", "manager", "misc", "stuff", "base"}
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")


@pytest.mark.parametrize("path", list(modules()), ids=label)
def test_a_module_says_its_responsibility_in_its_first_line(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    docstring = ast.get_docstring(ast.parse(text))
    assert docstring, "no docstring"
    assert text.startswith('"""'), "the docstring is not the first line"
    first = docstring.splitlines()[0]
    assert first.endswith((".", ":", "?", "!")), f"not a sentence: {first!r}"


@pytest.mark.parametrize(
    "path", [*modules(), *named(".js", ".css", under="static"), *named(".py", under="tests")], ids=label
)
def test_a_module_stays_small(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines < MAX_LINES, f"{lines} lines: it wants to be two modules"


def test_there_is_no_junk_drawer() -> None:
    parts = {part for path in ours() if path.suffix in (".py", ".js") for part in path.relative_to(ROOT).parts}
    assert not {Path(part).stem for part in parts} & (JUNK_DRAWERS - {"base"})


def test_nothing_is_left_unfinished() -> None:
    for path in (*modules(), *named(".js", ".mjs", ".css", ".html", under="static"), *named(".html", under="hub")):
        if found := UNFINISHED.search(path.read_text(encoding="utf-8")):
            pytest.fail(f"{label(path)}: {found.group()}")
