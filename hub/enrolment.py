"""`ribambelle add-teacher`: asks for a school, a class and a teacher, so that a real hub can begin."""

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from getpass import getpass
from zoneinfo import available_timezones

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.clock import clock_ms
from hub.lifecycle import StartError
from hub.people import actions as people
from hub.people.problems import PersonProblem, PersonRefused
from hub.schools import actions as schools
from hub.schools.models import CLASS_COLOURS, SchoolClass
from hub.settings import Settings
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings import actions as twinnings
from hub.twinnings.models import Twinning
from rooms.errors import Refused
from rooms.ids import ClassId, TwinningId
from rooms.rights import Role

ANIMALS = ("fox", "owl", "turtle", "bear", "rabbit", "whale", "cat", "bird", "frog", "hedgehog", "bee", "penguin")
TWINNING_DAYS = 300

_PROBLEMS = {
    PersonProblem.EMAIL_TAKEN: "Somebody with this e-mail address is here already.",
    PersonProblem.EMAIL_INVALID: "This does not look like an e-mail address.",
    PersonProblem.PASSWORD_TOO_SHORT: "A password has at least ten characters.",
    PersonProblem.PASSWORD_TOO_LONG: "A password has at most two hundred characters.",
    PersonProblem.PASSWORD_TOO_COMMON: "This password is among the first that others would try.",
}


async def add_teacher(settings: Settings, say: Callable[[str], None]) -> None:
    """Ask, write, tell what to do next. Raises StartError for answers that cannot be used."""
    answers = _ask()
    try:
        store = Store(settings.database_url, settings.data_dir)
        await store.open()
    except (OSError, ValueError, SQLAlchemyError) as no:
        raise StartError("The database does not open. Look at DATABASE_URL, or at DATA_DIR.") from no
    try:
        password_hash = await people.new_password_hash(answers["password"])
        async with store.writing() as db:
            await _write(db, answers, password_hash)
    except PersonRefused as no:
        raise StartError(_PROBLEMS[no.problem]) from None
    except Refused:
        raise StartError("One of the names is empty or too long.") from None
    finally:
        await store.close()
    say(f"{answers['name']} can sign in at {settings.url} as {answers['email']}.")


def _ask() -> dict[str, str]:
    """Every question with an example; a typed line each, the password unseen."""
    questions = (
        ("school", "School"),
        ("town", "Town"),
        ("country", "Country, two letters (FR)"),
        ("time_zone", "Time zone (Europe/Paris)"),
        ("class", "Class (CM1)"),
        ("headcount", "How many pupils"),
        ("language", "Language of the class, two letters (fr)"),
        ("name", "Name of the teacher"),
        ("email", "E-mail address"),
    )
    answers = {key: _line(question) for key, question in questions}
    is_seen = sys.stdin.isatty()
    answers["password"] = getpass("Password: ") if is_seen else _line("Password")
    answers["twinning"] = _line("Twinning to join or to begin, by its title (may stay empty)")
    return answers


def _line(question: str) -> str:
    try:
        return input(f"{question}: ").strip()
    except EOFError:
        return ""


async def _write(db: AsyncSession, answers: dict[str, str], password_hash: str) -> None:
    language = answers["language"].lower() or "en"
    school_class = await _write_class(db, answers, language)
    await people.add_person(
        db,
        role=Role.TEACHER,
        name=answers["name"],
        now=Instant(clock_ms()),
        school_class=school_class,
        language="fr" if language == "fr" else "en",
        email=answers["email"],
        password_hash=password_hash,
    )
    if answers["twinning"]:
        await _join(db, answers["twinning"], school_class, language)


async def _write_class(db: AsyncSession, answers: dict[str, str], language: str) -> ClassId:
    if not answers["headcount"].isdecimal():
        raise StartError("How many pupils? A number, please.")
    if answers["time_zone"] not in available_timezones():
        raise StartError("There is no such time zone. They are written like Europe/Paris.")
    try:
        school = await schools.add_school(
            db,
            name=answers["school"],
            town=answers["town"],
            country=answers["country"],
            time_zone=answers["time_zone"],
        )
    except ValueError:
        raise StartError("The country is written with its two letters, like FR or PT.") from None
    place = await _next_place(db)
    school_class = await schools.add_class(
        db,
        school=school.id,
        name=answers["class"],
        ages=(6, 18),
        languages=[language],
        headcount=min(int(answers["headcount"]), 500),
        colour=place % CLASS_COLOURS,
        animal=ANIMALS[place % len(ANIMALS)],
    )
    return school_class.id


async def _next_place(db: AsyncSession) -> int:
    """A colour and an animal that the classes before do not have, as long as there are any."""
    return len((await db.scalars(select(SchoolClass.id))).all())


async def _join(db: AsyncSession, title: str, school_class: ClassId, language: str) -> None:
    """The twinning of this title, made with its room where there is none."""
    today = datetime.now(UTC).date()
    found: TwinningId | None = await db.scalar(select(Twinning.id).where(Twinning.title == title))
    if found is None:
        ends = today + timedelta(days=TWINNING_DAYS)
        made = await twinnings.add_twinning(db, title=title, languages=[language], starts_on=today, ends_on=ends)
        await twinnings.open_room(db, twinning=made.id, title=title)
        found = made.id
    await twinnings.join(db, twinning=found, school_class=school_class, on=today)
