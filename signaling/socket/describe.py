"""Writes docs/protocol.md and static/wire/messages.d.ts from the wire structs, so that neither can lie.

Run `python -m signaling.socket.describe` after a change of the wire; a test compares both files with the code.
"""

import inspect
import sys
from pathlib import Path
from typing import get_args

import msgspec

from rooms.commands import AnyCommand, Choice, Group, Question
from rooms.errors import Code
from rooms.events import AnyEvent
from signaling.socket import forms, held_wire, media_wire, wire
from signaling.socket.budget import KIND_OF, PERSON_DEVICES, Budget
from signaling.socket.describe_ink import binary_messages
from signaling.socket.guide import GUIDE
from signaling.socket.turnstile import MAX_SOCKETS_PER_LOGIN, MAX_SOCKETS_PER_PERSON

PROTOCOL, TYPES = Path("docs/protocol.md"), Path("static/wire/messages.d.ts")


_STATELESS = """## Without WebSocket
Where a network lets no WebSocket through, a room is reached by plain HTTP requests. They carry the same structs,
ask the same rights and spend the same budget; nothing is kept between two of them, so each may go to any worker.
What passes is absent there: pens that move, sound, moving pictures. Who may watch can fetch still ones.

1. All want the login cookie. `POST` wants an `Origin` of the hub's own and `Content-Type: application/json`, too;
   `GET` may name no `Origin`, as browsers do, but no foreign one. Where `Sec-Fetch-Site` is sent it is `same-origin`.
2. First `GET` without `mark`: it brings what `enter` brings. Then `GET` for ever, each time with the last `mark`, and
   with `since` as far as you have each channel. It is held for 25 seconds at most; leave a quarter of a second between
   two of them. An example, before it is percent-encoded:
   `?mark=9f2c51e07a44d3b8&since={"chat":{"epoch":"5c0f…","seq":12}}`. A channel that `since` leaves out starts anew.
3. `POST` commands as they come, at most 256 KiB at once. The answer waits for the disk. The entries come with the next
   `GET` as well, as everybody's do: take them from there, and use the answer to know that a command counts.
4. You are seen in the room (`presence`) while a request is open, and for ten seconds after the last one; three where
   you end a held one yourself.
5. What is refused altogether has a `refused` message as its body and one of these statuses: 400 malformed, 403
   `forbidden` or `signed-out`, 405 another method, 413 `oversized`, 429 `too-fast`, 503 `retry` (with `Retry-After`; a
   hub that stops ends held requests with it). A login that ends, ends its held requests. It holds 12 of them at most.
   A `GET` counts as a `read`, a command as a `command` (see *How much*); who floods waits, whichever way they come.
6. `GET …/stills` every three seconds or so brings the newest still picture of each other class, where there is one:
   while you are seen, the others' browsers are asked for some. They are never stored, nor is the answer to be.
7. Try the WebSocket again now and then: it is quicker, and carries everything.
"""


_NESTED: tuple[type[msgspec.Struct], ...] = (Choice, Question, Group)
"""What stands inside commands and events."""


def protocol() -> str:
    """The Markdown of docs/protocol.md."""
    parts = [GUIDE, "## What a client sends\n"]
    parts += [_section(f"`{event}`", struct) for event, struct in wire.FROM_CLIENT.items()]
    parts += ["## Commands\nThe `command` of a `command` message, told apart by its `kind`.\n"]
    parts += [_section(f"`{_tag(struct)}`", struct) for struct in get_args(AnyCommand)]
    parts += ["## What the server sends\n"]
    parts += [_section(f"`{event}`", struct) for event, struct in wire.FROM_SERVER.items()]
    parts += [_STATELESS]
    parts += [_exchange(request, *structs) for request, structs in wire.OVER_HTTP.items()]
    parts += ["## Events\nThe `event` of an entry, told apart by its `kind`; the number is its version.\n"]
    parts += [_section(f"`{_tag(struct)}`", struct) for struct in get_args(AnyEvent)]
    parts += ["## Parts of messages\n"]
    parts += [_section(f"`{struct.__name__}`", struct) for struct in (*_parts(), *_NESTED)]
    parts += [binary_messages()]
    parts += ["## Refusals\nThe `code` of a `refused` message.\n", _codes(), _limits()]
    return "\n".join(parts)


def types() -> str:
    """The TypeScript declarations of static/wire/messages.d.ts."""
    events, commands = get_args(AnyEvent), get_args(AnyCommand)
    over_http = [struct for structs in wire.OVER_HTTP.values() for struct in structs]
    structs = [
        *wire.FROM_CLIENT.values(),
        *wire.FROM_SERVER.values(),
        *over_http,
        *commands,
        *events,
        *_parts(),
        *_NESTED,
    ]
    lines = ["// Written by `python -m signaling.socket.describe`; do not edit.", ""]
    lines += [_interface(struct) for struct in structs]
    lines += [
        f"export type AnyCommand = {' | '.join(s.__name__ for s in commands)};",
        f"export type AnyEvent = {' | '.join(s.__name__ for s in events)};",
        f"export type Code = {' | '.join(repr(code.value).replace(chr(39), chr(34)) for code in Code)};",
        _map("FromClient", wire.FROM_CLIENT),
        _map("FromServer", wire.FROM_SERVER),
    ]
    return "\n".join(lines) + "\n"


