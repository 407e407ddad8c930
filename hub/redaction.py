"""What never reaches the journal, whoever logs it: secrets, addresses, session descriptions, and what people say.

Names tell most of it (`password=…`); for what stands inside a sentence there are shapes; and what an error quotes may
be somebody's words, so it is left out: type and frames say enough.
"""

import re
from typing import Any

HIDDEN = "(hidden)"

SECRET_NAMES = frozenset({
    "password", "secret", "token", "cookie", "authorization", "card", "login", "code", "sdp", "offer", "answer",
    "text", "message", "body", "points", "email", "environ", "headers", "database_url", "redis_url",
})  # fmt: skip
"""Names whose values never reach the journal, whoever logs them; `code` of a refusal goes by `refused`."""

LONGEST = 300
_MOST_ITEMS = 20

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_URL_PASSWORD = re.compile(r"(://[^:/@\s]*:)[^@\s]+@")
_SQL_PARAMETERS = re.compile(r"\[(?:SQL|parameters): .*", re.S)
_DATABASE_QUOTES = re.compile(r"(query argument \$\d+: |DETAIL: +|Key \([\w, ]+\)=).*", re.S)
_COOKIE = re.compile(r"(?i)((?:set-)?cookie[\"']?\s*[:=]\s*|(?:__host-)?login=).*?(?=[\"'}\n]|$)")
_EMAIL = re.compile(r"[^\s@<>\"'(),;:=]+@[^\s@<>\"'(),;:=]+")
_CARD = re.compile(r"(?i)(?<![\w-])(?:[A-Z2-7]{4}[- ]?){6}[A-Z2-7]{4}(?![\w-])")
_TOKEN = re.compile(r"(?<![\w-])[\w-]{40,}(?![\w-])", re.ASCII)
_SDP = re.compile(r"v=0(?:\s|\\r|\\n).*", re.S)
_SDP_LINE = re.compile(r"a=(?:ice-pwd|ice-ufrag|fingerprint|candidate|crypto|ssrc)[:\s][^\\\n]*")
_UNAWAITED = re.compile(r"(exception=\w+)\(.*\)", re.S)  # asyncio's word for a task that nobody asked
_QUOTED = re.compile(r"'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\"", re.S)
_SPEAK_OF_CODE = (OSError, ImportError, AttributeError, NameError, TypeError)
"""Errors that quote names of files, hosts and code, as long as it is one plain word; all others quote anything."""

_NAME = re.compile(r"[\w.:/<>$*-]{0,40}", re.ASCII)


def harmless(value: Any) -> Any:
    """The value as it may be written: nothing secret in it, on one line, not too long."""
    match value:
        case None | bool() | int() | float():
            return value
        case str():
            shown = _CONTROLS.sub(lambda found: f"\\x{ord(found[0]):02x}", without_secrets(value))
            return shown if len(shown) <= LONGEST else shown[:LONGEST] + "…"
        case BaseException():
            return f"{type(value).__name__}: {said_by(value)}"
        case dict():
            return {key: HIDDEN if str(key).lower() in SECRET_NAMES else harmless(item) for key, item in value.items()}
        case list() | tuple() | set() | frozenset():
            return [harmless(item) for item in list(value)[:_MOST_ITEMS]]
        case _:
            return value if hasattr(value, "levelno") else harmless(str(value))


def without_secrets(text: str) -> str:
    """The text without what has the shape of a secret, of an address or of a session description."""
    for pattern, instead in (
        (_URL_PASSWORD, rf"\1{HIDDEN}@"),
        (_SDP, "(sdp)"),
        (_SDP_LINE, "(sdp)"),
        (_COOKIE, rf"\1{HIDDEN}"),
        (_EMAIL, _unless_a_server),
        (_CARD, "(card)"),
        (_TOKEN, _unless_a_name),
        (_UNAWAITED, r"\1(…)"),
    ):
        text = pattern.sub(instead, text)
    return text


def said_by(error: BaseException) -> str:
    """The first line of an error, without what it quotes of somebody's words."""
    said = _SQL_PARAMETERS.sub("", str(error)).split("\n")[0]
    said = _DATABASE_QUOTES.sub(rf"\1{HIDDEN}", said)
    names = isinstance(error, _SPEAK_OF_CODE)
    said = _QUOTED.sub(lambda found: found[0] if names and _NAME.fullmatch(found[1] or found[2] or "") else "“…”", said)
    return str(harmless(said))


def _unless_a_server(found: re.Match[str]) -> str:
    """`://(hidden)@db/hub` has lost its password already and says which server it was."""
    return found[0] if HIDDEN[:-1] in found[0] or found[0].startswith("//") else "(e-mail)"


def _unless_a_name(found: re.Match[str]) -> str:
    """Chance has digits and letters of both kinds; long names of functions, and digests, have not."""
    word = found[0]
    is_chance = any(map(str.isdigit, word)) and any(map(str.islower, word)) and any(map(str.isupper, word))
    return "(token)" if is_chance else word
