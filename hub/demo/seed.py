"""Writes the demo once, through the same doors as everybody: the subjects' actions and turns of the rooms' log."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.actions import enter as enter_consents
from hub.consent.ledger import Kind, Tag
from hub.consent.queries import newest
from hub.demo import links
from hub.demo.affairs import write_affairs
from hub.demo.cast import CLASSES, KEEPER, LANGUAGES, NIORT, PUPPETS, ROOM_TITLE, TWINNING_TITLE, Ensemble, Part
from hub.demo.conversation import CONVERSATION, school_day
from hub.demo.drawing import Sketch, first_page, second_page
from hub.demo.letterbox import open_letterbox
from hub.demo.parcels import write_parcels
from hub.demo.pupils import write_pupils
from hub.demo.seekers import write_seekers
from hub.keeper import StartError
from hub.people import actions as people
from hub.people.models import Person
from hub.schools import actions as schools
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings import actions as twinnings
from hub.twinnings.models import STAFF, Partner, Room
from rooms.channel import CHAT, Author, Channel, ChannelName, Log, page
from rooms.commands import AnyCommand, Say
from rooms.errors import Refused
from rooms.ids import ClassId, OpId, PersonId, RoomId, TwinningId
from rooms.rights import Actor, Role
from signaling.channels.turn import Memory, Submission, Turn

DAYS_BEFORE, DAYS_AFTER = 9, 120
"""Since when the classes have known each other, and for how long they go on."""


@dataclass(frozen=True, slots=True)
class Demo:
    """What was found or written."""

    twinning: TwinningId
    room: RoomId
    authors: Mapping[str, Author]
    """By the keys of the cast."""

    @property
    def puppets(self) -> Actor:
        """Who sends the film."""
        author = self.authors[PUPPETS]
        return Actor(author.person, Role.TEACHER, author.school_class)


@dataclass(frozen=True, slots=True)
class Deed:
    """One command of the past: who gave it and when (milliseconds since 1970, UTC)."""

    who: str
    at: int
    command: AnyCommand


async def seed(store: Store, demo_secret: bytes, now: Instant) -> Demo:
    """Write what is missing; a second time nothing is. Raises StartError in a database that is somebody else's."""
    async with store.reading() as db:
        demo = await _find(db, demo_secret)
        is_foreign = demo is None and await db.scalar(select(Person.id).limit(1)) is not None
    if is_foreign:
        raise StartError("demo-in-database")
    if demo is None:
        demo = await _write_subjects(store, demo_secret, now)
    await _write_keeper(store, demo_secret, now)
    await write_seekers(store, demo_secret, now)
    await _write_consents(store, demo_secret, demo, now)
    await write_pupils(store, demo.authors[NIORT.parts[0].key], NIORT.headcount, now)
    chain = [author.school_class for group in CLASSES if (author := demo.authors[group.parts[0].key]).school_class]
    await write_affairs(store, demo.twinning, demo.authors[NIORT.parts[0].key], chain, now)
    await write_parcels(store, demo.twinning, chain, now)
    async with store.writing() as db:
        await open_letterbox(db, demo.twinning, chain[0], now)
    past = _past(datetime.fromtimestamp(now / 1000, UTC))
    if list(past)[-1] in await store.log.heads(demo.room):
        return demo  # the last one is written in one turn: all is there, perhaps from an earlier version's words
    for name, deeds in past.items():
        await _write_channel(store.log, Channel(demo.room, name), demo.authors, deeds)
    return demo


async def _find(db: AsyncSession, demo_secret: bytes) -> Demo | None:
    """What an earlier start wrote: people have ids that never change, and the rest hangs on them."""
    authors = await _authors(db, demo_secret)
    puppets = authors.get(PUPPETS)
    if puppets is None or puppets.school_class is None:
        return None
    room = await db.scalar(
        select(Room)
        .join(Partner, Partner.twinning_id == Room.twinning_id)
        .where(Partner.school_class_id == puppets.school_class, Room.kind != STAFF)
    )
    return None if room is None else Demo(room.twinning_id, room.id, authors)


async def _authors(db: AsyncSession, demo_secret: bytes) -> dict[str, Author]:
    keys = {person_id(demo_secret, part): part.key for group in CLASSES for part in group.parts}
    found = await db.execute(select(Person.id, Person.school_class_id).where(Person.id.in_(keys)))
    return {keys[person]: Author(person, school_class) for person, school_class in found}


def person_id(demo_secret: bytes, part: Part) -> PersonId:
    """Who somebody of the cast is in the database."""
    return PersonId(links.stable_id(demo_secret, f"person/{part.key}"))


async def _write_subjects(store: Store, demo_secret: bytes, now: Instant) -> Demo:
    """Everything but the channels, in one transaction: after `kill -9` all of it is there or nothing."""
    teacher, _ = links.teacher_with_password()
    password_hash = await people.new_password_hash(links.password(demo_secret, teacher))
    today = datetime.fromtimestamp(now / 1000, UTC).date()
    begins = today - timedelta(days=DAYS_BEFORE)
    async with store.writing() as db:
        twinning = await twinnings.add_twinning(
            db,
            title=TWINNING_TITLE,
            languages=LANGUAGES,
            starts_on=begins,
            ends_on=today + timedelta(days=DAYS_AFTER),
        )
        twinning.wanted = len(CLASSES)
        for group in CLASSES:
            school_class = await _write_class(db, group)
            await twinnings.join(db, twinning=twinning.id, school_class=school_class, on=begins)
            for part in group.parts:
                await _write_person(db, demo_secret, part, group, school_class, now)
        await db.execute(
            update(Person).where(Person.id == person_id(demo_secret, teacher)).values(password_hash=password_hash)
        )
        room = await twinnings.open_room(db, twinning=twinning.id, title=ROOM_TITLE)
        return Demo(twinning.id, room.id, await _authors(db, demo_secret))


