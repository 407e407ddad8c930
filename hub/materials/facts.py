"""What somebody types about a material, read from a form: cleaned, bounded, or refused by name. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from babel import Locale, UnknownLocaleError

from hub.consent.ledger import Kind as Consent
from hub.consent.ledger import Tag
from hub.conversations.wordings import plain
from hub.materials.models import ALBUM_CHARACTERS, TITLE_CHARACTERS, Kind
from rooms.errors import Code, Refused
from rooms.ids import PersonId
from rooms.text import clean_line, clean_text

TEXT_CHARACTERS: Final = 20_000
CAPTION_CHARACTERS: Final = 1_000
CAPTIONS: Final = 2
MOST_PUPILS: Final = 200


class MaterialProblem(StrEnum):
    """Why it cannot be so; each has a sentence (`material-problem-…`)."""

    NOTHING = "nothing"  # neither a file nor a word
    TOO_LONG = "too-long"
    CONSENT = "consent"  # of a child that it shows
    CHANGED = "changed"  # by a colleague meanwhile


class MaterialRefused(Exception):
    """Nothing of it is kept."""

    def __init__(self, problem: MaterialProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is typed. `pupils` are those who are seen or heard in it, or who made it."""

    title: str = ""
    text: str = ""
    captions: Mapping[str, str] = field(default_factory=dict)
    language: str = ""
    album: str = ""
    is_drawing: bool = False
    pupils: frozenset[PersonId] = frozenset()

    @property
    def found_by(self) -> str:
        """All its words, as they are compared."""
        return plain("\n".join((self.title, self.text, *self.captions.values(), self.album)))


def facts_from(form: Mapping[str, str], pupils: Iterable[str] = ()) -> Facts:
    """Raises MaterialRefused(TOO_LONG)."""
    try:
        return Facts(
            title=_line(form.get("title", ""), TITLE_CHARACTERS),
            text=_text(form.get("text", ""), TEXT_CHARACTERS),
            captions=_captions(form),
            language=language_of(form.get("language", "")),
            album=_line(form.get("album", ""), ALBUM_CHARACTERS),
            is_drawing=form.get("drawing") == "yes",
            pupils=frozenset(PersonId(each) for each in list(pupils)[:MOST_PUPILS]),
        )
    except Refused:
        raise MaterialRefused(MaterialProblem.TOO_LONG) from None


def tags_of(kind: Kind, pupils: Iterable[PersonId], author: PersonId | None = None) -> set[Tag]:
    """Which consents it stands on; `author` is a pupil who gave it."""
    tags = {Tag(each, consent) for each in pupils for consent in _NEEDS[kind]}
    if author is not None:
        tags |= {Tag(author, Consent.DRAWING)}
        tags |= {Tag(author, Consent.VOICE)} if Consent.VOICE in _NEEDS[kind] else set()
    return tags


_NEEDS: Final[Mapping[Kind, tuple[Consent, ...]]] = {
    Kind.DRAWING: (Consent.DRAWING,),
    Kind.TEXT: (Consent.DRAWING,),
    Kind.PHOTO: (Consent.FACE,),
    Kind.SOUND: (Consent.VOICE,),
    Kind.VIDEO: (Consent.FACE, Consent.VOICE),
    Kind.SLIDES: (Consent.DRAWING,),
}
"""Of whoever is in it or made it."""


def _captions(form: Mapping[str, str]) -> dict[str, str]:
    """In up to two languages; of two in the same the first."""
    found: dict[str, str] = {}
    for number in range(1, CAPTIONS + 1):
        words = _text(form.get(f"caption-{number}", ""), CAPTION_CHARACTERS)
        if words:
            found.setdefault(language_of(form.get(f"caption-language-{number}", "")), words)
    return found


def language_of(tag: str) -> str:
    """A language that has a name (BCP 47), or none."""
    try:
        return str(Locale.parse(tag[:16], sep="-").language) if tag else ""
    except (UnknownLocaleError, ValueError):
        return ""


def _line(raw: str, most: int) -> str:
    try:
        return clean_line(raw, most)
    except Refused as no:
        return _empty(no)


def _text(raw: str, most: int) -> str:
    try:
        return clean_text(raw, most)
    except Refused as no:
        return _empty(no)


def _empty(no: Refused) -> str:
    if no.code is Code.TEXT_EMPTY:
        return ""
    raise no
