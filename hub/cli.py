"""The commands: `ribambelle serve`, `demo`, `add-…`, `config` and `doctor`; what goes wrong is told in a sentence."""

import argparse
import asyncio
import logging
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hub import settings as all_settings
from hub import spellings as spelt
from hub.care.commands import add_commands
from hub.health import version
from hub.journal import open_journal
from hub.keeper import KeeperError, SettingsError, Terminal
from hub.lifecycle import data_directory, run_on_best_loop
from hub.settings import TABLE, Settings

Command = Callable[..., None]
"""Takes the settings, the terminal, and whatever else its arguments say (`takes`)."""

NOT_DONE, SAID_WRONGLY, INTERRUPTED = 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit status: 0, 1 (it could not be done), 2 (it was said wrongly)."""
    terminal = Terminal.of(os.environ)
    given = _parser(terminal).parse_args(arguments)
    flags: dict[str, str | None] = {setting.name: getattr(given, setting.name) for setting in TABLE}
    try:
        settings = all_settings.read(_with_demo_directory(given, flags), os.environ)
        given.run(settings, terminal, *(getattr(given, name) for name in given.takes))
    except KeeperError as no:
        print(terminal.explain(no), file=sys.stderr)
        return SAID_WRONGLY if isinstance(no, SettingsError) else NOT_DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def _parser(terminal: Terminal) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ribambelle", description=terminal.say("about"))
    parser.set_defaults(takes=())
    parser.add_argument("--version", action="version", version=f"ribambelle {version()}")
    commands = parser.add_subparsers(required=True, metavar="command")
    shared = argparse.ArgumentParser(add_help=False)
    group = shared.add_argument_group(terminal.say("settings-title"), terminal.say("settings-note"))
    for setting in TABLE:
        told = terminal.say(setting.message)
        if setting.default:
            told = terminal.say("setting-default", purpose=told, default=setting.default)
        # `--lan` alone says yes.
        alone: dict[str, Any] = {"nargs": "?", "const": "yes"} if setting.parse is spelt.yes_or_no else {}
        group.add_argument(setting.flag, dest=setting.name, metavar="…", help=told.replace("%", "%%"), **alone)
    for name, run in _COMMANDS.items():
        purpose = terminal.say(f"command-{name}")
        commands.add_parser(name, parents=[shared], help=purpose, description=purpose).set_defaults(run=run)
    add_commands(commands, shared, terminal)
    return parser


def _with_demo_directory(given: argparse.Namespace, flags: Mapping[str, str | None]) -> Mapping[str, str | None]:
    """The demo keeps to a directory of its own, so that its cards never open a real hub."""
    says_nothing = flags["DATA_DIR"] is None and not {"DATA_DIR", all_settings.PREFIX + "DATA_DIR"} & os.environ.keys()
    return {**flags, "DATA_DIR": "./data/demo"} if given.run is _demo and says_nothing else flags


# Each command loads what it needs when it runs, so that `config`, `--help` and mistakes answer at once.


def _serve(settings: Settings, terminal: Terminal) -> None:
    from hub import app, enrolment, supervisor
    from hub.care.restore import refuse_unfinished
    from hub.demo.mark import refuse_demo_directory
    from hub.https import ladder

    journal = open_journal(settings.log_format)
    with data_directory(settings.data_dir):
        refuse_unfinished(settings.data_dir)
        refuse_demo_directory(settings.data_dir)
        secret = asyncio.run(enrolment.first_keeper_secret(settings))

        def greet(url: str) -> None:
            print(terminal.say("hub-up", url=url), ladder.tell(settings, url, terminal), sep="\n", flush=True)
            if secret is not None:
                print(terminal.say("first-keeper", url=f"{url}/begin#{secret}"), flush=True)

        serve = app.serve if settings.workers == 1 else supervisor.serve
        run_on_best_loop(serve(settings, journal, greet))


def _demo(settings: Settings, terminal: Terminal) -> None:
    from hub.demo import stage

    journal = open_journal(settings.log_format, level=logging.WARNING)  # so that the links stay in sight
    with data_directory(settings.data_dir):
        run_on_best_loop(stage.perform(settings, journal, terminal, tell=lambda lines: print(lines, flush=True)))


def _add_teacher(settings: Settings, terminal: Terminal) -> None:
    from hub import enrolment

    open_journal(settings.log_format)
    print(asyncio.run(enrolment.add_teacher(settings, terminal)))


def _add_keeper(settings: Settings, terminal: Terminal) -> None:
    from hub import enrolment

    open_journal(settings.log_format)
    print(asyncio.run(enrolment.add_keeper(settings, terminal)))


def _doctor(settings: Settings, terminal: Terminal) -> None:
    from hub.doctor.examination import examine

    asyncio.run(examine(settings, terminal, lambda line: print(line, flush=True)))


def _new_password(settings: Settings, terminal: Terminal) -> None:
    from hub import enrolment

    open_journal(settings.log_format)
    print(asyncio.run(enrolment.new_password(settings, terminal)))


def _config(settings: Settings, terminal: Terminal) -> None:
    for setting in TABLE:
        value = settings.text(setting)
        if setting.is_secret and value:
            value = terminal.say("hidden")
        print(f"{setting.name}={value}  # {terminal.say('source', source=settings.sources[setting.name])}")


_COMMANDS: dict[str, Command] = {
    "serve": _serve,
    "demo": _demo,
    "add-keeper": _add_keeper,
    "add-teacher": _add_teacher,
    "new-password": _new_password,
    "config": _config,
    "doctor": _doctor,
}


if __name__ == "__main__":
    sys.exit(main())
