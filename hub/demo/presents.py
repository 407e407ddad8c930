"""What the demo's classes have given each other: drawings, a tune, slides, texts, and one that waits for Camille."""

import io
import math
import random
import struct
import wave
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageDraw
from sqlalchemy import select

from hub.demo.seed import Demo
from hub.materials import actions
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.materials.models import Material
from hub.people.models import Person
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.rights import Actor, Role

HOUR: Final = 3_600_000


@dataclass(frozen=True, slots=True)
class Present:
    """Who of the cast gave what, how many hours ago; `make` is its file."""

    who: str
    hours: int
    facts: Facts
    make: Callable[[], bytes] | None = None


def _scene(ground: str, sky: str, *, seed: int, is_night: bool = False) -> Callable[[], bytes]:
    """A child's picture: a house, trees, flowers, and the sun or the moon."""

    def make() -> bytes:
        chance = random.Random(seed)  # noqa: S311 - a picture, no secret
        image = Image.new("RGB", (1200, 900), sky)
        draw = ImageDraw.Draw(image)
        draw.rectangle((0, 640, 1200, 900), fill=ground)
        draw.ellipse((930, 70, 1090, 230), fill="#fdf3cd" if is_night else "#f7cf30")
        if is_night:
            draw.ellipse((985, 60, 1115, 190), fill=sky)
            for _ in range(40):
                x, y = chance.randrange(1200), chance.randrange(520)
                draw.ellipse((x, y, x + 7, y + 7), fill="#fdf3cd")
        draw.rectangle((300, 400, 660, 740), fill="#fbe5dc", outline="#693d28", width=9)
        draw.polygon([(250, 410), (480, 210), (710, 410)], fill="#d63717", outline="#693d28", width=9)
        draw.rectangle((430, 560, 530, 740), fill="#166dc2", outline="#693d28", width=7)
        for x in (335, 565):
            draw.rectangle((x, 460, x + 70, 530), fill="#fdf3cd" if is_night else "#8dc8f3", outline="#693d28", width=7)
        for _ in range(4):
            x, top = chance.randrange(760, 1120), chance.randrange(430, 560)
            draw.rectangle((x - 14, top + 90, x + 14, top + 240), fill="#693d28")
            draw.ellipse((x - 85, top - 60, x + 85, top + 120), fill="#378054")
        for _ in range(14):
            x, y = chance.randrange(40, 1160), chance.randrange(770, 870)
            draw.line((x, y, x, y + 40), fill="#2a6641", width=6)
            draw.ellipse((x - 17, y - 17, x + 17, y + 17), fill=chance.choice(("#f786b4", "#f2790d", "#7c507f")))
        return _saved(image, "PNG")

    return make


def _tune() -> bytes:
    """The beginning of “Frère Jacques”, as on a flute."""
    rate, notes = 22_050, (0, 2, 4, 0, 0, 2, 4, 0, 4, 5, 7, None, 4, 5, 7, None)
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        for note in notes:
            count = int(rate * 0.45)
            tone = 0.0 if note is None else 392.0 * 2 ** (note / 12)
            swell = (math.sin(math.pi * at / count) * math.sin(2 * math.pi * tone * at / rate) for at in range(count))
            file.writeframes(b"".join(struct.pack("<h", int(14_000 * each)) for each in swell))
    return out.getvalue()


def _slides() -> bytes:
    """Three pages: a town by day, at dusk and at night."""
    skies = (("#b0c57e", "#dfeaf5", False), ("#b0c57e", "#fde8d3", False), ("#2a6641", "#263068", True))
    pages = [
        Image.open(io.BytesIO(_scene(ground, sky, seed=at, is_night=is_night)()))
        for at, (ground, sky, is_night) in enumerate(skies)
    ]
    return _saved(pages[0], "PDF", save_all=True, append_images=pages[1:])


def _saved(image: Image.Image, form: str, **how: object) -> bytes:
    out = io.BytesIO()
    image.save(out, form, **how)
    return out.getvalue()


PRESENTS: Final = (
    Present(
        "camille", 50,
        Facts(
            title="Am stram gram", language="fr", album="Comptines",
            text="Am, stram, gram,\nPic et pic et colégram,\nBour et bour et ratatam,\nAm, stram, gram !",
            captions={"fr": "Pour compter qui commence.", "en": "To count out who begins."},
        ),
    ),
    Present(
        "camille", 30,
        Facts(
            title="Frère Jacques à la flûte", language="fr", album="Comptines",
            captions={"fr": "Jouée par le maître de musique."},
        ),
        _tune,
    ),
    Present(
        "eleni", 28,
        Facts(
            title="Το σπίτι μας", language="el", is_drawing=True,
            captions={"el": "Η γειτονιά του σχολείου.", "en": "Around our school, in felt pen."},
        ),
        _scene("#b0c57e", "#dfeaf5", seed=4),
    ),
    Present(
        "rui", 26,
        Facts(title="Boa noite, Évora", language="pt", is_drawing=True, captions={"pt": "A lua sobre a escola."}),
        _scene("#2a6641", "#263068", seed=7, is_night=True),
    ),
    Present(
        "tereza", 5,
        Facts(title="A day in Brno", language="en", captions={"en": "Morning, evening, night."}),
        _slides,
    ),
)  # fmt: skip


async def write_presents(store: Store, files: MaterialFiles, demo: Demo, now: Instant) -> None:
    """What is missing of them; a second time nothing is."""
    for number, present in enumerate(PRESENTS):
        author = demo.authors[present.who]
        if author.school_class is None or not await _is_missing(store, f"demo-{number}"):
            continue
        giver = Giver(demo.twinning, author.school_class, Actor(author.person, Role.TEACHER, author.school_class))
        file = await files.take(demo.twinning, _arriving(present.make())) if present.make is not None else None
        at = Instant(now - present.hours * HOUR)
        async with store.writing() as db:
            row = await actions.give(db, giver, present.facts, file, f"demo-{number}", at)
            await actions.show(db, row.id, at)
    await _write_waiting(store, demo, now)


async def _write_waiting(store: Store, demo: Demo, now: Instant) -> None:
    """What a pupil of Niort wrote, for Camille to look at."""
    niort = demo.authors["camille"].school_class
    if niort is None or not await _is_missing(store, "demo-pupil"):
        return
    theirs = select(Person.id).where(Person.school_class_id == niort, Person.role == Role.PUPIL).order_by(Person.name)
    async with store.writing() as db:
        pupil = await db.scalar(theirs.limit(1))
        if pupil is not None:
            giver = Giver(demo.twinning, niort, Actor(pupil, Role.PUPIL, niort))
            words = "Quand la lune se lève,\nmon chat écoute aussi."
            facts = Facts(title="La berceuse de mon chat", text=words, language="fr", album="Comptines")
            await actions.give(db, giver, facts, None, "demo-pupil", now)


async def _is_missing(store: Store, once: str) -> bool:
    async with store.reading() as db:
        return await db.scalar(select(Material.id).where(Material.once == once)) is None


async def _arriving(content: bytes) -> AsyncIterator[bytes]:
    yield content
