"""Postcards in a real store: sent once, refused by name, opened once, and told in an export while they are seen."""

import io
import json
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from structlog import get_logger

from hub.advent import actions as advent
from hub.advent.actions import Filling, Plan
from hub.care.doors import write_doors
from hub.care.parcels import write_parcels
from hub.materials.actions import show, withdraw
from hub.materials.facts import Facts
from hub.materials.files import Bounds, MaterialFiles
from hub.materials.preparing import Preparing
from hub.postcards import actions
from hub.postcards.actions import Card, PostcardProblem, PostcardRefused, Sender
from hub.postcards.models import Postcard, PostcardId
from hub.postcards.queries import find, postcards_of, sent_in
from hub.store.store import Store
from hub.store.tables import Instant
from tests.hub.materials.test_materials import give
from tests.hub.uploads import files
from tests.hub.world import HOUR, NOW, World

AT = Instant(NOW)


@pytest.fixture
async def picture(any_store: Store, world: World, tmp_path: Path) -> str:
    """A photo of Niort that all see."""
    stock = MaterialFiles(any_store, tmp_path, Bounds(1 << 20, 1 << 20, 1 << 30))
    made = await give(any_store, world, facts=Facts(title="Sapin"), stock=stock, content=files.photo((40, 30)))
    await Preparing(any_store, stock, lambda: NOW, get_logger()).look()
    async with any_store.writing() as db:
        await show(db, made, AT)
    return made


def sender(world: World) -> Sender:
    return Sender(world.twinning, world.niort, world.camille)


async def test_a_card_is_sent_once_and_opened_once(any_store: Store, world: World, picture: str) -> None:
    card = Card(world.evora, picture, "", {"fr": "Bonjour", "pt": "Olá"})
    sent: set[str] = set()
    for once in ("a", "a", "b"):
        async with any_store.writing() as db:
            sent.add((await actions.send(db, sender(world), card, once, AT)).id)
    assert len(sent) == 2, "the same form twice is one card"
    first = sorted(sent)[0]
    for later in (1, 2):
        async with any_store.writing() as db:
            await actions.open_card(db, PostcardId(first), Instant(NOW + later * HOUR))
    async with any_store.reading() as db:
        line = await find(db, first, world.actor("ines"), AT)
        assert line is not None
        assert (line.opened_at, line.words["pt"], line.is_hidden) == (NOW + HOUR, "Olá", False)
        assert len(await postcards_of(db, world.twinning, world.actor("ines"), AT)) == 2
        assert [each.at for each in await sent_in(db, world.twinning, AT)] == [NOW, NOW]
        assert not await sent_in(db, world.twinning, Instant(NOW - 1))
    async with any_store.writing() as db:
        await withdraw(db, picture)
    async with any_store.reading() as db:
        assert await find(db, first, world.actor("ines"), AT) is None, "its picture was withdrawn"
        mine = await find(db, first, world.actor("camille"), AT)
        assert mine is not None
        assert mine.is_hidden
        assert not await sent_in(db, world.twinning, AT)
    async with any_store.writing() as db:
        await actions.take_back(db, PostcardId(first))
    async with any_store.reading() as db:
        assert [each.id for each in await db.scalars(select(Postcard))] == sorted(sent)[1:]


async def test_what_may_not_be_sent_is_refused_by_name(
    any_store: Store, world: World, picture: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = await give(any_store, world, facts=Facts(text="pas encore"))
    for wrong in (draft, "nothing", ""):
        async with any_store.writing() as db:
            with pytest.raises(PostcardRefused) as refused:
                await actions.send(db, sender(world), Card(world.evora, wrong, "", {}), "a", AT)
        assert refused.value.problem is PostcardProblem.PICTURE
    monkeypatch.setattr(actions, "MOST_POSTCARDS", 1)
    for once in ("a", "b"):
        async with any_store.writing() as db:
            if once == "a":
                await actions.send(db, sender(world), Card(world.evora, picture, "", {}), once, AT)
            else:
                with pytest.raises(PostcardRefused) as refused:
                    await actions.send(db, sender(world), Card(world.evora, picture, "", {}), once, AT)
    assert refused.value.problem is PostcardProblem.MANY


async def test_an_export_tells_cards_and_open_doors_and_no_closed_one(
    any_store: Store, world: World, picture: str
) -> None:
    today = datetime.fromtimestamp(NOW / 1000, UTC).date()
    async with any_store.writing() as db:
        await actions.send(db, sender(world), Card(world.evora, picture, "", {"fr": "Bonjour"}), "a", AT)
        plan = Plan("Portes", today - timedelta(days=1), 3, 0)
        calendar = await advent.make(db, world.twinning, plan, [world.niort], once="a", now=AT)
        for number, words in enumerate(("Hier", "Aujourd’hui", "Demain"), start=1):
            await advent.fill(db, calendar.id, number, Filling(None, words, "fr"), revision=1, now=AT)
    told = io.BytesIO()
    with zipfile.ZipFile(told, "w") as archive:
        async with any_store.reading() as db:
            await write_parcels(archive, db, world.twinning, [world.niort, world.evora, world.chania])
            await write_doors(archive, db, world.twinning, AT)
    with zipfile.ZipFile(told) as archive:
        [card] = json.loads(archive.read("postcards.json"))
        [one] = json.loads(archive.read("doors.json"))
    assert card == {
        "giver": world.niort, "receiver": world.evora, "picture": picture, "sound": None, "words": {"fr": "Bonjour"},
    }  # fmt: skip
    assert one["title"] == "Portes"
    assert [(each["number"], each["words"]) for each in one["doors"]] == [(1, "Hier"), (2, "Aujourd’hui")]
    async with any_store.writing() as db:
        await withdraw(db, picture)
    told = io.BytesIO()
    with zipfile.ZipFile(told, "w") as archive:
        async with any_store.reading() as db:
            await write_parcels(archive, db, world.twinning, [world.niort])
    with zipfile.ZipFile(told) as archive:
        assert "postcards.json" not in archive.namelist()
