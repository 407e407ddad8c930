"""What the keeper decides, each part for itself. A `db` is a writing session (`Store.writing`)."""

import re
from zoneinfo import available_timezones

from sqlalchemy.ext.asyncio import AsyncSession

from hub.keepers.models import NAME_CHARACTERS, HubProfile
from hub.keepers.profile import ProfileChanged, SignUp
from hub.people.emails import email_key
from hub.store.changes import note
from rooms.text import clean_line

_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_DOMAINS_TYPED = 250


async def name_hub(db: AsyncSession, name: str) -> None:
    """Call the hub so. Raises Refused for an empty name or one that is too long."""
    (await _row(db)).name = clean_line(name, NAME_CHARACTERS)


async def choose_place(db: AsyncSession, *, language: str, time_zone: str) -> None:
    """The language and the clock for whoever has none of their own. Raises ValueError for an unknown time zone."""
    if time_zone not in available_timezones():
        raise ValueError(f"no such time zone: {time_zone!r}")
    row = await _row(db)
    row.language, row.time_zone = language, time_zone


async def choose_sign_up(db: AsyncSession, *, who: SignUp, domains: str) -> None:
    """Who may make an account; `domains` as they are typed. Raises ValueError for one that is none, or none at all."""
    listed = [
        each.lstrip("@") for each in re.split(r"[\s,;]+", email_key(domains[:_DOMAINS_TYPED])) if each.lstrip("@")
    ]
    if any(not _DOMAIN.fullmatch(each) for each in listed) or (who is SignUp.DOMAINS and not listed):
        raise ValueError("not a list of domains")
    row = await _row(db)
    row.sign_up, row.sign_up_domains = who.value, listed or None


async def _row(db: AsyncSession) -> HubProfile:
    note(db, ProfileChanged())
    row = await db.get(HubProfile, 1, with_for_update=True)
    if row is None:
        row = HubProfile(id=1)
        db.add(row)
    return row
