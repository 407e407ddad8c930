"""Letters as mail programs write them, and the mail server that hands them over (LMTP, RFC 2033)."""

import asyncio
import smtplib
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

DOMAIN = "classes.example.org"
CAMILLE = "camille@ecole.example"


def letter(sender: str = CAMILLE, text: str = "Bonjour de Niort !", **headers: str) -> EmailMessage:
    """`subject_line="…"` stands for a header Subject-Line; None takes one away."""
    written = EmailMessage()
    written["From"] = f"Somebody <{sender}>"
    written["Subject"] = "Notre dessin"
    written["Date"] = "Thu, 19 Nov 2026 10:00:00 +0100"
    written["Message-ID"] = "<one@ecole.example>"
    for name, value in headers.items():
        del written[name.replace("_", "-")]
        if value:
            written[name.replace("_", "-")] = value
    if text:
        written.set_content(text)
    return written


def with_file(content: bytes, name: str = "dessin.jpg", mime: str = "image/jpeg", **more: Any) -> EmailMessage:
    """A letter with something attached."""
    written = letter(**more)
    main, _, sub = mime.partition("/")
    written.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return written


@dataclass(frozen=True, slots=True)
class Postmaster:
    """A mail server that hands over what it is given."""

    port: int

    async def hand(self, written: EmailMessage | bytes, *boxes: str, sender: str = CAMILLE) -> list[str]:
        """What each box answered, in their order; the first line of the code where it never came to the letter."""
        content = written if isinstance(written, bytes) else written.as_bytes(policy=SMTP)
        return await asyncio.to_thread(self._hand, content, boxes, sender)

    def _hand(self, content: bytes, boxes: tuple[str, ...], sender: str) -> list[str]:
        with smtplib.LMTP("127.0.0.1", self.port) as line:
            line.ehlo_or_helo_if_needed()
            code, said = line.mail(sender)
            if code != 250:
                return [_said(code, said)] * len(boxes)
            answers: dict[str, str] = {}
            for box in boxes:
                code, said = line.rcpt(box)
                if code != 250:
                    answers[box] = _said(code, said)
            taken = [box for box in boxes if box not in answers]
            if taken:
                line.putcmd("DATA")
                assert line.getreply()[0] == 354
                body = b"\r\n".join(b"." + each if each.startswith(b".") else each for each in content.split(b"\r\n"))
                line.send(body + (b"" if body.endswith(b"\r\n") else b"\r\n") + b".\r\n")
                for box in taken:
                    answers[box] = _said(*line.getreply())
            return [answers[box] for box in boxes]


def _said(code: int, said: bytes) -> str:
    return f"{code} {said.decode()}"
