"""Twinnings as programs send and get them."""

from collections.abc import Sequence
from datetime import date

from hub.api.shapes import Told
from hub.api.shapes.classes import ClassTold, class_told
from hub.twinnings.queries import TwinningLine


class RoomTold(Told):
    """A live room of a twinning."""

    id: str
    title: str
    pages: int


class TwinningTold(Told):
    """A twinning with its classes and rooms."""

    id: str
    title: str
    languages: Sequence[str]
    starts_on: date
    ends_on: date
    classes: Sequence[ClassTold]
    rooms: Sequence[RoomTold]


class TwinningsTold(Told):
    """One page of twinnings."""

    items: Sequence[TwinningTold]
    next: str | None


def twinning_told(line: TwinningLine) -> TwinningTold:
    """As its members know it."""
    rooms = [RoomTold(each.room, each.title, each.pages) for each in line.rooms]
    classes = [class_told(each) for each in line.classes]
    return TwinningTold(line.twinning, line.title, line.languages, line.starts_on, line.ends_on, classes, rooms)
