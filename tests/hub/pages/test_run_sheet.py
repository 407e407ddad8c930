"""A run sheet on its page: made from a project's lesson, changed by two teachers at once, copied, closed to others."""

import html
import json
import re
from dataclasses import replace
from datetime import date

from hub.activities import actions as activities
from hub.activities.deciding import Writer
from hub.activities.facts import Facts, Words
from hub.consent.actions import enter
from hub.consent.ledger import Kind, Tag
from hub.kits.actions import instantiate
from hub.kits.shelf import our_kits
from hub.sessions.models import LessonState, Session
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import Room, Twinning
from rooms.ids import SessionId
from tests.hub.pages.test_pieces import put
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import NOW, Clock, World

STEP = {"sign": "draw", "minutes": "6", "words": "Chaque classe dessine un animal."}


async def begin(browser: Browser, store: Store, world: World, **details: str) -> str:
    """The twinning follows a project; a lesson of it is proposed. Gives the sheet's address."""
    async with store.writing() as db:
        twinning = await db.get_one(Twinning, world.twinning)
        await instantiate(
            db, our_kits()["animals"], twinning=world.twinning, starts_on=twinning.starts_on, language="fr", now=NOW
        )
    given = {"day": "2026-12-01", "clock": "10:10", "minutes": "20"} | details
    answer = await browser.post(f"/twinnings/{world.twinning}/meet", given)
    assert answer.status_code == 303, await words(answer)
    return f"{answer.headers['Location']}/sheet"


def steps(page: str) -> list[str]:
    """The ids of the steps, in their order."""
    return re.findall(r'data-step="([^"]+)"', page)


def hidden(page: str, name: str) -> str:
    """The value of the first such field."""
    found = re.search(rf'name="{name}"[^>]*? value="([^"]*)"', page)
    assert found, name
    return html.unescape(found[1])


async def test_a_lesson_of_the_project_takes_place_where_its_pages_are(
    browser: Browser, store: Store, world: World
) -> None:
    await browser.enter(world.camille)
    url = await begin(browser, store, world, lesson="animals/quiz")
    async with store.reading() as db:
        lesson = await db.get_one(Session, SessionId(url.split("/")[2]))
        room = await db.get_one(Room, lesson.room_id)
    assert room.title == our_kits()["animals"].words["fr"]("room-farm")
    assert room.id != world.room, "which was there before"


async def test_a_lesson_of_the_project_brings_its_steps(browser: Browser, store: Store, world: World) -> None:
    await browser.enter(world.camille)
    url = await begin(browser, store, world, lesson="animals/quiz")
    await browser.post("/language", {"language": "en", "back": "/"})
    home = await text(await browser.get(f"/twinnings/{world.twinning}"))
    assert f"/twinnings/{world.twinning}/meet?lesson=animals/quiz&amp;minutes=20" in home
    wished = await text(await browser.get(f"/twinnings/{world.twinning}/meet?lesson=animals/quiz&minutes=20"))
    assert wished.count('name="lesson" value="animals/quiz"') == 3
    page = await words(await browser.get(url))
    assert "20 minutes are planned. That fills the lesson exactly." in page
    assert "10:12 Listen" in page
    assert "A class makes a cry with masks on." in page
    small = await words(await browser.get(url.removesuffix("/sheet")))
    assert "Open the run sheet" in small
    assert "Qui dit cocorico" in small


async def test_it_is_made_moved_and_deleted_without_a_script(browser: Browser, store: Store, world: World) -> None:
    await browser.enter(world.camille)
    url = await begin(browser, store, world)
    assert "Who says" not in await words(await browser.get(url))
    for sign in ("hello", "draw", "goodbye"):
        assert (await browser.post(f"{url}/steps", STEP | {"sign": sign, "minutes": "9"})).status_code == 303
    first, second, third = steps(await text(await browser.get(url)))
    await browser.post(f"{url}/steps/{third}/move", {"to": "0"})
    assert steps(await text(await browser.get(url))) == [third, first, second]
    await browser.post("/language", {"language": "en", "back": "/"})
    assert "That is 7 minutes more than the lesson has" in await words(await browser.get(url))
    await browser.post(f"{url}/steps/{third}/remove")
    await browser.post(f"{url}/steps/{third}/remove")
    assert steps(await text(await browser.get(url))) == [first, second]
    wrong = await browser.post(f"{url}/steps", STEP | {"minutes": "0", "words": "Gardez cela"})
    assert wrong.status_code == 422
    assert "Gardez cela" in await text(wrong), "what was typed is kept"
    assert "from 1 to 180 minutes" in await words(wrong)


