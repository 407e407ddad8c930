"""Coming in, saying, drawing and reading on without a socket, beside people who have one."""

import asyncio
import base64
import json

import pytest

from rooms.channel import Author, Channel, Draft, page
from rooms.events import StrokeDrawn
from rooms.ids import OpId
from signaling.channels.memory import MemoryLog
from signaling.stateless import commands_door, entries_door, guests
from tests.contract.test_bus import until
from tests.signaling.socket.scene import (
    ANA,
    CAMILLE,
    CHANIA,
    EVORA,
    INES,
    LEO,
    NIORT,
    ROOM,
    STRANGER,
    TABLET,
    Hub,
    token_of,
)
from tests.signaling.socket.test_snapshots import JPEG
from tests.signaling.stateless.visitor import command, visiting

LINE = {"kind": "draw", "stroke": "sun-0001", "tool": "pen", "colour": 1, "width": 1, "points": [100, 100, 50, 50]}


async def test_a_first_call_brings_what_enter_brings(hub: Hub) -> None:
    ines = await hub.inside(INES)
    op_id = await ines.ask("chat", kind="say", text="bom dia")
    await ines.entry(op_id)
    async with visiting(hub) as camille:
        told = await camille.poll()
        socket = await (await hub.guest(CAMILLE)).enter()
        assert {**told["welcome"], "participant": ""} == {**socket, "participant": ""}
        assert [batch["channel"] for batch in told["entries"]] == ["floor", "chat", "page-1", "page-2"]
        assert camille.entries["chat"] == ines.entries("chat")
        assert camille.people() == ["ines", "camille"]
        assert told["presence"]["participants"][1]["participant"] == told["welcome"]["participant"]


async def test_what_is_said_reaches_both_ways_in_one_order(hub: Hub) -> None:
    ines = await hub.inside(INES)
    async with visiting(hub) as camille, visiting(hub, LEO) as leo:
        await camille.poll()
        await leo.poll()
        op_ids = []
        for number in range(6):
            op_ids.append(await ines.ask("chat", kind="say", text=f"fast {number}"))
            op_ids.append((await camille.say(f"slow {number}"))[0])
        for op_id in op_ids:
            for visitor in (camille, leo):
                await asyncio.wait_for(visitor.poll_for("chat", op_id), 30)
            await ines.entry(op_id)
        assert camille.entries["chat"] == leo.entries["chat"] == ines.entries("chat")
        assert [entry["seq"] for entry in camille.entries["chat"]] == list(range(1, 13))


async def test_the_answer_to_a_command_is_its_entry_and_to_a_repeat_the_same(hub: Hub) -> None:
    async with visiting(hub) as camille:
        op_id, first = await camille.say("once")
        [batch] = first["entries"]
        assert (batch["channel"], batch["from_seq"], batch["head"]) == ("chat", 0, 1)
        assert batch["entries"][0]["op_id"] == op_id
        assert batch["entries"][0]["event"] == {"kind": "said.1", "text": "once"}
        assert (await camille.say("once", op_id))[1] == first
        assert (await camille.say("twice", op_id))[1] == {
            "entries": [],
            "refused": [{"code": "conflict", "event": "command", "op_id": op_id, "retry": False}],
            "held": [],
            "voted": [],
        }
        await camille.poll()
        assert len(camille.entries["chat"]) == 1
        status, changed = await camille.post({"commands": [command("chat", kind="edit", seq=1, text="once more")]})
        assert status == 200
        [batch] = changed["entries"]
        assert batch["entries"][0]["event"] == {"kind": "edited.1", "seq": 1, "text": "once more"}


async def test_many_commands_at_once_are_answered_each_for_itself(hub: Hub) -> None:
    async with visiting(hub) as camille:
        commands = [
            command("chat", "op-said-0001", kind="say", text="hello"),
            command("chat", "op-said-0001", kind="say", text="hello"),
            command("chat", "op-said-0001", kind="say", text="another"),
            command("chat", "op-empty-001", kind="say", text=" "),
            command("page-1", "op-drawn-001", **LINE),
            command("floor", "op-shape-001", kind="raise-hand", surprise=1),
            command("attic", "op-attic-001", kind="raise-hand"),
            {"op_id": "op-half-0001"},
        ]
        status, answered = await camille.post({"commands": commands})
        assert status == 200
        assert sorted(entry["op_id"] for batch in answered["entries"] for entry in batch["entries"]) == [
            "op-drawn-001", "op-said-0001", "op-said-0001",
        ]  # fmt: skip
        assert {(no["op_id"], no["code"]) for no in answered["refused"]} == {
            ("op-said-0001", "conflict"),
            ("op-empty-001", "text-empty"),
            ("op-shape-001", "malformed"),
            ("op-attic-001", "forbidden"),
            ("op-half-0001", "malformed"),
        }
        await camille.poll()
        assert len(camille.entries["chat"]) == len(camille.entries["page-1"]) == 1


