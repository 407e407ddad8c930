"""The services that other tests stand on are real: PostgreSQL and Redis answer, and a killed Redis comes back."""

import asyncpg
import redis.asyncio

from tests.services import RedisServer


async def test_postgres_answers(fresh_postgres_url: str) -> None:
    connection = await asyncpg.connect(fresh_postgres_url)
    try:
        assert "PostgreSQL" in await connection.fetchval("SELECT version()")
        assert await connection.fetchval("SHOW synchronous_commit") == "on"
    finally:
        await connection.close()


async def test_redis_answers(redis_url: str) -> None:
    async with redis.asyncio.from_url(redis_url) as client:
        assert await client.ping()


async def test_a_killed_redis_comes_back_on_its_port(own_redis: RedisServer) -> None:
    own_redis.kill()
    own_redis.start()
    async with redis.asyncio.from_url(own_redis.url) as client:
        assert await client.ping()
