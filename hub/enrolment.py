"""`ribambelle add-teacher`, `add-keeper` and `new-password`: ask in the terminal. And the first keeper's link."""

import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from getpass import getpass
from zoneinfo import available_timezones

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.care.upgrade import careful_store
from hub.clock import clock_ms
from hub.https.ladder import reached
from hub.keeper import StartError, Terminal
from hub.keepers.enrolment import NewClass, enrol
from hub.pages.languages import supported
from hub.people import actions as people
from hub.people import invitations, queries, second_factor
from hub.people.problems import PersonRefused
from hub.settings import Settings
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.errors import Refused
from rooms.rights import Role

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
    return terminal.say("teacher-added", name=answers["name"], url=reached(settings).url, email=answers["email"])


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
                await second_factor.turn_off(db, known.person)
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
    return terminal.say("keeper-added", url=reached(settings).url, email=email)


async def new_password(settings: Settings, terminal: Terminal) -> str:
    """For a teacher or keeper who has forgotten theirs; all their logins end. As `add_teacher`."""
    answers = _ask(terminal, ("email",))
    async with _opened(settings) as store:
        password_hash = await people.new_password_hash(answers["password"])
        async with store.writing() as db:
            known = await queries.person_by_email(db, answers["email"])
            if known is None:
                raise StartError("email-unknown")
            now = Instant(clock_ms())
            await people.change_password(db, person=known.person, password_hash=password_hash, now=now)
            await second_factor.turn_off(db, known.person)  # whoever has this terminal has everything
    return terminal.say("keeper-added", url=reached(settings).url, email=answers["email"])


async def first_keeper_secret(settings: Settings) -> str | None:
    """What opens the door to whoever is to keep this hub; None where somebody does. Raises StartError."""
    async with _opened(settings) as store, store.writing() as db:
        return await invitations.invite_first_keeper(db, Instant(clock_ms()))


@asynccontextmanager
async def _opened(settings: Settings) -> AsyncIterator[Store]:
    """The store. Raises StartError where it does not open, and instead of what refuses a person."""
    try:
        store = careful_store(settings)
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
    language, now = answers["language"].lower() or "en", Instant(clock_ms())
    if not answers["headcount"].isdecimal():
        raise StartError("teacher-headcount-wrong")
    if answers["time-zone"] not in available_timezones():
        raise StartError("teacher-time-zone-wrong")
    new = NewClass(
        school=answers["school"],
        town=answers["town"],
        country=answers["country"],
        time_zone=answers["time-zone"],
        name=answers["class"],
        headcount=int(answers["headcount"]),
        language=language,
        twinning=answers["twinning"],
    )
    try:
        school_class = await enrol(db, new, now)
    except ValueError:
        raise StartError("teacher-country-wrong") from None
    await people.add_person(
        db,
        role=Role.TEACHER,
        name=answers["name"],
        now=now,
        school_class=school_class,
        language=supported(language) or "en",
        email=answers["email"],
        password_hash=password_hash,
    )
