"""A body that arrives faster than it is read: its sender waits, and it is whole in the end."""

import asyncio

from hub.uploads.paced import MOST_WAITING_BYTES, PacedBody

PART = b"x" * (1 << 18)
PARTS = 40


async def test_the_sender_waits_for_the_reader() -> None:
    body, sent = PacedBody(), 0

    async def send() -> None:
        nonlocal sent
        for _ in range(PARTS):
            body.append(PART)
            sent += 1
            await body.room()
        body.set_complete()

    sending = asyncio.create_task(send())
    size = 0
    async for chunk in body:
        assert len(chunk) <= MOST_WAITING_BYTES + len(PART)
        assert sent * len(PART) - size <= MOST_WAITING_BYTES + len(PART)
        size += len(chunk)
        await asyncio.sleep(0)
    await sending
    assert size == PARTS * len(PART)
