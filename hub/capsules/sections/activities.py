"""The activity shelf: each card with its languages side by side, what belongs to it, and who tried it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hub.activities.facts import Facts
from hub.activities.history import owed_to
from hub.activities.models import ActivityId, Purpose
from hub.activities.queries import Card, TryLine, Version, shown_in
from hub.capsules.items import Item
from hub.capsules.section import Page, Section, named
from hub.capsules.source import Source
from hub.store.tables import Instant
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class Tried:
    """What a class said, with its photo."""

    line: TryLine
    photo: Item | None


@dataclass(frozen=True, slots=True)
class Told:
    """A card; its words by language, those of the twinning first."""

    number: int
    id: ActivityId
    school_class: ClassId | None
    facts: Facts
    words: Mapping[str, Version]
    tried: Sequence[Tried]
    things: Sequence[tuple[Item, Purpose]]

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"activity-{self.number}"

    def best(self, language: str) -> Version:
        """In the reader's language, where it has one."""
        return self.words.get(language) or next(iter(self.words.values()))


async def section(source: Source) -> Section | None:
    """None where the shelf is empty."""
    async with source.stores.store.reading() as db:
        cards = await shown_in(db, source.twinning, source.now)
        owes = await owed_to(db, cards)
    found = [(card, words) for card in cards if (words := _words(source, card))]
    if not found:
        return None
    told = [_told(source, number, card, words) for number, (card, words) in enumerate(found, start=1)]
    return Section(
        name="activities",
        sign="library",
        count=len(told),
        pages=[
            Page("activities", "activities.html", lambda say: say("activities-title"), {"cards": told}),
            *(
                Page(each.page, "activity.html", named(each.best(source.languages[0]).words.title), {"card": each})
                for each in told
            ),
        ],
        owes=owes,
        shows=frozenset(name for card, _ in found for name in (card.id, *card.tries_out)),
    )


def _words(source: Source, card: Card) -> dict[str, Version]:
    """Those that were there in time; of a kit's all, since it brings them for the day on which all begins."""
    spoken = dict.fromkeys(
        (*source.languages, *(tag.split("-")[0] for each in source.classes for tag in each.languages))
    )
    shown = {tag: each for tag, each in card.shown.items() if each.school_class is None or _is_in_time(source, each.at)}
    return {tag: shown[tag] for tag in (*spoken, *(each for each in shown if each not in spoken)) if tag in shown}


def _told(source: Source, number: int, card: Card, words: Mapping[str, Version]) -> Told:
    tried = [
        Tried(line, source.items.find(line.material) if line.material else None)
        for line in card.tried
        if _is_in_time(source, line.at) and line.school_class in source.by_class
    ]
    things = [(item, purpose) for each, purpose in card.materials if (item := source.items.find(each)) is not None]
    return Told(number, card.id, card.school_class, card.facts, words, tried, things)


def _is_in_time(source: Source, at: Instant) -> bool:
    return source.until is None or at < source.until
