"""“My classes”: a teacher starts there, makes classes and changes them; to everybody else they do not exist."""

import html
import re
from urllib.parse import quote

import pytest

from hub.people import teaching
from hub.people.teaching import give
from hub.schools.timetable import SCHOOL_HOURS, clock_of
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World

CLASS = {
    "class": "CE2", "headcount": "22", "youngest": "8", "oldest": "9", "tongue-1": "fr", "tongue-2": "oc",
    "animal": "owl", "colour": "6",
}  # fmt: skip
SCHOOL = {"school": "École Pasteur", "town": "Rodez", "country": "FR", "zone": ""}


async def sign_in(browser: Browser, email: str = "camille@ecole.example") -> str:
    """In English; where they land."""
    entered = await browser.sign_in(email)
    await browser.post("/language", {"language": "en", "back": "/"})
    return entered.headers["Location"]


async def hidden(browser: Browser, page: str) -> dict[str, str]:
    """What a form keeps about its beginning."""
    found = re.findall(r'type="hidden" name="(revision|before)" value="([^"]*)"', await text(await browser.get(page)))
    return {name: html.unescape(value) for name, value in found}


async def test_a_teacher_starts_at_their_classes(browser: Browser, world: World) -> None:
    assert await sign_in(browser) == "/classes"
    page = await browser.get("/classes")
    said = await words(page)
    for word in (
        "CM1",
        "École Jules-Ferry",
        "Niort",
        "20 pupils, 9 to 10 years",
        "Comptines",
        "The lesson is running now",
    ):
        assert word in said
    assert "4.º B" not in said
    assert "When may you meet?" in said
    assert f'href="/rooms/{world.room}"' in await text(page)
    assert '<a class="tongue" href="/classes" aria-current="page">' in await text(page)
    assert 'href="/classes" aria-current="true"' in await text(await browser.get(f"/classes/{world.niort}"))


async def test_whoever_has_no_class_is_told_what_to_do(browser: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        await teaching.end(db, person=world.camille, school_class=world.niort, now=browser.clock())
    await sign_in(browser)
    assert "No class yet" in await words(await browser.get("/classes"))


async def test_a_class_alone_hears_that_two_are_good(browser: Browser, world: World) -> None:
    await sign_in(browser, "jana@skola.example")
    assert "No partner yet: two is good, three is safer." in await words(await browser.get("/classes"))


async def test_a_new_class_at_a_new_school(browser: Browser, world: World) -> None:
    await sign_in(browser)
    made = await browser.post("/classes/new", {**CLASS, **SCHOOL})
    assert made.status_code == 303
    page = await words(await browser.get(made.headers["Location"]))
    for word in ("CE2", "École Pasteur", "Rodez", "22 pupils", "French and Occitan", "any school hour"):
        assert word in page
    assert "CE2" in await words(await browser.get("/classes")), "it is theirs at once"


async def test_a_second_class_at_a_school_of_theirs(browser: Browser, world: World) -> None:
    await sign_in(browser)
    at = re.search(r'name="at" value="([\w-]+)"', await text(await browser.get("/classes/new")))
    assert at
    made = await browser.post("/classes/new", {**CLASS, "at": at[1]})
    assert "École Jules-Ferry" in await words(await browser.get(made.headers["Location"]))
    foreign = await browser.post("/classes/new", {**CLASS, "at": "somewhere"})
    assert foreign.status_code == 422


async def test_a_school_that_is_here_already_is_asked_about(browser: Browser, world: World) -> None:
    await sign_in(browser, "jana@skola.example")
    form = {**CLASS, "school": "ÉCOLE JULES-FERRY", "town": "niort", "country": "FR"}
    asked = await browser.post("/classes/new", form)
    assert asked.status_code == 409
    assert "École Jules-Ferry in Niort is here already." in await words(asked)
    assert 'value="CE2"' in await text(asked), "what was typed stays"
    same = re.search(r'name="same" value="([\w-]+)"', await text(asked))
    assert same
    assert (await browser.post("/classes/new", {**form, "same": "another"})).status_code == 409
    made = await browser.post("/classes/new", {**form, "same": same[1]})
    assert "École Jules-Ferry" in await words(await browser.get(made.headers["Location"]))
    other = await browser.post("/classes/new", {**form, "school": "École Jules-Ferry, rue du Port"})
    assert other.status_code == 303


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"class": " "}, "name of at least one letter"),
        ({"oldest": "7"}, "cannot be younger than the youngest"),
        ({"animal": "unicorn"}, "one of the animals"),
        ({"tongue-1": "", "tongue-2": ""}, "language of your class first"),
        ({"school": ""}, "A school has a name"),
        ({"country": "PT"}, "several clocks"),
    ],
)
async def test_what_cannot_be_kept_is_said_in_the_form(
    browser: Browser, world: World, wrong: dict[str, str], said: str
) -> None:
    await sign_in(browser)
    answer = await browser.post("/classes/new", {**CLASS, **SCHOOL, **wrong})
    assert answer.status_code == 422
    assert said in await words(answer)
    page = await text(answer)
    assert 'aria-invalid="true"' in page or "animal" in wrong
    assert page.count('value="Rodez"') == 1
    assert "CE2" not in await words(await browser.get("/classes"))


