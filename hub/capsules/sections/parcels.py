"""Cards, parcels and letters: who sent what to whom, how far each came, and the pictures of making and opening them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from hub.capsules.items import Item
from hub.capsules.section import Page, Section, named
from hub.capsules.sections.postcards import Card, cards_of
from hub.capsules.source import Source
from hub.parcels.models import Envelope, Exchange
from hub.parcels.queries import EnvelopeLine, envelopes_where
from hub.parcels.story import State
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class Sent:
    """An envelope, how far it came, what both classes showed of it, and the digital cards that went in its place."""

    giver: ClassId
    receiver: ClassId
    state: State | None
    items: Sequence[Item]
    cards: Sequence[Card]


@dataclass(frozen=True, slots=True)
class Told:
    """An exchange with its envelopes, by giver and receiver."""

    number: int
    title: str
    kind: str
    sent: Mapping[tuple[ClassId, ClassId], Sent]

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"exchange-{self.number}"

    @property
    def classes(self) -> Sequence[ClassId]:
        """Those that give or receive."""
        return list(dict.fromkeys(each for pair in self.sent for each in pair))

    @property
    def arrived(self) -> int:
        """How many have come."""
        return sum(each.state in (State.RECEIVED, State.OPENED) for each in self.sent.values())

    @property
    def shown(self) -> Sequence[Sent]:
        """Those of which there is something to see."""
        return [each for each in self.sent.values() if each.items or each.cards]


async def section(source: Source) -> Section | None:
    """No address is in it, and no code: whoever finds a label with one shall not come further by this."""
    async with source.stores.store.reading() as db:
        cards = await cards_of(source, db)
        rows = select(Exchange).where(Exchange.twinning_id == source.twinning, Exchange.created_at < source.moment)
        found = (await db.scalars(rows.order_by(Exchange.created_at, Exchange.id))).all()
        told = [
            Told(number, each.title, each.kind, {
                (line.giver, line.receiver): _sent(source, line, cards)
                for line in await envelopes_where(db, Envelope.exchange_id == each.id)
            })
            for number, each in enumerate(found, start=1)
        ]  # fmt: skip
    if not told:
        return None
    return Section(
        name="parcels",
        sign="mail",
        count=sum(len(each.sent) for each in told),
        pages=[
            Page("parcels", "parcels.html", lambda say: say("exchanges-title"), {"told": told}),
            *(Page(each.page, "exchange.html", named(each.title), {"exchange": each}) for each in told),
        ],
    )


def _sent(source: Source, line: EnvelopeLine, cards: Sequence[Card]) -> Sent:
    said = {state for state, saying in line.story.said.items() if saying.at < source.moment}
    furthest = (State.OPENED, State.RECEIVED, State.LOST, State.POSTED, State.MADE)
    state = next((each for each in furthest if each in said), None)
    instead = [each for each in cards if each.envelope == line.envelope]
    return Sent(line.giver, line.receiver, state, source.items.told_of(line.code), instead)
