"""Capsules in a real store: what goes in by the consents of today, how it is written, and who finishes it."""

import asyncio
import re
import zipfile
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import structlog
from sqlalchemy import select, update

from hub.capsules import actions, jobs
from hub.capsules.files import CapsuleFiles, slug_of
from hub.capsules.making import MOST_BYTES, Making
from hub.capsules.models import Capsule
from hub.capsules.queries import left_at
from hub.capsules.recall import may_go_out
from hub.consent.actions import enter
from hub.consent.ledger import Kind as Consent
from hub.consent.ledger import Tag
from hub.materials.actions import Giver, give, show, withdraw
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.materials.preparing import Preparing
from hub.runsheets.models import RunStep
from hub.sessions.departure import leave
from hub.sounds import actions as sounds
from hub.sounds.facts import Thing
from hub.store import leases
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Twinning
from hub.uploads.vault import LEAST_FREE_BYTES
from hub.writings import actions as writings
from hub.writings.facts import facts_from
from hub.writings.models import Kind
from rooms.channel import FLOOR, Author, Channel, ChannelName, Draft
from rooms.commands import Choice
from rooms.commands.polls import Question
from rooms.events import (
    AnyEvent,
    PageSetApart,
    PollClosed,
    PollCounted,
    PollOpened,
    StepBegun,
    StrokeDrawn,
    TextWritten,
)
from rooms.ids import ClassId, OpId, Seq
from tests.hub.uploads import files
from tests.hub.world import HOUR, NOW, Clock, World

MEGABYTE = 1 << 20
DAY = 24 * HOUR
NASTY = '../../etc/<b>CON</b>: "Été" & co.\\x'

FETCHES = re.compile(
    rb"""type\s*=\s*["']?module|\bfetch\(|\bimport[\s(]|XMLHttpRequest|"""
    rb"""(?:src|href)\s*=\s*["'](?:/|[a-z]+:)|url\((?!["']?data:|#)""",
    re.I,
)
"""What a page that is opened from a disk may not do."""


async def arriving(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def given(
    store: Store, world: World, facts: Facts, who: str = "camille", *, stock: MaterialFiles | None = None,
    content: bytes = b"", at: int = NOW, is_shown: bool = True,
) -> str:  # fmt: skip
    """Something of somebody, shown to all."""
    actor = world.actor(who)
    assert actor.school_class is not None
    file = await stock.take(world.twinning, arriving(content)) if stock is not None else None
    giver = Giver(world.twinning, actor.school_class, actor)
    async with store.writing() as db:
        row = await give(db, giver, facts, file, new_id(), Instant(at))
        if is_shown:
            await show(db, row.id, Instant(at))
    return row.id


async def consent(store: Store, world: World, *, is_given: bool) -> None:
    """Of Léa's parents, to what she draws and writes."""
    tags = [Tag(world.lea, Consent.DRAWING)]
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given=tags if is_given else [], withdrawn=[] if is_given else tags,
            valid_from=date(2026, 9, 1), today=datetime.fromtimestamp(NOW / 1000, UTC).date(), by=world.camille,
            now=Instant(NOW),
        )  # fmt: skip


async def capsule(store: Store, world: World, making: Making, made: CapsuleFiles, left: ClassId | None = None) -> Path:
    """Asked for by Camille, and made."""
    async with store.writing() as db:
        asked = await actions.ask(db, world.twinning, left, world.camille, Instant(NOW))
    assert asked is not None
    assert await making.look()
    row = await found_by(store, asked.id)
    assert (row.problem, row.percent) == (None, 100)
    path = made.path(row)
    assert row.size == path.stat().st_size
    return path


async def found_by(store: Store, id: str) -> Capsule:
    async with store.reading() as db:
        return await db.get_one(Capsule, id)


def read(path: Path) -> Mapping[str, bytes]:
    """What is in it, by place; the folder around all is left out."""
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert len({name.partition("/")[0] for name in archive.namelist()}) == 1
        return {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}


