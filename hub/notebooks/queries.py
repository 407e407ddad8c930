"""Joint notebooks as pages and archives read them: whoever looks sees the lines, notes and photos that they may see."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Kind, Tag
from hub.consent.queries import given_now
from hub.materials.queries import MaterialLine, find_all, shown_in
from hub.notebooks.models import LineId, Notebook, NotebookId, NotebookLine, NotebookPast, State
from hub.people.models import Person
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId, TwinningId
from rooms.rights import Actor, Role


@dataclass(frozen=True, slots=True)
class NotebookCard:
    """A notebook in the list of its twinning; `waiting` are the lines about which the reader decides."""

    id: NotebookId
    title: str
    unit: str
    picture: str
    lines: int
    waiting: int


@dataclass(frozen=True, slots=True)
class LineView:
    """A line as one reader sees it. `lacks_consent`: of its note, which the partners do not see."""

    id: LineId
    school_class: ClassId
    day: date
    thousandths: int
    note: str
    lacks_consent: bool
    state: State
    photo: MaterialLine | None
    author: str
    revision: int
    is_ours: bool
    """The reader decides about it."""
    is_own: bool
    """The reader wrote it."""


@dataclass(frozen=True, slots=True)
class PastView:
    """What a line said before, and who corrected it when."""

    day: date
    thousandths: int
    note: str
    until: Instant
    by: str


@dataclass(frozen=True, slots=True)
class LineTold:
    """A line as all of a twinning see it; `photo` is the id of a material, `note_by` the child whose words it has."""

    id: LineId
    school_class: ClassId
    day: date
    thousandths: int
    note: str
    note_by: PersonId | None
    photo: str | None
    at: Instant

    @property
    def words_out(self) -> set[str]:
        """Names of the line, and of what its note says now."""
        return {self.id, f"{self.id}/{sha256(self.note.encode()).hexdigest()[:16]}"} if self.note else {self.id}


@dataclass(frozen=True, slots=True)
class NotebookTold:
    """A whole notebook, for an archive."""

    id: NotebookId
    title: str
    what: str
    unit: str
    picture: str
    decimals: int
    lines: Sequence[LineTold]

    @property
    def lines_out(self) -> set[str]:
        """Names of all that may leave the twinning."""
        return {name for line in self.lines for name in line.words_out}


async def notebooks_of(db: AsyncSession, twinning: TwinningId, actor: Actor) -> list[NotebookCard]:
    """All of a twinning, the oldest first."""
    shown, waits = NotebookLine.state == State.SHOWN.value, NotebookLine.state == State.WAITING.value
    ours = NotebookLine.school_class_id.in_(actor.classes if actor.role is Role.TEACHER else ())
    rows = await db.execute(
        select(
            Notebook.id, Notebook.title, Notebook.unit, Notebook.picture,
            func.count(NotebookLine.id).filter(shown), func.count(NotebookLine.id).filter(waits, ours),
        )
        .outerjoin(NotebookLine, NotebookLine.notebook_id == Notebook.id)
        .where(Notebook.twinning_id == twinning)
        .group_by(Notebook.id, Notebook.title, Notebook.unit, Notebook.picture, Notebook.created_at)
        .order_by(Notebook.created_at, Notebook.id)
    )  # fmt: skip
    return [NotebookCard(*row) for row in rows]


async def find_notebook(db: AsyncSession, notebook: str) -> Notebook | None:
    """The one with this id."""
    return await db.get(Notebook, NotebookId(notebook))


async def lines_of(db: AsyncSession, notebook: NotebookId, actor: Actor, now: Instant) -> list[LineView]:
    """The lines of a notebook, day by day, for somebody who takes part in its twinning."""
    rows = [row for row in await _rows(db, [notebook]) if _sees(actor, row)]
    photos = {each.id: each for each in await find_all(db, _photos(rows), actor, now)}
    authors = await _names(db, [row.person_id for row in rows])
    hidden = await _unagreed(db, rows, now)
    return [
        LineView(
            id=row.id,
            school_class=row.school_class_id,
            day=row.day,
            thousandths=row.thousandths,
            note=row.note if _may_read(actor, row) or row.note_by_id not in hidden else "",
            lacks_consent=row.note_by_id in hidden,
            state=State(row.state),
            photo=photos.get(row.material_id or ""),
            author=authors.get(row.person_id, "") if row.person_id else "",
            revision=row.revision,
            is_ours=_is_kept_by(actor, row),
            is_own=row.person_id == actor.person,
        )
        for row in rows
    ]


async def past_of(db: AsyncSession, line: LineId) -> list[PastView]:
    """What a line said before, the newest first."""
    past = select(NotebookPast).where(NotebookPast.line_id == line).order_by(NotebookPast.revision.desc())
    rows = (await db.scalars(past)).all()
    names = await _names(db, [row.corrected_by_id for row in rows])
    return [
        PastView(row.day, row.thousandths, row.note, row.until, names.get(row.corrected_by_id or PersonId(""), ""))
        for row in rows
    ]


async def has_lines(db: AsyncSession, notebook: NotebookId) -> bool:
    """Whether anything was written into it, seen or not."""
    return await db.scalar(select(NotebookLine.id).where(NotebookLine.notebook_id == notebook).limit(1)) is not None


async def count_waiting(db: AsyncSession, twinning: TwinningId, classes: Collection[ClassId]) -> int:
    """How many lines of these classes a teacher has not looked at."""
    waits = NotebookLine.state == State.WAITING.value, NotebookLine.school_class_id.in_(classes)
    of_twinning = select(func.count(NotebookLine.id)).join(Notebook).where(Notebook.twinning_id == twinning, *waits)
    return await db.scalar(of_twinning) or 0


async def shown_notebooks(db: AsyncSession, twinning: TwinningId, now: Instant) -> list[NotebookTold]:
    """All notebooks, with what everybody in the twinning may see today."""
    books = select(Notebook).where(Notebook.twinning_id == twinning).order_by(Notebook.created_at, Notebook.id)
    found = (await db.scalars(books)).all()
    rows = [row for row in await _rows(db, [each.id for each in found]) if row.state == State.SHOWN]
    photos = {each.id for each in await shown_in(db, twinning, now)}
    children = await _children(db, [row.note_by_id for row in rows])
    hidden = await _unagreed(db, rows, now)
    told: dict[NotebookId, list[LineTold]] = {each.id: [] for each in found}
    for row in rows:
        is_hidden = row.note_by_id in hidden
        told[row.notebook_id].append(LineTold(
            row.id, row.school_class_id, row.day, row.thousandths, "" if is_hidden else row.note,
            row.note_by_id if row.note_by_id in children and not is_hidden else None,
            row.material_id if row.material_id in photos else None, row.at,
        ))  # fmt: skip
    return [
        NotebookTold(each.id, each.title, each.what, each.unit, each.picture, each.decimals, told[each.id])
        for each in found
    ]


def _sees(actor: Actor, row: NotebookLine) -> bool:
    """What is shown; one's own as long as it waits; and a teacher what their class wrote."""
    is_own = row.person_id == actor.person and row.state != State.WITHDRAWN
    return row.state == State.SHOWN or is_own or _is_kept_by(actor, row)


