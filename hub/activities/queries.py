"""The shelf as pages and archives read it: cards with the words that are for a reader, and who has tried each."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.facts import Facts, Words
from hub.activities.models import (
    Activity,
    ActivityId,
    ActivityMaterial,
    ActivityTry,
    ActivityWords,
    Purpose,
    Rating,
    State,
)
from hub.activities.sight import is_kept_by, is_open_to, shown_of, silent_among
from hub.conversations.wordings import terms_of
from hub.materials.queries import Author
from hub.people.models import Person
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId, TwinningId
from rooms.rights import Actor, Role

EVERYBODY: Final = Actor(PersonId(""), Role.PUPIL)
"""Somebody of the twinning who wrote nothing and teaches nobody: they see what all see."""


@dataclass(frozen=True, slots=True)
class Version:
    """What a card says in a language, as one wrote it. `is_ours`: the reader decides about it."""

    language: str
    number: int
    words: Words
    state: State
    school_class: ClassId | None
    author: Author | None
    person: PersonId | None
    at: Instant
    note: str
    is_ours: bool

    @property
    def needs(self) -> Sequence[str]:
        """Thing by thing."""
        return self.words.needs.split("\n") if self.words.needs else []

    @property
    def rule(self) -> Sequence[str]:
        """Step by step."""
        return self.words.rule.split("\n")


@dataclass(frozen=True, slots=True)
class Column:
    """One language of a card: what all see, and what only the reader knows of yet. `latest` counts all versions."""

    language: str
    latest: int
    shown: Version | None
    open: Version | None


@dataclass(frozen=True, slots=True)
class TryLine:
    """A class has tried it. `is_open`: all others do not see it yet."""

    school_class: ClassId
    rating: Rating
    words: str
    language: str
    material: str | None
    author: Author | None
    person: PersonId | None
    at: Instant
    state: State
    note: str
    revision: int
    is_open: bool
    is_ours: bool


@dataclass(frozen=True, slots=True)
class Card:
    """An activity as one reader sees it; `materials` are ids with what each is for, the oldest first."""

    id: ActivityId
    twinning: TwinningId
    school_class: ClassId | None
    facts: Facts
    at: Instant
    revision: int
    changed_by: str | None
    columns: Mapping[str, Column]
    tries: Sequence[TryLine]
    materials: Sequence[tuple[str, Purpose]]

    @property
    def shown(self) -> Mapping[str, Version]:
        """What all see, by language."""
        return {tag: each.shown for tag, each in self.columns.items() if each.shown is not None}

    def best(self, language: str) -> Version:
        """In the reader's language, where it has one; shown before what is not."""
        shown = self.shown
        found = shown.get(language) or shown.get("en") or next(iter(shown.values()), None)
        return found or next(each.open for each in self.columns.values() if each.open is not None)

    def missing(self, languages: Collection[str]) -> list[str]:
        """Those of these in which nobody has written it yet."""
        shown = self.shown
        return [each for each in languages if each not in shown]

    @property
    def waits(self) -> bool:
        """Something in it waits for the reader's decision."""
        open_words = any(
            each.open is not None and each.open.is_ours and each.open.state is State.WAITING
            for each in self.columns.values()
        )
        return open_words or any(each.is_ours and each.state is State.WAITING for each in self.tries)

    @property
    def tried(self) -> Sequence[TryLine]:
        """What all see of the classes that tried it."""
        return [each for each in self.tries if not each.is_open]

    @property
    def tries_out(self) -> set[str]:
        """Names of what the classes say of it, as far as all see it."""
        return {f"{self.id}/{each.school_class}" for each in self.tried}

    def try_of(self, school_class: ClassId) -> TryLine | None:
        """What a class said."""
        return next((each for each in self.tries if each.school_class == school_class), None)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for on a shelf; empty is everything. `lacks` is a language in which it is not there yet."""

    words: str = ""
    age: int | None = None
    subject: str = ""
    lacks: str = ""

    def fits(self, card: Card) -> bool:
        """Whether a card is among it."""
        lower, upper = card.facts.ages
        versions = [each for column in card.columns.values() for each in (column.shown, column.open) if each]
        return (
            (self.age is None or lower <= self.age <= upper)
            and self.subject in ("", card.facts.subject)
            and (not self.lacks or self.lacks not in card.shown)
            and all(any(term in each.words.found_by for each in versions) for term in terms_of(self.words))
        )


async def cards_of(db: AsyncSession, twinning: TwinningId, actor: Actor, now: Instant) -> list[Card]:
    """All that somebody sees; what waits for them first, then the newest."""
    cards = await _cards(db, actor, now, Activity.twinning_id == twinning)
    return sorted(cards, key=lambda each: (not each.waits, -each.at, each.id))


async def card(db: AsyncSession, activity: ActivityId, actor: Actor, now: Instant) -> Card | None:
    """One that the reader, who takes part in its twinning, may see."""
    found = await _cards(db, actor, now, Activity.id == activity)
    return found[0] if found else None


async def shown_in(db: AsyncSession, twinning: TwinningId, now: Instant) -> list[Card]:
    """What all of a twinning see today, the oldest first: whatever leaves it takes no more along."""
    return sorted(
        await _cards(db, EVERYBODY, now, Activity.twinning_id == twinning), key=lambda each: (each.at, each.id)
    )


async def called(
    db: AsyncSession, activities: Collection[ActivityId], language: str, now: Instant
) -> Mapping[ActivityId, Version]:
    """Of these the ones that all of their twinning see today, each in the reader's language, where it has one."""
    cards = await _cards(db, EVERYBODY, now, Activity.id.in_(activities)) if activities else []
    return {each.id: each.best(language) for each in cards}


