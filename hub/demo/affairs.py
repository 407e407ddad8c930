"""What is on hand around the demo's twinning: tasks, some of them done, and a letter that the keeper hands over."""

from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.kits import actions
from hub.kits.models import Task
from hub.mail import Letter
from hub.post.queue import Kind, enqueue
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.channel import Author
from rooms.ids import ClassId, TwinningId

TASKS: Final = (
    ("Choisir une berceuse", 4),
    ("Enregistrer la berceuse avec une grand-mère ou un grand-père", 2),
    ("Dessiner sa poupée de papier sur la page 1", 3),
    ("Écrire une carte à la classe qui suit dans la ribambelle", 0),
)
"""Each with how many classes of the chain have done it."""

LETTER: Final = Letter(
    to="heike@jena.example",
    subject="Camille, École Jules-Ferry à Niort",
    text="Guten Tag!\n\nCamille lädt Ihre Klasse ein, ein Wiegenlied mitzusingen.\n"
    "Vier Klassen singen schon: in Chania, Évora, Niort und Brno.",
    language="de",
)


async def write_affairs(
    store: Store, twinning: TwinningId, teacher: Author, chain: list[ClassId], now: Instant
) -> None:
    """Also in a demo that an earlier version wrote; where a task stands, or the letter went, nothing changes."""
    async with store.writing() as db:
        await enqueue(db, LETTER, kind=Kind.INVITATION, key="demo:letter", now=now, asked_by=teacher.person)
        if await db.scalar(select(Task.id).where(Task.twinning_id == twinning).limit(1)) is None:
            await _write_tasks(db, twinning, chain, now)


async def _write_tasks(db: AsyncSession, twinning: TwinningId, chain: list[ClassId], now: Instant) -> None:
    for text, done in TASKS:
        task = await actions.add_task(db, twinning=twinning, text=text)
        for school_class in chain[:done]:
            await actions.tick(db, task=task.id, school_class=school_class, is_done=True, now=now)
