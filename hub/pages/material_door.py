"""The way to materials for whoever takes part in their twinning: who asks, for which class, and what they may."""

from dataclasses import dataclass, replace

from quart import abort

from hub.materials.files import MaterialFiles
from hub.materials.parts import Parts
from hub.materials.queries import MaterialLine, find, twinning_of
from hub.pages.house import House
from hub.pages.twinnings import own_class
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.schools.queries import ClassCard
from hub.twinnings.queries import TwinningHome, twinning_home
from rooms.ids import TwinningId
from rooms.rights import Actor, Place, Role


@dataclass(frozen=True, slots=True)
class Reader:
    """Who asks, acting for the class by which they take part."""

    visitor: Visitor
    actor: Actor
    home: TwinningHome
    ours: ClassCard

    @property
    def is_teacher(self) -> bool:
        """Others are a pupil or a tablet of the class."""
        return self.actor.role is Role.TEACHER


class MaterialDoor:
    """Given to every group of views about materials. What somebody may not see looks like what is not there."""

    def __init__(self, house: House, files: MaterialFiles) -> None:
        self.house = house
        self.files = files
        self.parts = Parts(house.store, files)

    async def reader(self, twinning: str, verb: HubVerb) -> Reader:
        """Somebody who may do this in a twinning."""
        visitor = await self.house.meet()
        if visitor.actor is None:
            abort(404)
        async with self.house.store.reading() as db:
            home = await twinning_home(db, TwinningId(twinning), self.house.now())
        if home is None or not self.house.rights.may(visitor.actor, verb, home.place):
            abort(404)
        actor = visitor.actor.at(home.place)
        ours = own_class(home.classes, actor)
        if ours is None:
            abort(404)
        return Reader(visitor.at(ours.time_zone), actor, home, ours)

    async def material(self, material: str) -> tuple[Reader, MaterialLine]:
        """One that the reader may see."""
        async with self.house.store.reading() as db:
            twinning = await twinning_of(db, material)
        if twinning is None:
            await self.house.meet()
            abort(404)
        reader = await self.reader(twinning, HubVerb.SEE_MATERIALS)
        async with self.house.store.reading() as db:
            line = await find(db, material, reader.actor, self.house.now())
        if line is None:
            abort(404)
        return reader, line

    async def own(self, material: str, verb: HubVerb) -> tuple[Reader, MaterialLine]:
        """One about which the reader may decide."""
        reader, line = await self.material(material)
        if not self.may(reader, verb, line):
            abort(404)
        return reader, line

    def may(self, reader: Reader, verb: HubVerb, line: MaterialLine) -> bool:
        """Whether the reader may do this to one of theirs."""
        return self.house.rights.may(reader.actor, verb, self.place(reader, line))

    def place(self, reader: Reader, line: MaterialLine) -> Place:
        """What the table of rights asks about it."""
        return replace(reader.home.place, school_class=line.school_class)


def materials_url(twinning: str) -> str:
    """The gallery of a twinning."""
    return f"/twinnings/{twinning}/materials"


def material_url(material: str) -> str:
    """The page of one."""
    return f"/materials/{material}"
