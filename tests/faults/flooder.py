"""Somebody who floods: one process that sends ten thousand events a second, and tells what became of it.

`python -m tests.faults.flooder PORT ORIGIN COOKIE ROOM KIND COUNT` prints `{"sent", "seconds", "denied"}` as JSON.
"""

import base64
import json
import os
import socket
import struct
import sys
import time
from urllib.parse import urlsplit

KINDS = {
    "cursor": '42["cursor",{"channel":"page-1","x":%d,"y":1}]',
    "command": '42["command",{"op_id":"flood-%012d","channel":"chat","command":{"kind":"say","text":"spam"}}]',
    "rubbish": '42["nonsense%d"]',
    "read": '42["read",{"channel":"page-1","after":%d}]',
}
AT_ONCE = 200
PAUSE_SECONDS = 0.02


def frame(text: str) -> bytes:
    """A masked text frame (RFC 6455 §5.2), with a mask of zeros."""
    payload = text.encode()
    size = len(payload)
    head = struct.pack("!BB", 0x81, 0x80 | size) if size < 126 else struct.pack("!BBH", 0x81, 0x80 | 126, size)
    return head + bytes(4) + payload


def connect(port: int, origin: str, cookie: str) -> tuple[socket.socket, bytes]:
    """A WebSocket by hand, and the head of the answer."""
    wire = socket.create_connection(("127.0.0.1", port), timeout=20)
    key = base64.b64encode(os.urandom(16)).decode()
    lines = ["GET /socket.io/?EIO=4&transport=websocket HTTP/1.1", f"Host: {urlsplit(origin).netloc}"]
    lines += [f"Origin: {origin}", f"Cookie: {cookie}", "Upgrade: websocket", "Connection: Upgrade"]
    lines += ["Sec-WebSocket-Version: 13", f"Sec-WebSocket-Key: {key}", "", ""]
    wire.sendall("\r\n".join(lines).encode())
    return wire, wire.recv(4_096)


def flood(port: int, origin: str, cookie: str, room: str, kind: str, count: int) -> dict[str, float]:
    """Until the hub has had enough, or all of them are sent."""
    wire, _ = connect(port, origin, cookie)
    wire.sendall(frame("40"))
    time.sleep(0.2)
    wire.sendall(frame(f'42["enter",{{"room":"{room}"}}]'))
    time.sleep(0.5)
    sent, began = 0, time.monotonic()
    try:
        while sent < count:
            wire.sendall(b"".join(frame(KINDS[kind] % number) for number in range(sent, sent + AT_ONCE)))
            sent += AT_ONCE
            wire.setblocking(False)
            try:
                while wire.recv(262_144):
                    pass
                break
            except BlockingIOError:
                pass
            finally:
                wire.settimeout(20)
            time.sleep(max(0.0, began + sent / AT_ONCE * PAUSE_SECONDS - time.monotonic()))
    except OSError:
        pass
    seconds = time.monotonic() - began
    wire.close()
    denied = 0
    for _ in range(5):
        again, head = connect(port, origin, cookie)
        denied += b" 429 " in head.split(b"\r\n")[0] + b" "
        again.close()
    return {"sent": sent, "seconds": round(seconds, 2), "denied": denied}


def main() -> None:
    """As the first lines say."""
    port, origin, cookie, room, kind, count = sys.argv[1:]
    sys.stdout.write(json.dumps(flood(int(port), origin, cookie, room, kind, int(count))) + "\n")


if __name__ == "__main__":
    main()
