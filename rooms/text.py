"""Makes hostile text harmless before it is stored: no control, direction or invisible characters."""

import unicodedata

from rooms.errors import Code, Refused

# Direction marks reorder the text around them (UAX #9 §2). The joiners U+200C and U+200D stay: scripts and emoji
# need them.
_DIRECTION = frozenset(map(chr, [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
_INVISIBLE = frozenset("\u00ad\u2060\u2061\u2062\u2063\u2064\ufeff\ufff9\ufffa\ufffb")
_BREAKS = dict.fromkeys(map(ord, "\r\u2028\u2029"), "\n")
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and signs without ink: no name on their own


def clean_text(raw: str, limit: int) -> str:
    """Several lines of text: NFC, no control, direction or lone surrogate characters, at most two line breaks in a row.

    `limit` counts characters after cleaning. Raises Refused(TEXT_EMPTY) or Refused(TEXT_TOO_LONG).
    """
    if len(raw) > 4 * limit:
        raise Refused(Code.TEXT_TOO_LONG)
    unified = unicodedata.normalize("NFC", raw.replace("\r\n", "\n").translate(_BREAKS))
    # Nearly every text is printable as it is; `isprintable` is stricter than `_is_plain`, and a hundred times faster.
    is_plain = unified.replace("\n", "").isprintable()
    kept = unified if is_plain else "".join(c for c in unified if c == "\n" or _is_plain(c))
    while "\n\n\n" in kept:
        kept = kept.replace("\n\n\n", "\n\n")
    text = "\n".join(line.rstrip() for line in kept.split("\n")).strip()
    return _bounded(text, limit)


def clean_line(raw: str, limit: int) -> str:
    """One line (a name, a title): like `clean_text`, with every run of white space folded to one space."""
    if len(raw) > 4 * limit:
        raise Refused(Code.TEXT_TOO_LONG)
    unified = unicodedata.normalize("NFC", raw)
    kept = "".join(c for c in unified if c.isspace() or _is_plain(c))
    return _bounded(" ".join(kept.split()), limit)


def _is_plain(character: str) -> bool:
    if character in _DIRECTION or character in _INVISIBLE:
        return False
    return unicodedata.category(character) not in ("Cc", "Cs", "Cn", "Co")


def _bounded(text: str, limit: int) -> str:
    if all(unicodedata.category(c) in ("Cf", "Mn", "Me", "Zs") or c in _BLANK or c == "\n" for c in text):
        raise Refused(Code.TEXT_EMPTY)
    if len(text) > limit:
        raise Refused(Code.TEXT_TOO_LONG)
    return text
