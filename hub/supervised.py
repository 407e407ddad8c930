"""A worker as the supervisor starts it: it inherits the listening socket, says when it is ready, and never outlives it.

`python -m hub.supervised LIFELINE LISTENING`, both numbers of inherited file descriptors.
"""

import asyncio
import os
import socket
import sys

from hub import app
from hub.https.ladder import reached
from hub.journal import open_journal
from hub.keeper import StartError
from hub.lifecycle import on_signals, run_on_best_loop
from hub.lifeline import Birth, failed_line, read_birth, ready_line

ORPHAN_SECONDS = 2.0
"""After which a worker whose supervisor was killed is gone, whatever still hangs on it: its ports are wanted."""


def main(lifeline_fd: int, listening_fd: int) -> int:
    """Serve until the supervisor says so or is gone. The exit status: 0, or 1 where this worker could not start."""
    with socket.socket(fileno=lifeline_fd) as lifeline, socket.socket(fileno=listening_fd) as listening:
        try:
            birth = read_birth(lifeline)
            run_on_best_loop(_serve(birth, lifeline, listening))
        except EOFError:
            return 0
        except StartError as no:
            lifeline.setblocking(True)
            lifeline.sendall(failed_line(no))
            return 1
    return 0


async def _serve(birth: Birth, lifeline: socket.socket, listening: socket.socket) -> None:
    journal = open_journal(birth.settings.log_format).bind(worker=birth.index)
    stopping = asyncio.Event()
    on_signals(stopping.set)
    loop = asyncio.get_running_loop()
    lifeline.setblocking(False)

    def hear() -> None:
        try:
            if lifeline.recv(1):
                return
        except BlockingIOError:
            return
        except OSError:
            pass  # gone as well
        loop.remove_reader(lifeline)
        journal.warning("the supervisor is gone")
        stopping.set()
        loop.call_later(ORPHAN_SECONDS, os._exit, 1)

    loop.add_reader(lifeline, hear)
    worker = app.build(reached(birth.settings), journal, name=birth.name, after=birth.after)
    await worker.serve(listening, lambda: lifeline.sendall(ready_line()), stopping)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
