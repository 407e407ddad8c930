"""Words as one looks for them: without case or accents, so that “ecole” finds “École” and “strasse” finds “Straße”."""

import unicodedata
from collections.abc import Sequence

_BY_HAND = {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}
"""Letters that Unicode does not take apart."""


class _Plain(dict[int, str]):
    """What each character becomes; found out once, when it first comes by."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code).casefold())
        bare = "".join(_BY_HAND.get(each, each) for each in parts if not unicodedata.combining(each))
        self[code] = bare.casefold()
        return self[code]


_PLAIN = _Plain()


def plain(text: str) -> str:
    """`text` as it is compared."""
    return text.translate(_PLAIN)


def terms_of(query: str) -> list[str]:
    """What must stand in a message, in any order: each word of the query, as it is compared."""
    return list(dict.fromkeys(plain(query).split()))


def marked(text: str, terms: Sequence[str]) -> list[tuple[str, bool]]:
    """The text in pieces, in order, each with whether it was looked for."""
    compared, places = [], []
    for place, character in enumerate(text):
        bare = plain(character)
        compared.append(bare)
        places.extend([place] * len(bare))
    whole = "".join(compared)
    hits = [False] * len(text)
    for term in terms:
        start = whole.find(term)
        while start >= 0:
            for place in range(places[start], places[start + len(term) - 1] + 1):
                hits[place] = True
            start = whole.find(term, start + len(term))
    pieces: list[tuple[str, bool]] = []
    for character, is_hit in zip(text, hits, strict=True):
        if pieces and pieces[-1][1] == is_hit:
            pieces[-1] = (pieces[-1][0] + character, is_hit)
        else:
            pieces.append((character, is_hit))
    return pieces
