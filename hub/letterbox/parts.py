"""The door for e-mail as a part of a worker that starts and stops; nothing where the keeper has not opened it."""

import socket

from structlog.typing import FilteringBoundLogger

from hub.clock import clock_ms
from hub.letterbox.listening import LetterDoor
from hub.letterbox.receiving import Hub, Receiving
from hub.lifecycle import Part, listen
from hub.materials.files import MaterialFiles
from hub.settings import Settings
from hub.store.store import Store


def ours(settings: Settings) -> Hub:
    """Which addresses are the hub's own."""
    return Hub(settings.lmtp_domain, settings.mail_from)


def most_bytes(settings: Settings) -> int:
    """Of a whole letter: its files in base64 take a third more, and its words some room (RFC 2045 §6.8)."""
    return (settings.upload_mb << 20) * 7 // 5 + (1 << 20)


def letter_door(
    settings: Settings, store: Store, files: MaterialFiles, journal: FilteringBoundLogger, *, is_shared: bool
) -> list[Part]:
    """`is_shared`: other workers of this hub listen there too."""
    if settings.lmtp_port is None:
        return []
    port = settings.lmtp_port
    receiving = Receiving(store, files, ours(settings), clock_ms, journal)
    door = LetterDoor(receiving, settings.lmtp_domain, most_bytes(settings), journal)

    async def start() -> None:
        listening: socket.socket = listen(settings.lmtp_host, port, "LMTP_PORT", is_shared=is_shared)
        await door.open(listening)

    return [Part("letters in", start, door.close)]
