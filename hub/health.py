"""Three answers for whoever watches the hub: `/healthz` (it answers), `/readyz` (give it work) and `/version`."""

from importlib import metadata
from typing import Any

from quart import Blueprint

from hub.readiness import Readiness


def version() -> str:
    """The version of this hub, as its package says."""
    return metadata.version("ribambelle")


def health(readiness: Readiness) -> Blueprint:
    """The three pages."""
    pages = Blueprint("health", __name__)

    @pages.get("/healthz")
    async def healthz() -> dict[str, str]:
        """200 as long as the process serves; a database that is away shows in `/readyz`, not here."""
        return {"status": "ok"}

    @pages.get("/readyz")
    async def readyz() -> tuple[dict[str, Any], int]:
        """200 or 503, and which part is away; no address, no reason, no secret."""
        status, away = await readiness.look()
        return {"status": status, "away": away}, 200 if status == "ready" else 503

    @pages.get("/version")
    async def tell_version() -> dict[str, str]:
        """Which Ribambelle this is."""
        return {"name": "ribambelle", "version": version()}

    return pages
