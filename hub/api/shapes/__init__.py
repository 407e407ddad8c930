"""What programs send and get. Moments are RFC 3339 in UTC, days ISO 8601, languages BCP 47, countries ISO 3166-1."""

from datetime import UTC, datetime

import msgspec

from hub.store.tables import Instant


class Told(msgspec.Struct):
    """Something that we tell."""


class Asked(msgspec.Struct, forbid_unknown_fields=True):
    """Something that we are asked for: what we do not know is refused."""


class Nothing(Told):
    """It is done, and there is nothing to say about it."""


def moment(at: Instant) -> datetime:
    """As RFC 3339 says it."""
    return datetime.fromtimestamp(at / 1000, UTC)


def maybe(at: Instant | None) -> datetime | None:
    """The same of what may not have been."""
    return None if at is None else moment(at)
