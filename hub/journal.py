"""Structured logs for keepers: coloured lines or JSON, with request and incident ids, never with a secret or a text."""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, FilteringBoundLogger, Processor

from hub.redaction import HIDDEN, SECRET_NAMES, harmless
from hub.settings import LogFormat

_FRAMES = 8  # the innermost; a framework's own add nothing
_QUIET = {"hypercorn": logging.WARNING, "alembic": logging.WARNING, "aiosqlite": logging.WARNING,
          "sqlalchemy": logging.WARNING, "aiortc": logging.WARNING, "aioice": logging.WARNING,
          "engineio": logging.WARNING, "socketio": logging.WARNING, "asyncio": logging.WARNING}  # fmt: skip


def open_journal(
    log_format: LogFormat, stream: TextIO | None = None, level: int = logging.INFO
) -> FilteringBoundLogger:
    """Set up structlog and the standard library's logging alike, and give the journal. Writes to standard error."""
    out = stream if stream is not None else sys.stderr
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _frames_only,
        redact,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(level),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _renderer(log_format, out)],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name, level in _QUIET.items():
        logging.getLogger(name).setLevel(level)
    journal: FilteringBoundLogger = structlog.get_logger("ribambelle")
    return journal


def redact(logger: Any, method: str, event: EventDict) -> MutableMapping[str, Any]:
    """Hide what is secret by its name or its shape, cut what is long, and keep a line one line."""
    del logger, method
    return {
        key: HIDDEN if key.lower() in SECRET_NAMES else value if key == "exception" else harmless(value)
        for key, value in event.items()
    }


def _frames_only(logger: Any, method: str, event: EventDict) -> EventDict:
    """An exception as its frames and its first line: what it quotes may be somebody's words."""
    del logger, method
    info = event.pop("exc_info", None)
    if not info:
        return event
    error = info if isinstance(info, BaseException) else info[1] if isinstance(info, tuple) else sys.exc_info()[1]
    if error is not None:
        event["exception"] = "\n".join(_told(error))
    return event


def _told(error: BaseException) -> list[str]:
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = [] if cause is None else _told(cause)
    frames = "".join(traceback.format_tb(error.__traceback__, limit=-_FRAMES))
    return [*before, f"{frames}{harmless(error)}"]


def _renderer(log_format: LogFormat, out: TextIO) -> Processor:
    if log_format == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=out.isatty(), pad_event_to=0, sort_keys=False)
