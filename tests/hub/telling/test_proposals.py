"""Invitations and wishes to join by letter: made, called to mind, long silent, declined, lapsed; each once."""

import pytest
from sqlalchemy import select

from hub.post.models import Kind, LetterWaiting
from hub.store.store import Store
from hub.store.tables import Instant
from hub.telling.lessons import DAY
from hub.telling.proposals import REMIND_AFTER, REMIND_UNTIL, SILENT_AFTER
from hub.twinnings import proposals, stages
from hub.twinnings.models import Proposal
from hub.twinnings.proposals import LASTS, Proposer
from tests.hub.telling.desk import letters
from tests.hub.world import HOUR, NOW, World

JANA, CAMILLE, INES = "jana@skola.example", "Camille@Ecole.example", "ines@escola.example"


async def invite(store: Store, world: World) -> None:
    """The class of Brno is asked into the others' twinning by Camille."""
    async with store.writing() as db:
        by = Proposer(world.camille, world.niort)
        await proposals.invite(
            db, twinning=world.twinning, school_class=world.brno, words="Venez !", by=by, now=Instant(NOW)
        )


async def wish(store: Store, world: World) -> None:
    """The class of Brno asks to take part."""
    async with store.writing() as db:
        await stages.look_for_partners(db, twinning=world.twinning, is_looking=True)
        by = Proposer(world.stranger, world.brno)
        await proposals.wish(db, twinning=world.twinning, words="S’il vous plaît", by=by, now=Instant(NOW))


async def decline(store: Store, now: int) -> None:
    """A kind no."""
    async with store.writing() as db:
        found = (await db.scalars(select(Proposal))).one()
        await proposals.decline(db, found, words="L’an prochain", now=Instant(now))


def who(found: list[LetterWaiting]) -> list[str]:
    return [each.address for each in found]


async def test_an_invitation_reaches_the_asked_and_its_silence_who_asked(any_store: Store, world: World) -> None:
    await invite(any_store, world)
    (made,) = await letters(any_store, NOW)
    assert (made.address, made.kind, made.asked_by) == (JANA, Kind.INVITATION, world.camille)
    for expected in (
        "CM1 (Niort)",
        "«\N{NO-BREAK SPACE}Comptines\N{NO-BREAK SPACE}»",
        "«\N{NO-BREAK SPACE}Venez !\N{NO-BREAK SPACE}»",
        "https://hub/invitations",
    ):
        assert expected in made.text
    assert await letters(any_store, NOW + REMIND_AFTER - HOUR) == []
    (still,) = await letters(any_store, NOW + REMIND_AFTER)
    assert (still.address, still.subject) == (JANA, "On vous attend encore : « Comptines »")
    assert await letters(any_store, NOW + REMIND_AFTER + DAY) == []
    (silent,) = await letters(any_store, NOW + SILENT_AFTER)
    assert silent.address == CAMILLE
    assert "4. A (Brno)" in silent.text
    assert f"https://hub/twinnings/{world.twinning}/partners" in silent.text
    (lapsed,) = await letters(any_store, NOW + LASTS)
    assert (lapsed.address, lapsed.subject) == (CAMILLE, "Sans réponse : « Comptines »")
    assert await letters(any_store, NOW + LASTS + HOUR) == []


async def test_a_wish_reaches_all_teachers_of_the_twinning(any_store: Store, world: World) -> None:
    await wish(any_store, world)
    made = await letters(any_store, NOW)
    assert who(made) == [CAMILLE, INES]
    assert all(f"https://hub/twinnings/{world.twinning}/partners" in each.text for each in made)
    assert who(await letters(any_store, NOW + REMIND_AFTER)) == [CAMILLE, INES]
    (silent,) = await letters(any_store, NOW + SILENT_AFTER)
    assert silent.address == JANA
    assert "https://hub/partners" in silent.text
    (lapsed,) = await letters(any_store, NOW + LASTS)
    assert lapsed.address == JANA


@pytest.mark.parametrize(("ask", "answered"), [(invite, CAMILLE), (wish, JANA)])
async def test_a_no_reaches_who_asked_with_its_words(
    any_store: Store, world: World, ask: object, answered: str
) -> None:
    await ask(any_store, world)  # type: ignore[operator]
    await letters(any_store, NOW)
    await decline(any_store, NOW + HOUR)
    (no,) = await letters(any_store, NOW + HOUR)
    assert no.address == answered
    assert "«\N{NO-BREAK SPACE}L’an prochain\N{NO-BREAK SPACE}»" in no.text
    assert await letters(any_store, NOW + 2 * HOUR) == []


async def test_a_link_has_no_copy_and_its_silence_is_told(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        by = Proposer(world.camille, world.niort)
        for email in (None, "new@skola.example"):
            await proposals.invite_by_link(db, twinning=world.twinning, words="", by=by, now=Instant(NOW), email=email)
    assert await letters(any_store, NOW) == []
    told = await letters(any_store, NOW + SILENT_AFTER)
    assert who(told) == [CAMILLE, CAMILLE]
    texts = "".join(each.text for each in told)
    assert "new@skola.example" in texts
    assert "reçu votre lien" in texts


async def test_the_past_is_not_woken_and_the_archive_is_quiet(any_store: Store, world: World) -> None:
    await invite(any_store, world)
    assert await letters(any_store, NOW + REMIND_UNTIL) == []
    async with any_store.writing() as db:
        await stages.archive(db, twinning=world.twinning, now=Instant(NOW))
    assert await letters(any_store, NOW + SILENT_AFTER) == []
