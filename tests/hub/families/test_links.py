"""Links for families in a real store: their days by the clock of the class, one at a time, no way from row to pass."""

from datetime import date

import pytest
from sqlalchemy import select

from hub.families import actions
from hub.families.actions import Calendar, FamilyProblem, FamilyRefused
from hub.families.models import FamilyLink, Part
from hub.families.passes import hash_of_pass, pass_of
from hub.families.queries import State, by_pass, by_secret, newest
from hub.people import cards
from hub.store.store import Store
from hub.store.tables import Instant
from tests.hub.world import HOUR, NOW, World

CHANIA, NIUE = "Europe/Athens", "Pacific/Niue"


@pytest.mark.parametrize(
    ("ends_on", "last", "usual"),
    [
        (date(2026, 12, 20), date(2026, 12, 20), date(2026, 12, 2)),
        (date(2027, 7, 1), date(2027, 2, 16), date(2026, 12, 2)),
        (date(2026, 11, 20), date(2026, 11, 20), date(2026, 11, 20)),
    ],
)
def test_two_weeks_ninety_days_or_the_end_of_the_twinning(ends_on: date, last: date, usual: date) -> None:
    calendar = Calendar.of(ends_on, CHANIA, Instant(NOW))
    assert (calendar.today, calendar.last, calendar.usual) == (date(2026, 11, 18), last, usual)


def test_a_day_ends_by_the_clock_of_the_class() -> None:
    day = date(2026, 11, 30)
    east = Calendar.of(date(2026, 12, 20), CHANIA, Instant(NOW)).check(day)
    west = Calendar.of(date(2026, 12, 20), NIUE, Instant(NOW)).check(day)
    assert west - east == 13 * HOUR


async def test_one_link_of_a_class_counts_and_a_row_opens_nothing(any_store: Store, world: World) -> None:
    calendar = Calendar.of(date(2026, 12, 20), CHANIA, Instant(NOW))
    secrets = []
    for school_class in (world.niort, world.niort, world.evora):
        async with any_store.writing() as db:
            _, secret = await actions.make(
                db, world.twinning, school_class, ["boards", "nothing of ours"], calendar.usual, calendar,
                by=world.camille, now=Instant(NOW + len(secrets)),
            )  # fmt: skip
            secrets.append(secret)
    async with any_store.reading() as db:
        found = [await by_secret(db, each, Instant(NOW)) for each in secrets]
        assert [each and each.state for each in found] == [State.ENDED, State.OPEN, State.OPEN]
        last = await newest(db, world.twinning, world.niort, Instant(NOW))
        assert last == await by_pass(db, pass_of(secrets[1].lower().replace("-", " ")), Instant(NOW))
        assert last is not None
        assert (last.parts, last.town) == ([Part.BOARDS], "Niort")
        rows = (await db.scalars(select(FamilyLink))).all()
        for row in rows:
            for known in (row.secret_hash.hex(), row.pass_hash.hex(), cards.hash_of(secrets[0]).hex()):
                assert await by_pass(db, known, Instant(NOW)) is None, "what the database keeps opens nothing"
        assert hash_of_pass(pass_of(secrets[0])) in {row.pass_hash for row in rows}
    async with any_store.writing() as db:
        await actions.end(db, world.twinning, world.niort, Instant(NOW))
        with pytest.raises(FamilyRefused) as no:
            await actions.prolong(db, last.link, calendar)
    assert no.value.problem is FamilyProblem.ENDED
