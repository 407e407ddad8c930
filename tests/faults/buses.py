"""Faults of the bus between workers: Redis killed, frozen, and come back empty; the log alone keeps everybody level."""

import asyncio

from tests.faults.lesson import Figures
from tests.faults.stage import Stage


async def redis_killed(stage: Stage) -> Figures:
    """Redis is killed and comes back with nothing in it; meanwhile every worker writes on."""
    async with stage.on_postgres(workers=2) as held:
        held.talk()
        await held.talk_for(0.3)
        held.figures.rounds = stage.times(1, 2)
        for seconds in (1.0,) if not stage.is_long else (5.0, 60.0):
            stage.redis.kill()
            try:
                await held.talk_for(seconds)
                await held.recover()
            finally:
                stage.redis.start()
            await held.recover()
        (await held.judge()).raise_if_broken()
        return held.figures


async def redis_frozen(stage: Stage) -> Figures:
    """Redis keeps its connections and answers nothing, then goes on as if nothing had been."""
    async with stage.on_postgres(workers=2) as held:
        held.talk()
        await held.talk_for(0.3)
        stage.redis.freeze()
        try:
            await held.talk_for(stage.length(1, 30))
            await held.recover()
        finally:
            stage.redis.thaw()
        await held.recover()
        await asyncio.sleep(0)
        (await held.judge()).raise_if_broken()
        return held.figures
