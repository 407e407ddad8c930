"""The mail server: does it answer, encrypt, and take the hub's name and password; nothing is sent."""

from hub.doctor.findings import Finding, mend, note, well
from hub.mail import Mail, MailFailed
from hub.settings import Settings


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
