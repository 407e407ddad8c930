"""The bus of several workers: Redis pub/sub, with its own patience, because Redis forgets what nobody heard."""

import asyncio
import contextlib
import random
import re
from collections import deque
from collections.abc import Callable

import structlog
from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.connection import parse_url
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from structlog.typing import FilteringBoundLogger

from signaling.bus.bus import Bus, Heard
from signaling.bus.topics import Topics

MAX_OUTBOX = 2_000
"""Messages that wait for Redis; beyond, and while it is away, the oldest are dropped: readers catch up from the log."""

RECONNECT_SECONDS = (0.5, 2.0)
"""Constant and jittered: a back-off that grows would leave a class deaf long after Redis is back."""

_SILENCE_SECONDS = 2.0  # after which we ask whether the other side is still there
_PATIENCE_SECONDS = 2.0  # for one call
_FAREWELL_SECONDS = 0.5


class RedisBus(Bus):
    """Two connections, each used by one task only, so that no call is ever cancelled on a connection that lives on.

    (A cancelled redis-py call leaves its answer behind for the next one: CVE-2023-28858.) A url that is none raises
    ValueError.
    """

    def __init__(self, url: str, *, prefix: str = "ribambelle", journal: FilteringBoundLogger | None = None) -> None:
        parse_url(url)
        self._url = url
        self._prefix = f"{prefix}:bus:"
        self._journal = journal if journal is not None else structlog.get_logger()
        self._topics = Topics(self._journal)
        self._outbox: deque[tuple[str, bytes]] = deque(maxlen=MAX_OUTBOX)
        self._has_mail = asyncio.Event()
        self._is_sent = asyncio.Event()
        self._is_sent.set()
        self._backs: list[Callable[[], None]] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._is_listening = False
        self._was_away = False

    @property
    def is_healthy(self) -> bool:
        """Whether we are subscribed and Redis answers."""
        return self._is_listening

    async def start(self) -> None:
        """As `Bus.start`."""
        loop = asyncio.get_running_loop()
        self._tasks = [loop.create_task(self._keep_at(self._listen)), loop.create_task(self._keep_at(self._send))]

    async def stop(self) -> None:
        """As `Bus.stop`. What was published last (a goodbye) still gets a moment to go out."""
        if self._is_listening:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._is_sent.wait(), _FAREWELL_SECONDS)
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            while not task.done():  # redis-py may swallow a cancellation that meets the end of a call
                task.cancel()
                await asyncio.wait((task,), timeout=0.1)
        self._is_listening = False

    def publish(self, topic: str, payload: bytes) -> None:
        """As `Bus.publish`."""
        self._outbox.append((topic, payload))
        self._has_mail.set()
        self._is_sent.clear()

    def subscribe(self, topic: str, heard: Heard) -> None:
        """As `Bus.subscribe`."""
        self._topics.subscribe(topic, heard)

    def on_return(self, back: Callable[[], None]) -> None:
        """As `Bus.on_return`."""
        self._backs.append(back)

    async def _keep_at(self, work: Callable[[Redis], object]) -> None:
        """Do `work` on a connection of its own, for ever, with a new connection whenever one breaks."""
        while True:
            redis = Redis.from_url(
                self._url,
                socket_connect_timeout=_PATIENCE_SECONDS,
                socket_timeout=_PATIENCE_SECONDS,
                retry=Retry(NoBackoff(), 0),
                single_connection_client=True,
            )
            try:
                await work(redis)  # type: ignore[misc]
            except (RedisError, OSError, TimeoutError) as broken:
                if self._is_listening or not self._was_away:
                    self._journal.warning("the bus is away", why=type(broken).__name__)
            finally:
                await _close(redis)
            await asyncio.sleep(random.uniform(*RECONNECT_SECONDS))  # noqa: S311 - jitter, not a secret

    async def _listen(self, redis: Redis) -> None:
        async with redis.pubsub() as pubsub:
            try:
                await pubsub.psubscribe(re.sub(r"([][*?\\^-])", r"\\\1", self._prefix) + "*")
                await self._hear_all(pubsub)
            finally:
                self._is_listening = False
                self._was_away = True

    async def _hear_all(self, pubsub: PubSub) -> None:
        """Read until the connection breaks or stays silent in spite of a ping."""
        has_pinged = False
        while True:
            message = await pubsub.get_message(timeout=_SILENCE_SECONDS)
            if message is None:
                if has_pinged:
                    raise TimeoutError("no answer to a ping")
                await pubsub.ping()
                has_pinged = True
                continue
            has_pinged = False
            match message["type"]:
                case "psubscribe":
                    self._arrive()
                case "pmessage":
                    topic = bytes(message["channel"]).decode()
                    self._topics.tell(topic.removeprefix(self._prefix), bytes(message["data"]))
                case _:
                    pass

    def _arrive(self) -> None:
        """Only a confirmed subscription hears everything: what was said before it is read from the log."""
        self._is_listening = True
        if self._was_away:
            self._was_away = False
            self._journal.info("the bus is back")
            for back in self._backs:
                back()

    async def _send(self, redis: Redis) -> None:
        while True:
            while self._outbox:
                topic, payload = self._outbox.popleft()
                await redis.publish(self._prefix + topic, payload)
            self._is_sent.set()
            self._has_mail.clear()
            await self._has_mail.wait()


async def _close(redis: Redis) -> None:
    try:
        await redis.aclose()
    except (RedisError, OSError, TimeoutError):
        return
