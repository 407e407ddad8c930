"""Letters that wait: what commits goes once, whatever happens in between, and what does not arrive is told."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from sqlalchemy import select

from hub.mail import Letter
from hub.people.models import Person
from hub.post import delivery, mailboxes, queries
from hub.post.models import Kind, LetterWaiting, Mailbox, Rhythm, State
from hub.post.queue import enqueue, withdraw
from hub.store.store import Store
from tests.hub.post.conftest import URL, Office
from tests.hub.world import HOUR, MINUTE, NOW, World
from tests.smtp import MailServer

pytestmark = pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")  # by a server of tests
ZOE = "Zoe@École.example".replace("É", "E")
LETTER = Letter(ZOE, "Une invitation", "Bonjour Zoé,\n\nvenez voir.\n\nhttps://hub.example.org/begin", language="fr")


async def put(
    store: Store, key: str = "one", letter: Letter = LETTER, kind: Kind = Kind.INVITATION, **more: Any
) -> bool:
    """A letter that waits."""
    async with store.writing() as db:
        return await enqueue(db, letter, kind=kind, key=key, now=more.pop("now", NOW), **more)


async def rows(store: Store) -> dict[str, LetterWaiting]:
    """What there is, by key."""
    async with store.reading() as db:
        return {row.key: row for row in await db.scalars(select(LetterWaiting))}


async def test_a_letter_goes_once_and_says_who_wrote_it_and_how_it_stops(office: Office, server: MailServer) -> None:
    assert await put(office.store)
    assert not await put(office.store, letter=replace(LETTER, subject="Again"))
    assert await office.deliver() == 1
    assert await office.deliver() == 0
    (sent,) = server.letters
    assert sent["Subject"] == "Une invitation"
    assert sent["Content-Language"] == "fr"
    assert sent["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    text = sent.get_content()
    assert text.startswith("Bonjour Zoé,")
    assert "Chez nous\nhttps://hub.example.org" in text.replace("\r\n", "\n")
    assert str(sent["List-Unsubscribe"]).startswith(f"<{URL}/letters/stop/")
    assert "au sujet d’une invitation sur Chez nous" in text
    assert f"Ne plus recevoir de lettres comme celle-ci\u00a0: {URL}/letters/stop/" in text
    row = (await rows(office.store))["one"]
    assert (row.state, row.address, row.subject, row.text) == (State.SENT, "", "", "")
    assert not await put(office.store), "its key is remembered"


async def test_what_people_ask_for_themselves_has_nothing_to_stop(office: Office, server: MailServer) -> None:
    await put(office.store, kind=Kind.ACCOUNT)
    await office.deliver()
    assert server.letters[0]["List-Unsubscribe"] is None
    assert "Ne plus recevoir" not in server.letters[0].get_content()


async def test_what_is_rolled_back_was_never_written(office: Office, server: MailServer) -> None:
    async def change_my_mind() -> None:
        async with office.store.writing() as db:
            await enqueue(db, LETTER, kind=Kind.ACCOUNT, key="one", now=NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await change_my_mind()
    assert await office.deliver() == 0
    assert await put(office.store)


async def test_several_workers_never_send_one_letter_twice(office: Office, server: MailServer) -> None:
    for number in range(12):
        await put(office.store, key=str(number), letter=replace(LETTER, to=f"zoe{number}@ecole.example"))
    went = await asyncio.gather(*(office.deliver() for _ in range(4)))
    assert sum(went) == 12
    assert len({letter["To"] for letter in server.letters}) == len(server.letters) == 12


async def test_a_worker_that_dies_with_a_letter_in_its_hand_loses_none(office: Office, server: MailServer) -> None:
    await put(office.store)
    async with office.store.writing() as db:
        assert await delivery.take(db, NOW) is not None  # and then kill -9
    assert await office.deliver() == 0
    office.clock.now += delivery.TAKEN_FOR
    assert await office.deliver() == 1
    assert server.letters[0]["Message-ID"].startswith(f"<{(await rows(office.store))['one'].id}@")


async def test_it_waits_for_its_hour_and_is_not_sent_when_it_is_of_no_use_any_more(office: Office) -> None:
    await put(office.store, "early", due_at=NOW + HOUR)
    await put(office.store, "late", useless_at=NOW - MINUTE)
    await put(office.store, "taken back", due_at=NOW + HOUR)
    async with office.store.writing() as db:
        await withdraw(db, "taken back")
    assert await office.deliver() == 0
    found = await rows(office.store)
    assert {key: row.state for key, row in found.items()} == {"early": State.WAITING, "late": State.UNWANTED}
    office.clock.now += HOUR
    assert await office.deliver() == 1


async def test_a_server_that_is_away_gets_it_later_and_one_letter_is_enough_to_find_out(
    office: Office, deaf: Callable[[], Office], server: MailServer
) -> None:
    for key in ("one", "two"):
        await put(office.store, key, replace(LETTER, to=f"{key}@ecole.example"))
    assert await deaf().deliver() == 0
    found = sorted(row.attempts for row in (await rows(office.store)).values())
    assert found == [0, 1]
    async with office.store.reading() as db:
        assert (await queries.counts(db, NOW)).failing == 1
        assert [line.problem for line in await queries.not_arrived(db)] == ["away"]
    office.clock.now += delivery.AGAIN_AFTER[0]
    assert await office.deliver() == 2


async def test_a_grey_list_is_waited_for_and_a_last_word_is_the_last(office: Office, server: MailServer) -> None:
    await put(office.store)
    digest = mailboxes.digest_of(ZOE)
    for answer, state in (("451 4.7.1 come back", State.WAITING), ("550 5.1.1 nobody <here>", State.REFUSED)):
        server.refuses["RCPT"] = answer
        await office.deliver()
        row = (await rows(office.store))["one"]
        assert row.state is state
        office.clock.now += HOUR
    assert (row.address, row.subject, row.text) == (ZOE, LETTER.subject, "")
    async with office.store.reading() as db:
        mailbox = await db.get_one(Mailbox, digest)
        assert mailbox.problem == "recipient"
    server.refuses.clear()
    await put(office.store, "another", kind=Kind.ACCOUNT, now=office.clock.now)
    assert await office.deliver() == 1
    async with office.store.reading() as db:
        assert (await db.get_one(Mailbox, digest)).unreached_since is None, "it was reached"


async def test_after_days_it_is_given_up(office: Office, server: MailServer) -> None:
    server.refuses["DATA"] = "452 full"
    await put(office.store)
    tries = 0
    while (await rows(office.store))["one"].state is State.WAITING:
        tries += 1
        await office.deliver()
        office.clock.now = max((await rows(office.store))["one"].due_at, office.clock.now)
    assert (await rows(office.store))["one"].state is State.GIVEN_UP
    assert 10 < tries < 25
    assert office.clock.now - NOW >= delivery.GIVE_UP_AFTER


async def test_so_many_within_an_hour(office: Office, server: MailServer) -> None:
    slow = replace(office, per_hour=3)
    for number in range(5):
        await put(office.store, str(number), replace(LETTER, to=f"z{number}@ecole.example"))
    assert await slow.deliver() == 3
    assert await slow.deliver() == 0
    office.clock.now += HOUR
    assert await slow.deliver() == 2


async def test_nobodys_mailbox_is_flooded(office: Office, server: MailServer) -> None:
    for number in range(delivery.PER_ADDRESS_AND_HOUR + 2):
        await put(office.store, str(number), kind=Kind.ACCOUNT)
    assert await office.deliver() == delivery.PER_ADDRESS_AND_HOUR
    office.clock.now += HOUR + MINUTE
    assert await office.deliver() == 2


async def test_who_stopped_such_letters_gets_none(office: Office, server: MailServer) -> None:
    await put(office.store, "before", letter=replace(LETTER, to="ZOE@ecole.example"))
    async with office.store.writing() as db:
        await mailboxes.stop(db, mailboxes.digest_of(ZOE), Kind.INVITATION)
        await mailboxes.stop(db, mailboxes.digest_of(ZOE), Kind.DIGEST)
    assert not await put(office.store, "after")
    assert await office.deliver() == 0
    assert await put(office.store, "asked for", kind=Kind.ACCOUNT)
    async with office.store.reading() as db:
        wishes = await mailboxes.wishes_of(db, mailboxes.digest_of(ZOE))
    assert (wishes.invitations, wishes.changes, wishes.rhythm) == (False, True, Rhythm.NEVER)


async def test_without_a_mail_server_it_is_a_file_that_a_mail_program_opens(without_mail: Office) -> None:
    await put(without_mail.store)
    assert await without_mail.deliver() == 1
    assert await without_mail.deliver() == 0
    (file,) = (without_mail.folder / "letters").iterdir()
    assert file.suffix == ".eml"
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700
    content = file.read_bytes()
    assert "Bonjour Zoé,".encode() in content, "people can read it"
    assert message_from_bytes(content, policy=default)["To"] == ZOE
    async with without_mail.store.reading() as db:
        (line,) = await queries.to_hand_over(db)
        assert (line.address, line.subject) == (ZOE, LETTER.subject)
    without_mail.clock.now += delivery.KEPT_FOR
    await without_mail.deliver()
    assert not file.exists()
    assert await rows(without_mail.store) == {}


async def test_letters_vanish_with_the_account(world: World, office: Office) -> None:
    await put(office.store, person=world.ines, due_at=NOW + HOUR)
    async with office.store.writing() as db:
        await db.delete(await db.get_one(Person, world.ines))
    assert await rows(office.store) == {}


async def test_what_goes_wrong_in_the_header_is_no_letter(office: Office, server: MailServer) -> None:
    hostile = replace(LETTER, to="zoe@ecole.example\r\nBcc: all@example.org", subject="a\r\nBcc: all@example.org")
    await put(office.store, letter=hostile)
    assert await office.deliver() == 0
    assert (await rows(office.store))["one"].state is State.REFUSED
    assert server.letters == []