def _parts() -> list[type[msgspec.Struct]]:
    """Structs that stand inside messages, in the order of the wire module."""
    over_http = {struct for structs in wire.OVER_HTTP.values() for struct in structs}
    named = over_http | {*wire.FROM_CLIENT.values(), *wire.FROM_SERVER.values(), forms.FromClient, forms.FromServer}
    return [
        value
        for value in (*vars(wire).values(), *vars(held_wire).values(), *vars(media_wire).values())
        if inspect.isclass(value) and issubclass(value, forms.FromClient | forms.FromServer) and value not in named
    ]


def _exchange(request: str, asked: type[msgspec.Struct], answered: type[msgspec.Struct]) -> str:
    heading, *rest = _section(f"`{request}`", asked).splitlines()
    return "\n".join([heading, *rest, "", *_section("answer", answered).splitlines()[1:], ""])


def _section(title: str, struct: type[msgspec.Struct]) -> str:
    text = inspect.cleandoc(struct.__doc__ or "")
    event, _, rest = text.partition(": ")
    if event == title:
        text = rest[:1].upper() + rest[1:]
    rows = [f"| `{field.encode_name}` | {_markdown(struct, field)} |" for field in msgspec.structs.fields(struct)]
    table = "\n".join(["| field | value |", "|---|---|", *rows]) if rows else "No fields."
    return f"### {title}\n{text}\n\n{table}\n"


def _markdown(struct: type[msgspec.Struct], field: msgspec.structs.FieldInfo) -> str:
    kind = msgspec.inspect.type_info(field.type)
    optional = ", may be left out" if not field.required else ""
    return f"{_field_type(struct, field)}{_bounds(kind)}{optional}".replace("|", "\\|")


def _bounds(kind: msgspec.inspect.Type) -> str:
    """The limits that strict decoding holds, in words."""
    said = []
    for name, word in (("ge", "at least"), ("gt", "more than"), ("le", "at most"), ("lt", "less than")):
        if (value := getattr(kind, name, None)) is not None:
            said.append(f"{word} {value:,}")
    if (least := getattr(kind, "min_length", None)) is not None:
        said.append(f"length {least:,} to {getattr(kind, 'max_length', None) or 0:,}")
    return f" ({', '.join(said)})" if said else ""


def _typescript(kind: msgspec.inspect.Type) -> str:
    match kind:
        case msgspec.inspect.StrType():
            return "string"
        case msgspec.inspect.IntType() | msgspec.inspect.FloatType():
            return "number"
        case msgspec.inspect.BoolType():
            return "boolean"
        case msgspec.inspect.NoneType():
            return "null"
        case msgspec.inspect.LiteralType(values=values):
            return " | ".join(f'"{value}"' for value in values)
        case msgspec.inspect.ListType(item_type=item):
            said = _typescript(item)
            return f"({said})[]" if " | " in said else f"{said}[]"
        case msgspec.inspect.DictType(value_type=value):
            return f"Record<string, {_typescript(value)}>"
        case msgspec.inspect.StructType(cls=cls):
            return cls.__name__
        case msgspec.inspect.UnionType(types=types):
            return " | ".join(_typescript(each) for each in types)
        case _:
            return "any"


def _interface(struct: type[msgspec.Struct]) -> str:
    tag = struct.__struct_config__.tag
    lines = [f'  kind: "{tag}";'] if tag is not None else []
    for field in msgspec.structs.fields(struct):
        may_be_left_out = _is_sent_by_client(struct) or struct.__struct_config__.omit_defaults
        may_be_left_out = may_be_left_out or field.default is msgspec.UNSET
        optional = "" if field.required or not may_be_left_out else "?"
        lines.append(f"  {field.encode_name}{optional}: {_field_type(struct, field)};")
    doc = inspect.cleandoc(struct.__doc__ or "").partition("\n")[0]
    body = "\n".join(["{", *lines, "}"]) if lines else "{}"
    return f"/** {doc} */\nexport interface {struct.__name__} {body}\n"


def _field_type(struct: type[msgspec.Struct], field: msgspec.structs.FieldInfo) -> str:
    """The two places where the wire carries a union that is decoded apart."""
    if struct is wire.Ask and field.name == "command":
        return "AnyCommand"
    if struct is wire.WireEntry and field.name == "event":
        return "AnyEvent"
    return _typescript(msgspec.inspect.type_info(field.type))


