"""The door for files: a teacher of the room puts one in, whoever may read there sees it, to others there is none."""

import io
from collections.abc import Sequence
from urllib.parse import urlencode

import pytest
from PIL import Image
from quart import Response
from sqlalchemy import select
from werkzeug.datastructures import MultiDict

from hub.audit.models import AuditLine
from hub.audit.witness import witness
from hub.consent.ledger import Kind
from hub.uploads.marks import MOST_PUPILS
from tests.hub.pages.family import consents
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser
from tests.hub.uploads import files
from tests.hub.world import World


async def send(
    browser: Browser, room: str, content: bytes, title: str = "chat.jpg", pupils: Sequence[str] = (), **headers: str
) -> Response:
    """As the live room's page sends a file."""
    return await browser.client.post(
        f"/rooms/{room}/uploads",
        query_string=MultiDict([("title", title), *(("pupil", each) for each in pupils)]),
        data=content,
        headers={"Host": HOST, "Origin": ORIGIN, **headers},
        scope_base=HERE,
    )


async def test_a_teacher_puts_a_photo_in_and_partners_see_it(browser: Browser, other: Browser, world: World) -> None:
    await browser.sign_in()
    answer = await send(browser, world.room, files.photo((4000, 3000)))
    assert answer.status_code == 201
    told = await answer.get_json()
    assert (told["kind"], told["width"], told["height"], told["title"]) == ("picture", 2400, 1800, "chat")
    await other.enter(world.ines)
    shown = await other.get(f"/uploads/{told['id']}")
    assert shown.status_code == 200
    assert shown.content_type == "image/webp"
    assert shown.headers["X-Content-Type-Options"] == "nosniff"
    assert shown.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert shown.headers["Cache-Control"] == "private, no-cache"
    with Image.open(io.BytesIO(await shown.get_data())) as image:
        assert image.size == (2400, 1800)
    assert (await other.get(f"/uploads/{told['id']}", If_None_Match=shown.headers["ETag"])).status_code == 304
    removed = await other.post(f"/uploads/{told['id']}/remove")
    assert await removed.get_json() == {"removed": [told["id"]]}
    assert (await browser.get(f"/uploads/{told['id']}")).status_code == 404
    assert (await other.post(f"/uploads/{told['id']}/remove")).status_code == 404, "twice does no harm"


async def test_a_document_goes_with_its_pages_and_the_log_knows_who_did_it(browser: Browser, world: World) -> None:
    browser.store.witness = witness
    await browser.sign_in()
    photo = await (await send(browser, world.room, files.photo())).get_json()
    plan = await (await send(browser, world.room, files.pdf(3), "plan.pdf")).get_json()
    page = await (await browser.post(f"/uploads/{plan['id']}/pages/2")).get_json()
    listed = await (await browser.get(f"/rooms/{world.room}/uploads")).get_json()
    assert {each["id"] for each in listed["uploads"]} == {plan["id"], photo["id"]}
    removed = await (await browser.post(f"/uploads/{plan['id']}/remove")).get_json()
    assert set(removed["removed"]) == {plan["id"], page["id"]}
    assert (await browser.get(f"/uploads/{page['id']}")).status_code == 404
    assert (await browser.get(f"/uploads/{photo['id']}")).status_code == 200
    async with browser.store.reading() as db:
        last = await db.scalar(select(AuditLine).order_by(AuditLine.number.desc()).limit(1))
    assert last is not None
    assert (last.door, last.address) == ("uploads.remove", f"/uploads/{plan['id']}/remove")


async def mark(browser: Browser, upload: str, ticked: Sequence[str] = (), unticked: Sequence[str] = ()) -> Response:
    """As the list of the room's pictures does it."""
    return await browser.client.post(
        f"/uploads/{upload}/pupils",
        data=urlencode({"ticked": ticked, "unticked": unticked}, doseq=True),
        headers={"Host": HOST, "Origin": ORIGIN, "Content-Type": "application/x-www-form-urlencoded"},
        scope_base=HERE,
    )


