"""What a letter becomes, held for a teacher: materials of the class, or an answer in a thread that they come with."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from hub.letterbox.models import LetterCame, LetterMaterial, LetterWriting
from hub.letterbox.queries import Box
from hub.materials.actions import Home
from hub.materials.actions import hold as hold_material
from hub.materials.facts import CAPTION_CHARACTERS, TEXT_CHARACTERS, Facts
from hub.materials.files import Arrived
from hub.materials.models import TITLE_CHARACTERS
from hub.uploads.actions import clean_title
from hub.writings.actions import About, Words
from hub.writings.actions import hold as hold_answer
from hub.writings.facts import ANSWER_CHARACTERS, facts_from
from hub.writings.models import Kind
from rooms.errors import Refused
from rooms.ids import PersonId
from rooms.text import clean_line


@dataclass(frozen=True, slots=True)
class Target:
    """Where a letter goes: the box of a class, and what it answers there, if anything."""

    box: Box
    about: About | None = None

    @property
    def most_characters(self) -> int:
        """Of its words."""
        return TEXT_CHARACTERS if self.about is None else ANSWER_CHARACTERS


@dataclass(frozen=True, slots=True)
class Brought:
    """What is in a letter; `files` have the names that their sender gave them. `person`: a teacher who wrote it."""

    title: str
    text: str
    language: str
    files: Sequence[tuple[str, Arrived]]
    person: PersonId | None


async def hold(db: AsyncSession, came: LetterCame, target: Target, brought: Brought) -> None:
    """Within the transaction that says that it came. Raises WritingRefused(TOO_MANY)."""
    home = Home(target.box.twinning, target.box.school_class, brought.person)
    if target.about is None:
        await _hold_materials(db, came, home, brought, brought.text)
        return
    materials = await _hold_materials(db, came, home, brought, "")
    facts = facts_from({"text": brought.text, "language": brought.language}, Kind.ANSWER)
    words = Words(Kind.ANSWER, facts, target.about, materials=materials)
    answer = await hold_answer(db, home, words, came.at)
    db.add(LetterWriting(writing_id=answer.id, letter_id=came.id))
    await db.flush()


async def _hold_materials(db: AsyncSession, came: LetterCame, home: Home, brought: Brought, text: str) -> list[str]:
    facts = _facts(brought, text)
    files = [None] * (len(facts) - len(brought.files)) + [file for _, file in brought.files]
    held: list[str] = []
    for each, file in zip(facts, files, strict=True):
        material = await hold_material(db, home, each, file, came.at)
        db.add(LetterMaterial(material_id=material.id, letter_id=came.id))
        await db.flush()
        held.append(material.id)
    return held


def line(raw: str, most: int) -> str:
    """Cut where it is too long: a subject may be any."""
    try:
        return clean_line(raw[: 2 * most], 2 * most)[:most].strip()
    except Refused:
        return ""


def _facts(brought: Brought, text: str) -> list[Facts]:
    """A text of its own first, where there is one; then each file. A few words beside files stand below the first."""
    title, language = line(brought.title, TITLE_CHARACTERS), brought.language
    names = [name for name, _ in brought.files]
    is_caption = bool(names) and len(text) <= CAPTION_CHARACTERS
    found = [] if is_caption or not text else [Facts(title=title or line(text, 60), text=text, language=language)]
    for number, name in enumerate(names, start=1):
        own = title or clean_title(name)[:TITLE_CHARACTERS]
        if title and len(names) > 1:
            own = f"{title[: TITLE_CHARACTERS - 5]} ({number})"
        captions = {language: text} if is_caption and text and number == 1 else {}
        found.append(Facts(title=own, captions=captions, language=language))
    return found
