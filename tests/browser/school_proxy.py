"""A school's proxy: plain requests pass, WebSockets only when it is in the mood, and sometimes nothing at all."""

import contextlib
import socket
import threading
from types import TracebackType
from urllib.parse import urlsplit

HEAD_BYTES = 64 * 1024


class SchoolProxy:
    """An HTTP proxy (RFC 9110 §9.3.6). Chromium asks it for a WebSocket with CONNECT, and for the rest in plain."""

    def __init__(self) -> None:
        self.lets_websockets_through = True
        self.is_away = False
        self.refused = 0
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> "SchoolProxy":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._listening.close()
        self._cut()

    @property
    def option(self) -> dict[str, str]:
        """How a browser window is told to use it, for this computer's own addresses too."""
        return {"server": f"http://127.0.0.1:{self._listening.getsockname()[1]}", "bypass": "<-loopback>"}

    def go_away(self) -> None:
        """The cable is out: what is open ends, what is new is refused."""
        self.is_away = True
        self._cut()

    def come_back(self) -> None:
        """It is in again."""
        self.is_away = False

    def block_websockets(self) -> None:
        """From now on, and those that are open."""
        self.lets_websockets_through = False
        self._cut()

    def _cut(self) -> None:
        for one in list(self._open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError), client:
            if self.is_away:
                return
            self._open.add(client)
            try:
                self._answer(client)
            finally:
                self._open.discard(client)

    def _answer(self, client: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            part = client.recv(HEAD_BYTES)
            if not part or len(head) > HEAD_BYTES:
                return
            head += part
        line, _, rest = head.partition(b"\r\n")
        method, target, version = line.decode("latin-1").split(" ")
        if method == "CONNECT":
            if not self.lets_websockets_through:
                self.refused += 1
                client.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                return
            with socket.create_connection(("127.0.0.1", int(target.rpartition(":")[2]))) as hub:
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                self._pump(client, hub)
            return
        url = urlsplit(target)
        path = f"{url.path or '/'}?{url.query}" if url.query else url.path or "/"
        with socket.create_connection(("127.0.0.1", url.port or 80)) as hub:
            # One request a connection: the next one would come in the form that proxies get.
            hub.sendall(
                f"{method} {path} {version}\r\nConnection: close\r\n".encode("latin-1") + _without_connection(rest)
            )
            self._pump(client, hub)

    def _pump(self, client: socket.socket, hub: socket.socket) -> None:
        upwards = threading.Thread(target=_copy, args=(client, hub), daemon=True)
        upwards.start()
        _copy(hub, client)
        upwards.join()


def _copy(source: socket.socket, sink: socket.socket) -> None:
    """All that comes, until either end closes; then both are closed."""
    with contextlib.suppress(OSError):
        while data := source.recv(HEAD_BYTES):
            sink.sendall(data)
    for one in (source, sink):
        with contextlib.suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)


def _without_connection(rest: bytes) -> bytes:
    head, end, body = rest.partition(b"\r\n\r\n")
    lines = [
        line for line in head.split(b"\r\n") if not line.lower().startswith((b"connection:", b"proxy-connection:"))
    ]
    return b"\r\n".join(lines) + end + body
