"""Schools and classes change: never over somebody else's change, and a class that moves takes its clock along."""

from dataclasses import replace

from hub.schools import actions
from hub.schools.details import class_details, school_details, schools_at
from hub.schools.timetable import SCHOOL_HOURS
from hub.store.store import Store
from tests.hub.world import HOUR, NOW, World


async def test_the_second_of_two_changes_is_not_written(any_store: Store, world: World) -> None:
    async with any_store.reading() as db:
        before = await class_details(db, world.niort, NOW)
    assert before
    for name, is_written in (("CM1 A", True), ("CM1 B", False)):
        async with any_store.writing() as db:
            facts = replace(before.facts, name=name)
            assert await actions.change_class(db, world.niort, before.revision, facts) is is_written
    async with any_store.writing() as db:
        assert not await actions.set_timetable(db, world.niort, before.revision, SCHOOL_HOURS)
        assert await actions.set_timetable(db, world.niort, before.revision + 1, SCHOOL_HOURS)
    async with any_store.reading() as db:
        after = await class_details(db, world.niort, NOW)
    assert after
    assert (after.facts.name, after.revision, after.timetable) == ("CM1 A", before.revision + 2, SCHOOL_HOURS)


async def test_a_school_changes_once(any_store: Store, world: World) -> None:
    async with any_store.reading() as db:
        group = await class_details(db, world.niort, NOW)
        assert group
        school = await school_details(db, group.school, NOW)
    assert school
    assert school.classes == [(world.niort, "CM1")]
    facts = replace(school.facts, region="A", website="https://ecole.example")
    async with any_store.writing() as db:
        assert await actions.change_school(db, school.school, school.revision, facts)
        assert not await actions.change_school(db, school.school, school.revision, school.facts)
    async with any_store.reading() as db:
        after = await school_details(db, school.school, NOW)
    assert after
    assert after.facts == facts


async def test_a_school_is_found_however_it_is_written(any_store: Store, world: World) -> None:
    async with any_store.reading() as db:
        found = await actions.find_school(db, name="5Ο ΔΗΜΟΤΙΚΌ", town="CHANIA", country="gr")
        assert found
        assert found.name == "5ο Δημοτικό"
        for elsewhere in ({"town": "Rethymno"}, {"country": "CY"}, {"name": "6ο Δημοτικό"}):
            wanted = {"name": "5ο Δημοτικό", "town": "Chania", "country": "GR", **elsewhere}
            assert await actions.find_school(db, **wanted) is None


async def test_a_class_that_moves_has_been_where_it_was(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        there = await actions.add_school(
            db, name="École Bory", town="Saint-Denis", country="RE", time_zone="Indian/Reunion"
        )
        await actions.move(db, school_class=world.niort, to=there.id, now=NOW)
        await actions.move(db, school_class=world.niort, to=there.id, now=NOW + 1)  # is there already
        back = await actions.add_school(db, name="École Sud", town="Pau", country="FR", time_zone="Europe/Paris")
        await actions.move(db, school_class=world.niort, to=back.id, now=NOW + HOUR)
    async with any_store.reading() as db:
        group = await class_details(db, world.niort, NOW)
        assert group
        assert (group.school_facts.town, group.school_facts.time_zone, group.revision) == ("Pau", "Europe/Paris", 3)
        for at, town in ((NOW - 1, "Niort"), (NOW, "Saint-Denis"), (NOW + HOUR, "Pau")):
            found = await schools_at(db, [world.niort, world.evora], at)
            assert (found[world.niort].town, found[world.evora].town) == (town, "Évora")
