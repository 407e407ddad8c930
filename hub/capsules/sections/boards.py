"""What was drawn on the boards: each page as it became, and what was drawn in each lesson, to be played again."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Final

from markupsafe import escape
from sqlalchemy import select

from hub.capsules.drawing import Drawing, Pen
from hub.capsules.film import Sounding, soundings
from hub.capsules.ink import Things
from hub.capsules.recall import board_out, piece_out, upload_out
from hub.capsules.section import Page, Section, Words
from hub.capsules.sections.lessons import Held, held_lessons
from hub.capsules.source import Source
from hub.consent.ledger import Kind, Tag, kinds_for
from hub.consent.queries import consents_of
from hub.music.models import Piece
from hub.music.queries import pieces_of
from hub.pages import atlas
from hub.pages.assets import Assets
from hub.people.models import Person
from hub.twinnings.models import STAFF, Room
from hub.uploads.models import Upload
from hub.uploads.sight import lacking
from rooms.book import parts_of
from rooms.channel import FLOOR, Channel, Entry, Head, Log
from rooms.ids import PersonId, Seq
from rooms.rights import Role
from signaling.channels.folding import folded_floor

AROUND_MS: Final = 30 * 60_000
"""Who comes early draws, and who is late goes on; it belongs to the lesson."""
MEDIA: Final = "boards"
_ENTRIES_AT_ONCE = 1_000
_CLASS_INKS: Final = (
    "#d63717", "#166dc2", "#f7cf30", "#378054", "#7c507f", "#f786b4", "#11a193", "#f2790d", "#263068", "#b0c57e",
    "#693d28", "#8dc8f3",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Board:
    """A page that was drawn on, in one lesson (its number) or in all its time."""

    page: str
    number: int
    name: str
    room: str
    lesson: Held | None
    drawing: Drawing
    key: str
    out: str
    """Its name, as far as it had come (`hub.capsules.recall`)."""


@dataclass(frozen=True, slots=True)
class Song:
    """A piece of music that may be given away, and where it lies in the capsule."""

    title: str
    composer: str
    words: str
    place: str
    file: Path


class Drawn:
    """Drawings that were made before, for whoever looks often; the oldest go first. It is asked by all on which one
    stands: how far its channel had come, and whose ink it leaves out.
    """

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._kept: dict[tuple[object, ...], Drawing | None] = {}
        self._bytes = 0

    def get(self, of: tuple[object, ...]) -> tuple[bool, Drawing | None]:
        """Whether it is known, and what it was."""
        return of in self._kept, self._kept.get(of)

    def keep(self, of: tuple[object, ...], drawing: Drawing | None) -> None:
        """From now on."""
        self._kept[of] = drawing
        self._bytes += _weight(drawing)
        while self._bytes > self._most and len(self._kept) > 1:
            self._bytes -= _weight(self._kept.pop(next(iter(self._kept))))


def _weight(drawing: Drawing | None) -> int:
    return 256 + (len(drawing.packed) if drawing is not None else 0)


@dataclass(frozen=True, slots=True)
class _Desk:
    """What all boards of a capsule are drawn with. `hidden` are children whose parents do not agree today."""

    source: Source
    things: Things
    europe: str
    hidden: frozenset[PersonId]
    drawn: Drawn


async def section(source: Source, drawn: Drawn | None = None) -> Section | None:
    """None where nothing was drawn. Sheets that nobody revealed are their class's alone."""
    boards = await _boards(source, drawn or Drawn(0))
    if not boards:
        return None
    files = await _pictures(source, {upload for each in boards for upload in each.drawing.uploads})
    places = {upload: place for upload, (place, _) in files.items()}
    songs = await _songs(source, {each.piece for board in boards for each in board.drawing.music})
    by_lesson: dict[int, list[Board]] = {}
    for board in boards:
        if board.lesson is not None:
            by_lesson.setdefault(board.lesson.number, []).append(board)
    facts = {
        "boards": [each for each in boards if each.lesson is None],
        "of_lesson": by_lesson,
        "places": places,
        "songs": songs,
    }
    people = {person for each in boards for person in each.drawing.people}
    pupils = await _pupils(source, people)
    return Section(
        name="boards",
        sign="palette",
        count=len(facts["boards"]),
        pages=[
            Page("boards", "boards.html", lambda say: say("capsule-boards"), facts),
            *(Page(each.page, "board.html", _title(each), facts | {"board": each}, each.key) for each in boards),
        ],
        files=dict(files.values()) | {each.place: each.file for each in songs.values()},
        owes=frozenset(Tag(each, kind) for each in pupils for kind in kinds_for(source.audience, Kind.DRAWING)),
        shows=frozenset(
            {each.out for each in boards} | {upload_out(each) for each in files} | {piece_out(each) for each in songs}
        ),
    )


