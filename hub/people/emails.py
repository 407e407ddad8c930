"""E-mail addresses of adults: kept as they were typed, compared by one folded form."""

import unicodedata

from hub.people.problems import PersonProblem, PersonRefused
from rooms.errors import Refused
from rooms.text import clean_line

MAX_CHARACTERS = 254  # RFC 5321 §4.5.3.1.3, less the angle brackets


def clean_email(typed: str) -> str:
    """The address as it is kept. Raises PersonRefused(EMAIL_INVALID) for what is none."""
    try:
        cleaned = clean_line(typed, MAX_CHARACTERS)
    except Refused:
        raise PersonRefused(PersonProblem.EMAIL_INVALID) from None
    local, _, domain = cleaned.rpartition("@")
    if not local or not domain or " " in cleaned:
        raise PersonRefused(PersonProblem.EMAIL_INVALID)
    return cleaned


def email_key(typed: str) -> str:
    """The same for all ways to write one address: case, compatibility forms, spaces. Empty for what is none."""
    try:
        return unicodedata.normalize("NFKC", clean_line(typed, MAX_CHARACTERS)).casefold()
    except Refused:
        return ""
