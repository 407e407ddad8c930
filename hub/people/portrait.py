"""All that is kept about one pupil, as a file that they or their parents may take away: a ZIP of JSON and text."""

import asyncio
import io
from collections.abc import Sequence
from datetime import UTC, datetime
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec
from sqlalchemy import select

from hub.activities import history as activities
from hub.consent import queries as consents
from hub.consent.ledger import Kind
from hub.materials import queries as materials
from hub.mixing.queries import groups_of
from hub.people.models import Login
from hub.people.pupils import Pupil
from hub.safety import frozen
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Room
from hub.uploads import queries as uploads
from hub.writings.drafts import drafts_of
from hub.writings.history import written_by
from rooms.channel import Channel, Entry
from rooms.events import Erased
from rooms.ids import PersonId, RoomId, Seq
from signaling.socket.speech import encode_entry

_ENTRIES_AT_ONCE = 1_000


class LoginTold(msgspec.Struct, frozen=True):
    """When and with what they were signed in."""

    since: str
    last_used: str
    browser: str


class ConsentTold(msgspec.Struct, frozen=True):
    """One version of a consent."""

    kind: str
    is_given: bool
    valid_from: str
    entered_at: str
    entered_by: str | None


class FrozenTold(msgspec.Struct, frozen=True):
    """A message of theirs that a report keeps: all that it said, the newest last."""

    said_at: str
    texts: list[str]
    reported_at: str
    room: str
    channel: str


class ReportTold(msgspec.Struct, frozen=True):
    """That they told their teachers about somebody's message."""

    at: str
    room: str
    is_handled: bool


class WaitingTold(msgspec.Struct, frozen=True):
    """A message of theirs that a teacher reads first."""

    at: str
    text: str


class GivenTold(msgspec.Struct, frozen=True):
    """A material that they gave to a twinning."""

    at: str
    kind: str
    state: str
    title: str
    text: str
    captions: dict[str, str]
    album: str


class GroupedTold(msgspec.Struct, frozen=True):
    """A mixed group that was prepared for a lesson, with them in it."""

    lesson: str
    starts_at: str
    animal: str


class WrittenTold(msgspec.Struct, frozen=True):
    """A version of a page, post, topic, answer or activity that they wrote; `draft` before it is handed in."""

    at: str
    kind: str
    state: str
    title: str
    text: str
    pictograms: list[str]


class ShownTold(msgspec.Struct, frozen=True):
    """A material that shows them, or a picture under a page of the board (`board`), by whomever.

    `shows` is the kind of consent that counts for it. Its title is left out: it may be about others.
    """

    at: str
    kind: str
    shows: str


class PupilTold(msgspec.Struct, frozen=True):
    """What stands in `pupil.json`. Moments are ISO 8601, UTC."""

    name: str
    animal: str
    colour: int
    card_since: str | None
    has_picture_password: bool
    logins: list[LoginTold]
    consents: list[ConsentTold]
    waiting: list[WaitingTold]
    in_reports: list[FrozenTold]
    reported: list[ReportTold]
    given: list[GivenTold]
    shown: list[ShownTold]
    grouped: list[GroupedTold]
    written: list[WrittenTold]


async def portrait(store: Store, pupil: Pupil, *, readme: str, readme_name: str) -> bytes:
    """The file: `pupil.json`, a `.jsonl` of their entries for each channel of their class's rooms, and a text to read.

    No secret of theirs is in it, and nothing of anybody else. Raises what the log raises.
    """
    told = await _tell(store, pupil)
    channels = [
        (name, lines) for room in await _rooms(store, pupil) for name, lines in await _entries(store, room, pupil)
    ]
    return await asyncio.to_thread(_packed, told, channels, readme, readme_name)


