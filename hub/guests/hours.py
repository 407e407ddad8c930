"""When a guest is one: from half an hour before the lesson until it ends, and over time while no other lesson began."""

from enum import StrEnum
from typing import Final

from hub.store.tables import Instant
from rooms.hours import CLOSES_AFTER_MS

OPENS_BEFORE: Final = 30 * 60_000
"""Milliseconds. Time to try camera and microphone, and to meet the teacher, before the children come."""


class GuestHours(StrEnum):
    """What the clock says of an invitation."""

    EARLY = "early"
    NOW = "now"
    OVER = "over"


def guest_hours(starts_at: Instant, ends_at: Instant, now: Instant, *, has_next_begun: bool = False) -> GuestHours:
    """At `now`. A lesson over time goes on with its guests, unless the room's next one has begun."""
    if now < starts_at - OPENS_BEFORE:
        return GuestHours.EARLY
    until = ends_at if has_next_begun else ends_at + CLOSES_AFTER_MS
    return GuestHours.NOW if now < until else GuestHours.OVER
