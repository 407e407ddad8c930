"""Repeats, twists and any order at all: a state machine plays two people in three tabs with the real signalling."""

import asyncio
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import hypothesis
from hypothesis import HealthCheck
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, multiple, rule, run_state_machine_as_test

from hub.store.channel_log.sqlite import SqliteLog
from tests.client.ledger import read_all
from tests.client.sign_in import Login
from tests.client.wire import Wire
from tests.faults.lesson import Figures
from tests.faults.stage import Stage
from tests.signaling.socket.scene import CAMILLE, INES, ROOM, Hub, token_of

TABS = (CAMILLE, CAMILLE, INES)
PATIENCE_SECONDS = 60


class Tab:
    """One window: a bare wire, and everything that it was told, by op_id."""

    def __init__(self, login: Login, person: str) -> None:
        self.login = login
        self.person = person
        self.entries: dict[int, dict[str, Any]] = {}
        self.answers: dict[str, list[str]] = {}
        self.epoch = ""
        self._wire: Wire | None = None
        self._hearing: asyncio.Task[None] | None = None
        self._is_inside = asyncio.Event()
        self._heard = asyncio.Event()

    async def come(self) -> None:
        """Connect and enter, with what is known already."""
        self._wire = await Wire(self.login).__aenter__()
        self._is_inside.clear()
        self._hearing = asyncio.create_task(self._hear(self._wire))
        known = {"chat": {"epoch": self.epoch, "seq": max(self.entries, default=0)}} if self.epoch else {}
        await self._wire.send("enter", {"room": ROOM, "since": known})
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self._is_inside.wait()

    async def go(self) -> None:
        """Drop the line without a word."""
        if self._hearing is not None:
            self._hearing.cancel()
            await asyncio.gather(self._hearing, return_exceptions=True)
        if self._wire is not None:
            await self._wire.__aexit__(None, None, None)

    async def say(self, op_id: str, text: str) -> None:
        """One command, as it is; the answer comes when it comes."""
        assert self._wire is not None
        message = {"op_id": op_id, "channel": "chat", "command": {"kind": "say", "text": text}}
        await self._wire.send("command", message)

    async def until_answered(self, op_id: str, times: int) -> None:
        """Wait for the answers to an op_id that was sent so often over this tab since it came."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while len(self.answers.get(op_id, [])) < times:
                self._heard.clear()
                await self._heard.wait()

    async def until_level(self, head: int) -> None:
        """Wait for everything up to a number."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while max(self.entries, default=0) < head:
                self._heard.clear()
                await self._heard.wait()

    async def _hear(self, wire: Wire) -> None:
        while True:
            event, payload = await wire.receive()
            if event == "presence":
                self._is_inside.set()
            elif event == "refused":
                self.answers.setdefault(payload["op_id"], []).append(payload["code"])
            elif event == "entries" and payload["channel"] == "chat":
                self._take(payload)
            self._heard.set()

    def _take(self, batch: dict[str, Any]) -> None:
        if batch["epoch"] != "-":
            self.epoch = batch["epoch"]
        for entry in batch["entries"]:
            before = self.entries.setdefault(entry["seq"], entry)
            assert before == entry, f"number {entry['seq']} was told in two ways"
            if entry["author"]["person"] == self.person:
                self.answers.setdefault(entry["op_id"], []).append("entry")


