"""What an export tells of the activity shelf: the cards that all of a twinning see."""

from zipfile import ZipFile

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.queries import Card, shown_in
from hub.materials.queries import shown_in as materials_shown_in
from hub.store.tables import Instant
from rooms.ids import TwinningId


class WordsTold(msgspec.Struct, frozen=True):
    """A card in one language."""

    title: str
    goal: str
    needs: list[str]
    rule: list[str]


class TryTold(msgspec.Struct, frozen=True):
    """What a class that tried it says; `material` is the id of its photo."""

    school_class: str
    rating: str
    words: str
    language: str
    material: str | None


class ActivityTold(msgspec.Struct, frozen=True):
    """A card; its words by language, `materials` the ids of what belongs to it, by what it is for."""

    school_class: str | None
    subject: str
    ages: tuple[int, int]
    players: tuple[int, int] | None
    minutes: int | None
    words: dict[str, WordsTold]
    materials: dict[str, str]
    tried: list[TryTold]


async def write_activities(archive: ZipFile, db: AsyncSession, twinning: TwinningId, now: Instant) -> None:
    """`activities.json`, where there is a card; the materials themselves lie among the materials."""
    there = {each.id for each in await materials_shown_in(db, twinning, now)}
    told = [_told(each, there) for each in await shown_in(db, twinning, now)]
    if told:
        archive.writestr("activities.json", msgspec.json.format(msgspec.json.encode(told)))


def _told(card: Card, there: set[str]) -> ActivityTold:
    facts = card.facts
    return ActivityTold(
        school_class=card.school_class,
        subject=facts.subject,
        ages=facts.ages,
        players=facts.players,
        minutes=facts.minutes,
        words={
            tag: WordsTold(each.words.title, each.words.goal, list(each.needs), list(each.rule))
            for tag, each in card.shown.items()
        },
        materials={material: purpose.value for material, purpose in card.materials if material in there},
        tried=[
            TryTold(
                each.school_class, each.rating.value, each.words, each.language,
                each.material if each.material in there else None,
            )
            for each in card.tried
        ],
    )  # fmt: skip
