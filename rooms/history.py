"""Reads events for ever: today's kinds strictly, older ones through upcasters, newer ones as they are (ADR 7)."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

import msgspec

from rooms.events import AnyEvent, Fact, Unread

Raw = dict[str, Any]
Upcaster = Callable[[Raw], Raw]
"""From the object of one kind and version to that of the next."""

UPCASTERS: Mapping[str, Upcaster] = {
    "stick-given.1": lambda old: {**old, "kind": "stick-given.2"},
    "erased.1": lambda old: {"kind": "erased.2", "was": ""},
}
"""By the kind that is no longer written. Steps are taken one after the other until today's kind is reached."""

_encoder = msgspec.json.Encoder()
_decoder: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)


def write_event(event: Fact) -> bytes:
    """The body that is stored and that travels between workers."""
    return event.body if isinstance(event, Unread) else _encoder.encode(event)


def read_event(body: bytes, upcasters: Mapping[str, Upcaster] = UPCASTERS) -> Fact:
    """The event of a stored body, in today's shape. Raises msgspec.DecodeError for what no version ever wrote."""
    try:
        return _decoder.decode(body)
    except msgspec.ValidationError:
        return _read_other(body, upcasters)


def _read_other(body: bytes, upcasters: Mapping[str, Upcaster]) -> Fact:
    raw = msgspec.json.decode(body, type=Raw)
    kind = raw.get("kind")
    if not isinstance(kind, str):
        raise msgspec.ValidationError("an event without a kind")
    if kind not in upcasters and kind not in _TODAY:
        return Unread(kind, body)
    while (upcast := upcasters.get(str(raw["kind"]))) is not None:
        raw = upcast(raw)
    return msgspec.convert(raw, AnyEvent)  # type: ignore[no-any-return]


_TODAY = frozenset(str(kind.__struct_config__.tag) for kind in get_args(AnyEvent))
