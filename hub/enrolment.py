"""`ribambelle add-teacher` and `add-keeper`: ask in the terminal who is to be added. And the first keeper's link."""

import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from getpass import getpass
from zoneinfo import available_timezones

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.clock import clock_ms
from hub.keeper import StartError, Terminal
from hub.people import actions as people
from hub.people import invitations, queries
from hub.people.problems import PersonRefused
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
AGES = (6, 18)
TWINNING_DAYS = 300
MAX_HEADCOUNT = 500

_OF_TEACHERS = ("school", "town", "country", "time-zone", "class", "headcount", "language", "name", "email")
_OF_KEEPERS = ("keeper-name", "email")


async def add_teacher(settings: Settings, terminal: Terminal) -> str:
    """Ask, write, and give what to tell. Raises StartError for answers that cannot be used."""
    answers = _ask(terminal, _OF_TEACHERS)
    answers["twinning"] = _line(terminal.say("ask-twinning"))
    async with _opened(settings) as store:
        password_hash = await people.new_password_hash(answers["password"])
        async with store.writing() as db:
            await _write(db, answers, password_hash)
    return terminal.say("teacher-added", name=answers["name"], url=settings.url, email=answers["email"])


async def add_keeper(settings: Settings, terminal: Terminal) -> str:
    """The way back in: a keeper more, or a new password for one who is known by this address. As `add_teacher`."""
    answers = _ask(terminal, _OF_KEEPERS)
    name, email, now = answers["keeper-name"], answers["email"], Instant(clock_ms())
    async with _opened(settings) as store:
        password_hash = await people.new_password_hash(answers["password"])
        async with store.writing() as db:
            known = await queries.person_by_email(db, email)
            if known is not None and known.role is Role.KEEPER:
                await people.change_password(db, person=known.person, password_hash=password_hash, now=now)
            else:
                await people.add_person(
                    db,
                    role=Role.KEEPER,
                    name=name,
                    now=now,
                    language=terminal.language,
                    email=email,
                    password_hash=password_hash,
                )
    return terminal.say("keeper-added", url=settings.url, email=email)


async def first_keeper_secret(settings: Settings) -> str | None:
    """What opens the door to whoever is to keep this hub; None where somebody does. Raises StartError."""
    async with _opened(settings) as store, store.writing() as db:
        return await invitations.invite_first_keeper(db, Instant(clock_ms()))


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Store]:
    """The store. Raises StartError where it does not open, and instead of what refuses a person."""
    try:
        store = Store(settings.database_url, settings.data_dir)
        await store.open()
    except (OSError, ValueError, SQLAlchemyError) as no:
        raise StartError("database-closed", why=type(no).__name__) from no
    try:
        yield store
    except PersonRefused as no:
        raise StartError(f"teacher-{no.problem.value}") from None
    except Refused:
        raise StartError("teacher-name-wrong") from None
    finally:
        await store.close()


def _ask(terminal: Terminal, questions: Sequence[str]) -> dict[str, str]:
    """A typed line for each question, the password unseen."""
    answers = {key: _line(terminal.say(f"ask-{key}")) for key in questions}
    asked = terminal.say("ask-password")
    answers["password"] = getpass(f"{asked}: ") if sys.stdin.isatty() else _line(asked)
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
        raise StartError("teacher-headcount-wrong")
    if answers["time-zone"] not in available_timezones():
        raise StartError("teacher-time-zone-wrong")
    try:
        school = await schools.add_school(
            db,
            name=answers["school"],
            town=answers["town"],
            country=answers["country"],
            time_zone=answers["time-zone"],
        )
    except ValueError:
        raise StartError("teacher-country-wrong") from None
    # A colour and an animal that the classes before do not have, as long as there are any.
    place = await db.scalar(select(func.count()).select_from(SchoolClass)) or 0
    school_class = await schools.add_class(
        db,
        school=school.id,
        name=answers["class"],
        ages=AGES,
        languages=[language],
        headcount=min(int(answers["headcount"]), MAX_HEADCOUNT),
        colour=place % CLASS_COLOURS,
        animal=ANIMALS[place % len(ANIMALS)],
    )
    return school_class.id


async def _join(db: AsyncSession, title: str, school_class: ClassId, language: str) -> None:
    """Into the twinning of this title, made with its room where there is none."""
    today = datetime.now(UTC).date()
    found: TwinningId | None = await db.scalar(select(Twinning.id).where(Twinning.title == title))
    if found is None:
        ends = today + timedelta(days=TWINNING_DAYS)
        made = await twinnings.add_twinning(db, title=title, languages=[language], starts_on=today, ends_on=ends)
        await twinnings.open_room(db, twinning=made.id, title=title)
        found = made.id
    await twinnings.join(db, twinning=found, school_class=school_class, on=today)
