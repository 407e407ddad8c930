"""The commands: `ribambelle serve`, `demo`, `add-teacher` and `config`; what goes wrong is told in a sentence."""

import argparse
import asyncio
import contextlib
import os
import sys
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any

from hub import settings as all_settings
from hub.health import version
from hub.journal import open_journal
from hub.lifecycle import StartError, data_directory
from hub.settings import TABLE, Settings, SettingsError

Command = Callable[[Settings, argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status: 0, 1 (it could not be done), 2 (it was said wrongly)."""
    given = _parser().parse_args(arguments)
    flags: dict[str, str | None] = {setting.name: getattr(given, setting.name) for setting in TABLE}
    try:
        settings = all_settings.read(_with_demo_directory(given, flags), os.environ)
    except SettingsError as wrong:
        return _say(str(wrong), 2)
    except OSError as no:
        return _say(f"Cannot read .env ({no.strerror}).", 2)
    try:
        status: int = given.run(settings, given)
    except StartError as no:
        return _say(str(no), 1)
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ribambelle", description="A hub for twinned school classes.")
    parser.add_argument("--version", action="version", version=f"ribambelle {version()}")
    commands = parser.add_subparsers(required=True, metavar="command")
    shared = argparse.ArgumentParser(add_help=False)
    group = shared.add_argument_group("settings", "Each may also stand in the environment or in a file .env.")
    for setting in TABLE:
        told = f" (default: {setting.default})" if setting.default else ""
        group.add_argument(setting.flag, dest=setting.name, metavar="…", help=setting.purpose.replace("%", "%%") + told)
    rows: tuple[tuple[str, Command, str], ...] = (
        ("serve", _serve, "run the hub"),
        ("demo", _demo, "run a hub of its own with a demo lesson, and print links to enter it"),
        ("add-teacher", _add_teacher, "add a teacher with their school and class; asks for what it needs"),
        ("config", _config, "show the settings in force and where they come from"),
    )
    for name, run, purpose in rows:
        command = commands.add_parser(name, parents=[shared], help=purpose, description=purpose.capitalize() + ".")
        command.set_defaults(run=run)
    return parser


def _with_demo_directory(given: argparse.Namespace, flags: Mapping[str, str | None]) -> Mapping[str, str | None]:
    """The demo keeps to a directory of its own, so that its cards never open a real hub."""
    says_nothing = flags["DATA_DIR"] is None and not {"DATA_DIR", all_settings.PREFIX + "DATA_DIR"} & os.environ.keys()
    return {**flags, "DATA_DIR": "./data/demo"} if given.run is _demo and says_nothing else flags


def _serve(settings: Settings, given: argparse.Namespace) -> int:
    from hub import app  # here, so that `config` and mistakes answer without loading everything
    from hub.demo.mark import refuse_demo_directory

    del given
    journal = open_journal(settings.log_format)
    with data_directory(settings.data_dir):
        refuse_demo_directory(settings.data_dir)
        _run(app.serve(settings, journal, ready=lambda url: print(f"The hub is up: {url}", flush=True)))
    return 0


def _demo(settings: Settings, given: argparse.Namespace) -> int:
    from hub.demo import stage

    del given
    journal = open_journal(settings.log_format)
    with data_directory(settings.data_dir):
        _run(stage.perform(settings, journal, say=lambda line: print(line, flush=True)))
    return 0


def _add_teacher(settings: Settings, given: argparse.Namespace) -> int:
    from hub import enrolment

    del given
    open_journal(settings.log_format)
    asyncio.run(enrolment.add_teacher(settings, say=print))
    return 0


def _config(settings: Settings, given: argparse.Namespace) -> int:
    del given
    for setting in TABLE:
        value = getattr(settings, setting.name.lower())
        if isinstance(value, tuple):
            value = ",".join(map(str, value))
        if setting.is_secret and value:
            value = "(hidden)"
        print(f"{setting.name}={value}  # {settings.sources[setting.name]}")
    return 0


def _run(main_task: Coroutine[Any, Any, None]) -> None:
    """On uvloop where there is one: the same loop with a faster inside."""
    factory: Callable[[], asyncio.AbstractEventLoop] | None = None
    with contextlib.suppress(ImportError):
        import uvloop

        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        runner.run(main_task)


def _say(sentence: str, status: int) -> int:
    print(sentence, file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
