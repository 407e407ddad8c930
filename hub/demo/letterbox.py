"""The demo's letterbox: the first class may be written to by e-mail, where the keeper lets e-mail in."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.letterbox import actions
from hub.letterbox.models import Letterbox
from hub.people.models import Teaching
from hub.store.tables import Instant
from rooms.ids import ClassId, TwinningId

SENDER = "bibliotheque@ecole-jules-ferry.example"


async def open_letterbox(db: AsyncSession, twinning: TwinningId, school_class: ClassId, now: Instant) -> None:
    """Also in a demo that an earlier version wrote; one that a teacher closed comes back."""
    if await db.get(Letterbox, (twinning, school_class)) is not None:
        return
    await actions.open_box(db, twinning, school_class, now)
    teacher = await db.scalar(select(Teaching.person_id).where(Teaching.school_class_id == school_class).limit(1))
    if teacher is not None:
        await actions.add_sender(db, school_class, SENDER, teacher, now)
