"""The table of checks, and the report that a keeper reads."""

from collections.abc import Callable

from hub.doctor import certificates, media, ports, post, relay, services
from hub.doctor.findings import Check
from hub.keeper import StartError, Terminal
from hub.settings import Settings

CHECKS: tuple[Check, ...] = (
    services.data_directory,
    services.disk,
    services.database,
    services.bus,
    services.clock,
    ports.pages,
    certificates.tls,
    media.core,
    media.addresses,
    relay.tickets,
    post.mail,
    post.letters_in,
)
"""In the order in which they are told."""


async def examine(settings: Settings, terminal: Terminal, tell: Callable[[str], None]) -> None:
    """Run every check, a line each. Raises StartError where something is to be mended."""
    troubles = 0
    for check in CHECKS:
        for finding in await check(settings):
            tell(f"{terminal.say(f'doctor-{finding.kind}')}  {terminal.say(finding.id, **finding.names)}")
            troubles += finding.kind == "mend"
    if troubles:
        raise StartError("doctor-troubles", count=str(troubles))
    tell(terminal.say("doctor-healthy"))
