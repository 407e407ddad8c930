"""Logins that end while somebody is here: revoked, expired or another's by now; their sockets and media end at once."""

import asyncio
from collections.abc import Callable, Iterable

from structlog.typing import FilteringBoundLogger

from rooms.errors import Code
from rooms.ids import PersonId
from signaling.bus import news
from signaling.bus.bus import Bus
from signaling.ports import Directory
from signaling.socket.caller import Caller
from signaling.socket.errands import Errands
from signaling.socket.lane import Lane
from signaling.socket.wire import RefusedWire

CHECK_SECONDS = 30.0

NORMAL_CLOSURE = 1000
"""RFC 6455 §7.4.1."""


class Logins:
    """Those of everybody who is here, with a socket and without. The other workers hear of it over the bus."""

    def __init__(
        self,
        directory: Directory,
        callers: Callable[[], Iterable[Caller]],
        put_out: Callable[[Caller], None],
        lane: Lane,
        bus: Bus,
        journal: FilteringBoundLogger,
    ) -> None:
        """`put_out`: no ghost of a caller remains in any room."""
        self._directory = directory
        self._callers = callers
        self._put_out = put_out
        self._lane = lane
        self._bus = bus
        self._journal = journal
        self._errands = Errands(journal, "logins not checked")
        self._checking: asyncio.Task[None] | None = None
        bus.subscribe(news.LOGINS, self._on_bus)
        bus.subscribe(news.DROPPED, lambda _, token_hash: self._drop_here(token_hash))

    def start(self) -> None:
        """Begin to look now and then at all of them."""
        self._checking = asyncio.get_running_loop().create_task(self._check_for_ever())

    async def stop(self) -> None:
        """Everybody is sent away by others."""
        if self._checking is not None:
            self._checking.cancel()
            await asyncio.gather(self._checking, return_exceptions=True)
        self._errands.cancel()
        await self._errands.stop()

    def drop(self, token_hash: bytes) -> None:
        """A login was revoked. `token_hash` is the SHA-256 of the cookie's value."""
        self._drop_here(token_hash)
        self._bus.publish(news.DROPPED, token_hash)

    def drop_person(self, person: PersonId) -> None:
        """All logins of a person were revoked; other workers hear of it and ask the directory."""
        for caller in self._of(person):
            self._sign_out(caller)
        self._bus.publish(news.LOGINS, person.encode())

    async def recheck_person(self, person: PersonId) -> None:
        """Some login of a person was revoked: ask the directory again for each socket, and end those without one."""
        self._bus.publish(news.LOGINS, person.encode())
        await self._recheck(person)

    def _of(self, person: PersonId) -> list[Caller]:
        return [caller for caller in self._callers() if caller.actor.person == person]

    def _drop_here(self, token_hash: bytes) -> None:
        for caller in [caller for caller in self._callers() if caller.token_hash == token_hash]:
            self._sign_out(caller)

    def _on_bus(self, topic: str, payload: bytes) -> None:
        del topic
        person = PersonId(payload.decode(errors="replace"))
        if self._of(person):
            self._errands.run(self._recheck(person))

    def _sign_out(self, caller: Caller) -> None:
        refusal = RefusedWire(code=Code.SIGNED_OUT, event="login")
        self._lane.write((caller.participant,), "refused", refusal)
        self._put_out(caller)
        self._lane.close(caller.participant, NORMAL_CLOSURE, for_good=True)

    async def _recheck(self, person: PersonId) -> None:
        for caller in self._of(person):
            await self._check(caller)

    async def _check(self, caller: Caller) -> None:
        """A login that became another person's, or another role's, is not the one that was let in."""
        if await self._directory.who(caller.token) != caller.actor and not caller.is_gone:
            self._sign_out(caller)

    async def _check_for_ever(self) -> None:
        """Expired, or revoked where nobody told us: seen within half a minute."""
        while True:
            await asyncio.sleep(CHECK_SECONDS)
            for caller in list(self._callers()):
                try:
                    await self._check(caller)
                except Exception as broken:
                    self._journal.warning("login not checked", why=repr(broken))
