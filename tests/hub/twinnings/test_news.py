"""What is new: every kind has its words in every language, and what is between the teachers is for them alone."""

from itertools import product

from hub.pages.languages import LANGUAGES
from hub.pages.texts import Catalogues
from hub.store.store import Store
from hub.twinnings.news import SHOWN, NewsKind, news_of, tell
from tests.hub.world import NOW, World


def test_every_kind_has_its_words() -> None:
    catalogues = Catalogues()
    for language, kind in product(LANGUAGES, NewsKind):
        assert catalogues.say(language, f"news-{kind.value}", {"class": "CM1", "town": "Niort"})


async def test_the_latest_first_and_words_for_teachers_alone(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        for at in range(SHOWN):
            tell(db, world.twinning, NewsKind.CARD, NOW + at, school_class=world.niort)
        tell(db, world.twinning, NewsKind.LEFT, NOW + SHOWN, school_class=world.niort, words="Merci à tous.")
        tell(db, world.twinning, NewsKind.DECLINED, NOW + SHOWN + 1, school_class=world.brno, words="Non merci.")
    async with any_store.reading() as db:
        teachers, pupils = [await news_of(db, world.twinning, is_teacher=each) for each in (True, False)]
    assert [(each.kind, each.words) for each in teachers[:2]] == [
        (NewsKind.DECLINED, "Non merci."),
        (NewsKind.LEFT, "Merci à tous."),
    ]
    assert [(each.kind, each.words) for each in pupils[:1]] == [(NewsKind.LEFT, "")]
    assert (teachers[1].name, teachers[1].town) == ("CM1", "Niort")
    assert len(teachers) == len(pupils) == SHOWN
