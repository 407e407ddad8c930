"""The demo's mascot with three stops and what two classes tell of it, and the pictures of a card made and opened."""

import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Final

from PIL import Image, ImageDraw
from sqlalchemy import select

from hub.demo.seed import Demo
from hub.mascots import actions as mascots
from hub.mascots.models import Mascot, MascotStop
from hub.materials import actions
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.materials.models import Material
from hub.parcels.codes import shown
from hub.parcels.models import Envelope
from hub.postcards.models import Postcard
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.channel import Author
from rooms.rights import Actor, Role

NAME: Final = "Plume"
DAY: Final = 86_400_000

VISITS: Final = (("camille", 31, 27), ("tereza", 20, 15), ("rui", 8, None))
"""Who had it, and how many days ago it came and left."""

TOLD: Final = (
    ("tereza", 18, "Plume v Brně", "cs", "Plume spala v knihovně. Ráno jsme jí zazpívali Spi, děťátko, spi."),
    ("rui", 6, "A Plume chegou!", "pt", "A Plume visitou o aqueduto e comeu uma queijada. Está contente."),
)
"""Texts of these visits: by whom, how many days ago, in which language."""

POSTCARDS: Final = (
    ("rui", "camille", "demo-3", "", {
        "pt": "Olá, Niort! Aqui cantamos todas as noites à lua. E vocês, o que cantam?",
        "fr": "Bonjour Niort ! Ici, nous chantons chaque soir pour la lune. Et vous, que chantez-vous ?",
    }, 0),
    ("camille", "eleni", "demo-made", "demo-1", {
        "fr": "Chère classe de La Canée, voici un sapin et un air de flûte pour l’hiver.",
        "en": "Dear class in Chania, here are a fir tree and a tune on the flute for winter.",
    }, 1),
)  # fmt: skip
"""From whom, to whom, by which picture and sound, with which words, and how many days ago it was opened (0: no)."""


async def write_souvenirs(store: Store, files: MaterialFiles, demo: Demo, now: Instant) -> None:
    """What is missing of it; a second time nothing is."""
    async with store.reading() as db:
        is_there = await db.scalar(select(Mascot.id).where(Mascot.twinning_id == demo.twinning).limit(1))
    if is_there is None:
        await _write_mascot(store, demo, now)
    await _write_pictures(store, files, demo, now)
    await _write_postcards(store, demo, now)


async def _write_mascot(store: Store, demo: Demo, now: Instant) -> None:
    today = datetime.fromtimestamp(now / 1000, UTC).date()
    stays = [(_class_of(demo, who), today - timedelta(came), left) for who, came, left in VISITS]
    async with store.writing() as db:
        home, since, _ = stays[0]
        mascot = await mascots.set_out(
            db, twinning=demo.twinning, home=home.school_class, name=NAME, animal="bird", day=since, now=now
        )
        for at, (giver, day, left) in enumerate(stays):
            if at:
                await mascots.arrive(db, mascot.id, giver.school_class, day, today=today, now=now)
            here = MascotStop.mascot_id == mascot.id, MascotStop.school_class_id == giver.school_class
            stop = (await db.scalars(select(MascotStop).where(*here))).one()
            if left is not None:
                to, away = stays[at + 1][0].school_class, today - timedelta(left)
                await mascots.tell(db, stop, arrived_on=day, left_on=away, next_class=to, today=today)
        for who, ago, title, language, text in TOLD:
            facts = Facts(title=title, text=text, language=language, album=shown(mascot.code))
            at_that_time = Instant(now - ago * DAY)
            row = await actions.give(db, _class_of(demo, who), facts, None, f"demo-mascot-{who}", at_that_time)
            await actions.show(db, row.id, at_that_time)


async def _write_pictures(store: Store, files: MaterialFiles, demo: Demo, now: Instant) -> None:
    """Of the card from Niort to Évora: still on the table, and pinned to the wall."""
    made, opened = _class_of(demo, "camille"), _class_of(demo, "rui")
    both = Envelope.giver_id == made.school_class, Envelope.receiver_id == opened.school_class
    async with store.reading() as db:
        code = await db.scalar(select(Envelope.code).where(*both).order_by(Envelope.id).limit(1))
        known = set(await db.scalars(select(Material.once).where(Material.once.in_(("demo-made", "demo-opened")))))
    if code is None:
        return
    for giver, once, title, wall in (
        (made, "demo-made", "Avant de partir", "#e6ddcf"),
        (opened, "demo-opened", "Na nossa parede", "#8dc8f3"),
    ):
        if once in known:
            continue
        file = await files.take(demo.twinning, _arriving(_card_on(wall)))
        facts = Facts(title=title, language="fr" if giver is made else "pt", album=shown(code), is_drawing=True)
        async with store.writing() as db:
            row = await actions.give(db, giver, facts, file, once, now)
            await actions.show(db, row.id, now)


async def _write_postcards(store: Store, demo: Demo, now: Instant) -> None:
    """From Évora to Niort, still closed, and one with a tune from Niort, which has been opened."""
    for who, to, picture, sound, words, opened in POSTCARDS:
        giver, receiver = _class_of(demo, who), _class_of(demo, to)
        async with store.writing() as db:
            found = await db.execute(select(Material.once, Material.id).where(Material.once.in_((picture, sound))))
            materials = {once: material for once, material in found}
            known = await db.scalar(select(Postcard.id).where(Postcard.once == f"demo-postcard-{who}"))
            if known is not None or picture not in materials:
                continue
            db.add(
                Postcard(
                    twinning_id=demo.twinning,
                    giver_id=giver.school_class,
                    receiver_id=receiver.school_class,
                    picture_id=materials[picture],
                    sound_id=materials.get(sound),
                    words=words,
                    person_id=giver.actor.person,
                    once=f"demo-postcard-{who}",
                    at=Instant(now - 2 * opened * DAY),
                    opened_at=Instant(now - opened * DAY) if opened else None,
                )
            )


def _card_on(ground: str) -> bytes:
    """A winter card: a fir tree under stars, on a table or a wall."""
    image = Image.new("RGB", (1200, 900), ground)
    draw = ImageDraw.Draw(image)
    draw.rectangle((190, 140, 1030, 780), fill="#fffdf9", outline="#8b8271", width=6)
    draw.rectangle((220, 170, 1000, 750), fill="#263068")
    for at, (x, y) in enumerate(((300, 240), (420, 330), (880, 260), (760, 210), (920, 420), (330, 480))):
        size = 10 + 4 * (at % 3)
        draw.regular_polygon((x, y, size), 5, fill="#f7cf30")
    for top, half in ((260, 110), (370, 160), (490, 210)):
        draw.polygon([(610, top - 40), (610 - half, top + 150), (610 + half, top + 150)], fill="#378054")
    draw.rectangle((585, 640, 635, 710), fill="#693d28")
    draw.rectangle((220, 700, 1000, 750), fill="#ffffff")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def _class_of(demo: Demo, who: str) -> Giver:
    author: Author = demo.authors[who]
    if author.school_class is None:
        raise LookupError(who)
    return Giver(demo.twinning, author.school_class, Actor(author.person, Role.TEACHER, author.school_class))


async def _arriving(content: bytes) -> AsyncIterator[bytes]:
    yield content