async def test_a_photo_of_a_child_is_taken_and_seen_only_with_its_consent(
    browser: Browser, other: Browser, world: World
) -> None:
    await browser.sign_in()
    await other.enter(world.ines)
    refused = await send(browser, world.room, files.photo(), pupils=[world.lea])
    assert refused.status_code == 422
    assert await refused.get_json() == {"problem": "consent", "most_mb": 25, "names": ["Léa"]}
    none = await (await browser.get(f"/rooms/{world.room}/uploads")).get_json()
    assert none["uploads"] == [], "nothing of it is kept"
    assert [each["name"] for each in none["pupils"]] == ["Léa"]
    await consents(browser.store, world, Kind.FACE)
    photo = await (await send(browser, world.room, files.photo(), pupils=[world.lea])).get_json()
    plan = await (await send(browser, world.room, files.pdf(2), "plan.pdf", pupils=[world.lea])).get_json()
    page = await (await browser.post(f"/uploads/{plan['id']}/pages/1")).get_json()
    shown = [f"/uploads/{photo['id']}", f"/uploads/{page['id']}"]
    assert [(await other.get(path)).status_code for path in shown] == [200, 200]
    tag = (await other.get(shown[0])).headers["ETag"]

    await consents(browser.store, world, withdrawn=(Kind.FACE,))
    for who in (browser, other):
        assert [(await who.get(path)).status_code for path in shown] == [404, 404], "nobody sees it"
    assert (await other.get(shown[0], If_None_Match=tag)).status_code == 404, "nor from a browser's own copy"
    assert (await browser.get(f"/uploads/{plan['id']}/pages/2")).status_code == 404
    answer = await browser.post(f"/uploads/{plan['id']}/pages/2")
    assert (answer.status_code, (await answer.get_json())["names"]) == (422, ["Léa"])
    ours, theirs = [await (await who.get(f"/rooms/{world.room}/uploads")).get_json() for who in (browser, other)]
    assert [(each["pupils"], each["is_seen"], each["lacks"]) for each in ours["uploads"]] == [
        ([world.lea], False, ["Léa"])
    ] * 2
    assert [(each["pupils"], each["is_seen"], each["lacks"]) for each in theirs["uploads"]] == [([], False, [])] * 2
    assert theirs["pupils"] == []
    assert "Léa" not in str(theirs)

    await consents(browser.store, world, Kind.FACE)
    assert [(await other.get(path)).status_code for path in shown] == [200, 200], "nothing was lost"
    await consents(browser.store, world, withdrawn=(Kind.FACE,))
    assert (await browser.post(f"/uploads/{photo['id']}/remove")).status_code == 200, "and it can always be removed"


async def test_marks_are_changed_later_each_by_the_teacher_of_the_child(
    browser: Browser, other: Browser, world: World
) -> None:
    await browser.sign_in()
    await other.enter(world.ines)
    photo = (await (await send(browser, world.room, files.photo())).get_json())["id"]
    assert (await other.get(f"/uploads/{photo}")).status_code == 200
    for wrong in ([world.lea], ["nobody"], [world.ines]):
        answer = await mark(other, photo, wrong)
        assert (answer.status_code, (await answer.get_json())["problem"]) == (422, "pupils")
    assert (await other.get(f"/uploads/{photo}")).status_code == 200
    answer = await mark(browser, photo, [world.lea])
    assert await answer.get_json() == {"pupils": [world.lea], "is_seen": False, "lacks": ["Léa"]}
    assert (await other.get(f"/uploads/{photo}")).status_code == 404, "what is found out late counts at once"
    assert (await mark(other, photo, unticked=[world.lea])).status_code == 200
    assert (await other.get(f"/uploads/{photo}")).status_code == 404, "no pupil of theirs"
    await mark(browser, photo, unticked=[world.lea])
    assert (await other.get(f"/uploads/{photo}")).status_code == 200
    many = [f"pupil-{number}" for number in range(MOST_PUPILS + 1)]
    for answer in (await mark(browser, photo, many), await mark(browser, photo, unticked=many)):
        assert (answer.status_code, (await answer.get_json())["problem"]) == (422, "pupils")
    refused = await send(browser, world.room, files.photo(), pupils=many)
    assert (refused.status_code, (await refused.get_json())["problem"]) == (422, "pupils")
    sound = (await (await send(browser, world.room, files.sound(0.5), "air.wav")).get_json())["id"]
    assert (await mark(browser, sound, [world.lea])).status_code == 404


