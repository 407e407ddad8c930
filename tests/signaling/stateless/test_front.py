"""What a request must bring, and every way in which it can be wrong."""

import asyncio
import json
from typing import Any

import aiohttp
import pytest
import socketio

from signaling.socket.budget import Bucket
from signaling.stateless import guests
from tests.signaling.socket.scene import CAMILLE, INES, ROOM, Hub
from tests.signaling.stateless.visitor import command, visiting

SAY = {"commands": [command("chat", kind="say", text="x")]}


@pytest.mark.parametrize("origin", ["http://evil.example", "null", ""])
async def test_a_foreign_origin_is_refused_at_both_doors(hub: Hub, origin: str) -> None:
    async with visiting(hub) as camille:
        for status, answer in (await camille.get(None, Origin=origin), await camille.post(SAY, Origin=origin)):
            assert (status, answer["code"]) == (403, "forbidden")


async def test_a_missing_origin_is_refused_where_something_is_done(hub: Hub) -> None:
    async with visiting(hub) as camille:
        del camille.headers["Origin"]
        assert (await camille.post(SAY))[0] == 403
        assert (await camille.get())[0] == 200


async def test_a_foreign_page_or_host_may_not_even_read(hub: Hub) -> None:
    async with visiting(hub) as camille:
        for site in ("cross-site", "same-site", "none"):
            assert (await camille.get(None, **{"Sec-Fetch-Site": site}))[0] == 403
        assert (await camille.get(None, **{"Sec-Fetch-Site": "same-origin"}))[0] == 200


@pytest.mark.parametrize(
    "cookie", ["", "login=", "login=unknown", "login=token-camille; login=token-ines", "__Host-login=token-camille"]
)
async def test_without_one_good_login_nobody_is_answered(hub: Hub, cookie: str) -> None:
    async with visiting(hub, None) as nobody:
        nobody.headers["Cookie"] = cookie
        for status, answer in (await nobody.get(), await nobody.post(SAY)):
            assert (status, answer["code"]) == (403, "signed-out")


@pytest.mark.parametrize(
    "query",
    [
        {"since": "{"},
        {"since": "[]"},
        {"since": json.dumps({"chat": {"epoch": "e", "seq": -1}})},
        {"since": json.dumps({"chat": {"epoch": "e", "seq": "1"}})},
        {"since": json.dumps({"chat": {"seq": 1}})},
        {"since": json.dumps({"chat": {"epoch": "e", "seq": 1, "more": 1}})},
        {"since": json.dumps({"c" * 33: {"epoch": "e", "seq": 1}})},
        {"since": "[" * 1_200},
        {"device": "toaster"},
        {"mark": "m" * 33},
        {"sid": "1"},
        {"": ""},
    ],
    ids=lambda query: str(query)[:40],
)  # fmt: skip
async def test_a_malformed_query_is_refused(hub: Hub, query: dict[str, str]) -> None:
    async with visiting(hub) as camille:
        status, answer = await camille.get(query)
        assert (status, answer) == (400, {"code": "malformed", "event": "entries", "op_id": None, "retry": False})


async def test_a_field_twice_and_an_endless_query_are_refused(hub: Hub) -> None:
    async with visiting(hub) as camille:
        camille.room = f"{ROOM}"
        url = f"{hub.origin}/rooms/{ROOM}/entries"
        headers = hub.headers()
        async with camille.http.get(f"{url}?device=desk&device=hand", headers=headers) as answer:
            assert answer.status == 400
        async with camille.http.get(f"{url}?mark={'m' * 5_000}", headers=headers) as answer:
            assert answer.status == 413


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"commands": []}',
        b'{"commands": {}}',
        b'{"commands": [' + b",".join([b"{}"] * 33) + b"]}",
        b'{"commands": [{}], "person": "ines"}',
        b'{"commands": [{}], "device": "toaster"}',
        b"[" * 100_000,
        b"\xff\xfe",
    ],
    ids=lambda body: body[:30],
)
async def test_a_malformed_body_is_refused(hub: Hub, body: bytes) -> None:
    async with visiting(hub) as camille:
        status, answer = await camille.post(body)
        assert (status, answer) == (400, {"code": "malformed", "event": "commands", "op_id": None, "retry": False})
        assert hub.signaling.stateless.callers == []


async def test_an_oversized_body_is_refused_before_it_is_here(hub: Hub) -> None:
    async with visiting(hub) as camille:
        assert await camille.post(b" " * 300_000) == (
            413,
            {"code": "oversized", "event": "commands", "op_id": None, "retry": False},
        )


async def test_a_form_cannot_command(hub: Hub) -> None:
    async with visiting(hub) as camille:
        for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
            assert (await camille.post(SAY, **{"Content-Type": kind}))[0] == 400


