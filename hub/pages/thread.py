"""What stands below a page, a post, a topic or a material: its answers, and the form for one more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from quart import request
from sqlalchemy import ColumnElement

from hub.letterbox.queries import senders_by_writing
from hub.letterbox.threads import address_in
from hub.materials.queries import MaterialLine, find_all
from hub.pages.material_door import Reader
from hub.pages.writing_door import WritingDoor
from hub.people.rights import HubVerb
from hub.store.tables import new_id
from hub.writings.actions import About
from hub.writings.facts import ANSWER_CHARACTERS, PICTOGRAMS
from hub.writings.models import Writing
from hub.writings.queries import WritingLine, answers_to


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it is shown: its words, what the reader may do with it, the sound that says it, what came with it.

    `sender`: who sent it by e-mail, for the class's teachers.
    """

    line: WritingLine
    rights: Mapping[str, bool]
    sound: MaterialLine | None
    materials: Sequence[MaterialLine]
    sender: str


async def thread(door: WritingDoor, reader: Reader, about: About) -> dict[str, Any]:
    """What `thread.html` needs."""
    house = door.house
    async with house.store.reading() as db:
        lines = await answers_to(db, reader.actor, house.now(), _belongs(about))
    may_answer = house.rights.may(reader.actor, HubVerb.COMPOSE, reader.home.place)
    return {
        "answers": await answers_of(door, reader, lines),
        "may_answer": may_answer,
        "answer_by_mail": await _address(door, reader, about) if may_answer and reader.is_teacher else "",
        "of_answer": request.args.get("said", ""),
        **fields(door, reader),
        "answer_url": f"/writings/{about.writing}/answers" if about.writing else f"/materials/{about.material}/answers",
    }


def fields(door: WritingDoor, reader: Reader) -> dict[str, Any]:
    """What the form for an answer needs."""
    return {
        "pictograms": PICTOGRAMS,
        "longest_answer": ANSWER_CHARACTERS,
        "sound_mb": door.materials.files.bounds.file >> 20,
        "answer_once": new_id(),
        "answers_as_child": not reader.is_teacher,
    }


async def answers_of(door: WritingDoor, reader: Reader, lines: Sequence[WritingLine]) -> list[Answer]:
    """These with all that belongs to them, as far as the reader may see and hear it."""
    ids = [material for each in lines for material in (*each.materials, each.sound) if material]
    async with door.house.store.reading() as db:
        found = await find_all(db, ids, reader.actor, door.house.now()) if ids else []
        senders = await senders_by_writing(db, [each.id for each in lines if each.by_letter and each.is_ours])
    seen = {each.id: each for each in found if each.twinning == reader.home.twinning}
    return [
        Answer(
            each,
            door.rights(reader, each),
            seen.get(each.sound or ""),
            [seen[material] for material in each.materials if material in seen],
            senders.get(each.id, ""),
        )
        for each in lines
    ]


async def _address(door: WritingDoor, reader: Reader, about: About) -> str:
    """Where the reader's class answers by e-mail; empty where it cannot."""
    domain = door.materials.letters_to
    if not domain:
        return ""
    async with door.house.store.reading() as db:
        local = await address_in(db, reader.home.twinning, reader.ours.school_class, about, door.house.now())
    return f"{local}@{domain}" if local else ""


def _belongs(about: About) -> ColumnElement[bool]:
    return Writing.about_id == about.writing if about.writing else Writing.material_id == about.material
