"""Who of a class's pupils may write, and its word lists: read for pages and rooms, and changed by its teachers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.safety.models import ClassSafety
from hub.schools.models import SchoolClass
from rooms.errors import Refused
from rooms.holding import LiveChat
from rooms.ids import ClassId
from rooms.text import clean_line

WORD_CHARACTERS, MOST_WORDS = 60, 500
YOUNGEST = 8
"""Below this age pupils do not write live unless a teacher says so; older ones write, and a teacher reads it first."""

_STARTING = Path(__file__).parent / "words"


@dataclass(frozen=True, slots=True)
class ClassRules:
    """What holds in a class. `lists` by language, as its teachers see them; `words` is all of them."""

    live_chat: LiveChat
    lists: Mapping[str, Sequence[str]]

    @property
    def words(self) -> frozenset[str]:
        """Every word for which a message of the class is held."""
        return frozenset(word for words in self.lists.values() for word in words)


@cache
def starting_lists() -> Mapping[str, tuple[str, ...]]:
    """The lists that a hub comes with, by language."""
    return {file.stem: tuple(file.read_text("utf-8").split("\n")[:-1]) for file in sorted(_STARTING.glob("*.txt"))}


async def rules_of(db: AsyncSession, classes: Sequence[ClassId]) -> dict[ClassId, ClassRules]:
    """The rules of these classes."""
    rows = await db.execute(
        select(SchoolClass, ClassSafety)
        .outerjoin(ClassSafety, ClassSafety.school_class_id == SchoolClass.id)
        .where(SchoolClass.id.in_(classes))
    )
    return {school_class.id: _rules(school_class, decided) for school_class, decided in rows}


async def decide(db: AsyncSession, school_class: ClassId, live_chat: LiveChat, lists: Mapping[str, str]) -> None:
    """What the teachers of a class want from now on; `lists` as they are written, a word or phrase a line."""
    row = await db.get(ClassSafety, school_class)
    if row is None:
        row = ClassSafety(school_class_id=school_class)
        db.add(row)
    row.live_chat = live_chat.value
    row.words = {language: _read(text) for language, text in lists.items()}
    await db.flush()


def _rules(school_class: SchoolClass, decided: ClassSafety | None) -> ClassRules:
    own = (decided.words if decided else None) or {}
    languages = {each.split("-")[0] for each in school_class.languages}
    usual = {language: starting_lists().get(language, ()) for language in sorted(languages)}
    lists = {**usual, **own}
    if decided is not None and decided.live_chat is not None:
        return ClassRules(LiveChat(decided.live_chat), lists)
    if school_class.pupils_may_chat:
        return ClassRules(LiveChat.LIVE, lists)
    return ClassRules(LiveChat.OFF if school_class.age_from < YOUNGEST else LiveChat.HOLD, lists)


def _read(text: str) -> list[str]:
    """The words of a list, each once; what is no word is left out."""
    words: dict[str, None] = {}
    for line in text.splitlines():
        try:
            words[clean_line(line, WORD_CHARACTERS)] = None
        except Refused:
            continue
    return list(words)[:MOST_WORDS]