def _is_sent_by_client(struct: type[msgspec.Struct]) -> bool:
    return issubclass(struct, forms.FromClient) or struct in (*get_args(AnyCommand), *_NESTED)


def _tag(struct: type[msgspec.Struct]) -> str:
    return str(struct.__struct_config__.tag)


def _map(name: str, table: dict[str, type[forms.FromClient]] | dict[str, type[forms.FromServer]]) -> str:
    rows = "\n".join(f'  "{event}": {struct.__name__};' for event, struct in table.items())
    return f"export interface {name} {{\n{rows}\n}}"


_CODES = {
    Code.MALFORMED: "not an object of the announced shape, a value out of its bounds, or an unknown field",
    Code.UNKNOWN_EVENT: "no message has this name",
    Code.OVERSIZED: "larger than 256 KiB",
    Code.TOO_FAST: "more than this participant may send; slow down and send it again",
    Code.NOT_ENTERED: "a message for a room before `enter` was answered",
    Code.FORBIDDEN: "not allowed, or no such thing: the two look the same",
    Code.SIGNED_OUT: "the login is unknown, expired or revoked",
    Code.WAITING: "you are at the door: `waiting` says why",
    Code.CONFLICT: "the same `op_id` with another command",
    Code.NO_CHANGE: "it is already so",
    Code.SLOW_DOWN: "slow mode: pupils wait between two messages, this one so long as `wait_ms` says",
    Code.TOO_LATE: "said more than 15 minutes ago, or changed 20 times",
    Code.POLL_CLOSED: "nobody votes in it any more, there is no such poll, or no such choice",
    Code.VOTED: "you have no vote left in this poll",
    Code.NOTHING_TO_UNDO: "nothing of yours is left to take back",
    Code.NOTHING_TO_REDO: "you have taken nothing back since you last drew, or it was cleared away",
    Code.NOTHING_TO_FILL: "what was to be coloured is not closed, or not there any more",
    Code.TEXT_EMPTY: "nothing readable in the text",
    Code.TEXT_TOO_LONG: "the text is longer than it may be",
    Code.STROKE_INVALID: "the line leaves the page, has half a point, or its name is taken",
    Code.STAGE_FULL: "as many pictures as can stay on everybody's stage do so already",
    Code.PAGE_FULL: "the page has as many strokes as it can hold",
    Code.PAGE_CLOSED: "nobody draws on this page now, or only others do; what the floor says of it has changed",
    Code.NO_WRITING: "they draw here and write nothing: their class's pupils do not chat live, or are read first",
    Code.READ_FIRST: "a word of it stands on the class's list; a page has nobody who reads it first",
    Code.OUTSIDE_ZONE: "the page is shared out, and some of it would lie in another class's part, see `zone-page`",
    Code.TOO_MANY_PAGES: "as many pages lie out as may; put one away first",
    Code.RETRY: "nothing was written; the same may be sent again",
    Code.CONSENT: "somebody of the class may not be seen, or heard: `media:seated` first, see `media:beside`",
    Code.SEAT_TAKEN: "another device already sends for this class; ask for its place with `media:ask`",
    Code.MEDIA_OFFER_INVALID: "the offer is not one that we can answer",
    Code.MEDIA_ANSWER_INVALID: "the answer does not fit the offer",
    Code.MEDIA_UNAVAILABLE: "this hub forwards no sound or picture now",
}


def _codes() -> str:
    rows = [f"| `{code.value}` | {_CODES[code]} |" for code in Code]
    return "\n".join(["| code | means |", "|---|---|", *rows]) + "\n"


def _limits() -> str:
    """How much one may send, from the budgets themselves."""
    budget = Budget()
    kinds: dict[str, list[str]] = {}
    for event, kind in KIND_OF.items():
        kinds.setdefault(kind, []).append(f"`{event}`")
    rows = [(", ".join(events), budget.of(kind)) for kind, events in kinds.items()]  # type: ignore[arg-type]
    rows += [("what is refused", budget.faulty), ("bytes in all", budget.volume)]
    lines = [f"| {what} | {bucket.rate:,.0f} | {bucket.burst:,.0f} |" for what, bucket in rows]
    return "\n".join([_LIMITS, "| what | a second | at once |", "|---|---|---|", *lines]) + "\n"


_LIMITS = f"""## How much
A connection may send so much; all connections of one person together {PERSON_DEVICES} times that. What is beyond it
is refused (`too-fast`, to be sent again later). Who goes on and on is cut (1008), and denied (429) for some seconds,
longer each time. A login has at most {MAX_SOCKETS_PER_LOGIN} connections, a person {MAX_SOCKETS_PER_PERSON}.
"""


def main() -> None:
    """Write both files below the current folder."""
    for path, text in ((PROTOCOL, protocol()), (TYPES, types())):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        sys.stdout.write(f"wrote {path}\n")


if __name__ == "__main__":
    main()
