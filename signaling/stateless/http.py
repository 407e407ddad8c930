"""HTTP as these two doors need it: a body within its bound, a query without surprises, an answer in JSON."""

from collections.abc import Mapping
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import msgspec

from rooms.errors import Code, ProtocolError
from signaling.socket.forms import FromClient, FromServer
from signaling.socket.gate import Receive
from signaling.socket.handshake import Scope
from signaling.socket.lane import Send
from signaling.socket.wire import RefusedWire

MAX_QUERY_BYTES = 4 * 1024

STATUS: Mapping[str, int] = {
    Code.FORBIDDEN: 403,
    Code.SIGNED_OUT: 403,
    Code.OVERSIZED: 413,
    Code.TOO_FAST: 429,
    Code.RETRY: 503,
}
"""What a refusal of a whole request is in HTTP; everything else is a 400."""

_HEADERS = (
    (b"content-type", b"application/json"),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
_COME_AGAIN = (b"retry-after", b"1")


Query = TypeVar("Query", bound=FromClient)


class Disconnected(Exception):
    """The client hung up: nobody waits for an answer."""


async def read_body(receive: Receive, limit_bytes: int) -> bytes:
    """The whole body. Raises ProtocolError(OVERSIZED) as soon as it is too long, and Disconnected."""
    parts: list[bytes] = []
    size_bytes = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        part = message.get("body", b"")
        size_bytes += len(part)
        if size_bytes > limit_bytes:
            raise ProtocolError(Code.OVERSIZED)
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def is_json(scope: Scope) -> bool:
    """Whether the body says that it is JSON: a form of a foreign page cannot say so (Fetch §2.2.2)."""
    kinds = [bytes(value) for name, value in scope["headers"] if bytes(name).lower() == b"content-type"]
    return len(kinds) == 1 and kinds[0].partition(b";")[0].strip().lower() == b"application/json"


def read_query(scope: Scope, kind: type[Query]) -> Query:
    """The fields of the query; each at most once. Raises ProtocolError."""
    query: bytes = scope.get("query_string", b"")
    if len(query) > MAX_QUERY_BYTES:
        raise ProtocolError(Code.OVERSIZED)
    try:
        pairs = parse_qsl(query.decode("ascii"), keep_blank_values=True, strict_parsing=True) if query else []
        fields: dict[str, Any] = dict(pairs)
        if len(fields) != len(pairs):
            raise ValueError("a field twice")
        if "since" in fields:
            fields["since"] = msgspec.json.decode(fields["since"])
        return msgspec.convert(fields, kind)
    except (msgspec.MsgspecError, ValueError, RecursionError) as wrong:
        raise ProtocolError(Code.MALFORMED, str(wrong)) from wrong


async def answer(send: Send, message: FromServer) -> None:
    """Say it; a refusal with the status that fits it."""
    status = STATUS.get(message.code, 400) if isinstance(message, RefusedWire) else 200
    headers = (_COME_AGAIN,) if status in (429, 503) else ()
    await _write(send, status, msgspec.json.encode(message), headers)


async def answer_method(send: Send, allowed: str) -> None:
    """Another method than the door's (RFC 9110 §15.5.6)."""
    refusal = RefusedWire(code=Code.MALFORMED, event=allowed)
    await _write(send, 405, msgspec.json.encode(refusal), ((b"allow", allowed.encode()),))


async def _write(send: Send, status: int, body: bytes, more: tuple[tuple[bytes, bytes], ...] = ()) -> None:
    headers = [*_HEADERS, *more, (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})
