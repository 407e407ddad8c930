"""A line for every change, in its own transaction; none for what was refused, or where nobody asked."""

import asyncio

import pytest
from sqlalchemy import select, update

from hub.audit import queries, witness
from hub.audit.models import AuditLine
from hub.audit.witness import KEPT, Deed, about_to
from hub.people import actions
from hub.store.store import Store
from rooms.rights import Actor
from tests.hub.world import NOW, World


@pytest.fixture
def watched(any_store: Store) -> Store:
    """As the hub starts it."""
    any_store.witness = witness.witness
    return any_store


async def speak(store: Store, actor: Actor, language: str, at: int = NOW) -> None:
    """A change that is a person's own deed."""
    about_to(Deed(actor, "me.language", "/language", at))
    async with store.writing() as db:
        await actions.choose_language(db, person=actor.person, language=language)


async def numbers(store: Store) -> list[int]:
    """Of all lines."""
    async with store.reading() as db:
        return list(await db.scalars(select(AuditLine.number).order_by(AuditLine.number)))


async def test_many_at_once_stand_one_after_the_other(watched: Store, world: World) -> None:
    people = [world.actor("camille"), world.actor("ines")]
    await asyncio.gather(
        *(asyncio.create_task(speak(watched, actor, language)) for language in ("de", "fr", "it") for actor in people)
    )
    assert await numbers(watched) == [1, 2, 3, 4, 5, 6]
    async with watched.reading() as db:
        told = await queries.newest(db)
        assert await queries.first_broken(db) is None
    assert [each.line.number for each in told] == [6, 5, 4, 3, 2, 1]
    assert {each.name for each in told} == {"Camille", "Inês"}
    assert {(each.line.door, each.line.address) for each in told} == {("me.language", "/language")}


async def test_what_is_rolled_back_or_changes_nothing_leaves_no_line(watched: Store, world: World) -> None:
    about_to(Deed(world.actor("camille"), "me.language", "/language", NOW))
    with pytest.raises(ZeroDivisionError):
        await _break_off(watched, world)
    async with watched.writing() as db:
        await db.scalar(select(AuditLine.number))
    assert await numbers(watched) == []


async def _break_off(store: Store, world: World) -> None:
    async with store.writing() as db:
        await actions.choose_language(db, person=world.camille, language="de")
        raise ZeroDivisionError


async def test_who_rewrites_the_database_is_seen(watched: Store, world: World) -> None:
    for language in ("de", "fr", "it"):
        await speak(watched, world.actor("camille"), language)
    about_to(None)
    async with watched.writing() as db:
        await db.execute(update(AuditLine).where(AuditLine.number == 2).values(person=world.ines))
    async with watched.reading() as db:
        assert await queries.first_broken(db) == 2
    assert await numbers(watched) == [1, 2, 3], "what nobody asked for is no deed"


async def test_old_lines_are_forgotten_and_the_rest_is_still_whole(watched: Store, world: World) -> None:
    await speak(watched, world.actor("camille"), "de")
    await speak(watched, world.actor("camille"), "fr", NOW + KEPT)
    await speak(watched, world.actor("camille"), "it", NOW + KEPT + 1)
    assert await numbers(watched) == [2, 3]
    async with watched.reading() as db:
        assert await queries.first_broken(db) is None
