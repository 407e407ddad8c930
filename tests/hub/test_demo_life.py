"""The demo is a hub that is lived in: what its pages show is there, and a second start adds nothing."""

from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from hub.consent.ledger import Kind
from hub.consent.queries import history, newest
from hub.demo.affairs import TASKS
from hub.demo.cast import CLASSES, NIORT
from hub.demo.mark import demo_secret
from hub.demo.presents import PRESENTS, write_presents
from hub.demo.seed import Demo, seed
from hub.kits.models import Task
from hub.looking.log import looks
from hub.materials.files import Bounds, MaterialFiles
from hub.materials.models import Material
from hub.people.pupils import pupils_of
from hub.post.queries import counts
from hub.store.store import Store
from hub.store.tables import Base
from hub.twinnings.models import Twinning
from tests.hub.world import NOW

Lived = tuple[Store, Demo]
GROWING = {"person", "card", "consent", "look", "session", "task", "task_done", "twinning", "letter_waiting"}


@pytest.fixture
async def lived(tmp_path: Path) -> AsyncIterator[Lived]:
    secret = demo_secret(tmp_path)
    async with Store("", tmp_path) as store:
        demo = await seed(store, secret, NOW)
        once = await _rows(store)
        assert await seed(store, secret, NOW + 86_400_000) == demo
        assert await _rows(store) == once, "a second start adds nothing"
        yield store, demo


async def _rows(store: Store) -> dict[str, int]:
    async with store.reading() as db:
        return {
            name: await db.scalar(select(func.count()).select_from(table)) or 0
            for name, table in Base.metadata.tables.items()
            if name
            in {
                "person",
                "card",
                "consent",
                "look",
                "session",
                "task",
                "task_done",
                "twinning",
                "letter_waiting",
                "held_message",
                "report",
            }
        }


async def test_niort_has_pupils_with_cards_and_letters(lived: Lived) -> None:
    store, demo = lived
    niort = demo.authors["camille"].school_class
    assert niort is not None
    async with store.reading() as db:
        pupils = await pupils_of(db, niort)
        ledger = await newest(db, niort)
        looked = await looks(db, niort, NOW)
        lengths = [len(await history(db, each.person)) for each in pupils]
    assert len(pupils) == NIORT.headcount
    assert 0 < sum(each.card_since is None for each in pupils) < len(pupils)
    given = Counter(kind for ticks in ledger.values() for kind, last in ticks.items() if last.is_given)
    assert given[Kind.VOICE] == given[Kind.FACE] == len(pupils), "no camera of the demo asks who sits aside"
    assert 0 < given[Kind.PUBLIC] < given[Kind.DRAWING] < len(pupils)
    assert max(lengths) > len(Kind), "somebody changed their minds"
    assert len(looked) > 4


async def test_its_classes_gave_each_other_something(lived: Lived, tmp_path: Path) -> None:
    store, demo = lived
    stock = MaterialFiles(store, tmp_path, Bounds(32 << 20, 32 << 20, 1 << 30))
    for _ in range(2):
        await write_presents(store, stock, demo, NOW)
    async with store.reading() as db:
        states = Counter(await db.scalars(select(Material.state)))
    assert states == {"shown": len(PRESENTS), "waiting": 1}


async def test_tasks_are_half_done_and_a_letter_waits_for_the_keeper(lived: Lived) -> None:
    store, demo = lived
    async with store.reading() as db:
        twinning = await db.get_one(Twinning, demo.twinning)
        tasks = await db.scalar(select(func.count()).where(Task.twinning_id == demo.twinning))
        waiting = (await counts(db, NOW)).waiting
    assert (twinning.wanted, tasks, waiting) == (len(CLASSES), len(TASKS), 1)