async def _tell(store: Store, pupil: Pupil) -> PupilTold:
    async with store.reading() as db:
        logins = await db.scalars(select(Login).where(Login.person_id == pupil.person).order_by(Login.created_at))
        versions = await consents.history(db, pupil.person)
        shelf = await activities.written_by(db, pupil.person)
        return PupilTold(
            name=pupil.name,
            animal=pupil.animal,
            colour=pupil.colour,
            card_since=None if pupil.card_since is None else _iso(pupil.card_since),
            has_picture_password=pupil.has_pictures,
            logins=[LoginTold(_iso(each.created_at), _iso(each.last_seen_at), each.user_agent) for each in logins],
            consents=[
                ConsentTold(v.kind.value, v.is_given, v.valid_from.isoformat(), _iso(v.entered_at), v.by)
                for v in versions
            ],
            waiting=[WaitingTold(_iso(at), text) for at, text in await frozen.waiting_of(db, pupil.person)],
            in_reports=[
                FrozenTold(_iso(each.said_at), each.texts, _iso(each.reported_at), each.room_title, each.channel)
                for each in await frozen.words_of(db, pupil.person)
            ],
            reported=[
                ReportTold(_iso(each.at), each.room_title, each.is_handled)
                for each in await frozen.told_by(db, pupil.person)
            ],
            given=[
                GivenTold(_iso(m.at), m.kind, m.state, m.title, m.text, m.captions, m.album)
                for m in await materials.given_by(db, pupil.person)
            ],
            shown=[
                *(ShownTold(_iso(m.at), m.kind, shows) for m, shows in await materials.showing(db, pupil.person)),
                *(ShownTold(_iso(u.at), "board", Kind.FACE.value) for u in await uploads.showing(db, pupil.person)),
            ],
            grouped=[
                GroupedTold(each.lesson, _iso(each.starts_at), each.animal)
                for each in await groups_of(db, pupil.person)
            ],
            written=[
                *(
                    WrittenTold(_iso(v.at), writing.kind, v.state, v.title, v.text, v.pictograms)
                    for writing, v in await written_by(db, pupil.person)
                ),
                *(
                    WrittenTold(_iso(draft.at), draft.kind, "draft", draft.title, draft.text, [])
                    for draft in await drafts_of(db, pupil.person)
                ),
                *(
                    WrittenTold(
                        _iso(w.at), "activity", w.state, w.title, "\n".join(filter(None, (w.goal, w.needs, w.rule))), []
                    )
                    for w in shelf[0]
                ),
                *(WrittenTold(_iso(t.at), "tried", t.state, "", t.words, [t.rating]) for t in shelf[1]),
            ],
        )


async def _rooms(store: Store, pupil: Pupil) -> Sequence[RoomId]:
    async with store.reading() as db:
        found = await db.scalars(
            select(Room.id)
            .join(Partner, Partner.twinning_id == Room.twinning_id)
            .where(Partner.school_class_id == pupil.school_class)
            .order_by(Room.id)
        )
        return found.all()


async def _entries(store: Store, room: RoomId, pupil: Pupil) -> list[tuple[str, bytes]]:
    """Their own entries in each channel of a room, as `docs/protocol.md` writes them."""
    found: list[tuple[str, bytes]] = []
    for name in sorted(await store.log.heads(room)):
        lines: list[bytes] = []
        after = Seq(0)
        while some := (await store.log.since(Channel(room, name), after, _ENTRIES_AT_ONCE))[1]:
            lines += [encode_entry(entry) for entry in some if _is_theirs(entry, pupil.person)]
            after = some[-1].seq
        if lines:
            found.append((f"{room}/{name}.jsonl", b"\n".join(lines) + b"\n"))
    return found


def _is_theirs(entry: Entry, person: PersonId) -> bool:
    return entry.author.person == person and not isinstance(entry.event, Erased)


def _packed(told: PupilTold, channels: Sequence[tuple[str, bytes]], readme: str, readme_name: str) -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        archive.writestr(readme_name, readme)
        archive.writestr("pupil.json", msgspec.json.format(msgspec.json.encode(told)))
        for name, lines in channels:
            archive.writestr(name, lines)
    return file.getvalue()


def _iso(moment: Instant) -> str:
    return datetime.fromtimestamp(moment / 1000, UTC).isoformat(timespec="seconds")
