"""Sound and picture: which core forwards them, and whether browsers would get to the addresses that they are told."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from hub.addresses import media_door
from hub.doctor.findings import Finding, mend, mend_as, note, well
from hub.doctor.ports import is_running
from hub.lifecycle import not_bound
from hub.settings import Settings
from rooms.ids import ParticipantId, RoomId, SeatId
from signaling.sfu import plane, probe

_WAYS: tuple[probe.Way, ...] = ("udp", "tcp")
_NOBODY = ParticipantId("doctor")


async def core(settings: Settings) -> list[Finding]:
    """Which implementation forwards packets."""
    del settings
    return [well("doctor-core", core=plane.CORE)]


async def addresses(settings: Settings) -> list[Finding]:
    """Each worker's port, and each address that browsers are told."""
    if settings.relay_only:
        return [note("doctor-relay-only")]
    has_hub = await is_running(settings)
    findings = []
    for index in range(settings.workers):
        worker = settings.of_worker(index) if settings.workers > 1 else settings
        findings += await (_of_running(worker) if has_hub else _of_our_own(worker))
    return [*findings, note("doctor-udp-untried")] if has_hub else findings


async def _of_running(settings: Settings) -> list[Finding]:
    """The hub answers nothing but signed checks of its lessons' browsers: what one can see is who takes connections."""
    _, told = media_door(settings)
    port = settings.media_port
    return [_judge(settings, address, port, [] if await probe.connects(address, port) else ["TCP"]) for address in told]


async def _of_our_own(settings: Settings) -> list[Finding]:
    """Open the port as the hub would, and knock at it by each address."""
    host, told = media_door(settings)
    offers: list[str] = []
    door = plane.MediaPlane(
        port=settings.media_port,
        addresses=told,
        host=host,
        on_offer=lambda _, offer: offers.append(offer.sdp),
        on_gone=lambda *_: None,
    )
    try:
        async with _open(door):
            door.subscribe(_NOBODY, RoomId("doctor"), SeatId("doctor"))
            findings = []
            for address in told:
                silent = [way.upper() for way in _WAYS if not await probe.answers(offers[0], address, door.port, way)]
                findings.append(_judge(settings, address, door.port, silent))
    except OSError as no:
        return [mend_as(not_bound(no, "MEDIA_PORT", host, settings.media_port))]
    return findings


@asynccontextmanager
async def _open(door: plane.MediaPlane) -> AsyncIterator[None]:
    await door.start()
    try:
        yield
    finally:
        await door.close()


def _judge(settings: Settings, address: str, port: int, silent: list[str]) -> Finding:
    names = {"address": address, "port": str(port), "ways": ", ".join(silent)}
    if not silent:
        return well("doctor-address-reached", address=address, port=str(port))
    if address in settings.public_address:  # many routers do not let their own people in by the front door
        return note("doctor-public-silent", **names)
    return mend("doctor-address-silent", **names)
