"""What a class's network carries: a look, the light and the troubles that follow from it, and where it is kept."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.networks.models import NetworkPassport
from hub.store.tables import Instant
from rooms.ids import ClassId

OLD_MS: Final = 60 * 24 * 3600 * 1000
"""After two months a school may have another network."""
MOST_KBPS: Final = 10_000_000
ENOUGH_DOWN_KBPS: Final = 2_000
ENOUGH_UP_KBPS: Final = 700
"""The stage and some thumbnails come in; one picture of the middle size goes out."""


class Light(StrEnum):
    """What a lesson will be like."""

    GREEN = "green"
    YELLOW = "yellow"  # sound and picture, with something that is missing
    RED = "red"  # still pictures, chat and board


class Trouble(StrEnum):
    """What somebody can do something about, the gravest first."""

    MEDIA = "media"
    SOCKET = "socket"
    DETOUR = "detour"  # UDP is stopped
    DOWN = "down"
    UP = "up"
    LOOP = "loop"
    MICROPHONE = "microphone"
    CAMERA = "camera"


@dataclass(frozen=True, slots=True)
class Look:
    """What got through; None where it could not be looked at."""

    socket: bool
    udp: bool
    tcp: bool
    relay: bool | None
    down_kbps: int
    up_kbps: int
    camera: bool | None = None
    microphone: bool | None = None
    loop: bool | None = None

    @property
    def carries_media(self) -> bool:
        """By whichever way."""
        return self.udp or self.tcp or self.relay is True

    @property
    def troubles(self) -> list[Trouble]:
        """What is not as it should be."""
        claims = {
            Trouble.MEDIA: not self.carries_media,
            Trouble.SOCKET: not self.socket,
            Trouble.DETOUR: self.carries_media and not self.udp,
            Trouble.DOWN: self.down_kbps < ENOUGH_DOWN_KBPS,
            Trouble.UP: self.up_kbps < ENOUGH_UP_KBPS,
            Trouble.LOOP: self.carries_media and self.microphone is True and self.loop is False,
            Trouble.MICROPHONE: self.microphone is False,
            Trouble.CAMERA: self.camera is False,
        }
        return [trouble for trouble, is_so in claims.items() if is_so]

    @property
    def light(self) -> Light:
        """For the class itself and for its partners."""
        if not self.carries_media:
            return Light.RED
        return Light.YELLOW if self.troubles else Light.GREEN


@dataclass(frozen=True, slots=True)
class Passport:
    """A look with its date."""

    look: Look
    looked_at: Instant

    def is_old(self, now: Instant) -> bool:
        """Whether it should be looked at again before the next lesson."""
        return now - self.looked_at > OLD_MS


async def keep(db: AsyncSession, school_class: ClassId, look: Look, now: Instant) -> None:
    """In place of the one before."""
    await db.merge(NetworkPassport(school_class_id=school_class, looked_at=now, **asdict(look)))


async def passports_of(db: AsyncSession, classes: Collection[ClassId]) -> Mapping[ClassId, Passport]:
    """Of those that were looked at: one query, however many."""
    rows = await db.scalars(select(NetworkPassport).where(NetworkPassport.school_class_id.in_(classes)))
    return {row.school_class_id: Passport(_look(row), row.looked_at) for row in rows}


def _look(row: NetworkPassport) -> Look:
    return Look(
        socket=row.socket,
        udp=row.udp,
        tcp=row.tcp,
        relay=row.relay,
        down_kbps=row.down_kbps,
        up_kbps=row.up_kbps,
        camera=row.camera,
        microphone=row.microphone,
        loop=row.loop,
    )
