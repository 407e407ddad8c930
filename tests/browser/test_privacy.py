"""A whole session asks nobody but our own origin, and a page holds to its own content policy."""

from urllib.parse import urlsplit

from tests.browser.demo_hub import DemoHub
from tests.browser.screens import SCREENS, Stage
from tests.browser.windows import Windows
from tests.browser.words import words_of

LOCAL = {"data", "blob", "about"}


def test_no_page_asks_anybody_else(windows: Windows, demo: DemoHub) -> None:
    """Every address of every request of a visit to all screens; that there were some is said as well."""
    asked: set[str] = set()
    for reach in SCREENS.values():
        window = windows.open()
        reach(Stage(window, demo, words_of("en")))
        asked |= set(window.requests)
        windows.close(window)
    parts = [urlsplit(url) for url in asked]
    foreign = sorted(
        part.geturl()
        for part in parts
        if part.scheme not in LOCAL
        and not ((part.hostname or "").split(".")[-1] == "localhost" and part.port == demo.port)
    )
    assert not foreign
    assert any(part.path.startswith("/socket.io/") for part in parts)
    assert any(part.path.endswith(".woff2") for part in parts)
    assert not any(part.path.endswith((".map", ".ts")) for part in parts)


def test_the_answers_carry_the_guard(windows: Windows, demo: DemoHub) -> None:
    page = windows.open().page
    for path in ("/", "/nowhere", "/healthz", "/static/nothing.js"):
        answer = page.goto(demo.origin + path)
        assert answer is not None
        policy = answer.headers["content-security-policy"]
        assert "'unsafe-inline'" not in policy
        assert "'unsafe-eval'" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] in ("no-referrer", "same-origin", "strict-origin-when-cross-origin")
