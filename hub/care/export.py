"""`ribambelle export`: a twinning in open formats, to keep or to hand over: what was said and drawn, who they were.

A channel is written as `docs/protocol.md` tells its entries, one a line; the chat also as a page to read. No secret, no
address, no login; an erased entry has its number and nothing else.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import msgspec
from babel.dates import format_date, format_datetime
from jinja2 import Environment, FileSystemLoader
from sqlalchemy import or_, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.care.activities import write_activities
from hub.care.doors import write_doors
from hub.care.families import write_families
from hub.care.notebooks import write_notebooks
from hub.care.parcels import write_parcels
from hub.care.sounds import write_sounds
from hub.care.upgrade import careful_store
from hub.care.whole import new_zip
from hub.care.writings import write_writings
from hub.guests.models import LessonGuest
from hub.health import version
from hub.keeper import StartError, Terminal
from hub.materials.files import MATERIALS
from hub.materials.models import Material
from hub.materials.queries import files_of, shown_in
from hub.mixing.queries import prepared
from hub.people.models import Person, Teaching
from hub.schools.models import School, SchoolClass
from hub.sessions.models import Session
from hub.settings import Settings
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import STAFF, Partner, Room, Twinning
from hub.uploads.formats import Kind
from hub.uploads.queries import of_room
from hub.uploads.sight import lacking
from hub.uploads.vault import Vault
from rooms.channel import CHAT, Channel, Entry, Unavailable, kind_of, page_of_chat
from rooms.events import Erased
from rooms.ids import ClassId, RoomId, Seq
from rooms.wording import is_edit, messages
from signaling.channels.folding import folded_floor
from signaling.socket.speech import encode_entry

_TEMPLATES = Path(__file__).parent.parent / "templates"
_ENTRIES_AT_ONCE = 1_000


class ClassTold(msgspec.Struct, frozen=True):
    """A partner."""

    id: str
    name: str
    school: str
    town: str
    country: str


class PersonTold(msgspec.Struct, frozen=True):
    """Somebody of these classes: pupils have no name but an animal's."""

    id: str
    name: str
    role: str
    school_class: str | None


class GroupTold(msgspec.Struct, frozen=True):
    """A mixed group that was prepared for a lesson, and the ids of its children."""

    animal: str
    people: list[str]


class LessonTold(msgspec.Struct, frozen=True):
    """A lesson; ISO 8601, UTC."""

    title: str
    starts_at: str
    ends_at: str
    groups: list[GroupTold] = []


class UploadTold(msgspec.Struct, frozen=True):
    """A picture or a sound, and where in the zip it lies. Channels name it by its id."""

    id: str
    kind: str
    title: str
    file: str


class RoomTold(msgspec.Struct, frozen=True):
    """A room, and the folder of its channels."""

    id: str
    title: str
    folder: str
    lessons: list[LessonTold]
    uploads: list[UploadTold] = []


class MaterialTold(msgspec.Struct, frozen=True):
    """What a class gave, and where in the zip its files lie: more than one of slides, none of a text."""

    id: str
    kind: str
    school_class: str
    person: str | None
    title: str
    text: str
    captions: dict[str, str]
    language: str
    album: str
    given_at: str
    files: list[str]


class TwinningTold(msgspec.Struct, frozen=True):
    """What stands in `twinning.json`."""

    title: str
    languages: list[str]
    starts_on: date
    ends_on: date
    classes: list[ClassTold]
    people: list[PersonTold]
    rooms: list[RoomTold]
    materials: list[MaterialTold] = []


@dataclass(frozen=True, slots=True)
class Line:
    """A message on the page to read; `text` is None where it was erased."""

    at: str
    name: str
    school_class: str
    text: str | None


async def export(settings: Settings, terminal: Terminal, wanted: str, file: Path) -> str:
    """Write a twinning, by its title or its id, into a new zip; gives its title. Raises StartError."""
    async with _opened(settings) as store:
        async with store.reading() as db:
            found = await _find(db, wanted)
            told = await _tell(db, found)
        try:
            with new_zip(file) as archive:
                for room in told.rooms:
                    await _write_room(archive, store, room, told, terminal)
                    await _write_uploads(archive, store, Vault(settings.data_dir), room)
                await _write_materials(archive, store, Vault(settings.data_dir, MATERIALS), told)
                async with store.reading() as db:
                    await write_parcels(archive, db, found.id, [ClassId(each.id) for each in told.classes])
                    await write_doors(archive, db, found.id, _now())
                    await write_families(archive, db, found.id)
                    await write_writings(archive, db, found.id, _now())
                    await write_sounds(archive, db, found.id, _now())
                    await write_activities(archive, db, found.id, _now())
                    await write_notebooks(archive, db, found.id, _now())
                archive.writestr("twinning.json", msgspec.json.format(msgspec.json.encode(told)))
                archive.writestr(terminal.say("export-readme-file"), _readme(told, terminal))
        except FileExistsError:
            raise StartError("backup-exists", file=str(file)) from None
        except OSError as no:
            raise StartError("backup-unwritable", file=str(file), why=str(no.strerror)) from None
    return told.title


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Store]:
    try:
        async with careful_store(settings) as store:
            yield store
    except (ValueError, SQLAlchemyError, Unavailable) as no:
        raise StartError("database-closed", why=type(no).__name__) from no


