"""`ribambelle demo`: a hub of its own with the demo in it, and the entry links as soon as it answers."""

import asyncio
from collections.abc import Callable

from structlog.typing import FilteringBoundLogger

from hub import app
from hub.app import Worker
from hub.clock import clock_ms
from hub.demo import lesson, links, puppets
from hub.demo.cast import KEEPER
from hub.demo.doors import write_doors
from hub.demo.families import write_families
from hub.demo.mark import demo_secret
from hub.demo.notebooks import write_notebooks
from hub.demo.presents import write_presents
from hub.demo.seed import Demo, seed
from hub.demo.shelf import write_shelf
from hub.demo.sounds import write_sounds
from hub.demo.souvenirs import write_souvenirs
from hub.demo.texts import write_texts
from hub.keeper import StartError, Terminal
from hub.lifecycle import Part, listen, on_signals, task_part
from hub.pages.material_views import materials_of
from hub.settings import Settings
from hub.store.tables import Instant


async def perform(
    settings: Settings, journal: FilteringBoundLogger, terminal: Terminal, tell: Callable[[str], None]
) -> None:
    """Seed what is missing, serve until SIGINT or SIGTERM, and `tell` the links. Raises StartError."""
    if not settings.is_loopback or settings.public_url:
        raise StartError("demo-stays-here")
    if settings.workers > 1:
        raise StartError("demo-alone")
    secret = demo_secret(settings.data_dir)
    listening = listen(settings.host, settings.port)
    settings = settings.listening_on(listening.getsockname()[1])
    stopping = asyncio.Event()
    with listening:
        worker = app.build(settings, journal)
        worker.parts += _scenery(worker, secret)
        on_signals(stopping.set)
        await worker.serve(listening, lambda: tell(_welcome(secret, settings, terminal)), stopping)


def _scenery(worker: Worker, secret: bytes) -> list[Part]:
    """What the demo adds to a hub: its past first, then lessons and puppets for as long as it runs."""
    found: list[Demo] = []

    async def write() -> None:
        found.append(await seed(worker.store, secret, Instant(clock_ms())))
        files = materials_of(worker.settings, worker.store)
        await write_presents(worker.store, files, found[0], Instant(clock_ms()))
        await write_souvenirs(worker.store, files, found[0], Instant(clock_ms()))
        await write_sounds(worker.store, files, found[0], Instant(clock_ms()))
        await write_notebooks(worker.store, files, found[0], Instant(clock_ms()))
        await write_doors(worker.store, files, found[0], Instant(clock_ms()))
        await write_texts(worker.store, found[0], Instant(clock_ms()))
        await write_shelf(worker.store, found[0], Instant(clock_ms()))
        await write_families(worker.store, secret, found[0], Instant(clock_ms()))
        await lesson.give_lesson(worker.store, found[0].room, Instant(clock_ms()))

    async def nothing() -> None:
        return None

    async def lessons() -> None:
        await lesson.give_lessons(worker.store, found[0].room, clock_ms)

    async def play() -> None:
        film_directory = worker.settings.data_dir / "film"
        await puppets.play_for_ever(worker.signaling.rooms, found[0].room, found[0].puppets, film_directory)

    return [
        Part("the demo's past", write, nothing),
        task_part("the demo's lessons", lessons, worker.journal),
        task_part("the puppets", play, worker.journal),
    ]


def _welcome(secret: bytes, settings: Settings, terminal: Terminal) -> str:
    teacher, _ = links.teacher_with_password()
    password = links.password(secret, teacher)
    return "\n".join(
        (
            "",
            terminal.say("demo-up", url=settings.url),
            terminal.say("demo-open"),
            "",
            *links.entry_lines(secret, settings.port),
            "",
            terminal.say("demo-sign-in", url=settings.url, email=teacher.email, password=password),
            terminal.say("demo-keeper", url=links.entry_url(secret, KEEPER, settings.port)),
            terminal.say("demo-family", url=links.family_url(secret, settings.port)),
            "",
        )
    )
