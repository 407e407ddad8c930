"""What somebody wrote in a letter, without what their program put around it: signature, quoted letter, HTML. Pure."""

import html
import re
from typing import Final

import nh3

_BLOCKS: Final = {"p", "br", "div", "li", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "pre", "hr"}
_WITHOUT: Final = {"script", "style", "title", "blockquote", "object", "svg", "math", "template", "noscript"}
"""Their content goes as well; in a `blockquote` programs quote the letter that is answered."""
_BREAK: Final = re.compile(r"<(?:br|hr)[^>]*>|</?(?:p|div|li|tr|table|ul|ol|h[1-4]|pre)[^>]*>")
_SIGNATURE: Final = re.compile(r"^-- ?$")  # RFC 3676 §4.3; many programs lose the space
_HISTORY: Final = re.compile(
    r"^(?:-{2,} ?(?:original message|message d.origine|message transféré|ursprüngliche nachricht"
    r"|weitergeleitete nachricht|mensaje original|messaggio originale|forwarded message) ?-{2,}"
    r"|_{10,})$",
    re.I,
)
_WROTE: Final = re.compile(r"(?:wrote|a écrit|schrieb.*|escribió|ha scritto) ?:$", re.I)
_WROTE_LINES: Final = 3
"""A program may break that line in two or three."""


def text_of_html(source: str) -> str:
    """The words of an HTML letter, a line each where it breaks them; nothing in it runs or is loaded."""
    # Breaks of the source are spaces; those that a reader sees stand in its tags.
    clean = nh3.clean(source, tags=_BLOCKS, clean_content_tags=_WITHOUT, attributes={}, strip_comments=True)
    lines = _BREAK.sub("\n", re.sub(r"\s+", " ", clean)).split("\n")
    return html.unescape("\n".join(line.strip() for line in lines)).strip()


def trimmed(text: str) -> str:
    """Up to the signature, or to the letter that is answered. Where nothing would be left, all of it."""
    lines = text.replace("\r\n", "\n").split("\n")
    end = next((number for number, line in enumerate(lines) if _ends(lines, number, line)), len(lines))
    kept = [line for line in lines[:end] if not line.startswith(">")]
    return "\n".join(kept).strip() or text.strip()


def subject_of(subject: str) -> str:
    """Without what programs put before it when somebody answers or hands on."""
    return re.sub(r"^(?:(?:re|fwd?|aw|wg|tr|rv|sv|antw|i|r)\s*(?:\[\d+\])?\s*:\s*)+", "", subject.strip(), flags=re.I)


def _ends(lines: list[str], number: int, line: str) -> bool:
    stripped = line.strip()
    if _SIGNATURE.match(line) or _HISTORY.match(stripped):
        return True
    opening = " ".join(each.strip() for each in lines[number : number + _WROTE_LINES])
    is_opening = re.match(r"(?:on|le|am|el|il) .{4,}", stripped, re.I) and number
    return (
        bool(is_opening)
        and any(_WROTE.search(each.strip()) for each in lines[number : number + _WROTE_LINES])
        and len(opening) < 400
        and _is_quoted_after(lines, number)
    )


def _is_quoted_after(lines: list[str], number: int) -> bool:
    """The line before a quotation, and no sentence of the letter itself."""
    after = [each for each in lines[number + 1 : number + _WROTE_LINES + 4] if each.strip()]
    return any(each.startswith(">") for each in after) or not after
