"""Which of a pupil's messages a teacher reads first: by the class's own rule, or for a word that stands on its list."""

import unicodedata
from collections.abc import Iterable
from enum import StrEnum


class LiveChat(StrEnum):
    """Whether the pupils of a class may write in a live room, as its teachers chose."""

    OFF = "off"
    HOLD = "hold"  # a teacher of the class reads each message first
    LIVE = "live"


class Why(StrEnum):
    """What a message is held for."""

    CLASS = "class"
    WORD = "word"


def why_held(chat: LiveChat, text: str, words: Iterable[str]) -> Why | None:
    """Why a pupil's message waits for a teacher; None where it goes at once."""
    if has_word(text, words):
        return Why.WORD
    return Why.CLASS if chat is LiveChat.HOLD else None


def has_word(text: str, words: Iterable[str]) -> bool:
    """Whether a word of the list, or a phrase, stands in `text` as a whole word, however it is written."""
    folded = f" {' '.join(_words_of(text))} "
    return any(f" {' '.join(phrase)} " in folded for phrase in map(_words_of, words) if phrase)


def _words_of(text: str) -> list[str]:
    """Without case, accents and punctuation: "Idiot!", "IDIOT" and "ídiot" are one word."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(each if each.isalnum() else " " for each in plain if not unicodedata.combining(each))
    return letters.split()
