"""What an export tells of pages, blogs and the forum: all that the twinning sees, in one list and as files to read."""

from collections.abc import Collection
from datetime import UTC, datetime
from zipfile import ZipFile

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.queries import shown_in as materials_shown_in
from hub.store.tables import Instant
from hub.writings.queries import WritingLine, shown_in
from rooms.ids import TwinningId


class WritingTold(msgspec.Struct, frozen=True):
    """One as all see it; `about` is the writing or the material that an answer belongs to, `text` is Markdown.

    `materials` came with it by e-mail.
    """

    id: str
    kind: str
    name: str
    about: str | None
    school_class: str
    person: str | None
    title: str
    text: str
    language: str
    pictograms: list[str]
    sound: str | None
    materials: list[str]
    shown_at: str


async def write_writings(archive: ZipFile, db: AsyncSession, twinning: TwinningId, now: Instant) -> None:
    """`writings.json`, and a Markdown file for each page, post and topic. Pictures are named by their material's id."""
    lines = await shown_in(db, twinning, now)
    if not lines:
        return
    shown = {each.id for each in await materials_shown_in(db, twinning, now)}
    told = [_told(each, shown) for each in lines]
    archive.writestr("writings.json", msgspec.json.format(msgspec.json.encode(told)))
    for each in lines:
        if each.name:
            archive.writestr(f"pages/{each.name}.md", f"# {each.title}\n\n{each.text}\n")


def _told(line: WritingLine, shown: Collection[str]) -> WritingTold:
    return WritingTold(
        id=line.id,
        kind=line.kind.value,
        name=line.name,
        about=line.about or line.material,
        school_class=line.school_class,
        person=line.begun_by,
        title=line.title,
        text=line.text,
        language=line.language,
        pictograms=list(line.pictograms),
        sound=line.sound,
        materials=[each for each in line.materials if each in shown],
        shown_at=datetime.fromtimestamp((line.shown_at or line.begun_at) / 1000, UTC).isoformat(timespec="seconds"),
    )
