"""The demo's partner search has life: looking cards and a class that shows itself, written once."""

from pathlib import Path

from sqlalchemy import func, select

from hub.demo.mark import demo_secret
from hub.demo.seed import seed
from hub.demo.seekers import SEEKERS
from hub.people.models import Person
from hub.store.store import Store
from hub.twinnings import search
from hub.twinnings.cards import SUBJECTS, TONGUES
from hub.twinnings.classes import briefs
from hub.twinnings.search import Filters
from tests.hub.world import NOW


async def test_the_search_of_the_demo(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    secret = demo_secret(tmp_path / "data")
    async with Store("", tmp_path / "data") as store:
        demo = await seed(store, secret, NOW)
        async with store.reading() as db:
            people = await db.scalar(select(func.count()).select_from(Person))
        await seed(store, secret, NOW + 1)
        niort = demo.authors["camille"].school_class
        assert niort is not None
        async with store.reading() as db:
            assert await db.scalar(select(func.count()).select_from(Person)) == people
            ours = search.side_of_class((await briefs(db, [niort]))[niort], (), NOW)
            cards = await search.looking_cards(db, ours, Filters(), but_of=[niort], now=NOW)
            classes = await search.offered_classes(db, ours, Filters(), but_of=[niort], now=NOW)
    assert {each.card.title for each in cards} == {each.title for each in SEEKERS if each.title}
    assert len(classes) == len([each for each in SEEKERS if not each.title]) >= 2
    assert all(0 < each.match.points < 100 for each in cards)


def test_what_they_say_of_themselves_can_be_chosen_on_a_card() -> None:
    for each in SEEKERS:
        assert set(each.languages) <= set(TONGUES)
        assert set(each.subjects) <= set(SUBJECTS)
