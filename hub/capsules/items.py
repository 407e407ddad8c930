"""The materials of a capsule: what all of the twinning see today, with the files that they have in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Audience, Tag
from hub.consent.ledger import Kind as Consent
from hub.materials.files import MaterialFiles
from hub.materials.models import Kind, Material, MaterialFile, MaterialTag
from hub.materials.queries import caption_in, shown_in
from hub.parcels.codes import read_code
from hub.people.models import Person
from hub.store.tables import Instant
from rooms.ids import ClassId, TwinningId
from rooms.rights import Role

MEDIA: Final = "media"
_SUFFIXES: Final = {"image/webp": "webp", "audio/webm": "webm", "video/mp4": "mp4"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A file, by its place in the capsule; pixels where it is seen, `peaks` where it is heard."""

    place: str
    width: int | None
    height: int | None
    duration_ms: int | None
    peaks: Sequence[int]


@dataclass(frozen=True, slots=True)
class Item:
    """A material. `author` is a child's pseudonym; of what a teacher gave the class says enough."""

    number: int
    material: str
    kind: Kind
    title: str
    text: str
    captions: Mapping[str, str]
    language: str
    album: str
    at: Instant
    school_class: ClassId
    author: str
    whole: Sequence[Shown]
    small: Shown | None

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"material-{self.number}"

    def caption(self, language: str) -> tuple[str, str]:
        """The words below it and their language, those of the reader first."""
        return caption_in(self.captions, language)


@dataclass(frozen=True, slots=True)
class Items:
    """All of them, the oldest first; what they owe to consents, and their files by their place."""

    all: Sequence[Item]
    owes: frozenset[Tag] = frozenset()
    files: Mapping[str, Path] = field(default_factory=dict)

    def find(self, material: str) -> Item | None:
        """One by its id; None where it is not in the capsule: not shown, withdrawn, or a consent is missing."""
        return next((each for each in self.all if each.material == material), None)

    def told_of(self, code: str) -> list[Item]:
        """Those in the album that is named by the code of an envelope or a mascot."""
        return [each for each in self.all if read_code(each.album) == code]

    @property
    def albums(self) -> Mapping[str, Sequence[Item]]:
        """By the names of the albums; those that a code names belong to what the code hangs on."""
        found: dict[str, list[Item]] = {}
        for each in self.all:
            if each.album and read_code(each.album) is None:
                found.setdefault(each.album, []).append(each)
        return dict(sorted(found.items()))


async def items_of(
    db: AsyncSession,
    files: MaterialFiles,
    twinning: TwinningId,
    now: Instant,
    until: Instant | None,
    audience: Audience = Audience.PARTNERS,
) -> Items:
    """Consents asked now. `until`: nothing that was given later."""
    rows = [each for each in await shown_in(db, twinning, now, audience) if until is None or each.at < until]
    ids = [row.id for row in rows]
    by_material: dict[str, list[MaterialFile]] = {}
    kept = select(MaterialFile).where(MaterialFile.material_id.in_(ids), MaterialFile.role != "middle")
    for file in await db.scalars(kept.order_by(MaterialFile.material_id, MaterialFile.role, MaterialFile.number)):
        by_material.setdefault(file.material_id, []).append(file)
    tags = await db.scalars(select(MaterialTag).where(MaterialTag.material_id.in_(ids)))
    who = select(Person).where(Person.id.in_([row.person_id for row in rows]), Person.role == Role.PUPIL)
    pupils = {each.id: each.name for each in await db.scalars(who)}
    places: dict[str, Path] = {}
    items = [
        _item(number, row, pupils.get(row.person_id, "") if row.person_id else "", by_material.get(row.id, ()))
        for number, row in enumerate(rows, start=1)
    ]
    for item in items:
        for file in by_material.get(item.material, ()):
            places[_place(item.number, file)] = files.path(file.sha256)
    return Items(items, frozenset(Tag(tag.person_id, Consent(tag.kind)) for tag in tags), places)


def _item(number: int, row: Material, author: str, files: Sequence[MaterialFile]) -> Item:
    small = [file for file in files if file.role == "small"]
    return Item(
        number=number,
        material=row.id,
        kind=Kind(row.kind),
        title=row.title,
        text=row.text,
        captions=row.captions,
        language=row.language,
        album=row.album,
        at=row.at,
        school_class=row.school_class_id,
        author=author,
        whole=[_shown(number, file) for file in files if file.role == "whole"],
        small=_shown(number, small[0]) if small else None,
    )


def _shown(number: int, file: MaterialFile) -> Shown:
    return Shown(_place(number, file), file.width, file.height, file.duration_ms, file.peaks or [])


def _place(number: int, file: MaterialFile) -> str:
    """No title ever names a file: whatever it says, every file system takes this."""
    size = "-small" if file.role == "small" else ""
    return f"{MEDIA}/{number:04}-{file.number}{size}.{_SUFFIXES.get(file.mime, 'bin')}"
