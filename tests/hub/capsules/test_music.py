"""The music of a board's film: when it sounds, that nothing is cut meanwhile, and what a capsule takes along of it."""

from pathlib import Path

from hub.capsules import actions
from hub.capsules.drawing import Pen
from hub.capsules.files import CapsuleFiles
from hub.capsules.film import EDGE_MS, Sounding, soundings
from hub.capsules.ink import Things
from hub.capsules.making import Making
from hub.music.actions import describe
from hub.pages.assets import Assets
from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads.actions import Bounds, Owner, Uploads
from rooms.channel import FLOOR, Author, Channel, ChannelName
from rooms.events import AnyEvent, PiecePaused, PieceStarted, PieceStopped, StepBegun, StrokeDrawn
from rooms.ids import SessionId
from tests.hub.capsules.test_capsules import arriving, happened, read
from tests.hub.capsules.test_drawing import EVA, SECOND, entries, line
from tests.hub.uploads import files
from tests.hub.world import HOUR, NOW, Clock, World

SONG, DANCE = "song", "dance"


def step(piece: str | None, ends: str | None, starts_at: int = 0) -> StepBegun:
    """Of a run sheet, which begins a piece or ends one."""
    return StepBegun(
        session=SessionId("s"), step="x", sign="draw", minutes=1, piece=piece, ends=ends, starts_at=starts_at or None,
        length_ms=9 * SECOND if piece else 0,
    )  # fmt: skip


def heard(*events: AnyEvent) -> list[Sounding]:
    """One after the other, a second apart."""
    return soundings(entries(*((EVA, event) for event in events)))


def test_a_piece_sounds_until_it_is_stopped_or_paused_or_another_begins() -> None:
    began = PieceStarted(SONG, 60 * SECOND, 1_500, 0)
    assert heard(began) == [Sounding(SONG, 1_500, 61_500, 0)]
    assert heard(began, line("a"), PieceStopped(SONG)) == [Sounding(SONG, 1_500, 3_000, 0)]
    assert heard(began, PieceStopped(DANCE)) == heard(began), "a late word about another"
    assert heard(began, PiecePaused(SONG, 500), PieceStarted(SONG, 60 * SECOND, 4_000, 500)) == [
        Sounding(SONG, 1_500, 2_000, 0), Sounding(SONG, 4_000, 63_500, 500),
    ]  # fmt: skip
    assert heard(began, PieceStarted(DANCE, 1_000, 2_200, 0))[0].ends == 2_000
    assert heard(PieceStarted(SONG, SECOND, 9_000, 0), PieceStopped(SONG)) == [], "it never began"
    assert heard(step(SONG, None, 1_200), step(None, SONG)) == [Sounding(SONG, 1_200, 2_000, 0)]


def test_nothing_is_cut_while_it_plays() -> None:
    things = Things.read(Assets().file("board.json"))
    told = entries((EVA, line("a")), (EVA, line("b")), step=30 * SECOND)
    quiet = Pen(things, "x").draw(told, 0, float("inf"))
    music = [Sounding(SONG, 20_000, 80_000, 5_000)]
    sung = Pen(things, "x").draw(told, 0, float("inf"), music)
    assert quiet is not None
    assert sung is not None
    assert quiet.length_ms < 10_000
    assert sung.length_ms == 60_000 + 2 * EDGE_MS
    assert sung.music == (Sounding(SONG, EDGE_MS, 60_000 + EDGE_MS, 5_000),)
    later = Pen(things, "x").draw(told, 0, 15_000, music)
    assert later is None or not later.music


async def test_a_piece_that_may_be_given_away_goes_along_and_no_other(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, clock: Clock, tmp_path: Path
) -> None:
    uploads = Uploads(any_store, tmp_path / "data", Bounds(1 << 20, 8 << 20))
    sound = await uploads.take(
        Owner(world.twinning, world.room, world.camille, world.niort), arriving(files.sound(2.0)), "cygne", Instant(NOW)
    )
    camille = Author(world.camille, world.niort)
    begun = NOW - 5 * 60_000
    await happened(any_store, Channel(world.room, FLOOR), (camille, PieceStarted(sound.id, 60_000, begun, 0)))
    await happened(
        any_store, Channel(world.room, ChannelName("page-1")),
        (camille, StrokeDrawn("a", "pen", 3, 1, [100, 200, 300, 400])),
    )  # fmt: skip
    clock.now += 24 * HOUR
    for travels in (False, True):
        async with any_store.writing() as db:
            said = {"title": "Le Cygne", "composer": "Saint-Saëns", "source": "Domaine public"}
            await describe(db, sound, **said, travels=travels)
            await actions.forget(db, world.twinning, None)
            asked = await actions.ask(db, world.twinning, None, world.camille, Instant(NOW))
        assert asked is not None
        assert await making.look()
        async with any_store.reading() as db:
            row = await db.get_one(type(asked), asked.id)
        found = read(made.path(row))
        page = found["fr/board-2.html"].decode()
        assert ("boards/music-001.webm" in found) == travels
        assert ('src="../boards/music-001.webm"' in page) == travels
        assert ("Saint-Saëns" in page) == travels
