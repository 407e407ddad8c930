"""Finding each other: the search shows what wants to be shown, asking and answering, and what others may not see."""

import re

import pytest
from sqlalchemy import select

from hub.twinnings import offers, stages
from hub.twinnings.models import Partner, Proposal, Twinning
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World


@pytest.fixture
async def _looking(browser: Browser, world: World) -> None:
    """Camille's twinning looks for partners, and has words."""
    async with browser.store.writing() as db:
        await stages.look_for_partners(db, twinning=world.twinning, is_looking=True)
        twinning = await db.get_one(Twinning, world.twinning)
        twinning.words, twinning.wanted, twinning.subjects = "Nous chantons.", 4, ["music"]


async def proposal(browser: Browser) -> Proposal:
    async with browser.store.reading() as db:
        found = (await db.scalars(select(Proposal))).all()
    assert len(found) == 1
    return found[0]


async def takes_part(browser: Browser, world: World) -> bool:
    async with browser.store.reading() as db:
        return await db.get(Partner, (world.twinning, world.brno)) is not None


@pytest.mark.usefixtures("_looking")
async def test_a_class_finds_a_project_asks_and_is_welcomed(browser: Browser, other: Browser, world: World) -> None:
    await other.enter(world.stranger)
    found = await words(await other.get("/partners", Cookie="language=en"))
    for expected in ("One project looks for a class", "Comptines", "Any age is welcome", "common school hours a week"):
        assert expected in found
    card = await words(await other.get(f"/partners/{world.twinning}"))
    assert "Nous chantons." in card
    assert "Camille" not in card  # nobody's name before they are partners
    asked = await other.post(f"/partners/{world.twinning}/wish", {"class": world.brno, "words": "Ahoj!"})
    assert asked.headers["Location"] == "/invitations"
    again = await other.post(f"/partners/{world.twinning}/wish", {"class": world.brno, "words": "Ahoj!"})
    assert again.headers["Location"] == "/invitations"
    assert (await proposal(browser)).words == "Ahoj!"

    await browser.enter(world.camille)
    home = await words(await browser.get(f"/twinnings/{world.twinning}"))
    assert "Une classe aimerait participer" in home
    partners = await text(await browser.get(f"/twinnings/{world.twinning}/partners"))
    assert "Ahoj!" in partners
    accept = re.search(r'action="(/proposals/[^"]+/accept)"', partners)
    assert accept
    for _ in range(2):
        answer = await browser.post(accept[1])
        assert answer.headers["Location"] == f"/twinnings/{world.twinning}/partners"
    assert await takes_part(browser, world)
    assert "4. A, Brno, est arrivée" in await words(await browser.get(f"/twinnings/{world.twinning}"))
    assert (await other.get(f"/twinnings/{world.twinning}")).status_code == 200
    assert (await other.get(f"/partners/{world.twinning}")).headers["Location"] == f"/twinnings/{world.twinning}"
    async with browser.store.reading() as db:
        assert not (await db.get_one(Twinning, world.twinning)).is_looking  # four of four


@pytest.mark.usefixtures("_looking")
async def test_a_kind_no_reaches_whoever_asked(browser: Browser, other: Browser, world: World) -> None:
    await other.enter(world.stranger)
    await other.post(f"/partners/{world.twinning}/wish", {"class": world.brno})
    await browser.enter(world.ines)
    no = await browser.post(f"/proposals/{(await proposal(browser)).id}/decline", {"words": "Nous sommes au complet."})
    assert no.status_code == 303
    listed = await words(await other.get("/invitations"))
    assert "Nous sommes au complet." in listed
    asked = await other.post(f"/partners/{world.twinning}/wish", {"class": world.brno})
    assert asked.status_code == 409
    assert "Laissez passer un mois" in await words(asked)
    assert not await takes_part(browser, world)


async def test_a_class_that_shows_itself_is_invited_and_accepts(browser: Browser, other: Browser, world: World) -> None:
    await other.enter(world.stranger)
    shown = await other.post("/partners/show", {"class": world.brno, "words": "Máme rádi hudbu.", "subjects": "music"})
    assert shown.status_code == 303
    await browser.enter(world.camille)
    found = await text(await browser.get("/partners"))
    assert "Máme rádi hudbu." in found
    assert "Jana" not in found
    assert f"/twinnings/{world.twinning}/partners?invite={world.brno}" in found
    form = await text(await browser.get(f"/twinnings/{world.twinning}/partners?invite={world.brno}"))
    assert "Inviter 4. A, Brno" in form
    invited = {"class": world.brno, "words": "Venez chanter !"}
    assert (await browser.post(f"/twinnings/{world.twinning}/invite", invited)).status_code == 303
    listed = await text(await other.get("/invitations"))
    assert "Venez chanter !" in listed
    accept = await other.post(f"/proposals/{(await proposal(browser)).id}/accept")
    assert accept.headers["Location"] == f"/twinnings/{world.twinning}"
    assert await takes_part(browser, world)
    assert (await other.post("/partners/hide", {"class": world.brno})).status_code == 303
    assert "Máme rádi hudbu." not in await text(await browser.get("/partners"))


