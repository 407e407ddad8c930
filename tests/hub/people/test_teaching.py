"""A teacher's classes: several, some for a while; what was there before the table is in it."""

from pathlib import Path

from sqlalchemy import Connection, select, text

from hub.directory import HubDirectory
from hub.people import logins, teaching
from hub.people.models import Login, Person, TeachingKind
from hub.store import migrations
from hub.store.engine import WRITING, database_url, open_engine
from hub.store.store import Store
from rooms.ids import ClassId
from rooms.rights import Role
from tests.hub.world import HOUR, NOW, Clock, World


async def test_a_substitute_has_a_class_until_their_time_ends(any_store: Store, world: World) -> None:
    clock = Clock()
    directory = HubDirectory(any_store, clock)
    async with any_store.writing() as db:
        await teaching.give(
            db, person=world.camille, school_class=world.brno, now=NOW, kind=TeachingKind.SUBSTITUTE, until=NOW + HOUR
        )
        camille = await db.get_one(Person, world.camille)
        login = await logins.open_login(db, camille, "a browser", NOW)
    assert login.actor.school_class == world.niort
    assert login.actor.classes == {world.niort, world.brno}
    async with any_store.reading() as db:
        teachers = await teaching.teachers_of(db, [world.brno], NOW)
        assert world.camille in [each.id for each in teachers[world.brno]]
    clock.now += HOUR
    actor = await directory.who(login.token)
    assert actor is not None
    assert actor.classes == {world.niort}
    async with any_store.reading() as db:
        teachers = await teaching.teachers_of(db, [world.brno], clock.now)
        assert world.camille not in [each.id for each in teachers[world.brno]]


async def test_a_teacher_without_any_class_acts_for_none(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await teaching.give(db, person=world.camille, school_class=world.niort, now=NOW, until=NOW)
        login = await logins.open_login(db, await db.get_one(Person, world.camille), "a browser", NOW)
    assert (login.actor.school_class, login.actor.classes) == (None, frozenset[ClassId]())


async def test_teachers_and_logins_of_before_are_kept(empty_database: str, tmp_path: Path) -> None:
    engine = open_engine(database_url(empty_database, tmp_path)).execution_options(**{WRITING: True})

    def people(connection: Connection) -> None:
        connection.execute(text("INSERT INTO school VALUES ('s', 'School', 'Niort', 'FR', 'Europe/Paris', NULL, NULL)"))
        connection.execute(
            text(
                "INSERT INTO school_class (id, school_id, name, age_from, age_to, languages, headcount, colour, "
                "animal, pupils_may_chat) VALUES ('c', 's', 'CM1', 9, 10, '[]', 20, 0, 'fox', :no)"
            ),
            {"no": False},
        )
        for id, role in (("t", "teacher"), ("p", "pupil")):
            connection.execute(
                text(
                    "INSERT INTO person (id, role, name, school_class_id, animal, colour, language, created_at) "
                    "VALUES (:id, :role, 'N', 'c', 'fox', 0, 'fr', 7)"
                ),
                {"id": id, "role": role},
            )
        connection.execute(
            text(
                "INSERT INTO login (id, token_hash, person_id, created_at, last_seen_at, expires_at, user_agent) "
                "VALUES ('l', :hash, 't', 1, 1, 1, '')"
            ),
            {"hash": b"0" * 32},
        )

    async with engine.begin() as connection:
        await connection.run_sync(migrations.upgrade, migrations.HUB, "hub_0006")
        await connection.run_sync(people)
    await engine.dispose()
    async with Store(empty_database, tmp_path) as store, store.writing() as db:
        teacher = await db.get_one(Person, "t")
        assert await teaching.classes_of(db, teacher.id, NOW) == {"c"}
        assert await teaching.teachers_of(db, [ClassId("c")], NOW) == {"c": [teacher]}
        assert await db.scalar(select(Login.id)) == "l"
        teacher.role = Role.MENTOR  # which was none before
