"""What a text shows of its twinning's materials, and how a material stands in a text."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.queries import MaterialLine, find_all
from hub.store.tables import Instant
from hub.writings.markdown import SCHEME, Embed, materials_in
from hub.writings.queries import WritingLine
from rooms.ids import TwinningId
from rooms.rights import Actor

_FIRST: Final = re.compile(rf"!\[[^\]]*\]\({SCHEME}([0-9a-f-]{{36}})\)")


async def embeds_of(
    db: AsyncSession, twinning: TwinningId, text: str, actor: Actor, now: Instant
) -> Mapping[str, Embed]:
    """What a text shows of its twinning's materials to this reader; consents are asked again each time."""
    ids = materials_in(text)
    found = [each for each in await find_all(db, ids, actor, now) if each.twinning == twinning]
    return {each.id: embed for each in found if (embed := embed_of(each)) is not None}


def embed_of(material: MaterialLine) -> Embed | None:
    """How a material stands in a text; None for one without a picture or a sound."""
    whole, middle = material.files.get(("whole", 1)), material.files.get(("middle", 1))
    url = f"/materials/{material.id}/files"
    if material.kind == "sound":
        return Embed("audio", f"{url}/whole/1", material.title) if whole else None
    if material.kind == "video":
        size = (whole.width or 0, whole.height or 0) if whole else (0, 0)
        poster = f"{url}/middle/1" if middle else ""
        return Embed("video", f"{url}/whole/1", material.title, *size, poster) if whole else None
    if middle is None:
        return None
    return Embed("image", f"{url}/middle/1", material.title, middle.width or 0, middle.height or 0)


async def covers_of(
    db: AsyncSession, lines: Sequence[WritingLine], actor: Actor, now: Instant
) -> Mapping[str, MaterialLine]:
    """For a list: the first picture that each of these texts shows this reader, by the writing's id."""
    first = {each.id: found[1] for each in lines if (found := _FIRST.search(each.text))}
    seen = {each.id: each for each in await find_all(db, list(first.values()), actor, now)}
    return {
        each.id: seen[first[each.id]]
        for each in lines
        if each.id in first and first[each.id] in seen and seen[first[each.id]].twinning == each.twinning
    }
