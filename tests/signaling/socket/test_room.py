"""Coming in, saying and drawing, reading on: over real sockets."""

import asyncio

import pytest

from rooms.channel import Author, Channel, Draft, page
from rooms.events import StrokeDrawn
from rooms.ids import OpId
from signaling.channels.purge import Purge
from signaling.socket.pace import Pace
from tests.signaling.socket.scene import (
    ANA,
    CAMILLE,
    ELENI,
    EVORA,
    INES,
    LEO,
    NIORT,
    ROOM,
    STRANGER,
    TABLET,
    Guest,
    Hub,
    token_of,
)

LINE = [100, 100, 50, 50, 20, -10]


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room."""
    return any_hub


async def test_a_newcomer_is_welcomed_and_gets_every_channel_before_presence(hub: Hub) -> None:
    guest = await hub.guest(CAMILLE)
    welcome = await guest.enter()
    assert (welcome["person"], welcome["role"], welcome["seat"]) == ("camille", "teacher", NIORT)
    assert welcome["channels"] == ["floor", "chat", "page-1", "page-2"]
    assert {"say", "mute", "publish", "watch", "clear-page"} <= set(welcome["rights"])
    assert welcome["now"] == hub.clock
    assert {seat["seat"] for seat in welcome["seats"]} == {"niort", "evora", "chania"}
    assert [event for event, _ in guest.heard][:6] == ["welcome", *["entries"] * 4, "presence"]
    assert [batch["channel"] for batch in guest.all("entries")] == welcome["channels"]
    assert all(batch["head"] == batch["from_seq"] == 0 for batch in guest.all("entries"))


async def test_rights_in_the_welcome_are_those_of_the_role(hub: Hub) -> None:
    pupil, talker, tablet = [await (await hub.guest(actor)).enter() for actor in (ANA, LEO, TABLET)]
    assert "say" not in pupil["rights"]
    assert "say" in talker["rights"]
    for welcome in (pupil, talker, tablet):
        assert "draw" in welcome["rights"]
        assert not {"mute", "publish", "watch", "clear-page", "lower-any-hand"} & set(welcome["rights"])


async def test_a_saying_reaches_everybody_with_its_op_id_in_the_same_order(hub: Hub) -> None:
    camille, ines, eleni = [await hub.inside(actor) for actor in (CAMILLE, INES, ELENI)]
    op_ids = []
    for number in range(20):
        speaker = (camille, ines)[number % 2]
        op_ids.append(await speaker.ask("chat", kind="say", text=f"saying {number}"))
    for guest in (camille, ines, eleni):
        for op_id in op_ids:
            await guest.entry(op_id)
    orders = [[entry["op_id"] for entry in guest.entries("chat")] for guest in (camille, ines, eleni)]
    assert orders[0] == orders[1] == orders[2]
    assert sorted(orders[0]) == sorted(op_ids)
    assert [entry["seq"] for entry in eleni.entries("chat")] == list(range(1, 21))
    first = await eleni.entry(op_ids[0])
    assert first["author"] == {"person": "camille", "seat": NIORT}
    assert first["at"] == hub.clock
    assert first["event"] == {"kind": "said.1", "text": "saying 0"}


async def test_the_same_command_again_is_the_same_entry_and_another_body_is_a_conflict(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    op_id = await camille.ask("chat", kind="say", text="once")
    entry = await ines.entry(op_id)
    await camille.ask("chat", op_id, kind="say", text="once")
    await camille.ask("chat", op_id, kind="say", text="twice")
    assert (await camille.refusal(op_id))["code"] == "conflict"
    assert camille.entries("chat") == [entry, entry]
    await ines.settle()
    assert ines.entries("chat") == [entry]


async def test_repeats_within_one_turn_are_one_entry(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    op_id = "op-again-and-again"
    for _ in range(10):
        await camille.ask("chat", op_id, kind="say", text="once")
    later = await camille.ask("chat", kind="say", text="later")
    await camille.entry(later)
    assert {(entry["seq"], entry["op_id"]) for entry in camille.entries("chat")} == {(1, op_id), (2, later)}


async def test_who_returns_gets_what_was_missed_and_nothing_else(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    seen = await camille.entry(await ines.ask("chat", kind="say", text="seen"))
    head = camille.all("entries")[-1]
    await camille.client.disconnect()
    missed = await ines.entry(await ines.ask("chat", kind="say", text="missed"))
    again = await hub.guest(CAMILLE)
    await again.enter(since={"chat": {"epoch": head["epoch"], "seq": seen["seq"]}})
    assert again.entries("chat") == [missed]
    stale = await hub.guest(ELENI)
    await stale.enter(since={"chat": {"epoch": "another-history", "seq": 1}, "floor": {"epoch": "-", "seq": 0}})
    assert stale.entries("chat") == [seen, missed]


async def test_read_answers_with_one_batch(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    for number in range(3):
        await camille.entry(await camille.ask("chat", kind="say", text=f"{number}"))
    await camille.send("read", {"channel": "chat", "after": 1})
    batch = await camille.wait("entries", lambda batch: batch["from_seq"] == 1 and len(batch["entries"]) == 2)
    assert [entry["seq"] for entry in batch["entries"]] == [2, 3]
    assert batch["head"] == 3
    await camille.send("read", {"channel": "chat", "after": 10**30})
    await camille.wait("entries", lambda batch: batch["from_seq"] == 3)
    await camille.send("read", {"channel": "page-3", "after": 0})
    assert (await camille.refusal(event="read"))["code"] == "forbidden"


async def test_a_long_chat_starts_at_its_window_and_pages_come_whole(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    for number in range(140):  # within the budget's burst
        last = await camille.ask("chat", kind="say", text=f"{number}")
    await camille.entry(last)
    assert len(camille.entries("chat")) == 140
    late = await hub.inside(INES)
    assert [entry["seq"] for entry in late.entries("chat")] == list(range(1, 141))


STEP = {"session": "lesson-0001", "step": "step-0001", "after": None, "sign": "sing", "minutes": 3}


async def test_a_pupil_cannot_use_a_teachers_verb(hub: Hub) -> None:
    ana, camille = await hub.inside(ANA), await hub.inside(CAMILLE)
    attempts = [
        ("chat", {"kind": "say", "text": "psst"}),
        ("page-1", {"kind": "clear"}),
        ("floor", {"kind": "mute", "seat": NIORT}),
        ("floor", {"kind": "give-stick", "seat": EVORA}),
        ("floor", {"kind": "take-stick", "seat": NIORT}),
        ("floor", {"kind": "lower-hand", "person": "leo"}),
        ("floor", {"kind": "lower-all-hands"}),
        ("floor", {"kind": "count-anew"}),
        (
            "floor",
            {
                "kind": "begin-step",
                "session": "lesson-0001",
                "step": "step-0001",
                "after": None,
                "sign": "sing",
                "minutes": 3,
            },
        ),
        ("floor", {"kind": "stop-sheet", "step": "step-0001"}),
        ("floor", {"kind": "spotlight", "on": "camera", "seat": EVORA}),
        ("floor", {"kind": "spotlight", "on": "board"}),
        ("floor", {"kind": "pin-for-all", "seat": EVORA}),
        ("floor", {"kind": "unpin-for-all", "seat": EVORA}),
    ]
    for channel, command in attempts:
        assert (await ana.refusal(await ana.ask(channel, **command)))["code"] == "forbidden"
    for event, payload in [("media:publish", {"sdp": "v=0"}), ("media:watch", {}), ("media:view", {"tiles": []})]:
        await ana.send(event, payload)
        assert (await ana.refusal(event=event))["code"] == "forbidden"
    assert hub.refusals("forbidden") == 17
    await camille.settle()
    assert not camille.entries("chat") + camille.entries("page-1") + camille.entries("floor")


async def test_what_is_erased_goes_from_every_screen_and_from_every_catch_up(hub: Hub) -> None:
    leo, ines = await hub.inside(LEO), await hub.inside(INES)
    said = await leo.entry(await leo.ask("chat", kind="say", text="my address is …"))
    kept = await ines.entry(await ines.ask("chat", kind="say", text="hello"))
    refusals = [
        await leo.refusal(await leo.ask("chat", kind="erase", seq=kept["seq"])),  # not his, whatever he says
        await leo.refusal(
            await leo.ask("chat", kind="erase", seq=kept["seq"], person=INES.person)
        ),  # a teacher's right
        await ines.refusal(await ines.ask("chat", kind="erase", seq=said["seq"])),
    ]
    assert [no["code"] for no in refusals] == ["forbidden"] * 3
    op_id = await ines.ask("chat", kind="erase", seq=said["seq"], person=LEO.person)
    for guest in (leo, ines):
        assert (await guest.entry(op_id))["event"] == {"kind": "entries-erased.1", "seqs": [said["seq"]]}
    newcomer = await hub.inside(CAMILLE)
    emptied = {**said, "event": {"kind": "erased.2", "was": "said.1"}}
    assert newcomer.entries("chat")[0] == emptied
    assert "address" not in str(newcomer.heard)
    leo.heard.clear()
    await leo.ask("chat", op_id=said["op_id"], kind="say", text="my address is …")
    assert await leo.entry(said["op_id"]) == emptied
    assert (await ines.refusal(await ines.ask("chat", kind="erase", seq=said["seq"])))["code"] == "no-change"


async def test_all_of_a_person_can_be_erased_while_the_room_is_live(hub: Hub) -> None:
    leo, ines = await hub.inside(LEO), await hub.inside(INES)
    await ines.entry(await leo.ask("chat", kind="say", text="hello"))
    await ines.entry(
        await leo.ask("page-1", kind="draw", stroke="stroke-0001", tool="pen", colour=1, width=1, points=LINE)
    )
    await hub.signaling.erase_person(ROOM, Purge(LEO.person, Author(CAMILLE.person, NIORT), OpId("purge-0001")))
    for channel in ("chat", "page-1"):
        await ines.wait("entries", lambda batch, channel=channel: batch["channel"] == channel and batch["head"] == 2)
        assert ines.entries(channel)[-1]["event"] == {"kind": "entries-erased.1", "seqs": [1]}
    newcomer = await hub.inside(CAMILLE)
    assert [newcomer.entries(channel)[0]["event"]["was"] for channel in ("chat", "page-1")] == ["said.1", "drawn.1"]
    # The writer that was there before has heard of it as well.
    again = await leo.ask("page-1", kind="undo")
    assert (await leo.refusal(again))["code"] == "nothing-to-undo"


async def test_unknown_and_forbidden_rooms_look_the_same(hub: Hub) -> None:
    stranger = await hub.guest(STRANGER)
    refusals = []
    for room in (ROOM, "room-that-is-not-there", "room\x00; drop table", "../../etc/passwd"):
        before = len(stranger.all("refused"))
        await stranger.send("enter", {"room": room})
        await stranger.wait("refused", lambda _, before=before: len(stranger.all("refused")) > before)
        refusals.append(stranger.all("refused")[-1])
    assert refusals == [{"code": "forbidden", "event": "enter", "op_id": None, "retry": False}] * 4
    assert {event for event, _ in stranger.heard} == {"refused"}


async def test_hands_and_mute_name_only_what_is_here(hub: Hub) -> None:
    leo, camille = await hub.inside(LEO), await hub.inside(CAMILLE)
    raised = await camille.entry(await leo.ask("floor", kind="raise-hand"))
    assert raised["event"] == {"kind": "hand-raised.1", "seat": NIORT, "person": "leo"}
    await camille.entry(await camille.ask("floor", kind="lower-hand", person="leo"))
    for kind in ("mute", "unmute", "give-stick", "pin-for-all", "spotlight"):
        more = {"on": "camera"} if kind == "spotlight" else {}
        refused = await camille.refusal(await camille.ask("floor", kind=kind, seat="of-nobody", **more))
        assert refused["code"] == "forbidden"
    await leo.entry(await camille.ask("floor", kind="mute", seat=EVORA))


async def test_nothing_but_enter_works_outside_a_room(hub: Hub) -> None:
    guest = await hub.guest(CAMILLE)
    op_id = await guest.ask("chat", kind="say", text="hello?")
    refusal = await guest.refusal(op_id)
    assert refusal == {"code": "not-entered", "event": "command", "op_id": op_id, "retry": True}
    await guest.enter()
    await guest.send("leave", {})
    assert (await guest.refusal(await guest.ask("chat", kind="say", text="gone")))["code"] == "not-entered"


HOSTILE = [
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),  # text is text; the client shows it as such
    ("a\x00b\x07c", "abc"),
    ("\u202egnirts\u202c \u2066x\u2069", "gnirts x"),
    ("e\u0301te\u0301", "été"),
    ("one\r\n\n\n\n\ntwo", "one\n\ntwo"),
    ("👩‍👩‍👧 et \U0001f1eb\U0001f1f7", "👩‍👩‍👧 et \U0001f1eb\U0001f1f7"),
]


@pytest.mark.parametrize(("raw", "clean"), HOSTILE)
async def test_hostile_text_is_stored_harmless(hub: Hub, raw: str, clean: str) -> None:
    camille = await hub.inside(CAMILLE)
    entry = await camille.entry(await camille.ask("chat", kind="say", text=raw))
    assert entry["event"]["text"] == clean


async def test_empty_and_endless_text_is_refused(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    for text, code in [("\u200b\u200d", "text-empty"), ("\x00\x01", "text-empty"), ("x" * 2_001, "text-too-long")]:
        assert (await camille.refusal(await camille.ask("chat", kind="say", text=text)))["code"] == code


async def test_a_revoked_login_ends_its_sockets_and_only_those(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    hub.revoke(CAMILLE)
    await hub.signaling.logins.recheck_person(CAMILLE.person)
    assert (await camille.refusal(event="login"))["code"] == "signed-out"
    await asyncio.wait_for(camille.gone.wait(), 5)
    alone = await ines.wait("presence", lambda presence: len(presence["participants"]) == 1)
    assert alone["participants"][0]["person"] == "ines"
    (caller,) = hub.callers
    assert caller.token == token_of(INES)
    hub.signaling.logins.drop(caller.token_hash)
    assert (await ines.refusal(event="login"))["code"] == "signed-out"


async def test_who_is_no_longer_a_partner_is_put_out_at_the_next_look(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    hub.change_place(partners=frozenset([NIORT]))
    await hub.inside(LEO)
    assert (await ines.refusal(event="enter"))["code"] == "forbidden"
    assert (await ines.refusal(await ines.ask("chat", kind="say", text="still?")))["code"] == "not-entered"
    await camille.entry(await camille.ask("chat", kind="say", text="gone"))
    assert not ines.entries("chat")


async def test_nobody_but_teachers_is_let_into_a_staff_room_nor_stays_in_one(hub: Hub) -> None:
    leo, camille = await hub.inside(LEO), await hub.inside(CAMILLE)
    hub.change_place(is_staff=True)
    ines = await hub.inside(INES)
    assert (await leo.refusal(event="enter"))["code"] == "forbidden"
    for actor in (LEO, TABLET):
        child = await hub.guest(actor)
        await child.send("enter", {"room": ROOM, "device": "desk", "since": {}})
        assert (await child.refusal(event="enter"))["code"] == "forbidden"
    await camille.entry(await ines.ask("chat", kind="say", text="among ourselves"))
    assert not leo.entries("chat")


async def test_a_full_page_comes_whole_and_in_order_while_the_lesson_goes_on(hub: Hub) -> None:
    author = Author(CAMILLE.person, NIORT)
    line = [8_000, 5_000, *[3, -3, -3, 3] * 40]
    strokes = [StrokeDrawn(stroke=f"stroke-{n}", tool="pen", colour=1, width=1, points=line) for n in range(5_000)]
    drafts = [Draft(author, OpId(f"op-{n}"), stroke, b"") for n, stroke in enumerate(strokes)]
    await hub.log.turn(Channel(ROOM, page(1)), None, [], lambda _: drafts, 0)
    camille = await hub.guest(CAMILLE)
    late = [await hub.guest(actor) for actor in (INES, ELENI)]
    entering = [asyncio.create_task(guest.enter()) for guest in (camille, *late)]
    drawn = []
    await entering[0]
    for number in range(20):
        stroke = {"stroke": f"meanwhile-{number}", "tool": "pen", "colour": 1, "width": 1, "points": LINE}
        drawn.append(await camille.ask("page-1", kind="draw", **stroke))
    await asyncio.gather(*entering)
    for guest in (camille, *late):
        for op_id in drawn:
            await guest.entry(op_id)
        assert [entry["seq"] for entry in guest.entries("page-1")] == list(range(1, 5_021))
        assert all(len(batch["entries"]) <= 512 for batch in guest.all("entries"))


async def test_a_newcomer_is_in_however_fast_a_crowd_speaks(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """More is said in two channels at each step of the way in; the last stretch is gone in one stride."""
    camille, late = await hub.inside(CAMILLE), await hub.guest(LEO)
    said: list[str] = []

    async def step(pace: Pace) -> None:
        assert len(said) < 100, "it runs after the crowd for ever"
        for channel in ("chat", "page-1"):
            stroke = {"stroke": f"stroke-{len(said):04}", "tool": "pen", "colour": 3, "width": 1, "points": LINE}
            command = {"kind": "say", "text": "!"} if channel == "chat" else {"kind": "draw", **stroke}
            said.append(await camille.ask(channel, **command))
            await camille.entry(said[-1])

    monkeypatch.setattr(Pace, "step", step)
    await late.enter()
    for op_id in said:
        await late.entry(op_id)
    for channel in ("chat", "page-1"):
        assert [entry["seq"] for entry in late.entries(channel)] == list(range(1, len(said) // 2 + 1))


async def test_after_a_restart_clients_come_back_by_themselves() -> None:
    async with Hub().running() as before:
        camille = await before.inside(CAMILLE)
        entry = await camille.entry(await camille.ask("chat", kind="say", text="before"))
        head = camille.all("entries")[-1]
    await asyncio.wait_for(camille.gone.wait(), 5)
    async with Hub(log=before.log).running() as after:
        again = await after.guest(CAMILLE)
        await again.enter(since={"chat": {"epoch": head["epoch"], "seq": entry["seq"]}})
        assert not again.entries("chat")
        assert (await again.entry(await again.ask("chat", kind="say", text="after")))["seq"] == 2


async def test_heads_tell_how_far_channels_go(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    await camille.entry(await camille.ask("chat", kind="say", text="one"))
    hub.beat()
    heads = await camille.wait("heads", lambda heads: heads["channels"]["chat"]["seq"] == 1)
    assert heads["channels"]["floor"]["seq"] == 0


async def test_everybody_sees_a_crowd_speak_at_once_in_one_order(hub: Hub) -> None:
    guests: list[Guest] = [await hub.inside(actor) for actor in (CAMILLE, INES, ELENI, LEO) for _ in range(3)]
    talks = [guest.ask("chat", kind="say", text=f"{who} {n}") for n in range(8) for who, guest in enumerate(guests)]
    op_ids = await asyncio.gather(*talks)
    for guest in guests:
        await guest.wait("entries", lambda batch: batch["channel"] == "chat" and batch["head"] == len(op_ids))
    orders = {tuple((entry["seq"], entry["op_id"]) for entry in guest.entries("chat")) for guest in guests}
    assert len(orders) == 1
    (order,) = orders
    assert [seq for seq, _ in order] == list(range(1, len(op_ids) + 1))
    assert {op_id for _, op_id in order} == set(op_ids)
