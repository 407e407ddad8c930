"""The demo's joint notebook: beans of three classes, one of which began later; a child of the fourth waits."""

import io
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Final

from babel.numbers import format_decimal
from PIL import Image, ImageDraw
from sqlalchemy import select

from hub.demo.seed import Demo
from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.notebooks import actions
from hub.notebooks.models import Notebook, NotebookLine
from hub.notebooks.values import Entry, Series
from hub.sessions.recurrence import local
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.rights import Actor, Role

SERIES: Final = Series(
    "La taille de notre haricot", "De la terre jusqu’à la plus haute feuille, avec une règle.", "cm", "sprout", 1
)
GROWN: Final = {
    "camille": (0, 4, 11, 23, 48, 76, None, None, 131, 158),
    "rui": (0, None, 14, 31, 62, 95, 127, None, 181),
    "tereza": (None, None, None, 0, 3, None, 17, 35, 58, 74),
}
"""Millimetres, a value a day until today; what nobody measured is None."""
WITH_PHOTOS: Final = frozenset({"camille", "rui"})
NOTES: Final = {("camille", 3): "La première feuille s’ouvre.", ("rui", 2): "Já saiu da terra!"}


async def write_notebooks(store: Store, files: MaterialFiles, demo: Demo, now: Instant) -> None:
    """What is missing of it; a second time nothing is."""
    async with store.reading() as db:
        if await db.scalar(select(Notebook.id).where(Notebook.twinning_id == demo.twinning).limit(1)):
            return
    today = local(now, "Europe/Paris").date()
    async with store.writing() as db:
        notebook = (await actions.make_notebook(db, demo.twinning, SERIES, now)).id
    for who, grown in GROWN.items():
        author = demo.authors[who]
        if author.school_class is None:
            continue
        giver = Giver(demo.twinning, author.school_class, Actor(author.person, Role.TEACHER, author.school_class))
        for number, millimetres in enumerate(grown):
            if millimetres is None:
                continue
            day = today - timedelta(days=len(GROWN["camille"]) - 1 - number)
            entry = Entry(day, millimetres * 100, NOTES.get((who, number), ""))
            once = f"demo-bean-{who}-{number}"
            file = await files.take(demo.twinning, _plant(millimetres, who)) if who in WITH_PHOTOS else None
            async with store.writing() as db:
                photo = None
                if file is not None:
                    length = format_decimal(millimetres / 10, locale="fr_FR")
                    facts = Facts(f"{SERIES.title} · {length} {SERIES.unit}", album=SERIES.title)
                    photo = (await materials.give(db, giver, facts, file, once, now)).id
                row: NotebookLine = await actions.write(
                    db, notebook, giver, entry, photo=photo, waits=False, once=once, now=now
                )
                await actions.put_photo(db, row.id, photo, now)
    child = demo.authors["saligkari"]
    if child.school_class is not None:  # its teacher has not looked yet
        giver = Giver(demo.twinning, child.school_class, Actor(child.person, Role.PUPIL, child.school_class))
        entry = Entry(today, 6_400, "Έχει τέσσερα φύλλα!")
        async with store.writing() as db:
            await actions.write(db, notebook, giver, entry, photo=None, waits=True, once="demo-bean-saligkari", now=now)


async def _plant(millimetres: int, who: str) -> AsyncIterator[bytes]:
    """A pot on a window sill, and what grows in it."""
    wall, pot = ("#dfecf1", "#b32a0f") if who == "camille" else ("#fdf3cd", "#166dc2")
    image = Image.new("RGB", (800, 600), wall)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 540, 800, 600), fill="#d9c8a8")
    draw.polygon([(310, 440), (490, 440), (465, 560), (335, 560)], fill=pot)
    draw.ellipse((312, 425, 488, 458), fill="#693d28")
    height = millimetres * 2
    for y in range(height):
        draw.ellipse((396 + (y % 40 > 20) * 3, 436 - y, 406 + (y % 40 > 20) * 3, 446 - y), fill="#378054")
    for at in range(30, height, 46):
        side = 1 if at // 46 % 2 else -1
        x, y = 400 + side * 38, 430 - at
        draw.ellipse((x - 36, y - 18, x + 36, y + 18), fill="#2c6a47" if side > 0 else "#4b9a6a")
    draw.rectangle((560, 140, 590, 540), fill="#f7cf30")
    for mark in range(20):
        draw.line((560, 540 - mark * 20, 590 if mark % 5 else 575, 540 - mark * 20), fill="#1e2433", width=2)
    out = io.BytesIO()
    image.save(out, "PNG")
    yield out.getvalue()
