"""What was said before somebody's time: a guest reads the chat of their own lesson, and of no earlier one."""

from rooms.channel import CHAT, Channel
from rooms.ids import Seq
from rooms.rights import Role
from signaling.channels.reader import Reader
from signaling.socket.caller import Caller
from signaling.socket.live_room import LiveRoom


async def hidden(caller: Caller, live: LiveRoom, channel: Channel, reader: Reader) -> Seq:
    """The last number of a channel that `caller` does not read; 0 for nearly all. Raises what the log raises."""
    if caller.actor.role is not Role.GUEST or channel.name != CHAT:
        return Seq(0)
    since = next((guest.since for guest in live.card.guests if guest.person == caller.actor.person), None)
    return (await reader.open(channel)).head if since is None else await reader.last_before(channel, since)
