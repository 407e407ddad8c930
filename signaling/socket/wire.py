"""Every message between browser and server, one struct each: the single source of validation and of docs/protocol.md.

Messages travel as Socket.IO events with one JSON object. What comes in is decoded strictly (unknown fields are
refused); what goes out is built from these structs only, never forwarded as it came.
"""

from typing import Annotated, Any, Literal

from msgspec import UNSET, Meta, Raw, UnsetType

from rooms.commands import Id
from rooms.commands.backdrop import Print
from signaling.socket import held_wire as held
from signaling.socket import media_wire as media
from signaling.socket import poll_wire as polls
from signaling.socket.forms import FromClient, FromServer, Name, RoomName, SeatName

Device = Literal["desk", "hand", "wall"]


# --- what browsers send ---------------------------------------------------------------------------------------------


class Enter(FromClient, frozen=True):
    """`enter`: come into a room; answered by `welcome` and by the `entries` of every channel after `since`.

    `since` names, per channel, the last number already here and its epoch; a channel that is missing starts anew.
    `binary`: I read the binary messages, which show pens while they move.
    """

    room: RoomName
    device: Device = "desk"
    binary: bool = False
    since: dict[Name, "Since"] = {}


class Since(FromClient, frozen=True):
    """How far the client has read a channel. `op_id` is that of its last entry: a restored copy of the hub may have
    the same number for another.
    """

    epoch: Name
    seq: Annotated[int, Meta(ge=0)]
    op_id: Annotated[str, Meta(max_length=64)] | None = None


class Leave(FromClient, frozen=True):
    """`leave`: go out of the room, the socket stays."""


class Ask(FromClient, frozen=True):
    """`command`: one of rooms/commands/ to one channel; its entry, carrying `op_id`, is the acknowledgement."""

    op_id: Id
    channel: Name
    command: Raw  # read in a second step, so that who asked for nonsense is still told which command it was


class Read(FromClient, frozen=True):
    """`read`: the entries of a channel after `after`; answered by one `entries`."""

    channel: Name
    after: Annotated[int, Meta(ge=0)]


class Admit(FromClient, frozen=True):
    """`admit`: a teacher's word on a guest: they come in from the lobby, or are sent out of the room, or away."""

    person: SeatName
    come_in: bool


class Devices(FromClient, frozen=True):
    """`devices`: whether my microphone and camera are on, for the tile."""

    microphone: bool
    camera: bool


# --- without WebSocket ------------------------------------------------------------------------------------------------


class Poll(FromClient, frozen=True):
    """The fields are those of the query; `since`, as in `enter`, is JSON. Without `mark` it is a first call.

    A first call is answered at once, with `welcome`, `presence` and every channel. A later one brings the last `mark`
    back, and is held for up to 25 seconds, until there is something new.
    """

    since: dict[Name, Since] = {}
    device: Device = "desk"
    mark: Annotated[str, Meta(max_length=32)] = ""


class Asks(FromClient, frozen=True):
    """The body, as `application/json`: some commands, which are taken in this order."""

    commands: Annotated[list[Ask], Meta(min_length=1, max_length=32)]
    device: Device = "desk"


# --- what the server sends ------------------------------------------------------------------------------------------


class WireAuthor(FromServer, frozen=True):
    """Who an entry is from; `seat` is that of their class, or their own (a guest sits alone)."""

    person: str
    seat: str | None


class WireEntry(FromServer, frozen=True):
    """A committed fact. `event` is one of rooms/events/ with its `kind`; `at` in milliseconds since 1970 (UTC)."""

    seq: int
    author: WireAuthor
    op_id: str
    at: int
    event: Any


class Entries(FromServer, frozen=True, omit_defaults=True):
    """`entries`: consecutive entries of a channel, and how far it goes (`head`).

    `from_seq` is the number after which they start. Where it exceeds what the client has, the older ones are left out
    on purpose (a long chat): the client starts there. Another `epoch` than before: drop everything of the channel.
    `anew`, left out where it is false: what the client has no longer exists; drop everything of the channel, and begin
    with these.
    """

    channel: str
    epoch: str
    from_seq: int
    head: int
    entries: list[WireEntry]
    anew: bool = False


class WireHead(FromServer, frozen=True):
    """How far a channel goes."""

    epoch: str
    seq: int


class Heads(FromServer, frozen=True):
    """`heads`: every 10 s; who has less reads on with `read`."""

    channels: dict[str, WireHead]


class WireSeat(FromServer, frozen=True):
    """What a class shows of itself. `country` is ISO 3166-1 alpha-2, `time_zone` an IANA name.

    `guest`: the seat of one adult alone; `class_name` is what they are called, `school_name` what they are, and the
    place is empty. `spot`: where the town lies on the map of Europe (x, y in the units of that drawing), if it does.
    """

    seat: str
    class_name: str
    school_name: str
    town: str
    country: str
    time_zone: str
    colour: int
    animal: str
    headcount: int
    guest: bool
    spot: tuple[int, int] | None = None


class WirePerson(FromServer, frozen=True):
    """What the room shows of a person."""

    person: str
    name: str
    role: str
    seat: str | None
    animal: str
    colour: int


class WireLesson(FromServer, frozen=True):
    """The lesson that runs now; times in milliseconds since 1970 (UTC)."""

    title: str
    starts_at: int
    ends_at: int


class WireRelay(FromServer, frozen=True):
    """A TURN server and my ticket for it, good for a day (an RTCIceServer); `only`: try no other way."""

    urls: list[str]
    username: str
    credential: str
    only: bool


