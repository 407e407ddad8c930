"""An invitation that nobody answered: called to mind once, and not where somebody answered."""

from sqlalchemy import select

from hub.pages.letters import speech_of
from hub.pages.texts import Catalogues
from hub.post.models import LetterWaiting
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.telling.invitations import AFTER, UNTIL, call_to_mind
from hub.telling.lessons import Sheet
from hub.twinnings.models import Proposal, ProposalId
from tests.hub.world import HOUR, NOW, World

CATALOGUES = Catalogues()
SHEET = Sheet(lambda language, zone: speech_of(CATALOGUES, language, zone), "https://hub", "hub@example.org")


async def letters(store: Store, now: Instant) -> list[LetterWaiting]:
    """All that were written by then."""
    for _ in range(2):
        async with store.writing() as db:
            await call_to_mind(db, SHEET, now)
    async with store.reading() as db:
        return list(await db.scalars(select(LetterWaiting)))


async def invite(store: Store, world: World, **more: object) -> None:
    """The class of Brno is asked into the others' twinning."""
    async with store.writing() as db:
        db.add(
            Proposal(
                id=ProposalId(new_id()),
                twinning_id=world.twinning,
                kind="invitation",
                school_class_id=world.brno,
                words="Venez !",
                by_person_id=world.camille,
                by_class_id=world.niort,
                created_at=NOW,
                expires_at=NOW + 14 * 24 * HOUR,
                **more,
            )
        )


async def test_after_three_days_once(any_store: Store, world: World) -> None:
    await invite(any_store, world)
    assert await letters(any_store, Instant(NOW + AFTER - HOUR)) == []
    (letter,) = await letters(any_store, Instant(NOW + AFTER))
    assert letter.address == "jana@skola.example"
    assert "« Comptines »" in letter.text
    assert "https://hub/invitations" in letter.text
    assert letter.asked_by == world.camille
    assert len(await letters(any_store, Instant(NOW + AFTER + 24 * HOUR))) == 1


async def test_not_where_somebody_answered_or_long_ago(any_store: Store, world: World) -> None:
    await invite(any_store, world, answered_at=NOW + HOUR, answer="declined")
    assert await letters(any_store, Instant(NOW + AFTER)) == []
    await invite(any_store, world)
    assert await letters(any_store, Instant(NOW + UNTIL)) == []
