"""The rooms' channels in SQL: `sqlite` (one writer thread, a file of its own) and `postgres` keep the same promise.

`tables` says what is kept, `rows` turns entries into rows and back, `sqlite_queries` are what SQLite is asked.
The promise is `rooms.channel.Log`; one contract test holds both to it.
"""
