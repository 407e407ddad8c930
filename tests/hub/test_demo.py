"""The demo: written once, charming and correct, and entered by its links for as long as its directory lives."""

import asyncio
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hub.demo import lesson
from hub.demo.cast import CLASSES, NIORT
from hub.demo.conversation import CONVERSATION, school_day
from hub.demo.drawing import first_page, second_page
from hub.demo.mark import demo_secret, refuse_demo_directory
from hub.demo.seed import seed
from hub.keeper import StartError
from hub.people import actions as people
from hub.runsheets.actions import steps_of
from hub.sessions.models import Session
from hub.sessions.queries import running_lesson
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.board import MAX_PAGE_ITEMS
from rooms.channel import CHAT, Channel, page
from rooms.events import MessageSaid
from rooms.lines import is_line
from rooms.rights import Role
from tests.browser.demo_hub import DemoHub
from tests.scenarios.guest import Guest, ask

NOW = Instant(1_790_000_000_000)  # a Monday


def test_the_cast_has_one_part_a_name_and_all_roles() -> None:
    parts = [part for group in CLASSES for part in group.parts]
    assert len({part.key for part in parts}) == len(parts)
    hosts = [part.host for part in parts if part.host]
    assert len(set(hosts)) == len(hosts)
    assert {part.role for part in parts} == {Role.TEACHER, Role.COMPANION, Role.PUPIL}
    for group in CLASSES:
        assert any(part.role is Role.TEACHER and part.host for part in group.parts), "a teacher's link for each class"
        assert all(" " not in word for word in (group.label, *(part.name for part in group.parts)))
    assert len({group.time_zone for group in CLASSES}) >= 3


def test_only_those_who_may_speak_do() -> None:
    may_speak = {
        part.key
        for group in CLASSES
        for part in group.parts
        if part.role is Role.TEACHER or (part.role is Role.PUPIL and group.pupils_may_chat)
    }
    assert {line.who for line in CONVERSATION} <= may_speak


@pytest.mark.parametrize("day", range(1, 15))
def test_the_week_goes_forward_and_rests_at_the_weekend(day: int) -> None:
    began = datetime(2026, 11, day, 5, 0, tzinfo=UTC)
    moments = [line.moment(began) for line in CONVERSATION]
    assert moments == sorted(moments)
    assert moments[-1] < began
    assert all(school_day(began, days, "10:00").weekday() < 5 for days in range(1, 6))


def test_the_drawing_is_lines_on_the_paper_and_the_same_every_time() -> None:
    strokes = [stroke for sketch in [*first_page(), *second_page()] for _, stroke in sketch.strokes]
    assert all(is_line(stroke.points) for stroke in strokes)
    assert len({stroke.stroke for stroke in strokes}) == len(strokes) < MAX_PAGE_ITEMS
    assert len({stroke.colour for stroke in strokes}) >= 6
    assert first_page() == first_page()
    artists = {who for sketch in first_page() for who, _ in sketch.strokes}
    assert sum(1 for group in CLASSES if artists & {part.key for part in group.parts}) >= 3


async def test_seeding_again_changes_nothing(tmp_path: Path) -> None:
    secret = demo_secret(tmp_path)
    async with Store("", tmp_path) as store:
        first = await seed(store, secret, NOW)
        heads = await store.log.heads(first.room)
        _, before = await store.log.since(Channel(first.room, CHAT), 0, 1_000)  # type: ignore[arg-type]
    async with Store("", tmp_path) as store:
        again = await seed(store, demo_secret(tmp_path), Instant(NOW + 86_400_000))
        assert again == first
        assert await store.log.heads(first.room) == heads
        _, after = await store.log.since(Channel(first.room, CHAT), 0, 1_000)  # type: ignore[arg-type]
    assert list(after) == list(before)
    assert len(before) == len(CONVERSATION)
    assert heads[page(1)].seq > 100


async def test_a_start_that_was_killed_half_way_is_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = demo_secret(tmp_path)
    async with Store("", tmp_path) as store:
        with monkeypatch.context() as cut:
            cut.setattr("hub.demo.seed.CONVERSATION", CONVERSATION[:10])
            cut.setattr("hub.demo.seed.second_page", list)
            await seed(store, secret, NOW)
        demo = await seed(store, secret, NOW)
        heads = await store.log.heads(demo.room)
    assert heads[CHAT].seq == len(CONVERSATION)


