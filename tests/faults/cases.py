"""Every fault by the name under which docs/faults.md tells of it."""

from collections.abc import Awaitable, Callable

from tests.faults import abuse, buses, copies, lines, processes, reordering, storage
from tests.faults.lesson import Figures
from tests.faults.stage import Stage

Case = Callable[[Stage], Awaitable[Figures]]

CASES: dict[str, Case] = {
    "hub-killed": processes.hub_killed,
    "hub-restarted": processes.hub_restarted,
    "worker-killed": processes.worker_killed,
    "workers-renewed": processes.workers_renewed,
    "crowd-returns": processes.crowd_returns,
    "clock-jumps": processes.clock_jumps,
    "redis-killed": buses.redis_killed,
    "redis-frozen": buses.redis_frozen,
    "sqlite-locked": storage.sqlite_locked,
    "postgres-locked": storage.postgres_locked,
    "postgres-restarted": storage.postgres_restarted,
    "disk-full": storage.disk_full,
    "crash-images": storage.crash_images,
    "older-copy": storage.older_copy,
    "backup-restored": copies.backup_restored,
    "backup-moved": copies.backup_moved,
    "tables-expanded": copies.tables_expanded,
    "client-cut-off": lines.client_cut_off,
    "slow-reader": lines.slow_reader,
    "reordered": reordering.reordered,
    "poison": lines.poison,
    "flood": abuse.flood,
    "knocks": abuse.knocks,
}
"""Each raises AssertionError for what was lost or disturbed."""