async def twinning_of(db: AsyncSession, activity: str) -> TwinningId | None:
    """Where it belongs."""
    return await db.scalar(select(Activity.twinning_id).where(Activity.id == activity))


async def _cards(db: AsyncSession, actor: Actor, now: Instant, where: ColumnElement[bool]) -> list[Card]:
    """Those that have a word for the reader, in no order."""
    rows = (await db.execute(
        select(Activity, Person.name).outerjoin(Person, Person.id == Activity.changed_by).where(where)
    )).all()  # fmt: skip
    ids = [row.id for row, _ in rows]
    words = (await db.scalars(
        select(ActivityWords).where(ActivityWords.activity_id.in_(ids))
        .order_by(ActivityWords.activity_id, ActivityWords.number)
    )).all()  # fmt: skip
    its_tries = select(ActivityTry).where(ActivityTry.activity_id.in_(ids))
    tries = (await db.scalars(its_tries.order_by(ActivityTry.at, ActivityTry.school_class_id))).all()
    materials = (await db.scalars(
        select(ActivityMaterial).where(ActivityMaterial.activity_id.in_(ids))
        .order_by(ActivityMaterial.at, ActivityMaterial.material_id)
    )).all()  # fmt: skip
    wrote = {each.person_id for each in words if each.person_id is not None}
    wrote |= {each.person_id for each in tries if each.person_id is not None}
    silent = await silent_among(db, wrote, now)
    people = {each.id: each for each in await db.scalars(select(Person).where(Person.id.in_(wrote)))}
    found: list[Card] = []
    for row, changed_by in rows:
        columns = _columns([each for each in words if each.activity_id == row.id], people, actor, silent)
        if columns:
            found.append(
                Card(
                    id=row.id,
                    twinning=row.twinning_id,
                    school_class=row.school_class_id,
                    facts=_facts(row),
                    at=row.at,
                    revision=row.revision,
                    changed_by=changed_by,
                    columns=columns,
                    tries=[
                        line
                        for each in tries
                        if each.activity_id == row.id
                        and (line := _try(each, people.get(each.person_id or PersonId("")), actor, silent)) is not None
                    ],
                    materials=[
                        (each.material_id, Purpose(each.purpose)) for each in materials if each.activity_id == row.id
                    ],
                )
            )
    return found


def _columns(
    words: Sequence[ActivityWords], people: Mapping[PersonId, Person], actor: Actor, silent: Collection[PersonId]
) -> dict[str, Column]:
    by_language: dict[str, list[ActivityWords]] = {}
    for each in words:
        by_language.setdefault(each.language, []).append(each)
    found: dict[str, Column] = {}
    for language, versions in sorted(by_language.items(), key=lambda pair: (pair[1][0].at, pair[0])):
        shown, last = shown_of(versions, silent), versions[-1]

        def told(row: ActivityWords | None) -> Version | None:
            return None if row is None else version_of(row, people.get(row.person_id or PersonId("")), actor)

        is_hidden = shown is None and last.state == State.SHOWN and is_kept_by(actor, last.school_class_id)
        opened = last if is_hidden else next((each for each in reversed(versions) if is_open_to(actor, each)), None)
        if shown is not None or opened is not None:
            found[language] = Column(language, last.number, told(shown), told(opened))
    return found


def version_of(row: ActivityWords, author: Person | None, actor: Actor) -> Version:
    """As a reader sees it."""
    return Version(
        language=row.language,
        number=row.number,
        words=Words(row.title, row.goal, row.needs, row.rule),
        state=State(row.state),
        school_class=row.school_class_id,
        author=_author(author),
        person=row.person_id,
        at=row.at,
        note=row.note,
        is_ours=is_kept_by(actor, row.school_class_id),
    )


def _try(row: ActivityTry, author: Person | None, actor: Actor, silent: Collection[PersonId]) -> TryLine | None:
    is_ours = is_kept_by(actor, row.school_class_id)
    is_silent = row.person_id in silent
    is_open = row.state != State.SHOWN or is_silent
    if is_open and not is_open_to(actor, row) and not (is_silent and is_ours and row.state == State.SHOWN):
        return None
    return TryLine(
        row.school_class_id, Rating(row.rating), row.words, row.language, row.material_id, _author(author),
        row.person_id, row.at, State(row.state), row.note, row.revision, is_open, is_ours,
    )  # fmt: skip


def _facts(row: Activity) -> Facts:
    players = None if row.players_from is None or row.players_to is None else (row.players_from, row.players_to)
    return Facts(row.sign, row.subject, (row.age_from, row.age_to), players, row.minutes)


def _author(person: Person | None) -> Author | None:
    """Their name as it is shown: that of a teacher, or a pupil's pseudonym."""
    return None if person is None else Author(person.name, person.animal, person.colour)
