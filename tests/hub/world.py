"""A small world to try the hub with: three partner classes, a fourth in a twinning of its own, and their people."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from argon2 import PasswordHasher

from hub.people.actions import add_person
from hub.schools.actions import add_class, add_school
from hub.sessions.actions import schedule
from hub.store.store import Store
from hub.twinnings.actions import add_twinning, join, open_room
from rooms.ids import ClassId, PersonId, RoomId, SessionId, TwinningId
from rooms.rights import Actor, Role

NOW = 1_795_000_000_000
MINUTE = 60_000
HOUR = 60 * MINUTE

PASSWORD = "une ribambelle de papier"
PASSWORD_HASH = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)  # cheap: it guards nothing


class Clock:
    """A clock that tests turn."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> int:
        return self.now


@dataclass(frozen=True, slots=True)
class World:
    """Who there is: camille teaches niort, lea and the tablet are of niort, ines teaches evora (see `make`)."""

    niort: ClassId
    evora: ClassId
    chania: ClassId
    brno: ClassId
    twinning: TwinningId
    other_twinning: TwinningId
    room: RoomId
    lesson: SessionId
    camille: PersonId
    lea: PersonId
    tablet: PersonId
    ines: PersonId
    stranger: PersonId
    keeper: PersonId

    def actor(self, name: str) -> Actor:
        """Somebody of this world, as their login says."""
        return {
            "camille": Actor(self.camille, Role.TEACHER, self.niort),
            "lea": Actor(self.lea, Role.PUPIL, self.niort),
            "tablet": Actor(self.tablet, Role.COMPANION, self.niort),
            "ines": Actor(self.ines, Role.TEACHER, self.evora),
            "stranger": Actor(self.stranger, Role.TEACHER, self.brno),
            "keeper": Actor(self.keeper, Role.KEEPER),
        }[name]


async def make(store: Store) -> World:
    """Write the world into an empty store."""
    async with store.writing() as db:
        classes: dict[str, ClassId] = {}
        for colour, (school, town, country, zone, name, chats) in enumerate(
            [
                ("École Jules-Ferry", "Niort", "FR", "Europe/Paris", "CM1", False),
                ("Escola das Oliveiras", "Évora", "PT", "Europe/Lisbon", "4.º B", True),
                ("5ο Δημοτικό", "Chania", "GR", "Europe/Athens", "Δ΄ τάξη", False),
                ("ZŠ Kamínky", "Brno", "CZ", "Europe/Prague", "4. A", True),
            ]
        ):
            made = await add_school(
                db, name=school, town=town, country=country, time_zone=zone, latitude=46.3237, longitude=-0.4646
            )
            school_class = await add_class(
                db, school=made.id, name=name, ages=(9, 10), languages=[country.lower(), "en"], headcount=20 + colour,
                colour=colour, animal="fox", pupils_may_chat=chats,
            )  # fmt: skip
            classes[town] = school_class.id
        dates: dict[str, Any] = {"starts_on": date(2026, 9, 1), "ends_on": date(2026, 12, 20)}
        twinning = await add_twinning(db, title="Comptines", languages=["fr", "pt", "el"], **dates)
        other = await add_twinning(db, title="Elsewhere", languages=["cs"], **dates)
        for town in ("Évora", "Niort", "Chania"):  # the order of the chain, which is not that of their names
            await join(db, twinning=twinning.id, school_class=classes[town], on=date(2026, 9, 1))
        await join(db, twinning=other.id, school_class=classes["Brno"], on=date(2026, 9, 1))
        room = await open_room(db, twinning=twinning.id, title="La salle")
        lesson = await schedule(
            db, room=room.id, title="Première", starts_at=NOW - 10 * MINUTE, ends_at=NOW + 35 * MINUTE
        )
        await schedule(db, room=room.id, title="Seconde", starts_at=NOW + 48 * HOUR, ends_at=NOW + 49 * HOUR)
        people: dict[str, PersonId] = {}
        cast: list[tuple[str, str, Role, str | None, str | None]] = [
            ("camille", "Camille", Role.TEACHER, "Niort", "Camille@Ecole.example"),
            ("lea", "Léa", Role.PUPIL, "Niort", None),
            ("tablet", "Tablette", Role.COMPANION, "Niort", None),
            ("ines", "Inês", Role.TEACHER, "Évora", "ines@escola.example"),
            ("stranger", "Jana", Role.TEACHER, "Brno", "jana@skola.example"),
            ("keeper", "Keeper", Role.KEEPER, None, "keeper@hub.example"),
        ]
        for key, name, role, home, email in cast:
            person = await add_person(
                db, role=role, name=name, now=NOW, email=email, school_class=classes[home] if home else None,
                password_hash=PASSWORD_HASH if email else None, language="fr", animal="owl", colour=3,
            )  # fmt: skip
            people[key] = person.id
    return World(
        niort=classes["Niort"],
        evora=classes["Évora"],
        chania=classes["Chania"],
        brno=classes["Brno"],
        twinning=twinning.id,
        other_twinning=other.id,
        room=room.id,
        lesson=lesson.id,
        camille=people["camille"],
        lea=people["lea"],
        tablet=people["tablet"],
        ines=people["ines"],
        stranger=people["stranger"],
        keeper=people["keeper"],
    )