async def test_the_second_of_two_teachers_is_told_and_loses_nothing(
    browser: Browser, other: Browser, store: Store, world: World
) -> None:
    await browser.enter(world.camille)
    await other.enter(world.ines)
    for each in (browser, other):
        await each.post("/language", {"language": "en", "back": "/"})
    url = await begin(browser, store, world)
    await browser.post(f"{url}/steps", STEP)
    (step,) = steps(await text(await browser.get(url)))
    mine, theirs = [await text(await each.get(f"{url}?step={step}")) for each in (browser, other)]
    kept = {"revision": hidden(mine, "revision"), "shown": hidden(mine, "shown")}
    assert kept == {"revision": hidden(theirs, "revision"), "shown": hidden(theirs, "shown")}
    assert (await browser.post(f"{url}/steps/{step}", STEP | kept | {"minutes": "8"})).status_code == 303
    late = await other.post(f"{url}/steps/{step}", STEP | kept | {"words": "Cada turma desenha."})
    assert late.status_code == 409
    shown = await text(late)
    assert "Cada turma desenha." in shown
    assert 'name="minutes" min="1" max="180" required value="8"' in shown
    assert "It now says: 8" in await words(await other.post(f"{url}/steps/{step}", STEP | kept | {"minutes": "9"}))
    again = {"revision": hidden(shown, "revision"), "shown": hidden(shown, "shown"), "minutes": "8"}
    said = STEP | again | {"words": "Cada turma desenha."}
    assert (await other.post(f"{url}/steps/{step}", said)).status_code == 303
    await browser.post(f"{url}/steps/{step}/remove")
    gone = await other.post(f"{url}/steps/{step}", said)
    assert gone.status_code == 409
    assert "you can add it again" in await words(gone)
    assert "Cada turma desenha." in await text(gone)


async def test_a_kits_words_stay_in_every_language_while_only_minutes_change(
    browser: Browser, store: Store, world: World
) -> None:
    await browser.enter(world.camille)
    url = await begin(browser, store, world, lesson="animals/quiz")
    second = steps(await text(await browser.get(url)))[1]
    page = await text(await browser.get(f"{url}?step={second}"))
    shown = hidden(page, "shown")
    says = hidden(page, "words")
    change = {"sign": "listen", "minutes": "5", "words": says, "shown": shown, "revision": "1"}
    assert (await browser.post(f"{url}/steps/{second}", change)).status_code == 303
    await browser.post("/language", {"language": "en", "back": "/"})
    assert "A class makes a cry with masks on." in await words(await browser.get(url))


async def test_a_question_is_prepared_on_the_sheet_and_told_to_the_live_room(
    browser: Browser, store: Store, world: World, clock: Clock
) -> None:
    await browser.enter(world.camille)
    await browser.post("/language", {"language": "en", "back": "/"})
    url = await begin(browser, store, world)
    asks = STEP | {
        "poll": "pictures",
        "question": "Who sings?",
        "picture1": "bird",
        "picture2": "sun",
        "word3": "Nobody",
    }
    wrong = await browser.post(f"{url}/steps", asks | {"picture2": "bird", "word3": ""})
    assert wrong.status_code == 422
    assert "two to six choices that differ" in await words(wrong)
    assert 'value="Who sings?"' in await text(wrong), "what was typed is kept"
    assert (await browser.post(f"{url}/steps", asks)).status_code == 303
    page = await text(await browser.get(url))
    assert "Who sings? Bird · Sun · Nobody" in await words(await browser.get(url))
    (step,) = steps(page)
    opened = await text(await browser.get(f"{url}?step={step}"))
    kept = {"revision": hidden(opened, "revision"), "shown": hidden(opened, "shown")}
    assert (await browser.post(f"{url}/steps/{step}", asks | kept | {"minutes": "9"})).status_code == 303
    late = await browser.post(f"{url}/steps/{step}", STEP | kept | {"poll": "hands"})
    assert late.status_code == 409
    assert '<option value="hands" selected>' in await text(late)
    async with store.writing() as db:
        lesson = await db.get_one(Session, SessionId(url.split("/")[2]))
        lesson.state, clock.now = LessonState.AGREED, lesson.starts_at + 60_000
        here = f"/rooms/{lesson.room_id}/sheet"
    await browser.enter(world.camille)
    (told,) = (await (await browser.get(here)).get_json())["steps"]
    choices = [{"picture": "bird", "word": ""}, {"picture": "sun", "word": ""}, {"picture": "", "word": "Nobody"}]
    assert told["poll"] == {"question": "Who sings?", "hidden": False, "choices": choices}
    assert told["piece"] is None