async def _boards(source: Source, drawn: Drawn) -> list[Board]:
    async with source.stores.store.reading() as db:
        theirs = (Room.twinning_id == source.twinning, Room.kind != STAFF)
        rooms = (await db.scalars(select(Room).where(*theirs).order_by(Room.title, Room.id))).all()
        people = set(await db.scalars(select(Person.id).where(Person.role == Role.PUPIL, Person.school_class_id.in_(
            [each.school_class for each in source.classes]
        ))))  # fmt: skip
        consents = await consents_of(db, people, source.now)
    things = await asyncio.to_thread(Things.read, Assets(source.stores.dist).file("board.json"))
    kinds = kinds_for(source.audience, Kind.DRAWING)
    hidden = frozenset(each for each in people if any(Tag(each, kind) not in consents for kind in kinds))
    desk = _Desk(source, things, _europe(source), hidden, drawn)
    lessons = await held_lessons(source)
    boards: list[Board] = []
    for room in rooms:
        boards += await _of_room(desk, room, [each for each in lessons if each.room == room.id], len(boards))
    return boards


async def _of_room(desk: _Desk, room: Room, lessons: Sequence[Held], before: int) -> list[Board]:
    log = desk.source.stores.store.log
    floor = await folded_floor(log, room.id)
    heads = await log.heads(room.id)
    music = await _music(desk.source, room)
    prints = room.page_prints or ()
    found: list[Board] = []
    for name in floor.book.all_channels(room.pages):
        if floor.book.is_private(name):
            continue
        number, _ = parts_of(name)
        paper = prints[number - 1] if number <= len(prints) and "." not in name else "plain"
        title = floor.book.leaf(number).name or _named(room, number)
        spans: list[tuple[Held | None, float, float]] = [(None, 0, desk.source.moment)]
        spans += [(each, each.starts_at - AROUND_MS, each.ends_at + AROUND_MS) for each in lessons]
        if (head := heads.get(name)) is None:
            continue
        channel = Channel(room.id, name)
        sheet = _Sheet(desk, channel, paper, head, music)
        for lesson, since, until in spans:
            page = f"board-{before + len(found) + 1}"
            drawing = await sheet.draw(page, since, min(until, desk.source.moment))
            if drawing is not None:
                key = _key(room.id, name, "" if lesson is None else str(lesson.starts_at))
                found.append(Board(page, number, title, room.title, lesson, drawing, key, board_out(channel, head)))
    return found


class _Sheet:
    """One channel, read at most once."""

    def __init__(self, desk: _Desk, channel: Channel, paper: str, head: Head, music: tuple[Sounding, ...]) -> None:
        self._music = music
        self._desk = desk
        self._channel = channel
        self._paper = paper
        self._head = head
        self._entries: list[Entry] | None = None

    async def draw(self, page: str, since: float, until: float) -> Drawing | None:
        """What was drawn in it meanwhile."""
        desk = self._desk
        is_over = until < desk.source.now
        shown = (page, since, until if is_over else None, desk.hidden)
        of = (self._channel, self._head, self._paper, desk.europe, self._music, *shown)
        is_known, drawing = desk.drawn.get(of)
        if is_known:
            return drawing
        if self._entries is None:
            self._entries = await _entries(desk.source.stores.store.log, self._channel)
        pen = Pen(desk.things, page, paper=self._paper, europe=desk.europe, hidden=desk.hidden)
        drawing = await asyncio.to_thread(partial(pen.draw, self._entries, since, until, self._music))
        desk.drawn.keep(of, drawing)
        return drawing


