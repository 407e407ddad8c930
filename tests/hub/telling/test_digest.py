"""The digest: in one's own morning, at one's own rhythm, each thing once, and no letter where nothing is new."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mascots import actions as mascots
from hub.materials.actions import Giver, Home, hold
from hub.materials.facts import Facts
from hub.notebooks import actions as notebooks
from hub.notebooks.values import Entry, Series
from hub.pages.letters import speech_of
from hub.pages.texts import Catalogues
from hub.parcels import actions as parcels
from hub.parcels.queries import board_of
from hub.parcels.story import State
from hub.post import mailboxes
from hub.post.models import Kind, LetterWaiting, Rhythm
from hub.sessions import actions
from hub.sessions.actions import Plan, Teller
from hub.store.store import Store
from hub.store.tables import Instant
from hub.telling import digest
from hub.telling.lessons import Sheet
from hub.twinnings import proposals, stages
from hub.twinnings.news import NewsKind, tell
from hub.twinnings.proposals import Proposer
from hub.unread.marks import Unread, note_read, unread_of
from hub.writings.actions import Words, Writer, write
from hub.writings.facts import facts_from
from hub.writings.models import Kind as TextKind
from rooms.channel import CHAT, Author, Channel
from rooms.ids import RoomId, Seq
from rooms.rights import Actor
from tests.contract.turns import saying
from tests.hub.twinnings.test_staff_room import staff_room
from tests.hub.unread.test_marks import RIGHTS
from tests.hub.world import HOUR, World

CATALOGUES = Catalogues()
SHEET = Sheet(lambda language, zone: speech_of(CATALOGUES, language, zone), "https://hub", "hub@example.org")
CAMILLE = mailboxes.digest_of("camille@ecole.example")
DAY = 24 * HOUR


def paris(month: int, day: int, hour: int) -> Instant:
    """By Camille's clock."""
    return Instant(int(datetime(2026, month, day, hour, 30, tzinfo=ZoneInfo("Europe/Paris")).timestamp() * 1000))


MONDAY = paris(11, 23, 7)


def unreads(store: Store) -> digest.Unreads:
    async def unread(db: AsyncSession, actor: Actor, since: Instant) -> Unread:
        return await unread_of(db, store.log, RIGHTS, actor, since)

    return unread


async def look(store: Store, world: World, now: Instant) -> list[LetterWaiting]:
    """What Camille gets now."""
    async with store.reading() as db:
        before = set(await db.scalars(select(LetterWaiting.id)))
    for _ in range(2):
        async with store.writing() as db:
            await digest.tell(db, world.camille, SHEET, now, unreads(store))
    async with store.reading() as db:
        return [each for each in await db.scalars(select(LetterWaiting)) if each.id not in before]


async def happen(store: Store, world: World, now: Instant) -> None:
    """A class joins, and Inês proposes a date."""
    async with store.writing() as db:
        tell(db, world.twinning, NewsKind.JOINED, now, school_class=world.chania)
        plan, by = Plan("Les cris", Instant(now + 3 * DAY), 45), Teller(world.ines, world.evora)
        await actions.propose(db, room=world.room, plan=plan, by=by, now=now)


