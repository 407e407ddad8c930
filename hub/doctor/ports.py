"""The port of the pages: free, answered by a hub that runs, or held by somebody else."""

import asyncio
import json
import ssl
import urllib.request

from hub.doctor.findings import Finding, mend_as, well
from hub.keeper import StartError
from hub.lifecycle import listen
from hub.settings import Settings, url_of

_PATIENCE_SECONDS = 3.0
_OF_EVERY = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - only compared


async def pages(settings: Settings) -> list[Finding]:
    """The TCP port of pages and sockets."""
    port = str(settings.port)
    if await is_running(settings):
        return [well("doctor-port-ours", port=port)]
    try:
        listen(settings.host, settings.port).close()
    except StartError as no:
        return [mend_as(no)]
    return [well("doctor-port-free", port=port)]


async def is_running(settings: Settings) -> bool:
    """Whether a hub of ours answers at the port, on this computer."""
    return settings.port != 0 and await asyncio.to_thread(_is_ours, settings)


def _is_ours(settings: Settings) -> bool:
    scheme = "https" if settings.speaks_https else "http"
    url = url_of(scheme, _OF_EVERY.get(settings.host, settings.host), settings.port)
    nobody_else = ssl._create_unverified_context()  # noqa: S323 - our own port; its certificate names another host
    try:
        with urllib.request.urlopen(f"{url}/version", timeout=_PATIENCE_SECONDS, context=nobody_else) as answer:  # noqa: S310 - http and https alone
            told = json.loads(answer.read(1_000))
    except (OSError, ValueError):
        return False
    return isinstance(told, dict) and told.get("name") == "ribambelle"
