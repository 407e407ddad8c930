"""Doors are dealt in turn: whatever is kept, nobody gets two more than somebody else can still have."""

from hypothesis import given
from hypothesis import strategies as st

from hub.advent.dealing import deal
from rooms.ids import ClassId

A, B, C = (ClassId(each) for each in "abc")


def test_in_turn_and_what_is_kept_counts() -> None:
    assert deal([1, 2, 3, 4], [A, B, C], {}) == {1: A, 2: B, 3: C, 4: A}
    assert deal([1, 2, 3, 4], [A, B], {1: A, 2: A}) == {3: B, 4: B}
    assert deal([1, 2], [], {}) == {}


@given(st.integers(1, 31), st.integers(1, 12))
def test_the_difference_is_one_at_most(doors: int, classes: int) -> None:
    dealt = deal(range(1, doors + 1), [ClassId(str(each)) for each in range(classes)], {})
    counts = [list(dealt.values()).count(ClassId(str(each))) for each in range(classes)]
    assert sum(counts) == doors
    assert max(counts) - min(counts) <= 1
