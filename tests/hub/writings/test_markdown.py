"""Markdown that classes write, and that somebody might write to harm them."""

import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.writings.facts import facts_from, name_for, without_towers
from hub.writings.markdown import _TAGS, Embed, materials_in, plain, render
from hub.writings.models import Kind

FOX = Embed("image", "/materials/f0/files/middle/1", "A fox", 40, 30)
SONG = Embed("audio", "/materials/50/files/whole/1", "A song")


def html(text: str, **embeds: Embed) -> str:
    return str(render(text, embeds, "Gone"))


def test_what_children_write() -> None:
    shown = html("# Notre ville\n\nElle est **grande**.\nVraiment !\n\n- un\n- deux\n\n| a | b |\n|---|---|\n| 1 | 2 |")
    assert '<h2 dir="auto">Notre ville</h2>' in shown, "the title of the page is the first heading"
    assert '<p dir="auto">Elle est <strong>grande</strong>.<br>' in shown
    assert shown.count("<li") == 2
    assert "<table>" in shown
    assert plain("# Notre ville\n\nElle est **grande**.\n\n- un `x`") == "Notre ville\nElle est grande.\nun x"


def test_pictures_and_sounds_are_the_twinnings_own() -> None:
    text = "![Le renard](material:f0) ![](material:50) ![Perdu](material:aa) ![pixel](https://spy.example/p.png)"
    assert materials_in(text) == ["f0", "50", "aa"]
    shown = html(text, **{"f0": FOX, "50": SONG})
    assert '<img src="/materials/f0/files/middle/1" alt="Le renard" width="40" height="30"' in shown
    assert 'aria-label="A song"' in shown
    assert '<span class="embed-gone">Gone</span>' in shown
    assert "spy.example" not in shown
    assert "pixel" in shown


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](&#106;avascript:alert(1))",
        "[a](data:text/html,<script>alert(1)</script>)",
        "![a](data:image/svg+xml;base64,PHN2Zz4=)",
        "![a](javascript:alert(1))",
        "![a](//spy.example/p.png)",
        "[a](//spy.example)",
        "[a](/\\\\spy.example)",
        "<javascript:alert(1)>",
        "[a]: javascript:alert(1)\n\n[a]",
        "![a](material:f0\"onload=alert(1))",
        "![\" onerror=alert(1) x=\"](material:f0)",
        "`<svg onload=alert(1)>`",
        "<style>*{display:none}</style>",
        "<iframe src=https://spy.example>",
        "```html\n<script>alert(1)</script>\n```",
    ],
)  # fmt: skip
def test_nothing_of_it_runs_or_asks_elsewhere(hostile: str) -> None:
    look_through(html(hostile, f0=FOX))


FRAGMENTS = (
    "<script>", "</p>", "<img src=", "<svg/onload=", "javascript:", "data:", "](", "![", "[", "]", "<", ">", "`", "```",
    '"', "'", " onerror=", "&#106;", "&lt;", "material:f0", "material:", "https://spy.example", "//", "/\\", "\n",
    "\n\n", "|", "|---|", "- ", "1. ", "> ", "# ", "*", "**", "_", "~~", "&", "\\", "(", ")", " ", "\t", "\u202e",
    "\x00", "é",
)  # fmt: skip


@given(st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=4), max_size=40).map("".join))
def test_whatever_is_typed_is_harmless(typed: str) -> None:
    look_through(html(typed, f0=FOX))
    look_through(html(facts_from({"title": "x", "text": typed}, Kind.PAGE).text, f0=FOX))


def look_through(shown: str) -> None:
    """Our own tags alone, nothing that runs, nothing that is fetched from elsewhere."""
    found = Found()
    found.feed(shown)
    assert {tag for tag, _, _ in found.all} <= _TAGS
    for _, name, value in found.all:
        assert not (name or "").startswith("on")
        if name == "src":
            assert (value or "").startswith("/materials/")
        if name == "href":
            assert re.match(r"(?i)https?://|/(?![/\\])|#", value or ""), value


class Found(HTMLParser):
    """Every attribute of every tag."""

    def __init__(self) -> None:
        super().__init__()
        self.all: list[tuple[str, str | None, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.all += [(tag, None, None), *((tag, name, value) for name, value in attrs)]


def test_a_link_tells_nobody_where_it_was_pressed() -> None:
    assert html("[a](https://example.org)") == (
        '<p dir="auto"><a href="https://example.org" rel="noopener noreferrer nofollow">a</a></p>\n'
    )


@pytest.mark.parametrize(
    "sign", ["> ", "- ", "1. ", "*", "**a", "[", "![", "`", "<", "|", "_a ", "[a](", "~~", "&", "\\"]
)
def test_ten_thousand_deep_takes_no_time(sign: str) -> None:
    text = (sign * 10_000)[:30_000]
    before = time.perf_counter()
    shown = html(text)
    plain(text)
    materials_in(text)
    assert shown.count("<blockquote") <= 20
    assert time.perf_counter() - before < 20, "seconds, on a busy machine: without a bound it would be hours"


def test_towers_of_marks_are_cut_and_turning_signs_taken_out() -> None:
    assert len(without_towers("a" + "\u0301" * 50)) == 5
    assert without_towers("กี่ שָׁלוֹם é") == "กี่ שָׁלוֹם é"
    facts = facts_from({"title": "\u202eevil", "text": "a\u202eb\x00c", "language": "fr"}, Kind.PAGE)
    assert (facts.title, facts.text, facts.plain, facts.language) == ("evil", "abc", "abc", "fr")


@pytest.mark.parametrize(
    ("title", "taken", "name"),
    [
        ("Notre ville !", (), "notre-ville"),
        ("Notre ville", ("notre-ville",), "notre-ville-2"),
        ("Notre ville", ("notre-ville", "notre-ville-2"), "notre-ville-3"),
        ("Η γειτονιά μας", (), "η-γειτονιά-μας"),
        ("../../etc/passwd?x=1#y", (), "etc-passwd-x-1-y"),
        ("🦊🦊", (), "1"),
        ("🐻", ("1",), "1-2"),
        ("a" * 120, (), "a" * 74),
    ],
)
def test_names_in_addresses_do_not_collide(title: str, taken: tuple[str, ...], name: str) -> None:
    assert name_for(title, taken) == name
