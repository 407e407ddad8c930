"""A school's router for UDP: it gives its clients ports of its own, may forget which, and may be unplugged."""

import contextlib
import selectors
import socket
import threading
from types import TracebackType

Address = tuple[str, int]

# The page learns of one address only: the router's.
_BEHIND = """
(() => {
  const set = RTCPeerConnection.prototype.setRemoteDescription;
  RTCPeerConnection.prototype.setRemoteDescription = function ({ type, sdp }) {
    const udp = sdp.replace(/^a=candidate:\\S+ 1 tcp .*\\r\\n/gm, "");
    return set.call(this, { type, sdp: udp.replace(/^(a=candidate:.* 127\\.0\\.0\\.1) \\d+ /gm, "$1 PORT ") });
  };
})();
"""


class Router:
    """Stands before one media port; `script` makes a page use it."""

    def __init__(self) -> None:
        self.hub: Address = ("127.0.0.1", 0)
        self.is_unplugged = False
        self.renumberings = 0
        self._outer = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._outer.bind(("127.0.0.1", 0))
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._outer, selectors.EVENT_READ)
        self._inner: dict[Address, socket.socket] = {}
        self._is_forgetting = threading.Event()
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._carry, daemon=True)

    def __enter__(self) -> "Router":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_over.set()
        self._thread.join()
        self._forget()
        self._outer.close()

    @property
    def script(self) -> str:
        """For a page that shall be behind this router."""
        return _BEHIND.replace("PORT", str(self._outer.getsockname()[1]))

    def renumber(self) -> None:
        """Whom it serves come from other ports from now on, as after a restart of the router."""
        self._is_forgetting.set()

    def unplug(self) -> None:
        """Nothing passes."""
        self.is_unplugged = True

    def plug_in(self) -> None:
        """It does again."""
        self.is_unplugged = False

    def _carry(self) -> None:
        while not self._is_over.is_set():
            if self._is_forgetting.is_set():
                self._is_forgetting.clear()
                self._forget()
                self.renumberings += 1
            for key, _ in self._selector.select(0.1):
                with contextlib.suppress(OSError):
                    self._pass_on(key.fileobj, key.data)  # type: ignore[arg-type]  # only sockets are registered

    def _pass_on(self, came_by: socket.socket, client: Address | None) -> None:
        datagram, sender = came_by.recvfrom(2048)
        if self.is_unplugged:
            return
        if client is None:
            self._way_in(sender).sendto(datagram, self.hub)
        else:
            self._outer.sendto(datagram, client)

    def _way_in(self, client: Address) -> socket.socket:
        inner = self._inner.get(client)
        if inner is None:
            inner = self._inner[client] = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            inner.bind(("127.0.0.1", 0))
            self._selector.register(inner, selectors.EVENT_READ, client)
        return inner

    def _forget(self) -> None:
        for inner in self._inner.values():
            self._selector.unregister(inner)
            inner.close()
        self._inner.clear()
