"""Markdown as classes write it, made harmless: our own tags alone, pictures and sounds from the twinning's materials.

Whatever names a picture elsewhere is shown as its words: nobody's browser asks a foreign server (ADR 43).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

import nh3
from markdown_it import MarkdownIt
from markdown_it.common.utils import unescapeAll
from markdown_it.token import Token
from markupsafe import Markup

SCHEME: Final = "material:"
MOST_DEEP: Final = 20
_ID: Final = re.compile(r"[0-9a-f-]{1,36}")
_LINKS: Final = re.compile(r"(?i)https?://[^/]|/(?![/\\])|#")
_TURNED: Final = frozenset({"paragraph_open", "heading_open", "list_item_open", "th_open", "td_open"})
_HIGHEST: Final = 2
_LOWEST: Final = 4


@dataclass(frozen=True, slots=True)
class Embed:
    """A material where a text names it. `kind`: `image`, `audio` or `video`."""

    kind: str
    url: str
    words: str
    width: int = 0
    height: int = 0
    poster: str = ""


def materials_in(text: str) -> list[str]:
    """The ids of the materials that a text shows, each once."""
    found = (_material(each) for each in _flat(_parsed(text)) if each.type == "image")
    return list(dict.fromkeys(each for each in found if each))


def in_brackets(title: str) -> str:
    """A title as the words of a link or a picture."""
    return title.replace("[", "(").replace("]", ")")


def plain(text: str) -> str:
    """Its words alone, a line for each block."""
    lines: list[str] = []
    for token in _parsed(text):
        if token.type == "inline":
            lines.append("".join(_words(each) for each in token.children or ()).strip())
        elif token.type in ("fence", "code_block"):
            lines.append(token.content.strip())
    return "\n".join(line for line in lines if line)


def render(text: str, embeds: Mapping[str, Embed], gone: str) -> Markup:
    """The text as HTML; `gone` stands where a material is that the reader does not see."""
    tokens = _parsed(text)
    for token in tokens:
        if token.type in _TURNED:
            token.attrSet("dir", "auto")
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(max(int(token.tag[1]) + 1, _HIGHEST), _LOWEST)}"
        token.children = [
            _shown(each, embeds, gone) if each.type == "image" else each for each in token.children or ()
        ] or token.children
    html = _PARSER.renderer.render(tokens, _PARSER.options, {})
    return Markup(  # noqa: S704 - cleaned here, by an allow list
        nh3.clean(
            html,
            tags=_TAGS,
            attributes=_ATTRIBUTES,
            attribute_filter=_kept,
            url_schemes={"http", "https"},
            link_rel="noopener noreferrer nofollow",
        )
    )


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True, "maxNesting": MOST_DEEP})
    parser.enable(["table", "strikethrough"])
    parser.validateLink = lambda url: bool(_LINKS.match(url.strip()) or url.startswith(SCHEME))  # type: ignore[method-assign]
    return parser


_PARSER: Final = _parser()

_TAGS: Final = {
    "p", "br", "hr", "h2", "h3", "h4", "em", "strong", "s", "ul", "ol", "li", "blockquote", "code", "pre", "a",
    "table", "thead", "tbody", "tr", "th", "td", "span", "img", "audio", "video",
}  # fmt: skip
_ATTRIBUTES: Final = {
    "*": {"dir"},
    "a": {"href"},
    "ol": {"start"},
    "span": {"class"},
    "img": {"src", "alt", "width", "height", "loading", "decoding"},
    "audio": {"src", "controls", "preload", "aria-label"},
    "video": {"src", "controls", "preload", "aria-label", "width", "height", "poster", "playsinline"},
}


def _kept(tag: str, attribute: str, value: str) -> str | None:
    """Once more what `_shown` promises: files of materials, and our own class names."""
    if attribute in ("src", "poster"):
        return value if value.startswith("/materials/") else None
    if attribute == "class":
        return value if value in ("embed", "embed-words", "embed-gone") else None
    if attribute == "href":
        return value if _LINKS.match(value) else None
    return value


def _parsed(text: str) -> list[Token]:
    return _PARSER.parse(text)


def _flat(tokens: Sequence[Token]) -> list[Token]:
    return [child for token in tokens for child in (token, *_flat(token.children or ()))]


def _material(token: Token) -> str:
    """The id in the address of a picture; empty where it is another address."""
    source = unescapeAll(str(token.attrGet("src") or ""))
    found = source.removeprefix(SCHEME)
    return found if source != found and _ID.fullmatch(found) else ""


def _words(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return " "
    return token.content if token.type in ("text", "code_inline", "image") else ""


def _shown(token: Token, embeds: Mapping[str, Embed], gone: str) -> Token:
    """A picture's token as the HTML of a material, or as words."""
    words = escape(token.content)
    material = _material(token)
    embed = embeds.get(material)
    html = words
    if embed is not None:
        html = _embedded(embed, escape(token.content or embed.words))
    elif material:
        html = f'<span class="embed-gone">{escape(gone)}</span>'
    return Token("html_inline", "", 0, content=html)


def _embedded(embed: Embed, words: str) -> str:
    size = f' width="{embed.width}" height="{embed.height}"' if embed.width and embed.height else ""
    source = f'src="{escape(embed.url)}"'
    if embed.kind == "image":
        inside = f'<img {source} alt="{words}"{size} loading="lazy" decoding="async">'
        return f'<span class="embed">{inside}</span>'
    label = f'aria-label="{words}"'
    if embed.kind == "audio":
        inside = f'<audio {source} controls preload="none" {label}></audio>'
    else:
        poster = f' poster="{escape(embed.poster)}"' if embed.poster else ""
        inside = f'<video {source} controls preload="none" playsinline {label}{size}{poster}></video>'
    return f'<span class="embed">{inside}<span class="embed-words">{words}</span></span>'
