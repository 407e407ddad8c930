"""Where everything is kept: one `Store` a worker, on SQLite (the default) or PostgreSQL.

Start at `store` (opens, migrates, closes), then `tables` (what all models share), `engine` (each database's own
settings), `changes` (who hears at once what was committed), `leases` (work that waits in rows), `channel_log` (the
rooms' logs) and `migrations`.
"""