async def test_who_does_not_show_themselves_is_not_found_and_not_invited(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    assert "Brno" not in await words(await browser.get("/partners"))
    assert (await browser.post(f"/twinnings/{world.twinning}/invite", {"class": world.brno})).status_code == 404


async def test_what_lapses_says_so_on_both_sides(browser: Browser, other: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        await offers.show(db, school_class=world.brno, words="", subjects=[], now=browser.clock())
    await browser.enter(world.camille)
    await browser.post(f"/twinnings/{world.twinning}/invite", {"class": world.brno})
    browser.clock.now += 22 * 24 * 3_600_000
    await browser.enter(world.camille)
    await other.enter(world.stranger)
    for page in (
        await browser.get(f"/twinnings/{world.twinning}/partners"),
        await other.get("/invitations"),
    ):
        assert "éteint sans réponse" in await words(page)
    answer = await other.post(f"/proposals/{(await proposal(browser)).id}/accept")
    assert answer.status_code == 409
    assert not await takes_part(browser, world)


@pytest.mark.usefixtures("_looking")
@pytest.mark.parametrize("person", ["lea", "tablet", "keeper"])
async def test_the_search_is_for_teachers(browser: Browser, world: World, person: str) -> None:
    await browser.enter(getattr(world, person))
    for path in ("/partners", f"/partners/{world.twinning}", "/invitations", f"/twinnings/{world.twinning}/partners"):
        assert (await browser.get(path)).status_code == 404
    for path, form in (
        ("/partners/show", {"class": world.niort}),
        (f"/partners/{world.twinning}/wish", {"class": world.niort}),
        (f"/twinnings/{world.twinning}/look", {"look": "yes"}),
        (f"/twinnings/{world.twinning}/link", {}),
    ):
        assert (await browser.post(path, form)).status_code == 404


async def test_what_does_not_look_for_partners_looks_like_nothing(browser: Browser, world: World) -> None:
    await browser.enter(world.stranger)
    for path in ("/partners/{}", "/twinnings/{}/partners", "/twinnings/{}"):
        one, none = await browser.get(path.format(world.twinning)), await browser.get(path.format("none"))
        assert one.status_code == none.status_code == 404
        assert await words(one) == await words(none)
    for path in ("/partners/{}/wish", "/twinnings/{}/invite", "/twinnings/{}/link", "/twinnings/{}/begin"):
        form = {"class": world.brno}
        one, none = await browser.post(path.format(world.twinning), form), await browser.post(path.format("none"), form)
        assert one.status_code == none.status_code == 404


@pytest.mark.usefixtures("_looking")
async def test_nobody_answers_for_another(browser: Browser, other: Browser, world: World) -> None:
    await other.enter(world.stranger)
    await other.post(f"/partners/{world.twinning}/wish", {"class": world.brno})
    id = (await proposal(browser)).id
    for answer in ("accept", "decline", "nonsense"):  # who asked does not answer
        assert (await other.post(f"/proposals/{id}/{answer}")).status_code == 404
    await browser.enter(world.camille)
    assert (await browser.post(f"/proposals/{id}/withdraw")).status_code == 404
    assert (await browser.post("/proposals/none/accept")).status_code == 404
    foreign = await other.post(f"/partners/{world.twinning}/wish", {"class": world.niort})
    assert foreign.status_code in (303, 404)  # a class of somebody else
    assert (await other.post(f"/proposals/{id}/withdraw")).headers["Location"] == "/invitations"
    assert not await takes_part(browser, world)


@pytest.mark.usefixtures("_looking")
@pytest.mark.parametrize(
    ("query", "is_found"),
    [
        ("subject=music", True),
        ("subject=art", False),
        ("language=el", True),
        ("language=cs", False),
        ("country=PT", True),
        ("country=DE", False),
        ("age=9", True),
        ("age=-3", True),
        ("subject=%00&language=<script>&country=zz&age=%D9%A3", True),
    ],
)
async def test_filters(browser: Browser, world: World, query: str, is_found: bool) -> None:
    await browser.enter(world.stranger)
    page = await browser.get(f"/partners?{query}")
    assert page.status_code == 200
    assert ("Comptines" in await words(page)) is is_found


async def test_a_draft_begins_when_its_leader_says_so(browser: Browser, other: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        (await db.get_one(Twinning, world.twinning)).stage = "draft"
    await other.enter(world.lea)
    assert (await other.get(f"/twinnings/{world.twinning}")).status_code == 404
    await browser.enter(world.camille)
    assert (await browser.post(f"/twinnings/{world.twinning}/begin")).status_code == 404  # Évora leads
    await browser.enter(world.ines)
    assert "Commencer" in await words(await browser.get(f"/twinnings/{world.twinning}"))
    for _ in range(2):
        assert (await browser.post(f"/twinnings/{world.twinning}/begin")).status_code == 303
    assert (await other.get(f"/twinnings/{world.twinning}")).status_code == 200


async def test_missing_consents_are_owed_by_ones_own_class(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    page = await text(await browser.get(f"/twinnings/{world.twinning}"))
    assert "Pour un élève de votre classe" in page  # léa; the tablet needs none
    assert f"/classes/{world.niort}/consents" in page
    await browser.enter(world.ines)
    assert "élève de votre classe" not in await text(await browser.get(f"/twinnings/{world.twinning}"))
