"""Materials as pages show them: a gallery of what somebody may see, and a single one."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Audience, Tag
from hub.conversations.wordings import terms_of
from hub.materials.models import Kind, Material, MaterialFile, MaterialJob, MaterialTag, State
from hub.materials.sight import is_kept_by, lacking, open_to_families, sees
from hub.materials.veils import veiled, veiled_to_some
from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId, TwinningId
from rooms.rights import Actor

PAGE: Final = 48
"""So many pictures stand on one page of a gallery."""


def caption_in(captions: Mapping[str, str], language: str) -> tuple[str, str]:
    """The words below a material and their language, those of the reader first; empty where there are none."""
    for tag in (language, *captions):
        if tag in captions:
            return tag, captions[tag]
    return "", ""


@dataclass(frozen=True, slots=True)
class Author:
    """Who gave it: a teacher's name, or a pupil's pseudonym."""

    name: str
    animal: str
    colour: int


@dataclass(frozen=True, slots=True)
class MaterialLine:
    """A material as one reader sees it. `percent` while it is not ready, `problem` where it never will be."""

    id: str
    kind: Kind
    state: State
    title: str
    text: str
    captions: Mapping[str, str]
    language: str
    album: str
    at: Instant
    revision: int
    twinning: TwinningId
    school_class: ClassId
    class_name: str
    class_colour: int
    author: Author | None
    files: Mapping[tuple[str, int], MaterialFile]
    percent: int | None
    problem: str | None
    lacks: Sequence[Tag]
    is_ours: bool
    """The reader decides about it."""

    @property
    def pages(self) -> int:
        """Of slides."""
        return max((number for role, number in self.files if role == "whole"), default=0)

    @property
    def duration_ms(self) -> int:
        """Of a sound or a film."""
        whole = self.files.get(("whole", 1))
        return (whole.duration_ms or 0) if whole is not None else 0

    def caption(self, language: str) -> tuple[str, str]:
        """The words below it and their language, those of the reader first."""
        return caption_in(self.captions, language)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a gallery is looked for; empty is everything."""

    school_class: str = ""
    kind: str = ""
    album: str = ""
    words: str = ""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Gallery:
    """A page of it; `albums` and `waiting` are those of the whole twinning, as far as this reader sees it."""

    lines: Sequence[MaterialLine]
    found: int
    pages: int
    albums: Sequence[str]
    waiting: int
    every: int


