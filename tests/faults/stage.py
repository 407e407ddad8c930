"""Where the faults happen: schools made once and copied, services started when a case first asks for them."""

import contextlib
import shutil
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from tests.faults.hub_process import HubProcess
from tests.faults.lesson import Lesson, lesson
from tests.faults.school import School, make_school
from tests.services import PostgresServer, RedisServer


class Stage:
    """Gives each case a lesson of its own. `is_long`: as `make bench-faults` runs it, not as `make test` does."""

    def __init__(self, place: Path, *, is_long: bool = False) -> None:
        self._place = place
        self._school: School | None = None
        self._postgres: PostgresServer | None = None
        self._redis: RedisServer | None = None
        self._lessons = 0
        self.is_long = is_long

    def length(self, short: float, long: float) -> float:
        """One of the two, by how thorough we are today."""
        return long if self.is_long else short

    def times(self, short: int, long: int) -> int:
        """The same for rounds."""
        return long if self.is_long else short

    @property
    def postgres(self) -> PostgresServer:
        """One for all cases; each has its own database."""
        if self._postgres is None:
            self._postgres = PostgresServer()
            self._postgres.start()
        return self._postgres

    @property
    def redis(self) -> RedisServer:
        """One for all cases; a case that ends it starts it again."""
        if self._redis is None:
            self._redis = RedisServer()
            self._redis.start()
        return self._redis

    def close(self) -> None:
        """End what was started."""
        if self._postgres is not None:
            self._postgres.stop()
        if self._redis is not None:
            self._redis.kill()

    @contextlib.asynccontextmanager
    async def on_sqlite(self, people: int = 4, program: Sequence[str] = ()) -> AsyncIterator[Lesson]:
        """One hub as most schools run it."""
        place = self._new_place()
        template = self._place / "template"
        if self._school is None:
            self._school = await make_school(template)
        shutil.copytree(template, place / "data")
        async with lesson(self._school, [HubProcess(place / "data", program=program)], place, people) as held:
            yield held

    @contextlib.asynccontextmanager
    async def on_postgres(self, people: int = 4, workers: int = 1) -> AsyncIterator[Lesson]:
        """One worker on PostgreSQL, or several with Redis between them."""
        place = self._new_place()
        data, url = place / "data", self.postgres.new_database()
        school = await make_school(data, url)
        redis_url = self.redis.url if workers > 1 else ""
        hub = HubProcess(data, database_url=url, redis_url=redis_url, workers=workers)
        async with lesson(school, [hub], place, people) as held:
            held.database_url = url
            yield held
        self.postgres.drop_database(url)

    def _new_place(self) -> Path:
        self._lessons += 1
        place = self._place / f"lesson-{self._lessons}"
        place.mkdir(parents=True)
        return place
