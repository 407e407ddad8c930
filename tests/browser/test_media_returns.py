"""Sound and picture come back by themselves: from another address, after a dead network, after the home was killed."""

import asyncio
import os
import re
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from hub.demo import links
from hub.demo.cast import CLASSES
from tests.browser import instruments
from tests.browser.demo_hub import DemoHub, Link
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.router import Router
from tests.browser.school_proxy import SchoolProxy
from tests.browser.windows import Windows
from tests.browser.words import words_of
from tests.scenarios.workers_hub import SECRET, WorkersHub

EN = words_of("en")
OPEN_CONNECTIONS = 'window.connectionsMade.filter((one) => one.connectionState !== "closed").length'
MADE = "window.connectionsMade.length"

pytestmark = pytest.mark.timeout(300)


def come_in(windows: Windows, link: Link, router: Router | None = None, cable: SchoolProxy | None = None) -> LivePage:
    """A class comes in, heard and seen; behind a router and a cable of its own where they are given."""
    window = windows.open(**({"proxy": cable.option} if cable else {}))
    if router is not None:
        window.context.add_init_script(router.script)
    live = DoorPage.by_link(window, link, EN).enter()
    live.turn_on("microphone", "camera", "sound")
    return live


def media_port(live: LivePage) -> int:
    """Where the window's sound and picture go to, as the hub says."""
    published = until(live.page, lambda: live.wire.last("media:published"), bool, "an answer to its offer")
    found = re.search(r"^a=candidate:\S+ 1 udp \d+ \S+ (\d+) ", published["sdp"], re.MULTILINE)
    assert found is not None
    return int(found.group(1))


@pytest.fixture
def router() -> Iterator[Router]:
    """What lies between one class and the media port."""
    with Router() as router:
        yield router


@pytest.fixture
def cable() -> Iterator[SchoolProxy]:
    """What lies between one class and everything else of the hub."""
    with SchoolProxy() as cable:
        yield cable


def is_there_once(niort: LivePage, evora: LivePage) -> None:
    """One tile a class, one sender a seat, and one connection each way: nobody is a ghost, nobody sounds twice."""
    for live in (niort, evora):
        until(
            live.page, lambda live=live: live.page.evaluate(OPEN_CONNECTIONS), lambda now: now == 2, "two connections"
        )  # type: ignore[misc]
    for live, town in ((evora, "Niort"), (niort, "Évora")):
        expect(live.tile(town)).to_have_count(1)
        until(
            live.page, lambda live=live, town=town: senders(live, town), lambda now: now == 1, f"one sender of {town}"  # type: ignore[misc]
        )  # fmt: skip
        rows = [row for row in sounds(live) if live.wire.track_of(row) == (live.seat(town), "camera")]
        assert len(rows) == 1


def senders(live: LivePage, town: str) -> int:
    """How many devices send for the class, as the newest presence says."""
    present = live.wire.last("presence")["participants"]
    return sum(one["sends"] for one in present if one["seat"] == live.seat(town))


def sounds(live: LivePage) -> list[str]:
    """The m-lines of sound that the open connections receive now."""
    return [row.mid for row in instruments.inbound(live.page) if row.kind == "audio"]


def test_another_address_on_the_way_is_hardly_noticed(demo: DemoHub, windows: Windows, router: Router) -> None:
    evora = come_in(windows, demo.link("teacher", "Evora"))
    router.hub = ("127.0.0.1", media_port(evora))
    niort = come_in(windows, demo.link("teacher", "Niort"), router)
    evora.sees("Niort")
    niort.sees("Évora")
    made = niort.page.evaluate(MADE)
    router.renumber()
    until(niort.page, lambda: router.renumberings, lambda now: now == 1, "another port on the way")
    for _ in range(2):  # the second time, nothing of what was on its way before
        evora.sees("Niort")
        evora.hears("Niort")
        niort.sees("Évora")
        niort.hears("Évora")
    assert niort.page.evaluate(MADE) == made, "the connections went on"
    is_there_once(niort, evora)


