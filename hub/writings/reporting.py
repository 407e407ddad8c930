"""A writing that somebody tells the teachers of both classes about."""

from sqlalchemy.ext.asyncio import AsyncSession

from hub.safety.reports import Said
from hub.safety.things import Thing, tell
from hub.store.tables import Instant
from hub.writings.models import Writing, WritingVersion
from hub.writings.queries import WritingLine
from rooms.ids import ClassId
from rooms.rights import Actor


async def report(db: AsyncSession, actor: Actor, by_class: ClassId, line: WritingLine, now: Instant) -> None:
    """Once for each class and version. Raises TooMany."""
    await db.get_one(Writing, line.id, with_for_update=True)
    version = await db.get_one(WritingVersion, (line.id, line.number))
    name = "" if line.author is None else line.author.name
    words = "\n".join(filter(None, (line.title, line.text, " ".join(line.pictograms)))) or line.kind.value
    said = Said(name, line.school_class, line.at, words, person=version.person_id)
    thing = Thing(line.id, line.title or line.kind.value, line.school_class, [said], line.number)
    await tell(db, actor, by_class, line.twinning, [thing], now)
