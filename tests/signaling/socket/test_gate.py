"""Who gets in at all, and what may come through: every refusal by name, to the sender alone."""

import asyncio
import contextlib
import json
from typing import Any

import aiohttp
import pytest

from signaling.socket.turnstile import MAX_SOCKETS_PER_LOGIN
from tests.signaling.socket.scene import ANA, CAMILLE, INES, ROOM, Hub, RawSocket, token_of

WEBSOCKET = "/socket.io/?EIO=4&transport=websocket"


async def status_of(hub: Hub, headers: dict[str, str], path: str = WEBSOCKET) -> int:
    """What an HTTP client sees of a handshake; 101 where it was accepted."""
    async with aiohttp.ClientSession() as session:
        try:
            async with session.ws_connect(hub.origin + path, headers=headers):
                return 101
        except aiohttp.WSServerHandshakeError as no:
            return no.status


async def test_the_right_origin_and_a_login_are_let_in(hub: Hub) -> None:
    assert await status_of(hub, hub.headers(CAMILLE)) == 101


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "http://127.0.0.1", "http://127.0.0.1:1", "null", "", "http://evil.127.0.0.1:{port}"],
)
async def test_a_foreign_origin_is_denied_before_anything_is_said(hub: Hub, origin: str) -> None:
    headers = hub.headers(CAMILLE, Origin=origin.replace("{port}", str(hub.port)))
    assert await status_of(hub, headers) == 403
    assert not hub.signaling.gate.callers


async def test_a_missing_origin_is_denied(hub: Hub) -> None:
    headers = hub.headers(CAMILLE)
    del headers["Origin"]
    assert await status_of(hub, headers) == 403


@pytest.mark.parametrize(
    "cookie",
    [
        "",
        "login=",
        "login=unknown",
        f"login={token_of(CAMILLE)}; login={token_of(INES)}",
        f"__Host-login={token_of(CAMILLE)}",  # not over http
        "login=" + "x" * 5_000,
        "login=\u00e9",
        f"xlogin={token_of(CAMILLE)}",
    ],
)
async def test_without_one_good_login_nobody_gets_in(hub: Hub, cookie: str) -> None:
    assert await status_of(hub, hub.headers(None, Cookie=cookie)) == 403


async def test_over_https_only_the_host_cookie_counts(hub: Hub) -> None:
    hub.signaling.gate._handshake._allowed_origin = lambda origin, host: origin == f"https://{host}"
    secure = hub.origin.replace("http:", "https:")
    plain = hub.headers(None, Origin=secure, Cookie=f"login={token_of(CAMILLE)}")
    assert await status_of(hub, plain) == 403
    assert await status_of(hub, hub.headers(None, Origin=secure, Cookie=f"__Host-login={token_of(CAMILLE)}")) == 101


async def test_a_login_has_only_so_many_windows(hub: Hub) -> None:
    async with contextlib.AsyncExitStack() as windows:
        for _ in range(MAX_SOCKETS_PER_LOGIN):
            await windows.enter_async_context(hub.raw(CAMILLE))
        assert await status_of(hub, hub.headers(CAMILLE)) == 429
        assert await status_of(hub, hub.headers(INES)) == 101
    async with asyncio.timeout(5):
        while await status_of(hub, hub.headers(CAMILLE)) != 101:  # noqa: ASYNC110
            await asyncio.sleep(0.05)


async def test_a_hub_that_stops_lets_nobody_in(hub: Hub) -> None:
    hub.signaling.gate.close()
    assert await status_of(hub, hub.headers(CAMILLE)) == 503


async def test_polling_and_foreign_sessions_are_no_way_in(hub: Hub) -> None:
    async with aiohttp.ClientSession() as session:
        for path in ("/socket.io/?EIO=4&transport=polling", "/socket.io/", "/socket.io"):
            async with session.get(hub.origin + path, headers=hub.headers(CAMILLE)) as answer:
                assert answer.status == 400
            async with session.post(hub.origin + path, headers=hub.headers(CAMILLE), data=b"40") as answer:
                assert answer.status == 400
        async with session.get(hub.origin + "/socket.iox", headers=hub.headers(CAMILLE)) as answer:
            assert answer.status == 404
    assert await status_of(hub, hub.headers(CAMILLE), WEBSOCKET + "&sid=of-somebody-else") == 403
    assert await status_of(hub, hub.headers(CAMILLE), "/socket.io/?EIO=3&transport=websocket") == 403


ID = "0123456789abcdef"
DEEP = "[" * 50_000 + "]" * 50_000

