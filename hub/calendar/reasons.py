"""Why a slot of the meeting finder is good or not, as a few sentences about towns, the weightiest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hub.calendar.finder import Presence, Sitting, Slot
from hub.schools.queries import ClassCard
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class Reason:
    """`kind` is the end of a message's id (`reason-…`); `detail` the name of a holiday, where it is one."""

    kind: str
    icon: str
    towns: Sequence[str]
    detail: str = ""

    @property
    def is_good(self) -> bool:
        """Whether it speaks for the slot."""
        return self.kind == "all"


_ICONS = {"holiday": "sun", "free-day": "calendar-x", "night": "moon", "early": "sunrise", "late": "sunset"}


def reasons_of(slot: Slot, classes: Mapping[ClassId, ClassCard]) -> list[Reason]:
    """What to know about a slot before it is proposed."""
    towns: dict[tuple[str, str], list[str]] = {}
    for sitting in slot.sittings:
        for kind in _kinds(sitting):
            towns.setdefault(kind, []).append(classes[sitting.key].town)
    found = [Reason(kind, _ICONS.get(kind, "clock"), where, detail) for (kind, detail), where in towns.items()]
    order = [*_ICONS, "outside", "clocks"]
    found.sort(key=lambda reason: order.index(reason.kind))
    return [Reason("all", "circle-check", []), *found] if slot.suits_all else found


def _kinds(sitting: Sitting) -> list[tuple[str, str]]:
    kinds = []
    if sitting.presence is Presence.HOLIDAY:
        kinds.append(("holiday", sitting.holiday or ""))
    elif sitting.presence is Presence.OUTSIDE:
        kinds.append(("early" if sitting.early > 0 else "late" if sitting.late > 0 else "outside", ""))
    elif sitting.presence is not Presence.SCHOOL:
        kinds.append((sitting.presence.value, ""))
    if sitting.clock_changes:
        kinds.append(("clocks", ""))
    return kinds