async def test_on_monday_morning_what_happened_and_then_nothing(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await mailboxes.choose(db, CAMILLE, mailboxes.Wishes(partners=False))
    await happen(any_store, world, Instant(MONDAY - HOUR))
    assert await look(any_store, world, Instant(MONDAY - HOUR)) == [], "it is still night"
    (letter,) = await look(any_store, world, MONDAY)
    assert (letter.kind, letter.address, letter.language) == (Kind.DIGEST, "Camille@Ecole.example", "fr")
    for expected in ("Bonjour Camille,", "Comptines", "Δ΄ τάξη, Chania", "Une date attend", "https://hub/tw"):
        assert expected in letter.text
    assert "Léa" not in letter.text
    assert await look(any_store, world, Instant(MONDAY + 2 * HOUR)) == []
    assert await look(any_store, world, Instant(MONDAY + DAY)) == [], "weekly"
    assert await look(any_store, world, Instant(MONDAY + 7 * DAY)) == [], "nothing is new"


@pytest.mark.parametrize(("rhythm", "letters"), [(Rhythm.DAILY, 1), (Rhythm.WEEKLY, 0), (Rhythm.NEVER, 0)])
async def test_at_ones_own_rhythm(any_store: Store, world: World, rhythm: Rhythm, letters: int) -> None:
    async with any_store.writing() as db:
        await mailboxes.choose(db, CAMILLE, mailboxes.Wishes(rhythm=rhythm))
    await happen(any_store, world, Instant(MONDAY + DAY - HOUR))
    assert len(await look(any_store, world, Instant(MONDAY + DAY))) == letters


async def test_what_went_at_once_is_not_told_again(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        tell(db, world.twinning, NewsKind.JOINED, Instant(MONDAY - HOUR), school_class=world.chania)
    assert await look(any_store, world, MONDAY) == []


async def test_wishes_to_join_wait_in_it(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await stages.look_for_partners(db, twinning=world.twinning, is_looking=True)
        by = Proposer(world.stranger, world.brno)
        await proposals.wish(db, twinning=world.twinning, words="", by=by, now=Instant(MONDAY - HOUR))
    (letter,) = await look(any_store, world, MONDAY)
    assert "attend votre réponse" in letter.text


async def test_whom_letters_do_not_reach_gets_none(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await mailboxes.mark_unreached(db, CAMILLE, "recipient", MONDAY)
    await happen(any_store, world, Instant(MONDAY - HOUR))
    assert await look(any_store, world, MONDAY) == []


async def test_unread_messages_of_the_staff_room_are_counted_once(any_store: Store, world: World) -> None:
    staff, written_at = await staff_room(any_store, world.twinning), Instant(MONDAY - HOUR)

    async def write(room: RoomId, *texts: str) -> None:
        drafts = [saying(text, Author(world.ines, world.evora)) for text in texts]
        await any_store.log.turn(Channel(room, CHAT), None, [], lambda view: drafts, written_at)

    await write(staff, "Olá", "Quando?", "E onde?")
    await write(world.room, "Olá a todos")
    async with any_store.writing() as db:
        await note_read(db, world.camille, staff, Seq(1))
    (letter,) = await look(any_store, world, MONDAY)
    assert "2 messages vous attendent dans la salle des profs." in letter.text
    assert "Quando" not in letter.text
    assert await look(any_store, world, Instant(MONDAY + 7 * DAY)) == [], "told once, read or not"


async def test_what_is_to_be_posted_and_what_is_late_is_told(sqlite_store: Store, world: World) -> None:
    today = date(2026, 11, 23)
    async with sqlite_store.writing() as db:
        begun = await parcels.begin(
            db, twinning=world.twinning, title="Cartes", kind="card", wanted_on=date(2026, 12, 4), now=MONDAY,
            pairs=[(world.niort, world.evora), (world.chania, world.niort)],
        )  # fmt: skip
        board = await board_of(db, begun.id, None)
        assert board is not None
        line = board.envelopes[world.chania, world.niort]
        posted = date(2026, 10, 12)
        await parcels.tell(db, line.envelope, State.POSTED, posted, by=world.chania, now=MONDAY, today=today)
    (letter,) = await look(sqlite_store, world, MONDAY)
    assert letter.text is not None
    assert "Une enveloppe est à poster bientôt" in letter.text
    assert "Une enveloppe aurait dû arriver" in letter.text
    assert "Cartes" not in letter.text, "never content"


async def test_texts_of_pupils_that_wait_are_counted(sqlite_store: Store, world: World) -> None:
    words = Words(TextKind.POST, facts_from({"title": "Mon chat", "text": "Il dort."}, TextKind.POST))
    async with sqlite_store.writing() as db:
        await write(db, Writer(world.twinning, world.niort, world.actor("lea")), words, "form", MONDAY)
    (letter,) = await look(sqlite_store, world, MONDAY)
    assert letter.text is not None
    assert "Un texte de votre classe attend d’être lu." in letter.text
    assert "Mon chat" not in letter.text, "never content"


async def test_measures_of_pupils_that_wait_are_counted(sqlite_store: Store, world: World) -> None:
    async with sqlite_store.writing() as db:
        notebook = await notebooks.make_notebook(db, world.twinning, Series("Le phasme"), MONDAY)
        giver, entry = Giver(world.twinning, world.niort, world.actor("lea")), Entry(date(2026, 11, 16), 4_200)
        await notebooks.write(db, notebook.id, giver, entry, photo=None, waits=True, once="form", now=MONDAY)
    (letter,) = await look(sqlite_store, world, MONDAY)
    assert letter.text is not None
    assert "Une mesure de vos élèves attend dans un carnet." in letter.text


async def test_a_mascot_that_nobody_has_seen_for_long_is_asked_after(sqlite_store: Store, world: World) -> None:
    async with sqlite_store.writing() as db:
        await mascots.set_out(
            db,
            twinning=world.twinning,
            home=world.niort,
            name="Plume",
            animal="bird",
            day=date(2026, 9, 14),
            now=MONDAY,
        )
    (letter,) = await look(sqlite_store, world, MONDAY)
    assert letter.text is not None
    assert "mascotte" in letter.text
    assert "Plume" not in letter.text, "never content"


async def test_a_silence_is_told_on_the_monday_after_it_became_one(any_store: Store, world: World) -> None:
    """Évora's last sign was on 6 November: on the 23rd that is ten days of school ago, on the 30th it is no news."""
    async with any_store.writing() as db:
        for school_class, at in ((world.evora, paris(11, 6, 12)), (world.chania, paris(12, 10, 12))):
            await hold(db, Home(world.twinning, school_class, None), Facts(text="Olá"), None, at)
        ours = await hold(db, Home(world.twinning, world.niort, None), Facts(text="Moi"), None, paris(12, 10, 12))
        ours.state = "shown"
    assert await look(any_store, world, Instant(MONDAY - 7 * DAY)) == [], "not yet"
    (letter,) = await look(any_store, world, MONDAY)
    assert "10 jours d’école sans signe" in letter.text
    assert "Évora" in letter.text
    assert "Chania" not in letter.text
    assert await look(any_store, world, Instant(MONDAY + 7 * DAY)) == [], "told once"
