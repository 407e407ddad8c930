"""A capsule that lies ready goes out no more once something in it was taken back: a piece, words, a stroke."""

from datetime import date
from pathlib import Path

import pytest

from hub.activities import actions as activities
from hub.activities import trying
from hub.activities.facts import Facts as CardFacts
from hub.activities.facts import Tried
from hub.activities.facts import Words as CardWords
from hub.activities.models import Rating
from hub.capsules.files import CapsuleFiles
from hub.capsules.making import Making
from hub.materials.actions import Giver
from hub.music.actions import describe
from hub.music.actions import withdraw as withdraw_piece
from hub.notebooks import actions as notebooks
from hub.notebooks.models import LineId
from hub.notebooks.values import Entry, Series
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.uploads.actions import Bounds, Owner, Uploads
from hub.uploads.models import Upload
from hub.writings import actions as writings
from hub.writings.facts import facts_from
from hub.writings.models import Kind
from rooms.channel import FLOOR, Author, Channel, ChannelName
from rooms.events import BackdropLaid, EntriesErased, PieceStarted, StrokeDrawn
from rooms.ids import Seq
from tests.hub.capsules.test_capsules import arriving, capsule, goes_out, happened, only, read
from tests.hub.uploads import files
from tests.hub.world import HOUR, NOW, Clock, World


class Desk:
    """Where a teacher puts something into a capsule, and takes it back."""

    def __init__(self, store: Store, world: World, making: Making, made: CapsuleFiles, uploads: Uploads) -> None:
        self.store, self.world, self.making, self.made, self.uploads = store, world, making, made, uploads
        self.page = Channel(world.room, ChannelName("page-1"))
        self.camille = Author(world.camille, world.niort)

    async def make(self, *seen: bytes) -> None:
        """A capsule in which all of this is."""
        found = read(await capsule(self.store, self.world, self.making, self.made))
        everything = b"".join(content for name, content in found.items() if name.endswith(".html"))
        assert all(word in everything for word in seen)
        assert await self.goes_out(), "nothing was taken back"

    async def goes_out(self) -> bool:
        return await goes_out(self.store, await only(self.store))

    async def upload(self, content: bytes, title: str) -> Upload:
        owner = Owner(self.world.twinning, self.world.room, self.world.camille, self.world.niort)
        return await self.uploads.take(owner, arriving(content), title, Instant(NOW))

    async def draw(self, name: str = "a") -> None:
        await happened(self.store, self.page, (self.camille, StrokeDrawn(name, "pen", 3, 1, [100, 200, 300, 400])))

    async def sing(self) -> Upload:
        """A piece that may be given away, to which somebody painted."""
        sound = await self.upload(files.sound(2.0), "cygne")
        await self.tick(sound, travels=True)
        begun = PieceStarted(sound.id, 60_000, NOW - 5 * 60_000, 0)
        await happened(self.store, Channel(self.world.room, FLOOR), (self.camille, begun))
        await self.draw()
        return sound

    async def tick(self, sound: Upload, *, travels: bool) -> None:
        async with self.store.writing() as db:
            await describe(db, sound, title="Le Cygne", composer="Saint-Saëns", source="libre", travels=travels)

    async def measure(self, note: str) -> LineId:
        async with self.store.writing() as db:
            series = Series("Escargot", "", "cm", "snail", 1)
            notebook = await notebooks.make_notebook(db, self.world.twinning, series, Instant(NOW))
            giver = Giver(self.world.twinning, self.world.niort, self.world.actor("camille"))
            row = await notebooks.write(
                db, notebook.id, giver, Entry(date(2026, 11, 2), 4_250, note), photo=None, waits=False, once=new_id(),
                now=Instant(NOW - 1),
            )  # fmt: skip
            return row.id

    async def correct(self, line: LineId, revision: int, thousandths: int, note: str) -> None:
        async with self.store.writing() as db:
            entry = Entry(date(2026, 11, 2), thousandths, note)
            await notebooks.correct(db, line, entry, revision, by=self.world.camille, now=Instant(NOW))


@pytest.fixture
def desk(any_store: Store, world: World, making: Making, made: CapsuleFiles, clock: Clock, tmp_path: Path) -> Desk:
    clock.now += 24 * HOUR
    return Desk(any_store, world, making, made, Uploads(any_store, tmp_path / "data", Bounds(1 << 20, 8 << 20)))


