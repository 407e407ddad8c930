"""The chain shows whatever was changed, taken out, put in or swapped after it was written."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hub.audit.chain import BEGINNING, Line, Link, bind, broken_at

WORDS = st.text(max_size=5)
LINES = st.lists(st.tuples(st.integers(0, 2**40), WORDS, WORDS, WORDS, WORDS), min_size=3, max_size=8)


def chained(told: list[tuple[int, str, str, str, str]]) -> list[Link]:
    """These lines, each bound to the one before."""
    links: list[Link] = []
    for number, each in enumerate(told, start=1):
        before = links[-1].digest if links else BEGINNING
        line = Line(number, *each)
        links.append(Link(line, before, bind(line, before)))
    return links


@given(LINES, st.integers(0, 7))
def test_a_whole_chain_is_whole_and_its_old_lines_may_be_forgotten(
    told: list[tuple[int, str, str, str, str]], gone: int
) -> None:
    links = chained(told)
    assert broken_at(links) is None
    assert broken_at(links[min(gone, len(links)) :]) is None


@given(LINES, st.data())
def test_every_change_is_seen(told: list[tuple[int, str, str, str, str]], data: st.DataObject) -> None:
    links = chained(told)
    at = data.draw(st.integers(0, len(links) - 1))
    line = links[at].line
    for other in (
        replace(line, at=line.at + 1), replace(line, person=line.person + "x"), replace(line, role="keeper?"),
        replace(line, door=line.door + "x"), replace(line, address=line.address + "x"),
    ):  # fmt: skip
        assert broken_at([*links[:at], replace(links[at], line=other), *links[at + 1 :]]) == at + 1
    middle = data.draw(st.integers(1, len(links) - 2))
    assert broken_at(links[:middle] + links[middle + 1 :]) == middle + 2
    assert broken_at([*links[:middle], links[middle], *links[middle:]]) == middle + 1
    swapped = [*links[:middle], links[middle + 1], links[middle], *links[middle + 2 :]]
    assert broken_at(swapped) == middle + 2
