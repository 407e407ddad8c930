"""What every page knows of the hub: the name, language and clock that the keeper chose, or what stands for them."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy.exc import SQLAlchemyError

from hub.keepers.models import HubProfile
from hub.people.emails import email_key
from hub.store.store import Store

FRESH_SECONDS = 5.0
"""What this worker's keeper changes counts at once, what another's does after this."""

DEFAULT_NAME = "Ribambelle"
DEFAULT_ZONE = "UTC"


class SignUp(StrEnum):
    """Who may make an account."""

    INVITATION = "invitation"  # by a link of somebody who has one
    DOMAINS = "domains"  # and whoever gets a letter at an address of these domains
    ANYONE = "anyone"


@dataclass(frozen=True, slots=True)
class ProfileChanged:
    """The keeper decided something: what was remembered is no longer so."""


@dataclass(frozen=True, slots=True)
class Profile:
    """None where nothing was decided yet."""

    chosen_name: str | None = None
    language: str | None = None
    chosen_zone: str | None = None
    sign_up: SignUp = SignUp.INVITATION
    domains: Sequence[str] = ()

    @property
    def name(self) -> str:
        """What the hub is called."""
        return self.chosen_name or DEFAULT_NAME

    @property
    def time_zone(self) -> str:
        """The clock of whoever belongs to no school."""
        return self.chosen_zone or DEFAULT_ZONE

    def welcomes(self, email: str) -> bool:
        """Whether a letter to sign up may go to this address."""
        domain = email_key(email).rpartition("@")[2]
        is_listed = any(domain == each or domain.endswith(f".{each}") for each in self.domains)
        return self.sign_up is SignUp.ANYONE or (self.sign_up is SignUp.DOMAINS and is_listed)


class ProfileBook:
    """The profile, remembered for a moment: every page asks."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known = Profile()
        self._read_at = float("-inf")
        store.changes.listen(ProfileChanged, self._forget)

    async def look(self) -> Profile:
        """The profile; while the store is away, the one that was read last."""
        if time.monotonic() - self._read_at > FRESH_SECONDS:
            try:
                async with self._store.reading() as db:
                    row = await db.get(HubProfile, 1)
            except (SQLAlchemyError, OSError):
                return self._known
            self._known = Profile() if row is None else _profile(row)
            self._read_at = time.monotonic()
        return self._known

    def _forget(self, change: ProfileChanged) -> None:
        del change
        self._read_at = float("-inf")


def _profile(row: HubProfile) -> Profile:
    sign_up = (
        SignUp(row.sign_up) if row.sign_up in set(SignUp) else SignUp.INVITATION
    )  # a newer version's: the safe one
    return Profile(row.name, row.language, row.time_zone, sign_up, tuple(row.sign_up_domains or ()))