async def test_a_piece_that_may_be_given_away_no_more(desk: Desk) -> None:
    sound = await desk.sing()
    await desk.make("Saint-Saëns".encode())
    await desk.tick(sound, travels=False)
    assert not await desk.goes_out(), "the tick is gone"
    await desk.tick(sound, travels=True)
    assert await desk.goes_out(), "and nothing else was"
    async with desk.store.writing() as db:
        assert await withdraw_piece(db, sound)
    assert not await desk.goes_out(), "it is a piece no more"


async def test_a_sound_and_a_picture_that_were_deleted(desk: Desk) -> None:
    sound = await desk.sing()
    await desk.make("Saint-Saëns".encode())
    await desk.uploads.remove(sound)
    assert not await desk.goes_out()
    photo = await desk.upload(files.photo(), "jardin")
    await happened(desk.store, desk.page, (desk.camille, BackdropLaid("picture", photo.id)))
    await desk.draw("b")
    await desk.make(b"boards/001.webp")
    await desk.uploads.remove(photo)
    assert not await desk.goes_out()


async def test_what_was_erased_from_a_board(desk: Desk) -> None:
    await desk.draw("a")
    await desk.draw("b")
    await desk.make(b"M10 20L40 60")
    await desk.draw("c")
    await happened(desk.store, desk.page, (desk.camille, EntriesErased([Seq(3)])))
    assert await desk.goes_out(), "what came later was never in it"
    await happened(desk.store, desk.page, (desk.camille, EntriesErased([Seq(1)])))
    assert not await desk.goes_out()
    await desk.make(b"M10 20L40 60")


async def test_a_line_of_a_notebook_and_its_note(desk: Desk) -> None:
    line = await desk.measure("il dort")
    await desk.make(b"il dort")
    await desk.correct(line, 1, 4_300, "il dort")
    assert await desk.goes_out(), "another number is no word taken back"
    await desk.correct(line, 2, 4_300, "")
    assert not await desk.goes_out(), "the note is gone"
    await desk.make(b"Escargot")
    async with desk.store.writing() as db:
        await notebooks.withdraw(db, line)
    assert not await desk.goes_out(), "and now the line"


async def test_a_version_of_a_text(desk: Desk) -> None:
    writer = writings.Writer(desk.world.twinning, desk.world.niort, desk.world.actor("camille"))
    said = [
        writings.Words(Kind.POST, facts_from({"title": "Bal", "text": text}, Kind.POST))
        for text in ("premier mot", "second mot", "dernier mot")
    ]
    async with desk.store.writing() as db:
        row = await writings.write(db, writer, said[0], new_id(), Instant(NOW))
        await writings.change(db, row.id, writer, said[1], 1, Instant(NOW))
    await desk.make(b"second mot")
    async with desk.store.writing() as db:
        await writings.change(db, row.id, writer, said[2], 2, Instant(NOW))
    assert await desk.goes_out(), "a newer version takes nothing back"
    async with desk.store.writing() as db:
        assert await writings.take_out(db, row.id, 2)
    assert not await desk.goes_out()
    await desk.make(b"dernier mot")
    async with desk.store.writing() as db:
        await writings.withdraw(db, row.id)
    assert not await desk.goes_out()


async def test_what_a_class_said_of_an_activity(desk: Desk) -> None:
    by = activities.Writer(desk.world.twinning, desk.world.niort, desk.world.actor("camille"))
    facts, words = CardFacts("dices", "mathematics", (8, 11), (2, 4), 15), CardWords("Course", "", "", "Lancer")
    async with desk.store.writing() as db:
        card = await activities.add(db, by, facts, "fr", words, once=new_id(), now=Instant(NOW))
        await trying.say_tried(
            db, card.id, by, Tried(Rating.LOVED, "On a ri", "fr", None), revision=0, now=Instant(NOW)
        )
    await desk.make(b"On a ri")
    async with desk.store.writing() as db:
        await activities.write(
            db, card.id, "fr", CardWords("Course", "Vite", "", "Lancer"), by, made_of=1, now=Instant(NOW)
        )
    assert await desk.goes_out(), "a newer version takes nothing back"
    async with desk.store.writing() as db:
        await trying.take_try_back(db, card.id, desk.world.niort)
    assert not await desk.goes_out()