@pytest.mark.parametrize("is_killed", [False, True])
async def test_the_words_of_an_earlier_version_stay(
    is_killed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = demo_secret(tmp_path)
    earlier = [replace(line, text=f"{line.text} (earlier)") for line in CONVERSATION]
    async with Store("", tmp_path) as store:
        with monkeypatch.context() as old:
            old.setattr("hub.demo.seed.CONVERSATION", earlier)
            if is_killed:
                old.setattr("hub.demo.seed.second_page", list)
            demo = await seed(store, secret, NOW)
        assert await seed(store, secret, NOW) == demo
        head, entries = await store.log.since(Channel(demo.room, CHAT), 0, 1_000)  # type: ignore[arg-type]
        assert page(2) in await store.log.heads(demo.room)
    assert head.seq == len(earlier)
    assert all(isinstance(entry.event, MessageSaid) and "(earlier)" in entry.event.text for entry in entries)


async def test_a_lesson_is_always_running(tmp_path: Path) -> None:
    secret = demo_secret(tmp_path)
    async with Store("", tmp_path) as store:
        demo = await seed(store, secret, NOW)
        for now in (NOW, Instant(NOW + 1_000), Instant(NOW + 7_200_000)):
            await lesson.give_lesson(store, demo.room, now)
            async with store.reading() as db:
                running = await running_lesson(db, demo.room, now)
                assert running is not None
                lesson_of_it = await db.get_one(Session, running.session)
                steps = await steps_of(db, running.session)
            assert running.starts_at < now < running.ends_at
            assert lesson_of_it.lead_class_id == demo.authors[NIORT.parts[0].key].school_class
            assert any(step.poll for step in steps), "one press or two, and all are asked something"


async def test_the_demo_keeps_out_of_a_real_hub_and_a_real_hub_out_of_the_demo(tmp_path: Path) -> None:
    async with Store("", tmp_path / "real") as store:
        with pytest.raises(StartError, match="demo-in-hub"):
            demo_secret(tmp_path / "real")
        async with store.writing() as db:
            await people.add_person(db, role=Role.KEEPER, name="Keeper", now=NOW)
        with pytest.raises(StartError, match="demo-in-database"):
            await seed(store, b"s" * 32, NOW)
    (tmp_path / "demo").mkdir()
    demo_secret(tmp_path / "demo")
    with pytest.raises(StartError, match="hub-in-demo"):
        refuse_demo_directory(tmp_path / "demo")
    refuse_demo_directory(tmp_path / "real")


def test_the_secret_is_made_once_and_for_its_user_only(tmp_path: Path) -> None:
    secret = demo_secret(tmp_path)
    assert demo_secret(tmp_path) == secret
    [file] = [file for file in tmp_path.iterdir() if file.is_file()]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.write_bytes(b"short")
    with pytest.raises(StartError, match="demo-damaged"):
        demo_secret(tmp_path)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoHub]:
    hub = DemoHub(tmp_path_factory.mktemp("demo"))
    hub.start()
    yield hub
    hub.stop()


def test_every_link_opens_the_door_of_the_lesson(hub: DemoHub) -> None:
    assert len(hub.teachers()) == len(CLASSES)
    rooms = set()
    for link in hub.links:
        guest = Guest.by_link(link.url)
        rooms.add(guest.room)
        answer = ask(f"{guest.origin}/rooms/{guest.room}", Cookie=guest.cookie)
        assert answer.status == 200, link
        assert Guest.by_link(link.url).cookie != guest.cookie, "a demo card works again, for a login of its own"
    assert len(rooms) == 1


def test_its_keeper_sees_how_it_is_and_no_lesson(hub: DemoHub) -> None:
    origin, _, secret = hub.keeper_url.partition("/enter#")
    answer = ask(f"{origin}/enter", {"secret": secret.partition("&")[0], "to": "live"}, Origin=origin)
    assert answer.json() == {"go": "/hub"}
    cookie = answer.headers["set-cookie"].partition(";")[0]
    assert ask(f"{origin}/health", Cookie=cookie).status == 200
    room = Guest.by_link(hub.links[0].url).room
    assert ask(f"{origin}/rooms/{room}", Cookie=cookie).status == 404


def test_a_wrong_card_and_a_room_without_login_stay_shut(hub: DemoHub) -> None:
    guest = Guest.by_link(hub.links[0].url)
    assert ask(f"{hub.origin}/enter", {"secret": "AAAA-AAAA"}, Origin=hub.origin).status == 403
    assert ask(f"{hub.origin}/enter", {"secret": "AAAA-AAAA"}, Origin="http://evil.example").status == 403
    assert ask(f"{hub.origin}/rooms/{guest.room}").status == 303
    assert ask(f"{guest.origin}/rooms/00000000-0000-4000-8000-000000000000", Cookie=guest.cookie).status == 404


@pytest.mark.timeout(240)
async def test_the_puppets_are_in_the_lesson_and_the_past_is_there(hub: DemoHub) -> None:
    guest = Guest.by_link(hub.link("teacher", "Niort").url)
    try:
        welcome = await guest.enter()
        assert welcome["lesson"] is not None
        assert len(welcome["seats"]) == len(CLASSES)
        await guest.wait_head("page-1", 100)
        async with asyncio.timeout(150):
            while True:
                presence = await guest.wait_for("presence")
                if any(one["sends"] and one["camera"] for one in presence["participants"]):
                    break
    finally:
        await guest.leave()


def test_the_links_stay_over_a_second_start(tmp_path: Path) -> None:
    hub = DemoHub(tmp_path)
    hub.start()
    links = hub.links
    hub.kill()
    hub.start()
    try:
        assert hub.links == links
        assert Guest.by_link(links[0].url).room
    finally:
        hub.stop()
