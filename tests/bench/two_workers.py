"""One room over two processes: our workers on PostgreSQL and Redis, the peer's with the Redis adapter."""

import contextlib
import socket
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.bench import node
from tests.bench.crowd import Crowd, gather, socket_io_tongue
from tests.bench.player import Tongue
from tests.bench.processes import START_SECONDS, BenchError, Server, free_port, running
from tests.services import PostgresServer, RedisServer

WORKERS = 2
LEAST_SHARE = 0.2
"""Of what went out, each worker must have written so much, or the room was not spread."""


class Spread:
    """The services that both sides need, and a crowd in that PostgreSQL. Close it."""

    def __init__(self, folder: Path, people: int) -> None:
        """Raises BenchError where a service cannot run."""
        self._closing = ExitStack()
        try:
            self._postgres = PostgresServer(is_durable=True)
            self._closing.callback(self._postgres.stop)
            self._postgres.start()
            self._redis = RedisServer()
            self._closing.callback(self._redis.kill)
            self._redis.start()
            self._template = self._postgres.new_database()
            self._crowd: Crowd = gather(folder / "spread", people, self._template)
        except (pytest.fail.Exception, RuntimeError, OSError) as no:
            self.close()
            raise BenchError(str(no)) from no

    def close(self) -> None:
        """End the services."""
        self._closing.close()

    @contextlib.contextmanager
    def ours(self, folder: Path) -> Iterator[tuple[list[Server], Tongue]]:
        """The hub as `ribambelle serve` starts it with two workers; the supervisor counts as well."""
        port, metrics_port = free_port(), _free_ports(WORKERS)
        url = self._postgres.new_database(self._template.rpartition("/")[2])
        environment = {
            "PORT": str(port), "DATA_DIR": str(folder / "data"), "MEDIA_PORT": "0",
            "MEDIA_ADDRESSES": "127.0.0.1", "LOG_FORMAT": "json", "WORKERS": str(WORKERS), "DATABASE_URL": url,
            "REDIS_URL": self._redis.url, "METRICS_PORT": str(metrics_port),
        }  # fmt: skip
        with running([str(Path(sys.executable).parent / "ribambelle"), "serve"], port, folder, environment) as server:
            _wait_for_all(server, metrics_port)
            yield [server], self._crowd.tongue(f"http://localhost:{port}")
            _see_spread([_metric(metrics_port + number, "lane_written_bytes_total") for number in range(WORKERS)])
        self._postgres.drop_database(url)

    @contextlib.contextmanager
    def theirs(self, peer: node.NodePeer, script: Path, folder: Path) -> Iterator[tuple[list[Server], Tongue]]:
        """Two processes on a port each, every other client at each; each stores what its own clients say."""
        with ExitStack() as stack:
            servers = []
            for number in range(WORKERS):
                port = free_port()
                database = str(folder / f"chat-{number}.db")
                environment = {"PORT": str(port), "DATABASE": database, "REDIS_URL": self._redis.url}
                servers.append(stack.enter_context(running(peer.command(script), port, folder, environment)))
            yield servers, socket_io_tongue()


def _wait_for_all(server: Server, metrics_port: int) -> None:
    """Until every worker hears every other."""
    give_up = time.monotonic() + START_SECONDS
    for port in range(metrics_port, metrics_port + WORKERS):
        while _metric(port, "workers") != WORKERS:
            if time.monotonic() > give_up:
                raise BenchError(f"the workers did not find each other:\n{server.said()}")
            time.sleep(0.1)


def _metric(port: int, name: str) -> float:
    """What a worker says; 0 where it does not answer yet."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=2) as answer:
            lines = answer.read().decode().splitlines()
    except OSError:
        return 0.0
    found = [line for line in lines if line.startswith(f"ribambelle_{name} ")]
    return float(found[0].rpartition(" ")[2]) if found else 0.0


def _see_spread(written: list[float]) -> None:
    """Who accepts a connection is up to the kernel: look at what came of it."""
    shares = [number / (sum(written) or 1) for number in written]
    print(f"  of what was written: {', '.join(f'{share:.0%}' for share in shares)}", file=sys.stderr, flush=True)
    if min(shares) < LEAST_SHARE:
        raise BenchError("nearly everybody came to one worker: nothing was spread")


def _free_ports(count: int) -> int:
    """The first of so many free ports in a row, and one more for a renewal."""
    for _ in range(50):
        first = free_port()
        if all(_is_free(port) for port in range(first, first + count + 1)):
            return first
    raise BenchError("no free ports in a row")


def _is_free(port: int) -> bool:
    try:
        with socket.create_server(("127.0.0.1", port)):
            return True
    except OSError:
        return False
