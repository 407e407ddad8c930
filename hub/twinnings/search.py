"""The partner search: cards that look for partners, classes that show themselves; filtered, the best suited first."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.networks.passport import Light
from hub.schools.details import is_awake
from hub.schools.models import SchoolClass
from hub.store.tables import Instant
from hub.twinnings.actions import card_of
from hub.twinnings.cards import Card
from hub.twinnings.classes import ClassBrief, briefs
from hub.twinnings.countries import ERASMUS, country_of
from hub.twinnings.matching import Match, Side, match, slots_of
from hub.twinnings.models import Offer, Partner, Twinning
from rooms.ids import ClassId, TwinningId

MOST = 400
"""Cards and classes that are looked through, the newest first."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What somebody looks for; empty: anything. `age` is one year that has to be within."""

    kit: str = ""
    subject: str = ""
    language: str = ""
    country: str = ""
    age: int | None = None

    def __bool__(self) -> bool:
        return self != Filters()


@dataclass(frozen=True, slots=True)
class FoundCard:
    """A twinning that looks for partners."""

    twinning: TwinningId
    card: Card
    classes: Sequence[ClassBrief]
    match: Match


@dataclass(frozen=True, slots=True)
class FoundClass:
    """A class that shows itself."""

    brief: ClassBrief
    words: str
    subjects: Sequence[str]
    kit: str | None
    match: Match


async def looking_cards(
    db: AsyncSession, ours: Side, filters: Filters, *, but_of: Collection[ClassId], now: Instant
) -> list[FoundCard]:
    """Cards of others, the best suited to `ours` first; those in which one of `but_of` takes part are left out."""
    awake = select(SchoolClass.id).where(is_awake(now))
    found = (
        await db.scalars(
            select(Twinning)
            .where(Twinning.is_looking, Twinning.stage != "archived")
            .where(Twinning.id.in_(select(Partner.twinning_id).where(Partner.school_class_id.in_(awake))))
            .where(Twinning.id.not_in(select(Partner.twinning_id).where(Partner.school_class_id.in_(but_of))))
            .order_by(Twinning.starts_on.desc(), Twinning.id)
            .limit(MOST)
        )
    ).all()
    classes = await partners_of(db, [each.id for each in found])
    cards = [(each.id, card_of(each), classes[each.id]) for each in found]
    lines = [
        FoundCard(id, card, taking_part, match(ours, side_of_card(card, taking_part, now)))
        for id, card, taking_part in cards
        if _suits(filters, card.subjects, card.languages, card.kit, card.ages, [each.country for each in taking_part])
    ]
    return sorted(lines, key=lambda line: -line.match.points)


async def offered_classes(
    db: AsyncSession, ours: Side, filters: Filters, *, but_of: Collection[ClassId], now: Instant
) -> list[FoundClass]:
    """Classes that show themselves, the best suited to `ours` first."""
    awake = select(SchoolClass.id).where(is_awake(now))
    offers = (
        await db.scalars(
            select(Offer)
            .where(Offer.school_class_id.not_in(but_of), Offer.school_class_id.in_(awake))
            .order_by(Offer.shown_since.desc(), Offer.school_class_id)
            .limit(MOST)
        )
    ).all()
    known = await briefs(db, [each.school_class_id for each in offers])
    lines = [
        FoundClass(
            brief=brief,
            words=each.words,
            subjects=tuple(each.subjects),
            kit=each.kit,
            match=match(ours, side_of_class(brief, each.subjects, now)),
        )
        for each in offers
        if (brief := known.get(each.school_class_id)) is not None
        and _suits(filters, each.subjects, brief.languages, each.kit, brief.ages, [brief.country])
    ]
    return sorted(lines, key=lambda line: -line.match.points)


async def partners_of(db: AsyncSession, twinnings: Sequence[TwinningId]) -> dict[TwinningId, list[ClassBrief]]:
    """The classes of several twinnings, in the order of their chains: two queries, however many."""
    rows = await db.execute(
        select(Partner.twinning_id, Partner.school_class_id)
        .where(Partner.twinning_id.in_(twinnings))
        .order_by(Partner.twinning_id, Partner.position)
    )
    pairs = [(twinning, school_class) for twinning, school_class in rows]
    known = await briefs(db, {school_class for _, school_class in pairs})
    found: dict[TwinningId, list[ClassBrief]] = {each: [] for each in twinnings}
    for twinning, school_class in pairs:
        found[twinning].append(known[school_class])
    return found


def side_of_class(brief: ClassBrief, subjects: Collection[str], now: Instant) -> Side:
    """A class as one side of a match; what it teaches is what it says in its offer."""
    return Side(
        languages=frozenset(brief.languages),
        ages=brief.ages,
        subjects=frozenset(subjects),
        countries=frozenset({country_of(brief.country)}),
        slots=slots_of(brief.timetable, brief.time_zone, monday_of(now)),
        network=brief.network,
    )


def side_of_card(card: Card, classes: Sequence[ClassBrief], now: Instant) -> Side:
    """A project as one side: the hours are those in which all its classes may meet."""
    each_may = [side_of_class(each, (), now).slots for each in classes]
    return Side(
        languages=frozenset(card.languages),
        ages=card.ages,
        subjects=frozenset(card.subjects),
        wanted=frozenset(ERASMUS if card.countries is None else card.countries),
        slots=frozenset.intersection(*each_may) if each_may else frozenset(),
        network=_weakest([each.network for each in classes]),
    )


def without_wishes(side: Side) -> Side:
    """The same side, for whoever wants to see all."""
    return replace(side, wanted=None)


def monday_of(now: Instant) -> datetime:
    """The midnight at which this week began."""
    today = datetime.fromtimestamp(now / 1000, UTC).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    return today - timedelta(days=today.weekday())


def _suits(
    filters: Filters,
    subjects: Collection[str],
    languages: Collection[str],
    kit: str | None,
    ages: tuple[int, int] | None,
    countries: Collection[str],
) -> bool:
    return (
        (not filters.kit or filters.kit == kit)
        and (not filters.subject or filters.subject in subjects)
        and (not filters.language or filters.language in languages)
        and (not filters.country or filters.country in {country_of(each) for each in countries})
        and (filters.age is None or ages is None or ages[0] <= filters.age <= ages[1])
    )


def _weakest(lights: Sequence[Light | None]) -> Light | None:
    """What all of them carry; nothing is known where one was not looked at, unless another is weak already."""
    if Light.RED in lights:
        return Light.RED
    return None if None in lights or not lights else max(filter(None, lights), key=list(Light).index)