async def test_a_capsule_holds_what_all_see_today(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, stock: MaterialFiles, clock: Clock
) -> None:
    preparing = Preparing(any_store, stock, clock, structlog.get_logger())
    async with any_store.writing() as db:
        row = await db.get_one(Twinning, world.twinning)
        row.title, row.languages = NASTY, ["fr", "pt", "de"]
    photo = Facts(title=NASTY, captions={"fr": "Notre <i>jardin</i>"}, album=NASTY)
    picture = await given(any_store, world, photo, stock=stock, content=files.photo())
    assert await preparing.look()
    await given(any_store, world, Facts(title="Brouillon", text="pas fini"), is_shown=False)
    await consent(any_store, world, is_given=True)
    await given(any_store, world, Facts(title="Chat", text="Mon chat est gris"), "lea", is_shown=False)
    await given(any_store, world, Facts(title="Poème", text="Am stram gram"), "lea", at=NOW + 1)
    found = read(await capsule(any_store, world, making, made))
    text = b"".join(content for name, content in found.items() if name.endswith(".html")).decode()
    assert found["media/0001-1.webp"][:4] == b"RIFF"
    assert "Am stram gram" in text
    assert "Notre &lt;i&gt;jardin&lt;/i&gt;" in text
    assert "<b>CON" not in text
    for word in ("pas fini", "Mon chat", "Camille", "Inês", "@", "Brno"):
        assert word not in text, "not shown, or nobody's name"
    assert {name for name in found if "/" not in name} == {"index.html", "LISEZ-MOI.txt", "LIES-MICH.txt"}
    assert {"de/index.html", "fr/material-2.html", "de/material-2.html", "fr/album-1.html"} <= found.keys()
    assert "fr/index.html" not in found, "it is what one finds first"
    assert all(re.fullmatch(r"[\w./-]+", name) for name in found)
    for name, content in found.items():
        if name.endswith((".html", ".css", ".js", ".svg")):
            assert not FETCHES.search(content), f"{name}: {FETCHES.search(content)}"
            assert not re.search(rb"https?://(?!www\.w3\.org/)", content), name
    links = re.findall(rb'(?:href|src)="([^"#]+)"', found["index.html"])
    assert all(link.decode() in found for link in links), "every link leads somewhere"
    # Withdrawn yesterday, it is not in today's capsule; and the one that lies there goes out no more.
    row_made = await only(any_store)
    assert row_made.owes == [[world.lea, "drawing"]]
    assert await goes_out(any_store, row_made)
    await consent(any_store, world, is_given=False)
    assert not await goes_out(any_store, row_made)
    assert await making.sweep(Instant(NOW)) == 1, "and it goes, also where nobody looks"
    assert not made.path(row_made).exists()
    found = read(await capsule(any_store, world, making, made))
    assert b"stram" not in b"".join(found.values())
    row_made = await only(any_store)
    assert await goes_out(any_store, row_made)
    async with any_store.writing() as db:
        await withdraw(db, picture)
    assert not await goes_out(any_store, row_made), "a teacher took the photo back"


async def happened(store: Store, channel: Channel, *said: tuple[Author, AnyEvent]) -> None:
    """Facts of a room, as if somebody had drawn and asked them."""
    for author, event in said:
        draft = Draft(author, OpId(new_id()), event, b"d")
        await store.log.turn(channel, None, (), lambda view, draft=draft: [draft], NOW)  # type: ignore[misc]


