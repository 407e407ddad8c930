"""The way to a sound board for whoever takes part in its twinning, and what its pages share."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from quart import abort

from hub.materials.queries import MaterialLine
from hub.pages.material_door import MaterialDoor, Reader
from hub.people.rights import HubVerb
from hub.sounds.models import SoundBoard
from hub.sounds.queries import ThingLine, find_board, things_of
from rooms.ids import TwinningId


@dataclass(frozen=True, slots=True)
class AtBoard:
    """Somebody at a board of their twinning, with what they may hear there."""

    reader: Reader
    board: SoundBoard
    things: Sequence[ThingLine]

    @property
    def url(self) -> str:
        """Its page."""
        return board_url(self.board.id)

    def thing(self, thing: str) -> ThingLine:
        """One of its things, or nothing is there."""
        found = next((each for each in self.things if each.id == thing), None)
        return found or abort(404)


class SoundDoor:
    """Given to every group of views about sound boards."""

    def __init__(self, materials: MaterialDoor) -> None:
        self.materials = materials
        self.house = materials.house

    async def at(self, board: str, verb: HubVerb) -> AtBoard:
        """Somebody who may do this at a board."""
        async with self.house.store.reading() as db:
            found = await find_board(db, board)
        if found is None:
            await self.house.meet()
            abort(404)
        reader = await self.materials.reader(found.twinning_id, verb)
        async with self.house.store.reading() as db:
            things = await things_of(db, found.id, reader.actor, self.house.now())
        return AtBoard(reader, found, things)

    def may(self, reader: Reader, verb: HubVerb) -> bool:
        """Whether the reader may do this in the twinning."""
        return self.house.rights.may(reader.actor, verb, reader.home.place)


def can_be_heard(sound: MaterialLine) -> bool:
    """It is written anew, and no longer on its way."""
    return ("whole", 1) in sound.files


def boards_url(twinning: TwinningId) -> str:
    """All boards of a twinning."""
    return f"/twinnings/{twinning}/sounds"


def board_url(board: str) -> str:
    """The page of one."""
    return f"/sounds/{board}"


def shared(at: AtBoard) -> dict[str, Any]:
    """What every page of a board has."""
    return {
        "home": at.reader.home,
        "ours": at.reader.ours,
        "board": at.board,
        "url": at.url,
        "can_be_heard": can_be_heard,
    }
