"""`kill -9` in the middle of a chunk, and of a film that is written anew: what was acknowledged is there."""

import hashlib
import http.client
import io
import os
import re
import sqlite3
import struct
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import av
import pytest

from hub.materials.parts import CHUNK_BYTES, chained
from hub.store.engine import HUB_FILE
from tests.browser.demo_hub import DemoHub
from tests.hub.uploads import files
from tests.scenarios.guest import Answer, Guest, ask

SECONDS, CHUNKS, CUT_AFTER = 60, 10, 9
PATIENCE_SECONDS = 180.0

pytestmark = pytest.mark.timeout(400)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    hub = DemoHub(tmp_path)
    hub.start()
    yield hub
    hub.stop()


def large_film() -> bytes:
    """A minute, and ten megabytes of nothing behind it (`free`, ISO 14496-12 §8.1.2)."""
    film = files.film(SECONDS, size=(960, 540))
    rest = (CHUNKS - 1) * CHUNK_BYTES + 12_345 - len(film) - 8
    return film + struct.pack(">I4s", rest + 8, b"free") + os.urandom(rest)


class Teacher:
    """Camille in Niort, without a browser."""

    def __init__(self, hub: DemoHub) -> None:
        self._guest = Guest.by_link(hub.link("teacher", "Niort").url)
        self.origin = self._guest.origin
        gallery = re.search(r"/twinnings/[\w-]+", self.get("/twinnings").body.decode())
        assert gallery is not None
        self.materials = f"{gallery[0]}/materials"

    def get(self, path: str) -> Answer:
        return ask(self.origin + path, Cookie=self._guest.cookie)

    def post(self, path: str, body: bytes, **headers: str) -> Answer:
        return ask(self.origin + path, body, Cookie=self._guest.cookie, Origin=self.origin, **headers)

    def form(self, path: str, **fields: str) -> Answer:
        kind = "application/x-www-form-urlencoded"
        return self.post(path, urlencode(fields).encode(), Content_Type=kind)

    def chunk(self, part: str, offset: int, content: bytes) -> Answer:
        return self.post(f"/materials/parts/{part}", content, **self.headers(offset, content))

    @staticmethod
    def headers(offset: int, content: bytes) -> dict[str, str]:
        digest = hashlib.sha256(content).hexdigest()
        return {"Upload_Offset": str(offset), "Upload_Hash": digest, "Content_Type": "application/octet-stream"}

    def half_a_chunk(self, part: str, offset: int, content: bytes) -> http.client.HTTPConnection:
        """It is on its way when the hub dies."""
        host = self.origin.partition("//")[2]
        wire = http.client.HTTPConnection("127.0.0.1", int(host.rpartition(":")[2]), timeout=20)
        wire.putrequest("POST", f"/materials/parts/{part}", skip_host=True)
        named = {name.replace("_", "-"): value for name, value in self.headers(offset, content).items()}
        for name, value in {
            "Host": host, "Origin": self.origin, "Cookie": self._guest.cookie,
            "Content-Length": str(len(content)), **named,
        }.items():  # fmt: skip
            wire.putheader(name, value)
        wire.endheaders(content[: len(content) // 2])
        return wire


def until(what: str, look: Any) -> Any:
    """What `look` finds as soon as it is true. Raises AssertionError."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.02)
    raise AssertionError(what)


def test_a_film_survives_the_end_of_the_hub_twice(hub: DemoHub) -> None:
    camille, film, once = Teacher(hub), large_film(), str(uuid4())
    chunks = [film[at : at + CHUNK_BYTES] for at in range(0, len(film), CHUNK_BYTES)]
    assert len(chunks) == CHUNKS
    begun = camille.form(f"{camille.materials}/parts", once=once, size=str(len(film)), title="garden.mp4").json()
    for number, chunk in enumerate(chunks[:CUT_AFTER]):
        assert camille.chunk(begun["id"], number * CHUNK_BYTES, chunk).status == 204
    wire = camille.half_a_chunk(begun["id"], CUT_AFTER * CHUNK_BYTES, chunks[CUT_AFTER])
    hub.kill()
    wire.close()
    hub.start()

    # What was acknowledged is there, and nothing else; the rest comes, and the form is sent.
    again = camille.form(f"{camille.materials}/parts", once=once, size=str(len(film)), title="garden.mp4").json()
    assert (again["id"], again["came"]) == (begun["id"], CUT_AFTER * CHUNK_BYTES)
    assert camille.chunk(begun["id"], again["came"], chunks[CUT_AFTER]).status == 204
    chain = ""
    for chunk in chunks:
        chain = chained(chain, hashlib.sha256(chunk).hexdigest())
    given = camille.form(camille.materials, once=once, part=begun["id"], chain=chain, title="Garden", then="show")
    assert given.status == 303, given.body
    page = given.headers["location"].partition("?")[0]

    # The hub dies while the film is written; its worker dies with it. A minute later the next one begins anew.
    percent = until("it is being written", lambda: camille.get(f"{page}/progress").json()["percent"])
    assert 0 < percent < 100
    assert workshops(hub.data_dir)
    hub.kill()
    until("its worker has ended as well", lambda: not workshops(hub.data_dir))
    a_minute_passes(hub.data_dir, page.rpartition("/")[2])
    hub.start()
    assert camille.get(f"{page}/progress").json()["percent"] is not None, "it is not forgotten"
    until("the film is there", lambda: camille.get(f"{page}/progress").json() == {"percent": None})
    came = camille.get(f"{page}/files/whole/1")
    assert (came.status, came.headers["content-type"]) == (200, "video/mp4")
    with av.open(io.BytesIO(came.body)) as shown:
        assert sum(1 for _ in shown.decode(video=0)) == SECONDS * 10
    assert camille.form(camille.materials, once=once, part=begun["id"], chain=chain).headers["location"] == page
    lying = {path.name for path in (hub.data_dir / "materials").rglob("*") if path.is_file()}
    assert hashlib.sha256(film).hexdigest() not in lying, "what came is gone"
    assert begun["id"] not in lying


def workshops(data_dir: Path) -> list[str]:
    """Processes that write a film of this hub anew."""
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        try:
            is_one = b"hub.uploads.workshop" in (each / "cmdline").read_bytes()
            if is_one and str(data_dir) in os.readlink(each / "fd" / "0"):
                found.append(each.name)
        except OSError:
            continue
    return found


def a_minute_passes(data_dir: Path, material: str) -> None:
    """For the lease that the dead worker held: so long nobody would wait in a test."""
    db = sqlite3.connect(data_dir / HUB_FILE)
    with db:
        asked = "SELECT attempts FROM material_job WHERE material_id = ?"
        assert db.execute(asked, (material,)).fetchall() == [(1,)]
        db.execute("UPDATE material_job SET leased_until = leased_until - 60000")
    db.close()
