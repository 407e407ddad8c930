"""Real proxies for tests, nginx and Caddy, each with the very snippet that the docs give to keepers."""

import os
import shutil
import socket
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from pathlib import Path

from tests.services import free_port

DOCS = Path(__file__).parents[1] / "docs" / "proxies"
START_SECONDS = 30.0


class NoProxy(Exception):
    """It is not here, and we may not install it; the message is the line that does."""


class Proxy(ABC):
    """On loopback, before the hub on `hub_port`, with the certificate and key of `files`."""

    program: str
    package: str
    snippet: str

    def __init__(self, folder: Path, hub_port: int, files: tuple[Path, Path]) -> None:
        self.port = free_port()
        self._folder = folder
        self._hub_port = hub_port
        self._files = files
        self._log = folder / f"{self.program}.log"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def origin(self) -> str:
        """As browsers see it."""
        return f"https://localhost:{self.port}"

    def start(self) -> None:
        """Start, and wait until it answers. Raises NoProxy, or RuntimeError with what it said."""
        path = self._find_or_install()
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [path, *self._arguments()], cwd=self._folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                env=os.environ | {"HOME": str(self._folder), "XDG_DATA_HOME": str(self._folder)},
            )  # fmt: skip
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{self.program} does not start:\n{self._log.read_text()}")
            time.sleep(0.05)

    def stop(self) -> None:
        """End it, and the processes that it started."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)

    @abstractmethod
    def _arguments(self) -> list[str]:
        """How it is started in the foreground, with the snippet."""

    def _text(self, *told: tuple[str, str]) -> str:
        """The snippet, with what a keeper changes changed."""
        text = (DOCS / self.snippet).read_text("utf-8")
        for theirs, ours in told:
            if theirs not in text:
                raise RuntimeError(f"{self.snippet} lacks {theirs}")
            text = text.replace(theirs, ours)
        return text

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return False
        return True

    def _find_or_install(self) -> str:
        """As root on Debian installs what is missing."""
        if path := shutil.which(self.program):
            return path
        if shutil.which("apt-get") and os.geteuid() == 0:
            # RUNLEVEL=1 keeps its maintainer's script from starting a proxy for everybody.
            environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
            for arguments in (["update"], ["install", "--yes", "--no-install-recommends", self.package]):
                subprocess.run(["apt-get", "-qq", *arguments], check=False, env=environment, stdout=sys.stderr)
            if path := shutil.which(self.program):
                return path
        raise NoProxy(f"needs {self.program}: sudo apt-get install {self.package}")


class Nginx(Proxy):
    """nginx, as docs/proxies/nginx.conf says."""

    program, package, snippet = "nginx", "nginx-light", "nginx.conf"

    def _arguments(self) -> list[str]:
        live = "/etc/letsencrypt/live/hub.example.org"
        text = self._text(
            ("listen 443 ssl", f"listen 127.0.0.1:{self.port} ssl"),
            ("http://127.0.0.1:8000", f"http://127.0.0.1:{self._hub_port}"),
            (f"{live}/fullchain.pem", str(self._files[0])), (f"{live}/privkey.pem", str(self._files[1])),
            ("hub.example.org", "localhost"),
        )  # fmt: skip
        places = "\n".join(
            f"{each}_temp_path {self._folder}/{each};" for each in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        own = self._folder / "nginx.conf"
        user = "user root;" if os.geteuid() == 0 else ""
        own.write_text(
            f"daemon off; {user} pid {self._folder}/pid; error_log stderr;\nevents {{}}\n"
            f"http {{\naccess_log off;\n{places}\n{text}\n}}\n",
            "utf-8",
        )
        return ["-c", str(own), "-p", str(self._folder), "-e", "stderr"]


class Caddy(Proxy):
    """Caddy, as docs/proxies/Caddyfile says; with a certificate of ours, for it cannot fetch one here."""

    program, package, snippet = "caddy", "caddy", "Caddyfile"

    def _arguments(self) -> list[str]:
        text = self._text(
            ("hub.example.org {", f"{self.origin} {{\n\tbind 127.0.0.1\n\ttls {self._files[0]} {self._files[1]}"),
            ("reverse_proxy 127.0.0.1:8000", f"reverse_proxy 127.0.0.1:{self._hub_port}"),
        )
        own = self._folder / "Caddyfile"
        own.write_text(f"{{\n\tadmin off\n\tauto_https disable_redirects\n}}\n{text}", "utf-8")
        return ["run", "--config", str(own), "--adapter", "caddyfile"]
