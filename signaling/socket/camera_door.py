"""Before a class's camera and microphone: who of the class may not be seen or heard, told to its teachers alone (S2).

A class has one camera, at its teacher's device. Its server cannot know who sits before it: so a teacher says that these
children sit outside, and without that word no picture, or no sound, of the class is taken.
"""

from collections.abc import Callable, Collection, Mapping

from rooms.errors import Code, Refused
from rooms.ids import ClassId, ParticipantId, Source
from rooms.rights import Role
from signaling.ports import Beside
from signaling.sfu.core import TrackKind
from signaling.sfu.negotiation import read_publish_offer
from signaling.sfu.sdp import SdpError
from signaling.socket.caller import Caller
from signaling.socket.lane import Lane
from signaling.socket.media_wire import BesideWire, MediaStopped

NOBODY = Beside()


def media_of(sdp: str, shows: Mapping[str, Source]) -> frozenset[tuple[Source, TrackKind]]:
    """What an offer sends. Nothing for a bad one."""
    try:
        return frozenset(read_publish_offer(sdp, shows).media)
    except SdpError:
        return frozenset()  # whoever answers the offer refuses it by its name


def kinds_of(media: Collection[tuple[Source, TrackKind]]) -> frozenset[TrackKind]:
    """Whether that is a picture of the class, its sound, or both: a screen is neither."""
    return frozenset(kind for source, kind in media if source != "screen")


class CameraDoor:
    """Of one room. `stop` ends what a device sends."""

    def __init__(self, lane: Lane, stop: Callable[[ParticipantId], None]) -> None:
        self._lane = lane
        self._stop = stop
        self._beside: Mapping[ClassId, Beside] = {}

    def refresh(self, beside: Mapping[ClassId, Beside], members: Collection[Caller]) -> None:
        """As the card says it of each class. Whoever sends what nobody has answered for ends at once, and is asked."""
        if beside == self._beside:
            return
        self._beside = beside
        for member in members:
            if not self._may(member, member.sends):
                member.sends = frozenset()
                self._stop(member.participant)
                self._lane.write((member.participant,), "media:stopped", MediaStopped("publish", "consent"))
            self.tell(member)

    def come(self, caller: Caller) -> None:
        """Somebody is in the room from now on, and knows nothing yet."""
        caller.told_beside, caller.seated, caller.sends = NOBODY, frozenset(), frozenset()
        self.tell(caller)

    def tell(self, caller: Caller) -> None:
        """A teacher of the class, where it is another thing than they know."""
        theirs = self._of(caller)
        if caller.actor.role is Role.TEACHER and theirs != caller.told_beside:
            caller.told_beside = theirs
            told = BesideWire(face=sorted(theirs.face), voice=sorted(theirs.voice))
            self._lane.write((caller.participant,), "media:beside", told)

    def check(self, caller: Caller, kinds: Collection[str]) -> None:
        """Raises Refused(CONSENT) where somebody may be in the picture, or be heard, who must not."""
        if not self._may(caller, kinds):
            raise Refused(Code.CONSENT)

    def _may(self, caller: Caller, kinds: Collection[str]) -> bool:
        theirs = self._of(caller)
        missing = (theirs.face if "video" in kinds else frozenset()) | (
            theirs.voice if "audio" in kinds else frozenset()
        )
        return missing <= caller.seated

    def _of(self, caller: Caller) -> Beside:
        return NOBODY if caller.here.school_class is None else self._beside.get(caller.here.school_class, NOBODY)
