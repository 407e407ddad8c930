"""Calendars of doors in the browser: made, dealt, filled, opened in the morning, and nothing to see before."""

import re
from datetime import timedelta

import pytest

from hub.advent.queries import views_of
from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.store.tables import Instant
from hub.twinnings.actions import join
from rooms.rights import Actor, Role
from tests.hub.pages.test_exchanges import TODAY, come
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import NOW, World

DAY = 86_400_000
PLAN = {"title": "En attendant <b>", "first": TODAY.isoformat(), "doors": "6", "opens": "08:00"}


async def make(browser: Browser, world: World, **form: str) -> str:
    """The address of a new calendar, whose doors go to Évora, Niort and Chania in turn, as in the chain."""
    made = await browser.post(f"/twinnings/{world.twinning}/doors", {**PLAN, **form})
    assert made.status_code == 303, await words(made)
    return made.headers["Location"]


async def give(browser: Browser, world: World, title: str = "Notre secret") -> str:
    giver = Giver(world.twinning, world.niort, Actor(world.camille, Role.TEACHER, world.niort))
    async with browser.store.writing() as db:
        facts = Facts(title=title, text="Sous la neige.", language="fr")
        return (await materials.give(db, giver, facts, None, f"once-{title}", Instant(NOW))).id


def filling(material: str = "", said: str = "", revision: int = 1) -> dict[str, str]:
    return {"material": material, "words": said, "language": "fr", "revision": str(revision)}


async def test_a_door_from_its_filling_to_its_morning(browser: Browser, other: Browser, world: World) -> None:
    await come(browser, world.camille)
    await come(other, world.ines)
    at = await make(browser, world)
    page = await browser.get(at)
    assert "En attendant &lt;b&gt;" in await text(page)
    assert "2 doors" in await words(page), "dealt in turn"
    material = await give(browser, world)
    form = await browser.get(f"{at}/5/fill")
    assert "Notre secret" in await words(form)
    assert (await browser.post(f"{at}/5/fill", filling(material, "Bonne nuit"))).status_code == 303
    assert "Bonne nuit" in await words(await browser.get(f"{at}/5")), "its own teachers look before"
    wall = await words(await other.get(at))
    assert "Door 5" in wall
    assert "Bonne nuit" not in wall
    for path in (f"{at}/5", f"{at}/5/fill", f"/materials/{material}", f"/materials/{material}/files/whole/1"):
        assert (await other.get(path)).status_code == 404, path
    assert "Notre secret" not in await words(await other.get(f"/twinnings/{world.twinning}/materials"))
    browser.clock.now += 5 * DAY
    await come(other, world.ines)
    opened = await words(await other.get(f"{at}/5"))
    assert "Bonne nuit" in opened
    assert "Notre secret" in opened
    assert "Sous la neige." in opened
    assert (await other.get(f"/materials/{material}")).status_code == 200
    await come(browser, world.camille)
    async with browser.store.writing() as db:
        await materials.withdraw(db, material)
    assert "Sous la neige." not in await words(await other.get(f"{at}/5")), "what is taken back goes here as well"


async def test_a_material_behind_a_closed_door_says_so_to_its_teachers(
    browser: Browser, other: Browser, world: World
) -> None:
    await come(browser, world.camille)
    at = await make(browser, world, title="En attendant Noël")
    material = await give(browser, world)
    page = f"/materials/{material}"
    assert "behind door" not in await words(await browser.get(page))
    looks = filling(material) | {"looks": "yes"}
    assert (await browser.post(f"{at}/5/fill", looks)).status_code == 303
    said = await words(await browser.get(page))
    assert "Waits behind door 5" in said
    assert "It lies behind door 5 of “En attendant Noël”. Your partners see it when the door opens with them" in said
    assert "All classes of the twinning see it" not in said
    assert f'href="{at}/5"' in await text(await browser.get(page))
    await come(other, world.lea)
    assert "Sous la neige." in await words(await other.get(page)), "its class may look"
    assert "behind door" not in await words(await other.get(page)), "which door it is only teachers know"
    await come(other, world.ines)
    assert (await other.get(page)).status_code == 404
    async with browser.store.writing() as db:
        await materials.withdraw(db, material)
    said = await words(await browser.get(page))
    assert "Withdrawn" in said
    assert "It lies behind door 5" in said
    assert "Your partners see it when" not in said
    browser.clock.now += 5 * DAY
    await come(browser, world.camille)
    async with browser.store.writing() as db:
        await materials.show(db, material, Instant(browser.clock.now))
    said = await words(await browser.get(page))
    assert "behind door" not in said, "it is open"
    assert "All classes of the twinning see it" in said


