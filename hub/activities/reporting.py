"""A card that somebody tells the teachers of both classes about."""

from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.models import Activity
from hub.activities.queries import Card
from hub.safety.reports import Said
from hub.safety.things import Thing, tell
from hub.store.tables import Instant
from rooms.ids import ClassId
from rooms.rights import Actor


async def report(db: AsyncSession, actor: Actor, by_class: ClassId, card: Card, now: Instant) -> None:
    """One for each class whose words stand on it, the reporter's own left out. Raises TooMany."""
    await db.get_one(Activity, card.id, with_for_update=True)
    title = card.best("").words.title
    things = [Thing(card.id, title, each, said) for each, said in _said(card).items() if each != by_class]
    await tell(db, actor, by_class, card.twinning, things, now)


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
