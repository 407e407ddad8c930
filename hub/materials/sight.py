"""Who sees a material: the one answer for galleries, single pages, files and exports."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Kind as Consent
from hub.consent.ledger import Tag, missing
from hub.consent.queries import consents_of, given_now
from hub.materials.models import Material, MaterialTag, State
from hub.people.models import Person
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId
from rooms.rights import Actor, Role


def is_kept_by(actor: Actor, material: Material) -> bool:
    """Whether they decide about it: a teacher of the class that gave it."""
    return actor.role is Role.TEACHER and material.school_class_id in actor.classes


def sees(actor: Actor, material: Material, *, is_ready: bool, is_veiled: bool, lacks: Collection[Tag]) -> bool:
    """Somebody of its twinning: what is shown, is ready, under no veil, and lacks no consent; one's own always, and a
    teacher what their class gave."""
    if is_kept_by(actor, material) or material.person_id == actor.person:
        return True
    return material.state == State.SHOWN and is_ready and not is_veiled and not lacks


async def lacking(db: AsyncSession, materials: Sequence[str], now: Instant) -> Mapping[str, list[Tag]]:
    """The consents that each of these lacks today, by the calendar of each child's class; none is remembered (S2)."""
    tags: dict[str, set[Tag]] = {}
    zones: dict[ClassId, str] = {}
    rows = await db.execute(
        select(MaterialTag, SchoolClass.id, School.time_zone)
        .join(Person, Person.id == MaterialTag.person_id)
        .join(SchoolClass, SchoolClass.id == Person.school_class_id)
        .join(School, School.id == SchoolClass.school_id)
        .where(MaterialTag.material_id.in_(materials))
    )
    for tag, school_class, zone in rows:
        tags.setdefault(tag.material_id, set()).add(Tag(tag.person_id, Consent(tag.kind)))
        zones[school_class] = zone
    consents = await given_now(db, zones, now) if zones else set()
    return {material: missing(consents, theirs) for material, theirs in tags.items()}


async def open_to_families(db: AsyncSession, materials: Sequence[Material], now: Instant) -> list[Material]:
    """Those of these, which all partners see, that may go beyond them: every child in it or behind it is for all."""
    children: dict[str, set[PersonId]] = {each.id: set() for each in materials}
    for tag in await db.scalars(select(MaterialTag).where(MaterialTag.material_id.in_(children))):
        children[tag.material_id].add(tag.person_id)
    givers = [each.person_id for each in materials if each.person_id is not None]
    pupils = set(await db.scalars(select(Person.id).where(Person.id.in_(givers), Person.role == Role.PUPIL)))
    for each in materials:
        if each.person_id in pupils:
            children[each.id].add(each.person_id)
    everybody = set[PersonId]().union(*children.values())
    consents = await consents_of(db, everybody, now)
    return [each for each in materials if all(Tag(child, Consent.PUBLIC) in consents for child in children[each.id])]
