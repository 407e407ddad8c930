"""Where every message comes through: decoded strictly, paid for, brought to its door, answered when it is refused."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import msgspec

from rooms.errors import Code, ProtocolError, Refused
from signaling.socket.blame import Blame
from signaling.socket.budget import KIND_OF
from signaling.socket.caller import Caller
from signaling.socket.wire import FROM_CLIENT, Ask

MAX_MESSAGE_BYTES = 256 * 1024

Door = Callable[[Caller, Any], Awaitable[object] | None]
"""Handles one kind of message; raises Refused."""

InkTaker = Callable[[Caller, bytes], None]
"""Handles a binary message: moving pens. Raises Refused or ProtocolError."""


class _OpIdOnly(msgspec.Struct):
    """What can still be told of a malformed command: which one it was."""

    op_id: str = ""


_event = msgspec.json.Decoder(list[msgspec.Raw])
_name = msgspec.json.Decoder(str)
_op_id = msgspec.json.Decoder(_OpIdOnly)
_payloads = {event: msgspec.json.Decoder(shape) for event, shape in FROM_CLIENT.items()}


class Doorway:
    """One caller's messages come here one after the other: the next waits until this one is done."""

    def __init__(self, doors: Mapping[str, Door], take_ink: InkTaker, blame: Blame, now: Callable[[], float]) -> None:
        if doors.keys() != FROM_CLIENT.keys():
            raise ValueError(f"doors and messages differ: {doors.keys() ^ FROM_CLIENT.keys()}")
        self._doors = doors
        self._take_ink = take_ink
        self._blame = blame
        self._now = now

    def begin(self, caller: Caller, body: bytes) -> Awaitable[bool] | bool:
        """HOT PATH. One Socket.IO event, `["name", {…}]`. Whatever is wrong with it hurts only its sender.

        False: this connection has sent more rubbish than any client would, and should be closed. Where a door waits
        for something, the answer is to be awaited before the next event of this caller is begun.
        """
        event, raw, op_id = "", None, None
        try:
            event, raw = _split(body)
            if not caller.budget.spend(KIND_OF[event], len(body), self._now()):
                raise ProtocolError(Code.TOO_FAST)
            message = decode(event, raw)
            op_id = message.op_id if isinstance(message, Ask) else None
            done = self._doors[event](caller, message)
        except ProtocolError as wrong:
            return self._answer_wrong(caller, event, op_id or (op_id_of(raw) if event == "command" else None), wrong)
        except Exception as error:
            return self._answer_no(caller, event, op_id, error)
        return True if done is None else self._finish(caller, event, op_id, done)

    async def _finish(self, caller: Caller, event: str, op_id: str | None, door: Awaitable[object]) -> bool:
        try:
            await door
        except ProtocolError as wrong:
            return self._answer_wrong(caller, event, op_id, wrong)
        except Exception as error:
            return self._answer_no(caller, event, op_id, error)
        return True

    def take_binary(self, caller: Caller, message: bytes) -> bool:
        """HOT PATH: moving pens. Nothing is awaited. False as for `begin`."""
        try:
            if not caller.budget.spend("ephemeral", len(message), self._now()):
                raise ProtocolError(Code.TOO_FAST)
            self._take_ink(caller, message)
        except ProtocolError as wrong:
            return self._answer_wrong(caller, "ink", None, wrong)
        except Exception as error:
            return self._answer_no(caller, "ink", None, error)
        return True

    def refuse(self, caller: Caller, code: Code) -> bool:
        """For what is no event at all. False as for `begin`."""
        return self._answer_wrong(caller, "", None, ProtocolError(code))

    def _answer_no(self, caller: Caller, event: str, op_id: str | None, error: Exception) -> bool:
        """What they may not do, or we cannot: asked again and again without an op_id it is answered only at times."""
        now = self._now()
        if op_id is None and isinstance(error, Refused) and not caller.budget.faulty.take(now):
            return not caller.budget.is_flood(now)
        self._blame.answer(caller, event, op_id, error)
        return True

    def _answer_wrong(self, caller: Caller, event: str, op_id: str | None, wrong: ProtocolError) -> bool:
        """A command is always answered, because somebody waits for it; of the rest only what the budget allows.

        False: it was too much for any client that means well. Haste is refused, a flood is cut.
        """
        now = self._now()
        is_within = caller.budget.faulty.take(now)
        if is_within or op_id is not None:
            self._blame.answer(caller, event, op_id, wrong)
        if wrong.code in (Code.TOO_FAST, Code.NOT_ENTERED):
            return not caller.budget.is_flood(now)
        return is_within


def _split(body: bytes) -> tuple[str, msgspec.Raw]:
    """The event's name and its undecoded payload. Raises ProtocolError."""
    if len(body) > MAX_MESSAGE_BYTES:
        raise ProtocolError(Code.OVERSIZED)
    try:
        event, *rest = _event.decode(body)
        name = _name.decode(event)
    except (msgspec.MsgspecError, ValueError, RecursionError) as wrong:
        raise ProtocolError(Code.MALFORMED) from wrong
    if name not in FROM_CLIENT:
        raise ProtocolError(Code.UNKNOWN_EVENT)
    if len(rest) > 1:
        raise ProtocolError(Code.MALFORMED, "one object per event")
    return name, rest[0] if rest else msgspec.Raw(b"{}")


def decode(event: str, raw: msgspec.Raw) -> Any:
    """The struct of one message. Raises ProtocolError(MALFORMED)."""
    try:
        return _payloads[event].decode(raw)
    except (msgspec.MsgspecError, ValueError, RecursionError) as wrong:
        raise ProtocolError(Code.MALFORMED, str(wrong)) from wrong


def op_id_of(raw: msgspec.Raw | None) -> str | None:
    """What can still be told of a malformed command: which one it was."""
    if raw is None:
        return None
    try:
        return _op_id.decode(raw).op_id[:64] or None
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