async def test_an_empty_door_says_so_kindly_and_reminds_its_class(
    browser: Browser, other: Browser, world: World
) -> None:
    await come(browser, world.camille)
    at = await make(browser, world)
    home = await words(await browser.get(f"/twinnings/{world.twinning}"))
    assert "A door of yours is empty" in home
    assert "En attendant" in home
    browser.clock.now += 2 * DAY
    await come(other, world.lea)
    seen = await words(await other.get(f"{at}/2"))
    assert "Still being made" in seen
    assert "empty" not in await words(await other.get(f"/twinnings/{world.twinning}"))


async def test_two_colleagues_and_bad_input(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    for wrong, said in (
        ({"title": " "}, "give it a name"),
        ({"first": "soon"}, "first day"),
        ({"doors": "99"}, "1 to 31"),
        ({"doors": "x"}, "1 to 31"),
        ({"opens": "13:00"}, "before noon"),
    ):
        answer = await browser.post(f"/twinnings/{world.twinning}/doors", {**PLAN, **wrong})
        assert answer.status_code == 422
        assert said in await words(answer)
        assert f'value="{wrong.get("doors", "6")}"' in await text(answer), "what was typed stays"
    once = re.findall(
        r'name="once" value="([^"]+)"', await text(await browser.get(f"/twinnings/{world.twinning}/doors"))
    )
    at = await make(browser, world, once=once[0])
    assert await make(browser, world, once=once[0]) == at
    assert (await browser.post(f"{at}/2/fill", filling(said="Premier"))).status_code == 303
    late = await browser.post(f"{at}/2/fill", filling(said="Second"))
    assert late.status_code == 409
    page = await text(late)
    assert "Second" in page
    assert 'name="revision" value="2"' in page
    assert (await browser.post(f"{at}/2/fill", filling("unknown", revision=2))).status_code == 422
    short = await browser.post(f"{at}/change", {**PLAN, "doors": "0"})
    assert short.status_code == 422
    assert (await browser.post(f"{at}/change", {**PLAN, "doors": "8"})).status_code == 303
    assert (
        await browser.post(f"{at}/deal", {"door-1": world.niort, "door-2": world.evora, "door-3": "nobody"})
    ).status_code == 303
    async with browser.store.reading() as db:
        view = (await views_of(db, world.twinning, world.actor("camille"), Instant(NOW)))[0]
    assert [each.school_class == world.niort for each in view.doors[:3]] == [True, True, False]
    assert (await browser.post(f"{at}/deal", {"then": "evenly"})).status_code == 303
    assert (await browser.get(f"{at}/deal")).status_code == 200
    assert (await browser.post(f"{at}/remove")).status_code == 303
    assert (await browser.get(at)).status_code == 404


@pytest.mark.parametrize(("name", "reads"), [("lea", True), ("tablet", True), ("stranger", False), ("keeper", False)])
async def test_others_read_or_find_nothing(
    browser: Browser, other: Browser, world: World, name: str, reads: bool
) -> None:
    await come(other, world.camille)
    at = await make(other, world)
    await browser.enter(getattr(world, name))
    for path in (at, f"/twinnings/{world.twinning}/doors"):
        assert (await browser.get(path)).status_code == (200 if reads else 404)
    for path in (f"{at}/5", f"{at}/99", f"{at}/change", f"{at}/deal", f"{at}/1/fill", "/doors/unknown"):
        assert (await browser.get(path)).status_code == 404, path
    for path in (f"{at}/change", f"{at}/deal", f"{at}/remove", f"{at}/1/fill", f"/twinnings/{world.twinning}/doors"):
        assert (await browser.post(path, {**PLAN, **filling()})).status_code == 404, path


async def test_a_partner_changes_the_calendar_and_fills_no_door_of_ours(
    browser: Browser, other: Browser, world: World
) -> None:
    await come(browser, world.camille)
    await come(other, world.ines)
    at = await make(browser, world)
    assert (await other.get(f"{at}/change")).status_code == 200
    assert (await other.get(f"{at}/1/fill")).status_code == 200
    assert (await other.post(f"{at}/2/fill", filling(said="x"))).status_code == 404


async def test_a_class_that_comes_after_the_dealing_gets_doors_by_one_press(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    at = await make(browser, world, first=(TODAY + timedelta(days=3)).isoformat(), doors="8")
    assert "Without a door so far" not in await words(await browser.get(at))
    async with browser.store.writing() as db:
        await join(db, twinning=world.twinning, school_class=world.brno, on=TODAY)
    assert "Without a door so far: Brno" in await words(await browser.get(at))
    await browser.post(f"{at}/1/fill", filling("", "Olá"))  # Évora's: not theirs to fill
    assert (await browser.post(f"{at}/deal", {"then": "evenly"})).status_code == 303
    page = await words(await browser.get(at))
    assert "Without a door so far" not in page
    assert page.count("2 doors") == 4
