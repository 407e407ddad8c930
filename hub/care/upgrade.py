"""Before a newer version changes any table, everything is copied: an upgrade that goes wrong costs nothing."""

from datetime import UTC, datetime

import structlog

from hub.care import places
from hub.care.backup import back_up
from hub.keeper import StartError
from hub.settings import Settings
from hub.store.store import Store

KEPT = 3
"""So many copies of before upgrades stay; a keeper's own backups are theirs to throw away."""

_NAME = "before-upgrade-%Y-%m-%d-%H%M%SZ.zip"


def careful_store(settings: Settings) -> Store:
    """The hub's store, not yet open. Raises ValueError, as `Store` does."""
    return Store(settings.database_url, settings.data_dir, before_upgrade=lambda: keep_a_copy(settings))


async def keep_a_copy(settings: Settings) -> None:
    """Into DATA_DIR/backups. Raises StartError: no copy, no upgrade."""
    try:
        folder = places.backups(settings.data_dir)
    except OSError as no:
        raise StartError("backup-unwritable", file=str(settings.data_dir), why=str(no.strerror)) from None
    made = await back_up(settings, folder / datetime.now(UTC).strftime(_NAME))
    structlog.get_logger().info("saved before the upgrade", file=made.file)
    for old in sorted(folder.glob("before-upgrade-*.zip"))[:-KEPT]:
        old.unlink(missing_ok=True)
