"""A real hub with the demo lesson, as its own process: started, read for its entry links, killed and started again."""

import http.client
import json
import os
import queue
import re
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from tests.services import free_port

START_SECONDS = 60
KEEPERS_LINK = re.compile(r"http://sacha\.localhost:\d+/enter#\S+")
FAMILY_LINK = re.compile(r"http://famille\.localhost:\d+/family#\S+")
LINK = re.compile(r"^enter: (?P<role>\S+) (?P<name>\S+) (?P<label>\S+) (?P<url>\S+)$")


@dataclass(frozen=True, slots=True)
class Link:
    """One entry line: who it is for, and the address that lets them in."""

    role: str
    name: str
    label: str
    url: str

    @property
    def origin(self) -> str:
        """Scheme, host and port: the only ones that this window may ever ask."""
        return self.url.split("/enter", 1)[0]


class DemoHub:
    """`ribambelle demo` on a free port with its own data; `kill` is `kill -9`, `start` starts it on the same data.

    A setting that is "" has its default.
    """

    def __init__(self, data_dir: Path, port: int | None = None, **settings: str) -> None:
        self.data_dir = data_dir
        self.settings = settings
        self.port = port or free_port()
        self.links: list[Link] = []
        self.log: list[str] = []
        self._process: subprocess.Popen[str] | None = None

    @property
    def origin(self) -> str:
        """Where the hub answers."""
        return f"http://localhost:{self.port}"

    def start(self) -> None:
        """Start, and wait until the links are printed. Raises RuntimeError with what the hub said if it does not."""
        command = [str(Path(sys.executable).parent / "ribambelle"), "demo"]
        environment = {key: value for key, value in os.environ.items() if key not in SETTINGS}
        environment |= {"PORT": str(self.port), "DATA_DIR": str(self.data_dir), "MEDIA_PORT": "0"}
        environment["MEDIA_ADDRESSES"] = "127.0.0.1"  # no test sends a packet beyond this computer's loopback
        environment["TEACHER_BRIDGE_SECONDS"] = "900"  # a teacher who was in once is missed after all tests
        environment |= {"LMTP_PORT": "0", "LMTP_DOMAIN": "classes.example.org"}
        environment |= self.settings
        environment = {name: value for name, value in environment.items() if name not in SETTINGS or value}
        self._process = subprocess.Popen(
            command, cwd=self.data_dir, env=environment, text=True, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        threading.Thread(target=self._read, args=(self._process.stdout, lines), daemon=True).start()
        self.links = self._printed_links(lines)

    def kill(self) -> None:
        """`kill -9`: no word of farewell, nothing flushed."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it as a person would, and insist after ten seconds."""
        self._end(signal.SIGTERM)

    def link(self, role: str, label: str) -> Link:
        """The first entry link of that role in the class whose label contains `label`."""
        return next(link for link in self.links if link.role == role and label in link.label)

    @property
    def keeper_url(self) -> str:
        """The entry link of the demo's keeper, who has no room."""
        said = "\n".join(self.log)
        found = KEEPERS_LINK.search(said)
        if found is None:
            raise LookupError(f"no keeper's link in: {said[-2_000:]}")
        return found[0]

    @property
    def family_url(self) -> str:
        """The link of the families of Niort, in the code on their slip."""
        return next(found[0] for line in self.log if (found := FAMILY_LINK.search(line)))

    def bring_teacher(self, label: str) -> None:
        """Let the teacher of that class look into the room, without a window: from now on its pupils may be there."""
        link = self.link("teacher", label)
        headers = {"Host": link.origin.partition("//")[2], "Origin": link.origin, "Content-Type": "application/json"}
        card = link.url.partition("#")[2].partition("&")[0]
        wire = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        wire.request("POST", "/enter", json.dumps({"secret": card, "to": "live"}), headers)
        answer = wire.getresponse()
        room = json.loads(answer.read())["go"]
        cookie = str(answer.headers["Set-Cookie"]).partition(";")[0]
        wire.request("GET", f"{room}/entries", headers={**headers, "Cookie": cookie})
        assert wire.getresponse().status == 200
        wire.close()

    def teachers(self) -> list[Link]:
        """One teacher's link for each class, in the order of the terminal."""
        return [link for link in self.links if link.role == "teacher"]

    def _printed_links(self, lines: "queue.SimpleQueue[str | None]") -> list[Link]:
        links: list[Link] = []
        while True:
            try:
                line = lines.get(timeout=START_SECONDS if not links else 1)
            except queue.Empty:
                if links:
                    return links  # a quiet second after the first link: that was all of them
                line = None
            if line is None:
                self.kill()
                raise RuntimeError("the hub did not start:\n" + "\n".join(self.log[-40:]))
            if found := LINK.match(line):
                links.append(Link(**found.groupdict()))

    def _read(self, pipe: IO[str], lines: "queue.SimpleQueue[str | None]") -> None:
        for line in pipe:
            self.log.append(line.rstrip())
            lines.put(line.strip())
        lines.put(None)

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.poll() is None:
            os.killpg(process.pid, how)
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait(timeout=10)


SETTINGS = {"HOST", "PORT", "DATA_DIR", "DATABASE_URL", "REDIS_URL", "MEDIA_PORT", "MEDIA_ADDRESSES", "PUBLIC_URL",
            "PUBLIC_ADDRESS", "TEACHER_BRIDGE_SECONDS", "TURN_URLS", "TURN_SECRET", "RELAY_ONLY",
            "LMTP_HOST", "LMTP_PORT", "LMTP_DOMAIN"}  # fmt: skip
"""What the caller's environment must not decide for the tests."""
