"""The peer of the media benchmarks: Janus as Debian ships it, started for us alone, driven through its videoroom.

Janus offers no address of a loopback interface. For as long as it runs it is given one of 127.0.0.0/8 on an interface
that leads nowhere, so that all that is measured stays on this computer; that wants Linux and root.
"""

import asyncio
import contextlib
import itertools
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiohttp

from signaling.sfu.endpoint import Endpoint
from tests.bench.calls import answer, offer
from tests.bench.processes import BenchError, Server, free_port, running
from tests.bench.pump import Sent

ADDRESS = "127.77.0.1"
_LINK, _OTHER_END = "ribambelle0", "ribambelle1"
_ROOM = 1
_VIDEOROOM = "janus.plugin.videoroom"
_KEPT = ("libjanus_videoroom.so", "libjanus_websockets.so")
_ROOMY_BPS = 10_000_000
_REPLY_SECONDS = 20.0


def find_or_install() -> str:
    """The path of Janus; as root on Debian installs what is missing. Raises BenchError with the line that does."""
    if path := shutil.which("janus"):
        return path
    if shutil.which("apt-get") and os.geteuid() == 0:
        # RUNLEVEL=1 keeps its maintainer's script from starting a Janus for everybody.
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
        for arguments in (["update"], ["install", "--yes", "--no-install-recommends", "janus"]):
            asked = ["apt-get", "-qq", *arguments]
            subprocess.run(asked, check=False, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if path := shutil.which("janus"):
            return path
    raise BenchError("the peer of the media benchmarks is Janus. Debian: sudo apt-get install janus")


@contextlib.contextmanager
def address() -> Iterator[str]:
    """An address of this computer that Janus offers, until the end of the block. Raises BenchError."""
    _ip("link", "add", _LINK, "type", "veth", "peer", "name", _OTHER_END)
    try:
        _ip("address", "add", f"{ADDRESS}/32", "dev", _LINK)
        _ip("link", "set", _LINK, "up")
        _ip("link", "set", _OTHER_END, "up")
        yield ADDRESS
    finally:
        _ip("link", "delete", _LINK)


def _ip(*arguments: str) -> None:
    try:
        subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as no:
        why = no.stderr.strip() if isinstance(no, subprocess.CalledProcessError) else no
        raise BenchError(f"Janus needs an address for a while: Linux, root and iproute2 ({why})") from no


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[Server]:
    """Janus alone with what a video room needs, otherwise as it comes. Raises BenchError."""
    port = free_port()
    program = find_or_install()
    with address():
        folder.mkdir()
        _configure(folder, port)
        command = [program, "--configs-folder", str(folder), "--config", str(folder / "janus.jcfg")]
        with running(command, port, folder) as server:
            yield server


def _configure(folder: Path, port: int) -> None:
    listed = subprocess.run(["dpkg", "-L", "janus"], capture_output=True, text=True, check=True).stdout.split()
    libraries = [Path(path) for path in listed if path.endswith(".so")]
    left_out = {kind: ",".join(_others(libraries, kind)) for kind in ("plugins", "transports", "events", "loggers")}
    (folder / "janus.jcfg").write_text(f"""
general: {{ configs_folder = "{folder}", debug_level = 3, session_timeout = 0 }}
nat: {{ ice_lite = true, full_trickle = false, ice_enforce_list = "{ADDRESS}" }}
media: {{ rtp_port_range = "20000-40000" }}
plugins: {{ disable = "{left_out["plugins"]}" }}
transports: {{ disable = "{left_out["transports"]}" }}
events: {{ broadcast = false }}
""")
    (folder / "janus.transport.websockets.jcfg").write_text(
        f'general: {{ json = "compact", ws = true, ws_port = {port}, ws_ip = "127.0.0.1", ws_logging = 0 }}\n'
    )
    (folder / "janus.plugin.videoroom.jcfg").write_text("general: { }\n")


def _others(libraries: list[Path], kind: str) -> list[str]:
    return [path.name for path in libraries if path.parent.name == kind and path.name not in _KEPT]


class Janus:
    """A conversation with a running Janus: one room, and whoever publishes and subscribes there."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._waiting: dict[str, asyncio.Future[dict[str, Any]]] = {}
        self._feeds: dict[int, int] = {}
        self._session = 0

    @classmethod
    @contextlib.asynccontextmanager
    async def talking(cls, server: Server) -> "AsyncIterator[Janus]":
        """With a session and an empty room."""
        url = f"ws://127.0.0.1:{server.port}"
        async with aiohttp.ClientSession() as http, http.ws_connect(url, protocols=["janus-protocol"]) as socket:
            janus = cls(socket)
            listening = asyncio.create_task(janus._listen())
            try:
                janus._session = (await janus._ask({"janus": "create"}))["data"]["id"]
                await janus._tell(
                    await janus._attach(),
                    {"request": "create", "room": _ROOM, "publishers": 100, "bitrate": _ROOMY_BPS,
                     "audiocodec": "opus", "videocodec": "vp8"},
                )  # fmt: skip
                yield janus
            finally:
                listening.cancel()

    async def publish(self, number: int, endpoint: Endpoint, sends: tuple[Sent, ...]) -> None:
        """Connect an endpoint by which the class with this number sends."""
        handle = await self._attach()
        joined = await self._tell(handle, {"request": "join", "room": _ROOM, "ptype": "publisher"})
        self._feeds[number] = int(joined["plugindata"]["data"]["id"])
        offered = {"type": "offer", "sdp": offer(endpoint, sends)}
        reply = await self._tell(handle, {"request": "publish", "bitrate": _ROOMY_BPS}, offered)
        await endpoint.connect(reply["jsep"]["sdp"])

    async def subscribe(self, number: int, endpoint: Endpoint) -> None:
        """Connect an endpoint by which the class gets what all others send now, over one connection."""
        handle = await self._attach()
        streams = [{"feed": feed} for other, feed in self._feeds.items() if other != number]
        joined = await self._tell(handle, {"request": "join", "room": _ROOM, "ptype": "subscriber", "streams": streams})
        offered = joined["jsep"]["sdp"]
        answered = {"type": "answer", "sdp": answer(endpoint, offered, repairs=True)}
        await self._tell(handle, {"request": "start", "room": _ROOM}, answered)
        await endpoint.connect(offered)

    async def _attach(self) -> int:
        return int((await self._ask({"janus": "attach", "plugin": _VIDEOROOM}))["data"]["id"])

    async def _tell(self, handle: int, body: dict[str, object], jsep: dict[str, str] | None = None) -> dict[str, Any]:
        message: dict[str, object] = {"janus": "message", "handle_id": handle, "body": body}
        reply = await self._ask(message | ({"jsep": jsep} if jsep else {}))
        if "error" in reply.get("plugindata", {}).get("data", {}):
            raise BenchError(f"Janus refuses {body['request']}: {reply}")
        return reply

    async def _ask(self, message: dict[str, object]) -> dict[str, Any]:
        """The reply, or for what takes Janus longer than a moment the event that follows its `ack`."""
        name = str(next(self._numbers))
        self._waiting[name] = waiting = asyncio.get_running_loop().create_future()
        session = {"session_id": self._session} if self._session else {}
        await self._socket.send_json(message | session | {"transaction": name})
        reply = await asyncio.wait_for(waiting, _REPLY_SECONDS)
        if reply["janus"] == "error":
            raise BenchError(f"Janus refuses {message['janus']}: {reply}")
        return reply

    async def _listen(self) -> None:
        async for heard in self._socket:
            said = heard.json()
            if said["janus"] != "ack" and said.get("transaction") in self._waiting:
                self._waiting.pop(said["transaction"]).set_result(said)
