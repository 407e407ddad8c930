"""How words are compared, and how what was found is marked in the text as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.conversations.wordings import marked, plain, terms_of


@pytest.mark.parametrize(
    ("written", "sought"),
    [
        ("École", "ecole"),
        ("e\u0301cole", "ÉCOLE"),
        ("Straße", "strasse"),
        ("Évora às três", "tres"),
        ("Ελλάδα", "ελλαδα"),
        ("ΚΑΛΗΜΈΡΑΣ", "καλημέρας"),
        ("cœur", "coeur"),
        ("Łódź", "lodz"),
        ("Iğdır", "igdir"),
        ("ﬁlm", "film"),
    ],
)
def test_case_and_accents_do_not_count(written: str, sought: str) -> None:
    assert plain(sought) in plain(written)


def test_every_word_of_a_query_is_looked_for_once() -> None:
    assert terms_of("  École  noël ecole ") == ["ecole", "noel"]
    assert terms_of(" \u0301 ") == []


def test_what_was_found_is_marked_where_it_stands() -> None:
    assert marked("L’École de Noël", ["ecole", "noel"]) == [
        ("L’", False), ("École", True), (" de ", False), ("Noël", True),
    ]  # fmt: skip
    assert marked("e\u0301cole", ["ecole"]) == [("e\u0301cole", True)]
    assert marked("Straße", ["ss"]) == [("Stra", False), ("ß", True), ("e", False)]
    assert marked("", ["a"]) == []


@given(st.text(), st.lists(st.text(min_size=1), max_size=3))
def test_no_letter_is_lost(text: str, terms: list[str]) -> None:
    pieces = marked(text, [each for each in map(plain, terms) if each])
    assert "".join(piece for piece, _ in pieces) == text
