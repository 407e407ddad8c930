"""A session asks nobody but our own origin (every browser test looks out for it), and pages hold to their policy."""

from urllib.parse import urlsplit

from playwright.sync_api import expect

from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.windows import Windows, is_foreign
from tests.browser.words import words_of


def test_a_lesson_asks_nobody_else(windows: Windows, demo: DemoHub) -> None:
    """Every address of every request; that the lookout sees sockets and fonts is made sure of."""
    window = windows.open()
    live = DoorPage.by_link(window, demo.link("teacher", "Niort"), words_of("en")).enter()
    live.sees("Brno")
    live.board().ink()
    window.page.goto(demo.link("teacher", "Niort").origin)
    expect(window.page.get_by_role("heading", level=1)).to_be_visible()
    parts = [urlsplit(url) for url in window.requests]
    assert not [url for url in window.requests if is_foreign(url)]
    assert {part.port for part in parts if part.scheme in ("http", "ws")} == {demo.port}
    assert any(part.path.startswith("/socket.io/") for part in parts)
    assert any(part.path.endswith(".woff2") for part in parts)
    assert not any(part.path.endswith((".map", ".ts")) for part in parts)
    assert is_foreign("https://fonts.example/a.woff2")


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
