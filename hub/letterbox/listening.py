"""The door for e-mail: the keeper's mail server hands letters over by LMTP (RFC 2033), and each box answers for itself.

It stands beside the pages, on a port of its own that is closed unless the keeper opens it. Of several workers every one
listens there (SO_REUSEPORT), so that one that dies takes nothing along but the letters that it had not answered for.
"""

import asyncio
import logging
import socket
from typing import Any, Final

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import Envelope as Given
from aiosmtpd.smtp import Session
from structlog.typing import FilteringBoundLogger

from hub.letterbox.answers import Answer
from hub.letterbox.receiving import Envelope, Receiving

MOST_AT_ONCE: Final = 4
"""Letters on their way stand in memory."""
SILENT_SECONDS: Final = 120.0
_GOES_ON: Final = "354"


class _Line(LMTP):
    """One connection. After the end of a letter the mail server waits for as many answers as it named boxes."""

    __ident__ = "Ribambelle LMTP"

    def __init__(self, door: "LetterDoor", **settings: Any) -> None:
        super().__init__(door, **settings)
        self._door = door
        self._is_ours = False
        self._answers = 1

    def connection_made(self, transport: Any) -> None:
        """Beyond the bound it hears so, and comes again."""
        if self._door.is_busy:
            transport.write(f"{Answer.BUSY}\r\n".encode())
            transport.close()
            return
        self._is_ours = True
        self._door.count += 1
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        if self._is_ours:
            self._is_ours = False
            self._door.count -= 1
            super().connection_lost(error)

    def eof_received(self) -> bool | None:
        """Whoever has hung up hears nothing more: the library would keep such a line half open."""
        if self._is_ours:
            super().eof_received()
        return False

    async def push(self, status: Any) -> None:
        """Where the library has one answer for a whole letter, each box gets it (RFC 2033 §4.2)."""
        text = status if isinstance(status, str) else status.decode()
        if text.startswith(_GOES_ON) and self.envelope is not None:
            self._answers = len(self.envelope.rcpt_tos)
        elif self._answers > 1 and "\r\n" not in text:
            text, self._answers = "\r\n".join([text] * self._answers), 1
        await super().push(text)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - aiosmtpd's names
        try:
            await super().smtp_DATA(arg)
        finally:
            self._answers = 1


class LetterDoor:
    """The listener, and what it asks about each letter."""

    def __init__(self, receiving: Receiving, domain: str, most_bytes: int, journal: FilteringBoundLogger) -> None:
        self._receiving = receiving
        self._domain = domain
        self._most_bytes = most_bytes
        self._journal = journal
        self._server: asyncio.Server | None = None
        self.count = 0

    @property
    def is_busy(self) -> bool:
        """As many letters as there is room for are on their way."""
        return self.count >= MOST_AT_ONCE

    async def open(self, listening: socket.socket) -> None:
        """Answer there."""
        logging.getLogger("mail.log").setLevel(logging.WARNING)  # the library's; it would write addresses down
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: _Line(
                self,
                data_size_limit=self._most_bytes,
                enable_SMTPUTF8=True,
                hostname=self._domain,
                timeout=SILENT_SECONDS,
                loop=loop,
            ),
            sock=listening,
        )

    async def close(self) -> None:
        """No more letters; what has no answer yet is tried again by the mail server."""
        if self._server is not None:
            self._server.close()

    async def handle_MAIL(self, server: Any, session: Session, envelope: Given, address: str, options: Any) -> str:  # noqa: N802
        """A letter without a sender tells of another letter (RFC 5321 §4.5.5): no person wrote it."""
        if not address:
            return Answer.AUTOMATIC
        envelope.mail_from = address
        return "250 2.1.0 Go on"

    async def handle_RCPT(self, server: Any, session: Session, envelope: Given, address: str, options: Any) -> str:  # noqa: N802
        """Before the letter comes: does this address take any of this sender?"""
        answer = await self._receiving.known(address, envelope.mail_from or "")
        if answer is not Answer.TAKEN:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Here"

    async def handle_DATA(self, server: Any, session: Session, envelope: Given) -> str:  # noqa: N802
        """A line for each box."""
        content = envelope.content if isinstance(envelope.content, bytes) else (envelope.content or "").encode()
        try:
            answers = await self._receiving.take(Envelope(envelope.mail_from or "", envelope.rcpt_tos), content)
        except Exception:
            self._journal.exception("letter not taken")
            answers = [Answer.AWAY for _ in envelope.rcpt_tos]
        return "\r\n".join(answers)
