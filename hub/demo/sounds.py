"""The demo's sound board: three animals, and how they cry in its classes, as far as they have been recorded."""

import io
import math
import struct
import wave
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from hub.demo.presents import HOUR
from hub.demo.seed import Demo
from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.materials.models import Material
from hub.sounds import actions
from hub.sounds.facts import Thing
from hub.sounds.models import ThingId
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.rights import Actor, Role

TITLE: Final = "Ce que disent les animaux"
_RATE: Final = 22_050

Cry = tuple[tuple[float, float, float], ...]
"""Whistled, one piece after the other: seconds, and from which hertz to which."""


@dataclass(frozen=True, slots=True)
class Animal:
    """A row, what it says with whom of the cast, and its tune; each class whistles it a little differently."""

    thing: Thing
    cries: tuple[tuple[str, str, str], ...]
    tune: Cry


ANIMALS: Final = (
    Animal(
        Thing({"fr": "le coq", "pt": "o galo", "cs": "kohout", "en": "the rooster"}, "bird"),
        (("camille", "fr", "cocorico"), ("rui", "pt", "cocorococó"), ("tereza", "cs", "kykyryký")),
        ((0.12, 520, 640), (0.12, 620, 700), (0.16, 660, 900), (0.7, 980, 520)),
    ),
    Animal(
        Thing({"fr": "la grenouille", "pt": "a rã", "cs": "žába", "en": "the frog"}, "frog"),
        (("camille", "fr", "coâ coâ"), ("tereza", "cs", "kvá kvá")),
        ((0.22, 180, 320), (0.16, 0, 0), (0.22, 180, 320), (0.16, 0, 0), (0.3, 180, 340)),
    ),
    Animal(
        Thing({"fr": "le chien", "pt": "o cão", "cs": "pes", "en": "the dog"}, "dog"),
        (("rui", "pt", "ão ão"),),
        ((0.14, 420, 260), (0.18, 0, 0), (0.16, 430, 240)),
    ),
)  # fmt: skip


async def write_sounds(store: Store, files: MaterialFiles, demo: Demo, now: Instant) -> None:
    """What is missing of it; a second time nothing is."""
    for number, animal in enumerate(ANIMALS):
        async with store.writing() as db:
            board = await actions.make_board(db, demo.twinning, TITLE, now)
            thing = (await actions.add_thing(db, board.id, animal.thing)).id
        for at, (who, language, word) in enumerate(animal.cries):
            facts = Facts(word, language=language, album=TITLE)
            once = f"demo-cry-{number}-{who}"
            await _give(store, files, demo, (who, once), thing, facts, _whistled(animal.tune, 1 + at * 0.12), now)


async def _give(
    store: Store, files: MaterialFiles, demo: Demo, who: tuple[str, str], thing: ThingId, facts: Facts, sound: bytes,
    now: Instant,
) -> None:  # fmt: skip
    name, once = who
    author = demo.authors[name]
    async with store.reading() as db:
        is_there = await db.scalar(select(Material.id).where(Material.once == once))
    if author.school_class is None or is_there is not None:
        return
    giver = Giver(demo.twinning, author.school_class, Actor(author.person, Role.TEACHER, author.school_class))
    file = await files.take(demo.twinning, _arriving(sound))
    at = Instant(now - 4 * HOUR)
    async with store.writing() as db:
        row = await materials.give(db, giver, facts, file, once, at)
        await actions.put_sound(db, thing, row.id)
        await materials.show(db, row.id, at)


def _whistled(tune: Cry, pitch: float) -> bytes:
    out, phase = io.BytesIO(), 0.0
    with wave.open(out, "wb") as file:
        file.setparams((1, 2, _RATE, 0, "NONE", ""))
        for seconds, low, high in tune:
            count = int(_RATE * seconds)
            samples = bytearray()
            for at in range(count):
                phase += 2 * math.pi * pitch * (low + (high - low) * at / count) / _RATE
                swell = math.sin(math.pi * at / count) ** 0.5 if low else 0.0
                tone = math.sin(phase) + 0.4 * math.sin(2 * phase) + 0.2 * math.sin(3 * phase)
                samples += struct.pack("<h", int(11_000 * swell * tone))
            file.writeframes(bytes(samples))
    return out.getvalue()


async def _arriving(content: bytes) -> AsyncIterator[bytes]:
    yield content
