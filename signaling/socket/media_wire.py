"""The messages about sound and picture: offers and answers, what a screen shows, stills, and how the lines are."""

from typing import Annotated, Literal

from msgspec import Meta

from rooms.ids import Source
from signaling.socket.forms import SDP, FromClient, FromServer, SeatName

Person = Annotated[str, Meta(min_length=1, max_length=64)]
Mid = Annotated[str, Meta(min_length=1, max_length=32)]
Shown = Literal["screen", "second"]

# --- what browsers send ---------------------------------------------------------------------------------------------


class Publish(FromClient, frozen=True):
    """`media:publish`: the offer of my sending connection; answered by `media:published`.

    An offer of the connection that I have adds to what I send, or takes away; one of a new connection replaces it. Only
    after `media:published`, or `refused`, may the next one come.
    `take_over`: send instead of my class's other device, as `media:seat` says that I may; else that is refused
    (`seat-taken`). A new connection with the same login takes its own place without asking.
    `shows`: which m-lines, by mid, carry my screen (with or without its sound) or my second camera; at most one picture
    and one sound of each. All others are camera and microphone. Who may send may not always show: see `rights`.
    `aside`: my device holds my class's second camera, while another one sends for the class: its offer carries one
    picture, `second`, and nothing else. It takes the place of another device that did so; beside one that sends for the
    class and shows a second camera of its own that is refused (`seat-taken`).
    """

    sdp: SDP
    take_over: bool = False
    shows: Annotated[dict[Mid, Shown], Meta(max_length=4)] = {}
    aside: bool = False


class Seated(FromClient, frozen=True):
    """`media:seated`: a teacher's word that these of `media:beside` sit outside the picture, away from the microphone.

    Replaces what was said before; said again after each `welcome`.
    """

    people: Annotated[list[Person], Meta(max_length=2_000)]


class StopPublishing(FromClient, frozen=True):
    """`media:stop`: I send no more."""


class AskForSeat(FromClient, frozen=True):
    """`media:ask`: I would like to send for my seat, for which another device does: it is asked.

    Answered by `media:seat`, now and when there is an answer. Asked again meanwhile, it is the same question.
    """


class Given(FromClient, frozen=True):
    """`media:give`: my answer to one of `media:asked`; too late, it means nothing."""

    participant: Person
    give: bool


class Watch(FromClient, frozen=True):
    """`media:watch`: start, or start anew, my receiving connection; answered by `media:offer`."""


class Answer(FromClient, frozen=True):
    """`media:answer`: to the offer with this number."""

    number: Annotated[int, Meta(ge=0)]
    sdp: SDP


class ViewTile(FromClient, frozen=True):
    """One picture on my screen: whose, which of theirs, and how high (in pixels)."""

    seat: SeatName
    height: Annotated[int, Meta(ge=1, le=8_192)]
    source: Source = "camera"
    on_stage: bool = False


class View(FromClient, frozen=True):
    """`media:view`: the pictures that my screen shows; no others come.

    Replaces what was said before; said again after each `media:watch`. Who never says it is sent every picture.
    """

    tiles: Annotated[list[ViewTile], Meta(max_length=64)]


class Ways(FromClient, frozen=True):
    """`media:ways`: whether my sending and my receiving connection get through; said when it changes.

    Where one does not, still pictures take its place: every other class sees ours, or we see theirs. Where sound gets
    through, but no moving picture: `as_still`, mine is a still one now, and `stills_of`, whose I want as still ones.
    """

    sends: bool
    receives: bool
    as_still: bool = False
    stills_of: Annotated[list[SeatName], Meta(max_length=64)] = []


class TakeSnapshot(FromClient, frozen=True):
    """`snapshot`: a still picture of my class, base64 of a JPEG, while `snapshot:wanted` says so; lossy.

    At most 24 KB and 640 pixels across, one every two to three seconds; more often is dropped.
    """

    jpeg: Annotated[str, Meta(min_length=1, max_length=32_768)]


class Look(FromClient, frozen=True):
    """The fields are those of the query. For who may watch, every three seconds or so."""

    device: Literal["desk", "hand", "wall"] = "desk"


# --- what the server sends ------------------------------------------------------------------------------------------


class Published(FromServer, frozen=True):
    """`media:published`: the answer to my offer."""

    sdp: str


class BesideWire(FromServer, frozen=True):
    """`media:beside`: to a teacher, whom of the class the partners may not see (`face`), or hear (`voice`).

    Said after `welcome` where there is anybody, and when it changes. Until `media:seated` names them all, no picture of
    the class is taken, or no sound: `refused` with `consent`, and `media:stopped` where it goes out already.
    """

    face: list[str]
    voice: list[str]


class WireTrack(FromServer, frozen=True):
    """Which seat's sound or picture an m-line of the offer carries. `source`: `camera` (with the microphone), `screen`
    (with its sound), or `second` (camera); of each seat there is at most one of each source and kind.
    """

    mid: str
    seat: str
    source: str
    kind: str


class Offer(FromServer, frozen=True):
    """`media:offer`: what I receive now; to be answered before the next one comes."""

    number: int
    sdp: str
    tracks: list[WireTrack]


class MediaStopped(FromServer, frozen=True):
    """`media:stopped`: my sending connection was ended: `taken-over`, `forbidden`, `consent`, or `lost` (send a
    new offer)."""

    side: Literal["publish", "watch"]
    reason: Literal["taken-over", "forbidden", "consent", "lost"]


class AskingWire(FromServer, frozen=True):
    """A device of my seat that would like to send for it."""

    participant: str
    person: str
    device: str


class Asked(FromServer, frozen=True):
    """`media:asked`: who would like to send instead of this device, the longest first; replaces what was said before.

    Answered by `media:give`. After 20 seconds a question is taken back, and whoever asked may take the seat.
    """

    asking: list[AskingWire]


class SeatWire(FromServer, frozen=True):
    """`media:seat`: how it stands with what I asked by `media:ask`.

    `free`: nobody has to be asked. `given`, `silent` (nobody answered): `media:publish` with `take_over`, within a
    minute. `kept`: it does not give its place; asked again within 20 seconds, the answer is the same.
    """

    answer: Literal["asking", "free", "given", "kept", "silent"]


class SnapshotWanted(FromServer, frozen=True):
    """`snapshot:wanted`: somebody gets no moving picture of my class; send a `snapshot` now and then, or stop."""

    wanted: bool


class Snapshot(FromServer, frozen=True):
    """`snapshot`: a still picture of a class, base64 of a JPEG; lossy, the newest counts. Show it as an image only."""

    seat: str
    jpeg: str


class Stills(FromServer, frozen=True):
    """The newest still picture of each other class, none older than ten seconds."""

    stills: list[Snapshot]


class WireLight(FromServer, frozen=True):
    """How the line of one device is, and which way it is to blame.

    `fair`: now and then something is missing. `poor`: pictures come smaller, or in jerks. `away`: nothing comes, or
    only still pictures. `sends`: what the others get of this one; `receives`: what this one gets of the others.
    """

    participant: str
    light: Literal["good", "fair", "poor", "away"]
    why: Literal["sends", "receives"]


class Quality(FromServer, frozen=True):
    """`quality`: whose line is not good now; everybody else's is. Replaces what was said before.

    Said when it changes and, as long as there is something to say, every ten seconds; lossy.
    """

    lights: list[WireLight]