async def test_identity_in_a_payload_is_refused(hub: Hub) -> None:
    async with visiting(hub) as camille:
        _, answered = await camille.post({"commands": [{**SAY["commands"][0], "person": "ines"}]})
        assert [no["code"] for no in answered["refused"]] == ["malformed"]


async def test_other_methods_have_no_door(hub: Hub) -> None:
    async with aiohttp.ClientSession(headers=hub.headers()) as http:
        for method, door, allowed in (
            ("POST", "entries", "GET"),
            ("GET", "commands", "POST"),
            ("HEAD", "entries", "GET"),
        ):
            async with http.request(method, f"{hub.origin}/rooms/{ROOM}/{door}") as answer:
                assert (answer.status, answer.headers["Allow"]) == (405, allowed)


async def test_answers_are_for_nobody_else_and_nowhere_kept(hub: Hub) -> None:
    async with (
        visiting(hub) as camille,
        camille.http.get(f"{hub.origin}/rooms/{ROOM}/entries", headers=hub.headers()) as answer,
    ):
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert "Set-Cookie" not in answer.headers
        assert not [name for name in answer.headers if name.startswith("Access-Control")]


async def test_a_login_holds_only_so_many_requests(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guests, "MAX_HELD_PER_LOGIN", 2)
    async with visiting(hub) as camille:
        await camille.poll()
        query = {"mark": camille.mark, "since": json.dumps(camille.since)}
        helds = [asyncio.create_task(camille.get(query)) for _ in range(2)]
        await asyncio.sleep(0.2)
        status, answer = await camille.get(query)
        assert (status, answer["code"], answer["retry"]) == (429, "too-fast", True)
        await camille.say("go on")
        assert [(await held)[0] for held in helds] == [200, 200]


async def test_a_flood_of_commands_is_cut_for_its_login_alone(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    ines = await hub.inside(INES)
    async with visiting(hub) as camille:
        await camille.poll()
        [caller] = hub.signaling.stateless.callers
        monkeypatch.setattr(caller.budget, "durable", Bucket(rate=0, burst=40))
        commands = [command("chat", f"flood-{n:06}", kind="say", text="x") for n in range(64)]
        refused: list[Any] = []
        for burst in (commands[:32], commands[32:]):
            refused += (await camille.post({"commands": burst}))[1]["refused"]
        assert [no["op_id"] for no in refused] == [one["op_id"] for one in commands[40:]]
        assert {(no["code"], no["retry"]) for no in refused} == {("too-fast", True)}
        await ines.entry(await ines.ask("chat", kind="say", text="undisturbed"))


async def test_a_flood_of_rubbish_is_too_fast_in_the_end(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    async with visiting(hub) as camille:
        await camille.poll()
        [caller] = hub.signaling.stateless.callers
        monkeypatch.setattr(caller.budget, "faulty", Bucket(rate=0, burst=10))
        assert [(await camille.post(b"rubbish"))[0] for _ in range(12)] == [400] * 10 + [429] * 2


async def test_who_floods_waits_whichever_way_they_come(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    ines = await hub.inside(INES)
    async with visiting(hub) as camille:
        await camille.poll()
        await ines.wait("presence", lambda here: len(here["participants"]) == 2)
        [caller] = hub.signaling.stateless.callers
        monkeypatch.setattr(caller.budget, "faulty", Bucket(rate=0, burst=1))
        monkeypatch.setattr(caller.budget, "overrun", Bucket(rate=0, burst=3))
        statuses = [(await camille.post(b"rubbish"))[0] for _ in range(6)]
        assert statuses == [400] + [429] * 5
        assert hub.signaling.stateless.callers == []
        assert (await camille.get())[0] == 429
        with pytest.raises(socketio.exceptions.ConnectionError):
            await hub.guest(CAMILLE)
        await ines.entry(await ines.ask("chat", kind="say", text="undisturbed"))


async def test_a_directory_that_is_away_says_so_and_recovers(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    async with visiting(hub) as camille:
        with monkeypatch.context() as patch:

            async def broken(token: str) -> None:
                raise OSError("the store is away")

            patch.setattr(hub.directory, "who", broken)
            status, answer = await camille.get()
            assert (status, answer["code"]) == (503, "retry")
        assert (await camille.get())[0] == 200


async def test_every_other_path_is_somebody_elses(hub: Hub) -> None:
    async with aiohttp.ClientSession(headers=hub.headers(CAMILLE)) as http:
        for path in (f"/rooms/{ROOM}", f"/rooms/{ROOM}/entries/", "/rooms/a/b/entries", f"/rooms/{ROOM}/secrets"):
            async with http.get(hub.origin + path) as answer:
                assert answer.status == 404
