"""Waiting for a state, never for a time: asks again until it is so, and says what it saw last if it never was."""

import time
from collections.abc import Callable
from typing import TypeVar

from playwright.sync_api import Page

Seen = TypeVar("Seen")

PATIENCE_SECONDS = 60.0
BETWEEN_MILLISECONDS = 100


def until(page: Page, look: Callable[[], Seen], is_so: Callable[[Seen], bool], what: str, seconds: float = 0) -> Seen:
    """What `look` saw when `is_so` first held. The page lives on meanwhile. Raises AssertionError with `what`."""
    deadline = time.monotonic() + (seconds or PATIENCE_SECONDS)
    while True:
        seen = look()
        if is_so(seen):
            return seen
        if time.monotonic() > deadline:
            raise AssertionError(f"never came true: {what}; seen last: {seen!r}")
        page.wait_for_timeout(BETWEEN_MILLISECONDS)
