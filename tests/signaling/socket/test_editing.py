"""One's own message in other words, over real sockets: everywhere, within one's rights, and gone with the message."""

from dataclasses import replace

from tests.signaling.socket.scene import CAMILLE, INES, LEO, ROOM, Hub


async def test_what_is_changed_is_changed_everywhere_and_goes_whole(hub: Hub) -> None:
    leo, ines = await hub.inside(LEO), await hub.inside(INES)
    seq = (await ines.entry(await leo.ask("chat", kind="say", text="my adress")))["seq"]
    op_id = await leo.ask("chat", kind="edit", seq=seq, text="my address")
    changed = await ines.entry(op_id)
    assert changed["event"] == {"kind": "edited.1", "seq": seq, "text": "my address"}
    await leo.entry(op_id)
    leo.heard.clear()
    await leo.ask("chat", op_id, kind="edit", seq=seq, text="my address")
    assert await leo.entry(op_id) == changed, "the same again is the same entry"
    assert (await ines.refusal(await ines.ask("chat", kind="edit", seq=seq, text="not hers")))["code"] == "forbidden"
    assert (await leo.refusal(await leo.ask("chat", kind="edit", seq=seq, text=" ")))["code"] == "text-empty"
    erased = await leo.entry(await leo.ask("chat", kind="erase", seq=seq))
    assert erased["event"]["seqs"] == [seq, changed["seq"]]
    assert (await leo.refusal(await leo.ask("chat", kind="edit", seq=seq, text="risen")))["code"] == "forbidden"
    newcomer = await hub.inside(CAMILLE)
    assert "address" not in str(newcomer.heard)


async def test_who_may_not_say_may_not_change(hub: Hub) -> None:
    leo, camille = await hub.inside(LEO), await hub.inside(CAMILLE)
    seq = (await camille.entry(await leo.ask("chat", kind="say", text="helo")))["seq"]
    said = (await camille.entry(await camille.ask("chat", kind="say", text="bonjou")))["seq"]
    card = hub.directory.rooms[ROOM]  # type: ignore[attr-defined]
    hub.directory.rooms[ROOM] = replace(card, place=replace(card.place, talkers=frozenset()))  # type: ignore[attr-defined]
    await hub.inside(INES)  # whoever comes in makes the room look again
    assert (await leo.refusal(await leo.ask("chat", kind="edit", seq=seq, text="hello")))["code"] == "forbidden"
    hub.directory.rooms[ROOM] = replace(card, place=replace(card.place, is_archived=True))  # type: ignore[attr-defined]
    await hub.inside(INES)
    asked = await camille.ask("chat", kind="edit", seq=said, text="bonjour")
    assert (await camille.refusal(asked))["code"] == "forbidden"