NAMED = [
    ('42["say",{}]', "unknown-event", ""),
    ('42["disconnect",{}]', "unknown-event", ""),
    ('42["connect",{}]', "unknown-event", ""),
    ('42["welcome",{}]', "unknown-event", ""),
    ("42", "malformed", ""),
    ("42[]", "malformed", ""),
    ("42{}", "malformed", ""),
    ('42["enter"', "malformed", ""),
    ("42[null,{}]", "malformed", ""),
    ('42["enter",{},{}]', "malformed", ""),
    ('4217["enter",{"room":"12345678"}]', "malformed", ""),  # asks for an acknowledgement
    ('42/admin,["enter",{}]', "malformed", ""),
    ('42["enter",[]]', "malformed", "enter"),
    ('42["enter",null]', "malformed", "enter"),
    ('42["enter",{}]', "malformed", "enter"),
    ('42["enter",{"room":"short"}]', "malformed", "enter"),
    ('42["enter",{"room":"12345678","admin":true}]', "malformed", "enter"),
    ('42["enter",{"room":"12345678","device":"phone"}]', "malformed", "enter"),
    ('42["read",{"channel":"chat","after":-1}]', "malformed", "read"),
    ('42["read",{"channel":"chat","after":NaN}]', "malformed", ""),
    ('42["read",{"channel":"chat","after":1.5}]', "malformed", "read"),
    ('42["read",{"channel":"chat","after":"1"}]', "malformed", "read"),
    ('42["read",{"channel":"chat","after":1e999}]', "malformed", "read"),
    ('42["read",{"channel":"page-1","after":-99999999999999999999999999}]', "malformed", "read"),
    ('42["command",{"op_id":"' + ID + '","channel":"chat","command":{"kind":"nonsense"}}]', "malformed", "command"),
    ('42["command",{"op_id":"' + ID + '","channel":"chat","command":{}}]', "malformed", "command"),
    ('42["command",{"op_id":"' + ID + '","channel":"chat","command":' + DEEP + "}]", "malformed", ""),
    ('42["command",{"op_id":"' + ID + '","channel":"chat","command":{"kind":"say","text":5}}]', "malformed", "command"),
    ('42["command",{"op_id":"x y","channel":"chat","command":{"kind":"say","text":"a"}}]', "malformed", "command"),
    ('42["command",{"op_id":"12345678","channel":"chat","command":{"text":"\\ud800"}}]', "malformed", ""),
    ('42["enter",' + DEEP + "]", "malformed", ""),
    ('42["enter",{"room":"' + "x" * 300_000 + '"}]', "oversized", ""),
    ("43[]", "malformed", ""),
    ('451-["enter",{"_placeholder":true,"num":0}]', "malformed", ""),
    ("450-[]", "malformed", ""),
    ("46", "malformed", ""),
    ("44{}", "malformed", ""),
    ("4", "malformed", ""),
    ("4[[[[", "malformed", ""),
    ("2", "malformed", ""),
    ("2probe", "malformed", ""),
    ("5", "malformed", ""),
    ("6", "malformed", ""),
    ("9", "malformed", ""),
    ("b4AAAA", "malformed", ""),
    ("", "malformed", ""),
    ("\x00\x00", "malformed", ""),
    ("40", "malformed", ""),  # a second Socket.IO handshake
]


@pytest.mark.parametrize(("frame", "code", "event"), NAMED, ids=lambda value: str(value)[:40])
async def test_what_is_wrong_is_refused_by_name_and_the_connection_goes_on(
    hub: Hub, frame: str, code: str, event: str
) -> None:
    bystander = await hub.inside(INES)
    before = len(bystander.heard)
    async with hub.raw(CAMILLE) as raw:
        await enter(raw)
        await raw.wire.send_str(frame)
        refusal = await raw.refusal()
        assert (refusal["code"], refusal["event"]) == (code, event)
        await say(raw, "still-here-0001", "and yet")
        await entry_of(raw, "still-here-0001")
    await bystander.entry("still-here-0001")
    assert {name for name, _ in bystander.heard[before:]} <= {"entries", "presence"}