async def test_lessons_boards_and_votes(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, clock: Clock
) -> None:
    camille, lea = Author(world.camille, world.niort), Author(world.lea, world.niort)
    page, own = Channel(world.room, ChannelName("page-1")), Channel(world.room, ChannelName("page-2.1"))
    ours = StrokeDrawn("a", "pen", 3, 1, [100, 200, 300, 400])
    theirs = TextWritten("b", "Léa <3", 3, 1, [100, 200])
    await happened(any_store, page, (camille, ours), (lea, theirs))
    await happened(any_store, own, (camille, TextWritten("c", "not revealed", 3, 1, [100, 200])))
    await happened(
        any_store, Channel(world.room, FLOOR), (camille, PageSetApart(2, [camille.seat])),
        (camille, PollOpened([Choice("fox"), Choice("", "Olá")], "Quel animal ?")),
        (camille, PollClosed(Seq(2))), (camille, PollCounted(Seq(2), 1, {camille.seat: [3, 9]}, is_final=True)),
        (camille, PollOpened([Choice("yes"), Choice("no")], "nobody closed this")),
        (camille, StepBegun("lesson", "step", "vote", 5, poll=Question([Choice("cat"), Choice("bee")], "Qui vient ?"))),
        (camille, PollCounted(Seq(6), 1, {camille.seat: [7, 1]}, is_final=True)),
    )  # fmt: skip
    async with any_store.writing() as db:
        db.add(RunStep(session_id=world.lesson, position=1, sign="sing", minutes=5, words="Frère Jacques"))
    clock.now += DAY
    found = read(await capsule(any_store, world, making, made))
    text = {name: content.decode() for name, content in found.items() if name.endswith(".html")}
    everything = "".join(text.values())
    assert "Première" in text["fr/lessons.html"]
    assert "Seconde" not in everything, "it is still to come"
    assert "Frère Jacques" in text["fr/lesson-1.html"]
    assert "board-2.html" in text["fr/lesson-1.html"]
    assert "M10 20L40 60" in text["fr/board-1.html"]
    for word in ("Première", "Frère Jacques", "M10 20L40 60", "Quel animal ?", "Qui vient ?"):
        assert word in text["fr/book.html"], "the class book has it all"
    assert "<strong>9</strong>" in text["fr/polls.html"]
    assert "<strong>7</strong>" in text["fr/polls.html"], "a step of the run sheet asked"
    for word in ("nobody closed this", "not revealed", "Léa"):
        assert word not in everything
    assert b"capsule-film" in found["site/capsule.js"]
    await consent(any_store, world, is_given=True)
    found = read(await capsule(any_store, world, making, made))
    assert "Léa &lt;3".encode() in found["fr/board-1.html"]
    assert (await only(any_store)).owes == [[world.lea, "drawing"]]


async def test_what_children_wrote_is_in_it_as_long_as_it_may_be(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, stock: MaterialFiles, clock: Clock
) -> None:
    picture = await given(any_store, world, Facts(title="Jardin"), stock=stock, content=files.photo())
    assert await Preparing(any_store, stock, clock, structlog.get_logger()).look()
    await consent(any_store, world, is_given=True)
    text = (
        "**Bonjour** [ici](https://elsewhere.example/x) et [là](/me)\n\n"
        f"![Fleur](material:{picture})\n\n<script>x</script>"
    )
    said = writings.Words(Kind.TOPIC, facts_from({"title": "Chez nous", "text": text}, Kind.TOPIC))
    async with any_store.writing() as db:
        child = writings.Writer(world.twinning, world.niort, world.actor("lea"))
        row = await writings.write(db, child, said, new_id(), Instant(NOW))
    assert "Chez nous" not in str(read(await capsule(any_store, world, making, made))), "nobody has read it yet"
    async with any_store.writing() as db:
        await writings.let(db, row.id, 1, world.actor("camille"), Instant(NOW))
    found = read(await capsule(any_store, world, making, made))
    page = found["fr/writing-1.html"].decode()
    assert "<strong>Bonjour</strong>" in page
    assert 'src="../media/0001-1.webp"' in page
    for word in ("elsewhere", 'href="/', "<script>x"):
        assert word not in page
    row_made = await only(any_store)
    assert row_made.owes == [[world.lea, "drawing"]]
    assert set(row_made.shows or ()) == {picture, row.id, f"{row.id}/1"}
    await consent(any_store, world, is_given=False)
    assert not await goes_out(any_store, row_made)


async def test_a_sound_board_is_heard_without_a_hub(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, stock: MaterialFiles, clock: Clock
) -> None:
    async with any_store.writing() as db:
        board = await sounds.make_board(db, world.twinning, "Les cris", Instant(NOW))
        thing = await sounds.add_thing(db, board.id, Thing({"fr": "le coq", "pt": "o galo"}, "bird"))
    cry = await given(any_store, world, Facts(title="Cocorico"), "ines", stock=stock, content=files.sound())
    assert "sounds.html" not in str(read(await capsule(any_store, world, making, made)).keys())
    assert await Preparing(any_store, stock, clock, structlog.get_logger()).look()
    async with any_store.writing() as db:
        await sounds.put_sound(db, thing.id, cry)
    found = read(await capsule(any_store, world, making, made))
    page = found["fr/sounds-1.html"].decode()
    assert "le coq" in page
    assert 'src="../media/0001-1.webm"' in page
    assert "media/0001-1.webm" in found


async def only(store: Store) -> Capsule:
    async with store.reading() as db:
        return (await db.scalars(select(Capsule))).one()


