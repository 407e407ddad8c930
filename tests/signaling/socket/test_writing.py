"""Letters on a page over real sockets: who writes there, what becomes of hostile text, and what goes for good."""

from dataclasses import replace
from typing import Any

import pytest

from signaling.bus.news import CLASS_CHANGED
from tests.signaling.socket.scene import ANA, CAMILLE, EVORA, INES, LEO, NIORT, ROOM, SHOWN, TABLET, Hub


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room; in Niort pupils chat live, in Évora a teacher reads first."""
    card = any_hub.directory.rooms[ROOM]
    place = replace(card.place, talkers=frozenset([NIORT, EVORA]), writers=frozenset([NIORT]), shown=SHOWN)
    any_hub.directory.rooms[ROOM] = replace(card, place=place, words={NIORT: frozenset(["gros mot"])})
    return any_hub


def writing(number: int, text: str, **others: Any) -> dict[str, Any]:
    look = {"colour": 3, "width": 1, "points": [1_000, 2_000]}
    return {"kind": "write", "writing": f"writing-{number:04}", "text": text, **look, **others}


async def test_what_is_written_is_seen_undone_and_erased_as_any_entry(hub: Hub) -> None:
    camille, ines, leo = [await hub.inside(actor) for actor in (CAMILLE, INES, LEO)]
    asked = await leo.ask("page-1", **writing(1, "  Bon\u202ejour\u0000 !\r\n\n\n\n<b>Évora</b>  "))
    for guest in (camille, ines, leo):
        told = await guest.entry(asked)
        assert told["event"] == {**writing(1, "Bonjour !\n\n<b>Évora</b>"), "kind": "written.1"}
    undone = await ines.entry(await leo.ask("page-1", kind="undo"))
    assert undone["event"] == {"kind": "undone.1", "seq": told["seq"]}
    await ines.entry(await leo.ask("page-1", kind="redo"))
    erased = await camille.ask("page-1", kind="erase", seq=told["seq"], person=LEO.person)
    for guest in (leo, ines):  # each at a worker of their own: whoever comes in now reads nothing of it anywhere
        await guest.entry(erased)
    late = await hub.inside(ANA)
    await late.wait("entries", lambda batch: batch["channel"] == "page-1")
    assert late.entries("page-1")[0]["event"] == {"kind": "erased.2", "was": "written.1"}
    assert "vora" not in str(late.entries("page-1"))


async def test_only_where_pupils_chat_live_they_write(hub: Hub) -> None:
    camille, ines, leo, ana, tablet = [await hub.inside(actor) for actor in (CAMILLE, INES, LEO, ANA, TABLET)]
    for guest, number in ((camille, 1), (ines, 2), (leo, 3)):
        await ana.entry(await guest.ask("page-1", **writing(number, "Olá")))
    for guest in (ana, tablet):
        assert (await guest.refusal(await guest.ask("page-1", **writing(4, "Olá"))))["code"] == "no-writing"
    hub.change_place(writers=frozenset())
    hub.bus.publish(f"{CLASS_CHANGED}:{NIORT}", b"")
    await leo.wait("rights", lambda told: "write" not in told["rights"])
    assert (await leo.refusal(await leo.ask("page-1", **writing(5, "Olá"))))["code"] == "no-writing"
    await leo.entry(await camille.ask("floor", kind="still-pens"))
    assert (await leo.refusal(await leo.ask("page-1", **writing(6, "Olá"))))["code"] == "forbidden"
    await leo.entry(await camille.ask("page-1", **writing(7, "Olá")))


async def test_a_tampered_client_writes_nothing_else(hub: Hub) -> None:
    camille, leo = [await hub.inside(actor) for actor in (CAMILLE, LEO)]
    await leo.entry(await camille.ask("page-1", **writing(1, "Un GROS,\nmot")))
    await camille.entry(await leo.ask("page-1", **writing(2, "a" * 36, width=0)))
    refused = {
        "read-first": [writing(3, "Un GROS,\nmot")],
        "text-empty": [writing(3, "\u200b \n"), writing(3, "\u202e")],
        "text-too-long": [writing(3, "ab\n" * 61), writing(3, "a" * 999)],
        "stroke-invalid": [
            writing(2, "again under that name"),
            writing(3, "a" * 60),
            writing(3, "a\n" * 12 + "a"),
            writing(3, "a", points=[-900, 0]),
            writing(3, "a", points=[15_900, 100]),
        ],
        "malformed": [
            writing(3, ""),
            writing(3, "a" * 1_001),
            writing(3, "a", width=3),
            writing(3, "a", points=[1, 1, 2, 2]),
            writing(3, "a", font="elsewhere"),
            {**writing(3, "a"), "kind": "written.1"},
        ],
    }
    for code, commands in refused.items():
        for command in commands:
            assert (await leo.refusal(await leo.ask("page-1", **command)))["code"] == code, command
    await leo.entry(await camille.ask("floor", kind="zone-page", page=1, seats=[NIORT, EVORA]))
    await camille.entry(await leo.ask("page-1", **writing(4, "x" * 20)))
    for wrong in (writing(5, "x" * 21), writing(5, "x", points=[9_000, 2_000])):
        for guest in (leo, camille):
            assert (await guest.refusal(await guest.ask("page-1", **wrong)))["code"] == "outside-zone"