async def gallery(db: AsyncSession, twinning: TwinningId, actor: Actor, wanted: Wanted, now: Instant) -> Gallery:
    """The newest first; what waits for the reader before all."""
    rows = await db.execute(
        select(Material, MaterialJob)
        .outerjoin(MaterialJob, MaterialJob.material_id == Material.id)
        .where(Material.twinning_id == twinning)
        .order_by(Material.at.desc(), Material.id)
    )
    seen, lacks = await _seen(db, [(row, job) for row, job in rows], actor, now)
    waiting = {row.id for row, _ in seen if row.state == State.WAITING and is_kept_by(actor, row)}
    found = sorted((each for each in seen if _fits(each[0], wanted)), key=lambda each: each[0].id not in waiting)
    pages = max(1, -(-len(found) // PAGE))
    page = min(max(1, wanted.page), pages)
    return Gallery(
        lines=await _lines(db, actor, found[(page - 1) * PAGE : page * PAGE], lacks),
        found=len(found),
        pages=pages,
        albums=sorted({row.album for row, _ in seen if row.album}),
        waiting=len(waiting),
        every=len(seen),
    )


async def find(db: AsyncSession, material: str, actor: Actor, now: Instant) -> MaterialLine | None:
    """One that the reader, who takes part in its twinning, may see."""
    found = await find_all(db, [material], actor, now)
    return found[0] if found else None


async def find_all(db: AsyncSession, materials: Sequence[str], actor: Actor, now: Instant) -> list[MaterialLine]:
    """Those of some that the reader, who takes part in their twinnings, may see."""
    asked = select(Material, MaterialJob).outerjoin(MaterialJob, MaterialJob.material_id == Material.id)
    rows = await db.execute(asked.where(Material.id.in_(materials)))
    seen, lacks = await _seen(db, [(row, job) for row, job in rows], actor, now)
    return await _lines(db, actor, seen, lacks)


async def count_waiting(db: AsyncSession, twinning: TwinningId, classes: Collection[ClassId]) -> int:
    """How many of these classes wait for a teacher: from pupils, and by e-mail."""
    waits = Material.state == State.WAITING, Material.school_class_id.in_(classes)
    asked = select(func.count()).select_from(Material).where(Material.twinning_id == twinning, *waits)
    return await db.scalar(asked) or 0


async def given_once(db: AsyncSession, person: PersonId, once: str) -> Material | None:
    """What a form gave, where it was sent before."""
    return await db.scalar(select(Material).where(Material.person_id == person, Material.once == once))


async def given_by(db: AsyncSession, person: PersonId) -> Sequence[Material]:
    """All that somebody gave, the oldest first."""
    theirs = select(Material).where(Material.person_id == person).order_by(Material.at, Material.id)
    return (await db.scalars(theirs)).all()


async def showing(db: AsyncSession, person: PersonId) -> Sequence[tuple[Material, str]]:
    """All that shows something of somebody, and what (`MaterialTag.kind`), the oldest first."""
    tagged = select(Material, MaterialTag.kind).join(MaterialTag).where(MaterialTag.person_id == person)
    return [
        (material, kind)
        for material, kind in await db.execute(tagged.order_by(Material.at, Material.id, MaterialTag.kind))
    ]


async def shown_in(
    db: AsyncSession, twinning: TwinningId, now: Instant, audience: Audience = Audience.PARTNERS, *, only: str = ""
) -> Sequence[Material]:
    """What all of a twinning see today, the oldest first: whatever leaves it takes no more along. `only`: one of it."""
    ready = ~exists().where(MaterialJob.material_id == Material.id)
    shown = select(Material).where(Material.twinning_id == twinning, Material.state == State.SHOWN, ready)
    if only:
        shown = shown.where(Material.id == only)
    rows = (await db.scalars(shown.order_by(Material.at, Material.id))).all()
    lacks = await lacking(db, [row.id for row in rows], now)
    hidden = await veiled_to_some(db, [row.id for row in rows], twinning, now)
    found = [row for row in rows if row.id not in hidden and not lacks.get(row.id)]
    return found if audience is Audience.PARTNERS else await open_to_families(db, found, now)


async def files_of(db: AsyncSession, material: str) -> Sequence[MaterialFile]:
    """Those that are as good as what was given, page by page."""
    whole = (MaterialFile.material_id == material, MaterialFile.role == "whole")
    return (await db.scalars(select(MaterialFile).where(*whole).order_by(MaterialFile.number))).all()


async def twinning_of(db: AsyncSession, material: str) -> TwinningId | None:
    """Where it belongs."""
    return await db.scalar(select(Material.twinning_id).where(Material.id == material))


async def pupils_in(db: AsyncSession, material: str) -> set[PersonId]:
    """The children whom it shows."""
    return set(await db.scalars(select(MaterialTag.person_id).where(MaterialTag.material_id == material)))


async def names_of(db: AsyncSession, people: Sequence[PersonId]) -> list[str]:
    """What these are called here."""
    return list(await db.scalars(select(Person.name).where(Person.id.in_(people)).order_by(Person.name)))


async def _seen(
    db: AsyncSession, rows: Sequence[tuple[Material, MaterialJob | None]], actor: Actor, now: Instant
) -> tuple[list[tuple[Material, MaterialJob | None]], Mapping[str, Sequence[Tag]]]:
    """Those that this reader sees, and the consents that each lacks."""
    ids = [row.id for row, _ in rows]
    lacks, hidden = await lacking(db, ids, now), await veiled(db, ids, actor, now)
    seen = [
        (row, job)
        for row, job in rows
        if sees(actor, row, is_ready=job is None, is_veiled=row.id in hidden, lacks=lacks.get(row.id, ()))
    ]
    return seen, lacks


def _fits(row: Material, wanted: Wanted) -> bool:
    return (
        wanted.school_class in ("", row.school_class_id)
        and wanted.kind in ("", row.kind)
        and wanted.album in ("", row.album)
        and all(term in row.found_by for term in terms_of(wanted.words))
    )


async def _lines(
    db: AsyncSession,
    actor: Actor,
    rows: Sequence[tuple[Material, MaterialJob | None]],
    lacks: Mapping[str, Sequence[Tag]],
) -> list[MaterialLine]:
    ids = [row.id for row, _ in rows]
    files: dict[str, dict[tuple[str, int], MaterialFile]] = {}
    for file in await db.scalars(select(MaterialFile).where(MaterialFile.material_id.in_(ids))):
        files.setdefault(file.material_id, {})[file.role, file.number] = file
    people = {each.id: each for each in await db.scalars(
        select(Person).where(Person.id.in_([row.person_id for row, _ in rows if row.person_id]))
    )}  # fmt: skip
    classes = {each.id: each for each in await db.scalars(
        select(SchoolClass).where(SchoolClass.id.in_([row.school_class_id for row, _ in rows]))
    )}  # fmt: skip
    return [
        MaterialLine(
            id=row.id,
            kind=Kind(row.kind),
            state=State(row.state),
            title=row.title,
            text=row.text,
            captions=row.captions,
            language=row.language,
            album=row.album,
            at=row.at,
            revision=row.revision,
            twinning=row.twinning_id,
            school_class=row.school_class_id,
            class_name=classes[row.school_class_id].name,
            class_colour=classes[row.school_class_id].colour,
            author=_author(people.get(row.person_id)) if row.person_id else None,
            files=files.get(row.id, {}),
            percent=None if job is None else job.percent,
            problem=None if job is None else job.problem,
            lacks=lacks.get(row.id, ()),
            is_ours=is_kept_by(actor, row),
        )
        for row, job in rows
    ]


def _author(person: Person | None) -> Author | None:
    return None if person is None else Author(person.name, person.animal, person.colour)
