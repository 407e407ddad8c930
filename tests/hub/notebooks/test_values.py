"""What somebody types into a notebook is read as it is meant, or refused by name."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.notebooks.models import NOTE_CHARACTERS
from hub.notebooks.table import write_csv
from hub.notebooks.values import (
    Days,
    Entry,
    NotebookProblem,
    NotebookRefused,
    Rule,
    Series,
    entry_from,
    read_day,
    read_value,
    series_from,
)

CM, LEAVES, GRAMS = Rule("cm", 1), Rule("leaves", 0), Rule("g", 3)
DAYS = Days(today=date(2026, 11, 18), starts_on=date(2026, 9, 1))


@pytest.mark.parametrize(
    ("typed", "rule", "thousandths"),
    [
        ("4.2", CM, 4_200),
        ("4,2", CM, 4_200),
        (" 4,20 cm ", CM, 4_200),
        ("4,2CM", CM, 4_200),
        (",5", CM, 500),
        ("7.", CM, 7_000),
        ("007", LEAVES, 7_000),
        ("12 Leaves", LEAVES, 12_000),
        ("3,0", LEAVES, 3_000),
        ("-3,5", CM, -3_500),
        ("\u22123,5", CM, -3_500),
        ("+3", CM, 3_000),
        ("-0", LEAVES, 0),
        ("1 234,5", CM, 1_234_500),
        ("1\u202f234,5", CM, 1_234_500),
        ("1'234.5", CM, 1_234_500),
        ("1\u2019234.5", CM, 1_234_500),
        ("1.234", GRAMS, 1_234),
        ("\uff14\uff0e\uff12", CM, 4_200),
        ("\u0664", LEAVES, 4_000),
        ("1000000", CM, 1_000_000_000),
    ],
)
def test_a_value_is_read_as_it_is_meant(typed: str, rule: Rule, thousandths: int) -> None:
    assert read_value(typed, rule) == thousandths


@pytest.mark.parametrize(
    ("typed", "rule", "problem"),
    [
        ("", CM, NotebookProblem.NUMBER),
        ("four", CM, NotebookProblem.NUMBER),
        ("1e5", CM, NotebookProblem.NUMBER),
        ("--4", CM, NotebookProblem.NUMBER),
        ("4 2", CM, NotebookProblem.GROUPS),
        ("1.234,5", CM, NotebookProblem.GROUPS),
        ("1,2,3", CM, NotebookProblem.GROUPS),
        ("12 34", CM, NotebookProblem.GROUPS),
        ("4,25", CM, NotebookProblem.DECIMALS),
        ("1.234", CM, NotebookProblem.DECIMALS),
        ("4,5", LEAVES, NotebookProblem.WHOLE),
        ("-4", LEAVES, NotebookProblem.NEGATIVE),
        ("42 mm", CM, NotebookProblem.UNIT),
        ("1000001", CM, NotebookProblem.LARGE),
        ("9" * 400, CM, NotebookProblem.LARGE),
    ],
)
def test_what_is_no_value_is_refused_by_name(typed: str, rule: Rule, problem: NotebookProblem) -> None:
    with pytest.raises(NotebookRefused) as no:
        read_value(typed, rule)
    assert no.value.problem is problem


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_number_or_a_clear_word(typed: str) -> None:
    with suppress(NotebookRefused):
        assert abs(read_value(typed, GRAMS)) < 1_000_001_000


@given(st.integers(-10_000_000, 10_000_000), st.sampled_from(",."))
def test_what_is_written_is_read_again(thousandths: int, sign: str) -> None:
    typed = f"{'-' if thousandths < 0 else ''}{abs(thousandths) // 1000}{sign}{abs(thousandths) % 1000:03}"
    assert read_value(typed, GRAMS) == thousandths


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("2026-11-18", date(2026, 11, 18)),
        (" 2026-07-03 ", date(2026, 7, 3)),
        ("2026-11-19", NotebookProblem.FUTURE),
        ("2026-07-02", NotebookProblem.FAR),
        ("0026-11-18", NotebookProblem.FAR),
        ("18.11.2026", NotebookProblem.DAY),
        ("2026-02-30", NotebookProblem.DAY),
        ("", NotebookProblem.DAY),
    ],
)
def test_a_day_is_none_to_come_and_none_from_long_ago(typed: str, answer: date | NotebookProblem) -> None:
    if isinstance(answer, date):
        assert read_day(typed, DAYS) == answer
        return
    with pytest.raises(NotebookRefused) as no:
        read_day(typed, DAYS)
    assert no.value.problem is answer


def test_a_line_is_read_from_a_form() -> None:
    form = {"value": "4,2", "day": "2026-11-18", "note": " es hat sich  gehäutet "}
    assert entry_from(form, CM, DAYS) == Entry(date(2026, 11, 18), 4_200, "es hat sich gehäutet")
    with pytest.raises(NotebookRefused, match="note"):
        entry_from(form | {"note": "x" * (NOTE_CHARACTERS + 1)}, CM, DAYS)


def test_a_notebook_is_read_from_a_form() -> None:
    typed = {"title": " La taille ", "what": "règle", "unit": "cm", "picture": "snail", "decimals": "2"}
    assert series_from(typed) == Series("La taille", "règle", "cm", "snail", 2)
    assert series_from({"title": "x", "picture": "../x", "decimals": "9"}) == Series("x")
    for wrong, problem in (({"title": " "}, "title"), ({"title": "x", "unit": "u" * 17}, "long")):
        with pytest.raises(NotebookRefused, match=problem):
            series_from(wrong)


def test_a_spreadsheet_reads_numbers_of_its_language_and_no_formula() -> None:
    rows = [["4.º B", 4_200, "=HYPERLINK(1)"], ["CM1", -500, ""]]
    french = write_csv(["Classe", "La taille", "Mot"], rows, "fr").decode("utf-8-sig").splitlines()
    assert french == ["Classe;La taille;Mot", "4.º B;4,2;'=HYPERLINK(1)", "CM1;-0,5;"]
    assert b"4.2,'=HYPERLINK(1)" in write_csv(["a", "b", "c"], rows, "en")
