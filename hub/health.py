"""Two answers for whoever watches the hub: `/healthz` (this process answers) and `/version`."""

from importlib import metadata

from quart import Blueprint

health = Blueprint("health", __name__)


def version() -> str:
    """The version of this hub, as its package says."""
    return metadata.version("ribambelle")


@health.get("/healthz")
async def healthz() -> dict[str, str]:
    """200 as long as the process serves; a database that is away shows in refusals, not here."""
    return {"status": "ok"}


@health.get("/version")
async def tell_version() -> dict[str, str]:
    """Which Ribambelle this is."""
    return {"name": "ribambelle", "version": version()}
