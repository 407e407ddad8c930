"""What a decoding process gives up before it reads a stranger's file: time, memory, files, and any way to talk."""

import ctypes
import os
import resource
import signal
import sys

CPU_SECONDS = 20
FILM_CPU_SECONDS = 40 * 60
PROGRAM_CPU_SECONDS = 90
MEMORY_BYTES = 1536 << 20
"""Of addresses: libraries reserve far more than they use."""
PROGRAM_MEMORY_BYTES = 4 << 30
OUTPUT_BYTES = 512 << 20

_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000
_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS = 1, 38
_FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system", "os.kill", "ctypes.")


def confine(cpu_seconds: int = CPU_SECONDS) -> None:
    """From here on. What a platform cannot do is left out: the memory of a Mac, the network outside Linux."""
    _limit(resource.RLIMIT_CPU, cpu_seconds)
    _limit(resource.RLIMIT_FSIZE, OUTPUT_BYTES)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_NOFILE, 64)
    if sys.platform == "linux":
        _limit(resource.RLIMIT_AS, MEMORY_BYTES)
        _leave_network()
    sys.addaudithook(_refuse)


def confine_program(cpu_seconds: int = PROGRAM_CPU_SECONDS) -> bool:
    """The same for what this process becomes next, which no audit hook follows; False where it keeps its network."""
    _limit(resource.RLIMIT_CPU, cpu_seconds)
    _limit(resource.RLIMIT_FSIZE, OUTPUT_BYTES)
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_AS, PROGRAM_MEMORY_BYTES)
    return _leave_network()


def _limit(what: int, most: int) -> None:
    hard = resource.getrlimit(what)[1]
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)
    resource.setrlimit(what, (most, most))


def _leave_network() -> bool:
    """A network of its own with nothing in it; where the kernel gives none (False), the audit hook stands alone."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)  # nobody waits for the film of a worker that was killed
    is_root = os.geteuid() == 0
    return bool(libc.unshare(_CLONE_NEWNET if is_root else _CLONE_NEWUSER | _CLONE_NEWNET) == 0)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    """As Python tells it (PEP 578): no socket, no other process, no file that is written."""
    if event.startswith(_FORBIDDEN) and event not in ("ctypes.dlopen", "ctypes.dlsym"):
        raise PermissionError(event)
    flags = arguments[2] if event == "open" and len(arguments) > 2 else 0
    if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        raise PermissionError(event)
