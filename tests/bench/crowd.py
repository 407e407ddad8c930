"""Who talks in the benchmarks: people of a real hub, with logins, in one room; the same crowd for the peers."""

import asyncio
import json
import secrets
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hub.people.actions import add_person
from hub.people.logins import open_login
from hub.schools.actions import add_class, add_school
from hub.store.store import Store
from hub.twinnings.actions import add_twinning, join, open_room
from rooms.rights import Role
from tests.bench.player import Saying, Tongue

SOCKET = "/socket.io/?EIO=4&transport=websocket"
CLASSES = 11


@dataclass(frozen=True, slots=True)
class Crowd:
    """A hub's data with everybody in it, to be copied for each run."""

    data_dir: Path
    room: str
    tokens: Sequence[str]

    def copy_to(self, folder: Path) -> Path:
        """Data that a hub may write to."""
        shutil.copytree(self.data_dir, folder)
        return folder

    def tongue(self, origin: str) -> Tongue:
        """How our hub is spoken to. `origin` as its PUBLIC_URL, or its own address."""
        host = origin.partition("://")[2]
        cookie = "__Host-login" if origin.startswith("https") else "login"
        enter = "42" + json.dumps(["enter", {"room": self.room}])

        def say(saying: Saying) -> str:
            command = {"kind": "say", "text": saying.text}
            return "42" + json.dumps(["command", {"op_id": saying.op_id, "channel": "chat", "command": command}])

        return Tongue(
            target=SOCKET,
            headers=lambda number: [f"Host: {host}", f"Origin: {origin}", f"Cookie: {cookie}={self.tokens[number]}"],
            steps=lambda number: [('0{"sid"', "40"), ('40{"sid"', enter), ('42["presence"', "")],
            say=say,
        )


def socket_io_tongue() -> Tongue:
    """How both peers are spoken to."""

    def enter(number: int) -> str:
        return "42" + json.dumps(["enter", {"room": "the-room", "person": f"person-{number:04}-{'x' * 24}"}])

    return Tongue(
        target=SOCKET,
        headers=lambda number: ["Host: 127.0.0.1"],
        steps=lambda number: [('0{"sid"', "40"), ('40{"sid"', enter(number)), ('42["welcome"', "")],
        say=lambda saying: "42" + json.dumps(["say", {"op_id": saying.op_id, "text": saying.text}]),
    )


def gather(data_dir: Path, people: int, database_url: str = "") -> Crowd:
    """Write a school with so many teachers, all signed in."""
    return asyncio.run(_gather(data_dir, people, database_url))


async def _gather(data_dir: Path, people: int, database_url: str) -> Crowd:
    now = time.time_ns() // 1_000_000
    async with Store(database_url, data_dir) as store, store.writing() as db:
        school = await add_school(
            db,
            name="Collège Jean Vilar",
            town="Niort",
            country="FR",
            time_zone="Europe/Paris",
            latitude=46.3,
            longitude=-0.5,
        )
        classes = [
            await add_class(
                db, school=school.id, name=f"{number} A", ages=(9, 10), languages=["fr"], headcount=people // CLASSES,
                colour=number % 8, animal="fox", pupils_may_chat=True,
            )
            for number in range(CLASSES)
        ]  # fmt: skip
        begins, ends = date(2020, 9, 1), date(2099, 7, 1)
        twinning = await add_twinning(db, title="A crowd", languages=["fr"], starts_on=begins, ends_on=ends)
        for each in classes:
            await join(db, twinning=twinning.id, school_class=each.id, on=begins)
        room = await open_room(db, twinning=twinning.id, title="The room")
        tokens = []
        for number in range(people):
            person = await add_person(
                db, role=Role.TEACHER, name=f"Person {number}", now=now, school_class=classes[number % CLASSES].id,
                email=f"{number}.{secrets.token_hex(4)}@example.org",
            )  # fmt: skip
            tokens.append((await open_login(db, person, "the benchmark", now)).token)
    return Crowd(data_dir, room.id, tokens)
