"""Where on the hub stands what somebody reported, if it is there still."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.models import Activity
from hub.materials.models import Material
from hub.notebooks.models import NotebookLine
from hub.pages.activity_door import card_url
from hub.pages.material_door import material_url
from hub.pages.notebook_door import notebook_url
from hub.writings.models import Writing


@dataclass(frozen=True, slots=True)
class Place:
    """A thing's page; `kind` ends the name of the message that says what it is (`report-thing-…`)."""

    kind: str
    url: str


async def places_of(db: AsyncSession, things: Collection[str]) -> Mapping[str, Place]:
    """By the ids of those that are there. Whether the reader may see it, its own page says."""
    materials = await db.scalars(select(Material.id).where(Material.id.in_(things)))
    found = {each: Place("material", material_url(each)) for each in materials}
    writings = await db.scalars(select(Writing.id).where(Writing.id.in_(things)))
    found |= {each: Place("writing", f"/writings/{each}") for each in writings}
    activities = await db.scalars(select(Activity.id).where(Activity.id.in_(things)))
    found |= {each: Place("activity", card_url(each)) for each in activities}
    lines = await db.execute(select(NotebookLine.id, NotebookLine.notebook_id).where(NotebookLine.id.in_(things)))
    found |= {line: Place("note", f"{notebook_url(notebook)}#note-{line}") for line, notebook in lines}
    return found
