"""Reads what other workers wrote, with one error for whatever is not it: msgspec's own."""

from collections.abc import Callable
from typing import TypeVar

import msgspec

_Read = TypeVar("_Read")


def strict(read: Callable[[bytes], _Read]) -> Callable[[bytes], _Read]:
    """The same reader, with msgspec's errors alone: by nature broken text and endless nesting have others."""

    def read_or_refuse(payload: bytes) -> _Read:
        try:
            return read(payload)
        except (UnicodeDecodeError, RecursionError) as wrong:
            raise msgspec.DecodeError(str(wrong)) from wrong

    return read_or_refuse
