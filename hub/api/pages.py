"""Long lists, page by page: each answer holds the cursor with which the next one is asked for."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Callable, Sequence
from typing import Annotated, Final, TypeVar

import msgspec

from hub.api.problems import Problem

Line = TypeVar("Line")
Key = tuple[int | str, ...]

MOST: Final = 100


class Page(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`limit` lines after the place that `cursor` (from the answer before) stands for."""

    limit: Annotated[int, msgspec.Meta(ge=1, le=MOST)] = 50
    cursor: str | None = None


def cut(lines: Sequence[Line], key: Callable[[Line], Key], page: Page) -> tuple[list[Line], str | None]:
    """The lines of one page in the order of `key`, and the cursor of the next. Raises Problem for a wrong cursor."""
    ordered = sorted(lines, key=key)
    if page.cursor is not None:
        after = _read(page.cursor)
        try:
            ordered = [line for line in ordered if key(line) > after]
        except TypeError:
            raise _wrong() from None
    here = ordered[: page.limit]
    is_last = len(here) == len(ordered)
    return here, None if is_last else _written(key(here[-1]))


def _written(key: Key) -> str:
    return urlsafe_b64encode(msgspec.json.encode(key)).decode().rstrip("=")


def _read(cursor: str) -> Key:
    try:
        return msgspec.json.decode(urlsafe_b64decode(cursor.encode() + b"=="), type=tuple[int | str, ...])
    except (Error, ValueError, UnicodeError):
        raise _wrong() from None


def _wrong() -> Problem:
    return Problem(400, "cursor", "This cursor is not one of ours")
