"""What the pages show of exchanges. A `db` is a session of the store."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.parcels.models import Envelope, EnvelopeId, EnvelopeSaying, Exchange, ExchangeId
from hub.parcels.story import Saying, State, Story, fold
from hub.schools.models import School, SchoolClass
from hub.twinnings.models import Partner
from rooms.ids import ClassId, TwinningId


@dataclass(frozen=True, slots=True)
class Correspondent:
    """A class that gives or receives, also one that has left. `country` is ISO 3166-1, `time_zone` an IANA name."""

    school_class: ClassId
    name: str
    school: str
    town: str
    country: str
    time_zone: str
    colour: int
    animal: str


@dataclass(frozen=True, slots=True)
class EnvelopeLine:
    """An envelope with its story."""

    envelope: EnvelopeId
    exchange: ExchangeId
    giver: ClassId
    receiver: ClassId
    code: str
    story: Story

    def concerns(self, school_class: ClassId | None) -> bool:
        """Whether the class gives or receives it."""
        return school_class in (self.giver, self.receiver)


@dataclass(frozen=True, slots=True)
class ExchangeLine:
    """An exchange in its twinning's list; `counts` says how many envelopes are how far, None: nothing said yet."""

    exchange: ExchangeId
    title: str
    kind: str
    wanted_on: date | None
    counts: Mapping[State | None, int]

    @property
    def total(self) -> int:
        """How many envelopes."""
        return sum(self.counts.values())

    @property
    def arrived(self) -> int:
        """How many have come."""
        return self.counts.get(State.RECEIVED, 0) + self.counts.get(State.OPENED, 0)


@dataclass(frozen=True, slots=True)
class Board:
    """An exchange as a table: its classes, one's own first, then as in the chain, and who sends what to whom."""

    exchange: Exchange
    classes: Sequence[Correspondent]
    envelopes: Mapping[tuple[ClassId, ClassId], EnvelopeLine]

    def by_class(self, school_class: ClassId) -> Correspondent:
        """One of them."""
        return next(each for each in self.classes if each.school_class == school_class)

    def given_by(self, school_class: ClassId) -> list[EnvelopeLine]:
        """What a class sends, in the order of the table."""
        lines = (self.envelopes.get((school_class, each.school_class)) for each in self.classes)
        return [each for each in lines if each is not None]

    def sent_to(self, school_class: ClassId) -> list[EnvelopeLine]:
        """What a class gets."""
        lines = (self.envelopes.get((each.school_class, school_class)) for each in self.classes)
        return [each for each in lines if each is not None]


async def exchanges_of(db: AsyncSession, twinning: TwinningId) -> list[ExchangeLine]:
    """All of a twinning, the newest first."""
    found = await db.scalars(
        select(Exchange).where(Exchange.twinning_id == twinning).order_by(Exchange.created_at.desc(), Exchange.id)
    )
    lines = await envelopes_where(db, Exchange.twinning_id == twinning)
    counts: dict[ExchangeId, Counter[State | None]] = {}
    for each in lines:
        counts.setdefault(each.exchange, Counter())[each.story.state] += 1
    return [
        ExchangeLine(each.id, each.title, each.kind, each.wanted_on, counts.get(each.id, Counter())) for each in found
    ]


async def board_of(db: AsyncSession, exchange: ExchangeId, ours: ClassId | None) -> Board | None:
    """One exchange: three queries, however many envelopes."""
    found = await db.get(Exchange, exchange)
    if found is None:
        return None
    lines = await envelopes_where(db, Envelope.exchange_id == exchange)
    classes = {each for line in lines for each in (line.giver, line.receiver)}
    return Board(
        exchange=found,
        classes=await correspondents(db, found.twinning_id, classes, ours),
        envelopes={(each.giver, each.receiver): each for each in lines},
    )


async def find_by_code(db: AsyncSession, code: str) -> tuple[EnvelopeLine, Exchange] | None:
    """The one with this code."""
    row = (await db.execute(select(Envelope, Exchange).join(Exchange).where(Envelope.code == code))).first()
    if row is None:
        return None
    envelope, exchange = row
    return _line(envelope, await _sayings(db, Envelope.id == envelope.id)), exchange


async def story_of(db: AsyncSession, envelope: EnvelopeId) -> Story:
    """What was said about one."""
    return fold((await _sayings(db, Envelope.id == envelope)).get(envelope, ()))


async def sayings_of(db: AsyncSession, envelope: EnvelopeId) -> list[Saying]:
    """All that was ever said about one, the newest first."""
    return list(reversed((await _sayings(db, Envelope.id == envelope)).get(envelope, [])))


async def envelopes_where(db: AsyncSession, *wanted: ColumnElement[bool]) -> list[EnvelopeLine]:
    """Envelopes with their stories: two queries, however many."""
    found = (await db.scalars(select(Envelope).join(Exchange).where(*wanted).order_by(Envelope.id))).all()
    said = await _sayings(db, *wanted) if found else {}
    return [_line(each, said) for each in found]


async def correspondents(
    db: AsyncSession, twinning: TwinningId, classes: set[ClassId], ours: ClassId | None
) -> list[Correspondent]:
    """These classes: one's own first, then as in the chain, then those that have left."""
    rows = await db.execute(
        select(SchoolClass, School, Partner.position)
        .join(School, School.id == SchoolClass.school_id)
        .outerjoin(Partner, (Partner.school_class_id == SchoolClass.id) & (Partner.twinning_id == twinning))
        .where(SchoolClass.id.in_(classes))
    )
    places = sorted(rows, key=lambda row: (row[0].id != ours, row[2] is None, row[2] or 0, row[0].id))
    return [
        Correspondent(
            each.id, each.name, school.name, school.town, school.country, school.time_zone, each.colour, each.animal
        )
        for each, school, _ in places
    ]


def of_class(school_class: ClassId) -> ColumnElement[bool]:
    """What a class gives or receives."""
    return or_(Envelope.giver_id == school_class, Envelope.receiver_id == school_class)


async def _sayings(db: AsyncSession, *wanted: ColumnElement[bool]) -> dict[EnvelopeId, list[Saying]]:
    rows = await db.scalars(
        select(EnvelopeSaying)
        .join(Envelope, Envelope.id == EnvelopeSaying.envelope_id)
        .join(Exchange, Exchange.id == Envelope.exchange_id)
        .where(*wanted)
        .order_by(EnvelopeSaying.envelope_id, EnvelopeSaying.number)
    )
    found: dict[EnvelopeId, list[Saying]] = {}
    for each in rows:
        saying = Saying(each.number, State(each.state), each.on_day, each.school_class_id, each.at)
        found.setdefault(each.envelope_id, []).append(saying)
    return found


def _line(envelope: Envelope, said: Mapping[EnvelopeId, Sequence[Saying]]) -> EnvelopeLine:
    story = fold(said.get(envelope.id, ()))
    return EnvelopeLine(
        envelope.id, envelope.exchange_id, envelope.giver_id, envelope.receiver_id, envelope.code, story
    )
