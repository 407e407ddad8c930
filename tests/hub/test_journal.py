"""The journal tells what happened on one line, with ids, and never a secret or what somebody said."""

import io
import json
import logging
from typing import Any

import structlog

from hub.journal import open_journal


def objects(written: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written.getvalue().splitlines()]


def test_what_is_secret_or_said_is_hidden_at_any_depth(written: io.StringIO) -> None:
    journal = open_journal("json", written)
    journal.info("seen", password="hunter2", sdp="v=0", inner={"text": "bonjour", "deep": [{"token": "t0k"}]}, room="r")
    [line] = objects(written)
    assert line["room"] == "r"
    assert line["level"] == "info"
    for hidden in ("hunter2", "v=0", "bonjour", "t0k"):
        assert hidden not in written.getvalue()


def test_a_hostile_value_stays_one_line(written: io.StringIO) -> None:
    journal = open_journal("lines", written)
    journal.info("path", value="a\nb\x1b[31m\u202ec", long="x" * 10_000)
    assert len(written.getvalue().splitlines()) == 1
    assert "\x1b[31m" not in written.getvalue()
    assert "\u202e" not in written.getvalue()
    assert len(written.getvalue()) < 1_000


def test_an_exception_shows_where_but_not_whose_words(written: io.StringIO) -> None:
    journal = open_journal("json", written)
    quoted = "could not keep\n[parameters: ('my dear diary',)]"
    try:
        try:
            raise OSError("disk full")
        except OSError as cause:
            raise ValueError(quoted) from cause
    except ValueError:
        journal.exception("broke", incident="A1")
    [line] = objects(written)
    assert "test_journal.py" in line["exception"]
    assert "OSError: disk full" in line["exception"]
    assert "ValueError: could not keep" in line["exception"]
    assert "diary" not in written.getvalue()
    assert line["incident"] == "A1"


def test_other_libraries_write_into_the_same_journal(written: io.StringIO) -> None:
    open_journal("json", written)
    logging.getLogger("somebody").warning("cannot reach %s", "postgresql://hub:hunter2@db/hub")
    logging.getLogger("sqlalchemy.engine").info("SELECT secrets")
    [line] = objects(written)
    assert line["event"] == "cannot reach postgresql://hub:(hidden)@db/hub"


def test_a_request_id_comes_along_with_every_line(written: io.StringIO) -> None:
    journal = open_journal("json", written)
    with structlog.contextvars.bound_contextvars(request="R1"):
        journal.info("one")
    journal.info("two")
    assert [line.get("request") for line in objects(written)] == ["R1", None]
