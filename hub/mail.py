"""Mail of the hub: one letter handed to the keeper's mail server, or a named reason why it was not taken.

A letter is handed over once, while somebody waits for the answer: who queues and tries again is `hub.post`.
"""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.errors import MessageError
from email.headerregistry import Address, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import formatdate, make_msgid
from enum import StrEnum
from urllib.parse import unquote, urlsplit

import aiosmtplib

from hub.settings import Settings, is_loopback

PATIENCE_SECONDS = 20.0
"""For all of it: more, and whoever waits for the page has gone."""
_STEP_SECONDS = 8.0
_WHY_CHARACTERS = 200
_PORTS = {"smtp": 587, "smtps": 465}  # RFC 8314 §3.3
_STOP = "List-Unsubscribe"
_LAST_WORD = 500
_WANTS_A_NAME = 530  # RFC 4954 §6: said to a sender as well who did not sign in


class MailProblem(StrEnum):
    """Why a letter was not taken; each has a sentence with its cure, `mail-…` in keeper.ftl."""

    AWAY = "away"
    UNENCRYPTED = "unencrypted"
    UNTRUSTED = "untrusted"
    LOGIN = "login"
    SENDER = "sender"
    RECIPIENT = "recipient"
    REFUSED = "refused"


class MailFailed(Exception):
    """The letter was not taken. `why` is what the server said, for the keeper alone: it may hold addresses."""

    def __init__(self, problem: MailProblem, why: str = "", *, is_final: bool = False) -> None:
        """`is_final`: this letter will never be taken (RFC 5321 §4.2.1: 5yz about it or its recipient)."""
        super().__init__(problem)
        self.problem = problem
        self.why = why
        self.is_final = is_final

    @property
    def message(self) -> str:
        """The id of the sentence for it."""
        return f"mail-{self.problem}"


@dataclass(frozen=True, slots=True)
class Letter:
    """Plain text to one person.

    `stop_url` is where one press ends letters like this one (RFC 8058), `calendar` an iCalendar object that goes along.
    """

    to: str
    subject: str
    text: str
    language: str = ""
    stop_url: str = ""
    calendar: str = ""


@dataclass(frozen=True, slots=True)
class Mail:
    """The keeper's mail server, and the address from which the hub writes."""

    sender: str
    host: str
    port: int
    is_tls: bool
    """From the first byte (RFC 8314 §3.3)."""
    user: str = ""
    password: str = field(default="", repr=False)

    @classmethod
    def of(cls, settings: Settings) -> "Mail | None":
        """What the settings say; None where the hub has no mail."""
        if not settings.smtp_url:
            return None
        url = urlsplit(settings.smtp_url)
        return cls(
            sender=settings.mail_from,
            host=url.hostname or "",
            port=url.port or _PORTS[url.scheme],
            is_tls=url.scheme == "smtps",
            user=unquote(url.username or ""),
            password=unquote(url.password or ""),
        )

    @property
    def needs_starttls(self) -> bool:
        """Only to a server of this computer, and without a password, mail goes in the clear."""
        return not self.is_tls and bool(self.password or not is_loopback(self.host))

    async def greet(self) -> None:
        """All that comes before a letter: connect, encrypt, sign in. Raises MailFailed."""
        async with self._line() as line:
            await line.noop()

    async def send(self, letter: Letter, *, name: str = "", id: str = "") -> None:
        """Hand one letter over, written under a name; the same `id` is the same letter again. Raises MailFailed."""
        written = write(letter, self.sender, name, id)
        async with self._line() as line:
            await line.send_message(written, sender=self.sender, recipients=[letter.to])

    @asynccontextmanager
    async def _line(self) -> AsyncIterator[aiosmtplib.SMTP]:
        line = aiosmtplib.SMTP(
            hostname=self.host,
            port=self.port,
            local_hostname=self.sender.rpartition("@")[2],
            timeout=_STEP_SECONDS,
            use_tls=self.is_tls,
            start_tls=False,  # below, where a server that offers none is told apart
            tls_context=ssl.create_default_context(),
        )
        try:
            async with asyncio.timeout(PATIENCE_SECONDS), line:
                await line.ehlo()
                if self.needs_starttls:
                    await self._encrypt(line)
                if self.user:
                    await self._sign_in(line)
                yield line
        except (OSError, aiosmtplib.SMTPException) as no:
            raise _failed(no) from None

    async def _encrypt(self, line: aiosmtplib.SMTP) -> None:
        if not line.supports_extension("starttls"):
            raise MailFailed(MailProblem.UNENCRYPTED, "no STARTTLS")
        try:
            await line.starttls()
        except aiosmtplib.SMTPResponseException as no:
            raise MailFailed(MailProblem.UNENCRYPTED, _one_line(no.message)) from None
        await line.ehlo()  # what was said in the clear does not count (RFC 3207 §4.2)

    async def _sign_in(self, line: aiosmtplib.SMTP) -> None:
        try:
            await line.login(self.user, self.password)
        except (aiosmtplib.SMTPNotSupported, aiosmtplib.SMTPResponseException) as no:
            raise MailFailed(MailProblem.LOGIN, _one_line(no.message)) from None


