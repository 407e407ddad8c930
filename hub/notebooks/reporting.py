"""A note in a joint notebook that somebody tells the teachers of both classes about; a photo in it is a material."""

from sqlalchemy.ext.asyncio import AsyncSession

from hub.notebooks.models import Notebook, NotebookLine
from hub.notebooks.queries import LineView
from hub.people.models import Person
from hub.safety.reports import Said
from hub.safety.things import Thing, tell
from hub.store.tables import Instant
from rooms.ids import ClassId
from rooms.rights import Actor


async def report(
    db: AsyncSession, actor: Actor, by_class: ClassId, notebook: Notebook, line: LineView, now: Instant
) -> None:
    """Once for each class and version of the line. Raises TooMany."""
    row = await db.get_one(NotebookLine, line.id, with_for_update=True)
    author = await db.get(Person, row.note_by_id) if row.note_by_id else None
    name = "" if author is None else author.name
    said = Said(name, line.school_class, row.at, line.note, person=row.note_by_id)
    thing = Thing(line.id, notebook.title, line.school_class, [said], line.revision)
    await tell(db, actor, by_class, notebook.twinning_id, [thing], now)
