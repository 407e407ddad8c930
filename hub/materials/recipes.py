"""How each kind of file becomes those that browsers are given: pictures in three sizes, sounds, films, slides."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from hub.uploads.formats import Kind
from hub.uploads.office import DECKS
from hub.uploads.problems import UploadProblem, UploadRefused
from hub.uploads.sandbox import Facts, Sandbox, Tell

MIDDLE_SIDE: Final = 1280
SMALL_SIDE: Final = 480
"""Of a picture's longer side in pixels: on a page of its own, and in a gallery."""
MOST_SLIDES: Final = 60

PICTURE: Final = "image/webp"
SOUND: Final = "audio/webm"
FILM: Final = "video/mp4"


@dataclass(frozen=True, slots=True)
class Made:
    """A file that is ready, not yet in its place."""

    role: str
    number: int
    mime: str
    file: Path
    facts: Facts


@dataclass(frozen=True, slots=True)
class Bench:
    """What a recipe works with: a stranger's file, a folder of its own, and the processes that open such files."""

    sandbox: Sandbox
    source: Path
    decoder: str
    folder: Path
    tell: Tell


async def follow(recipe: str, bench: Bench) -> list[Made]:
    """All files that it makes. Raises UploadRefused."""
    return await _RECIPES[Kind(recipe)](bench)


async def _picture(bench: Bench) -> list[Made]:
    whole = bench.folder / "whole"
    facts = await bench.sandbox.decode("picture", bench.source, whole, decoder=bench.decoder)
    await bench.tell(60)
    return [Made("whole", 1, PICTURE, whole, facts), *await _smaller(bench, whole, 1)]


async def _sound(bench: Bench) -> list[Made]:
    whole = bench.folder / "whole"
    facts = await bench.sandbox.decode("sound", bench.source, whole, decoder=bench.decoder)
    return [Made("whole", 1, SOUND, whole, facts)]


async def _film(bench: Bench) -> list[Made]:
    """One without pictures is a sound: a browser that records writes both alike."""
    seen = await bench.sandbox.decode("look", bench.source, bench.folder / "looked", decoder=bench.decoder)
    if seen.width is None:
        return await _sound(bench)
    poster, whole = bench.folder / "poster", bench.folder / "whole"
    shown = await bench.sandbox.decode("poster", bench.source, poster, decoder=bench.decoder)
    facts = await bench.sandbox.decode("film", bench.source, whole, decoder=bench.decoder, tell=bench.tell)
    small = bench.folder / "small"
    tiny = await bench.sandbox.decode("picture", poster, small, decoder="WEBP", page=SMALL_SIDE)
    return [
        Made("whole", 1, FILM, whole, facts),
        Made("middle", 1, PICTURE, poster, shown),
        Made("small", 1, PICTURE, small, tiny),
    ]


async def _slides(bench: Bench) -> list[Made]:
    pages = (await bench.sandbox.decode("count", bench.source, bench.folder / "counted")).pages or 0
    if pages > MOST_SLIDES:
        raise UploadRefused(UploadProblem.TOO_MUCH)
    made: list[Made] = []
    for page in range(1, pages + 1):
        whole = bench.folder / f"page-{page}"
        facts = await bench.sandbox.decode("page", bench.source, whole, page=page)
        made += [Made("whole", page, PICTURE, whole, facts), *await _smaller(bench, whole, page)]
        await bench.tell(100 * page // pages)
    return made


async def _deck(bench: Bench) -> list[Made]:
    """Slides of an office program: a PDF first, which is then read like any other."""
    kind = (await bench.sandbox.decode("deck", bench.source, bench.folder / "looked")).title
    if kind not in DECKS:
        raise UploadRefused(UploadProblem.BROKEN)
    deck = bench.folder / f"deck.{kind}"
    deck.symlink_to(bench.source.resolve())
    made = await bench.sandbox.slides_to_pdf(deck, bench.folder)
    return await _slides(replace(bench, source=made, decoder="pdf"))


async def _smaller(bench: Bench, whole: Path, number: int) -> list[Made]:
    """The other two sizes, from the harmless one."""
    made: list[Made] = []
    for role, side in (("middle", MIDDLE_SIDE), ("small", SMALL_SIDE)):
        file = bench.folder / f"{role}-{number}"
        facts = await bench.sandbox.decode("picture", whole, file, decoder="WEBP", page=side)
        made.append(Made(role, number, PICTURE, file, facts))
    return made


_RECIPES: Final[Mapping[Kind, Callable[[Bench], Awaitable[list[Made]]]]] = {
    Kind.PICTURE: _picture,
    Kind.SOUND: _sound,
    Kind.DOCUMENT: _slides,
    Kind.FILM: _film,
    Kind.DECK: _deck,
}
