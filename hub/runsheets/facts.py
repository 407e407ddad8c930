"""What a form says of a step, as facts: what cannot be read is refused by name. Pure."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, get_args

import msgspec

from hub.kits.kit import Sign, Spotlight, Stick
from hub.runsheets.polls import StepPoll, poll_checked, poll_from, typed
from rooms.errors import Refused
from rooms.text import clean_line

TYPED_CHARACTERS: Final = 300
MOST_PAGES: Final = 20
ID_CHARACTERS: Final = 36
LENGTHS: Final = range(1, 181)
"""Minutes of one step."""

SIGNS: Final[tuple[Sign, ...]] = get_args(Sign)
STICKS: Final[tuple[Stick, ...]] = get_args(Stick)
SPOTLIGHTS: Final[tuple[Spotlight, ...]] = get_args(Spotlight)


class SheetProblem(StrEnum):
    """Why a sheet cannot be so: each reason has a sentence in every language."""

    SIGN = "sign"
    MINUTES = "minutes"
    WORDS = "words"
    SETS = "sets"  # something that no step sets
    PIECE = "piece"  # music that is not in this room
    ACTIVITY = "activity"  # that is not on this twinning's shelf
    POLL = "poll"  # a question without a choice
    FULL = "full"
    STALE = "stale"  # somebody else changed this step while it was looked at
    GONE = "gone"  # somebody else deleted it
    OVER = "over"  # the lesson was called off


class SheetRefused(Exception):
    """We said no, and say why by name."""

    def __init__(self, problem: SheetProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class Facts(msgspec.Struct, frozen=True):
    """All that one says of a step. `page` counts from 1."""

    sign: Sign
    minutes: int
    words: str = ""
    stick: Stick | None = None
    spotlight: Spotlight | None = None
    page: int | None = None
    has_music: bool = False
    piece: str | None = None
    activity: str | None = None
    poll: StepPoll | None = None


def facts_from(form: Mapping[str, str]) -> Facts:
    """Out of a form. Raises SheetRefused."""
    return checked(
        sign=form.get("sign", ""),
        minutes=_number(form.get("minutes", "")),
        words=form.get("words", ""),
        stick=form.get("stick") or None,
        spotlight=form.get("spotlight") or None,
        page=_number(form["page"]) if form.get("page") else None,
        has_music=form.get("music") == "yes",
        piece=form.get("piece") or None,
        activity=form.get("activity") or None,
        poll=_poll(form),
    )


def checked(
    *,
    sign: str,
    minutes: int,
    words: str = "",
    stick: str | None = None,
    spotlight: str | None = None,
    page: int | None = None,
    has_music: bool = False,
    piece: str | None = None,
    activity: str | None = None,
    poll: StepPoll | None = None,
) -> Facts:
    """The same, whoever asks. Raises SheetRefused."""
    if sign not in SIGNS:
        raise SheetRefused(SheetProblem.SIGN)
    if minutes not in LENGTHS:
        raise SheetRefused(SheetProblem.MINUTES)
    if stick not in (None, *STICKS) or spotlight not in (None, *SPOTLIGHTS):
        raise SheetRefused(SheetProblem.SETS)
    if page is not None and not 1 <= page <= MOST_PAGES:
        raise SheetRefused(SheetProblem.SETS)
    try:
        said = clean_line(words, TYPED_CHARACTERS) if words.strip() else ""
    except Refused:
        raise SheetRefused(SheetProblem.WORDS) from None
    if piece is not None and len(piece) > ID_CHARACTERS:
        raise SheetRefused(SheetProblem.PIECE)
    if activity is not None and len(activity) > ID_CHARACTERS:
        raise SheetRefused(SheetProblem.ACTIVITY)
    try:
        asked = None if poll is None else poll_checked(poll)
    except Refused:
        raise SheetRefused(SheetProblem.POLL) from None
    plain = {"sign": sign, "minutes": minutes, "words": said, "stick": stick, "spotlight": spotlight, "page": page}
    facts = msgspec.convert({**plain, "has_music": has_music, "piece": piece, "activity": activity}, Facts)
    return msgspec.structs.replace(facts, poll=asked)


def _poll(form: Mapping[str, str]) -> StepPoll | None:
    try:
        return poll_from(typed(form))
    except (Refused, msgspec.ValidationError):
        raise SheetRefused(SheetProblem.POLL) from None


def _number(typed: str) -> int:
    """0, which nothing may be, for what is no number of ours."""
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 6 else 0
