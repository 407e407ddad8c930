"""Exchanges in the browser: begun, told, corrected; codes that lead nowhere; everybody who may not."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from hub.parcels.codes import new_code
from hub.parcels.models import ExchangeId
from hub.parcels.queries import EnvelopeLine, board_of
from hub.parcels.story import State
from hub.schools.actions import add_class, add_school
from hub.twinnings.actions import join
from rooms.ids import ClassId, PersonId
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import NOW, World

TODAY = datetime.fromtimestamp(NOW / 1000, UTC).date()


async def come(browser: Browser, person: PersonId) -> None:
    """In English."""
    await browser.enter(person)
    await browser.post("/language", {"language": "en", "back": "/"})


async def begin(browser: Browser, world: World, **form: str) -> ExchangeId:
    made = await browser.post(
        f"/twinnings/{world.twinning}/exchanges", {"title": "Cartes d’hiver", "kind": "card", "who": "all", **form}
    )
    assert made.status_code == 303
    return ExchangeId(made.headers["Location"].split("/")[2])


async def line_of(browser: Browser, exchange: ExchangeId, giver: ClassId, receiver: ClassId) -> EnvelopeLine:
    async with browser.store.reading() as db:
        board = await board_of(db, exchange, None)
    assert board is not None
    return board.envelopes[(giver, receiver)]


def form(state: State, day: date = TODAY, known: int = 0) -> dict[str, str]:
    return {"state": state.value, "day": day.isoformat(), "known": str(known)}


async def test_an_exchange_from_its_beginning_to_the_opened_card(
    browser: Browser, other: Browser, world: World
) -> None:
    await come(browser, world.camille)
    await come(other, world.ines)
    exchange = await begin(browser, world, wanted="2026-12-18")
    page = await words(await browser.get(f"/exchanges/{exchange}"))
    assert "6 cards" in page
    assert "18 December 2026" in page
    assert "We send 2" in page
    line = await line_of(browser, exchange, world.niort, world.evora)
    told = {"envelope": line.envelope, "state": "posted", "day": TODAY.isoformat(), "side": "given"}
    assert (await browser.post(f"/exchanges/{exchange}/tell", told)).status_code == 303
    at = f"/envelopes/{line.code}"
    assert "It has arrived" in await words(await other.get(at)), "the receiver may say so"
    assert (await other.post(at, form(State.RECEIVED, known=1))).status_code == 303
    seen = await words(await browser.get(at))
    assert "says Évora" in seen
    assert "It has arrived" not in seen, "the giver cannot say so"
    assert (await other.post(at, form(State.OPENED, known=2))).status_code == 303
    assert "It was opened on" in await words(await other.get(at))
    assert "1 of 6 have arrived" in await words(await browser.get(f"/twinnings/{world.twinning}"))


async def test_a_word_is_put_right_and_taken_back(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    exchange = await begin(browser, world)
    line = await line_of(browser, exchange, world.niort, world.chania)
    at = f"/envelopes/{line.code}"
    await browser.post(at, form(State.MADE))
    unseen = await browser.post(at, form(State.MADE, TODAY - timedelta(days=2)))
    assert unseen.status_code == 422
    assert "just now" in await words(unseen)
    assert (await browser.post(at, form(State.MADE, TODAY - timedelta(days=2), known=1))).status_code == 303
    assert (await browser.post(at, {"state": "made", "back": "yes", "known": "2"})).status_code == 303
    page = await words(await browser.get(at))
    assert "“made” was taken back" in page
    for day in ("", "yesterday", "1999-01-01", "2026-13-40", (TODAY + timedelta(days=30)).isoformat()):
        wrong = await browser.post(at, {"state": "posted", "day": day, "known": "3"})
        assert wrong.status_code == 422
        assert "choose a day" in await words(wrong)


async def test_codes_that_lead_nowhere_say_why(browser: Browser, other: Browser, world: World) -> None:
    await come(browser, world.camille)
    await come(other, world.stranger)
    exchange = await begin(browser, world)
    code = (await line_of(browser, exchange, world.niort, world.evora)).code
    typed = await browser.get(f"/envelopes?code={code[:3]}+{code[3:6].lower()}-{code[6:]}")
    assert typed.headers["Location"] == f"/envelopes/{code}"
    for path in ("/envelopes?code=AAA", f"/envelopes/{code[:-1]}0", f"/envelopes?code={'x' * 5_000}"):
        wrong = await browser.get(path)
        assert wrong.status_code == 404
        assert "not quite right" in await words(wrong)
    foreign, unknown = await other.get(f"/envelopes/{code}"), await browser.get(f"/envelopes/{new_code(min)}")
    assert foreign.status_code == unknown.status_code == 404
    assert "None of your exchanges has this code" in await words(foreign)
    assert "None of your exchanges has this code" in await words(unknown)
    assert (await other.post(f"/envelopes/{code}", form(State.RECEIVED))).status_code == 404


async def test_a_phone_that_is_not_signed_in_comes_back_to_the_envelope(browser: Browser, world: World) -> None:
    signed_out = await browser.get("/envelopes/AAAAAAAAA")
    assert signed_out.status_code == 303
    assert "envelopes%2FAAAAAAAAA" in signed_out.headers["Location"]


@pytest.mark.parametrize(("name", "reads"), [("lea", True), ("tablet", True), ("stranger", False), ("keeper", False)])
async def test_others_read_or_find_nothing_and_say_nothing(
    browser: Browser, other: Browser, world: World, name: str, reads: bool
) -> None:
    await come(other, world.camille)
    exchange = await begin(other, world)
    line = await line_of(other, exchange, world.niort, world.evora)
    await come(browser, getattr(world, name))
    readable = (f"/twinnings/{world.twinning}/exchanges", f"/exchanges/{exchange}", f"/envelopes/{line.code}")
    for path in readable:
        assert (await browser.get(path)).status_code == (200 if reads else 404), path
    assert (await browser.get(f"/exchanges/{exchange}/pairs")).status_code == 404
    assert (await browser.get(f"/exchanges/{exchange}/labels")).status_code == 404
    told = {"envelope": line.envelope, **form(State.POSTED)}
    for path in (*readable[:1], f"{readable[1]}/tell", f"{readable[1]}/pairs", f"{readable[1]}/end", readable[2]):
        assert (await browser.post(path, {"title": "x", "kind": "card", **told})).status_code == 404, path
    assert (await line_of(other, exchange, world.niort, world.evora)).story.last == 0


async def test_nobody_speaks_for_another_class(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    exchange = await begin(browser, world)
    foreign = await line_of(browser, exchange, world.evora, world.chania)
    ours = await line_of(browser, exchange, world.niort, world.evora)
    assert (await browser.post(f"/envelopes/{foreign.code}", form(State.POSTED))).status_code == 404
    assert (await browser.post(f"/envelopes/{ours.code}", form(State.RECEIVED))).status_code == 404
    assert (await browser.post(f"/envelopes/{ours.code}", {"state": "eaten"})).status_code == 404
    told = {"envelope": foreign.envelope, **form(State.POSTED)}
    assert (await browser.post(f"/exchanges/{exchange}/tell", told)).status_code == 404
    assert (await line_of(browser, exchange, world.evora, world.chania)).story.last == 0


async def test_a_lost_card_leads_to_a_digital_one_and_may_still_come(
    browser: Browser, other: Browser, world: World
) -> None:
    await come(browser, world.camille)
    await come(other, world.ines)
    exchange = await begin(browser, world)
    line = await line_of(browser, exchange, world.niort, world.evora)
    at = f"/envelopes/{line.code}"
    await browser.post(at, form(State.POSTED, TODAY - timedelta(days=40)))
    assert "later than usual" in await words(await other.get(at))
    assert "One envelope should have come by now" in await words(await other.get(f"/twinnings/{world.twinning}"))
    assert (await other.post(at, form(State.LOST, known=1))).status_code == 303
    assert "Make a digital card" in await words(await browser.get(at))
    assert "should have come" not in await words(await other.get(f"/twinnings/{world.twinning}"))
    assert (await other.post(at, form(State.RECEIVED, known=2))).status_code == 303
    assert "Make a digital card" not in await words(await browser.get(at))


async def test_a_hundred_and_ten_envelopes_are_one_table(browser: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        for number in range(8):
            school = await add_school(
                db, name=f"School {number}", town=f"Town {number}", country="IT", time_zone="Europe/Rome"
            )
            added = await add_class(
                db,
                school=school.id,
                name="3A",
                ages=(8, 9),
                languages=["it"],
                headcount=20,
                colour=number,
                animal="owl",
            )
            await join(db, twinning=world.twinning, school_class=added.id, on=TODAY)
    await come(browser, world.camille)
    exchange = await begin(browser, world)
    page = await text(await browser.get(f"/exchanges/{exchange}"))
    assert len(re.findall(r'<td class="[^"]*"><a href="/envelopes/', page)) == 110
    assert page.index("Niort</bdi></span></th>") < page.index("Évora</bdi></span></th>"), "one's own column first"
    ours = await text(await browser.get(f"/exchanges/{exchange}?only=ours"))
    assert len(re.findall(r'<td class="[^"]*"><a href="/envelopes/', ours)) == 20
    sheets = await text(await browser.get(f"/exchanges/{exchange}/labels"))
    assert sheets.count("<article") == 10


async def test_pairs_are_ticked_and_labels_printed(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    exchange = await begin(browser, world, who="chosen")
    ticks = {"pair": f"{world.niort}>{world.chania}"}
    assert (await browser.post(f"/exchanges/{exchange}/pairs", {})).status_code == 422
    assert (await browser.post(f"/exchanges/{exchange}/pairs", ticks)).status_code == 303
    labels = await text(await browser.get(f"/exchanges/{exchange}/labels"))
    line = await line_of(browser, exchange, world.niort, world.chania)
    assert f"{line.code[:3]} {line.code[3:6]} {line.code[6:]}" in labels
    assert len(re.findall("<article class=.label.", labels)) == 1
    assert (await browser.post(f"/exchanges/{exchange}/end")).status_code == 303
    assert (await browser.get(f"/exchanges/{exchange}")).status_code == 404


async def test_what_is_typed_wrong_is_kept(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    at = f"/twinnings/{world.twinning}/exchanges"
    for title, wanted, says in (("", "", "give it a name"), ("<b>Noël</b>", "soon", "choose a day")):
        wrong = await browser.post(at, {"title": title, "kind": "parcel", "who": "all", "wanted": wanted})
        assert wrong.status_code == 422
        assert says in await words(wrong)
    assert "&lt;b&gt;Noël&lt;/b&gt;" in await text(wrong)
    assert (await browser.post("/twinnings/none/exchanges", {"title": "x"})).status_code == 404


async def test_who_comes_later_is_added_by_one_press(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    exchange = await begin(browser, world, who="chosen")
    assert "We send 2" not in await words(await browser.get(f"/exchanges/{exchange}"))
    assert (await browser.post(f"/exchanges/{exchange}/pairs", {"then": "all"})).status_code == 303
    page = await words(await browser.get(f"/exchanges/{exchange}"))
    assert "6 cards" in page
    assert "Not in it yet" not in page


async def test_labels_lie_on_the_paper_that_is_chosen(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    exchange = await begin(browser, world)
    at = f"/exchanges/{exchange}/labels"
    for query, used in (
        ("", 0), ("?paper=63x34", 0), ("?paper=63x34&first=24", 23), ("?paper=99x38&first=15", 0),
        ("?paper=99x38&first=-1", 0), ("?paper=cut&first=3", 0), ("?paper=velvet&first=many", 0),
    ):  # fmt: skip
        page = await text(await browser.get(at + query))
        assert page.count('class="label-used"') == used, query
        assert page.count('class="label"') == 2, query
    assert page.count("label-sheet") == 1
    assert (await text(await browser.get(f"{at}?paper=63x34&first=24"))).count('class="label-sheet"') == 2


@pytest.mark.parametrize(("kind", "said"), [("card", "postée"), ("letter", "postée"), ("parcel", "posté")])
async def test_a_card_is_posted_as_a_card_and_a_parcel_as_a_parcel(
    browser: Browser, world: World, kind: str, said: str
) -> None:
    await browser.enter(world.camille)
    exchange = await begin(browser, world, kind=kind)
    line = await line_of(browser, exchange, world.niort, world.evora)
    await browser.post(f"/envelopes/{line.code}", form(State.POSTED))
    page = await words(await browser.get(f"/envelopes/{line.code}"))
    assert f" {said} " in page
    assert ("Elle" if said == "postée" else "Il") in page