def _is_kept_by(actor: Actor, row: NotebookLine) -> bool:
    return actor.role is Role.TEACHER and row.school_class_id in actor.classes


def _may_read(actor: Actor, row: NotebookLine) -> bool:
    return _is_kept_by(actor, row) or row.note_by_id == actor.person


def _photos(rows: Sequence[NotebookLine]) -> list[str]:
    return sorted({row.material_id for row in rows if row.material_id})


async def _rows(db: AsyncSession, notebooks: Sequence[NotebookId]) -> Sequence[NotebookLine]:
    of_these = select(NotebookLine).where(NotebookLine.notebook_id.in_(notebooks))
    return (await db.scalars(of_these.order_by(NotebookLine.day, NotebookLine.at, NotebookLine.id))).all()


async def _names(db: AsyncSession, people: Sequence[PersonId | None]) -> Mapping[PersonId, str]:
    """What these are called here: a teacher's name, a pupil's pseudonym."""
    rows = await db.execute(select(Person.id, Person.name).where(Person.id.in_({each for each in people if each})))
    return {PersonId(person): name for person, name in rows}


async def _children(db: AsyncSession, people: Sequence[PersonId | None]) -> Mapping[PersonId, tuple[ClassId, str]]:
    """Those of them who are pupils, with their class and its time zone."""
    rows = await db.execute(
        select(Person.id, SchoolClass.id, School.time_zone)
        .join(SchoolClass, SchoolClass.id == Person.school_class_id)
        .join(School, School.id == SchoolClass.school_id)
        .where(Person.id.in_({each for each in people if each}), Person.role == Role.PUPIL)
    )
    return {PersonId(person): (ClassId(school_class), zone) for person, school_class, zone in rows}


async def _unagreed(db: AsyncSession, rows: Sequence[NotebookLine], now: Instant) -> Collection[PersonId | None]:
    """The children whose words these are, and whose parents do not let the partners read them today (S2)."""
    children = await _children(db, [row.note_by_id for row in rows if row.note])
    if not children:
        return ()
    consents = await given_now(db, dict(children.values()), now)
    return {child for child in children if Tag(child, Kind.DRAWING) not in consents}
