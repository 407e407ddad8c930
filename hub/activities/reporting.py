"""A card that somebody tells the teachers of both classes about: a report like that of a message (`hub.safety`)."""

from dataclasses import asdict

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.models import Activity
from hub.activities.queries import Card
from hub.safety.models import Report
from hub.safety.reports import MOST_A_MINUTE, ReportsChanged, Said, TooMany
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Room
from rooms.ids import ClassId
from rooms.rights import Actor


async def report(db: AsyncSession, actor: Actor, by_class: ClassId, card: Card, now: Instant) -> None:
    """One for each class whose words stand on it, the reporter's own left out; frozen as they stand. Raises TooMany."""
    await db.get_one(Activity, card.id, with_for_update=True)
    lately = select(func.count()).where(Report.by_person_id == actor.person, Report.at > now - 60_000)
    if (await db.scalar(lately) or 0) >= MOST_A_MINUTE:
        raise TooMany
    rooms = (await db.scalars(select(Room.id).where(Room.twinning_id == card.twinning).order_by(Room.id))).all()
    title = card.best("").words.title
    for of_class, said in _said(card).items():
        same = (Report.op_id == card.id, Report.by_class_id == by_class, Report.of_class_id == of_class)
        if of_class == by_class or await db.scalar(select(Report.id).where(*same)) is not None:
            continue
        db.add(
            Report(
                id=new_id(), room_id=None, room_title=title, seq=card.revision, op_id=card.id,
                by_person_id=actor.person, by_class_id=by_class, of_class_id=of_class, at=now,
                evidence=[asdict(each) for each in said], note="",
            )
        )  # fmt: skip
    note(db, ReportsChanged(rooms))


def _said(card: Card) -> dict[ClassId, list[Said]]:
    """What stands on it, by the class that wrote it."""
    found: dict[ClassId, list[Said]] = {}
    for each in card.shown.values():
        if each.school_class is not None:
            words = "\n".join(filter(None, (each.words.title, each.words.goal, each.words.needs, each.words.rule)))
            name = each.author.name if each.author else ""
            said = Said(name, each.school_class, each.at, words, person=each.person)
            found.setdefault(each.school_class, []).append(said)
    for tried in card.tried:
        name = tried.author.name if tried.author else ""
        said = Said(name, tried.school_class, tried.at, tried.words or tried.rating.value, person=tried.person)
        found.setdefault(tried.school_class, []).append(said)
    return found
