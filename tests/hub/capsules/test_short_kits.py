"""The six short projects in their smaller measure: begun from the kit, lived through, found whole in the capsule."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html import escape
from pathlib import Path

import pytest
import structlog

from hub.capsules.files import CapsuleFiles
from hub.capsules.making import Making
from hub.kits import actions
from hub.kits.queries import task_lines
from hub.kits.reading import ReadyKit
from hub.kits.shelf import Shelf, our_kits
from hub.materials.actions import Giver, give, show
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.materials.preparing import Preparing
from hub.notebooks import actions as notebooks
from hub.notebooks.queries import shown_notebooks
from hub.notebooks.values import Entry
from hub.runsheets.actions import fill_from_kit
from hub.sessions.actions import schedule
from hub.sounds.actions import put_sound
from hub.sounds.queries import shown_boards
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.twinnings.actions import add_twinning, join
from hub.twinnings.queries import rooms_of
from hub.writings import actions as writings
from hub.writings.facts import facts_from
from hub.writings.models import Kind
from rooms.channel import Author, Channel, page
from rooms.events import StrokeDrawn
from rooms.ids import TwinningId
from rooms.rights import Actor
from tests.hub.capsules.test_capsules import arriving, capsule, happened, read
from tests.hub.uploads import files
from tests.hub.world import HOUR, NOW, Clock, World

SHORT = ("playground", "recipes", "rhymes", "plants", "tales", "emotions")
START = date(2026, 10, 5)
NOWHERE = Path("nowhere")


class Life:
    """What two classes do with a project, as their teachers."""

    def __init__(self, store: Store, world: World, twinning: TwinningId, stock: MaterialFiles) -> None:
        self.store, self.twinning, self.stock = store, twinning, stock
        self.givers = [
            Giver(twinning, school_class, Actor(actor.person, actor.role, school_class))
            for actor, school_class in ((world.actor("camille"), world.niort), (world.actor("ines"), world.evora))
        ]

    async def give(self, giver: Giver, facts: Facts, content: bytes) -> str:
        """Something, shown to all."""
        file = await self.stock.take(self.twinning, arriving(content))
        async with self.store.writing() as db:
            row = await give(db, giver, facts, file, new_id(), Instant(NOW))
            await show(db, row.id, Instant(NOW))
        return row.id

    async def do_tasks(self) -> dict[str, list[str]]:
        """Each class puts what a task asks for into its album, and the first opens the thread. Titles by album."""
        async with self.store.reading() as db:
            tasks = await task_lines(db, self.twinning, Shelf(NOWHERE), "en")
        given: dict[str, list[str]] = {}
        for number, task in enumerate(each for each in tasks if each.album):
            for giver in self.givers:
                title = f"{task.key} {giver.school_class[:4]}"
                colour = ("red", "teal", "navy", "olive", "gold", "plum", "tan")[number]
                picture = files.photo((64, 48 + len(given)), colour=colour)
                await self.give(giver, Facts(title=title, album=task.album, is_drawing=True), picture)
                given.setdefault(task.album, []).append(title)
        for topic in (each.topic for each in tasks if each.topic):
            async with self.store.writing() as db:
                facts = facts_from({"title": topic, "text": "Chez nous, c’était drôle.", "language": "fr"}, Kind.TOPIC)
                writer = writings.Writer(self.twinning, self.givers[0].school_class, self.givers[0].actor)
                await writings.write(db, writer, writings.Words(Kind.TOPIC, facts), new_id(), Instant(NOW))
        return given

    async def fill_boards_of_sounds(self) -> int:
        """Each class gives each sound; how many there are."""
        count = 0
        async with self.store.reading() as db:
            boards = await shown_boards(db, self.twinning, Instant(NOW))
        for thing in (thing for board in boards for thing in board.things):
            for giver in self.givers:
                count += 1
                sound = await self.give(giver, Facts(title=f"son {count}"), files.sound(0.2 + count / 100, channels=1))
                async with self.store.writing() as db:
                    await put_sound(db, thing.id, sound)
        return count

    async def measure(self) -> list[str]:
        """Each class writes two values into each notebook; their titles."""
        async with self.store.reading() as db:
            found = await shown_notebooks(db, self.twinning, Instant(NOW))
        for each in found:
            for giver in self.givers:
                for day, value in ((12, 4_000), (19, 9_500)):
                    async with self.store.writing() as db:
                        await notebooks.write(
                            db, each.id, giver, Entry(START + timedelta(days=day), value), photo=None, waits=False,
                            once=new_id(), now=Instant(NOW),
                        )  # fmt: skip
        return [each.title for each in found]

    async def meet(self, ready: ReadyKit) -> list[str]:
        """Every lesson of the kit took place by its run sheet, and something was drawn on every page; their titles."""
        async with self.store.reading() as db:
            rooms = await rooms_of(db, self.twinning)
        at = int(datetime(2026, 11, 2, 9, tzinfo=UTC).timestamp() * 1000)
        titles: list[str] = []
        for number, session in enumerate(ready.kit.sessions):
            title = ready.words["fr"](f"session-{session.key}")
            begins = Instant(at + number * 24 * HOUR)
            async with self.store.writing() as db:
                lesson = await schedule(
                    db, room=rooms[0].room, title=title[:120], starts_at=begins, ends_at=Instant(begins + HOUR)
                )
                assert await fill_from_kit(db, lesson, ready, session.key, "fr")
            titles.append(lesson.title)
        for room in rooms:
            for number in range(1, room.pages + 1):
                author = Author(self.givers[0].actor.person, self.givers[0].school_class)
                stroke = StrokeDrawn(f"{room.room[:4]}-{number}", "pen", 3, 1, [100, 200, 300, 400])
                await happened(self.store, Channel(room.room, page(number)), (author, stroke))
        return titles


@pytest.mark.parametrize("name", SHORT)
async def test_it_runs_from_the_kit_to_the_capsule(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, stock: MaterialFiles,
    clock: Clock, name: str,
) -> None:  # fmt: skip
    ready = our_kits()[name]
    async with any_store.writing() as db:
        twinning = await add_twinning(
            db, title=name, languages=["fr", "pt"], starts_on=START, ends_on=START + timedelta(weeks=20), kit=name
        )
        for school_class in (world.niort, world.evora):
            await join(db, twinning=twinning.id, school_class=school_class, on=START)
        await actions.instantiate(db, ready, twinning=twinning.id, starts_on=START, language="fr", now=Instant(NOW))
    life = Life(any_store, world, twinning.id, stock)
    albums = await life.do_tasks()
    sounds = await life.fill_boards_of_sounds()
    measured = await life.measure()
    lessons = await life.meet(ready)
    assert albums
    assert (sounds > 0, bool(measured)) == (name == "rhymes", name == "plants")
    preparing = Preparing(any_store, stock, clock, structlog.get_logger())
    while await preparing.look():
        pass
    clock.now += HOUR
    found = read(await capsule(any_store, _at(world, twinning.id), making, made))
    text = {place: content.decode() for place, content in found.items() if place.endswith(".html")}
    everything = clean("".join(text.values()))
    for album, titles in albums.items():
        at = next(content for place, content in text.items() if "album-" in place and f">{escape(album)}<" in content)
        for title in titles:
            assert escape(title) in at, album
    say = ready.words["fr"]
    said = (clean(say(f"task-{task}.topic")) for stage in ready.kit.stages for task in stage.tasks)
    topics = [each for each in said if each]
    cards = [clean(say(f"activity-{each.key}")) for each in ready.kit.activities]
    assert (len(topics), bool(cards)) == (1, name == "playground")
    pages = [clean(say(f"page-{each}")) for room in ready.kit.rooms for each in room.pages]
    for word in (*topics, *cards, *measured, *lessons, *pages):
        assert escape(word, quote=False) in everything or escape(word) in everything, word
    assert everything.count("<audio") >= sounds
    assert sum(1 for place in found if place.endswith(".webm")) == sounds
    for number, session in enumerate(ready.kit.sessions, start=1):
        sheet = text[f"fr/lesson-{number}.html"]
        assert sheet.count('class="kit-sign"') == len(session.steps)


def clean(words: str) -> str:
    """Without what only a typesetter sees."""
    return " ".join(words.split())


def _at(world: World, twinning: TwinningId) -> World:
    """The same world, seen from another twinning."""
    return replace(world, twinning=twinning)
