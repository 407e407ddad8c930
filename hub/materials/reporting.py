"""A material that somebody tells the teachers of both classes about."""

from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.models import Material
from hub.people.models import Person
from hub.safety.reports import Said
from hub.safety.things import Thing, tell
from hub.store.tables import Instant
from rooms.ids import ClassId
from rooms.rights import Actor


async def report(db: AsyncSession, actor: Actor, by_class: ClassId, material: str, now: Instant) -> None:
    """Once for each class that tells. Raises TooMany."""
    row = await db.get_one(Material, material, with_for_update=True)
    author = await db.get(Person, row.person_id) if row.person_id else None
    words = "\n".join(filter(None, (row.title, row.text, *row.captions.values()))) or row.kind
    said = Said("" if author is None else author.name, row.school_class_id, row.at, words, person=row.person_id)
    thing = Thing(material, row.title or row.kind, row.school_class_id, [said])
    await tell(db, actor, by_class, row.twinning_id, [thing], now)
