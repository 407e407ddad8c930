"""A hub for each test."""

from collections.abc import AsyncIterator

import pytest

from tests.signaling.socket.scene import Hub


@pytest.fixture
async def hub() -> AsyncIterator[Hub]:
    """Running, with a log in memory."""
    async with Hub().running() as running:
        yield running
