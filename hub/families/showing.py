"""The exhibition as pages: a capsule's sections, asked anew at each look and for families, in a frame of its own.

The templates are those of a capsule, but for those in `templates/family`, which take their places.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

from jinja2 import ChoiceLoader, Environment, FileSystemLoader
from sqlalchemy import select

from hub.capsules.contents import Teller
from hub.capsules.drawings import Drawings
from hub.capsules.items import Item
from hub.capsules.section import Page, Section
from hub.capsules.sections import boards, classes, mascots, materials, sounds, writings
from hub.capsules.sections.boards import Drawn, Song
from hub.capsules.site import INDEX
from hub.capsules.source import Source, Stores, gather
from hub.consent.ledger import Audience
from hub.families.models import Part
from hub.families.queries import Invited
from hub.pages.assets import Assets
from hub.pages.languages import LANGUAGES, OWN_NAMES
from hub.pages.texts import Speech
from hub.sessions.models import LessonState, Session
from hub.store.tables import Instant
from hub.twinnings.models import STAFF, Room
from hub.writings.markdown import materials_in
from rooms.ids import TwinningId

SHOW: Final = "/family/show"
FILES: Final = "/family/files"
MUSIC: Final = "/family/music"
PAGE: Final = 48
"""So many pictures stand on one page."""
_DRAWN_BYTES: Final = 24 << 20
_MATERIAL: Final = "material-"
_TEMPLATES: Final = Path(__file__).parent.parent / "templates"


@dataclass(frozen=True, slots=True)
class Coming:
    """A lesson that is still to come: when, and what it is called; no way into it."""

    title: str
    starts_at: Instant


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks: by which link, in which language; `wish` is the one that the address names, if it does."""

    invited: Invited
    say: Speech
    wish: str


class Hall:
    """What all exhibitions of a hub are made with."""

    def __init__(self, stores: Stores, assets: Assets) -> None:
        self.stores = stores
        self.assets = assets
        self.drawn = Drawn(_DRAWN_BYTES)
        self._drawings: Drawings | None = None
        loader = ChoiceLoader([FileSystemLoader(_TEMPLATES / name) for name in ("family", "capsule")])
        self.environment = Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)

    @property
    def drawings(self) -> Drawings:
        """All figures, read when the first family comes."""
        if self._drawings is None:
            self._drawings = Drawings(self.assets)
        return self._drawings

    async def exhibition(self, twinning: TwinningId, parts: Sequence[Part], now: Instant) -> "Exhibition | None":
        """What a link with these parts shows; None where the twinning is gone."""
        source = await gather(self.stores, twinning, None, now, Audience.FAMILIES)
        return None if source is None else Exhibition(self, parts, source)


