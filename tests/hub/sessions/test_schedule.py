"""Lessons end after they begin, and have a title."""

import pytest

from hub.sessions.actions import schedule
from hub.store.store import Store
from rooms.errors import Refused
from tests.hub.world import NOW, World


async def test_a_lesson_ends_after_it_begins(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        with pytest.raises(ValueError, match="ends after it begins"):
            await schedule(db, room=world.room, title="Backwards", starts_at=NOW, ends_at=NOW)


async def test_a_lesson_has_a_title(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        with pytest.raises(Refused):
            await schedule(db, room=world.room, title=" ", starts_at=NOW, ends_at=NOW + 1)
