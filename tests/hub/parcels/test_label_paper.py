"""Labels on paper: every one lies somewhere once, and never on one that was used before."""

import re

from hypothesis import given
from hypothesis import strategies as st

from hub.parcels.label_paper import PAPERS
from tests.house.sources import ROOT

A4 = (210.0, 297.0)


@given(st.sampled_from(sorted(PAPERS)), st.integers(0, 60), st.integers(-5, 40) | st.none())
def test_every_label_lies_somewhere_once(name: str, count: int, wanted: int | None) -> None:
    paper = PAPERS[name]
    first = paper.first(wanted)
    sheets = paper.lay(list(range(count)), first)
    assert [each for sheet in sheets for each in sheet if each is not None] == list(range(count))
    assert all(len(sheet) == paper.count for sheet in sheets[:-1])
    assert all(1 <= len(sheet) <= paper.count for sheet in sheets)
    if sheets:
        assert sheets[0][: first - 1] == [None] * (first - 1)
        assert None not in sheets[0][first - 1 :]
    assert first == (wanted if wanted and 1 <= wanted <= paper.count and not paper.is_cut else 1)


def test_the_sizes_of_the_style_sheet_fill_a_sheet_of_a4() -> None:
    """From edge to edge: what is left beside the labels is the same on both sides, to half a millimetre."""
    sheet = (ROOT / "static/style/labels.css").read_text("utf-8")
    for name, paper in PAPERS.items():
        if paper.is_cut:
            continue
        rule = re.search(rf'\[data-paper="{name}"\] \{{ padding: ([^;]+); ([^}}]+mm[^}}]*)\}}', sheet)
        assert rule is not None
        top, side = (float(each.removesuffix("mm")) for each in rule[1].split()[:2])
        wide, high = (float(re.search(rf"{each}: (?:repeat\(\d, )?([\d.]+)mm", rule[2])[1])  # type: ignore[index]
                      for each in ("grid-template-columns", "grid-auto-rows"))  # fmt: skip
        gap = re.search(r"column-gap: ([\d.]+)mm", rule[2])
        across = 2 * side + paper.columns * wide + (paper.columns - 1) * float(gap[1] if gap else 0)
        assert abs(across - A4[0]) <= 0.5, name
        assert abs(2 * top + paper.rows * high - A4[1]) <= 0.5, name