def _key(room: str, channel: str, lesson: str) -> str:
    return sha256(f"{room} {channel} {lesson}".encode()).hexdigest()[:24]


async def _entries(log: Log, channel: Channel) -> list[Entry]:
    found: list[Entry] = []
    after = Seq(0)
    while some := (await log.since(channel, after, _ENTRIES_AT_ONCE))[1]:
        found += some
        after = some[-1].seq
    return found


async def _pictures(source: Source, uploads: Collection[str]) -> Mapping[str, tuple[str, Path]]:
    """Those that lie under pages, are still there and lack no consent: their places, and where they lie now."""
    async with source.stores.store.reading() as db:
        rows = (await db.scalars(select(Upload).where(Upload.id.in_(uploads)).order_by(Upload.id))).all()
        lacks = await lacking(db, uploads, source.now, source.audience)
    return {
        each.id: (f"{MEDIA}/{number:03}.webp", source.stores.uploads.path(each.sha256))
        for number, each in enumerate(rows, start=1)
        if each.id not in lacks and source.stores.uploads.path(each.sha256).is_file()
    }


async def _music(source: Source, room: Room) -> tuple[Sounding, ...]:
    """When pieces sounded there that may be given away and are still there."""
    async with source.stores.store.reading() as db:
        pieces = {each.id for each in await pieces_of(db, room.id) if each.travels}
    if not pieces:
        return ()
    floor = await _entries(source.stores.store.log, Channel(room.id, FLOOR))
    return tuple(each for each in soundings(floor) if each.piece in pieces)


async def _songs(source: Source, pieces: Collection[str]) -> Mapping[str, Song]:
    async with source.stores.store.reading() as db:
        rows = (await db.execute(
            select(Piece, Upload).join(Upload, Upload.id == Piece.upload_id)
            .where(Piece.upload_id.in_(pieces)).order_by(Piece.upload_id)
        )).all()  # fmt: skip
    return {
        upload.id: Song(piece.title, piece.composer, piece.source, f"{MEDIA}/music-{number:03}.webm", path)
        for number, (piece, upload) in enumerate(rows, start=1)
        if (path := source.stores.uploads.path(upload.sha256)).is_file()
    }


async def _pupils(source: Source, people: Collection[PersonId]) -> set[PersonId]:
    async with source.stores.store.reading() as db:
        return set(await db.scalars(select(Person.id).where(Person.id.in_(people), Person.role == Role.PUPIL)))


def _named(room: Room, number: int) -> str:
    names = room.page_names or ()
    return names[number - 1] if number <= len(names) else ""


def _title(board: Board) -> Words:
    return lambda say: board.name or say("board-page", number=board.number)


def _europe(source: Source) -> str:
    """The map with a dot for each town, as on the board."""
    dots: list[str] = []
    for each in source.classes:
        if each.latitude is not None and each.longitude is not None:
            spot = atlas.spot_on_europe(each.longitude, each.latitude)
            if spot is not None:
                at = f'fill="{_CLASS_INKS[each.colour % len(_CLASS_INKS)]}" stroke="#1e2433" stroke-width="3"'
                words = 'font-size="27" font-weight="700" text-anchor="middle" stroke="#fffdf8" stroke-width="7"'
                dots.append(f'<circle cx="{spot[0]}" cy="{spot[1]}" r="10" {at}/>')
                look = f'x="{spot[0]}" y="{spot[1] - 18}" fill="#1e2433" paint-order="stroke"'
                dots.append(f"<text {look} {words}>{escape(each.town)}</text>")
    return f'<use href="#map-europe"/>{"".join(dots)}'
