"""A piece in step at the real doors: who may start one, which, and what a newcomer and a restarted hub know of it."""

from dataclasses import replace

import pytest

from rooms.music import LEAD_MS
from tests.signaling.socket.scene import AUTHOR, CAMILLE, INES, LEO, ROOM, TABLET, Hub
from tests.signaling.socket.test_lobby import let_in

SONG, FOREIGN = "song-of-this-room", "song-of-others"


@pytest.fixture
def music_hub(hub: Hub) -> Hub:
    """A room with a piece of a minute."""
    hub.directory.rooms[ROOM] = replace(hub.directory.rooms[ROOM], pieces={SONG: 60_000})
    return hub


async def test_all_hear_of_a_piece_before_it_begins_and_a_newcomer_where_it_is(music_hub: Hub) -> None:
    camille, ines = await music_hub.inside(CAMILLE), await music_hub.inside(INES)
    op_id = await camille.ask("floor", kind="start-piece", piece=SONG, length_ms=60_000)
    started = await ines.entry(op_id)
    assert started["event"]["starts_at"] >= started["at"] + LEAD_MS - 1_000
    assert (await ines.refusal(await ines.ask("floor", kind="start-piece", piece=SONG, length_ms=60_000)))[
        "code"
    ] == "no-change"
    await camille.entry(await ines.ask("floor", kind="pause-piece"))
    async with Hub(log=music_hub.log).running() as restarted:
        restarted.directory.rooms[ROOM] = music_hub.directory.rooms[ROOM]
        tablet = await restarted.inside(CAMILLE)
        assert [entry["event"]["kind"] for entry in tablet.entries("floor")] == ["piece-started.1", "piece-paused.1"]
        await tablet.entry(await tablet.ask("floor", kind="resume-piece"))
        await tablet.entry(await tablet.ask("floor", kind="stop-piece"))


async def test_no_child_no_guest_and_no_piece_of_elsewhere(music_hub: Hub) -> None:
    music_hub.lobby.invite(ROOM, AUTHOR)
    camille = await music_hub.inside(CAMILLE)
    author = await music_hub.guest(AUTHOR)
    await let_in(camille, author)
    others = [await music_hub.inside(LEO), await music_hub.inside(TABLET), author]
    for kind in ("start-piece", "pause-piece", "resume-piece", "stop-piece"):
        fields = {"piece": SONG, "length_ms": 60_000} if kind == "start-piece" else {}
        for other in others:
            assert (await other.refusal(await other.ask("floor", kind=kind, **fields)))["code"] == "forbidden"
    for piece, length in ((FOREIGN, 60_000), (SONG, 59_999)):
        ask = await camille.ask("floor", kind="start-piece", piece=piece, length_ms=length)
        assert (await camille.refusal(ask))["code"] == "forbidden"
    for wrong in ({"piece": SONG}, {"piece": "x", "length_ms": 5}, {"piece": SONG, "length_ms": 10**12}):
        ask = await camille.ask("floor", kind="start-piece", **wrong)
        assert (await camille.refusal(ask))["code"] == "malformed"
    assert not camille.entries("floor")
