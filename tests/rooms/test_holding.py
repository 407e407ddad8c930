"""What is held: whole words, however they are written, and nothing that only contains one."""

import pytest

from rooms.holding import LiveChat, Why, has_word, why_held

LIST = ["idiot", "du bist blöd", "Imbécile", ""]


WRITTEN = [
    "Idiot!",
    "you IDIOT.",
    "ídiot",
    "(idiot)",
    "Du  bist\nblöd",
    "quel imbecile",
    "\uff49\uff44\uff49\uff4f\uff54",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_a_word_is_found_however_it_is_written(text: str) -> None:
    assert has_word(text, LIST)


@pytest.mark.parametrize("text", ["idiotic", "an idiom", "du bist", "bist du blöd", "", "🙂"])
def test_a_part_of_a_word_is_another_word(text: str) -> None:
    assert not has_word(text, LIST)


def test_a_word_is_held_in_every_class_and_all_else_where_the_class_says_so() -> None:
    assert why_held(LiveChat.LIVE, "hello", LIST) is None
    assert why_held(LiveChat.LIVE, "idiot", LIST) is Why.WORD
    assert why_held(LiveChat.HOLD, "hello", LIST) is Why.CLASS
    assert why_held(LiveChat.HOLD, "idiot", LIST) is Why.WORD
