"""Takes a letter apart (RFC 5322, MIME): who wrote it, its words, its files. Runs where strangers' files are decoded.

Pure: bytes in, one message out (`Opened`, written as MessagePack), whatever was in the letter.
"""

import email
import email.policy
import hashlib
from collections.abc import Iterator
from email.message import EmailMessage, MIMEPart
from typing import Final

import msgspec

from hub.letterbox.trimming import subject_of, text_of_html, trimmed

MOST_PARTS: Final = 200
MOST_DEPTH: Final = 12
MOST_FILES: Final = 30
LOGO_BYTES: Final = 20_000
"""A picture that the text shows and that is smaller belongs to a signature."""

_CONTAINERS: Final = ("multipart", "message")
_SIGNS_OF_LISTS: Final = ("bulk", "list", "junk")


class File(msgspec.Struct, frozen=True):
    """What was attached, under the name that its sender gave it."""

    name: str
    content: bytes


class Opened(msgspec.Struct, frozen=True):
    """A letter. `problem` says why it can be nobody's; `loops` are the values of its X-Loop headers."""

    problem: str = ""  # "nested", "from", "broken"
    name: str = ""
    """The Message-ID, in its angle brackets; of a letter without one a digest of what is in it."""
    writers: list[str] = []
    is_automatic: bool = False
    hops: int = 0
    loops: list[str] = []
    title: str = ""
    text: str = ""
    language: str = ""
    files: list[File] = []
    left_out: int = 0


def opened(content: bytes) -> bytes:
    """An `Opened`, as `read` takes it."""
    try:
        return msgspec.msgpack.encode(_open(content))
    except RecursionError:
        return msgspec.msgpack.encode(Opened(problem="nested"))
    except Exception:  # the library raises many kinds for letters that are none: all of them mean the same
        return msgspec.msgpack.encode(Opened(problem="broken"))


def read(written: bytes) -> Opened:
    """What `opened` wrote. Raises msgspec.MsgspecError."""
    return msgspec.msgpack.decode(written, type=Opened)


def _open(content: bytes) -> Opened:
    letter = email.message_from_bytes(content, _class=EmailMessage, policy=email.policy.default)
    parts = list(_leaves(letter))
    writers = _writers(letter)
    if len(writers) != 1:
        return Opened(problem="from")
    body = letter.get_body(("plain", "html")) if not _is_file(letter) else None
    text, files, left_out = "", list[File](), 0
    if body is not None:
        words = _words(body)
        text = trimmed(text_of_html(words) if body.get_content_subtype() == "html" else words)
    for part in parts:
        if part is body or (not _is_file(part) and part.get_content_maintype() == "text"):
            continue  # the same words once more, or those of another alternative
        if not text and part.get_content_type() == "text/plain":
            text = _words(part).strip()
            continue
        file = _file(part)
        if file is None or len(files) == MOST_FILES:
            left_out += 1
        elif not _is_logo(part, file):
            files.append(file)
    return Opened(
        name=_header(letter, "Message-ID") or _digest(letter, content),
        writers=writers,
        is_automatic=_is_automatic(letter),
        hops=len(letter.get_all("Received", [])),
        loops=[str(each) for each in letter.get_all("X-Loop", [])],
        title=subject_of(_header(letter, "Subject")),
        text=text,
        language=_header(letter, "Content-Language").partition(",")[0].strip(),
        files=files,
        left_out=left_out,
    )


def _leaves(letter: EmailMessage) -> Iterator[MIMEPart]:
    """All parts that hold something; a letter within a letter is one of them and is not opened.

    Raises RecursionError where there are too many, or too deep.
    """
    waiting = list[tuple[MIMEPart, int]]([(letter, 0)])
    for _ in range(MOST_PARTS):
        if not waiting:
            return
        part, depth = waiting.pop(0)
        if depth > MOST_DEPTH:
            raise RecursionError
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            waiting += [(each, depth + 1) for each in part.iter_parts() if isinstance(each, MIMEPart)]
        else:
            yield part
    if waiting:
        raise RecursionError


def _writers(letter: EmailMessage) -> list[str]:
    """All addresses of From; two such lines are one too many (RFC 5322 §3.6)."""
    lines = letter.get_all("From", [])
    return [each.addr_spec for line in lines for each in line.addresses] if len(lines) == 1 else []


def _is_automatic(letter: EmailMessage) -> bool:
    """No person wrote it to us: an absence note, a bounce, a mailing list (RFC 3834, RFC 2369, RFC 2919)."""
    says = _header(letter, "Auto-Submitted").partition(";")[0].strip().lower()
    suppresses = any(_header(letter, name) for name in ("X-Auto-Response-Suppress", "X-Autoreply", "X-Autorespond"))
    is_list = any(name.lower().startswith("list-") for name, _ in letter.raw_items())
    is_report = letter.get_content_type() == "multipart/report"
    precedence = _header(letter, "Precedence").lower()
    return says not in ("", "no") or suppresses or is_list or is_report or precedence in _SIGNS_OF_LISTS


def _is_file(part: MIMEPart) -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _file(part: MIMEPart) -> File | None:
    """None for what is no file: a letter within the letter, a body that is no more."""
    if part.get_content_maintype() in _CONTAINERS:
        return None
    content = part.get_payload(decode=True)
    return File(part.get_filename() or "", content) if isinstance(content, bytes) and content else None


def _is_logo(part: MIMEPart, file: File) -> bool:
    is_shown = bool(part.get("Content-ID")) and part.get_content_disposition() != "attachment"
    return is_shown and len(file.content) < LOGO_BYTES


def _words(part: MIMEPart) -> str:
    """In the charset that it says, or in the most patient one."""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    for charset in (part.get_content_charset() or "utf-8", "utf-8"):
        try:
            return content.decode(charset)
        except (LookupError, ValueError):
            continue
    return content.decode("cp1252", "replace")


def _header(letter: EmailMessage, name: str) -> str:
    """One line; what cannot be understood is as if it were not there."""
    try:
        return " ".join(str(letter.get(name, "")).split())
    except Exception:  # the library's parser of headers has many ways to fall
        return ""


def _digest(letter: EmailMessage, content: bytes) -> str:
    """The same for the same letter handed over again, whatever the servers on its way wrote above it."""
    body = content.replace(b"\r\n", b"\n").partition(b"\n\n")[2]
    said = "\n".join(_header(letter, name) for name in ("From", "Date", "Subject"))
    return "none:" + hashlib.sha256(said.encode("utf-8", "replace") + body).hexdigest()
