"""Two people change one form: nothing that was typed is lost, and what the other one changed is told."""

from hypothesis import given
from hypothesis import strategies as st

from hub.pages.edits import Meanwhile, merge, read_shown, shown

WORDS = st.sampled_from(["", "CM1", "Δ΄ τάξη", "4. A"])
FORMS = st.fixed_dictionaries(dict.fromkeys(("class", "headcount"), WORDS))


@given(FORMS, FORMS, FORMS)
def test_mine_stays_theirs_comes_and_every_difference_is_told(
    before: dict[str, str], typed: dict[str, str], now: dict[str, str]
) -> None:
    merged = merge(before, typed, now)
    told = {news.field: news for news in merged.news}
    for field in before:
        if typed[field] != before[field]:
            assert merged.values[field] == typed[field], "what was typed is never lost"
        else:
            assert merged.values[field] == now[field]
        has_changed = now[field] not in (before[field], typed[field])
        assert (field in told) is has_changed
        if has_changed:
            assert told[field] == Meanwhile(field, now[field], typed[field] != before[field])


@given(st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=4))
def test_what_was_shown_first_comes_back(fields: dict[str, str]) -> None:
    assert read_shown(shown(fields), {}) == fields


@given(st.text(max_size=20))
def test_a_hidden_field_that_was_tampered_with_breaks_nothing(hidden: str) -> None:
    assert isinstance(read_shown(hidden, {"class": "CM1"}), dict)
