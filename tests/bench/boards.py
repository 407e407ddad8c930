"""The two boards that are compared: our hub with real pupils in a room, and Hocuspocus with the same strokes."""

import asyncio
import base64
import contextlib
import json
import secrets
import shutil
import string
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hub.people.actions import add_person
from hub.people.logins import open_login
from hub.schools.actions import add_class, add_school
from hub.store.store import Store
from hub.twinnings.actions import add_twinning, join, open_room
from rooms.channel import Author, Channel, Draft
from rooms.channel import page as page_channel
from rooms.events import StrokeDrawn
from rooms.ids import ClassId, OpId, PersonId, RoomId
from rooms.rights import Role
from tests.bench import node, troupe
from tests.bench.pens import Pen, Step, Stroke, binary_frame, text_frame
from tests.bench.processes import BenchError, Server, free_port, running
from tests.bench.strokes import Drawn

_SCRIPT = Path(__file__).with_name("peer_board.mjs")
_PACKAGES = ("@hocuspocus/server@4.7", "yjs@13")
_BATCH_TURN = 500


@dataclass(frozen=True, slots=True)
class Ours:
    """A hub's data with everybody in it, to be copied for each run."""

    data_dir: Path
    room: str
    tokens: Sequence[str]
    senders: Sequence[str]
    """Logins of other classes of the room, each a device that may send."""

    @contextlib.contextmanager
    def running(self, folder: Path) -> Iterator[Server]:
        """The hub as shipped."""
        port = free_port()
        shutil.copytree(self.data_dir, folder / "data")
        environment = {
            "PORT": str(port), "DATA_DIR": str(folder / "data"), "MEDIA_PORT": "0",
            "MEDIA_ADDRESSES": "127.0.0.1", "LOG_FORMAT": "json",
        }  # fmt: skip
        with running([str(Path(sys.executable).parent / "ribambelle"), "serve"], port, folder, environment) as server:
            yield server

    def pen(self, server: Server, number: int, until: Step) -> Pen:
        """A pupil's browser, in the room."""
        origin = f"localhost:{server.port}"
        cookie = f"Cookie: login={self.tokens[number]}"
        headers = [f"Host: {origin}", f"Origin: http://{origin}", cookie]
        enter = text_frame("42" + json.dumps(["enter", {"room": self.room, "binary": True}]))
        steps = [Step(b'0{"sid"', text_frame("40")), Step(b'40{"sid"', enter), until]
        return Pen.dip(server.port, "/socket.io/?EIO=4&transport=websocket", headers, steps)


def gather(folder: Path, people: int, drawn: Sequence[Drawn] = ()) -> Ours:
    """Write a class with so many pupils, all signed in, a page with these strokes, and other classes that may send."""
    return asyncio.run(_gather(folder, people, drawn))


async def _gather(folder: Path, people: int, drawn: Sequence[Drawn]) -> Ours:
    now = time.time_ns() // 1_000_000
    async with Store("", folder) as store:
        async with store.writing() as db:
            school = await add_school(
                db, name="Collège Jean Vilar", town="Niort", country="FR", time_zone="Europe/Paris",
                latitude=46.3, longitude=-0.5,
            )  # fmt: skip
            classes = [
                await add_class(
                    db, school=school.id, name=f"6 {letter}", ages=(11, 12), languages=["fr"], headcount=people,
                    colour=number, animal="fox", pupils_may_chat=True,
                )
                for number, letter in enumerate(string.ascii_uppercase[: 1 + troupe.CLASSES])
            ]  # fmt: skip
            begins, ends = date(2020, 9, 1), date(2099, 7, 1)
            twinning = await add_twinning(db, title="Many hands", languages=["fr"], starts_on=begins, ends_on=ends)
            for each in classes:
                await join(db, twinning=twinning.id, school_class=each.id, on=begins)
            room = await open_room(db, twinning=twinning.id, title="The room")
            drawing, *sending = classes
            tokens, persons = [], []
            for number, of_class in enumerate([*[drawing] * people, *sending]):
                person = await add_person(
                    db, role=Role.TEACHER, name=f"Hand {number}", now=now, school_class=of_class.id,
                    email=f"{number}.{secrets.token_hex(4)}@example.org",
                )  # fmt: skip
                persons.append(person)
                tokens.append((await open_login(db, person, "the benchmark", now)).token)
            ids = [person.id for person in persons]
            room_id, class_id = room.id, drawing.id
        channel = Channel(RoomId(room_id), page_channel(1))
        for start in range(0, len(drawn), _BATCH_TURN):
            drafts = [
                Draft(
                    Author(PersonId(ids[stroke.who % people]), ClassId(class_id)),
                    OpId(stroke.name),
                    StrokeDrawn(stroke.name, "pen", 3, 1, stroke.points),
                    b"",
                )
                for stroke in drawn[start : start + _BATCH_TURN]
            ]
            at = now + int(1_000 * drawn[start].at)
            await store.log.turn(channel, None, [], lambda _, drafts=drafts: drafts, at)  # type: ignore[misc]
    return Ours(folder, room_id, tokens[:people], tokens[people:])


@dataclass(frozen=True, slots=True)
class Theirs:
    """Hocuspocus, installed by its package name."""

    peer: node.NodePeer

    @classmethod
    def install(cls) -> "Theirs":
        """Raises BenchError."""
        return cls(node.install(*_PACKAGES))

    @contextlib.contextmanager
    def running(self, folder: Path, page: Path | None = None) -> Iterator[Server]:
        """As it comes, without storage."""
        port = free_port()
        environment = {"PORT": str(port), **({"PAGE": str(page)} if page is not None else {})}
        with running(self.peer.command(_SCRIPT, "serve"), port, folder, environment) as server:
            yield server

    def pen(self, server: Server, until: Step) -> Pen:
        """A client of the document, level with it."""
        name = _text(b"board")
        sign_in = binary_frame(name + b"\x02\x00" + _text(b"token") + _text(b"4.7.0"))
        ask = binary_frame(name + b"\x00\x00" + _text(b"\x00"))
        steps = [Step(b"", sign_in), Step(b"read-write", ask), until]
        return Pen.dip(server.port, "/", ["Host: 127.0.0.1"], steps)

    def trace(self, drawn: Sequence[Drawn], folder: Path) -> list[Stroke]:
        """What its clients would send for these strokes."""
        sent = []
        for line in self._make("trace", drawn, folder / "updates").read_text().splitlines():
            who, at, name, update = line.split(" ")
            framed = binary_frame(_text(b"board") + b"\x00\x02" + _text(base64.b64decode(update)))
            sent.append(Stroke(float(at), int(who), framed, None if name == "-" else name.encode()))
        return sorted(sent, key=lambda one: one.at)

    def page(self, drawn: Sequence[Drawn], folder: Path) -> Path:
        """These strokes as a document."""
        return self._make("page", drawn, folder / "page.yjs")

    def _make(self, task: str, drawn: Sequence[Drawn], out: Path) -> Path:
        lines = [json.dumps({"who": d.who, "at": d.at, "name": d.name, "samples": d.samples}) for d in drawn]
        made = subprocess.run(
            self.peer.command(_SCRIPT, task, str(out)),
            input="\n".join(lines),
            text=True,
            capture_output=True,
            check=False,
        )
        if made.returncode:
            raise BenchError(f"the peer's strokes could not be made:\n{made.stderr[-2_000:]}")
        return out


def _text(raw: bytes) -> bytes:
    """A length as a varint, and the bytes."""
    size, head = len(raw), bytearray()
    while size > 127:
        head.append(size & 127 | 128)
        size >>= 7
    return bytes(head) + bytes((size,)) + raw
