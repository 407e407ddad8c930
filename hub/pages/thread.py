"""What stands below a page, a post, a topic or a material: its answers, and the form for one more."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from quart import request
from sqlalchemy import ColumnElement

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
    """One answer as it is shown: its words, what the reader may do with it, and the sound that says it."""

    line: WritingLine
    rights: Mapping[str, bool]
    sound: MaterialLine | None


async def thread(door: WritingDoor, reader: Reader, about: About) -> dict[str, Any]:
    """What `thread.html` needs."""
    house = door.house
    async with house.store.reading() as db:
        lines = await answers_to(db, reader.actor, house.now(), _belongs(about))
        sounds = await sounds_of(door, reader, lines)
    return {
        "answers": [Answer(each, door.rights(reader, each), sounds.get(each.sound or "")) for each in lines],
        "may_answer": house.rights.may(reader.actor, HubVerb.COMPOSE, reader.home.place),
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


async def sounds_of(door: WritingDoor, reader: Reader, lines: list[WritingLine]) -> dict[str, MaterialLine]:
    """Those that say these answers, as far as the reader may hear them."""
    ids = [each.sound for each in lines if each.sound]
    async with door.house.store.reading() as db:
        found = await find_all(db, ids, reader.actor, door.house.now()) if ids else []
    return {each.id: each for each in found if each.twinning == reader.home.twinning}


def _belongs(about: About) -> ColumnElement[bool]:
    return Writing.about_id == about.writing if about.writing else Writing.material_id == about.material
