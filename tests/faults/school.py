"""Who is in a fault's lesson: two classes, their teachers with reusable cards, and one room; made without the demo."""

import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hub.people.actions import add_person, make_card
from hub.schools.actions import add_class, add_school
from hub.store.store import Store
from hub.twinnings.actions import add_twinning, join, open_room
from rooms.rights import Role


@dataclass(frozen=True, slots=True)
class School:
    """The room, and a card for each person; they work as often as one likes."""

    room: str
    cards: list[str]


async def make_school(data_dir: Path, database_url: str = "", people: int = 26) -> School:
    """Write it into a new hub's store. The last of the people takes no part: the judge reads everything as they."""
    now = time.time_ns() // 1_000_000
    async with Store(database_url, data_dir) as store, store.writing() as db:
        classes = []
        for colour, (town, country, zone) in enumerate(
            [("Niort", "FR", "Europe/Paris"), ("Évora", "PT", "Europe/Lisbon")]
        ):
            school = await add_school(
                db, name=f"School of {town}", town=town, country=country, time_zone=zone, latitude=40.0, longitude=1.0
            )
            classes.append(
                await add_class(
                    db,
                    school=school.id,
                    name="4 A",
                    ages=(9, 10),
                    languages=["en"],
                    headcount=22,
                    colour=colour,
                    animal="fox",
                    pupils_may_chat=True,
                )
            )
        twinning = await add_twinning(
            db, title="Faults", languages=["en"], starts_on=date(2026, 9, 1), ends_on=date(2099, 7, 1)
        )
        for each in classes:
            await join(db, twinning=twinning.id, school_class=each.id, on=date(2026, 9, 1))
        room = await open_room(db, twinning=twinning.id, title="The room")
        cards = []
        for number in range(people):
            person = await add_person(
                db, role=Role.TEACHER, name=f"Teacher {number}", now=now, school_class=classes[number % 2].id
            )
            cards.append(await make_card(db, person=person.id, now=now, reusable=True))
    return School(room.id, cards)
