"""The code on an envelope: short, without letters that look alike, its last letter checks the others.

Pure. 23 signs, a prime number: a wrong letter changes the sum, and so do two letters that have changed places, because
each place counts differently. Eight drawn letters make 78 thousand million codes; who finds one still has to sign in.
"""

from collections.abc import Callable, Sequence
from typing import Final

SIGNS: Final = "ACDEFGHJKMNPQRTVWXY3479"
"""No 0 or O, 1, I or L, 2 or Z, 5 or S, 6, 8 or B, U beside V."""
DRAWN: Final = 8
LENGTH: Final = DRAWN + 1
TYPED_CHARACTERS: Final = 60


def new_code(choose: Callable[[Sequence[str]], str]) -> str:
    """A code whose letters `choose` draws, for instance `secrets.choice`."""
    drawn = "".join(choose(SIGNS) for _ in range(DRAWN))
    return drawn + _check(drawn)


def read_code(typed: str) -> str | None:
    """The code that somebody typed or scanned, with gaps and in small letters too; None where a letter is wrong."""
    if len(typed) > TYPED_CHARACTERS:
        return None
    code = "".join(each for each in typed.upper() if not each.isspace() and each not in "-·.")
    if len(code) != LENGTH or any(each not in SIGNS for each in code):
        return None
    return code if _check(code[:DRAWN]) == code[DRAWN] else None


def shown(code: str) -> str:
    """As it is read aloud: three and three and three."""
    return " ".join(code[at : at + 3] for at in range(0, len(code), 3))


def _check(drawn: str) -> str:
    total = sum(place * SIGNS.index(sign) for place, sign in enumerate(drawn, start=1))
    return SIGNS[total % len(SIGNS)]
