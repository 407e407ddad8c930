"""What goes wrong at the door, and what hostile people write: a friendly page, and text that stays text."""

import unicodedata
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.entry import EntryPage
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")

HOSTILE = {
    "markup": '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>',
    "template": "${document.title='owned'} {{7*7}} { $count }",
    "direction": "safe \u202etxt.exe\u202c \u2066isolated\u2069",
    "control": "bell\x07 null\x00 escape\x1b[31m",
    "combining": "Z" + "\u0335\u0336\u0337" * 20 + "algo",
    "long word": "w" * 1_500,
    "greek and emoji": "Νάνι νάνι 👩‍👧 🇬🇷",
}


def shown(text: str) -> str:
    """What is kept of it: everything but what has no ink and turns or ends other text."""
    return "".join(c for c in text if c not in "\x00\x07\x1b\u202e\u202c\u2066\u2069")


def test_hostile_text_is_text_for_everybody(windows: Windows, demo: DemoHub) -> None:
    niort = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    evora = DoorPage.by_link(windows.open(), demo.link("teacher", "Evora"), EN).enter()
    for live in (niort, evora):
        live.panel.show("chat")
    for text in HOSTILE.values():
        niort.panel.field.fill(text)
        niort.panel.field.press("Enter")
        kept = unicodedata.normalize("NFC", shown(text))
        for live in (niort, evora):
            expect(live.panel.log.locator(".message > p").last).to_have_text(kept)
    for live in (niort, evora):
        assert live.page.title() != "owned"
        assert live.panel.log.locator("img, script").count() == 0
        assert live.page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_nothing_said_is_not_sent_and_too_much_is_told_before(windows: Windows, demo: DemoHub) -> None:
    live = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    live.panel.show("chat")
    before = live.panel.texts()
    for text in ("", "   ", "\n\n"):
        live.panel.field.fill(text)
        live.panel.field.press("Enter")
    live.panel.field.fill("x" * 2_001)
    live.panel.field.press("Enter")
    expect(live.page.get_by_text(EN("live-chat-too-long", count=1))).to_be_visible()
    assert live.panel.texts() == before


@pytest.mark.parametrize("code", ["", "K7QM-AAAA-AAAA-AAAA", "x" * 5_000, "<b>", "\u202e", "%00", "☃"])
def test_a_card_that_is_none_gets_a_page_that_says_what_to_do(windows: Windows, demo: DemoHub, code: str) -> None:
    window = windows.open()
    window.page.goto(f"{demo.origin}/enter#{code}")
    heading = window.page.get_by_role("heading", level=1)
    title = EN("card-unknown-title") if code else EN("enter-by-hand-title")
    expect(heading.filter(visible=True)).to_have_text(title)
    window.page.get_by_role("main").get_by_role("link").first.click()
    expect(heading).to_have_text(EN("entry-title"))


def test_the_secret_of_a_card_leaves_the_address_at_once(windows: Windows, demo: DemoHub) -> None:
    link = demo.link("teacher", "Niort")
    secret = urlsplit(link.url).fragment.split("&")[0]
    window = windows.open()
    DoorPage.by_link(window, link, EN)
    assert secret not in window.page.url
    assert not any(secret in url for url in window.requests)
    assert not any(secret in line for line in demo.log if not line.startswith("enter:"))


def test_a_room_shows_strangers_the_entry_and_other_rooms_do_not_exist(windows: Windows, demo: DemoHub) -> None:
    inside = windows.open()
    DoorPage.by_link(inside, demo.link("teacher", "Niort"), EN)
    room = urlsplit(inside.page.url).path
    another = room[:-1] + ("1" if room.endswith("0") else "0")
    stranger = windows.open()
    stranger.page.goto(demo.origin + room)
    expect(stranger.page.get_by_role("heading", level=1)).to_have_text(EN("entry-title"))
    for path in ("/rooms/nowhere", another, room + "/../../me", "/twinnings/nowhere"):
        answer = inside.page.goto(demo.link("teacher", "Niort").origin + path)
        assert answer is not None
        if not path.endswith("/me"):
            assert answer.status == 404
            expect(inside.page.get_by_role("heading", level=1)).to_have_text(EN("problem-404-title"))


def test_a_wrong_password_is_told_without_saying_what_was_wrong(windows: Windows, demo: DemoHub) -> None:
    sentences = set()
    for email in ("camille@ecole.example", "nobody@nowhere.example"):
        entry = EntryPage.of(windows.open(), demo, EN)
        entry.sign_in(email, "surely not it")
        sentences.add(entry.page.get_by_role("alert").inner_text())
    assert len(sentences) == 1


def test_whoever_signs_out_is_out_in_every_window(windows: Windows, demo: DemoHub) -> None:
    window = windows.open()
    door = DoorPage.by_link(window, demo.link("teacher", "Niort"), EN)
    live = door.enter()
    other = window.context.new_page()
    other.goto(demo.link("teacher", "Niort").origin + "/me")
    other.get_by_role("button", name=EN("sign-out")).click()
    expect(other.get_by_role("heading", level=1)).to_have_text(EN("entry-title"))
    expect(live.page.get_by_role("heading", level=1)).to_have_text(EN("entry-title"))
