"""The letterbox of a class on its own page: opened, renewed, closed, and who may write, by its teachers alone."""

import asyncio
import json
import re
import zipfile
from pathlib import Path

import pytest

from hub.care.parcels import write_parcels
from hub.letterbox.models import Letterbox
from hub.letterbox.receiving import Envelope, Receiving
from tests.hub.letterbox.letters import CAMILLE, DOMAIN, letter
from tests.hub.pages.test_exchanges import come
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World

ON = {"LMTP_PORT": "2424", "LMTP_DOMAIN": DOMAIN, "SMTP_URL": "smtp://localhost", "MAIL_FROM": "hub@ecole.example"}


@pytest.fixture
def environment() -> dict[str, str]:
    return ON


async def address(browser: Browser, at: str) -> str:
    page = (await text(await browser.get(at))).replace("<wbr>", "")
    found = re.search(rf">([a-z]+(?:-[a-z0-9]{{4}}){{3}}@{DOMAIN})<", page)
    return found[1] if found else ""


async def test_from_the_first_address_to_the_partners(
    browser: Browser, other: Browser, world: World, receiving: Receiving
) -> None:
    await come(browser, world.camille)
    await come(other, world.ines)
    at = f"/classes/{world.niort}/letterbox"
    assert f'href="{at}"' in await text(await browser.get(f"/classes/{world.niort}"))
    assert await address(browser, at) == ""
    assert (await browser.post(f"{at}/{world.twinning}")).status_code == 303
    box = await address(browser, at)
    written = letter("oma@x.example", "<b>Hallo</b>")
    refused = await receiving.take(Envelope("oma@x.example", [box]), written.as_bytes())
    assert refused[0].startswith("550")
    assert (await browser.post(f"{at}/senders", {"email": "Oma@X.example"})).status_code == 303
    assert "Oma@X.example" in await words(await browser.get(at))
    assert (await receiving.take(Envelope("oma@x.example", [box]), written.as_bytes()))[0].startswith("250")
    page = await text(await browser.get(at))
    material = re.search(r'href="(/materials/[^"]+)"', page)
    assert material is not None
    assert "Notre dessin" in page
    shown = await words(await browser.get(material[1]))
    assert "Came by e-mail from oma@x.example" in shown
    assert "&lt;b&gt;Hallo" in await text(await browser.get(material[1]))
    assert (await other.get(material[1])).status_code == 404
    await browser.post(f"{material[1]}/show")
    seen = await words(await other.get(material[1]))
    assert "Notre dessin" in seen
    assert "oma@x.example" not in seen, "who sent it concerns the class alone"
    await browser.post(f"{at}/{world.twinning}")
    assert await address(browser, at) not in ("", box)
    await browser.post(f"{at}/{world.twinning}/close")
    assert await address(browser, at) == ""
    await browser.post(f"{at}/senders/remove", {"key": "oma@x.example"})
    assert "Oma@X.example" not in await text(await browser.get(at))
    await browser.post(f"{material[1]}/remove")
    assert "No longer there" in await words(await browser.get(at))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("oma", "no e-mail address"),
        ("", "no e-mail address"),
        ("hub@ecole.example", "belongs to the hub"),
        (f"dove@{DOMAIN}", "belongs to the hub"),
        ("x" * 300 + "@x.example", "no e-mail address"),
    ],
)
async def test_an_address_that_cannot_write(browser: Browser, world: World, typed: str, said: str) -> None:
    await come(browser, world.camille)
    wrong = await browser.post(f"/classes/{world.niort}/letterbox/senders", {"email": typed})
    assert (wrong.status_code, said in await words(wrong)) == (422, True)
    assert typed[:20] in await text(wrong)


@pytest.mark.parametrize("name", ["lea", "tablet", "ines", "stranger", "keeper"])
async def test_nobody_else_keeps_it(browser: Browser, other: Browser, world: World, name: str) -> None:
    await come(other, world.camille)
    at = f"/classes/{world.niort}/letterbox"
    await other.post(f"{at}/{world.twinning}")
    await browser.enter(getattr(world, name))
    assert (await browser.get(at)).status_code == 404
    for path in (f"{at}/{world.twinning}", f"{at}/{world.twinning}/close", f"{at}/senders", f"{at}/senders/remove"):
        assert (await browser.post(path, {"email": "x@y.example", "key": "x"})).status_code == 404
    async with browser.store.reading() as db:
        assert await db.get(Letterbox, (world.twinning, world.niort)) is not None


async def test_no_box_in_a_twinning_of_others(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    at = f"/classes/{world.niort}/letterbox"
    for twinning in (world.other_twinning, "nothing"):
        assert (await browser.post(f"{at}/{twinning}")).status_code == 404
    assert (await browser.get(f"/classes/{world.niort}/letterbox", language="fr")).status_code == 200


@pytest.mark.parametrize("environment", [{}])
async def test_a_hub_without_a_door_says_so(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    at = f"/classes/{world.niort}/letterbox"
    assert "takes no e-mail yet" in await words(await browser.get(at))
    assert (await browser.post(f"{at}/{world.twinning}")).status_code == 404


async def test_who_may_write_is_handed_over_apart(browser: Browser, world: World, tmp_path: Path) -> None:
    await come(browser, world.camille)
    await browser.post(f"/classes/{world.niort}/letterbox/senders", {"email": "Oma@X.example"})
    with zipfile.ZipFile(tmp_path / "out.zip", "w") as archive:
        async with browser.store.reading() as db:
            await write_parcels(archive, db, world.twinning, [world.niort])
        assert json.loads(archive.read("for-teachers/letter-senders.json")) == {world.niort: ["Oma@X.example"]}


async def test_the_keeper_sees_whether_letters_come(browser: Browser, world: World, receiving: Receiving) -> None:
    await come(browser, world.camille)
    at = f"/classes/{world.niort}/letterbox"
    await browser.post(f"{at}/{world.twinning}")
    box = await address(browser, at)
    await come(browser, world.keeper)
    assert f"Open at {DOMAIN}. No letter has come" in await words(await browser.get("/health"))
    answers = await asyncio.gather(*(
        receiving.take(Envelope(CAMILLE, [box]), letter(message_id=f"<{each}@x>").as_bytes()) for each in range(2)
    ))  # fmt: skip
    assert all(answer[0].startswith("250") for answer in answers)
    health = await words(await browser.get("/health"))
    assert "The last letter came" in health
    assert "2 letters since yesterday" in health
    assert CAMILLE not in health
