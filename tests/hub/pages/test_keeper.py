"""“Make it yours”: each part keeps itself, everybody sees what was decided, and nobody but a keeper sees the page."""

import re

import pytest

from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World

CLASS = {
    "school": "École Pasteur", "town": "Rodez", "country": "FR", "zone": "Europe/Paris", "class": "CE2",
    "headcount": "22", "youngest": "8", "oldest": "9", "tongue": "fr", "twinning": "Contes",
}  # fmt: skip
FORMS = {"name": {"name": "Chez nous"}, "place": {"language": "fr", "zone": "Europe/Paris"}, "classes": CLASS}


async def sign_in(browser: Browser, world: World) -> str:
    """As the keeper, in English; where they land."""
    entered = await browser.enter(world.keeper)
    await browser.post("/language", {"language": "en", "back": "/"})
    return entered.headers["Location"]


async def test_a_keeper_lands_there_and_each_part_says_what_is_open(browser: Browser, world: World) -> None:
    assert await sign_in(browser, world) == "/hub"
    page = await words(await browser.get("/hub"))
    assert "2 parts are still open" in page
    assert "This computer alone." in page
    assert "(we are here)" in page
    assert "Mail can wait" in page
    assert "With a mail server the hub sends" in page
    assert "Camille" in page
    assert "Léa" not in page, "pupils are none of a keeper's business"


async def test_the_name_is_everywhere_at_once(browser: Browser, other: Browser, world: World) -> None:
    await sign_in(browser, world)
    assert (await browser.post("/hub/name", {"name": "Chez <nous>"})).status_code == 303
    entry = await text(await other.get("/"))
    assert "· Chez &lt;nous&gt;</title>" in entry
    assert "<bdi>Chez &lt;nous&gt;</bdi>" in entry
    assert "One part is still open" in await words(await browser.get("/hub"))
    assert "<title>Nothing here · Chez &lt;nous&gt;</title>" in await text(await other.get("/nowhere"))


async def test_language_and_clock_are_what_others_fall_back_to(browser: Browser, other: Browser, world: World) -> None:
    assert 'lang="en"' in await text(await other.get("/", language="fi"))
    await sign_in(browser, world)
    assert (await browser.post("/hub/place", {"language": "fr", "zone": "Asia/Tokyo"})).status_code == 303
    assert 'lang="fr"' in await text(await other.get("/", language="fi"))
    assert 'lang="en"' in await text(await other.get("/", language="en"))
    assert re.search(r'value="Asia/Tokyo" selected', await text(await browser.get("/hub")))


async def test_a_class_comes_with_a_link_by_which_its_teacher_begins(
    browser: Browser, other: Browser, world: World
) -> None:
    await sign_in(browser, world)
    made = await browser.post("/hub/classes", CLASS)
    assert made.status_code == 201
    assert made.headers["Cache-Control"] == "no-store"
    link = re.search(r"http://localhost:8000/begin#([\w-]+)", await text(made))
    assert link
    assert "one invitation is on its way" in await words(await browser.get("/hub"))
    teacher = {"name": "Anne", "email": "anne@pasteur.example", "password": "coccinelles rouges"}
    begun = await other.post("/begin", {"secret": link[1], **teacher})
    home = await words(await other.get(begun.headers["Location"]))
    assert "Contes" in home
    assert "CE2" in home
    page = await words(await browser.get("/hub"))
    assert "Anne" in page
    assert "invitation is on its way" not in page
    assert link[1] not in page


async def test_a_second_class_of_a_school_joins_it_and_its_twinning(browser: Browser, world: World) -> None:
    await sign_in(browser, world)
    for name in ("CE2", "CM1"):
        assert (await browser.post("/hub/classes", {**CLASS, "class": name})).status_code == 201
    page = await text(await browser.get("/hub"))
    assert page.count("<bdi>École Pasteur</bdi>") == 2
    assert page.count('<option value="Contes">') == 1
    again = re.search(r"/hub/classes/[\w-]+/invite", page)
    assert again
    assert (await browser.post(again[0])).status_code == 201


@pytest.mark.parametrize(
    ("part", "wrong", "said"),
    [
        ("name", {"name": " "}, "at least one letter"),
        ("name", {"name": "x" * 61}, "at least one letter"),
        ("place", {"zone": "Mars/Olympus"}, "no such time zone"),
        ("classes", {"school": ""}, "A school has a name"),
        ("classes", {"country": "France"}, "choose the country"),
        ("classes", {"zone": "Paris"}, "clock of your town"),
        ("classes", {"headcount": "many"}, "up to five hundred"),
        ("classes", {"headcount": "9" * 5_000}, "up to five hundred"),
        ("classes", {"youngest": "12"}, "cannot be younger"),
        ("classes", {"tongue": "<x"}, "choose the language"),
    ],
)
async def test_what_cannot_be_kept_is_said_and_changes_nothing(
    browser: Browser, world: World, part: str, wrong: dict[str, str], said: str
) -> None:
    await sign_in(browser, world)
    before = await words(await browser.get("/hub"))
    answer = await browser.post(f"/hub/{part}", {**FORMS[part], **wrong})
    assert answer.status_code == 422
    assert said in await words(answer)
    assert await words(await browser.get("/hub")) == before


async def test_to_everybody_else_there_is_no_such_page(browser: Browser, other: Browser, world: World) -> None:
    assert (await other.get("/hub")).headers["Location"] == "/?to=%2Fhub"
    await browser.enter(world.camille)
    assert (await browser.get("/hub")).status_code == 404
    for visitor in (browser, other):
        for part, form in FORMS.items():
            assert (await visitor.post(f"/hub/{part}", form)).status_code == 404
        assert (await visitor.post(f"/hub/classes/{world.niort}/invite")).status_code == 404
        assert (await visitor.post("/hub/letter")).status_code == 404


async def test_bad_input_breaks_nothing(browser: Browser, world: World) -> None:
    await sign_in(browser, world)
    assert (await browser.post("/hub/place", {"language": "xx", "zone": "Europe/Paris"})).status_code == 400
    for school_class in ("nobody", "%00", "%F0%9F%A6%8A"):
        assert (await browser.post(f"/hub/classes/{school_class}/invite")).status_code == 404
    for part in FORMS:
        assert (await browser.post(f"/hub/{part}", {})).status_code in (400, 422)
    assert (await browser.post("/hub/letter")).status_code == 404, "this hub has no mail"
