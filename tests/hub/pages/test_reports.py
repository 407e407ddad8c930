"""Reports: once for each class, frozen, to the teachers of both classes, and to nobody else."""

import pytest

from hub.safety.reports import KEPT_MS, MOST_A_MINUTE, ReportsChanged
from hub.safety.signs import SqlReports
from hub.store.store import Store
from rooms.channel import CHAT, FLOOR, Author, Channel, ChannelName, Draft, group_chat
from rooms.commands import Group
from rooms.events import AnyEvent, GroupsClosed, GroupsOpened, GroupsSet, MessageSaid
from rooms.ids import OpId, RoomId, Seq
from signaling.channels.purge import Purge, erase_person
from tests.hub.pages.test_erasure import say
from tests.hub.pages.visits import Browser, text, words
from tests.hub.twinnings.test_staff_room import staff_room
from tests.hub.world import MINUTE, NOW, Clock, World


async def messages(store: Store, world: World, count: int) -> list[dict[str, str]]:
    """Camille says so much; what the menu of each message sends."""
    await say(store, world, *[world.camille] * count)
    entries = (await store.log.since(Channel(world.room, CHAT), Seq(0), 99))[1]
    return [{"seq": str(entry.seq), "op_id": entry.op_id} for entry in entries]


async def test_a_pupil_tells_the_teachers_of_both_classes(
    browser: Browser, other: Browser, store: Store, world: World, clock: Clock
) -> None:
    said = await messages(store, world, 8)
    door = f"/rooms/{world.room}/reports"
    await other.enter(world.lea)
    for _ in range(2):
        assert (await other.post(door, said[7])).status_code == 204
    assert (await other.post(door, {**said[7], "op_id": "another"})).status_code == 404
    purge = Purge(world.camille, Author(world.camille, world.niort), OpId("purge-1"))
    await erase_person(store.log, world.room, purge, lambda *_: None, clock)
    assert (await other.post(door, said[6])).status_code == 404, "an erased message is not there"
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})
    assert "1 report waits" in await words(await browser.get("/classes"))
    assert "My classes 1 1 report waits for a teacher Twinnings" in await words(await browser.get("/calendar"))
    assert "fresh warn" not in await text(await other.get("/twinnings")), "pupils count nothing"
    page = await words(await browser.get("/reports"))
    assert "1 report waits" in page
    assert "Told by Léa (CM1)" in page.replace("\u2068", "").replace("\u2069", "")
    assert page.count("Bonjour") == 6, "the message and the five before it, although all of them are erased"


async def test_who_reported_their_own_teachers_know_and_one_note_is_enough(
    browser: Browser, other: Browser, store: Store, world: World, clock: Clock
) -> None:
    said = await messages(store, world, 1)
    await other.enter(world.ines)
    assert (await other.post(f"/rooms/{world.room}/reports", said[0])).status_code == 204
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})
    html = await text(await browser.get("/reports"))
    assert "Inês" not in html
    assert "Told by somebody of" in html
    handle = html.partition('action="/reports/')[2].partition('"')[0]
    long = await browser.post(f"/reports/{handle}", {"note": "x" * 501})
    assert long.status_code == 422
    assert "x" * 501 in await text(long)
    assert (await browser.post(f"/reports/{handle}", {"note": "We talked."})).status_code == 303
    assert (await other.post(f"/reports/{handle}", {"note": "Later."})).status_code == 303
    page = await words(await other.get("/reports"))
    assert "We talked." in page
    assert "Later." not in page
    await browser.enter(world.stranger)
    assert "We talked." not in await words(await browser.get("/reports"))
    assert (await browser.post(f"/reports/{handle}", {"note": "Mine."})).status_code == 404
    clock.now = NOW + KEPT_MS + MINUTE
    await other.enter(world.ines)
    assert "We talked." not in await words(await other.get("/reports"))


async def test_live_rooms_of_the_twinning_hear_of_it_until_it_is_dealt_with(
    browser: Browser, other: Browser, store: Store, world: World, clock: Clock
) -> None:
    heard: list[ReportsChanged] = []
    store.changes.listen(ReportsChanged, heard.append)
    staff, signs = await staff_room(store, world.twinning), SqlReports(store, clock)
    said = await messages(store, world, 1)
    await other.enter(world.lea)
    for _ in range(2):
        assert (await other.post(f"/rooms/{world.room}/reports", said[0])).status_code == 204
    assert len(heard) == 1, "the same again is no news"
    assert {world.room, staff} <= set(heard[0].rooms)
    (waits,) = await signs.beside(staff)
    assert waits.classes == {world.niort}, "Léa told it of a message of her own class"
    assert list(await signs.beside(RoomId("nobody"))) == []
    await browser.sign_in()
    assert f'id="report-{waits.id}"' in await text(await browser.get("/reports"))
    assert (await browser.post(f"/reports/{waits.id}", {"note": "We talked."})).status_code == 303
    assert heard[1:] == heard[:1]
    assert list(await signs.beside(world.room)) == []