async def test_what_comes_faster_than_it_is_written_waits(browser: Browser, world: World) -> None:
    await browser.sign_in()
    answer = await send(browser, world.room, files.photo((40, 30)) + bytes(8 << 20))
    assert (answer.status_code, (await answer.get_json())["kind"]) == (201, "picture")


async def test_a_sound_is_read_in_parts(browser: Browser, world: World) -> None:
    await browser.sign_in()
    told = await (await send(browser, world.room, files.sound(1.0), "air.wav")).get_json()
    assert told["kind"] == "sound"
    assert len(told["peaks"]) > 10
    part = await browser.get(f"/uploads/{told['id']}", Range="bytes=0-99")
    assert (part.status_code, len(await part.get_data())) == (206, 100)


async def test_of_a_pdf_only_pages_are_sent_out(browser: Browser, world: World) -> None:
    await browser.sign_in()
    told = await (await send(browser, world.room, files.pdf(3), "plan.pdf")).get_json()
    assert (told["kind"], told["pages"]) == ("document", 3)
    assert (await browser.get(f"/uploads/{told['id']}")).status_code == 404
    assert (await browser.get(f"/uploads/{told['id']}/pages/2")).content_type == "image/webp"
    page = await (await browser.post(f"/uploads/{told['id']}/pages/2")).get_json()
    assert (page["kind"], page["title"]) == ("picture", "plan · 2")
    assert (await browser.get(f"/uploads/{page['id']}")).status_code == 200
    for path in (f"/uploads/{told['id']}/pages/9", f"/uploads/{page['id']}/pages/1"):
        assert (await browser.get(path)).status_code == 404
    assert (await (await browser.post(f"/uploads/{told['id']}/pages/9")).get_json())["problem"] == "no-page"


@pytest.mark.parametrize(
    ("content", "status", "problem"),
    [
        (b"<svg/>", 415, "unknown"),
        (files.png_bomb(), 422, "too-much"),
        (b"\xff\xd8\xff" + b"\0" * (3 << 20), 413, "too-large"),
    ],
    ids=["svg", "bomb", "large"],
)
@pytest.mark.parametrize("environment", [{"UPLOAD_MB": "2"}])
async def test_a_no_has_a_name(browser: Browser, world: World, content: bytes, status: int, problem: str) -> None:
    await browser.sign_in()
    answer = await send(browser, world.room, content)
    assert answer.status_code == status
    assert await answer.get_json() == {"problem": problem, "most_mb": 2}


@pytest.mark.parametrize("who", ["stranger", "lea", "tablet", "keeper", None])
async def test_to_others_there_is_no_such_door(browser: Browser, other: Browser, world: World, who: str | None) -> None:
    await other.sign_in()
    mine = (await (await send(other, world.room, files.photo())).get_json())["id"]
    document = (await (await send(other, world.room, files.pdf())).get_json())["id"]
    if who is not None:
        await browser.enter(world.actor(who).person)
    for room in (world.room, "nobody", "%00"):
        assert (await send(browser, room, files.photo())).status_code == 404
        assert (await browser.get(f"/rooms/{room}/uploads")).status_code == 404
    for path in (f"/uploads/{mine}", f"/uploads/{document}/pages/1", "/uploads/nobody", "/uploads/%00"):
        assert (await browser.get(path)).status_code == 404
    for path in (f"/uploads/{mine}/remove", f"/uploads/{document}/pages/1"):
        assert (await browser.post(path)).status_code == 404
    for upload in (mine, document, "nobody", "%00"):
        assert (await mark(browser, upload, [world.lea])).status_code == 404
    assert (await other.get(f"/uploads/{mine}")).status_code == 200


async def test_only_our_own_pages_send_files(browser: Browser, world: World) -> None:
    await browser.sign_in()
    assert (await send(browser, world.room, files.photo(), Origin="https://evil.example")).status_code == 403
