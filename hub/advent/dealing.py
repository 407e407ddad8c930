"""Whose door is whose: dealt in turn, so that nobody has two more than somebody else. Pure."""

from collections import Counter
from collections.abc import Mapping, Sequence

from rooms.ids import ClassId


def deal(doors: Sequence[int], classes: Sequence[ClassId], kept: Mapping[int, ClassId]) -> dict[int, ClassId]:
    """Each of these doors to a class: to whom has the fewest so far, in the order of the chain.

    `kept` are doors that stay whose they are, and count. Without a class nobody gets anything.
    """
    has = Counter(kept.values())
    dealt: dict[int, ClassId] = {}
    for number in sorted(set(doors) - kept.keys()):
        if classes:
            dealt[number] = min(classes, key=lambda each: has[each])
            has[dealt[number]] += 1
    return dealt
