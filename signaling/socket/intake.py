"""What a client sends, packet by packet and in order: events go to the doors, the rest is Socket.IO's."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from enum import Enum

from rooms.errors import Code
from signaling.socket.caller import Caller
from signaling.socket.doorway import MAX_MESSAGE_BYTES, Doorway

Begun = Awaitable[bool] | bool
"""Whether this client is still to be tolerated, now or when something has been waited for."""

MAX_WAITING = 64
MAX_WAITING_BYTES = MAX_MESSAGE_BYTES
"""What may wait for a door that is busy; beyond, nothing more is read from this client."""


class Word(Enum):
    """What a packet says that is no event. Engine.IO 4 puts a digit before each packet: 1 close, 3 pong, 4 message;
    Socket.IO 5 puts its own after that: 40 connect, 41 disconnect, 42 event.
    """

    CONNECT = b"40"
    DISCONNECT = b"41"
    CLOSE = b"1"
    PONG = b"3"


class Binary(bytes):
    """A binary message among the packets: moving pens. Socket.IO's own attachments do not exist here."""

    __slots__ = ()


_WORDS: dict[bytes, Word] = {word.value: word for word in Word}


class Sorter:
    """One client's packets. Whatever is no packet of ours is refused by name, and too much of it is not tolerated."""

    __slots__ = ("_caller", "_doorway", "_has_asked_to_connect")

    def __init__(self, caller: Caller, doorway: Doorway) -> None:
        self._caller = caller
        self._doorway = doorway
        self._has_asked_to_connect = False

    def sort(self, packet: bytes) -> Word | Begun:
        """HOT PATH. A word for Socket.IO; or whether this client is tolerated, now or when a door is done."""
        caller = self._caller
        if caller.is_gone:
            return True
        if type(packet) is Binary:
            if caller.is_connected:
                return self._doorway.take_binary(caller, packet)
            return self._doorway.refuse(caller, Code.MALFORMED)
        head = packet[:2]
        if head == b"42" and caller.is_connected:
            return self._doorway.begin(caller, packet[2:])
        word = _WORDS.get(head)
        if word is Word.CONNECT and not self._has_asked_to_connect:
            self._has_asked_to_connect = True
            return word
        if word is not None and word is not Word.CONNECT:
            return word
        is_oversized = len(packet) > MAX_MESSAGE_BYTES
        return self._doorway.refuse(caller, Code.OVERSIZED if is_oversized else Code.MALFORMED)


class Intake:
    """The direct lane's way in: no task while doors answer at once, and one while a door waits for the disk."""

    __slots__ = ("_on_word", "_pause", "_refuse", "_resume", "_sorter", "_task", "_waiting", "_waiting_bytes")

    def __init__(
        self,
        sorter: Sorter,
        on_word: Callable[[Word], Begun],
        refuse: Callable[[], None],
        pause: Callable[[], None],
        resume: Callable[[], None],
    ) -> None:
        self._sorter = sorter
        self._on_word = on_word
        self._refuse = refuse
        self._pause = pause
        self._resume = resume
        self._waiting: deque[bytes] | None = None
        self._waiting_bytes = 0
        self._task: asyncio.Task[None] | None = None

    def take(self, packet: bytes) -> None:
        """HOT PATH: at once, or behind those that wait."""
        if self._task is not None:
            self._wait(packet)
            return
        begun = self._begin(packet)
        if begun is True:
            return
        if isinstance(begun, bool):
            self._refuse()
        else:
            self._task = asyncio.get_running_loop().create_task(self._finish(begun))

    def _begin(self, packet: bytes) -> Begun:
        begun = self._sorter.sort(packet)
        return self._on_word(begun) if isinstance(begun, Word) else begun

    def _wait(self, packet: bytes) -> None:
        if self._waiting is None:
            self._waiting = deque()
        self._waiting.append(packet)
        self._waiting_bytes += len(packet)
        if len(self._waiting) >= MAX_WAITING or self._waiting_bytes >= MAX_WAITING_BYTES:
            self._pause()

    async def _finish(self, begun: Awaitable[bool]) -> None:
        """One door, and then all that came in the meantime."""
        try:
            if not await begun:
                self._refuse()
            while self._waiting:
                packet = self._waiting.popleft()
                self._waiting_bytes -= len(packet)
                if not self._waiting:
                    self._resume()
                next_one = self._begin(packet)
                if not (next_one if isinstance(next_one, bool) else await next_one):
                    self._refuse()
        finally:
            self._task = None
            self._waiting = None
            self._resume()

    def end(self) -> None:
        """The client is gone; so is whatever it still wanted."""
        if self._task is not None:
            self._task.cancel()
