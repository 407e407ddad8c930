"""The other yardstick: the same chat on python-socketio and Hypercorn as they come."""

import asyncio
import os
import sqlite3
import time

import hypercorn.asyncio
import socketio
from hypercorn.config import Config

io = socketio.AsyncServer(async_mode="asgi", cors_allowed_origins="*")
db = sqlite3.connect(os.environ["DATABASE"], isolation_level=None)
db.execute("PRAGMA journal_mode = WAL")
db.execute("PRAGMA synchronous = FULL")
db.execute("CREATE TABLE message (seq INTEGER PRIMARY KEY, room TEXT, person TEXT, op_id TEXT, text TEXT, at INTEGER)")
people: dict[str, tuple[str, str]] = {}


@io.on("enter")
async def enter(sid: str, message: dict[str, str]) -> None:
    """Into the room."""
    people[sid] = (message["room"], message["person"])
    await io.enter_room(sid, message["room"])
    await io.emit("welcome", {"room": message["room"]}, to=sid)


@io.on("say")
async def say(sid: str, message: dict[str, str]) -> None:
    """Commit, then tell."""
    room, person = people[sid]
    at = round(time.time() * 1000)
    row = (room, person, message["op_id"], message["text"], at)
    seq = db.execute("INSERT INTO message (room, person, op_id, text, at) VALUES (?, ?, ?, ?, ?)", row).lastrowid
    said = {"seq": seq, "person": person, "op_id": message["op_id"], "at": at, "text": message["text"]}
    await io.emit("said", said, room=room)


if __name__ == "__main__":
    config = Config()
    config.bind = [f"127.0.0.1:{os.environ['PORT']}"]
    asyncio.run(hypercorn.asyncio.serve(socketio.ASGIApp(io), config))
