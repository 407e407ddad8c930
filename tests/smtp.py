"""A real mail server on loopback, with a certificate of its own; it takes letters or refuses them as a test wishes."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography.hazmat.primitives.serialization import Encoding

from hub.https.authority import Authority
from tests.services import free_port

USER, PASSWORD = "hub@school", "correct: horse"
IN_URL = "hub%40school:correct%3A%20horse"
"""The two as SMTP_URL writes them."""


@dataclass
class MailServer:
    """Where it is, what it was given, and what it refuses: a verb of SMTP, with what it says then."""

    port: int
    authority: Path
    refuses: dict[str, str] = field(default_factory=dict)
    letters: list[EmailMessage] = field(default_factory=list)
    was_encrypted: list[bool] = field(default_factory=list)

    async def handle_MAIL(self, server: Any, session: Session, envelope: Envelope, address: str, options: Any) -> str:  # noqa: N802 - aiosmtpd's names
        envelope.mail_from = address
        return self.refuses.get("MAIL", "250 OK")

    async def handle_RCPT(self, server: Any, session: Session, envelope: Envelope, address: str, options: Any) -> str:  # noqa: N802
        envelope.rcpt_tos.append(address)
        return self.refuses.get("RCPT", "250 OK")

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if "DATA" in self.refuses:
            return self.refuses["DATA"]
        assert isinstance(envelope.content, bytes)
        letter = message_from_bytes(envelope.content, _class=EmailMessage, policy=default)
        assert isinstance(letter, EmailMessage)
        self.letters.append(letter)
        self.was_encrypted.append(server.transport.get_extra_info("sslcontext") is not None)
        return "250 OK"


def _judge(server: SMTP, session: Session, envelope: Envelope, mechanism: str, told: Any) -> AuthResult:
    is_right = isinstance(told, LoginPassword) and (told.login, told.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=is_right, handled=False)


@contextmanager
def mail_server(
    folder: Path,
    *,
    names: tuple[str, ...] = ("localhost",),
    starttls: bool = True,
    tls: bool = False,
    auth: bool = True,
) -> Iterator[MailServer]:
    """`starttls`: it can be asked to encrypt; `tls`: it does so at once; `auth`: it takes nothing from a stranger."""
    now = datetime.now(UTC)
    authority = Authority.make("Mail of a test", now)
    certificate, key = authority.issue(names, now)
    (folder / "authority.pem").write_bytes(authority.certificate.public_bytes(Encoding.PEM))
    (folder / "mail.pem").write_bytes(certificate + key)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "mail.pem")
    server = MailServer(free_port(), folder / "authority.pem")
    controller = Controller(
        server,
        hostname="127.0.0.1",
        port=server.port,
        ssl_context=context if tls else None,
        tls_context=context if starttls and not tls else None,
        authenticator=_judge if auth else None,
        auth_required=auth,
        auth_require_tls=not tls and starttls,
    )
    controller.start()
    try:
        yield server
    finally:
        controller.stop()
