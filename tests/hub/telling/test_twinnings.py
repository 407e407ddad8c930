"""What happens in a twinning by letter: to all its teachers but the one who did it, and one letter for one stroke."""

import pytest
from sqlalchemy import select

from hub.audit.witness import Deed, about_to
from hub.people import teaching
from hub.people.models import TeachingKind
from hub.post import mailboxes
from hub.post.models import Kind, LetterWaiting
from hub.store.store import Store
from hub.store.tables import Instant
from hub.telling.lessons import DAY
from hub.twinnings import proposals, stages
from hub.twinnings.models import Proposal
from hub.twinnings.proposals import Proposer, day_of
from rooms.ids import PersonId
from tests.hub.telling.desk import letters
from tests.hub.world import HOUR, NOW, World

JANA, CAMILLE, INES = "jana@skola.example", "Camille@Ecole.example", "ines@escola.example"
AT = Instant(NOW)


@pytest.fixture(autouse=True)
async def quiet(any_store: Store, world: World) -> None:
    """Nothing is due when a test begins."""
    assert await letters(any_store, NOW) == []


class By:
    """Whatever is done within is this teacher's deed, as it is behind a page."""

    def __init__(self, world: World, name: str) -> None:
        self._deed = Deed(world.actor(name), "POST test", "", AT)

    def __enter__(self) -> None:
        about_to(self._deed)

    def __exit__(self, *problem: object) -> None:
        about_to(None)


def by_address(found: list[LetterWaiting]) -> dict[str, LetterWaiting]:
    assert len({each.address for each in found}) == len(found), "at most one letter for each"
    return {each.address: each for each in found}


async def test_who_joins_is_welcomed_and_the_others_hear_of_it(any_store: Store, world: World) -> None:
    with By(world, "stranger"):
        async with any_store.writing() as db:
            by = Proposer(world.camille, world.niort)
            asked = await proposals.invite(
                db, twinning=world.twinning, school_class=world.brno, words="", by=by, now=AT
            )
            await db.flush()
            await proposals.accept(db, await db.get_one(Proposal, asked.id), school_class=world.brno, now=AT)
            await teaching.give(db, person=world.ines, school_class=world.brno, now=AT, kind=TeachingKind.OWN)
    told = by_address(await letters(any_store, NOW + HOUR))
    assert sorted(told) == [CAMILLE, INES], "who said yes knows it"
    assert told[CAMILLE].kind is Kind.PARTNERS
    assert told[CAMILLE].subject == "4. A (Brno) participe à « Comptines »"
    assert told[INES].subject == "Bienvenue dans « Comptines »", "she teaches the class as well"
    assert f"https://hub/twinnings/{world.twinning}" in told[CAMILLE].text


async def test_who_leaves_and_who_leads_then_are_one_letter(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await stages.hand_over(db, twinning=world.twinning, to=world.niort, now=AT)
    assert len(await letters(any_store, NOW)) == 2
    async with any_store.writing() as db:
        await teaching.give(db, person=world.stranger, school_class=world.niort, now=AT, kind=TeachingKind.OWN)
    with By(world, "camille"):
        async with any_store.writing() as db:
            later = Instant(NOW + HOUR)
            await stages.leave(
                db, twinning=world.twinning, school_class=world.niort, words="Merci !", now=later, on=day_of(later)
            )
    told = by_address(await letters(any_store, NOW + HOUR))
    assert sorted(told) == [INES, JANA]
    assert told[INES].subject == "CM1 (Niort) quitte « Comptines »"
    for expected in (
        "4.º B (Évora) mène désormais",
        "c’est à vous",
        "«\N{NO-BREAK SPACE}Merci !\N{NO-BREAK SPACE}»",
    ):
        assert expected in told[INES].text
    assert told[JANA].subject == "Votre classe a quitté « Comptines »"
    assert told[JANA].text.endswith("https://hub/twinnings"), "its home is closed to her now"
    assert "mène" not in told[JANA].text


async def test_the_archive_and_back_and_not_the_past(any_store: Store, world: World) -> None:
    for change, expected in ((stages.archive, "archivé"), (stages.reopen, "continue")):
        async with any_store.writing() as db:
            await change(db, twinning=world.twinning, now=AT)
        told = await letters(any_store, NOW)
        assert [expected in each.subject for each in told] == [True, True]
    async with any_store.writing() as db:
        await stages.archive(db, twinning=world.twinning, now=AT)
    assert await letters(any_store, NOW + DAY) == []


async def test_who_wants_none_gets_none(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await mailboxes.stop(db, mailboxes.digest_of(CAMILLE), Kind.PARTNERS)
        await stages.archive(db, twinning=world.twinning, now=AT)
    assert sorted(by_address(await letters(any_store, NOW))) == [INES]


async def test_colleagues_hear_who_teaches_their_class_now(any_store: Store, world: World) -> None:
    async def come(person: PersonId, kind: TeachingKind, until: int | None, at: int) -> list[LetterWaiting]:
        async with any_store.writing() as db:
            await teaching.give(
                db, person=person, school_class=world.niort, now=Instant(at), kind=kind,
                until=None if until is None else Instant(until),
            )  # fmt: skip
        return await letters(any_store, at)

    (came,) = await come(world.ines, TeachingKind.SUBSTITUTE, NOW + 3 * DAY, NOW)
    assert (came.address, came.kind) == (CAMILLE, Kind.PARTNERS)
    assert "Inês a la classe CM1 en remplacement jusqu’au" in came.text
    assert f"https://hub/classes/{world.niort}/team" in came.text
    both = await come(world.stranger, TeachingKind.COLLEAGUE, None, NOW + HOUR)
    assert sorted(by_address(both)) == [CAMILLE, INES]
    async with any_store.reading() as db:
        assert len((await db.scalars(select(LetterWaiting))).all()) == 3