async def test_a_call_is_held_until_there_is_news(hub: Hub) -> None:
    async with visiting(hub) as camille, visiting(hub, LEO) as leo:
        await leo.poll()
        await camille.poll()
        await leo.poll()  # Camille came
        held = asyncio.create_task(leo.poll())
        await asyncio.sleep(0.2)
        assert not held.done()
        op_id, _ = await camille.say("at last")
        told = await asyncio.wait_for(held, 20)
        assert [(batch["channel"], batch["from_seq"]) for batch in told["entries"]] == [("chat", 0)]
        assert told["entries"][0]["entries"][0]["op_id"] == op_id
        assert told["welcome"] is None
        assert told["presence"] is None


async def test_a_quiet_call_ends_with_nothing(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entries_door, "HOLD_SECONDS", 0.2)
    async with visiting(hub) as camille:
        first = await camille.poll()
        nothing = {"welcome": None, "presence": None, "entries": [], "waiting": None}
        assert await camille.poll() == {"mark": first["mark"], **nothing}


async def test_since_brings_what_was_missed_and_nothing_else(hub: Hub) -> None:
    async with visiting(hub) as camille:
        await camille.say("one")
        await camille.poll()
        for text in ("two", "three"):
            await camille.say(text)
        told = await camille.poll()
        [batch] = told["entries"]
        assert (batch["from_seq"], [entry["seq"] for entry in batch["entries"]]) == (1, [2, 3])


async def test_another_epoch_starts_anew_and_what_the_log_lacks_is_dropped(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries_door, "HOLD_SECONDS", 0.2)
    async with visiting(hub) as camille:
        await camille.say("one")
        await camille.poll()
        epoch = camille.since["chat"]["epoch"]
        since = json.dumps({"chat": {"epoch": "of-another-life", "seq": 1}})
        _, told = await camille.get({"mark": camille.mark, "since": since})
        assert [batch["from_seq"] for batch in told["entries"]] == [0]
        for ahead in ({"epoch": epoch, "seq": 7}, {"epoch": epoch, "seq": 1, "op_id": "of-a-lost-past"}):
            _, told = await camille.get({"mark": camille.mark, "since": json.dumps({"chat": ahead})})
            [batch] = told["entries"]
            assert (batch["from_seq"], batch["anew"], len(batch["entries"])) == (0, True, 1)


async def test_a_long_page_comes_in_pieces(hub: Hub) -> None:
    def stroke(number: int) -> Draft:
        drawn = StrokeDrawn(f"stroke-{number:04}", "pen", 1, 1, [100, 100, 50, 50])
        return Draft(Author(CAMILLE.person, NIORT), OpId(f"op-{number:08}"), drawn, bytes(16))

    await hub.log.turn(Channel(ROOM, page(1)), None, [], lambda _: [stroke(number) for number in range(1_200)], 0)
    async with visiting(hub) as camille:
        sizes = []
        while len(camille.entries.get("page-1", [])) < 1_200:
            told = await camille.poll()
            sizes += [len(batch["entries"]) for batch in told["entries"] if batch["channel"] == "page-1"]
        assert max(sizes) <= 512
        assert [entry["seq"] for entry in camille.entries["page-1"]] == list(range(1, 1_201))


async def test_who_asks_is_here_and_who_stops_asking_is_gone(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guests, "FRESH_SECONDS", 0.5)
    ines = await hub.inside(INES)
    async with visiting(hub, TABLET) as tablet:
        await tablet.poll(device="hand")
        seen = await ines.wait("presence", lambda here: len(here["participants"]) == 2)
        assert (seen["participants"][1]["device"], seen["participants"][1]["seat"]) == ("hand", EVORA)
        await ines.wait("presence", lambda here: here is not seen and len(here["participants"]) == 1)
        await tablet.poll(device="hand", mark="")
        assert tablet.people() == ["ines", "tablet"]


async def test_a_client_that_hangs_up_is_gone_soon(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guests, "FRESH_SECONDS", 3600)
    monkeypatch.setattr(guests, "HUNG_UP_SECONDS", 0.1)
    async with visiting(hub) as camille:
        await camille.poll()
        held = asyncio.create_task(camille.poll())
        await asyncio.sleep(0.2)
        held.cancel()
        await asyncio.gather(held, return_exceptions=True)
        await until(lambda: hub.signaling.stateless.callers == [])
        live = hub.signaling.rooms.live(ROOM)
        assert live is None or not live.presence.present


