"""The crier of a live room: tells its members who is here, what is new, and how far the channels go."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from rooms.channel import kind_of
from rooms.ids import ParticipantId
from signaling.channels.reader import News
from signaling.socket.coalesce import Coalesced
from signaling.socket.held_wire import PicturesWire
from signaling.socket.lane import Lane
from signaling.socket.room_tools import Onlooker
from signaling.socket.speech import entries_of
from signaling.socket.wire import Presence

if TYPE_CHECKING:
    from signaling.socket.live_room import LiveRoom

PRESENCE_SECONDS = 0.1

MAX_PRESENCE_SECONDS = 3.0
"""Between two announcements of who is here. Each tells everybody of everybody: in a full room it is told less often."""


class Crier:
    """One frame for all who may hear it; and whoever looks on without a line in the lane is told as well."""

    def __init__(self, live: "LiveRoom", lane: Lane) -> None:
        self._live = live
        self._lane = lane
        self._show = Coalesced(lambda: presence_seconds(len(live.members)), self._tell_presence)
        self._onlookers: set[Onlooker] = set()

    def tell_news(self, news: News) -> None:
        """Committed entries, to everybody who reads their channel, in the same order."""
        live = self._live
        if live.members and kind_of(news.channel.name) == "page":
            live.board.on_news(news, live.channels.audience(news.channel.name))
        elif live.members:
            readers = live.channels.audience(news.channel.name)
            for chunk in news.chunk.split():
                self._lane.write(readers, "entries", entries_of(news.channel.name, chunk))

    def tell_onlookers(self, news: News) -> None:
        """The same, after all others."""
        for onlooker in list(self._onlookers):
            onlooker.on_news(news)

    def tell_heads(self) -> None:
        """Tell everybody how far the channels go, so that nobody stays behind unknowingly."""
        for names, alike in self._live.channels.alike().items():
            self._lane.write(alike, "heads", self._live.channels.heads(names))

    def bring_level(self, participant: ParticipantId) -> None:
        """For somebody who was sent less than there was: they read what they lack."""
        live = self._live
        live.board.bring_level(participant)
        caller = live.members.get(participant)
        if caller is not None:
            self._lane.write((participant,), "heads", live.channels.heads(live.channels.of(caller)))
        self.tell_presence_to(participant)

    def tell_presence_soon(self) -> None:
        """Who is here, or at the door, is another than before."""
        self._show.soon()

    def tell_presence_to(self, participant: ParticipantId) -> None:
        """A newcomer need not wait for the next announcement."""
        self._lane.write((participant,), "presence", self.who_is_here())
        self._live.lights.tell_one(participant)
        self._live.porter.tell_lobby(filter(None, [self._live.members.get(participant)]))

    def who_is_here(self) -> Presence:
        """The message that says so."""
        live = self._live
        return live.presence.to_wire(live.card.people, live.porter.seats, live.card.guests)

    def tell_pictures(self) -> None:
        """What may be seen under the pages is another thing than before: each asks again for what it shows."""
        self._lane.write(self._live.members, "pictures", PicturesWire())

    def look_on(self, onlooker: Onlooker) -> None:
        """Somebody without a line in the lane hears what is new from now on, until `look_away`."""
        self._onlookers.add(onlooker)

    def look_away(self, onlooker: Onlooker) -> None:
        """They have heard enough."""
        self._onlookers.discard(onlooker)

    def stop(self) -> None:
        """The room closes."""
        self._show.stop()

    def _tell_presence(self) -> None:
        members: Collection[ParticipantId] = self._live.members
        if members:
            self._lane.write(members, "presence", self.who_is_here())
            self._live.porter.tell_lobby(self._live.members.values())
        for onlooker in list(self._onlookers):
            onlooker.on_presence()


def presence_seconds(members: int) -> float:
    """The pause between two announcements: a tenth of a second for a lesson, two seconds for three hundred devices."""
    return min(MAX_PRESENCE_SECONDS, max(PRESENCE_SECONDS, members**2 / 40_000))
