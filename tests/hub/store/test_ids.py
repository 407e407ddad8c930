"""Ids from outside: what cannot be one finds nothing, on both databases, and breaks nothing."""

import pytest

from hub.directory import HubDirectory
from hub.people import actions, queries
from hub.people.models import LoginId
from hub.store.store import Store
from hub.twinnings.queries import twinning_home
from rooms.ids import PersonId, RoomId, TwinningId
from tests.hub.world import NOW, Clock, World


@pytest.mark.parametrize("id", ["", "\x00", "a\x00b", "\ud800", "é", "x" * 10_000, "' OR 1=1", "../..", "%"])
async def test_what_cannot_be_an_id(any_store: Store, world: World, id: str) -> None:
    async with any_store.reading() as db:
        assert await twinning_home(db, TwinningId(id), NOW) is None
        assert await queries.person(db, PersonId(id)) is None
        assert await queries.logins_of(db, PersonId(id), NOW) == []
    assert await HubDirectory(any_store, Clock()).room(RoomId(id), NOW) is None
    async with any_store.writing() as db:
        assert not await actions.revoke_login(db, person=world.lea, login=LoginId(id), now=NOW)
