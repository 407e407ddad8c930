"""A hub that is killed while letters come in: what it has answered for is there, once, and the rest comes again."""

import asyncio
import io
import random
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from hub.demo.letterbox import SENDER
from tests.browser.demo_hub import DemoHub
from tests.hub.letterbox.letters import DOMAIN, Postmaster, with_file
from tests.services import free_port

LETTERS = 6
ANSWERS = "SELECT text FROM writing JOIN writing_version ON writing_id = id WHERE by_letter"


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    hub = DemoHub(tmp_path, LMTP_PORT=str(free_port()), LMTP_DOMAIN=DOMAIN)
    hub.start()
    yield hub
    hub.stop()


def asked(hub: DemoHub, question: str) -> list[tuple[str, ...]]:
    with sqlite3.connect(f"file:{hub.data_dir / 'ribambelle.db'}?mode=ro", uri=True) as db:
        return db.execute(question).fetchall()


def are_taken(answers: list[str]) -> bool:
    return all(each.startswith("250") for each in answers)


def end_leases(hub: DemoHub) -> None:
    """As if the minute had gone by in which a worker that was killed is waited for."""
    with sqlite3.connect(hub.data_dir / "ribambelle.db") as db:
        db.execute("UPDATE material_job SET leased_until = NULL")


def photo(colour: tuple[int, int, int]) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (320, 200), colour).save(out, "JPEG")
    return out.getvalue()


@pytest.mark.timeout(240)
async def test_a_letter_that_was_answered_for_survives_the_hub(hub: DemoHub) -> None:
    dice = random.Random(7)
    [(local,)] = asked(hub, "SELECT local FROM letterbox")
    (topic,), *_ = asked(hub, "SELECT id FROM writing WHERE kind = 'topic' AND shown IS NOT NULL ORDER BY at")
    places = f"{local}@{DOMAIN}", f"{local}+{topic[:13]}@{DOMAIN}"
    post = Postmaster(int(hub.settings["LMTP_PORT"]))
    taken = set[int]()
    for number in range(LETTERS):
        written = with_file(
            photo((number * 40, 90, 120)), sender=SENDER, subject=f"Lettre {number}", text=f"Lettre {number}",
            message_id=f"<{number}@x.example>",
        )  # fmt: skip
        handing = asyncio.create_task(post.hand(written, *places, sender=SENDER))
        if number % 2:
            await asyncio.wait([handing], timeout=dice.uniform(0, 0.6))
        else:
            assert are_taken(await handing)
        hub.kill()
        try:
            if are_taken(await handing):
                taken.add(number)
        except (OSError, AssertionError):  # cut off: nobody knows, and the mail server tries again
            pass
        hub.start()
        for kept in ("SELECT title FROM material", ANSWERS):
            there = {words for (words,) in asked(hub, kept)}
            assert {f"Lettre {each}" for each in taken} <= there, "answered for, and lost"
        assert are_taken(await post.hand(written, *places, sender=SENDER))
        taken.add(number)
    count = "SELECT title, count(*) FROM material WHERE title LIKE 'Lettre %' GROUP BY title ORDER BY title"
    assert asked(hub, count) == [(f"Lettre {number}", 2) for number in range(LETTERS)], "in the box, and in the thread"
    assert sorted(asked(hub, ANSWERS)) == [(f"Lettre {number}",) for number in range(LETTERS)]
    along = "SELECT count(*), count(DISTINCT writing_id) FROM writing_material"
    assert asked(hub, along) == [(LETTERS, LETTERS)]
    assert asked(hub, "SELECT DISTINCT shown FROM writing WHERE by_letter") == [(None,)]
    assert asked(hub, "SELECT DISTINCT state FROM material WHERE title LIKE 'Lettre %'") == [("waiting",)]
    hub.kill()
    end_leases(hub)
    hub.start()
    waiting = "SELECT material_id FROM material_job JOIN material ON id = material_id WHERE title LIKE 'Lettre %'"
    async with asyncio.timeout(60):
        while asked(hub, waiting):  # noqa: ASYNC110 - another process works them off
            await asyncio.sleep(0.2)
    files = "SELECT count(*) FROM material_file JOIN material ON id = material_id WHERE title LIKE 'Lettre %'"
    assert asked(hub, files) == [(3 * 2 * LETTERS,)], "and each is ready to be looked at"
