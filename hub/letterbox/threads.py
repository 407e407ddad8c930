"""The address of a thread: a class's letterbox, a plus, and the beginning of the id of what is answered (RFC 5233).

It follows from both, so nothing is kept of it. It is no secret of its own: the box's is, and not all may write there.
"""

import re
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.letterbox.models import Letterbox
from hub.letterbox.queries import box_at
from hub.materials.models import Material
from hub.materials.queries import shown_in
from hub.store.tables import Instant
from hub.writings.actions import About
from hub.writings.models import Kind, Writing
from hub.writings.queries import EVERYBODY, find
from rooms.ids import ClassId, TwinningId

_PLUS: Final = "+"
_TAG: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}")
_TAG_CHARACTERS: Final = 13
"""48 random bits, of the few thousand ids of a twinning."""


def parted(local: str) -> tuple[str, str | None]:
    """The box, and the tag of a thread; None where the address is that of the box alone."""
    box, plus, tag = local.partition(_PLUS)
    return box, tag.lower() if plus else None


async def thread_at(db: AsyncSession, twinning: TwinningId, tag: str, now: Instant) -> About | None:
    """What a tag stands for: a page, a post, a topic or a material that all of the twinning see at this moment."""
    if not _TAG.fullmatch(tag):
        return None
    named = Writing.twinning_id == twinning, Writing.kind != Kind.ANSWER, Writing.id.startswith(tag)
    if writings := (await db.scalars(select(Writing.id).where(*named).limit(2))).all():
        is_one = len(writings) == 1 and await find(db, EVERYBODY, now, Writing.id == writings[0]) is not None
        return About(writing=writings[0]) if is_one else None
    of_materials = Material.twinning_id == twinning, Material.id.startswith(tag)
    materials = (await db.scalars(select(Material.id).where(*of_materials).limit(2))).all()
    is_one = len(materials) == 1 and bool(await shown_in(db, twinning, now, only=materials[0]))
    return About(material=materials[0]) if is_one else None


async def address_in(db: AsyncSession, twinning: TwinningId, school_class: ClassId, about: About, now: Instant) -> str:
    """What stands before the @ of the address at which a class answers by e-mail; empty where no letter is taken."""
    local = await db.scalar(
        select(Letterbox.local).where(Letterbox.twinning_id == twinning, Letterbox.school_class_id == school_class)
    )
    tag = (about.writing or about.material or "")[:_TAG_CHARACTERS]
    if local is None or await box_at(db, local, now) is None or await thread_at(db, twinning, tag, now) != about:
        return ""
    return f"{local}{_PLUS}{tag}"
