"""Mixed groups in a live room: who prepares, opens, rings and comes; no adult in one; no page that some do not see."""

from typing import Any

from tests.signaling.socket.scene import ANA, CAMILLE, INES, LEO, STRANGER, TABLET, Guest, Hub

MIXED = [{"animal": "bee", "people": ["leo", "ana"]}, {"animal": "owl", "people": ["tablet"]}]


async def done(guest: Guest, **command: Any) -> Any:
    """A command on the floor that became an entry; its event."""
    return (await guest.entry(await guest.ask("floor", **command)))["event"]


async def no(guest: Guest, **command: Any) -> str:
    """Why it did not."""
    code: str = (await guest.refusal(await guest.ask("floor", **command)))["code"]
    return code


async def test_groups_work_on_pages_of_their_own_and_ring_for_help(any_hub: Hub) -> None:
    camille, ines, leo, tablet = [await any_hub.inside(who) for who in (CAMILLE, INES, LEO, TABLET)]
    await done(camille, kind="set-groups", groups=MIXED)
    opened = await done(ines, kind="open-groups", names=["Bees", "Owls"])
    assert opened["pages"] == [3, 4]
    dots = {"kind": "draw", "stroke": "sun-00001", "tool": "pen", "colour": 1, "width": 1, "points": [1, 2]}
    await leo.wait("entries", lambda batch: any(e["event"]["kind"] == "groups-opened.1" for e in batch["entries"]))
    line = await leo.ask("page-3", **dots)
    for guest in (camille, ines, tablet):
        assert (await guest.entry(line))["author"]["person"] == "leo", "no channel is private: all see every group"
    assert (await done(leo, kind="ring-bell"))["group"] == 0
    await ines.wait("entries", lambda batch: any(e["event"]["kind"] == "bell-rung.1" for e in batch["entries"]))
    await done(ines, kind="answer-bell", group=0)
    await done(camille, kind="tell-groups", text="Five minutes")
    late = await any_hub.inside(ANA)
    kinds = [entry["event"]["kind"] for entry in late.entries("floor")]
    assert kinds[-1] == "groups-told.1", "a reload keeps everybody in their group"
    await done(camille, kind="close-groups")


async def test_who_leads_them_and_who_is_in_them(hub: Hub) -> None:
    camille, leo, tablet = [await hub.inside(who) for who in (CAMILLE, LEO, TABLET)]
    for people in (["camille"], ["leo", "ines"], ["author"], ["stranger"], ["nobody"]):
        assert await no(camille, kind="set-groups", groups=[{"animal": "bee", "people": people}]) == "forbidden"
    for guest in (leo, tablet):
        for command in (
            {"kind": "set-groups", "groups": MIXED},
            {"kind": "open-groups", "names": []},
            {"kind": "close-groups"},
            {"kind": "answer-bell", "group": 0},
            {"kind": "tell-groups", "text": "hello"},
        ):
            assert await no(guest, **command) == "forbidden"
    assert await no(camille, kind="ring-bell") == "forbidden"
    assert await no(leo, kind="ring-bell") == "forbidden", "in no group"
    stranger = await hub.guest(STRANGER)
    assert await no(stranger, kind="set-groups", groups=MIXED) == "not-entered"
