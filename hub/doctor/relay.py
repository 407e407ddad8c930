"""The TURN server: does it answer at each of its addresses, and does it take a ticket of ours."""

from hub.addresses import relay_door, relay_of
from hub.clock import clock_ms
from hub.doctor.findings import Finding, mend, note, well
from hub.settings import Settings
from rooms.ids import ParticipantId
from signaling.sfu import probe


async def tickets(settings: Settings) -> list[Finding]:
    """A fresh ticket, at each address."""
    relay = relay_of(settings)
    if relay is None:
        return [note("doctor-relay-none")]
    ticket = relay.ticket(ParticipantId("doctor"), clock_ms())
    return [await _ask(url, (ticket.username, ticket.credential)) for url in ticket.urls]


async def _ask(url: str, ticket: tuple[str, str]) -> Finding:
    is_tls = url.startswith("turns:")
    way: probe.Way = "tcp" if is_tls or url.endswith("transport=tcp") else "udp"
    try:
        await probe.allocate(relay_door(url), ticket, way, is_tls=is_tls)
    except probe.RelayRefused as why:
        return mend("doctor-relay-refused", url=url, why=str(why))
    except probe.RelayAway as why:
        return mend("doctor-relay-away", url=url, why=str(why))
    return well("doctor-relay-answers", url=url)
