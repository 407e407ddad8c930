"""A report by letter: to the teachers of both classes but who told it, once an hour, and no word of what was said."""

from hub.post import mailboxes
from hub.post.models import LetterWaiting
from hub.safety import reports
from hub.safety.models import Report
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.ids import PersonId
from tests.hub.telling.desk import letters
from tests.hub.world import HOUR, MINUTE, NOW, World

CAMILLE = "Camille@Ecole.example"
SECRET = "what nobody should have said"


async def told(
    store: Store, world: World, by: PersonId, seq: int, at: int, *, is_message: bool = True
) -> list[LetterWaiting]:
    """A report of something of the first class by somebody of the second, and what goes out a minute later."""
    said = {"name": "Ana", "school_class": world.niort, "at": at, "text": SECRET}
    async with store.writing() as db:
        db.add(
            Report(
                id=f"report-{seq}",
                room_id=world.room if is_message else None,
                room_title="Comptines",
                seq=seq,
                op_id="op",
                by_person_id=by,
                by_class_id=world.evora,
                of_class_id=world.niort,
                at=Instant(at),
                evidence=[said],
                note="",
            )
        )
    return await letters(store, at + MINUTE)


async def test_both_classes_are_told_but_who_reported_it_once_an_hour(any_store: Store, world: World) -> None:
    await letters(any_store, NOW)
    at = NOW - NOW % HOUR + HOUR
    first = await told(any_store, world, world.lea, 1, at)
    assert [each.address for each in first] == [CAMILLE, "ines@escola.example"]
    for each in first:
        assert each.text.rstrip().endswith("https://hub/reports")
        assert SECRET not in each.text + each.subject
        assert "Ana" not in each.text
    assert await told(any_store, world, world.lea, 2, at + 10 * MINUTE) == []
    later = await told(any_store, world, world.ines, 3, at + HOUR)
    assert [each.address for each in later] == [CAMILLE], "who told it knows it"
    assert "message" in later[0].subject + later[0].text


async def test_what_is_no_message_is_not_called_one(any_store: Store, world: World) -> None:
    await letters(any_store, NOW)
    found = await told(any_store, world, world.lea, 1, NOW + HOUR, is_message=False)
    assert [each.address for each in found] == [CAMILLE, "ines@escola.example"]
    for each in found:
        assert "message" not in each.subject + each.text
        assert SECRET not in each.text + each.subject


async def test_whoever_reads_the_digest_only_and_what_was_dealt_with_at_once(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        mailbox = await mailboxes.mailbox_of(db, mailboxes.digest_of(CAMILLE))
        mailbox.wants_partners = False
    await letters(any_store, NOW)
    found = await told(any_store, world, world.lea, 1, NOW)
    assert [each.address for each in found if each.state == "waiting"] == ["ines@escola.example"]
    async with any_store.writing() as db:
        db.add(
            Report(
                id="quick", room_title="", seq=9, op_id="op", by_class_id=world.niort, at=Instant(NOW + HOUR),
                evidence=[], note="",
            )
        )  # fmt: skip
        await db.flush()
        await reports.handle(db, "quick", world.camille, "We talked.", Instant(NOW + HOUR))
    assert await letters(any_store, NOW + 2 * HOUR) == []
