"""Letters between teachers: every link in them opens for whom they are, and whoever waits sees what did not arrive."""

import re
from urllib.parse import urlsplit

import structlog
from sqlalchemy import select

from hub.pages.letters import speech_of
from hub.pages.texts import Catalogues
from hub.people import teaching
from hub.people.models import Person, TeachingKind
from hub.post import mailboxes
from hub.post.models import LetterWaiting, State
from hub.store.store import Store
from hub.store.tables import Instant
from hub.telling.herald import Herald
from hub.telling.lessons import DAY, Sheet
from hub.twinnings import proposals, stages
from hub.twinnings.models import Proposal
from hub.twinnings.proposals import Proposer, day_of
from tests.hub.pages.visits import Browser, words
from tests.hub.world import NOW, Clock, World

WEEK = 7 * DAY


async def herald(store: Store, now: int) -> None:
    """Write what is due."""
    catalogues = Catalogues()
    sheet = Sheet(lambda language, zone: speech_of(catalogues, language, zone), "https://hub", "hub@example.org")
    await Herald(store, sheet, lambda: Instant(now), structlog.get_logger()).look()


async def happen(store: Store, world: World) -> None:
    """Everything of which there is a letter; the classes of Camille and Jana come together and part."""
    camille, jana = Proposer(world.camille, world.niort), Proposer(world.stranger, world.brno)
    at, now = {"twinning": world.twinning}, Instant(NOW)
    async with store.writing() as db:
        await stages.look_for_partners(db, twinning=world.twinning, is_looking=True)
        await proposals.wish(db, **at, words="", by=jana, now=now)
        await proposals.invite(db, twinning=world.other_twinning, school_class=world.niort, words="", by=jana, now=now)
        await teaching.give(db, person=world.ines, school_class=world.niort, now=now, kind=TeachingKind.COLLEAGUE)
        await stages.archive(db, twinning=world.twinning, now=now)
    async with store.writing() as db:
        await stages.reopen(db, twinning=world.twinning, now=Instant(now + 1))
    for moment in (NOW, NOW + 3 * DAY, NOW + WEEK):
        await herald(store, moment)
    later = Instant(NOW + WEEK)
    async with store.writing() as db:
        wish, invitation = await db.scalars(select(Proposal).order_by(Proposal.kind.desc()))
        await proposals.decline(db, invitation, words="", now=later)
        await proposals.accept(db, wish, school_class=world.brno, now=later)
        await proposals.invite_by_link(db, **at, words="", by=camille, now=later, email="x@y.example")
    await herald(store, later)
    async with store.writing() as db:
        await stages.leave(db, **at, school_class=world.evora, words="", now=Instant(later + 1), on=day_of(later))
    await herald(store, later + 1)
    await herald(store, NOW + 4 * WEEK)


async def test_every_link_opens_for_whom_the_letter_is(
    browser: Browser, other: Browser, clock: Clock, world: World
) -> None:
    await happen(browser.store, world)
    clock.now = NOW + WEEK + 2
    async with browser.store.reading() as db:
        found = await db.execute(
            select(LetterWaiting.subject, LetterWaiting.text, Person.id).join(
                Person, Person.id == LetterWaiting.person_id
            )
        )
        letters = found.all()
    assert len({subject for subject, _, _ in letters}) >= 15
    for subject, letter, person in letters:
        links = re.findall(r"https://hub(\S*)", letter)
        assert len(links) == 1, f"{subject}: one thing to do"
        visitor = browser if person == world.camille else other
        await visitor.enter(person)
        answer = await visitor.get(urlsplit(links[0]).path)
        assert answer.status_code == 200, f"{subject}: {links[0]} for {person}"


async def test_who_waits_is_on_the_home_with_what_did_not_arrive(browser: Browser, world: World) -> None:
    by, now = Proposer(world.camille, world.niort), Instant(NOW)
    async with browser.store.writing() as db:
        await proposals.invite(db, twinning=world.twinning, school_class=world.brno, words="", by=by, now=now)
        await mailboxes.mark_unreached(db, mailboxes.digest_of("ines@escola.example"), "recipient", now)
    await browser.enter(world.camille)
    home = f"/twinnings/{world.twinning}"
    page = await words(await browser.get(home))
    assert "En attente d’une réponse" in page
    assert "4. A, Brno" in page
    assert "La lettre n’est pas arrivée" not in page
    assert "Les lettres à Inês n’arrivent pas" in page
    await herald(browser.store, NOW)
    async with browser.store.writing() as db:
        letter = (await db.scalars(select(LetterWaiting).where(LetterWaiting.person_id == world.stranger))).one()
        letter.state = State.REFUSED
    for path in (home, f"{home}/partners"):
        assert "La lettre n’est pas arrivée" in await words(await browser.get(path)), path


async def test_invitations_wait_on_ones_list_of_twinnings(browser: Browser, world: World) -> None:
    by, now = Proposer(world.camille, world.niort), Instant(NOW)
    await browser.enter(world.stranger)
    assert "Une invitation attend" not in await words(await browser.get("/twinnings"))
    async with browser.store.writing() as db:
        await proposals.invite(db, twinning=world.twinning, school_class=world.brno, words="", by=by, now=now)
    assert "Une invitation attend votre réponse." in await words(await browser.get("/twinnings"))


async def test_a_partner_without_an_address_is_no_worry(browser: Browser, world: World) -> None:
    await browser.enter(world.lea)
    page = await words(await browser.get(f"/twinnings/{world.twinning}"))
    assert "n’arrivent pas" not in page
    assert "En attente d’une réponse" not in page
