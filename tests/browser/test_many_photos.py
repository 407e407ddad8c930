"""A gallery of 500 photos on a line of one megabit: what comes before anybody scrolls is counted in bytes."""

import asyncio
import hashlib
import io
import random
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Response, expect
from sqlalchemy import select

from hub.materials.models import Kind, Material, MaterialFile, State
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Partner
from tests.browser.demo_hub import DemoHub
from tests.browser.pages import OF_TWINNINGS
from tests.browser.patience import until
from tests.browser.tour import Tour
from tests.browser.windows import Windows
from tests.scenarios.guest import Guest, ask

PHOTOS, ON_A_PAGE = 500, 48
WINDOW = {"width": 1280, "height": 800}
FIRST_VIEW_BYTES = 1_000_000  # 894,572 with 25 photos of 31 kB, measured
"""Eight seconds on such a line, with styles and scripts that a browser keeps; a page of all photos would be 15 MB."""

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    """The demo with as many photos as a year brings, each as large as a real one is in a gallery."""
    hub = DemoHub(tmp_path)
    hub.start()
    twinning = twinning_of(hub)
    hub.stop()
    with ThreadPoolExecutor(1) as beside:  # this thread is the browser's
        beside.submit(asyncio.run, fill(tmp_path, twinning)).result()
    hub.start()
    yield hub
    hub.stop()


def twinning_of(hub: DemoHub) -> str:
    """The first that the teacher of Niort finds."""
    teacher = Guest.by_link(hub.link("teacher", "Niort").url)
    page = ask(f"{teacher.origin}/twinnings", Cookie=teacher.cookie).body.decode()
    found = re.search(r"/twinnings/([0-9a-f-]{36})", page)
    assert found is not None
    return found[1]


async def fill(data_dir: Path, twinning: str) -> None:
    """Rows and files as the worker leaves them."""
    luck = random.Random(4)
    async with Store("", data_dir) as store, store.writing() as db:
        partners = select(Partner.school_class_id).where(Partner.twinning_id == twinning)
        school_class = (await db.scalars(partners)).first()
        assert school_class is not None
        for number in range(PHOTOS):
            content = thumbnail(luck)
            sha256 = hashlib.sha256(content).hexdigest()
            path = data_dir / "materials" / sha256[:2] / sha256
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            at = Instant(1_790_000_000_000 + number)
            row = Material(
                id=new_id(), twinning_id=twinning, school_class_id=school_class, person_id=None, once=new_id(),
                kind=Kind.PHOTO.value, state=State.SHOWN.value, title=f"Photo {number}", text="", captions={},
                language="", album="A year", found_by=f"photo {number} a year", at=at, shown_at=at, revision=1,
            )  # fmt: skip
            db.add(row)
            await db.flush()
            facts = {"mime": "image/webp", "size": len(content), "width": 480, "height": 320}
            db.add(MaterialFile(material_id=row.id, role="small", number=1, sha256=sha256, **facts))


def thumbnail(luck: random.Random) -> bytes:
    """480 pixels of a garden: rough enough to weigh what a photo weighs."""
    rough = Image.frombytes("RGB", (60, 40), luck.randbytes(60 * 40 * 3)).resize((480, 320), Image.Resampling.BICUBIC)
    out = io.BytesIO()
    rough.save(out, "WEBP", quality=84)
    return out.getvalue()


def test_the_first_view_is_small_and_the_rest_comes_with_the_eye(windows: Windows, hub: DemoHub) -> None:
    window = windows.open(viewport=WINDOW)
    tour = Tour(window, hub, {name: OF_TWINNINGS[name] for name in ("twinnings", "twinning", "materials")})
    tour.begin()
    page = list(tour.go("en", WINDOW))[-1][1]
    gallery = page.url.partition("?")[0] + "?album=A+year"
    came: dict[str, int] = {}

    def weigh(response: Response) -> None:
        came[response.url] = int(response.headers.get("content-length") or 0) or len(response.body())

    page.on("response", weigh)
    page.goto(gallery, wait_until="networkidle")
    expect(page.locator(".material-card")).to_have_count(ON_A_PAGE)
    expect(page.get_by_text(f"{PHOTOS} materials")).to_be_visible()
    pictures = [url for url in came if "/files/small/" in url]
    assert 0 < len(pictures) < ON_A_PAGE, "those that are seen, and a few below"
    assert sum(came.values()) < FIRST_VIEW_BYTES, came
    assert not [url for url in came if "/files/whole/" in url or "/files/middle/" in url]
    before = len(pictures)
    page.locator(".material-card").last.scroll_into_view_if_needed()
    last = page.locator(".material-card img").last
    until(page, lambda: last.evaluate("(it) => it.complete && it.naturalWidth"), lambda width: width == 480, "the last")
    assert len([url for url in came if "/files/small/" in url]) > before
    page.get_by_role("link", name="Older").click()
    expect(page.locator(".material-card")).to_have_count(ON_A_PAGE)