class Exhibition:
    """What one link shows at this moment."""

    def __init__(self, hall: Hall, parts: Sequence[Part], source: Source) -> None:
        self._hall = hall
        self._parts = parts
        self._source = source
        self._media = dict(_media(source))

    async def section(self, name: str) -> Section | None:
        """One that was chosen; None where it was not, or shows nothing today."""
        if name == "classes":
            return await classes.section(self._source)
        if name not in {part.value for part in self._parts}:
            return None
        tellers: dict[Part, Teller] = {
            Part.MATERIALS: materials.section,
            Part.BOARDS: partial(boards.section, drawn=self._hall.drawn),
            Part.WRITINGS: writings.section,
            Part.SOUNDS: sounds.section,
            Part.MASCOTS: mascots.section,
        }
        teller = tellers.get(Part(name))
        found = None if teller is None else await teller(self._source)
        songs: Mapping[str, Song] = found.pages[0].facts["songs"] if found is not None and name == Part.BOARDS else {}
        self._media |= {song.place: f"{MUSIC}/{piece}" for piece, song in songs.items()}
        return found

    async def sections(self) -> list[Section]:
        """All of them, in their order; the classes stand last."""
        found = [await self.section(name) for name in (*self._parts, "classes")]
        return [each for each in found if each is not None]

    async def may_see(self, material: str) -> bool:
        """Whether a material belongs to the sounds, passports or texts that were chosen."""
        names = (Part.SOUNDS, Part.MASCOTS, Part.WRITINGS)
        found = [await self.section(name) for name in names if name in self._parts]
        return any(material in used_by(each) for each in found if each is not None)

    async def coming(self) -> list[Coming]:
        """The dates, where they were chosen; the next one first."""
        if Part.DATES not in self._parts:
            return []
        agreed = Session.state == LessonState.AGREED, Session.ends_at > self._source.now
        async with self._hall.stores.store.reading() as db:
            rows = await db.execute(
                select(Session.title, Session.starts_at)
                .join(Room, Room.id == Session.room_id)
                .where(Room.twinning_id == self._source.twinning, Room.kind != STAFF, *agreed)
                .order_by(Session.starts_at, Session.id)
                .limit(12)
            )
            return [Coming(*row) for row in rows]

    def page(self, section: Section, key: str) -> Page | None:
        """One of its pages, or that of a material that it shows; without a key the first one."""
        if not key:
            return section.pages[0]
        found = next((each for each in section.pages if _key(each) == key), None)
        if found is not None or not key.startswith(_MATERIAL):
            return found
        item = self._source.items.find(key.removeprefix(_MATERIAL))
        if item is None or item.material not in used_by(section):
            return None
        return materials.page_of(item)

    def render(
        self, page: Page, section: Section | None, sections: Sequence[Section], reader: Reader, **more: Any
    ) -> str:
        """As a whole page."""
        say, wish = reader.say, reader.wish
        source, assets, drawings = self._source, self._hall.assets, self._hall.drawings.taken()
        asked = f"?{urlencode({'lang': wish})}" if wish else ""
        here = SHOW if section is None else self._address(section, page)
        facts: dict[str, Any] = {
            "say": say,
            "language": say.language,
            "languages": [(each, OWN_NAMES[each], f"{here}?{urlencode({'lang': each})}") for each in LANGUAGES],
            "wish": wish,
            "source": source,
            "by_class": source.by_class,
            "sections": sections,
            "section": section,
            "page": page,
            "title": page.title(say),
            "invited": reader.invited,
            "asset": assets.url,
            "file": self._file,
            "here": here,
            "to": lambda name: f"{found}{asked}" if (found := self._to(name, section)) else "",
            "door": lambda other: f"{SHOW}/{other.name}{asked}",
            "inside": lambda _: lambda _: None,
            "draw": drawings.use,
            "sheet": drawings.sheet,
        }
        return self._hall.environment.get_template(page.template).render(facts | dict(page.facts) | more)

    def _address(self, section: Section, page: Page) -> str:
        return f"{SHOW}/{section.name}" if page == section.pages[0] else f"{SHOW}/{section.name}/{_key(page)}"

    def _to(self, name: str, section: Section | None) -> str:
        if name == INDEX:
            return SHOW
        found = next((each for each in section.pages if each.name == name), None) if section is not None else None
        if section is not None and found is not None:
            return self._address(section, found)
        item = next((each for each in self._source.items.all if each.page == name), None)
        if item is None:
            return ""
        return f"{SHOW}/{'materials' if section is None else section.name}/{_MATERIAL}{item.material}"

    def _file(self, place: str) -> str:
        """Where something of a capsule's site lies here."""
        folder, _, name = place.partition("/")
        if folder == "site":
            return self._hall.assets.url(name)
        if folder == "flags":
            return f"{self._hall.assets.url('flags')}/{name}"
        return self._media.get(place, "")


def _media(source: Source) -> Mapping[str, str]:
    """By their places in a capsule."""
    found: dict[str, str] = {}
    for item in source.items.all:
        found |= {each.place: f"{FILES}/{item.material}/whole/{at}" for at, each in enumerate(item.whole, start=1)}
        if item.small is not None:
            found[item.small.place] = f"{FILES}/{item.material}/small/1"
    return found


def used_by(section: Section) -> set[str]:
    """The materials that it shows."""
    items: list[Item | None] = []
    named: set[str] = set()
    for page in section.pages:
        facts = page.facts
        if section.name == "materials" and "item" in facts:
            items.append(facts["item"])
        for board in [facts["board"]] if section.name == "sounds" and "board" in facts else []:
            items += [each for row in board.rows for each in (row.drawing, *row.sounds.values())]
        if "mascot" in facts:
            items += [each for told in facts["mascot"].diary.values() for each in told]
        if "writing" in facts:
            named |= set(materials_in(facts["writing"].text))
    return named | {each.material for each in items if each is not None}


def _key(page: Page) -> str:
    return f"{page.name.rpartition('-')[0]}-{page.key}" if page.key else page.name
