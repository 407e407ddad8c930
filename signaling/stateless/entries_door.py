"""The entries door: what is new in a room since the last time, held until there is something."""

import asyncio
import contextlib
from dataclasses import replace
from hashlib import blake2b

import msgspec
from structlog.typing import FilteringBoundLogger

from rooms.channel import Channel
from rooms.errors import Code, Refused
from rooms.ids import Seq
from signaling.channels.reader import News, Reader
from signaling.socket.gate import Receive
from signaling.socket.hindsight import hidden
from signaling.socket.speech import entries_of, known_of, wire_epoch
from signaling.socket.wire import Entries, Poll, Polled, Presence, Since, Welcome
from signaling.stateless.guests import Guest
from signaling.stateless.http import Disconnected

HOLD_SECONDS = 25.0
GATHER_SECONDS = 0.05
"""After the first news a held request waits for so long, that a burst be one answer."""


class Held:
    """One request that waits. Looks on at its room, and is woken by the end of its login, its hub or its client."""

    def __init__(self) -> None:
        self._woken = asyncio.Event()
        self.is_hung_up = False

    def on_news(self, news: News) -> None:
        """As `Onlooker.on_news`."""
        del news
        self._woken.set()

    def on_presence(self) -> None:
        """As `Onlooker.on_presence`."""
        self._woken.set()

    def wake(self) -> None:
        """Look again why you wait."""
        self._woken.set()

    async def sleep(self, until: float) -> None:
        """Until something happens, or `until` (seconds of the loop's clock)."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(until):
                await self._woken.wait()
        self._woken.clear()

    async def notice_end(self, receive: Receive) -> None:
        """Wait for the client to hang up, which is all that can come now."""
        while (await receive())["type"] != "http.disconnect":
            pass
        self.is_hung_up = True
        self.wake()


class EntriesDoor:
    """Keeps nothing between two calls: what the client has is what it says it has."""

    def __init__(self, reader: Reader, journal: FilteringBoundLogger) -> None:
        self._reader = reader
        self._journal = journal
        self._held: set[Held] = set()
        self._is_open = True

    def close(self) -> None:
        """Answer everybody who waits: the hub stops."""
        self._is_open = False
        self.wake()

    def wake(self) -> None:
        """Let everybody who waits look again."""
        for held in self._held:
            held.wake()

    async def answer(self, guest: Guest, poll: Poll, welcome: Welcome | None, receive: Receive) -> Polled:
        """What is new, now or within HOLD_SECONDS. Raises Refused, and Disconnected."""
        until = asyncio.get_running_loop().time() + HOLD_SECONDS
        held, live = Held(), guest.live()
        ending = asyncio.create_task(held.notice_end(receive))
        self._held.add(held)
        live.crier.look_on(held)
        try:
            while True:
                told = await self._told(guest, poll, welcome)
                if told.entries or told.presence or welcome or asyncio.get_running_loop().time() >= until:
                    return told
                await held.sleep(until)
                if held.is_hung_up:
                    raise Disconnected
                if self._is_open and not guest.caller.is_gone:
                    await asyncio.sleep(GATHER_SECONDS)
                if not self._is_open:
                    raise Refused(Code.RETRY, "the hub is stopping")
        finally:
            live.crier.look_away(held)
            self._held.discard(held)
            ending.cancel()
            await asyncio.gather(ending, return_exceptions=True)

    async def _told(self, guest: Guest, poll: Poll, welcome: Welcome | None) -> Polled:
        live = guest.live()
        batches: list[Entries] = []
        for name in live.channels.of(guest.caller):
            try:
                channel = Channel(live.room, name)
                unseen = await hidden(guest.caller, live, channel, self._reader)
                batch = await self._batch(channel, poll.since.get(name), unseen, is_first=welcome is not None)
            except Exception as broken:
                # The others are not held up; this one is asked for again at the next call.
                self._journal.warning("channel not readable", channel=name, why=repr(broken))
                continue
            if batch is not None:
                batches.append(batch)
        presence = live.crier.who_is_here()
        mark = _mark(presence)
        return Polled(mark, welcome, presence if welcome or mark != poll.mark else None, batches)

    async def _batch(self, channel: Channel, since: Since | None, unseen: Seq, *, is_first: bool) -> Entries | None:
        """The next entries of a channel. A newcomer gets an empty batch too: it tells the epoch."""
        begin = (await self._reader.start(channel, known_of(since))).not_before(unseen)
        tail = await self._reader.open(channel)
        is_replaced = since is not None and since.seq > 0 and since.epoch != wire_epoch(tail.epoch)
        if not (is_first or begin.is_anew or is_replaced) and tail.head <= begin.after:
            return None
        chunk = await self._reader.page(channel, min(begin.after, tail.head))
        return entries_of(channel.name, replace(chunk, is_anew=begin.is_anew))


def _mark(presence: Presence) -> str:
    """The same at every worker, each of which tells its own people first."""
    here = sorted(presence.participants, key=lambda one: one.participant)
    people = sorted(presence.people, key=lambda one: one.person)
    told = Presence(here, people, presence.waiting, presence.seats)
    return blake2b(msgspec.json.encode(told), digest_size=8).hexdigest()
