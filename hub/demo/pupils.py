"""The pupils of Niort: their cards, what their parents' letters say and said before, and who has looked at all that."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from hub.catalogues import Catalogue
from hub.consent.actions import enter
from hub.consent.ledger import Kind, Tag
from hub.demo.conversation import school_day
from hub.keeper import LOCALES
from hub.looking.log import note
from hub.looking.models import Sight
from hub.people import naming, pictures, pupils
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.channel import Author
from rooms.ids import ClassId, PersonId

_NO_DRAWINGS: Final = (5, 17)
"""Whose parents have not said yes to drawings: their places in the class."""
_TO_EVERYBODY: Final = 14
"""How many may be shown on a page for everybody."""
_CHANGED_THEIR_MINDS: Final = 0

_LOOKS: Final = (
    (6, "07:40", Sight.PUPILS), (6, "07:45", Sight.CARDS), (6, "07:50", Sight.KEY), (5, "15:35", Sight.CONSENTS),
    (2, "15:40", Sight.CONSENTS), (1, "11:05", Sight.PUPILS),
)  # fmt: skip
"""School days ago, at what hour (UTC), at what the teacher looked."""


async def write_pupils(store: Store, teacher: Author, headcount: int, now: Instant) -> None:
    """Also in a demo that an earlier version wrote; a class that has pupils stays as it is."""
    school_class, by = teacher.school_class, teacher.person
    if school_class is None:
        return
    async with store.writing() as db:
        if await pupils.pupils_of(db, school_class):
            return
        first_day = _moment(now, 6, "07:40")
        await pupils.add(
            db, school_class=school_class, number=headcount, seen=0,
            name_of=lambda each: naming.name_of(_french(), each), language="fr", now=first_day,
        )  # fmt: skip
        everybody = await pupils.pupils_of(db, school_class)
        await pupils.renew_cards(db, everybody[:-2], first_day)  # two came later, and have none yet
        await pictures.ask(db, school_class, pictures=True)
        await _write_letters(db, school_class, [each.person for each in everybody], by, now)
        for days, at, sight in _LOOKS:
            await note(db, school_class=school_class, person=by, sight=sight, now=_moment(now, days, at))


async def _write_letters(
    db: AsyncSession, school_class: ClassId, everybody: list[PersonId], by: PersonId, now: Instant
) -> None:
    """Voice and face of all; drawings of nearly all; one family said yes, then no, then yes again."""
    drawing = [each for place, each in enumerate(everybody) if place not in _NO_DRAWINGS]
    again = Tag(everybody[_CHANGED_THEIR_MINDS], Kind.DRAWING)
    signed = [Tag(each, kind) for each in everybody for kind in (Kind.VOICE, Kind.FACE)]
    signed += [Tag(each, Kind.DRAWING) for each in drawing]
    signed += [Tag(each, Kind.PUBLIC) for each in drawing[:_TO_EVERYBODY]]
    for days, given, withdrawn in ((5, signed, []), (4, [], [again]), (2, [again], [])):
        at = _moment(now, days, "15:35")
        day = datetime.fromtimestamp(at / 1000, UTC).date()
        await enter(
            db, school_class=school_class, given=given, withdrawn=withdrawn, valid_from=day - timedelta(days=1),
            today=day, by=by, now=at,
        )  # fmt: skip


def _moment(now: Instant, days: int, at: str) -> Instant:
    """So many school days ago."""
    return Instant(int(school_day(datetime.fromtimestamp(now / 1000, UTC), days, at).timestamp() * 1000))


def _french() -> Callable[..., str]:
    """Says what a French-speaking teacher's page says."""
    catalogue = Catalogue(LOCALES, "fr", "pupils.ftl")
    return lambda key, **values: catalogue.say(key, values)
