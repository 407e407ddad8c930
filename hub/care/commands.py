"""`ribambelle backup`, `restore`, `export` and `loadtest` as they are typed, and what they say."""

import argparse
import asyncio
from pathlib import Path
from typing import Any

from hub.keeper import Terminal
from hub.settings import Settings

# Each command loads what it needs when it runs, so that `--help` and mistakes answer at once.


def add_commands(commands: Any, shared: argparse.ArgumentParser, terminal: Terminal) -> None:
    """Teach them to the command line; `takes` names what each gets beside settings and terminal."""
    backup = _add(commands, "backup", shared, terminal)
    backup.add_argument("file", nargs="?", type=Path, metavar="FILE", help=terminal.say("backup-file"))
    backup.set_defaults(run=_back_up, takes=("file",))
    restore = _add(commands, "restore", shared, terminal)
    restore.add_argument("file", type=Path, metavar="FILE", help=terminal.say("restore-file"))
    restore.add_argument("--replace", action="store_true", help=terminal.say("restore-replace"))
    restore.set_defaults(run=_restore, takes=("file", "replace"))
    export = _add(commands, "export", shared, terminal)
    export.add_argument("twinning", metavar="TWINNING", help=terminal.say("export-twinning"))
    export.add_argument("--to", dest="file", type=Path, required=True, metavar="FILE", help=terminal.say("export-to"))
    export.set_defaults(run=_export, takes=("twinning", "file"))
    _add(commands, "loadtest", shared, terminal).set_defaults(run=_load)


def _add(commands: Any, name: str, shared: argparse.ArgumentParser, terminal: Terminal) -> argparse.ArgumentParser:
    purpose = terminal.say(f"command-{name}")
    added: argparse.ArgumentParser = commands.add_parser(name, parents=[shared], help=purpose, description=purpose)
    return added


def _back_up(settings: Settings, terminal: Terminal, file: Path | None) -> None:
    from hub.care.backup import back_up

    made = asyncio.run(back_up(settings, file))
    print(terminal.say("backup-made", file=made.file, size=str(-(-made.size // 1000))))


def _restore(settings: Settings, terminal: Terminal, file: Path, replace: bool) -> None:
    from hub.care.restore import restore

    done = asyncio.run(restore(settings, file, is_replacing=replace))
    print(terminal.say("restored", made_at=done.made_at, version=done.version, path=str(settings.data_dir)))
    if done.aside is not None:
        print(terminal.say("restored-aside", path=str(done.aside)))


def _export(settings: Settings, terminal: Terminal, twinning: str, file: Path) -> None:
    from hub.care.export import export

    title = asyncio.run(export(settings, terminal, twinning, file))
    print(terminal.say("exported", title=title, file=str(file.absolute())))


def _load(settings: Settings, terminal: Terminal) -> None:
    from babel.numbers import format_decimal

    from hub.care.load.measure import measure

    print(terminal.say("loadtest-began"), flush=True)
    found = asyncio.run(measure(settings.data_dir))
    print(terminal.say("loadtest-found", classes=str(found.classes)))
    share, commit = (
        format_decimal(number, "0.0", locale=terminal.language)
        for number in (found.core_share * 100, found.commit_milliseconds)
    )
    print(terminal.say(f"loadtest-limit-{found.limit}", share=share, commit=commit))
