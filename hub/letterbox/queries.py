"""What is asked about letterboxes: whose an address is, who may write there, and what came."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from hub.letterbox.models import (
    LOCAL_CHARACTERS,
    Letterbox,
    LetterCame,
    LetterMaterial,
    LetterSender,
    LetterWriting,
)
from hub.materials.models import Material, State
from hub.people.emails import email_key
from hub.people.models import Person, Teaching
from hub.people.teaching import lasts
from hub.schools.models import SchoolClass
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Twinning
from hub.twinnings.stages import Stage
from hub.writings.models import Writing, WritingVersion
from rooms.ids import ClassId, PersonId, TwinningId

_LATELY: Final = 20


@dataclass(frozen=True, slots=True)
class Box:
    """An address that takes letters at this moment."""

    twinning: TwinningId
    school_class: ClassId
    language: str
    """In which the class speaks first."""


@dataclass(frozen=True, slots=True)
class BoxLine:
    """A twinning of a class, and its address there; `local` is empty where it has none."""

    twinning: TwinningId
    title: str
    local: str


@dataclass(frozen=True, slots=True)
class CameLine:
    """A letter that came: `materials` and `answer` are what of it is still there; `title` may be of what it answers."""

    at: Instant
    sender: str
    title: str
    materials: Sequence[str]
    answer: str
    left_out: int


async def box_at(db: AsyncSession, local: str, now: Instant) -> Box | None:
    """Whose an address is; None for one that is nobody's, or whose class takes no part any more."""
    if not 0 < len(local) <= LOCAL_CHARACTERS or not local.isascii():
        return None
    row = (
        await db.execute(
            select(Letterbox.twinning_id, Letterbox.school_class_id, SchoolClass.languages)
            .join(SchoolClass, SchoolClass.id == Letterbox.school_class_id)
            .join(Twinning, Twinning.id == Letterbox.twinning_id)
            .join(
                Partner,
                (Partner.twinning_id == Letterbox.twinning_id) & (Partner.school_class_id == Letterbox.school_class_id),
            )
            .where(
                Letterbox.local == local.lower(),
                Twinning.stage == Stage.RUNNING.value,
                ~Twinning.is_practice,
                SchoolClass.archived_at.is_(None),
                SchoolClass.ends_at.is_(None) | (SchoolClass.ends_at > now),
            )
        )
    ).one_or_none()
    return None if row is None else Box(row[0], row[1], row[2][0] if row[2] else "")


async def may_write(db: AsyncSession, school_class: ClassId, address: str, now: Instant) -> bool:
    """Whether a class takes letters from an address."""
    key = email_key(address)
    if not key:
        return False
    added = select(LetterSender.email_key).where(
        LetterSender.school_class_id == school_class, LetterSender.email_key == key
    )
    return await teacher_at(db, school_class, address, now) is not None or await db.scalar(added) is not None


async def teacher_at(db: AsyncSession, school_class: ClassId, address: str, now: Instant) -> PersonId | None:
    """The teacher of the class who has this address."""
    return await db.scalar(
        select(Person.id)
        .join(Teaching, Teaching.person_id == Person.id)
        .where(Teaching.school_class_id == school_class, lasts(now), Person.email_key == email_key(address))
    )


async def boxes_of(db: AsyncSession, school_class: ClassId) -> list[BoxLine]:
    """The twinnings in which a class may have an address."""
    rows = await db.execute(
        select(Twinning.id, Twinning.title, Letterbox.local)
        .join(Partner, Partner.twinning_id == Twinning.id)
        .outerjoin(
            Letterbox, (Letterbox.twinning_id == Twinning.id) & (Letterbox.school_class_id == Partner.school_class_id)
        )
        .where(Partner.school_class_id == school_class, Twinning.stage == Stage.RUNNING.value, ~Twinning.is_practice)
        .order_by(Twinning.title, Twinning.id)
    )
    return [BoxLine(twinning, title, local or "") for twinning, title, local in rows]