async def _write_class(db: AsyncSession, group: Ensemble) -> ClassId:
    school = await schools.add_school(
        db,
        name=group.school,
        town=group.town,
        country=group.country,
        time_zone=group.time_zone,
        latitude=group.latitude,
        longitude=group.longitude,
    )
    school_class = await schools.add_class(
        db,
        school=school.id,
        name=group.name,
        ages=group.ages,
        languages=[group.language],
        headcount=group.headcount,
        colour=group.colour,
        animal=group.animal,
        pupils_may_chat=group.pupils_may_chat,
    )
    return school_class.id


async def _write_person(
    db: AsyncSession, demo_secret: bytes, part: Part, group: Ensemble, school_class: ClassId, now: Instant
) -> None:
    person = await people.add_person(
        db,
        role=part.role,
        name=part.name,
        now=now,
        school_class=school_class,
        animal=part.animal,
        colour=part.colour,
        language="fr" if group.language == "fr" else "en",
        email=part.email or None,
        id=person_id(demo_secret, part),
    )
    if part.host:
        secret = links.card_secret(demo_secret, part)
        await people.make_card(db, person=person.id, now=now, reusable=True, secret=secret)


async def _write_keeper(store: Store, demo_secret: bytes, now: Instant) -> None:
    """Also in a demo that an earlier version wrote."""
    id = person_id(demo_secret, KEEPER)
    async with store.writing() as db:
        if await db.get(Person, id) is not None:
            return
        role, name, animal, colour = KEEPER.role, KEEPER.name, KEEPER.animal, KEEPER.colour
        await people.add_person(db, role=role, name=name, now=now, animal=animal, colour=colour, id=id)
        secret = links.card_secret(demo_secret, KEEPER)
        await people.make_card(db, person=id, now=now, reusable=True, secret=secret)


async def _write_consents(store: Store, demo_secret: bytes, demo: Demo, now: Instant) -> None:
    """All parents said yes to voice and face, and nearly all to drawings; what was entered since stays."""
    today = datetime.fromtimestamp(now / 1000, UTC).date()
    async with store.writing() as db:
        for group in CLASSES:
            teacher = demo.authors[group.parts[0].key]
            if teacher.school_class is None:
                continue
            told = await newest(db, teacher.school_class)
            for part in group.parts:
                pupil = person_id(demo_secret, part)
                if part.role is Role.PUPIL and not told.get(pupil, {}):
                    kinds = (Kind.VOICE, Kind.FACE, Kind.DRAWING) if part.draws else (Kind.VOICE, Kind.FACE)
                    await enter_consents(
                        db,
                        school_class=teacher.school_class,
                        given=[Tag(pupil, kind) for kind in kinds],
                        withdrawn=(),
                        valid_from=today - timedelta(days=DAYS_BEFORE),
                        today=today,
                        by=teacher.person,
                        now=now,
                    )


def _past(began: datetime) -> dict[ChannelName, list[Deed]]:
    """What was said and drawn in the week before `began`."""
    return {
        CHAT: [Deed(line.who, _milliseconds(line.moment(began)), Say(text=line.text)) for line in CONVERSATION],
        page(1): list(_drawn(first_page(), began)),
        page(2): list(_drawn(second_page(), began)),
    }


def _drawn(sketches: Sequence[Sketch], began: datetime) -> Iterator[Deed]:
    for sketch in sketches:
        at = _milliseconds(school_day(began, sketch.days, sketch.at))
        for who, stroke in sketch.strokes:
            yield Deed(who, at, stroke)


async def _write_channel(log: Log, channel: Channel, authors: Mapping[str, Author], deeds: Sequence[Deed]) -> None:
    """Turns of one moment each. A deed's op_id is its place, so that what a killed start wrote is found again."""
    memory = Memory(channel.name)
    numbered = [(f"demo-{channel.name}-{number:04}", deed) for number, deed in enumerate(deeds)]
    for at, together in groupby(numbered, key=lambda pair: pair[1].at):
        submissions = [
            Submission(channel, authors[deed.who], OpId(op_id), deed.command, _ignore) for op_id, deed in together
        ]
        turn = Turn(memory, submissions, at)
        await log.turn(channel, memory.known, turn.keys, turn.decide, turn.now)
        for _, answer in turn.answers:
            if isinstance(answer, Exception) and not isinstance(answer, Refused):
                raise answer  # refused: another version's start was killed here, and its words stay
        memory.known = turn.after


def _ignore(answer: object) -> None:
    """The log's own return is enough for us."""


def _milliseconds(moment: datetime) -> int:
    """Since 1970 (UTC), as the log counts."""
    return int(moment.timestamp() * 1000)