async def _find(db: AsyncSession, wanted: str) -> Twinning:
    found = (await db.scalars(select(Twinning).where(or_(Twinning.id == wanted, Twinning.title == wanted)))).all()
    if len(found) == 1:
        return found[0]
    if found:
        raise StartError("export-several", title=wanted, ids=", ".join(each.id for each in found))
    titles = (await db.scalars(select(Twinning.title).order_by(Twinning.title))).all()
    raise StartError("export-unknown", title=wanted, titles=", ".join(titles) or "-")


async def _tell(db: AsyncSession, twinning: Twinning) -> TwinningTold:
    partners = await db.execute(
        select(SchoolClass, School)
        .join(Partner, Partner.school_class_id == SchoolClass.id)
        .join(School, School.id == SchoolClass.school_id)
        .where(Partner.twinning_id == twinning.id)
        .order_by(Partner.position)
    )
    classes = [ClassTold(each.id, each.name, school.name, school.town, school.country) for each, school in partners]
    people = await _people(db, [ClassId(each.id) for each in classes]) + await _guests(db, twinning)
    theirs = (Room.twinning_id == twinning.id, Room.kind != STAFF)  # what teachers say among themselves stays there
    rooms = (await db.scalars(select(Room).where(*theirs).order_by(Room.title, Room.id))).all()
    return TwinningTold(
        title=twinning.title,
        languages=twinning.languages,
        starts_on=twinning.starts_on,
        ends_on=twinning.ends_on,
        classes=classes,
        people=people,
        rooms=[
            RoomTold(
                room.id,
                room.title,
                f"room-{number}",
                await _lessons(db, room),
                await _uploads(db, room.id, f"room-{number}"),
            )
            for number, room in enumerate(rooms, start=1)
        ],
        materials=[await _material(db, each) for each in await shown_in(db, twinning.id, _now())],
    )


async def _people(db: AsyncSession, classes: list[ClassId]) -> list[PersonTold]:
    """Everybody of these classes, and every teacher that one of them has ever had."""
    taught = await db.execute(select(Teaching.person_id, Teaching.school_class_id).order_by(Teaching.since.desc()))
    class_of = {teacher: school_class for teacher, school_class in taught if school_class in classes}
    found = await db.scalars(
        select(Person).where(or_(Person.school_class_id.in_(classes), Person.id.in_(class_of))).order_by(Person.id)
    )
    people = [
        PersonTold(each.id, each.name, each.role.value, class_of.get(each.id, each.school_class_id)) for each in found
    ]
    return sorted(people, key=lambda each: (each.school_class or "", each.role, each.name))


async def _guests(db: AsyncSession, twinning: Twinning) -> list[PersonTold]:
    """Those of its lessons whose names are still kept."""
    found = await db.scalars(
        select(Person)
        .join(LessonGuest, LessonGuest.person_id == Person.id)
        .join(Session, Session.id == LessonGuest.session_id)
        .join(Room, Room.id == Session.room_id)
        .where(Room.twinning_id == twinning.id)
        .order_by(Person.name, Person.id)
    )
    return [PersonTold(each.id, each.name, each.role.value, None) for each in found]


async def _lessons(db: AsyncSession, room: Room) -> list[LessonTold]:
    found = await db.scalars(select(Session).where(Session.room_id == room.id).order_by(Session.starts_at, Session.id))
    return [
        LessonTold(each.title, _iso(each.starts_at), _iso(each.ends_at), await _groups(db, each, room))
        for each in found.all()
    ]


async def _groups(db: AsyncSession, lesson: Session, room: Room) -> list[GroupTold]:
    found = await prepared(db, lesson.id, room.twinning_id)
    return [GroupTold(group.animal, [child.person for child in group.children]) for group in found.groups]


async def _uploads(db: AsyncSession, room: RoomId, folder: str) -> list[UploadTold]:
    """A document is not handed over: its pages are. Nor is a picture that lacks a consent of a child on it."""
    found = [each for each in await of_room(db, room) if each.kind != Kind.DOCUMENT]
    lacks = await lacking(db, [each.id for each in found], _now())
    return [
        UploadTold(each.id, each.kind, each.title, f"{folder}/uploads/{each.id}.{each.mime.rpartition('/')[2]}")
        for each in found
        if each.id not in lacks
    ]