async def senders_of(db: AsyncSession, school_class: ClassId) -> Sequence[LetterSender]:
    """Those who were added by hand."""
    theirs = select(LetterSender).where(LetterSender.school_class_id == school_class)
    return (await db.scalars(theirs.order_by(LetterSender.email_key))).all()


async def writers_of(db: AsyncSession, classes: Collection[ClassId]) -> Mapping[ClassId, list[str]]:
    """Whom these classes have let write, by class."""
    rows = await db.scalars(
        select(LetterSender).where(LetterSender.school_class_id.in_(classes)).order_by(LetterSender.email_key)
    )
    found: dict[ClassId, list[str]] = {}
    for row in rows:
        found.setdefault(row.school_class_id, []).append(row.email)
    return found


async def came_to(db: AsyncSession, school_class: ClassId) -> list[CameLine]:
    """The last letters, the newest first."""
    rows = (
        await db.scalars(
            select(LetterCame)
            .where(LetterCame.school_class_id == school_class)
            .order_by(LetterCame.at.desc(), LetterCame.id)
            .limit(_LATELY)
        )
    ).all()
    brought = await _brought(db, [row.id for row in rows])
    answers = await _answers(db, [row.id for row in rows])
    lines = []
    for row in rows:
        materials = brought.get(row.id, ())
        answer, title = answers.get(row.id) or ("", next((title for _, title in materials if title), ""))
        lines.append(CameLine(row.at, row.sender, title, [each for each, _ in materials], answer, row.left_out))
    return lines


async def sender_of(db: AsyncSession, material: str) -> str:
    """From whom a material came by letter; empty for one that did not, or long ago."""
    asked = select(LetterCame.sender).join(LetterMaterial, LetterMaterial.letter_id == LetterCame.id)
    return await db.scalar(asked.where(LetterMaterial.material_id == material)) or ""


async def senders_by_writing(db: AsyncSession, writings: Collection[str]) -> Mapping[str, str]:
    """From whom each of these answers came by letter, as long as it is known."""
    asked = select(LetterWriting.writing_id, LetterCame.sender).join(
        LetterCame, LetterCame.id == LetterWriting.letter_id
    )
    return {
        writing: sender for writing, sender in await db.execute(asked.where(LetterWriting.writing_id.in_(writings)))
    }


async def came_since(db: AsyncSession, since: Instant, school_class: ClassId | None = None) -> int:
    """How many letters came, to one class or to all."""
    asked = select(func.count()).select_from(LetterCame).where(LetterCame.at > since)
    if school_class is not None:
        asked = asked.where(LetterCame.school_class_id == school_class)
    return await db.scalar(asked) or 0


async def last_came(db: AsyncSession) -> Instant | None:
    """When the last letter came to this hub."""
    return await db.scalar(select(func.max(LetterCame.at)))


async def _brought(db: AsyncSession, letters: Collection[str]) -> Mapping[str, list[tuple[str, str]]]:
    rows = await db.execute(
        select(LetterMaterial.letter_id, Material.id, Material.title)
        .join(Material, Material.id == LetterMaterial.material_id)
        .where(LetterMaterial.letter_id.in_(letters))
        .order_by(Material.title, Material.id)
    )
    found: dict[str, list[tuple[str, str]]] = {}
    for letter, material, title in rows:
        found.setdefault(letter, []).append((material, title))
    return found


async def _answers(db: AsyncSession, letters: Collection[str]) -> Mapping[str, tuple[str, str]]:
    """The answer that each of these became, and what all call that to which it belongs; empty where not all see it."""
    about = aliased(Writing)
    said = (WritingVersion.writing_id == about.id) & (WritingVersion.number == about.shown)
    rows = await db.execute(
        select(LetterWriting.letter_id, Writing.id, func.coalesce(WritingVersion.title, Material.title, ""))
        .join(Writing, Writing.id == LetterWriting.writing_id)
        .outerjoin(about, about.id == Writing.about_id)
        .outerjoin(WritingVersion, said)
        .outerjoin(Material, (Material.id == Writing.material_id) & (Material.state == State.SHOWN))
        .where(LetterWriting.letter_id.in_(letters))
    )
    return {letter: (answer, title) for letter, answer, title in rows}