class Reordering(RuleBasedStateMachine):
    """`ops` are (person, op_id, text): what was said at least once."""

    acknowledged = 0
    ops = Bundle("ops")

    def __init__(self) -> None:
        super().__init__()
        self._loop = asyncio.new_event_loop()
        self._place = tempfile.TemporaryDirectory(prefix="ribambelle-reordering-")
        self._said: dict[tuple[str, str], list[str]] = {}
        self._number = 0
        self._run(self._begin())

    def _run(self, work: Any) -> Any:
        return self._loop.run_until_complete(work)

    async def _begin(self) -> None:
        self._log = SqliteLog(Path(self._place.name) / "channels.db")
        await self._log.open()
        self._running = Hub(log=self._log).running()
        hub = await self._running.__aenter__()
        logins = [Login(hub.origin, f"login={token_of(actor)}", f"/rooms/{ROOM}") for actor in TABS]
        self._tabs = [Tab(login, actor.person) for login, actor in zip(logins, TABS, strict=True)]
        for tab in self._tabs:
            await tab.come()

    def _new_op(self, tab: Tab) -> tuple[str, str, str]:
        self._number += 1
        return tab.person, f"operation-{self._number:04}", f"word {self._number}"

    async def _say(self, tab: Tab, op_id: str, text: str) -> None:
        self._said.setdefault((tab.person, op_id), []).append(text)
        await tab.say(op_id, text)

    @rule(target=ops, which=st.integers(0, len(TABS) - 1))
    def say(self, which: int) -> tuple[str, str, str]:
        op = self._new_op(self._tabs[which])
        self._run(self._say(self._tabs[which], op[1], op[2]))
        return op

    @rule(target=ops, which=st.integers(0, len(TABS) - 1), order=st.permutations(range(5)))
    def say_many_shuffled_and_doubled(self, which: int, order: list[int]) -> Any:
        made = [self._new_op(self._tabs[which]) for _ in order]

        async def send() -> None:
            for index in [*order, *reversed(order)]:
                await self._say(self._tabs[which], made[index][1], made[index][2])

        self._run(send())
        return multiple(*made)

    @rule(op=ops, which=st.integers(0, len(TABS) - 1))
    def say_again_anywhere(self, op: tuple[str, str, str], which: int) -> None:
        """Another tab of the same person: the same command. Another person: a command of their own."""
        self._run(self._say(self._tabs[which], op[1], op[2]))

    @rule(op=consumes(ops), which=st.integers(0, len(TABS) - 1))
    def twist(self, op: tuple[str, str, str], which: int) -> None:
        self._run(self._say(self._tabs[which], op[1], op[2] + " (twisted)"))

    @rule(which=st.integers(0, len(TABS) - 1))
    def drop_and_return(self, which: int) -> None:
        async def turn() -> None:
            await self._tabs[which].go()
            await self._tabs[which].come()

        self._run(turn())

    def teardown(self) -> None:
        try:
            self._run(self._judge())
        finally:
            self._run(self._end())
            self._loop.close()
            self._place.cleanup()

    async def _judge(self) -> None:
        """Everything once more over one tab each, so that everything has an answer there; then all is compared."""
        for person, op_id in self._said:
            tab = next(tab for tab in self._tabs if tab.person == person)
            before = len(tab.answers.get(op_id, []))
            await tab.say(op_id, self._said[person, op_id][0])
            await tab.until_answered(op_id, before + 1)
        _, entries = (await read_all(self._tabs[2].login, ROOM))["chat"]
        assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))
        keys = Counter((entry["author"]["person"], entry["op_id"]) for entry in entries)
        assert keys == Counter(self._said.keys()), "each command exactly once"
        for entry in entries:
            said = self._said[entry["author"]["person"], entry["op_id"]]
            assert entry["event"]["text"] in said
        for tab in self._tabs:
            await tab.until_level(len(entries))
            assert [tab.entries.get(entry["seq"]) for entry in entries] == entries, "one order for all"
            for answers in tab.answers.values():
                assert set(answers) <= {"entry", "conflict"}
        for (_, op_id), texts in self._said.items():
            if len(set(texts)) == 1:
                assert all("conflict" not in tab.answers.get(op_id, []) or self._is_shared(op_id) for tab in self._tabs)
        Reordering.acknowledged += len(entries)

    def _is_shared(self, op_id: str) -> bool:
        """Whether both people used this name: then a refusal may be the other's."""
        return sum(name == op_id for _, name in self._said) > 1

    async def _end(self) -> None:
        for tab in self._tabs:
            await tab.go()
        await self._running.__aexit__(None, None, None)
        await self._log.close()
        left = asyncio.all_tasks() - {asyncio.current_task()}  # Engine.IO's pings sleep on after its end
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)


async def reordered(stage: Stage) -> Figures:
    """The same commands again, twisted, doubled, out of order, over several tabs, with lines that drop in between."""
    rounds = stage.times(6, 30)
    Reordering.acknowledged = 0
    settings = hypothesis.settings(
        max_examples=rounds,
        stateful_step_count=stage.times(12, 25),
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    await asyncio.to_thread(run_state_machine_as_test, Reordering, settings=settings)
    return Figures(acknowledged=Reordering.acknowledged, rounds=rounds)