async def test_a_few_a_minute(browser: Browser, store: Store, world: World, clock: Clock) -> None:
    said = await messages(store, world, MOST_A_MINUTE + 1)
    await browser.enter(world.lea)
    door = f"/rooms/{world.room}/reports"
    answers = [(await browser.post(door, each)).status_code for each in said]
    assert answers == [204] * MOST_A_MINUTE + [429]
    assert (await browser.post(door, said[0])).status_code == 204, "the same again is no other"
    clock.now += 2 * MINUTE
    assert (await browser.post(door, said[-1])).status_code == 204


@pytest.mark.parametrize("who", ["stranger", "keeper", None])
async def test_who_is_not_of_the_room_reports_nothing(
    browser: Browser, store: Store, world: World, who: str | None
) -> None:
    said = await messages(store, world, 1)
    if who is not None:
        await browser.enter(world.actor(who).person)
    for room in (world.room, "nobody", "%00"):
        assert (await browser.post(f"/rooms/{room}/reports", said[0])).status_code == 404


@pytest.mark.parametrize("who", ["lea", "tablet", "keeper"])
async def test_only_teachers_read_reports(browser: Browser, world: World, who: str) -> None:
    await browser.enter(world.actor(who).person)
    assert (await browser.get("/reports")).status_code == 404
    assert (await browser.post("/reports/any", {"note": "x"})).status_code == 404


async def test_of_a_groups_chat_its_children_tell_and_no_others(
    browser: Browser, other: Browser, store: Store, world: World
) -> None:
    groups = [Group("fox", [world.lea]), Group("cat", [world.tablet])]
    facts: list[tuple[ChannelName, AnyEvent]] = [
        (FLOOR, GroupsSet(groups)),
        (FLOOR, GroupsOpened([3, 4], ["Foxes", "Cats"])),
        (group_chat(3), MessageSaid("in the foxes' den")),
        (group_chat(4), MessageSaid("among the cats")),
    ]
    for number, (name, event) in enumerate(facts):
        draft = Draft(Author(world.ines, world.evora), OpId(f"told-{number}"), event, b"d")
        await store.log.turn(Channel(world.room, name), None, (), lambda _, draft=draft: [draft], NOW)  # type: ignore[misc]
    door = f"/rooms/{world.room}/reports"
    await other.enter(world.lea)
    for form, status in (
        ({"seq": "1", "op_id": "told-3", "channel": "chat-4"}, 404),
        ({"seq": "1", "op_id": "told-2"}, 404),
        ({"seq": "1", "op_id": "told-2", "channel": "floor"}, 404),
        ({"seq": "1", "op_id": "told-2", "channel": "chat-9"}, 404),
        ({"seq": "1", "op_id": "told-2", "channel": "chat-3"}, 204),
    ):
        assert (await other.post(door, form)).status_code == status, form
    dealt = [(FLOOR, GroupsClosed()), (FLOOR, GroupsSet(groups[1:])), (FLOOR, GroupsOpened([5], ["Cats"]))]
    for number, (name, event) in enumerate([*dealt, (group_chat(3), MessageSaid("about the old days"))]):
        draft = Draft(Author(world.ines, world.evora), OpId(f"later-{number}"), event, b"d")
        await store.log.turn(Channel(world.room, name), None, (), lambda _, draft=draft: [draft], NOW)  # type: ignore[misc]
    later = {"seq": "2", "op_id": "later-3", "channel": "chat-3"}
    assert (await other.post(door, later)).status_code == 204, "of earlier groups as well"
    (said,) = await messages(store, world, 1)
    assert (await other.post(door, said)).status_code == 204
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})
    page = await words(await browser.get("/reports"))
    assert "foxes" in page
    assert "old days" in page
    assert "cats" not in page
    assert page.count("In the chat of the group Fox, page 3 of the board") == 2
    assert page.count("In everybody’s chat") == 1


async def test_bad_numbers_are_refused(browser: Browser, world: World) -> None:
    await browser.enter(world.lea)
    for seq, status in (("", 400), ("-1", 400), ("٣", 400), ("9" * 30, 400), ("0", 404), ("77", 404)):
        assert (await browser.post(f"/rooms/{world.room}/reports", {"seq": seq})).status_code == status