async def test_a_malformed_command_names_its_op_id(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    op_id = await camille.ask("chat", kind="say", text="x", colour="red")
    assert (await camille.refusal(op_id)) == {"code": "malformed", "event": "command", "op_id": op_id, "retry": False}


async def test_binary_frames_and_attachments_are_refused(hub: Hub) -> None:
    async with hub.raw() as raw:
        await raw.wire.send_str('4599999999-["enter",{"_placeholder":true,"num":0}]')
        assert (await raw.refusal())["code"] == "malformed"
        await enter(raw)
        await raw.wire.send_bytes(b"\x04\x00\xff")
        assert (await raw.refusal())["code"] == "malformed"


async def test_nothing_is_heard_before_socket_io_is_connected(hub: Hub) -> None:
    async with hub.raw(connect=False) as raw:
        await raw.wire.send_str(f'42["enter",{{"room":"{ROOM}"}}]')
        assert (await raw.refusal())["code"] == "malformed"
        await raw.wire.send_str("40")
        assert (await raw.text()).startswith("40")
        await enter(raw)


async def test_a_handshake_with_a_forged_identity_is_only_a_handshake(hub: Hub) -> None:
    async with hub.raw(ANA, connect=False) as raw:
        await raw.wire.send_str('40{"person":"camille","role":"teacher"}')
        assert (await raw.text()).startswith("40")
        assert (await enter(raw))["person"] == "ana"


async def test_duplicate_keys_have_one_meaning_for_everybody(hub: Hub) -> None:
    ines = await hub.inside(INES)
    async with hub.raw() as raw:
        await enter(raw)
        body = '{"op_id":"twice-0001","channel":"chat","command":{"kind":"say","text":"first","text":"second"}}'
        await raw.wire.send_str(f'42["command",{body}]')
        mine = await entry_of(raw, "twice-0001")
    assert mine["event"] == (await ines.entry("twice-0001"))["event"] == {"kind": "said.1", "text": "second"}


async def test_too_fast_is_said_to_the_sender_of_a_command(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    op_ids = [await camille.ask("chat", kind="say", text=f"{number}") for number in range(200)]
    refusal = await camille.wait("refused")
    assert (refusal["code"], refusal["retry"]) == ("too-fast", True)
    await camille.settle()
    refused = {no["op_id"] for no in camille.all("refused")}
    for op_id in op_ids:
        if op_id not in refused:
            await ines.entry(op_id)
    await ines.entry(await ines.ask("chat", kind="say", text="nobody else is slowed down"))
    assert not ines.all("refused")


async def test_a_flood_of_rubbish_ends_the_connection(hub: Hub) -> None:
    async with hub.raw() as raw:
        for _ in range(80):
            await raw.wire.send_str('42["nonsense",{}]')
        assert await raw.closed() == 1008
    for _ in range(50):
        if not hub.signaling.gate.callers:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the connection is still there")


async def test_the_clients_own_disconnect_leaves_no_ghost_and_no_way_back(hub: Hub) -> None:
    ines = await hub.inside(INES)
    async with hub.raw() as raw:
        await enter(raw)
        await ines.wait("presence", lambda presence: len(presence["participants"]) == 2)
        await raw.wire.send_str("41")
        await ines.wait(
            "presence",
            lambda presence: (
                [one["person"] for one in presence["participants"]] == ["ines"] and len(ines.all("presence")) > 2
            ),
        )
        await raw.wire.send_str(f'42["enter",{{"room":"{ROOM}"}}]')
        await say(raw, "from-the-dead-01", "boo")
    await ines.settle()
    assert not ines.entries("chat")


async def test_a_bug_in_a_door_hurts_only_its_sender(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)

    def break_down(*_: Any) -> None:
        raise RuntimeError("poison")

    monkeypatch.setitem(hub.signaling.gate._doorway._doors, "leave", break_down)  # type: ignore[arg-type]
    await camille.send("leave", {})
    refusal = await camille.refusal(event="leave")
    assert (refusal["code"], refusal["retry"]) == ("retry", True)
    await ines.entry(await camille.ask("chat", kind="say", text="still here"))
    assert not ines.all("refused")


async def test_a_directory_that_is_away_lets_nobody_in_and_recovers(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    async def away(token: str) -> None:
        raise OSError("no database")

    with monkeypatch.context() as broken:
        broken.setattr(hub.directory, "who", away)
        assert await status_of(hub, hub.headers(CAMILLE)) == 503
    assert await status_of(hub, hub.headers(CAMILLE)) == 101


async def enter(raw: RawSocket) -> Any:
    """Into the room; returns the welcome after everything that comes with it was read."""
    await raw.wire.send_str(f'42["enter",{{"room":"{ROOM}"}}]')
    welcome = None
    while True:
        name, payload = await raw.event()
        assert name != "refused", payload
        if name == "welcome":
            welcome = payload
        if name == "presence":
            await raw.wire.send_str('42["read",{"channel":"floor","after":0}]')
            break
    while (await raw.event())[0] != "entries":
        pass
    await asyncio.sleep(0.12)  # the announcement of our own coming is on the way
    await raw.wire.send_str('42["read",{"channel":"page-2","after":0}]')
    while (await raw.event())[1].get("channel") != "page-2":
        pass
    return welcome


async def say(raw: RawSocket, op_id: str, text: str) -> None:
    body = json.dumps({"op_id": op_id, "channel": "chat", "command": {"kind": "say", "text": text}})
    await raw.wire.send_str(f'42["command",{body}]')


async def entry_of(raw: RawSocket, op_id: str) -> Any:
    while True:
        name, payload = await raw.event()
        for entry in payload.get("entries", []) if name == "entries" else []:
            if entry["op_id"] == op_id:
                return entry
