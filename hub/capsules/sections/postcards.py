"""Digital postcards: each turned over on its page, with its voice; as long as its picture is in the capsule."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from hub.capsules.items import Item
from hub.capsules.section import Page, Section, Words
from hub.capsules.source import Source
from hub.parcels.models import EnvelopeId
from hub.postcards.queries import is_long, sent_in
from hub.store.tables import Instant
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class Card:
    """One card. `envelope` is the one in whose place it went."""

    number: int
    id: str
    giver: ClassId
    receiver: ClassId
    envelope: EnvelopeId | None
    picture: Item
    sound: Item | None
    words: Mapping[str, str]
    at: Instant

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"postcard-{self.number}"

    @property
    def is_long(self) -> bool:
        """Its words need smaller letters."""
        return is_long(self.words)


async def section(source: Source) -> Section | None:
    """None where no card was sent, or none may be shown."""
    async with source.stores.store.reading() as db:
        cards = await cards_of(source, db)
    if not cards:
        return None
    return Section(
        name="postcards",
        sign="mail-open",
        count=len(cards),
        pages=[
            Page("postcards", "postcards.html", lambda say: say("postcards-title"), {"cards": cards}),
            *(Page(each.page, "postcard.html", _title(source, each), {"card": each}) for each in cards),
        ],
        shows=frozenset(each.id for each in cards),
    )


async def cards_of(source: Source, db: AsyncSession) -> list[Card]:
    """All that are in the capsule, the oldest first, between classes that are in it."""
    found: list[Card] = []
    for row in await sent_in(db, source.twinning, source.now):
        picture = source.items.find(row.picture_id)
        if row.at > source.moment or picture is None or not {row.giver_id, row.receiver_id} <= source.by_class.keys():
            continue
        sound = source.items.find(row.sound_id) if row.sound_id else None
        way = row.giver_id, row.receiver_id, row.envelope_id
        found.append(Card(len(found) + 1, row.id, *way, picture, sound, row.words, row.at))
    return found


def _title(source: Source, card: Card) -> Words:
    giver, receiver = source.by_class[card.giver].town, source.by_class[card.receiver].town
    return lambda say: say("postcard-from-to", giver=giver, receiver=receiver)
