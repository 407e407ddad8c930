"""Calendars of doors in a real store: when a door opens and where, who sees behind it before, and what is owed."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from hub.advent import actions
from hub.advent.actions import DoorProblem, DoorRefused, Filling, Plan
from hub.advent.models import DoorCalendar
from hub.advent.queries import Behind, CalendarView, DoorLine, closed_door_of, opened_in, owed_by, view_of
from hub.materials import actions as materials
from hub.materials.facts import Facts
from hub.materials.models import Material
from hub.materials.queries import Wanted, find, gallery, shown_in
from hub.materials.veils import Morning
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from rooms.ids import ClassId
from tests.hub.materials.test_materials import give
from tests.hub.world import NOW, World

AT = Instant(NOW)
FIRST = date(2026, 12, 1)
EVERYBODY = ("camille", "lea", "tablet", "ines")


def moment(text: str, zone: str = "UTC") -> Instant:
    return Instant(int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000))


async def make(store: Store, world: World, *, plan: Plan | None = None, once: str = "") -> DoorCalendar:
    classes = [world.niort, world.evora]
    async with store.writing() as db:
        return await actions.make(
            db, world.twinning, plan or Plan("Portes", FIRST, 4), classes, once=once or new_id(), now=AT
        )


async def look(store: Store, world: World, who: str, calendar: DoorCalendar, now: Instant = AT) -> CalendarView:
    async with store.reading() as db:
        row = await db.get_one(DoorCalendar, calendar.id)
        return await view_of(db, row, world.actor(who), now)


async def door(
    store: Store, world: World, who: str, calendar: DoorCalendar, now: Instant = AT, number: int = 1
) -> DoorLine:
    found = (await look(store, world, who, calendar, now)).door(number)
    assert found is not None
    return found


async def fill(
    store: Store, calendar: DoorCalendar, material: str | None, words: str = "", number: int = 1, *,
    looks: bool = False, revision: int = 1,
) -> None:  # fmt: skip
    async with store.writing() as db:
        await actions.fill(db, calendar.id, number, Filling(material, words, "fr", looks), revision=revision, now=AT)


async def test_a_door_opens_in_each_classs_own_morning_and_no_way_leads_behind_it_before(
    any_store: Store, world: World
) -> None:
    calendar = await make(any_store, world)
    material = await give(any_store, world)
    await fill(any_store, calendar, material, "Bonjour !")
    niort, evora = moment("2026-12-01T08:00", "Europe/Paris"), moment("2026-12-01T08:00", "Europe/Lisbon")
    assert evora - niort == 3_600_000
    for now, sees in (
        (niort - 1, {"camille"}),
        (niort, {"camille", "lea", "tablet"}),
        (evora - 1, {"camille", "lea", "tablet"}),
        (evora, set(EVERYBODY)),
    ):
        at = Instant(now)
        for who in EVERYBODY:
            seen = await door(any_store, world, who, calendar, at)
            async with any_store.reading() as db:
                alone = await find(db, material, world.actor(who), at)
                wall = (await gallery(db, world.twinning, world.actor(who), Wanted(), at)).lines
            assert (seen.material is not None) == (alone is not None) == bool(wall) == bool(seen.words), who
            assert (who in sees) == (alone is not None), who
        async with any_store.reading() as db:
            shown = await shown_in(db, world.twinning, at)
            left = (await opened_in(db, world.twinning, at))[0].doors
        assert bool(shown) == bool(left)
    async with any_store.reading() as db:
        everywhere = Instant(moment("2026-12-01T08:00", "Europe/Lisbon") + 86_400_000)
        assert (await opened_in(db, world.twinning, everywhere))[0].doors[0].material == material


async def test_a_material_knows_its_door_until_that_opens(any_store: Store, world: World) -> None:
    calendar = await make(any_store, world)
    material, other = await give(any_store, world), await give(any_store, world)
    await fill(any_store, calendar, material)
    opens = moment("2026-12-01T08:00", "Europe/Paris")
    async with any_store.reading() as db:
        assert await closed_door_of(db, other, AT) is None
        assert await closed_door_of(db, material, Instant(opens - 1)) == Behind(calendar.id, "Portes", 1, opens)
        assert await closed_door_of(db, material, opens) is None
    await fill(any_store, calendar, None, "Bonjour !", revision=2)
    async with any_store.reading() as db:
        assert await closed_door_of(db, material, AT) is None, "it was taken away"


async def test_its_own_pupils_look_before_where_their_teacher_lets_them(any_store: Store, world: World) -> None:
    calendar = await make(any_store, world)
    material = await give(any_store, world)
    await fill(any_store, calendar, material, looks=True)
    seen = {who for who in EVERYBODY if (await door(any_store, world, who, calendar)).material is not None}
    assert seen == {"camille", "lea", "tablet"}


@pytest.mark.parametrize(
    ("day", "minutes", "zone", "opens"),
    [
        (date(2026, 12, 1), 0, "Europe/Paris", "2026-11-30T23:00"),
        (date(2026, 12, 1), 0, "Pacific/Kiritimati", "2026-11-30T10:00"),
        (date(2026, 12, 1), 8 * 60, "Etc/GMT+12", "2026-12-01T20:00"),
        (date(2026, 3, 29), 2 * 60 + 30, "Europe/Paris", "2026-03-29T01:30"),  # left out: as if the clock stood still
        (date(2026, 3, 29), 8 * 60, "Europe/Paris", "2026-03-29T06:00"),
        (date(2026, 10, 25), 2 * 60 + 30, "Europe/Paris", "2026-10-25T00:30"),  # twice: the first time
        (date(2026, 10, 25), 8 * 60, "Europe/Paris", "2026-10-25T07:00"),
    ],
)
def test_a_morning_at_the_border(day: date, minutes: int, zone: str, opens: str) -> None:
    assert Morning(day, minutes).comes(zone) == moment(opens)


async def test_at_midnight_the_last_minute_before_is_closed(any_store: Store, world: World) -> None:
    calendar = await make(any_store, world, plan=Plan("Minuit", FIRST, 2, opens_at=0))
    before, after = moment("2026-11-30T23:59", "Europe/Paris"), moment("2026-12-01T00:00", "Europe/Paris")
    assert not (await door(any_store, world, "lea", calendar, before)).is_open
    assert (await door(any_store, world, "lea", calendar, after)).is_open
    assert not (await door(any_store, world, "ines", calendar, after)).is_open
    assert not (await door(any_store, world, "lea", calendar, after, 2)).is_open


async def test_a_surprise_that_is_taken_away_is_as_it_was_before(any_store: Store, world: World) -> None:
    calendar = await make(any_store, world)
    draft, known = await give(any_store, world), await give(any_store, world)
    async with any_store.writing() as db:
        await materials.show(db, known, AT)
    await fill(any_store, calendar, draft)
    await fill(any_store, calendar, known, revision=2)
    async with any_store.reading() as db:
        assert (await db.get_one(Material, draft)).state == "draft"
        assert await find(db, known, world.actor("ines"), AT) is None
    async with any_store.writing() as db:
        await actions.remove(db, calendar.id, AT)
    async with any_store.reading() as db:
        assert await find(db, known, world.actor("ines"), AT) is not None
        assert await find(db, draft, world.actor("ines"), AT) is None


async def test_a_new_day_moves_the_veils_too(any_store: Store, world: World) -> None:
    calendar = await make(any_store, world)
    material = await give(any_store, world)
    await fill(any_store, calendar, material)
    classes = [world.niort, world.evora]
    async with any_store.writing() as db:
        await actions.change(db, calendar.id, Plan("Printemps", date(2027, 3, 1), 6, 9 * 60), classes, AT)
    opened = moment("2026-12-05T12:00")
    async with any_store.reading() as db:
        assert await find(db, material, world.actor("ines"), opened) is None
        assert await find(db, material, world.actor("ines"), moment("2027-03-01T12:00")) is not None
    counts = (await look(any_store, world, "ines", calendar)).counts()
    assert counts == {world.niort: 3, world.evora: 3}
    async with any_store.writing() as db:
        await actions.change(db, calendar.id, Plan("Court", FIRST, 1), classes, AT)
    await fill(any_store, calendar, None, "Encore", revision=2)
    async with any_store.writing() as db:
        await actions.change(db, calendar.id, Plan("Long", FIRST, 2), classes, AT)
    await fill(any_store, calendar, None, "Fin", number=2)
    with pytest.raises(DoorRefused, match="filled"):
        async with any_store.writing() as db:
            await actions.change(db, calendar.id, Plan("Court", FIRST, 1), classes, AT)


async def test_what_nobody_may_put_behind_a_door(any_store: Store, world: World) -> None:
    calendar = await make(any_store, world)
    theirs, ours = await give(any_store, world, "ines"), await give(any_store, world)
    for material in (theirs, "unknown"):
        with pytest.raises(DoorRefused, match="taken"):
            await fill(any_store, calendar, material)
    await fill(any_store, calendar, ours)
    with pytest.raises(DoorRefused, match="taken"):
        await fill(any_store, calendar, ours, number=3)
    with pytest.raises(DoorRefused, match="changed"):
        await fill(any_store, calendar, ours, "later")
    with pytest.raises(DoorRefused, match="long"):
        await fill(any_store, calendar, None, "x" * 1_001, number=3)
    held = await give(any_store, world, "lea", Facts(title="Un dessin", text="x", language="fr"))
    with pytest.raises(materials.MaterialRefused, match="consent"):
        await fill(any_store, calendar, held, number=3)
    assert (await door(any_store, world, "camille", calendar, number=3)).material is None


async def test_whose_doors_are_empty_is_reminded(any_store: Store, world: World) -> None:
    calendar = await make(any_store, world)
    near = moment("2026-11-30T09:00", "Europe/Paris")

    async def owed(now: Instant = near) -> list[int]:
        view = await look(any_store, world, "camille", calendar, now)
        return [number for _, number in owed_by([view], world.niort, now)]

    assert await owed(AT) == []
    assert await owed() == [1, 3]
    material = await give(any_store, world)
    await fill(any_store, calendar, material)
    await fill(any_store, calendar, None, "Coucou", number=3)
    assert await owed() == []
    async with any_store.writing() as db:
        await materials.withdraw(db, material)
    assert await owed() == [1], "what its class took back is missing again"
    seen = await door(any_store, world, "ines", calendar, moment("2026-12-02T12:00"))
    assert seen.is_missing


async def test_doors_are_dealt_and_handed_on_while_they_are_empty(any_store: Store, world: World) -> None:
    calendar = await make(any_store, world)
    await fill(any_store, calendar, None, "À nous", number=1)
    async with any_store.writing() as db:
        await actions.hand(db, calendar.id, {1: world.evora, 2: world.niort, 9: world.niort})
    doors = (await look(any_store, world, "camille", calendar)).doors
    assert [each.school_class for each in doors] == [world.niort, world.niort, world.niort, world.evora]
    async with any_store.writing() as db:
        await actions.deal_evenly(db, calendar.id, [world.niort, world.evora, world.chania])
    whose: list[ClassId | None] = [each.school_class for each in (await look(any_store, world, "lea", calendar)).doors]
    assert whose == [world.niort, world.evora, world.chania, world.niort]


async def test_the_same_form_makes_one_and_impossible_ones_none(any_store: Store, world: World) -> None:
    first = await make(any_store, world, once="form")
    assert (await make(any_store, world, once="form")).id == first.id
    for plan, problem in (
        (Plan(" ", FIRST), DoorProblem.TITLE),
        (Plan("x" * 81, FIRST), DoorProblem.TITLE),
        (Plan("x", FIRST, 0), DoorProblem.COUNT),
        (Plan("x", FIRST, 32), DoorProblem.COUNT),
        (Plan("x", FIRST, 24, 12 * 60), DoorProblem.CLOCK),
    ):
        with pytest.raises(DoorRefused, match=problem.value):
            await make(any_store, world, plan=plan)
    async with any_store.writing() as db:
        await actions.forget_of_twinning(db, world.twinning)
        assert (await db.scalars(select(DoorCalendar))).all() == []
    assert datetime.fromtimestamp(NOW / 1000, UTC).date() < FIRST