async def test_two_windows_of_a_login_are_one_and_may_send_the_same(hub: Hub) -> None:
    async with visiting(hub) as window, visiting(hub) as other:
        await window.poll()
        await other.poll()
        assert other.people() == ["camille"]
        answers = await asyncio.gather(*[one.say("exactly once", "op-shared-01") for one in (window, other) * 3])
        assert len({json.dumps(answer) for _, answer in answers}) == 1
        await window.poll()
        assert [entry["op_id"] for entry in window.entries["chat"]] == ["op-shared-01"]


async def test_rights_are_those_of_the_role(hub: Hub) -> None:
    asked = {
        "say": command("chat", kind="say", text="may I?"),
        "draw": command("page-1", **LINE),
        "undo": command("page-1", kind="undo"),
        "clear-page": command("page-1", kind="clear"),
        "raise-hand": command("floor", kind="raise-hand"),
        "lower-own-hand": command("floor", kind="lower-hand"),
        "lower-any-hand": command("floor", kind="lower-hand", seat=CHANIA),
        "mute": command("floor", kind="mute", seat=EVORA),
        "give-stick": command("floor", kind="give-stick", seat=EVORA),
        "take-stick": command("floor", kind="take-stick", seat=EVORA),
        "count-anew": command("floor", kind="count-anew"),
        "lower-all-hands": command("floor", kind="lower-all-hands"),
        "spotlight": command("floor", kind="spotlight", on="board"),
        "pin-for-all": command("floor", kind="pin-for-all", seat=EVORA),
        "unpin-for-all": command("floor", kind="unpin-for-all", seat=EVORA),
    }
    needs = {
        **dict.fromkeys(("give-stick", "take-stick", "count-anew"), "mute"),
        **dict.fromkeys(("spotlight", "pin-for-all", "unpin-for-all"), "set-stage"),
        "lower-all-hands": "lower-any-hand",
    }
    verbs = {what: needs.get(what, what) for what in asked}
    for actor in (CAMILLE, INES, LEO, ANA, TABLET):
        async with visiting(hub, actor) as visitor:
            await visitor.poll()
            rights = set(visitor.welcome["rights"])
            fresh = [{**ask, "op_id": f"{what}-of-{actor.person}"} for what, ask in asked.items()]
            _, answered = await visitor.post({"commands": fresh})
            forbidden = {no["op_id"].split("-of-")[0] for no in answered["refused"] if no["code"] == "forbidden"}
            assert forbidden == {what for what, verb in verbs.items() if verb not in rights}, actor


async def test_a_room_that_is_not_ones_own_looks_like_none(hub: Hub) -> None:
    stranger = hub.directory.logins["token-stranger"]
    answers = []
    for actor, room in ((stranger, ROOM), (CAMILLE, "room-that-is-none"), (CAMILLE, "x"), (CAMILLE, "a%20b-a%20b-%00")):
        async with visiting(hub, actor, room) as visitor:
            for status, answer in (
                await visitor.get(),
                await visitor.post({"commands": [command("chat", kind="say", text="x")]}),
            ):
                assert status == 403
                answers.append({**answer, "event": ""})
    assert answers == [{"code": "forbidden", "event": "", "op_id": None, "retry": False}] * 8
    assert hub.signaling.stateless.callers == []


async def test_who_is_no_longer_a_partner_is_put_out_while_held(hub: Hub) -> None:
    async with visiting(hub) as camille:
        await camille.poll()
        held = asyncio.create_task(camille.get({"mark": camille.mark, "since": json.dumps(camille.since)}))
        await asyncio.sleep(0.1)
        hub.change_place(partners=frozenset([EVORA]))
        hub.signaling.rooms.compare_all()
        status, answer = await asyncio.wait_for(held, 20)
        assert (status, answer["code"]) == (403, "forbidden")
        assert (await camille.get())[0] == 403


async def test_a_revoked_login_ends_held_requests_at_once(hub: Hub) -> None:
    async with visiting(hub) as camille, visiting(hub, LEO) as leo:
        await leo.poll()
        await camille.poll()
        await leo.poll()
        helds = [
            asyncio.create_task(one.get({"mark": one.mark, "since": json.dumps(one.since)})) for one in (camille, leo)
        ]
        await asyncio.sleep(0.1)
        hub.revoke(CAMILLE)
        await hub.signaling.logins.recheck_person(CAMILLE.person)
        status, answer = await asyncio.wait_for(helds[0], 20)
        assert (status, answer["code"]) == (403, "signed-out")
        status, told = await asyncio.wait_for(helds[1], 20)
        assert [here["person"] for here in told["presence"]["participants"]] == ["leo"]
        assert (await camille.get())[1]["code"] == "signed-out"
        assert (await camille.post({"commands": [command("chat", kind="say", text="still?")]}))[1][
            "code"
        ] == "signed-out"


