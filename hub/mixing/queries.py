"""Prepared groups as a teacher sees them: who is in which, of those who are on the rosters today."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mixing.actions import places_of
from hub.mixing.dealing import Child, Who, chosen
from hub.mixing.models import PreparedChild, PreparedGroups
from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.sessions.models import Session
from hub.store.tables import Instant
from hub.twinnings.models import Partner
from rooms.ids import PersonId, SessionId, TwinningId
from rooms.rights import Role

_CHILDREN = (Role.PUPIL, Role.COMPANION)


@dataclass(frozen=True, slots=True)
class MixedGroup:
    """One of them; `place` is its place in the list."""

    place: int
    animal: str
    children: Sequence[Child]


@dataclass(frozen=True, slots=True)
class Prepared:
    """All of them. `left` are in none and of the kind that was dealt, `others` the rest of the rosters.

    `revision` 0: nothing is prepared.
    """

    revision: int
    who: Who
    groups: Sequence[MixedGroup]
    left: Sequence[Child]
    others: Sequence[Child]

    @property
    def places(self) -> dict[PersonId, int]:
        """Who is in which."""
        return {child.person: group.place for group in self.groups for child in group.children}


@dataclass(frozen=True, slots=True)
class Grouped:
    """That a child is in a group of a lesson."""

    lesson: str
    starts_at: Instant
    animal: str


async def groups_of(db: AsyncSession, person: PersonId) -> list[Grouped]:
    """The prepared groups that somebody is in, the earliest first."""
    rows = await db.execute(
        select(Session.title, Session.starts_at, PreparedGroups.animals, PreparedChild.place)
        .join(PreparedGroups, PreparedGroups.session_id == Session.id)
        .join(PreparedChild, PreparedChild.session_id == Session.id)
        .where(PreparedChild.person_id == person)
        .order_by(Session.starts_at, Session.id)
    )
    return [Grouped(title, starts_at, animals.split()[place]) for title, starts_at, animals, place in rows]


async def children_of(db: AsyncSession, twinning: TwinningId) -> list[Child]:
    """The pupils and tablets of its partner classes, in the order of the chain and by their names."""
    rows = await db.execute(
        select(Person.id, SchoolClass.id, Person.name, Person.animal, Person.role)
        .join(SchoolClass, SchoolClass.id == Person.school_class_id)
        .join(Partner, Partner.school_class_id == SchoolClass.id)
        .where(Partner.twinning_id == twinning, Person.role.in_(_CHILDREN))
        .order_by(Partner.position, Person.role.desc(), Person.name, Person.id)
    )
    return [
        Child(id, school_class, name, animal, role is Role.COMPANION) for id, school_class, name, animal, role in rows
    ]


async def prepared(db: AsyncSession, session: SessionId, twinning: TwinningId) -> Prepared:
    """The groups of a lesson; whoever left the rosters since, or whose class left, is in none of them."""
    children = await children_of(db, twinning)
    found = await db.get(PreparedGroups, session)
    if found is None:
        return Prepared(0, Who.PUPILS, (), (), children)
    places = await places_of(db, session)
    groups = [
        MixedGroup(place, animal, [child for child in children if places.get(child.person) == place])
        for place, animal in enumerate(found.animals.split())
    ]
    who = Who(found.who)
    wanted = {child.person for child in chosen(children, who)}
    free = [child for child in children if child.person not in places]
    return Prepared(
        found.revision,
        who,
        groups,
        [child for child in free if child.person in wanted],
        [child for child in free if child.person not in wanted],
    )
