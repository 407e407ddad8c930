"""A class's link for its families: who makes it, until when it opens, and what is said when it does not."""

from datetime import date

import pytest
from sqlalchemy import select, update

from hub.families.models import KEPT_MS, FamilyLink
from hub.retention.rounds import forget
from hub.sessions.departure import leave
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import Twinning
from hub.twinnings.stages import archive
from tests.hub.pages.family import ask, come, english, make
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, NOW, Clock, World

DAY = 24 * HOUR


async def test_an_end_is_said_kindly_and_opens_again_with_the_same_slip(
    browser: Browser, other: Browser, world: World, store: Store, clock: Clock
) -> None:
    secret = await make(browser, world, day="2026-11-30")
    await come(other, secret)
    clock.now += 14 * DAY
    for answer in (await other.get("/family/show"), await other.post("/family", {"secret": secret})):
        assert answer.status_code == 410
        said_so = await words(answer)
        assert "It was open until Monday 30 November" in said_so
        assert "The class’s teacher can open it in a minute" in said_so
        assert "Comptines" not in said_so
    await english(browser, world.camille)
    page = await words(await browser.get(f"/twinnings/{world.twinning}/families"))
    assert "The exhibition has ended" in page
    assert "Open it again until 16 December 2026" in page
    assert (await browser.post(f"/twinnings/{world.twinning}/families/prolong")).status_code == 303
    assert (await other.get("/family/show")).status_code == 200
    await come(other, secret)
    assert (await browser.post(f"/twinnings/{world.twinning}/families/end")).status_code == 303
    gone = await other.get("/family/show")
    assert gone.status_code == 410
    assert "The class has taken it down" in await words(gone)
    assert (await browser.post(f"/twinnings/{world.twinning}/families/prolong")).status_code == 422, "ended is for good"
    clock.now += KEPT_MS
    async with store.writing() as db:
        await forget(db, Instant(clock()))
    assert (await other.post("/family", {"secret": secret})).status_code == 403, "and it is deleted"
    assert (await other.get("/family/show")).headers["Location"] == "/family"


async def test_another_link_ends_the_one_before(browser: Browser, other: Browser, world: World, store: Store) -> None:
    first = await make(browser, world)
    await come(other, first)
    second = await make(browser, world)
    assert (await other.get("/family/show")).status_code == 410
    await come(other, second)
    async with store.reading() as db:
        rows = (await db.scalars(select(FamilyLink))).all()
    assert sorted(each.ended_at is None for each in rows) == [False, True]
    assert all(second.encode() not in bytes(each.secret_hash) + bytes(each.pass_hash) for each in rows)


async def test_it_ends_with_the_project_and_with_the_class(
    browser: Browser, other: Browser, world: World, store: Store
) -> None:
    secret = await make(browser, world)
    await come(other, secret)
    async with store.writing() as db:
        await archive(db, twinning=world.twinning, now=Instant(NOW))
    assert (await other.get("/family/show")).status_code == 410
    async with store.writing() as db:
        await db.execute(update(Twinning).values(stage="running", archived_at=None))
    assert (await other.get("/family/show")).status_code == 200
    async with store.writing() as db:
        await leave(db, twinning=world.twinning, school_class=world.niort, words="", now=Instant(NOW))
    assert (await other.get("/family/show")).status_code == 410


async def test_who_makes_one(browser: Browser, other: Browser, world: World) -> None:
    page = f"/twinnings/{world.twinning}/families"
    assert (await other.get(page)).status_code == 303
    for who in (world.stranger, world.lea, world.tablet, world.keeper):
        await browser.enter(who)
        assert (await browser.get(page)).status_code == 404
        for action in ("", "/prolong", "/end"):
            assert (await browser.post(page + action, {"part": "boards", "day": "2026-12-01"})).status_code == 404
    niort = await make(browser, world)
    await make(browser, world, who=world.ines)
    await come(other, niort)
    assert (await browser.post(f"{page}/end")).status_code == 303, "that of Évora"
    assert (await other.get("/family/show")).status_code == 200, "each class has its own"
    assert (await other.get(f"/twinnings/{world.twinning}")).status_code == 303, "a family's pass opens nothing else"
    assert (await other.get(f"/rooms/{world.room}")).status_code != 200
    assert (await other.get(f"/uploads/{world.room}")).status_code == 404


async def test_a_wrong_secret_or_pass_opens_nothing(browser: Browser, other: Browser, world: World) -> None:
    await make(browser, world)
    for wrong in ("", "K7QM-AAAA", "x" * 5_000, "\x00", "🐙"):
        answer = await other.post("/family", {"secret": wrong})
        assert answer.status_code == 403
        assert "This link or code opens nothing" in await words(answer)
    assert (await other.get("/family/show")).headers["Location"] == "/family"
    other.client.set_cookie("localhost", "family", "0" * 64)
    assert (await other.get("/family/show")).headers["Location"] == "/family"
    assert (await other.get("/family/files/some/whole/1")).status_code == 404
    for _ in range(210):
        answer = await other.post("/family", {"secret": "K7QM-AAAA"})
    assert answer.status_code == 429
    assert "Too many tries" in await words(answer)
    foreign = await other.post("/family", {"secret": "x"}, Origin="https://elsewhere.example")
    assert foreign.status_code == 403


@pytest.mark.parametrize(
    ("parts", "day", "said_so"),
    [
        ([], "2026-12-01", "Choose at least one thing"),
        (["chat", "staff"], "2026-12-01", "Choose at least one thing"),
        (["boards"], "", "The last day is missing"),
        (["boards"], "next week", "The last day is missing"),
        (["boards"], "2026-11-01", "The last day is missing"),
        (["boards"], "2026-12-21", "can be 20 December 2026 at the latest"),
        (["boards"], "9999-12-31", "The last day is missing"),
    ],
)
async def test_what_is_wrong_is_said(browser: Browser, world: World, parts: list[str], day: str, said_so: str) -> None:
    await english(browser, world.camille)
    answer = await ask(browser, world, parts, day)
    assert answer.status_code == 422
    assert said_so in await words(answer)


async def test_ninety_days_or_the_end_of_the_project(browser: Browser, world: World, store: Store) -> None:
    await english(browser, world.camille)
    page = f"/twinnings/{world.twinning}/families"
    assert 'max="2026-12-20"' in await text(await browser.get(page))
    async with store.writing() as db:
        await db.execute(update(Twinning).values(ends_on=date(2027, 7, 1)))
    assert 'max="2027-02-16"' in await text(await browser.get(page))
    async with store.writing() as db:
        await db.execute(update(Twinning).values(ends_on=date(2026, 11, 1)))
    over = await browser.post(page, {"part": "boards", "day": "2026-11-30"})
    assert over.status_code == 422
    assert "The project’s last day has gone by" in await words(over)