async def test_a_step_with_a_piece_opens_and_names_one_that_is_gone(
    browser: Browser, store: Store, world: World
) -> None:
    await browser.enter(world.camille)
    await browser.post("/language", {"language": "en", "back": "/"})
    url = await begin(browser, store, world)
    async with store.reading() as db:
        room = (await db.get_one(Session, SessionId(url.split("/")[2]))).room_id
    piece = await put(browser, replace(world, room=room))
    assert (await browser.post(f"{url}/steps", STEP | {"piece": piece})).status_code == 303
    (step,) = steps(await text(await browser.get(url)))
    assert f'<option value="{piece}" selected>Le Cygne' in await text(await browser.get(f"{url}?step={step}"))
    assert (await browser.post(f"/rooms/{room}/pieces/{piece}/remove", {})).status_code == 204
    opened = await words(await browser.get(f"{url}?step={step}"))
    assert "Le Cygne: no longer in this room" in opened


async def test_a_step_leads_to_an_activity_and_that_to_its_lessons(
    browser: Browser, other: Browser, store: Store, world: World, clock: Clock
) -> None:
    await browser.enter(world.camille)
    await browser.post("/language", {"language": "en", "back": "/"})
    url = await begin(browser, store, world)
    lesson = url.removesuffix("/sheet")
    assert "activity-add" not in await text(await browser.get(url)), "the shelf is empty"
    async with store.writing() as db:
        facts, said = Facts("dices", "mathematics", (8, 11), None, None), Words("La course à <100>", "", "", "Lancer")
        writer = Writer(world.twinning, world.niort, world.actor("lea"))
        card = (await activities.add(db, writer, facts, "fr", said, once="card", now=Instant(NOW))).id
    assert "La course" not in await words(await browser.get(url)), "a child wrote it, and nobody has looked"
    async with store.writing() as db:
        tags, today = {Tag(world.lea, Kind.DRAWING)}, date(2026, 11, 18)
        await enter(
            db, school_class=world.niort, given=tags, withdrawn=set(), valid_from=today, today=today, by=world.camille,
            now=Instant(NOW),
        )  # fmt: skip
        await activities.let(db, card, "fr", 1, Instant(NOW))
    assert 'lang="fr">La course à &lt;100&gt;</option>' in await text(await browser.get(url))
    wrong = await browser.post(f"{url}/steps", STEP | {"activity": "elsewhere"})
    assert wrong.status_code == 422
    assert "not on your shelf" in await words(wrong)
    assert (await browser.post(f"{url}/steps", STEP | {"activity": card})).status_code == 303
    page = await text(await browser.get(url))
    assert f'<a href="/activities/{card}" lang="fr">' in page
    (step,) = steps(page)
    opened = await text(await browser.get(f"{url}?step={step}"))
    assert f'<option value="{card}" lang="fr" selected>' in opened
    kept = {"revision": hidden(opened, "revision"), "shown": hidden(opened, "shown")}
    assert (await browser.post(f"{url}/steps/{step}", STEP | kept)).status_code == 303
    late = await browser.post(f"{url}/steps/{step}", STEP | kept | {"activity": card, "minutes": "9"})
    assert late.status_code == 409
    assert "no activity" in await words(late)
    revised = {"revision": "2", "shown": kept["shown"]}
    assert (await browser.post(f"{url}/steps/{step}", STEP | revised | {"activity": card})).status_code == 303
    planned = await text(await browser.get(f"/activities/{card}"))
    assert "In our lessons" in planned
    assert f'href="{lesson}"' in planned
    await other.enter(world.lea)
    assert lesson not in await text(await other.get(f"/activities/{card}")), "lessons are planned by teachers"
    async with store.writing() as db:
        row = await db.get_one(Session, SessionId(lesson.rpartition("/")[2]))
        row.state, clock.now = LessonState.AGREED, row.starts_at + 60_000
        here = f"/rooms/{row.room_id}/sheet"
    for who in (world.camille, world.lea, world.tablet):
        await other.enter(who)
        (told,) = (await (await other.get(here)).get_json())["steps"]
        assert told["activity"] == {"id": card, "title": "La course à <100>", "lang": "fr"}
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given=set(), withdrawn=tags, valid_from=today, today=today, by=world.camille,
            now=Instant(NOW),
        )  # fmt: skip
    await other.enter(world.ines)
    (told,) = (await (await other.get(here)).get_json())["steps"]
    assert told["activity"] is None, "its parents took the consent back"
    await browser.enter(world.camille)
    page = await text(await browser.get(f"{url}?step={step}"))
    assert "La course" not in page
    assert f'<option value="{card}" selected>' in page, "what is chosen stays chosen"


