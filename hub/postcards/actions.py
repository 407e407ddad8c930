"""What changes about postcards: one is sent, opened, taken back. A `db` is for writing."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.facts import language_of
from hub.parcels.models import EnvelopeId
from hub.postcards.models import LANGUAGES, WORDS_CHARACTERS, Postcard, PostcardId
from hub.postcards.queries import pictures_and_sounds
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Twinning
from rooms.errors import Code, Refused
from rooms.ids import ClassId, PersonId, TwinningId
from rooms.text import clean_text

MOST_POSTCARDS: Final = 500
"""Of a twinning."""


class PostcardProblem(StrEnum):
    """Why it was not sent, by the end of its message's name."""

    PICTURE = "picture"  # none chosen, or one that the partners do not see
    RECEIVER = "receiver"  # no other class of the twinning
    WORDS = "words"  # too many to fit
    MANY = "many"


class PostcardRefused(Exception):
    """It is for the person."""

    def __init__(self, problem: PostcardProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Card:
    """What somebody chose and wrote."""

    receiver: ClassId
    picture: str
    sound: str
    words: Mapping[str, str]
    envelope: EnvelopeId | None = None


@dataclass(frozen=True, slots=True)
class Sender:
    """For which class of which twinning, and who."""

    twinning: TwinningId
    school_class: ClassId
    person: PersonId


def words_from(form: Mapping[str, str]) -> dict[str, str]:
    """What was typed, by language; of two in the same the first. Raises PostcardRefused."""
    found: dict[str, str] = {}
    for number in range(1, LANGUAGES + 1):
        try:
            words = clean_text(form.get(f"words-{number}", ""), WORDS_CHARACTERS)
        except Refused as no:
            if no.code is not Code.TEXT_EMPTY:
                raise PostcardRefused(PostcardProblem.WORDS) from None
            continue
        found.setdefault(language_of(form.get(f"language-{number}", "")), words)
    return found


async def send(db: AsyncSession, sender: Sender, card: Card, once: str, now: Instant) -> Postcard:
    """One more, or the one that the same form sent before. Raises PostcardRefused."""
    if await db.get(Twinning, sender.twinning, with_for_update=True) is None:
        raise LookupError(sender.twinning)
    before = select(Postcard).where(Postcard.person_id == sender.person, Postcard.once == once)
    if (known := await db.scalar(before)) is not None:
        return known
    count = await db.scalar(select(func.count()).select_from(Postcard).where(Postcard.twinning_id == sender.twinning))
    if (count or 0) >= MOST_POSTCARDS:
        raise PostcardRefused(PostcardProblem.MANY)
    pictures, sounds = await pictures_and_sounds(db, sender.twinning, sender.school_class, now)
    if card.picture not in {each.id for each in pictures}:
        raise PostcardRefused(PostcardProblem.PICTURE)
    made = Postcard(
        id=PostcardId(new_id()),
        twinning_id=sender.twinning,
        giver_id=sender.school_class,
        receiver_id=card.receiver,
        picture_id=card.picture,
        sound_id=card.sound if card.sound in {each.id for each in sounds} else None,
        envelope_id=card.envelope,
        words=dict(card.words),
        person_id=sender.person,
        once=once,
        at=now,
    )
    db.add(made)
    await db.flush()
    return made


async def open_card(db: AsyncSession, postcard: PostcardId, now: Instant) -> None:
    """Somebody of the class that gets it sees it for the first time."""
    await db.execute(
        update(Postcard).where(Postcard.id == postcard, Postcard.opened_at.is_(None)).values(opened_at=now)
    )


async def take_back(db: AsyncSession, postcard: PostcardId) -> None:
    """For good; the picture and the voice stay among the materials."""
    await db.execute(delete(Postcard).where(Postcard.id == postcard))
