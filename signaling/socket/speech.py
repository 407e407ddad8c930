"""How facts of the lower floors are said on the wire."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

import msgspec

from rooms.channel import ChannelName, Entry, Head
from rooms.events import Erased, Unread
from rooms.ids import Epoch, OpId, Seq
from rooms.rights import Actor, Place, Rights, Verb
from signaling.channels.reader import Chunk, Spelling, Tail
from signaling.ports import RoomCard
from signaling.relay import Relay, Ticket
from signaling.socket.caller import Caller
from signaling.socket.presence import person_to_wire, seat_to_wire
from signaling.socket.wire import (
    Entries,
    Heads,
    Since,
    Welcome,
    WireAuthor,
    WireEntry,
    WireHead,
    WireLesson,
    WireRelay,
)

UNWRITTEN = "-"
"""The epoch on the wire of a channel that nobody has written to yet."""

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(WireEntry)


def encode_entry(entry: Entry) -> bytes:
    """A `WireEntry` in JSON: encoded once per worker, however many will read it."""
    author = WireAuthor(person=entry.author.person, seat=entry.author.seat)
    event = msgspec.Raw(entry.event.body) if isinstance(entry.event, Unread) else entry.event
    return _encoder.encode(WireEntry(seq=entry.seq, author=author, op_id=entry.op_id, at=entry.at, event=event))


def empty_entry(encoded: bytes) -> bytes:
    """The same `WireEntry` once its body was erased."""
    entry = _decoder.decode(encoded)
    was = entry.event.get("was") or entry.event["kind"]
    return _encoder.encode(msgspec.structs.replace(entry, event=Erased(was=was)))


def op_id_in(encoded: bytes) -> OpId:
    """The name of the command that became this entry."""
    return OpId(_decoder.decode(encoded).op_id)


ENTRY_SPELLING = Spelling(encode_entry, empty_entry, op_id_in)


def wire_epoch(epoch: Epoch) -> str:
    """An epoch's name on the wire."""
    return epoch or UNWRITTEN


def entries_of(channel: ChannelName, chunk: Chunk) -> Entries:
    """An `entries` message around entries that are encoded already."""
    encoded = cast("list[WireEntry]", [msgspec.Raw(piece) for piece in chunk.encoded])
    return Entries(
        channel=channel,
        epoch=wire_epoch(chunk.epoch),
        from_seq=chunk.from_seq,
        head=max(chunk.head, chunk.last),
        entries=encoded,
        anew=chunk.is_anew,
    )


def known_of(since: Since | None) -> Head | None:
    """What a client says that it has of a channel."""
    if since is None:
        return None
    epoch = Epoch("" if since.epoch == UNWRITTEN else since.epoch)
    return Head(epoch, Seq(since.seq), None if since.op_id is None else OpId(since.op_id))


def heads_of(tails: Mapping[ChannelName, Tail]) -> Heads:
    """A `heads` message."""
    return Heads(channels={name: WireHead(wire_epoch(tail.epoch), tail.head) for name, tail in tails.items()})


def place_for(verb: Verb, actor: Actor, place: Place) -> Place:
    """What `verb` acts upon in a room: to publish, show, settle, set or count is to act on one's own class."""
    if verb in (Verb.PUBLISH, Verb.SHOW, Verb.SETTLE, Verb.SET_SEAT, Verb.COUNT_VOTES):
        return replace(place, school_class=actor.at(place).school_class)
    return place


def verbs_of(actor: Actor, place: Place, rights: Rights) -> list[str]:
    """What somebody may do in a room now, as they are told."""
    return [verb.value for verb in Verb if rights.may(actor, verb, place_for(verb, actor, place))]


def welcome_of(
    caller: Caller,
    card: RoomCard,
    rights: Sequence[str],
    channels: Sequence[ChannelName],
    *,
    is_neighbour: bool,
    now: int,
    relay: Relay | None = None,
) -> Welcome:
    """Everything about the room but its entries, as `caller` may know it; `rights` are theirs."""
    actor = caller.actor
    lesson = card.lesson
    uses_media = Verb.PUBLISH in rights or Verb.WATCH in rights
    ticket = relay.ticket(caller.participant, now) if relay is not None and uses_media else None
    return Welcome(
        participant=caller.participant,
        person=actor.person,
        role=actor.role.value,
        seat=caller.seat,
        room=card.room,
        title=card.title,
        twinning=card.twinning_title,
        lesson=None if lesson is None else WireLesson(lesson.title, lesson.starts_at, lesson.ends_at),
        seats=[seat_to_wire(seat) for seat in card.seats],
        people=[person_to_wire(person) for person in card.people.values()],
        channels=list(channels),
        rights=list(rights),
        neighbour=is_neighbour,
        now=now,
        relay=None if ticket is None else _relay_to_wire(ticket),
        pages=list(card.pages),
        prints=list(card.prints),
    )


def _relay_to_wire(ticket: Ticket) -> WireRelay:
    return WireRelay(list(ticket.urls), ticket.username, ticket.credential, only=ticket.is_only_way)
