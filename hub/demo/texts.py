"""What the demo's classes have written for each other: posts with pictures, a page, and what waits for Camille."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select

from hub.demo.presents import HOUR
from hub.demo.seed import Demo
from hub.materials.models import Material
from hub.people.models import Person
from hub.store.store import Store
from hub.store.tables import Instant
from hub.writings import actions
from hub.writings.actions import About, Words, Writer
from hub.writings.facts import facts_from
from hub.writings.models import Kind, Writing
from rooms.rights import Actor, Role


@dataclass(frozen=True, slots=True)
class Text:
    """Who of the cast wrote what, how many hours ago; `{…}` names one of the demo's presents."""

    who: str
    hours: int
    kind: Kind
    title: str
    text: str
    language: str


_STREET: Final = """\
Yesterday we drew **our street**, each of us one house. The sun had to be *very* yellow: three pens are empty now.

![Our street](material:{demo-2})

Next week we go to the old harbour and draw the ships. What can you see from your school?
"""
_NIGHT: Final = """\
À noite a lua fica mesmo por cima da escola. Fizemos um desenho para vos mostrar.

![Boa noite, Évora](material:{demo-3})

## Três palavras para dizer boa noite

- boa noite
- bonne nuit
- καληνύχτα
"""
_RHYMES: Final = """\
Ici nous gardons les comptines que nous échangeons. Chaque classe ajoute la sienne.

## Am stram gram

Pour compter qui commence. Nous la disons dans la cour, en cercle.

## Frère Jacques

![Frère Jacques à la flûte](material:{demo-1})

| en français | em português | στα ελληνικά |
|---|---|---|
| bonjour | bom dia | καλημέρα |
| la lune | a lua | το φεγγάρι |
"""
TEXTS: Final = (
    Text("eleni", 27, Kind.POST, "Our street in felt pen", _STREET, "en"),
    Text("rui", 20, Kind.POST, "Boa noite, Évora", _NIGHT, "pt"),
    Text("camille", 44, Kind.PAGE, "Nos comptines", _RHYMES, "fr"),
    Text("tereza", 22, Kind.TOPIC, "What do you eat in the morning?", "Bread with honey, and tea. And you?", "en"),
)
_TOPIC: Final = 3


@dataclass(frozen=True, slots=True)
class Reply:
    """Who of the cast answered the topic, how many hours ago."""

    who: str
    hours: int
    text: str
    language: str
    pictograms: tuple[str, ...]


REPLIES: Final = (
    Reply("rui", 18, "Pão com manteiga e leite.", "pt", ("sun", "smile")),
    Reply("eleni", 16, "", "el", ("party-popper", "heart")),
    Reply("camille", 4, "Des tartines, et le dimanche des crêpes !", "fr", ("laugh",)),
)


async def write_texts(store: Store, demo: Demo, now: Instant) -> None:
    """What is missing of them; a second time nothing is."""
    topic = ""
    async with store.reading() as db:
        found = await db.execute(select(Material.once, Material.id).where(Material.once.startswith("demo-")))
        presents = {once: material for once, material in found}
    for number, text in enumerate(TEXTS):
        author = demo.authors[text.who]
        if author.school_class is None:
            continue
        said = text.text
        for once, material in presents.items():
            said = said.replace(f"{{{once}}}", material)
        writer = Writer(demo.twinning, author.school_class, Actor(author.person, Role.TEACHER, author.school_class))
        form = {"title": text.title, "text": said, "language": text.language}
        words = Words(text.kind, facts_from(form, text.kind))
        written = await _write(store, writer, words, f"demo-{number}", Instant(now - text.hours * HOUR))
        if number == _TOPIC:
            topic = written
    for reply in REPLIES:
        author = demo.authors[reply.who]
        if author.school_class is not None:
            writer = Writer(demo.twinning, author.school_class, Actor(author.person, Role.TEACHER, author.school_class))
            facts = facts_from({"text": reply.text, "language": reply.language}, Kind.ANSWER, reply.pictograms)
            words = Words(Kind.ANSWER, facts, About(writing=topic))
            await _write(store, writer, words, "demo-reply", Instant(now - reply.hours * HOUR))
    await _write_waiting(store, demo, topic, now)


async def _write_waiting(store: Store, demo: Demo, topic: str, now: Instant) -> None:
    """What a pupil of Niort wrote, and answered by pictograms, for Camille to read."""
    niort = demo.authors["camille"].school_class
    async with store.reading() as db:
        theirs = select(Person.id).where(Person.school_class_id == niort, Person.role == Role.PUPIL)
        pupil = await db.scalar(theirs.order_by(Person.name).limit(1))
    if niort is not None and pupil is not None:
        form = {
            "title": "La neige",
            "text": "Ce matin il a neigé.\nOn a fait un **bonhomme** sans nez.",
            "language": "fr",
        }
        writer = Writer(demo.twinning, niort, Actor(pupil, Role.PUPIL, niort))
        await _write(store, writer, Words(Kind.POST, facts_from(form, Kind.POST)), "demo", now)
        signs = facts_from({}, Kind.ANSWER, ("sun", "thumbs-up"))
        await _write(store, writer, Words(Kind.ANSWER, signs, About(writing=topic)), "demo-reply", now)


async def _write(store: Store, writer: Writer, words: Words, once: str, at: Instant) -> str:
    """The id of the one that is there afterwards."""
    async with store.writing() as db:
        there = select(Writing.id).where(Writing.person_id == writer.actor.person, Writing.once == once)
        return await db.scalar(there) or (await actions.write(db, writer, words, once, at)).id
