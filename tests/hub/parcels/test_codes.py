"""Codes: a wrong letter or two that changed places are noticed, whatever else is typed is no error of ours."""

import secrets
from random import Random

import pytest

from hub.parcels.codes import DRAWN, LENGTH, SIGNS, new_code, read_code, shown


def test_a_code_is_read_as_it_is_shown_and_as_people_type_it() -> None:
    code = new_code(secrets.choice)
    assert len(code) == LENGTH
    for typed in (code, code.lower(), shown(code), "-".join(code), f"  {shown(code).lower()} "):
        assert read_code(typed) == code


def test_no_sign_looks_like_another() -> None:
    assert not set(SIGNS) & set("0O1IL2Z5S68BU")
    assert len(SIGNS) == len(set(SIGNS)) == 23, "a prime number: see the check below"


def test_every_wrong_letter_and_every_swap_is_noticed() -> None:
    random = Random(7)
    for _ in range(20):
        code = new_code(random.choice)
        for at in range(LENGTH):
            for other in SIGNS.replace(code[at], ""):
                assert read_code(code[:at] + other + code[at + 1 :]) is None
        for at in range(DRAWN):
            swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
            if swapped != code and at < DRAWN - 1:
                assert read_code(swapped) is None, (code, swapped)


@pytest.mark.parametrize(
    "typed",
    ["", " ", "AAA", "A" * 10, "0" * 9, "ÄÄÄÄÄÄÄÄÄ", "\x00" * 9, "\ud800" * 9, "A" * 100_000, "ſ" * 9, "../etc"],
)
def test_what_is_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None