class Welcome(FromServer, frozen=True):
    """`welcome`: everything about the room but its entries. `rights` are the verbs that this person may do here.

    `now` is the server's clock. `neighbour` is true where another class already sits at the same device: start silent.
    `pages`: what the pages are called with which the board began; what became of them, and of more, the floor tells.
    `prints`: what lay under each of them then, which counts until something is laid there.
    `relay` is null where the hub has none, or where this person neither sends nor receives sound and picture.
    """

    participant: str
    person: str
    role: str
    seat: str | None
    room: str
    title: str
    twinning: str
    lesson: WireLesson | None
    seats: list[WireSeat]
    people: list[WirePerson]
    channels: list[str]
    rights: list[str]
    neighbour: bool
    now: int
    relay: WireRelay | None = None
    pages: list[str] = []
    prints: list[Print] = []


class Waiting(FromServer, frozen=True):
    """`waiting`: I stand at the room's door and hear nothing of it, until `come-in`; then `enter` again.

    `why`: `teacher`, no teacher of my class is in the room; `closed`, it opens at `opens_at`. To a guest: `lobby`,
    until a teacher who is in the room lets me in; `sent-out`, a teacher sent me away. It may come again with another
    reason. The rest is what I am called, and the server's clock.
    """

    why: Literal["teacher", "closed", "lobby", "sent-out"]
    opens_at: int | None
    now: int
    name: str
    animal: str
    colour: int


class ComeIn(FromServer, frozen=True):
    """`come-in`: whoever was waiting may `enter` now."""


class RightsWire(FromServer, frozen=True):
    """`rights`: the verbs that I may do here from now on, in place of those of `welcome`."""

    rights: list[str]


class WireGuest(FromServer, frozen=True):
    """A guest at the door: what they are called, and what they are. `out`: a teacher sent them away before."""

    person: str
    name: str
    what: str
    animal: str
    colour: int
    out: bool


class LobbyWire(FromServer, frozen=True):
    """`lobby`: the guests who stand at the door, to those who may `admit` them; replaces what was told before."""

    waiting: list[WireGuest]


class WireParticipant(FromServer, frozen=True):
    """A device that is in the room now; `sends`: it publishes for its seat. `shows`: what it sends beside camera and
    microphone, `screen` or `second` (camera).
    """

    participant: str
    person: str
    seat: str | None
    device: str
    sends: bool
    microphone: bool
    camera: bool
    shows: list[str]


class Presence(FromServer, frozen=True):
    """`presence`: everybody who is in the room now; replaces what was sent before.

    `waiting`: the classes of whom somebody stands at the door, because no teacher of theirs is here. `seats`: those of
    the guests who are here, beside the classes' of `welcome`.
    """

    participants: list[WireParticipant]
    people: list[WirePerson]
    waiting: list[str]
    seats: list[WireSeat] = []


class RefusedWire(FromServer, frozen=True):
    """`refused`: a no to the sender alone. `event` names the message, `op_id` the command if it was one.

    `retry`: nothing was written, the same may be sent again; `wait_ms`: after so long, and not before.
    """

    code: str
    event: str
    op_id: str | None = None
    retry: bool = False
    wait_ms: int | UnsetType = UNSET


class Polled(FromServer, frozen=True):
    """What was new: nothing at all after 25 quiet seconds. `welcome` comes on a first call only.

    Of each channel as many `entries` as fit a message: where `head` is further, ask again at once. `presence` is null
    where it is as it was; `mark` stands for what was told of it, and belongs into the next call. `waiting`: I am at the
    door, and nothing else is told; ask again after a few seconds, without a mark.
    """

    mark: str
    welcome: Welcome | None
    presence: Presence | None
    entries: list[Entries]
    waiting: Waiting | None = None


class Answered(FromServer, frozen=True):
    """The entry of every command that is written now or was before, and the refusals of the others.

    `held`: the `op_id`s of what was said and waits for a teacher now. A command that is in none had no answer within 20
    seconds: send it again, it counts once. `voted`: what is counted now, in a poll.
    """

    entries: list[Entries]
    refused: list[RefusedWire]
    held: list[str] = []
    voted: list[polls.VotedWire] = []


FROM_CLIENT: dict[str, type[FromClient]] = {
    "enter": Enter,
    "leave": Leave,
    "command": Ask,
    "read": Read,
    "decide": held.Decide,
    "admit": Admit,
    "devices": Devices,
    "media:seated": media.Seated,
    "media:publish": media.Publish,
    "media:stop": media.StopPublishing,
    "media:ask": media.AskForSeat,
    "media:give": media.Given,
    "media:watch": media.Watch,
    "media:answer": media.Answer,
    "media:ways": media.Ways,
    "snapshot": media.TakeSnapshot,
    "media:view": media.View,
}

OVER_HTTP: dict[str, tuple[type[FromClient], type[FromServer]]] = {
    "GET /rooms/<room>/entries": (Poll, Polled),
    "POST /rooms/<room>/commands": (Asks, Answered),
    "GET /rooms/<room>/stills": (media.Look, media.Stills),
}

FROM_SERVER: dict[str, type[FromServer]] = {
    "welcome": Welcome,
    "entries": Entries,
    "heads": Heads,
    "presence": Presence,
    "waiting": Waiting,
    "come-in": ComeIn,
    "rights": RightsWire,
    "held": held.HeldWire,
    "reports": held.ReportsWire,
    "voted": polls.VotedWire,
    "sheet": held.SheetWire,
    "pictures": held.PicturesWire,
    "lobby": LobbyWire,
    "quality": media.Quality,
    "refused": RefusedWire,
    "media:beside": media.BesideWire,
    "media:published": media.Published,
    "media:offer": media.Offer,
    "media:stopped": media.MediaStopped,
    "media:asked": media.Asked,
    "media:seat": media.SeatWire,
    "snapshot:wanted": media.SnapshotWanted,
    "snapshot": media.Snapshot,
}
