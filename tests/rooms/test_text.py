"""Hostile text: whatever comes in, what is kept is harmless, short enough, and says what the person typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rooms.errors import Code, Refused
from rooms.text import clean_line, clean_text

TEXTS = [
    ("Bonjour à tous", "Bonjour à tous"),
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),  # text is text: escaping belongs to whoever shows it
    ("a\x00b", "ab"),
    ("a\x07\x1b[31mb", "a[31mb"),
    ("one\r\ntwo\rthree", "one\ntwo\nthree"),
    ("one\n\n\n\n\ntwo", "one\n\ntwo"),
    ("  round  \n  about  ", "round\n  about"),
    ("a\u202eb\u202c", "ab"),
    ("a\u2066b\u2069\u200f\u061c", "ab"),
    ("zero\ufeff\u2060width\u00ad", "zerowidth"),
    ("e\u0301", "\u00e9"),
    ("lone \ud800 surrogate", "lone  surrogate"),
    ("private \ue000 use", "private  use"),
    (
        "\U0001f3f4\U000e0067\U000e0062\U000e007f",
        "\U0001f3f4\U000e0067\U000e0062\U000e007f",
    ),  # flags of regions
    ("👩\u200d👧", "👩\u200d👧"),  # joiners make families of emoji
    ("می\u200cخواهم", "می\u200cخواهم"),  # and Persian words
    ("γειά σου", "γειά σου"),
    ("a\u2028b", "a\nb"),
]

EMPTY = [
    "",
    " ",
    "\n\n",
    "\u200d",
    "\u202e",
    "\x00",
    "\u0301",
    "\u3000",
    "\u200b",
    "\u2003\n\u00a0",
    "\u3164",
    "\u2800 \u115f",
]


@pytest.mark.parametrize(("raw", "kept"), TEXTS, ids=[ascii(raw) for raw, _ in TEXTS])
def test_text_is_kept_without_what_harms(raw: str, kept: str) -> None:
    assert clean_text(raw, 2_000) == kept


@pytest.mark.parametrize("raw", EMPTY, ids=ascii)
@pytest.mark.parametrize("clean", [clean_text, clean_line])
def test_nothing_visible_is_nothing_said(raw: str, clean: object) -> None:
    with pytest.raises(Refused) as refusal:
        clean(raw, 100)  # type: ignore[operator]
    assert refusal.value.code is Code.TEXT_EMPTY


def test_every_kind_of_break_is_one_line_break() -> None:
    assert clean_text("un\r\ndeux\rtrois\u2028quatre\u2029cinq", 100) == "un\ndeux\ntrois\nquatre\ncinq"


def test_a_line_has_no_breaks() -> None:
    assert clean_line(" Camille\n\t\u2028 \u2029Martin ", 100) == "Camille Martin"


@pytest.mark.parametrize("clean", [clean_text, clean_line])
def test_the_limit_counts_what_is_kept(clean: object) -> None:
    assert clean("a" * 10 + "\u202e" * 5, 10) == "a" * 10  # type: ignore[operator]
    for raw in ("a" * 11, "a" * 1_000_000):
        with pytest.raises(Refused) as refusal:
            clean(raw, 10)  # type: ignore[operator]
        assert refusal.value.code is Code.TEXT_TOO_LONG


HOSTILE = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.characters(categories=["Cc", "Cf", "Cs", "Co", "Mn", "Zs", "Zl", "Zp"]),
        st.sampled_from("\n\r\x00\u202e\u2066\u200d\u200b<>&\"'ab"),
    ),
    max_size=60,
)


@given(HOSTILE)
def test_whatever_comes_what_is_kept_is_harmless(raw: str) -> None:
    for clean in (clean_text, clean_line):
        try:
            text = clean(raw, 100)
        except Refused:
            continue
        text.encode("utf-8")
        assert text == text.strip()
        assert not any(unicodedata.category(c) in ("Cc", "Cs", "Co", "Zl", "Zp") and c != "\n" for c in text)
        assert not any(unicodedata.bidirectional(c) in _DIRECTED for c in text)
        assert "\n\n\n" not in text
        assert clean is clean_text or "\n" not in text
        assert clean(text, 100) == text  # cleaning twice is cleaning once


_DIRECTED = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
