"""One letter to one adult: a greeting, what happened, words that go with it, and the one link to what is next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.ext.asyncio import AsyncSession

from hub.feeds.queries import zone_of
from hub.mail import Letter
from hub.people.models import Person
from hub.people.teaching import teachers_of
from hub.post.queue import Kind, enqueue
from hub.store.tables import Instant
from hub.telling.lessons import Sheet
from hub.telling.readers import is_reached
from rooms.ids import ClassId, PersonId


@dataclass(frozen=True, slots=True)
class Matter:
    """What a letter is about. `subject` and `sentences` are messages of the catalogue that `facts` fill; `day` is said
    by the reader's clock. `words` are what somebody added, `to` is the path of the link.
    """

    kind: Kind
    key: str
    subject: str
    sentences: Sequence[str]
    facts: Mapping[str, str]
    to: str
    words: str = ""
    day: Instant | None = None
    useless_at: Instant | None = None
    asked_by: PersonId | None = None
    names: Mapping[str, str] = field(default_factory=dict)  # a fact that is itself a message, with its name


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who is told, by which clock, and of which of the classes that it concerns they are a teacher."""

    person: Person
    zone: str
    classes: set[ClassId]


async def write(db: AsyncSession, matter: Matter, to: Addressee, sheet: Sheet, now: Instant) -> bool:
    """Put it into the post, for whoever has an address that takes letters; whether it is new and will go."""
    person = to.person
    if not person.email or not await is_reached(db, person):
        return False
    words = sheet.speech(person.language, to.zone)
    facts = {**matter.facts, **{name: words(id) for name, id in matter.names.items()}}
    if matter.day is not None:
        facts["day"] = words.day(matter.day)
    parts = [
        words("letter-hello", name=person.name),
        " ".join(words(each, **facts) for each in matter.sentences),
        words("letter-quoted", words=matter.words) if matter.words else "",
        f"{sheet.url}{matter.to}",
    ]
    letter = Letter(
        person.email,
        words(matter.subject, **facts),
        "\n\n".join(part for part in parts if part),
        language=person.language,
    )
    return await enqueue(
        db,
        letter,
        kind=matter.kind,
        key=f"{matter.key}:{person.id}",
        now=now,
        useless_at=matter.useless_at,
        person=person.id,
        asked_by=matter.asked_by,
    )


async def teachers(db: AsyncSession, classes: Sequence[ClassId], now: Instant) -> list[Addressee]:
    """Who teaches any of these classes now, each once, with the clock of the first of them."""
    found: dict[PersonId, Addressee] = {}
    by_class = await teachers_of(db, classes, now)
    for school_class in classes:
        zone = await zone_of(db, school_class)
        for person in by_class[school_class]:
            found.setdefault(person.id, Addressee(person, zone, set())).classes.add(school_class)
    return list(found.values())