async def goes_out(store: Store, row: Capsule) -> bool:
    return await may_go_out(store, row, Instant(NOW))


async def test_one_at_a_time_and_a_killed_worker_costs_only_time(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, clock: Clock
) -> None:
    async with any_store.writing() as db:
        first = await actions.ask(db, world.twinning, None, world.camille, Instant(NOW))
    async with any_store.writing() as db:
        again = await actions.ask(db, world.twinning, None, world.ines, Instant(NOW))
    assert first is not None
    assert again is not None
    assert again.id == first.id, "while one is made it is that one"
    async with any_store.writing() as db:
        killed = await jobs.take(db, Instant(clock()))  # and is never heard of again
    assert killed is not None
    assert not await making.look(), "somebody is at it"
    clock.now += leases.LEASE + 1
    assert await making.look()
    row = await found_by(any_store, first.id)
    assert (row.attempts, row.problem) == (2, None)
    assert made.path(row).is_file()
    async with any_store.writing() as db:
        assert not await jobs.finish(db, killed, 1, [], [], Instant(NOW)), "the first is late"
        assert not await leases.renew(db, killed, Instant(NOW), 50)
    made.path(killed).write_bytes(b"half")
    assert await making.sweep(Instant(0)) == 0, "young: its row may be about to be written"
    async with any_store.writing() as db:
        tried = update(Capsule).values(made_at=None, attempts=leases.MOST_ATTEMPTS)
        await db.execute(tried)
    assert not await making.look()
    assert (await found_by(any_store, first.id)).problem == "broken", "no fourth one is sent after three"


@pytest.mark.parametrize(
    ("where", "bound", "problem"),
    [("hub.capsules.files.LEAST_FREE_BYTES", 1 << 62, "disk-full"), ("hub.capsules.making.MOST_BYTES", 1, "too-large")],
)
async def test_what_does_not_fit_is_said(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, monkeypatch: pytest.MonkeyPatch,
    where: str, bound: int, problem: str,
) -> None:  # fmt: skip
    assert MOST_BYTES + LEAST_FREE_BYTES < 4 << 30, "a stick takes it"
    monkeypatch.setattr(where, bound)
    async with any_store.writing() as db:
        asked = await actions.ask(db, world.twinning, None, world.camille, Instant(NOW))
    assert asked is not None
    assert await making.look()
    row = await found_by(any_store, asked.id)
    assert row.problem == problem
    assert not made.path(row).exists()


async def test_a_class_that_leaves_takes_along_what_there_was(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, clock: Clock
) -> None:
    await given(any_store, world, Facts(title="Avant", text="avant le départ"), "ines")
    async with any_store.writing() as db:
        await leave(db, twinning=world.twinning, school_class=world.niort, words="", now=Instant(NOW))
    await given(any_store, world, Facts(title="Après", text="après le départ"), "ines", at=NOW + 2 * DAY)
    clock.now += 3 * DAY
    theirs = read(await capsule(any_store, world, making, made))
    ours = read(await capsule(any_store, world, making, made, world.niort))
    assert "après le départ".encode() in b"".join(theirs.values())
    assert "avant le départ".encode() in b"".join(ours.values())
    assert "après le départ".encode() not in b"".join(ours.values())
    async with any_store.reading() as db:
        assert await left_at(db, world.twinning, world.evora, Instant(NOW)) is None
        assert await left_at(db, world.twinning, world.niort, Instant(NOW + 400 * DAY)) is None, "over a year later"
        assert len((await db.scalars(select(Capsule))).all()) == 2, "each side has its own"


async def test_stopping_leaves_nothing_half(
    any_store: Store, world: World, making: Making, tmp_path: Path, clock: Clock
) -> None:
    async with any_store.writing() as db:
        await actions.ask(db, world.twinning, None, world.camille, Instant(clock()))
    task = asyncio.create_task(making.look())
    while not list((tmp_path / "data").glob("capsules/.*")):
        assert not task.done()
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not list((tmp_path / "data").glob("capsules/*"))


@pytest.mark.parametrize(
    ("title", "slug"),
    [("Not ti !", "not-ti"), ("../../etc/passwd", "etc-passwd"), ("Δ΄ τάξη", "ribambelle"), ("x" * 99, "x" * 40)],
)
def test_a_folder_has_a_harmless_name(title: str, slug: str) -> None:
    assert slug_of(title) == slug