async def test_a_kits_question_stays_in_every_language_while_only_minutes_change(
    browser: Browser, store: Store, world: World
) -> None:
    await browser.enter(world.camille)
    url = await begin(browser, store, world, lesson="animals/quiz")
    second = steps(await text(await browser.get(url)))[1]
    page = await text(await browser.get(f"{url}?step={second}"))
    same = {name: hidden(page, name) for name in ("words", "shown", "question")}
    asks = json.loads(json.loads(same["shown"])["poll"])
    rows = {f"picture{place}": row[0] for place, row in enumerate(asks["rows"], 1)}
    change = {"sign": "listen", "minutes": "5", "revision": "1", "poll": "pictures"} | same | rows
    assert (await browser.post(f"{url}/steps/{second}", change)).status_code == 303
    await browser.post("/language", {"language": "de", "back": "/"})
    assert "Wer hat da gerufen?" in await words(await browser.get(url))


async def test_an_earlier_lesson_lends_its_steps(browser: Browser, store: Store, world: World) -> None:
    await browser.enter(world.camille)
    earlier = await begin(browser, store, world, lesson="animals/hello")
    url = await begin(browser, store, world, day="2026-12-08")
    page = await text(await browser.get(url))
    assert 'value="animals/show"' in page
    lender = re.findall(r'<option value="([0-9a-f-]{36})"', page)
    assert lender == [earlier.split("/")[2]]
    await browser.post(f"{url}/begin", {"earlier": lender[0]})
    await browser.post(f"{url}/begin", {"kit": "animals/show"})
    assert len(steps(await text(await browser.get(url)))) == 4
    for nothing in ({}, {"kit": "nothing/there"}, {"earlier": "elsewhere"}):
        assert (await browser.post(f"{url}/begin", nothing)).status_code == 303


async def test_the_live_room_asks_for_the_steps_in_each_ones_language(
    browser: Browser, other: Browser, store: Store, world: World, clock: Clock
) -> None:
    await browser.enter(world.camille)
    url = await begin(browser, store, world, lesson="animals/quiz")
    async with store.writing() as db:
        lesson = await db.get_one(Session, SessionId(url.split("/")[2]))
        lesson.state, clock.now = LessonState.AGREED, lesson.starts_at + 60_000
        here = f"/rooms/{lesson.room_id}/sheet"
    assert (await other.get(here)).status_code == 404
    for outsider in (world.stranger, world.keeper):
        await other.enter(outsider)
        assert (await other.get(here)).status_code == 404
    for person in (world.lea, world.tablet, world.ines):
        await other.enter(person)
        await other.post("/language", {"language": "en", "back": "/"})
        told = await (await other.get(here)).get_json()
        assert (told["session"], told["lead"]) == (url.split("/")[2], world.niort)
        assert told["steps"][3]["words"] == "Old MacDonald, each class with the cries of another one."
        assert (told["steps"][3]["label"], told["steps"][2]["page"]) == ("Sing", 2)
    clock.now += 3_600_000
    await browser.enter(world.camille)
    assert await (await browser.get(here)).get_json() == {"session": None, "lead": None, "ends_at": 0, "steps": []}


async def test_it_is_the_matter_of_the_partners_teachers(
    browser: Browser, other: Browser, store: Store, world: World
) -> None:
    await browser.enter(world.camille)
    url = await begin(browser, store, world)
    await browser.post(f"{url}/steps", STEP)
    (step,) = steps(await text(await browser.get(url)))
    assert (await other.get(url)).status_code == 303, "to the door"
    for outsider in (world.lea, world.stranger, world.keeper):
        await other.enter(outsider)
        assert (await other.get(url)).status_code == 404
        for path in ("steps", "begin", f"steps/{step}", f"steps/{step}/move", f"steps/{step}/remove"):
            assert (await other.post(f"{url}/{path}", STEP | {"to": "0"})).status_code == 404, path
    assert (await browser.post(f"{url}/steps", STEP, Origin="https://evil.example")).status_code == 403
    await other.enter(world.ines)
    lesson = await begin(other, store, world, day="2026-12-15")
    assert (await other.post(f"{lesson}/steps/{step}/move", {"to": "0"})).status_code == 409, "a step of another lesson"
    assert (await other.post(f"{lesson}/steps/{step}/remove")).status_code == 303
    assert steps(await text(await browser.get(url))) == [step]
    cancelled = await text(await browser.get(url.removesuffix("/sheet")))
    await browser.post(url.removesuffix("sheet") + "cancel", {"sequence": hidden(cancelled, "sequence")})
    assert (await browser.post(f"{url}/steps", STEP)).status_code == 422