async def test_nobody_but_teachers_is_let_into_a_staff_room(hub: Hub) -> None:
    hub.change_place(is_staff=True)
    for actor in (LEO, TABLET):
        async with visiting(hub, actor) as child:
            assert (await child.get())[0] == 403
    async with visiting(hub) as camille:
        assert (await camille.poll())["welcome"]["person"] == "camille"


async def test_a_login_of_another_role_is_another_guest(hub: Hub) -> None:
    async with visiting(hub) as camille:
        await camille.poll()
        hub.directory.logins[token_of(CAMILLE)] = TABLET
        told = await camille.poll(mark="")
        assert (told["welcome"]["person"], camille.people()) == ("tablet", ["tablet"])


async def test_a_stop_ends_what_is_held_and_writes_what_was_sent() -> None:
    log = MemoryLog()
    hub = Hub(log)
    async with hub.running(), visiting(hub) as camille:
        await camille.poll()
        held = asyncio.create_task(camille.get({"mark": camille.mark, "since": json.dumps(camille.since)}))
        await asyncio.sleep(0.1)
        said = asyncio.create_task(camille.say("the last word"))
        await until(lambda: bool(hub.signaling.writers._writers))
        await hub.signaling.stop()
        status, answer = await asyncio.wait_for(held, 20)
        assert (status, answer) in (
            (503, {"code": "retry", "event": "entries", "op_id": None, "retry": True}),
            (200, answer),
        )
        op_id, answered = await said
        assert answered["entries"][0]["entries"][0]["op_id"] == op_id
        assert (await camille.get())[0] == (await camille.post({"commands": []}))[0] == 503


async def test_a_command_that_nobody_answers_is_left_out(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands_door, "ANSWER_SECONDS", 0.1)
    async with visiting(hub) as camille:
        await camille.poll()
        monkeypatch.setattr(hub.signaling.writers, "submit", lambda submission: None)
        assert (await camille.say("hello?"))[1] == {"entries": [], "refused": [], "held": [], "voted": []}


async def test_who_has_no_socket_fetches_still_pictures(hub: Hub) -> None:
    ines = await hub.inside(INES)
    async with visiting(hub, CAMILLE) as camille, visiting(hub, LEO) as leo:
        await camille.poll()
        assert await camille.stills() == (200, {"stills": []})
        await ines.wait("snapshot:wanted", lambda message: message["wanted"])
        await ines.send("snapshot", {"jpeg": JPEG})
        await ines.settle()
        (still,) = (await camille.stills())[1]["stills"]
        assert still["seat"] == EVORA
        assert base64.b64decode(still["jpeg"]).startswith(b"\xff\xd8")
        await leo.poll()
        status, refusal = await leo.stills()
        assert (status, refusal["code"]) == (403, "forbidden"), "a pupil's own tablet does not watch"
        for query in ({"device": "clock"}, {"seat": EVORA}):
            assert (await camille.stills(query))[0] == 400
    async with visiting(hub, None) as nobody, visiting(hub, STRANGER) as stranger:
        assert (await nobody.stills())[0] == 403
        assert (await stranger.stills())[0] == 403


async def test_a_still_picture_is_gone_after_seconds(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signaling.socket.snapshots.FRESH_SECONDS", 0.3)
    ines = await hub.inside(INES)
    async with visiting(hub, CAMILLE) as camille:
        await camille.poll()
        await ines.wait("snapshot:wanted", lambda message: message["wanted"])
        await ines.send("snapshot", {"jpeg": JPEG})
        await ines.settle()
        await asyncio.sleep(0.4)
        assert (await camille.stills())[1] == {"stills": []}


async def test_who_may_not_be_shown_draws_and_writes_no_more_without_a_socket(hub: Hub) -> None:
    async with visiting(hub, LEO) as leo:
        await leo.poll()
        hub.change_place(shown=frozenset())
        hub.signaling.rooms.look_at_class(NIORT)
        await until(lambda: (live := hub.signaling.rooms.live(ROOM)) is not None and not live.porter.place.shown)
        _, answered = await leo.post({"commands": [command("page-1", **LINE), command("chat", kind="say", text="oh")]})
        assert [no["code"] for no in answered["refused"]] == ["forbidden"] * 2
    async with visiting(hub, CAMILLE) as camille:
        await camille.poll()
        assert camille.entries["page-1"] == camille.entries["chat"] == []
