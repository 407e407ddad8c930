"""Mentors present themselves to the teachers of the hub, who write to them without seeing an address."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mentors.models import Mentor
from hub.people.models import Person
from hub.post.models import LetterWaiting
from hub.store.tables import Instant
from hub.twinnings.cards import TONGUES
from rooms.ids import PersonId
from rooms.rights import Role
from rooms.text import clean_text

WORDS_CHARACTERS = 600
LETTER_CHARACTERS = 1_200
LETTERS_A_DAY = 5
"""Of one teacher, to all mentors together."""

_DAY = 24 * 3_600_000
_KEY = "to-mentor:"


@dataclass(frozen=True, slots=True)
class Presentation:
    """A mentor as teachers read of them."""

    person: PersonId
    name: str
    animal: str
    colour: int
    areas: Sequence[str]
    languages: Sequence[str]
    words: str


async def present(db: AsyncSession, *, mentor: PersonId, words: str, languages: Collection[str]) -> None:
    """From now on teachers read this; without words nobody finds them. Raises Refused for words that are too long."""
    mine = await db.get_one(Mentor, mentor)
    mine.words = clean_text(words, WORDS_CHARACTERS) if words.strip() else None
    mine.languages = [each for each in TONGUES if each in languages]


async def presentations(db: AsyncSession) -> list[Presentation]:
    """All who present themselves, by name."""
    return [each for each in await _mentors(db) if each.words]


async def presentation_of(db: AsyncSession, mentor: PersonId) -> Presentation | None:
    """What a mentor has written so far; None for whoever is none."""
    return next((each for each in await _mentors(db) if each.person == mentor), None)


async def may_write(db: AsyncSession, teacher: PersonId, now: Instant) -> bool:
    """Whether they have not written very often since yesterday."""
    theirs = (LetterWaiting.asked_by == teacher, LetterWaiting.key.startswith(_KEY, autoescape=True))
    lately = select(func.count()).where(*theirs, LetterWaiting.made_at > now - _DAY)
    return (await db.scalar(lately) or 0) < LETTERS_A_DAY


def key_of(teacher: PersonId, digest: str) -> str:
    """The key of a letter: the same words from the same teacher go once."""
    return f"{_KEY}{teacher}:{digest}"


async def _mentors(db: AsyncSession) -> list[Presentation]:
    rows = await db.execute(
        select(Mentor, Person)
        .join(Person, Person.id == Mentor.person_id)
        .where(Person.role == Role.MENTOR)
        .order_by(Person.name, Person.id)
    )
    return [
        Presentation(
            person.id, person.name, person.animal, person.colour, mentor.countries, mentor.languages or (),
            mentor.words or "",
        )
        for mentor, person in rows
    ]  # fmt: skip
