"""Calendars of doors and digital postcards in a capsule: what is open for all, and what consents let out."""

from datetime import UTC, datetime

import structlog
from sqlalchemy import update

from hub.advent import actions as advent
from hub.advent.actions import Filling, Plan
from hub.advent.models import DoorCalendar
from hub.capsules.files import CapsuleFiles
from hub.capsules.making import Making
from hub.materials.actions import Giver, give, show
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.materials.models import Material
from hub.materials.preparing import Preparing
from hub.parcels import actions as parcels
from hub.parcels.queries import board_of
from hub.parcels.story import State
from hub.postcards import actions as postcards
from hub.postcards.actions import Card, Sender
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from tests.hub.capsules.test_capsules import arriving, capsule, consent, given, goes_out, only, read
from tests.hub.uploads import files
from tests.hub.world import HOUR, NOW, Clock, World

AT = Instant(NOW)
TODAY = datetime.fromtimestamp(NOW / 1000, UTC).date()


async def drawing_of_lea(store: Store, world: World, stock: MaterialFiles, content: bytes) -> str:
    """What a child drew, with the consent that it needs; shown to all."""
    file = await stock.take(world.twinning, arriving(content))
    facts = Facts(title="Sapin", is_drawing=True, pupils=frozenset({world.lea}))
    async with store.writing() as db:
        giver = Giver(world.twinning, world.niort, world.actor("camille"))
        row = await give(db, giver, facts, file, new_id(), AT)
        await show(db, row.id, AT)
    return row.id


async def prepared(store: Store, stock: MaterialFiles, clock: Clock) -> None:
    """All files are as the web has them."""
    preparing = Preparing(store, stock, clock, structlog.get_logger())
    while await preparing.look():
        pass


async def test_only_doors_that_stand_open_for_all_are_opened_again(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, stock: MaterialFiles, clock: Clock
) -> None:
    picture = await given(any_store, world, Facts(title="Fenêtre"), stock=stock, content=files.photo())
    surprise = await given(any_store, world, Facts(title="Demain"), stock=stock, content=files.photo(colour="blue"))
    await prepared(any_store, stock, clock)
    async with any_store.writing() as db:
        plan = Plan("Décembre", TODAY, 4, opens_at=0)
        calendar = await advent.make(db, world.twinning, plan, [world.niort], once="a", now=AT)
        for number, filling in enumerate(
            [Filling(picture, "", "fr"), Filling(surprise, "Pas avant demain", "fr"), Filling(None, "Plus tard", "fr")],
            start=1,
        ):
            await advent.fill(db, calendar.id, number, filling, revision=1, now=AT)
    found = read(await capsule(any_store, world, making, made))
    wall = found["fr/calendar-1.html"].decode()
    everything = b"".join(content for name, content in found.items() if name.endswith(".html")).decode()
    assert wall.count('class="advent-door capsule-door"') == 1, "one stands open for all"
    assert wall.count("encore fermée") == 3
    assert "media/0001-1-small.webp" in wall
    assert "Fenêtre" in found["fr/door-1-1.html"].decode()
    assert "Fenêtre" in found["fr/book.html"].decode()
    for word in ("Pas avant demain", "Demain", "Plus tard", "door-1-2", "door-1-3"):
        assert word not in everything, "it is behind a closed door"
    assert sum(name.startswith("media/") for name in found) == 2, "one picture, in two sizes"
    assert await goes_out(any_store, await only(any_store))

    # Two days on all three are open; words that are behind a closed door again let the capsule go.
    clock.now += 48 * HOUR
    found = read(await capsule(any_store, world, making, made))
    assert "Pas avant demain" in found["fr/door-1-2.html"].decode()
    assert found["fr/calendar-1.html"].decode().count("encore fermée") == 1
    assert "Plus tard" in found["fr/book.html"].decode()
    row = await only(any_store)
    assert f"{calendar.id}/3" in (row.shows or ())
    assert not await goes_out(any_store, row), "at the time of before it was closed"


async def test_a_door_is_open_once_the_last_class_has_its_morning(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, clock: Clock
) -> None:
    """Athens has it two hours before Lisbon."""
    async with any_store.writing() as db:
        calendar = await advent.make(
            db, world.twinning, Plan("Matin", TODAY, 1, 8 * 60), [world.niort], once="a", now=AT
        )
        await advent.fill(db, calendar.id, 1, Filling(None, "Kaliméra", "el"), revision=1, now=AT)
        await db.execute(update(DoorCalendar).values(created_at=0))
    midnight = int(datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC).timestamp() * 1000)
    for hour, is_out in ((7, False), (8, True)):  # Lisbon has no summer time now
        clock.now = midnight + hour * HOUR
        found = read(await capsule(any_store, world, making, made))
        assert ("fr/doors.html" in found) == is_out
        assert ("Kaliméra" in str({name: each.decode("utf-8", "replace") for name, each in found.items()})) == is_out


async def test_a_postcard_has_both_its_sides_and_its_voice_as_long_as_it_may(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, stock: MaterialFiles, clock: Clock
) -> None:
    await consent(any_store, world, is_given=True)
    picture = await drawing_of_lea(any_store, world, stock, files.photo())
    voice = await given(any_store, world, Facts(title="Bonjour"), stock=stock, content=files.sound())
    await prepared(any_store, stock, clock)
    async with any_store.writing() as db:
        exchange = await parcels.begin(
            db, twinning=world.twinning, title="Cartes", kind="card", wanted_on=None,
            pairs=[(world.niort, world.evora)], now=Instant(NOW - HOUR),
        )  # fmt: skip
        board = await board_of(db, exchange.id, None)
        assert board is not None
        lost = board.envelopes[(world.niort, world.evora)]
        await parcels.tell(db, lost.envelope, State.LOST, TODAY, by=world.evora, now=AT, today=TODAY)
        card = Card(world.evora, picture, voice, {"fr": "Joyeux Noël <3", "pt": "Feliz Natal"}, lost.envelope)
        sender = Sender(world.twinning, world.niort, world.camille)
        sent = await postcards.send(db, sender, card, "once", AT)
    found = read(await capsule(any_store, world, making, made))
    page = found["fr/postcard-1.html"].decode()
    for word in (
        "Joyeux Noël &lt;3",
        "Feliz Natal",
        'id="turned"',
        "postcard-front",
        "postcard-back",
        ".webm",
        ".webp",
    ):
        assert word in page
    assert "postcard-1.html" in found["fr/exchange-1.html"].decode(), "it stands where the lost one would"
    assert "Feliz Natal" in found["fr/book.html"].decode()
    assert "Camille" not in page
    row = await only(any_store)
    assert sent.id in (row.shows or ())
    assert row.owes == [[world.lea, "drawing"]]
    assert await goes_out(any_store, row)
    async with any_store.writing() as db:
        await postcards.take_back(db, sent.id)
    assert not await goes_out(any_store, row), "the card was taken back"
    async with any_store.writing() as db:
        await postcards.send(db, sender, card, "twice", AT)
    assert "fr/postcard-1.html" in read(await capsule(any_store, world, making, made))
    await consent(any_store, world, is_given=False)
    found = read(await capsule(any_store, world, making, made))
    assert "fr/postcards.html" not in found, "its picture lacks a consent"
    assert "Joyeux" not in str(found)
    async with any_store.reading() as db:
        assert await db.get(Material, picture) is not None