class _Whole(UnstructuredHeader):
    """The address of a web page in one piece: cut into encoded words (RFC 2047) nobody could press it."""

    def fold(self, *, policy: EmailPolicy) -> str:
        return f"{_STOP}: {self}{policy.linesep}"


def _headers() -> HeaderRegistry:
    registry = HeaderRegistry()
    registry.map_to_type(_STOP.lower(), _Whole)  # type: ignore[arg-type]  # the registry adds what is missing
    return registry


_POLICY = EmailPolicy(header_factory=_headers())


def write(letter: Letter, sender: str, name: str, id: str = "", *, encoding: str = "quoted-printable") -> EmailMessage:
    """The letter as it travels. Raises MailFailed for an address that is none, ValueError for a torn header."""
    written = EmailMessage(_POLICY)
    domain = sender.rpartition("@")[2]
    try:
        written["To"] = Address(addr_spec=letter.to)
    except (ValueError, IndexError, MessageError):
        raise MailFailed(MailProblem.RECIPIENT, _one_line(letter.to), is_final=True) from None
    written["From"] = Address(name, addr_spec=sender)
    written["Subject"] = letter.subject
    written["Date"] = formatdate()
    written["Message-ID"] = f"<{id}@{domain}>" if id else make_msgid(domain=domain)
    written["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday note in answer
    written["X-Loop"] = sender  # so that one that comes back is known again
    if letter.stop_url:
        written[_STOP] = f"<{letter.stop_url}>"
        written["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    written.set_content(letter.text, cte=encoding)
    if letter.calendar:
        _enclose(written, letter.calendar)
    if letter.language:
        written["Content-Language"] = letter.language
    return written


def _enclose(written: EmailMessage, calendar: str) -> None:
    """As mail programs know it: beside the text for those that read calendars (RFC 6047 §2.4), and as a file."""
    found = re.search(r"^METHOD:([A-Z]+)\r?$", calendar, re.M)
    method = {"method": found[1]} if found else {}
    written.add_alternative(calendar, subtype="calendar", params=method, cte="base64")
    written.add_attachment(calendar.encode(), maintype="application", subtype="ics", filename="lesson.ics")


def _failed(no: Exception) -> MailFailed:
    """By name what the library tells by kind; what is more special comes first."""
    match no:
        case ssl.SSLCertVerificationError():
            return MailFailed(MailProblem.UNTRUSTED, no.verify_message)
        case ssl.SSLError():
            return MailFailed(MailProblem.UNENCRYPTED, no.reason or "TLS")
        case aiosmtplib.SMTPException() if isinstance(no.__cause__, ssl.SSLError):
            return _failed(no.__cause__)
        case aiosmtplib.SMTPRecipientsRefused():
            refused = no.recipients[0]
            return MailFailed(MailProblem.RECIPIENT, _one_line(refused.message), is_final=_is_final(refused.code))
        case aiosmtplib.SMTPSenderRefused(code=code):
            problem = MailProblem.LOGIN if code == _WANTS_A_NAME else MailProblem.SENDER
            return MailFailed(problem, _one_line(no.message))
        case aiosmtplib.SMTPNotSupported():  # an address in letters that the server does not know (RFC 6531)
            return MailFailed(MailProblem.RECIPIENT, _one_line(no.message), is_final=True)
        case aiosmtplib.SMTPDataError(code=code):
            return MailFailed(MailProblem.REFUSED, _one_line(no.message), is_final=_is_final(code))
        case OSError():
            said = getattr(no.__cause__, "strerror", None) or getattr(no, "message", None) or type(no).__name__
            return MailFailed(MailProblem.AWAY, _one_line(str(said)))
        case _:
            return MailFailed(MailProblem.REFUSED, _one_line(str(getattr(no, "message", no))))


def _is_final(code: int) -> bool:
    """A grey list says 4yz and takes the letter later; 5yz is the last word."""
    return code >= _LAST_WORD


def _one_line(said: str) -> str:
    """What a server said, fit for a sentence: it may be long, and hold anything."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in said).split())[:_WHY_CHARACTERS]
