"""The demo's calendar of doors: some days open, one still being made, and surprises that wait for their morning."""

import io
import math
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Final

from PIL import Image, ImageDraw
from sqlalchemy import select

from hub.advent import actions
from hub.advent.actions import Filling, Plan
from hub.advent.models import CalendarDoor, CalendarId, DoorCalendar
from hub.demo.seed import Demo
from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.sessions.recurrence import local
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.rights import Actor, Role

TITLE: Final = "Comptines de décembre"
OPEN_DAYS: Final = 5
LEFT_EMPTY: Final = frozenset({5, 8, 9, 11, 12})
FILLED: Final = 14
"""Doors up to this one have something behind them, but for a few."""

SCENES: Final = (("#263068", "#f7cf30"), ("#378054", "#fffdf9"), ("#b32a0f", "#fdf3cd"), ("#166dc2", "#fffdf9"))

WORDS: Final = {
    "fr": "Une étoile par jour, et la lune en dernier.",
    "cs": "Každý den jedna hvězda a nakonec měsíc.",
    "pt": "Uma estrela por dia, e a lua no fim.",
}


async def write_doors(store: Store, files: MaterialFiles, demo: Demo, now: Instant) -> None:
    """What is missing of it; a second time nothing is."""
    givers = {
        author.school_class: (Giver(demo.twinning, author.school_class, actor), language)
        for who, language in (("camille", "fr"), ("tereza", "cs"), ("rui", "pt"))
        if (author := demo.authors[who]).school_class is not None
        and (actor := Actor(author.person, Role.TEACHER, author.school_class))
    }
    first_on = local(now, "Europe/Paris").date() - timedelta(days=OPEN_DAYS - 1)
    async with store.reading() as db:
        if await db.scalar(select(DoorCalendar.id).where(DoorCalendar.twinning_id == demo.twinning).limit(1)):
            return
    async with store.writing() as db:
        made = await actions.make(db, demo.twinning, Plan(TITLE, first_on), list(givers), once="demo-doors", now=now)
        doors = {
            each.number: each.school_class_id
            for each in await db.scalars(select(CalendarDoor).where(CalendarDoor.calendar_id == made.id))
        }
    for number in range(1, FILLED + 1):
        school_class = doors[number]
        if number not in LEFT_EMPTY and school_class is not None:
            await _fill(store, files, made.id, number, givers[school_class], now)


async def _fill(
    store: Store, files: MaterialFiles, calendar: CalendarId, number: int, giver: tuple[Giver, str], now: Instant
) -> None:
    """A drawing behind most doors, words behind every fourth."""
    who, language = giver
    words = WORDS[language] if number % 4 == 0 else ""
    file = None if words else await files.take(who.twinning, _arriving(_scene(number)))
    async with store.writing() as db:
        material = None
        if file is not None:
            facts = Facts(title=f"★ {number}", language=language, is_drawing=True)
            material = (await materials.give(db, who, facts, file, f"demo-door-{number}", now)).id
        await actions.fill(db, calendar, number, Filling(material, words, language), revision=1, now=now)


def _scene(number: int) -> bytes:
    """A night with as many stars as days, and a window in which there is light."""
    sky, light = SCENES[number % len(SCENES)]
    image = Image.new("RGB", (900, 1_200), sky)
    draw = ImageDraw.Draw(image)
    for at in range(number):
        x, y = 90 + (at * 337) % 730, 80 + (at * 211) % 470
        draw.polygon(_star(x, y, 26 + 7 * (at % 3)), fill=light)
    draw.polygon([(150, 800), (450, 600), (750, 800)], fill="#693d28")
    draw.rectangle((200, 790, 700, 1_130), fill="#f3ecdf")
    draw.rectangle((370, 860, 530, 1_020), fill="#f7cf30", outline="#693d28", width=12)
    draw.line((450, 860, 450, 1_020), fill="#693d28", width=10)
    draw.line((370, 940, 530, 940), fill="#693d28", width=10)
    draw.ellipse((-200, 1_080, 1_100, 1_400), fill="#fffdf9")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _star(x: int, y: int, size: int) -> list[tuple[float, float]]:
    """Five points, one of them up."""
    turns = [(at * math.pi / 5, size if at % 2 == 0 else size * 0.45) for at in range(10)]
    return [(x + far * math.sin(turn), y - far * math.cos(turn)) for turn, far in turns]


async def _arriving(content: bytes) -> AsyncIterator[bytes]:
    yield content