def test_a_network_that_was_away_leaves_no_ghost_and_no_echo(
    demo: DemoHub, windows: Windows, router: Router, cable: SchoolProxy
) -> None:
    evora = come_in(windows, demo.link("teacher", "Evora"))
    router.hub = ("127.0.0.1", media_port(evora))
    niort = come_in(windows, demo.link("teacher", "Niort"), router, cable)
    evora.sees("Niort")
    niort.sees("Évora")

    # First only sound and picture find no way: the page asks for new connections until there is one.
    made = niort.page.evaluate(MADE)
    router.unplug()
    until(niort.page, lambda: niort.page.evaluate(MADE), lambda now: now >= made + 2, "new connections being tried")
    router.plug_in()
    evora.sees("Niort")
    evora.hears("Niort")
    niort.sees("Évora")
    niort.hears("Évora")
    is_there_once(niort, evora)

    # Then everything is away, and comes back from another address.
    welcomes = niort.welcomes
    router.unplug()
    cable.go_away()
    expect(niort.page.get_by_text(EN("live-away"))).to_be_visible()
    router.renumber()
    router.plug_in()
    cable.come_back()
    niort.rejoins(welcomes)
    evora.sees("Niort")
    evora.hears("Niort")
    niort.sees("Évora")
    niort.hears("Évora")
    is_there_once(niort, evora)


def off_the_loop(work: Callable[[], None]) -> None:
    """In a thread of its own: this one has the browsers' event loop."""
    failed: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if failed:
        raise failed[0]


def free_run(count: int) -> int:
    """The first of so many UDP ports in a row that nobody uses now."""
    while True:
        taken = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM)]
        try:
            taken[0].bind(("127.0.0.1", 0))
            first = int(taken[0].getsockname()[1])
            for number in range(first + 1, first + count):
                taken.append(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
                taken[-1].bind(("127.0.0.1", number))
        except OSError:
            continue
        finally:
            for one in taken:
                one.close()
        return first


@pytest.fixture
def workers(tmp_path: Path, fresh_postgres_url: str, redis_url: str) -> Iterator[WorkersHub]:
    """Two workers, each with a media port of its own that tells which it is."""
    hub = WorkersHub(tmp_path, fresh_postgres_url, redis_url)
    hub.settings |= {"MEDIA_PORT": str(free_run(4)), "MEDIA_ADDRESSES": "127.0.0.1"}
    off_the_loop(lambda: asyncio.run(hub.start()))
    yield hub
    hub.stop()


def link_of(hub: WorkersHub, label: str) -> Link:
    """The entry link of that class's teacher."""
    group = next(group for group in CLASSES if label in group.label)
    part = next(part for part in group.parts if part.role.value == "teacher")
    return Link("teacher", part.name, group.label, links.entry_url(SECRET, part, hub.port))


def test_the_picture_is_back_on_another_worker_when_the_media_home_is_killed(
    workers: WorkersHub, windows: Windows, capsys: pytest.CaptureFixture[str]
) -> None:
    niort, evora = (come_in(windows, link_of(workers, label)) for label in ("Niort", "Evora"))
    niort.sees("Évora")
    evora.sees("Niort")
    home = media_port(niort)
    assert media_port(evora) == home, "one worker forwards the room's media"
    os.kill(workers.pids()[home - int(workers.settings["MEDIA_PORT"])], signal.SIGKILL)
    killed_at = time.monotonic()
    for live, town in ((niort, "Évora"), (evora, "Niort")):
        until(live.page, lambda live=live: media_port(live), lambda port: port != home, "another media home")  # type: ignore[misc]
        live.sees(town)
        with capsys.disabled():
            sys.stdout.write(f"\n{town} is seen {time.monotonic() - killed_at:.1f} s after the media home was killed\n")
    niort.hears("Évora")
    evora.hears("Niort")
    is_there_once(niort, evora)
