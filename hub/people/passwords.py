"""Teachers' passwords: argon2id in a thread, at most two at a time; unknown addresses cost the same as known ones."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib import resources

from argon2 import PasswordHasher, Type
from argon2.exceptions import InvalidHashError, VerificationError

from hub.people.problems import PersonProblem, PersonRefused

MIN_CHARACTERS = 10
MAX_CHARACTERS = 200

# OWASP's parameters for argon2id: 19 MiB, two passes, one lane; a hub may be an old laptop in a classroom.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1, type=Type.ID)

# Bounds memory (two times 19 MiB) and keeps a flood of sign-ins from taking every core; threads start when needed.
_HASHING = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")


def check_new(password: str) -> None:
    """Raises PersonRefused for a password that is too short, too long or among the commonest."""
    if len(password) < MIN_CHARACTERS:
        raise PersonRefused(PersonProblem.PASSWORD_TOO_SHORT)
    if len(password) > MAX_CHARACTERS:
        raise PersonRefused(PersonProblem.PASSWORD_TOO_LONG)
    if password.casefold() in _commonest() or len(set(password)) == 1:
        raise PersonRefused(PersonProblem.PASSWORD_TOO_COMMON)


async def hash_password(password: str) -> str:
    """The argon2id hash of a password that `check_new` has let through. Call it outside of any transaction."""
    return await asyncio.get_running_loop().run_in_executor(_HASHING, _HASHER.hash, _bytes(password))


async def is_right(password: str, password_hash: str | None) -> bool:
    """Whether the password is the one of this hash; None costs the same time and is never right."""
    return await asyncio.get_running_loop().run_in_executor(_HASHING, _verify, password, password_hash)


def _verify(password: str, password_hash: str | None) -> bool:
    if len(password) > MAX_CHARACTERS:
        password, password_hash = "", None
    try:
        _HASHER.verify(password_hash or _nobody(), _bytes(password))
    except (VerificationError, InvalidHashError):
        return False
    return password_hash is not None


@cache
def _commonest() -> frozenset[str]:
    """Ten characters or more, as leaks show them; shorter ones are refused for their length."""
    return frozenset((resources.files("hub.people") / "commonest_passwords.txt").read_text("utf-8").split())


@cache
def _nobody() -> str:
    """A hash that stands for whoever does not exist."""
    return _HASHER.hash(b"nobody signs in with this")


def _bytes(password: str) -> bytes:
    return password.encode("utf-8", "surrogatepass")
