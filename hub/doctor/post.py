"""The mail server: does it answer, encrypt, and take the hub's name and password; and the door for what comes in."""

import asyncio
from typing import Final

from hub.doctor.findings import Finding, mend, note, well
from hub.mail import Mail, MailFailed
from hub.settings import Settings

_PATIENCE_SECONDS: Final = 3.0
_OF_EVERY: Final = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - only compared


async def mail(settings: Settings) -> list[Finding]:
    """All that comes before a letter."""
    server = Mail.of(settings)
    if server is None:
        return [note("doctor-mail-none")]
    try:
        await server.greet()
    except MailFailed as no:
        return [mend(no.message, why=no.why)]
    return [well("doctor-mail", host=server.host, sender=server.sender)]


async def letters_in(settings: Settings) -> list[Finding]:
    """The door for e-mail that comes in: it greets as a mail server expects it (RFC 2033 §4.1); nothing is sent."""
    if settings.lmtp_port is None:
        return [note("doctor-letters-none")]
    names = {"host": settings.lmtp_host, "port": str(settings.lmtp_port), "domain": settings.lmtp_domain}
    host = _OF_EVERY.get(settings.lmtp_host, settings.lmtp_host)
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            said = await _greeting(host, settings.lmtp_port)
    except OSError:
        return [note("doctor-letters-closed", **names)]
    return [well("doctor-letters", **names) if said.startswith(b"250") else mend("doctor-letters-other", **names)]


async def _greeting(host: str, port: int) -> bytes:
    """What is answered to LHLO. Raises OSError; a silent one is a TimeoutError."""
    reader, writer = await asyncio.open_connection(host, port)
    try:
        if (await reader.readline()).startswith(b"220"):
            writer.write(b"LHLO localhost\r\n")
            return await reader.readline()
        return b""
    except ValueError:  # no line of a mail server is so long
        return b""
    finally:
        writer.close()
