"""The puppet class: sends its film while nobody of that class does, and makes way at once when somebody comes."""

import asyncio
from pathlib import Path

from hub.demo.film import film
from rooms.errors import Refused
from rooms.ids import RoomId
from rooms.rights import Actor
from signaling.sfu.film import Film
from signaling.sfu.puppet import Puppet
from signaling.socket.live_rooms import LiveRooms
from signaling.socket.puppet_seat import PuppetSeat

_PAUSE_SECONDS = 2.0


async def play_for_ever(rooms: LiveRooms, room: RoomId, puppets: Actor, film_directory: Path) -> None:
    """Sit in the room and play until cancelled. The first start makes the film, some seconds of work."""
    play = await film(film_directory)
    seat = await rooms.host_puppet(room, puppets)
    try:
        while True:
            await seat.wait_free()
            await _play_until_displaced(seat, play)
            await asyncio.sleep(_PAUSE_SECONDS)  # somebody who reloads finds their place still free
    finally:
        seat.leave()


async def _play_until_displaced(seat: PuppetSeat, play: Film) -> None:
    playing = asyncio.create_task(Puppet(play).play(seat.publish))
    displaced = asyncio.create_task(seat.wait_displaced())
    try:
        await asyncio.wait((playing, displaced), return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (playing, displaced):
            task.cancel()
        results = await asyncio.gather(playing, displaced, return_exceptions=True)
    broken = results[0]
    if isinstance(broken, Exception) and not isinstance(broken, Refused):  # refused: a person was faster
        raise broken
