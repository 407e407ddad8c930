"""The fold of a channel for whoever looks at a room without being in it."""

from rooms.channel import FLOOR, Channel, Log
from rooms.floor import Floor
from rooms.ids import RoomId, Seq
from rooms.room import Fold, fold_all, new_fold

_ENTRIES_AT_ONCE = 1_000


async def folded(log: Log, channel: Channel) -> Fold:
    """What everything that was committed there comes to. Raises what the log raises."""
    fold, after = new_fold(channel.name), Seq(0)
    while entries := (await log.since(channel, after, _ENTRIES_AT_ONCE))[1]:
        fold_all(fold, list(entries))
        after = entries[-1].seq
    return fold


async def folded_floor(log: Log, room: RoomId) -> Floor:
    """The same of a room's floor."""
    floor = await folded(log, Channel(room, FLOOR))
    if not isinstance(floor, Floor):
        raise AssertionError("the floor's channel folds to a floor")
    return floor