async def _write_uploads(archive: ZipFile, store: Store, vault: Vault, room: RoomTold) -> None:
    """One that somebody has removed meanwhile is left out."""
    async with store.reading() as db:
        hashes = {each.id: each.sha256 for each in await of_room(db, RoomId(room.id))}
    for upload in room.uploads:
        if upload.id in hashes and vault.path(hashes[upload.id]).is_file():
            archive.write(vault.path(hashes[upload.id]), upload.file, ZIP_STORED)


async def _material(db: AsyncSession, row: Material) -> MaterialTold:
    names = [f"materials/{row.id}-{each.number}.{each.mime.rpartition('/')[2]}" for each in await files_of(db, row.id)]
    return MaterialTold(
        id=row.id,
        kind=row.kind,
        school_class=row.school_class_id,
        person=row.person_id,
        title=row.title,
        text=row.text,
        captions=row.captions,
        language=row.language,
        album=row.album,
        given_at=_iso(row.at),
        files=names,
    )


async def _write_materials(archive: ZipFile, store: Store, vault: Vault, told: TwinningTold) -> None:
    """Files of one that somebody has removed meanwhile are left out."""
    for material in told.materials:
        async with store.reading() as db:
            files = await files_of(db, material.id)
        for name, file in zip(material.files, files, strict=False):
            if vault.path(file.sha256).is_file():
                archive.write(vault.path(file.sha256), name, ZIP_STORED)


async def _write_room(archive: ZipFile, store: Store, room: RoomTold, told: TwinningTold, terminal: Terminal) -> None:
    names = {each.id: each.name for each in told.people} | {each.id: each.name for each in told.classes}
    chat: list[Entry] = []
    group_chats: dict[str, list[Entry]] = {}
    floor = await folded_floor(store.log, RoomId(room.id))
    for name in sorted(await store.log.heads(RoomId(room.id))):
        # A sheet that was never revealed is its class's alone: whoever hands the copy on can leave it out.
        folder = f"{room.folder}/unrevealed" if floor.book.is_private(name) else room.folder
        with archive.open(f"{folder}/{name}.jsonl", "w", force_zip64=True) as member:
            async for entry in _entries(store, Channel(RoomId(room.id), name)):
                member.write(encode_entry(entry) + b"\n")
                if name == CHAT:
                    chat.append(entry)
                elif kind_of(name) == "chat":
                    group_chats.setdefault(floor.book.leaf(page_of_chat(name) or 0).name or name, []).append(entry)
    templates = Environment(loader=FileSystemLoader(_TEMPLATES), autoescape=True, trim_blocks=True, lstrip_blocks=True)
    lessons = [(lesson.title, _moment(lesson.starts_at, terminal)) for lesson in room.lessons]
    page = templates.get_template("exported.html").render(
        language=terminal.language,
        say=terminal.say,
        told=told,
        room=room,
        lessons=lessons,
        lines=_lines(chat, names, terminal),
        group_chats={title: _lines(said, names, terminal) for title, said in group_chats.items()},
    )
    archive.writestr(f"{room.folder}/{terminal.say('export-page-file')}", page)


async def _entries(store: Store, channel: Channel) -> AsyncIterator[Entry]:
    after = Seq(0)
    while found := (await store.log.since(channel, after, _ENTRIES_AT_ONCE))[1]:
        for entry in found:
            yield entry
        after = found[-1].seq


def _lines(chat: list[Entry], names: dict[str, str], terminal: Terminal) -> list[Line]:
    """What the page says of a chat: each message in its newest words, at its place; erased ones without any."""
    lines: list[Line] = []
    there = messages(chat)
    for entry in chat:
        is_gone = isinstance(entry.event, Erased) and not is_edit(entry.event.was)
        if entry.seq not in there and not is_gone:
            continue
        text = None if is_gone else there[entry.seq].text
        name = names.get(entry.author.person, terminal.say("export-somebody"))
        school_class = names.get(entry.author.school_class or "", "")
        lines.append(Line(_moment(_iso(entry.at), terminal), name, school_class, text))
    return lines


def _readme(told: TwinningTold, terminal: Terminal) -> str:
    language = terminal.language
    return terminal.say(
        "export-readme",
        title=told.title,
        from_day=format_date(told.starts_on, "long", locale=language),
        to_day=format_date(told.ends_on, "long", locale=language),
        made_on=format_date(datetime.now(UTC).date(), "long", locale=language),
        version=version(),
        page=terminal.say("export-page-file"),
    )


def _now() -> Instant:
    return Instant(int(datetime.now(UTC).timestamp() * 1000))


def _iso(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, UTC).isoformat(timespec="seconds")


def _moment(iso: str, terminal: Terminal) -> str:
    return str(format_datetime(datetime.fromisoformat(iso), "medium", locale=terminal.language))
