"""The one table of what is kept how long: a page shows it, the round keeps it, and docs/data-protection.md says it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from hub.accounts.links import REMEMBERED
from hub.api.once import KEPT as REPLY_KEPT
from hub.attendance.register import KEPT_FOR as ATTENDANCE_KEPT
from hub.audit.witness import KEPT as AUDIT_KEPT
from hub.capsules.models import KEPT_MS as CAPSULE_KEPT
from hub.families.models import KEPT_MS as FAMILY_LINK_KEPT
from hub.letterbox.models import KEPT_MS as CAME_KEPT
from hub.looking.log import KEPT as LOOKS_KEPT
from hub.materials.parts import KEPT_MS as PARTS_KEPT
from hub.people.attempts import WINDOW
from hub.people.logins import AGE
from hub.polls.votes import KEPT_MS as VOTES_KEPT
from hub.post.delivery import KEPT_FOR as LETTER_KEPT
from hub.safety.holds import KEPT_MS as HELD_KEPT
from hub.safety.reports import KEPT_MS as REPORT_KEPT
from hub.store.tables import Instant
from hub.writings.drafts import KEPT_MS as DRAFT_KEPT


@dataclass(frozen=True, slots=True)
class Clock:
    """One kind of data, and how long after its beginning it goes. `name` is also that of its words on the page."""

    name: str
    kept: timedelta

    def before(self, now: Instant) -> Instant:
        """What began before this moment is due."""
        return Instant(now - self._milliseconds)

    def goes(self, since: Instant) -> Instant:
        """When that which began at `since` goes."""
        return Instant(since + self._milliseconds)

    @property
    def _milliseconds(self) -> int:
        return self.kept // timedelta(milliseconds=1)


def _clock(name: str, milliseconds: int) -> Clock:
    return Clock(name, timedelta(milliseconds=milliseconds))


ROOMS: Final = Clock("rooms", timedelta(days=365))
"""Chat and board, from the day on which the twinning went into the archive."""
PUPILS: Final = Clock("pupils", timedelta(days=365))
"""The pupils of a class that rests; those of one that has ended go at once."""
DOCUMENTS: Final = Clock("documents", timedelta(days=1))
"""A PDF of which somebody chooses pages: these stay as pictures, it does not."""
PARTS: Final = _clock("parts", PARTS_KEPT)
"""Of a large file that was not finished, since its last piece."""
DRAFTS: Final = _clock("drafts", DRAFT_KEPT)
"""Of a text that was never handed in, since somebody last wrote in it."""
CAPSULES: Final = _clock("capsules", CAPSULE_KEPT)
"""That nobody fetched, or that everybody has."""
PRACTICE: Final = Clock("practice", timedelta(days=14))
"""A twinning with an invented class, and all that was tried in it."""
HELD: Final = _clock("held", HELD_KEPT)
VOTES: Final = _clock("votes", VOTES_KEPT)
"""Of a poll that nobody closed; those of a closed one go with its closing."""
REPORTS: Final = _clock("reports", REPORT_KEPT)
ATTENDANCE: Final = _clock("attendance", ATTENDANCE_KEPT)
GUESTS: Final = Clock("guests", timedelta(days=30))
"""Whoever was invited to a lesson, whether they came or not: what they said stays, their name goes."""
FAMILIES: Final = _clock("families", FAMILY_LINK_KEPT)
"""Links to an exhibition: so long they say that it has ended."""
AUDIT: Final = _clock("audit", AUDIT_KEPT)
LOOKS: Final = _clock("looks", LOOKS_KEPT)
LETTERS: Final = _clock("letters", LETTER_KEPT)
CAME: Final = _clock("came", CAME_KEPT)
"""Who sent a class something by e-mail; what they sent stays as a material."""
LOGINS: Final = _clock("logins", AGE)
LINKS: Final = _clock("links", REMEMBERED)
REPLIES: Final = _clock("replies", REPLY_KEPT)
ATTEMPTS: Final = _clock("attempts", WINDOW)

CLOCKS: Final = (
    ROOMS, DOCUMENTS, PARTS, CAPSULES, DRAFTS, PUPILS, PRACTICE, HELD, VOTES, REPORTS, ATTENDANCE, GUESTS, FAMILIES,
    AUDIT, LOOKS, LETTERS, CAME, LOGINS, LINKS, REPLIES, ATTEMPTS,
)  # fmt: skip