async def test_a_card_is_changed(browser: Browser, world: World) -> None:
    await sign_in(browser)
    card = f"/classes/{world.niort}/card"
    name = "Δ΄ τάξη · Ħal Għaxaq · ОУ „Паисий“ · ığdır"
    changed = await browser.post(card, {**CLASS, "class": name, **await hidden(browser, card)})
    assert changed.headers["Location"] == f"/classes/{world.niort}"
    assert name in html.unescape(await words(await browser.get("/classes")))
    home = html.unescape(await words(await browser.get(f"/twinnings/{world.twinning}")))
    assert name in home, "partners see it"


async def test_two_teachers_change_one_card(browser: Browser, other: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        await give(db, person=world.ines, school_class=world.niort, now=browser.clock())
    await sign_in(browser)
    await sign_in(other, "ines@escola.example")
    card = f"/classes/{world.niort}/card"
    mine, theirs = await hidden(browser, card), await hidden(other, card)
    kept = {"class": "CM1", "headcount": "20", "youngest": "9", "oldest": "10", "tongue-1": "fr", "tongue-2": "en",
            "animal": "fox", "colour": "0"}  # fmt: skip
    assert (await other.post(card, {**kept, "class": "CM1 bleu", "headcount": "23", **theirs})).status_code == 303
    second = await browser.post(card, {**kept, "headcount": "25", "oldest": "11", **mine})
    assert second.status_code == 409
    said = await words(second)
    assert "A colleague has changed this card meanwhile" in said
    assert "Name of the class: CM1 bleu" in said
    assert "How many pupils: 23 (yours stands below)" in said
    page = await text(second)
    for value in ('value="CM1 bleu"', 'value="25"', 'value="11"'):
        assert value in page
    again = {name: html.unescape(value) for name, value in
             re.findall(r'type="hidden" name="(revision|before)" value="([^"]*)"', page)}  # fmt: skip
    assert (await browser.post(card, {**kept, "class": "CM1 bleu", "headcount": "25", **again})).status_code == 303
    assert "CM1 bleu" in await words(await other.get(f"/classes/{world.niort}"))
    assert "25 pupils" in await words(await other.get(f"/classes/{world.niort}"))


def week(**changed: str) -> dict[str, str]:
    """The fields of any school's hours, some of them changed."""
    fields = {}
    for day, (start, end) in SCHOOL_HOURS:
        fields |= {f"from-{day}-1": clock_of(start), f"to-{day}-1": clock_of(end)}
    return fields | {name.replace("_", "-"): value for name, value in changed.items()}


async def test_a_timetable_is_kept_and_shown(browser: Browser, world: World) -> None:
    await sign_in(browser)
    page = f"/classes/{world.niort}/timetable"
    assert 'name="from-1-1" value="08:30"' in await text(await browser.get(page))
    form = week(to_1_1="12:00", from_1_2="13:30", to_1_2="16:30", from_3_1="", to_3_1="")
    assert (await browser.post(page, {**form, **await hidden(browser, page)})).status_code == 303
    said = await words(await browser.get(f"/classes/{world.niort}"))
    assert "Monday 08:30–12:00, 13:30–16:30" in said
    assert "Wednesday not this day" in said
    assert "When may you meet?" not in await words(await browser.get("/classes"))
    french = await browser.get(f"/classes/{world.niort}")
    assert french.status_code == 200


async def test_monday_is_copied_without_being_kept(browser: Browser, world: World) -> None:
    await sign_in(browser)
    page = f"/classes/{world.niort}/timetable"
    copied = await browser.post(page, {"from-1-1": "9:00", "to-1-1": "11:00", "as-monday": "yes"})
    assert copied.status_code == 200
    assert 'name="from-5-1" value="9:00"' in await text(copied)
    assert 'name="from-6-1" value=""' in await text(copied)
    assert "Nothing entered yet" in await words(await browser.get(f"/classes/{world.niort}"))


async def test_what_is_no_timetable_is_said_by_its_day(browser: Browser, world: World) -> None:
    await sign_in(browser)
    page = f"/classes/{world.niort}/timetable"
    wrong = await browser.post(page, {**week(from_4_1="17:00"), **await hidden(browser, page)})
    assert wrong.status_code == 422
    assert "Thursday: the end comes before the beginning." in await words(wrong)
    assert 'name="from-4-1" value="17:00"' in await text(wrong)


async def test_two_teachers_change_one_timetable(browser: Browser, other: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        await give(db, person=world.ines, school_class=world.niort, now=browser.clock())
    await sign_in(browser)
    await sign_in(other, "ines@escola.example")
    page = f"/classes/{world.niort}/timetable"
    mine, theirs = await hidden(browser, page), await hidden(other, page)
    assert (await other.post(page, {**week(to_1_1="12:00", to_2_1="11:00"), **theirs})).status_code == 303
    second = await browser.post(page, {**week(to_1_1="15:00", to_5_1="10:00"), **mine})
    assert second.status_code == 409
    said = await words(second)
    assert "Monday: 08:30–12:00 (yours stands below)" in said
    assert "Tuesday: 08:30–11:00" in said
    assert "Friday:" not in said
    shown = await text(second)
    for field in ('name="to-1-1" value="15:00"', 'name="to-2-1" value="11:00"', 'name="to-5-1" value="10:00"'):
        assert field in shown


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_others_a_class_looks_like_none_at_all(other: Browser, world: World, who: str | None) -> None:
    if who is not None:
        await other.enter(world.actor(who).person)
    places = [world.niort, "nobody", quote("\0"), quote("🦊")]
    said = set()
    for place in places:
        for page in ("", "/card", "/timetable"):
            answer = await other.get(f"/classes/{place}{page}")
            assert answer.status_code == (303 if who is None else 404)
            said.add(await words(answer) if who else "")
        for page in ("/card", "/timetable"):
            answer = await other.post(f"/classes/{place}{page}", CLASS)
            assert answer.status_code == 404
    assert len(said) == 1
    if who not in ("ines", "stranger"):
        assert (await other.get("/classes")).status_code == (303 if who is None else 404)
        assert (await other.post("/classes/new", {**CLASS, **SCHOOL})).status_code == 404


async def test_bad_input_breaks_nothing(browser: Browser, world: World) -> None:
    await sign_in(browser)
    for form in ({}, {"revision": "x", "before": "{"}, {"before": "[1]", "revision": "9" * 30, **CLASS}):
        for page in ("card", "timetable"):
            assert (await browser.post(f"/classes/{world.niort}/{page}", form)).status_code in (303, 409, 422)
