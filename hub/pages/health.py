"""The keeper's health page: workers, rooms, sound and picture, storage, certificate, version; nobody's name in it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from quart import Blueprint, abort, redirect, request

from hub.care.backup import last_backup
from hub.health import version
from hub.https.certificate import WARN_DAYS, read_certificate
from hub.keeper import StartError
from hub.letterbox import queries as letterbox
from hub.letterbox.models import KEPT_MS
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.people.rights import HubVerb
from hub.post import queries as post
from hub.settings import Settings
from hub.store.tables import Instant
from hub.vitals.rounds import Round, Rounds
from hub.vitals.storage import storage
from rooms.rights import Place

BACKUP_DAYS = 7
"""Older than that, and the keeper is reminded."""

_DAY = 24 * 3_600_000

LOSSY_PART = 0.01
"""So much of sound and picture missing is seen and heard."""


@dataclass(frozen=True, slots=True)
class Totals:
    """Of all workers that answered."""

    rooms: int
    people: int
    forwarded: int
    repaired: int
    lost: int

    @property
    def whole_part(self) -> float:
        """How much of what was to arrive could be sent, from 0 to 1."""
        due = self.forwarded + self.lost
        return self.forwarded / due if due else 1.0


class HealthViews:
    """`/health`."""

    def __init__(self, house: House, settings: Settings, rounds: Rounds) -> None:
        self._house = house
        self._settings = settings
        self._rounds = rounds

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("keepers-health", __name__)
        routes.get("/health")(self.health)
        return routes

    async def health(self) -> Any:
        """How all of it is at this moment."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        if not self._house.rights.may(visitor.actor, HubVerb.SEE_HEALTH, Place()):
            abort(404)
        found = await self._rounds.look()
        totals = _totals(found)
        stored = await storage(self._house.store, self._settings.data_dir)
        async with self._house.store.reading() as db:
            letters = await post.counts(db, self._house.now())
            came_at = await letterbox.last_came(db)
            came = await letterbox.came_since(db, Instant(self._house.now() - _DAY))
        ends = self._certificate_end()
        is_ending = ends is not None and ends - datetime.now(UTC) < timedelta(days=WARN_DAYS)
        backed_up_at = self._backed_up_at()
        worries = {
            "workers": bool(found.silent),
            "bus": not all(signs.has_bus for signs in found.signs),
            "media": totals.whole_part < 1 - LOSSY_PART,
            "storage": stored.is_scarce,
            "backup": self._house.now() - (backed_up_at or 0) > BACKUP_DAYS * _DAY,
            "certificate": is_ending,
            "post": letters.is_worry,
        }
        return await self._house.page(
            "health.html",
            visitor,
            workers=sorted(found.signs, key=lambda signs: signs.started_at),
            silent=len(found.silent),
            totals=totals,
            stored=stored,
            letters=letters,
            letters_in=self._settings.lmtp_domain,
            came_at=came_at,
            came=came,
            came_days=KEPT_MS // _DAY,
            certificate_ends=None if ends is None else ends.date(),
            backed_up_at=backed_up_at,
            version=version(),
            worries=worries,
        )

    def _backed_up_at(self) -> Instant | None:
        """When the last backup was made."""
        last = last_backup(self._settings.data_dir)
        try:
            return None if last is None else Instant(datetime.fromisoformat(last.made_at).timestamp() * 1000)
        except ValueError:
            return None

    def _certificate_end(self) -> datetime | None:
        """Of our own certificate; a proxy's is the proxy's."""
        files = self._settings.certificate_files
        if files is None:
            return None
        try:
            return read_certificate(files[0]).not_valid_after_utc
        except StartError:
            return None


def _totals(found: Round) -> Totals:
    return Totals(
        rooms=len({room for signs in found.signs for room in signs.rooms}),
        people=sum(signs.people for signs in found.signs),
        forwarded=sum(signs.forwarded for signs in found.signs),
        repaired=sum(signs.repaired for signs in found.signs),
        lost=sum(signs.lost for signs in found.signs),
    )
