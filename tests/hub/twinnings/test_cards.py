"""A card read from a form, with everything that may be wrong with it, and two people's changes of one card."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.twinnings.cards import FIELDS, Card, CardRefused, merge, read, typed_of

CARD = Card(
    title="Cri cri",
    words="Les animaux et leurs cris.",
    languages=("de", "fr"),
    subjects=("music", "science"),
    starts_on=date(2026, 11, 30),
    ends_on=date(2027, 6, 30),
    rhythm="weekly",
    ages=(4, 6),
    countries=("DE", "FR"),
    wanted=3,
)


def test_a_card_comes_back_as_it_was_typed() -> None:
    assert read(typed_of(CARD)).title == CARD.title
    again = read(typed_of(CARD))
    assert typed_of(again) == typed_of(CARD)
    assert set(typed_of(CARD)) == set(FIELDS)


@pytest.mark.parametrize("title", ["Ο Χριστός γεννιέται", "Ċikku u Ġanni", "Чакаме Коледа", "Şarkılar İğde"])
def test_titles_of_everywhere(title: str) -> None:
    assert read({**typed_of(CARD), "title": [title]}).title == title


@pytest.mark.parametrize(
    ("typed", "problems"),
    [
        ({"title": [" "]}, {"title": "title"}),
        ({"title": ["x" * 121]}, {"title": "title"}),
        ({"title": []}, {"title": "title"}),
        ({"words": ["x" * 601]}, {"words": "words"}),
        ({"languages": ["xx", "<script>"]}, {"languages": "languages"}),
        ({"starts": ["tomorrow"]}, {"starts": "date"}),
        ({"starts": ["0001-01-01"]}, {"starts": "date"}),
        ({"ends": [""]}, {"ends": "date"}),
        ({"ends": ["2026-11-29"]}, {"ends": "order"}),
        ({"ends": ["2036-11-29"]}, {"ends": "long"}),
        ({"youngest": ["7"]}, {"youngest": "ages"}),
        ({"oldest": ["six"]}, {"youngest": "ages"}),
        ({"oldest": ["٦"]}, {"youngest": "ages"}),
        ({"countries": []}, {"countries": "countries"}),
        ({"countries": ["US"]}, {"countries": "countries"}),
        ({"wanted": ["1"]}, {"wanted": "wanted"}),
        ({"wanted": ["99999"]}, {"wanted": "wanted"}),
        ({"title": [""], "wanted": [""]}, {"title": "title", "wanted": "wanted"}),
    ],
)
def test_what_is_wrong_is_named_all_at_once(typed: dict[str, list[str]], problems: dict[str, str]) -> None:
    with pytest.raises(CardRefused) as refused:
        read({**typed_of(CARD), **typed})
    assert refused.value.problems == problems


def test_what_may_stay_open() -> None:
    card = read({**typed_of(CARD), "youngest": [""], "oldest": [""], "where": ["all"], "rhythm": ["x"], "words": [""]})
    assert (card.ages, card.countries, card.rhythm, card.words) == (None, None, "free", "")
    assert read({**typed_of(CARD), "youngest": ["8"], "oldest": [""]}).ages == (8, 8)
    assert read({**typed_of(CARD), "kit": ["christmas"]}).kit is None
    assert read({**typed_of(CARD), "kit": ["christmas"]}, kits=["christmas"]).kit == "christmas"


def test_two_people_change_two_things() -> None:
    before = typed_of(CARD)
    merged = merge(before, {**before, "title": ["Theirs"]}, {**before, "words": ["Mine"]})
    assert merged.theirs == {}
    assert (merged.typed["title"], merged.typed["words"]) == (["Theirs"], ["Mine"])


def test_two_people_change_one_thing() -> None:
    before = typed_of(CARD)
    merged = merge(before, {**before, "title": ["Theirs"]}, {**before, "title": ["Mine"]})
    assert merged.typed["title"] == ["Mine"]
    assert merged.theirs == {"title": ["Theirs"]}


_CHANGES = st.dictionaries(st.sampled_from(FIELDS), st.lists(st.sampled_from("abc"), max_size=2).map(sorted))


@given(_CHANGES, _CHANGES)
def test_nothing_that_anybody_changed_is_lost(theirs: dict[str, list[str]], mine: dict[str, list[str]]) -> None:
    before = typed_of(CARD)
    they, i = {**before, **theirs}, {**before, **mine}
    merged = merge(before, they, i)
    for name in FIELDS:
        if i[name] != before[name]:
            assert merged.typed[name] == i[name]
            assert they[name] in (before[name], i[name], merged.theirs.get(name))
        else:
            assert merged.typed[name] == they[name]
