"""Whether a capsule that lies ready may still be handed out: nothing that is in it was taken back since.

What can be taken back has a name there (`Section.shows`): an id, or what a function of its subject says.
"""

from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.queries import shown_in as activities_shown_in
from hub.advent.queries import opened_in
from hub.capsules.models import Capsule
from hub.consent.ledger import Kind, Tag, missing
from hub.consent.queries import consents_of
from hub.materials.queries import shown_in
from hub.music.queries import all_travelling
from hub.notebooks.queries import shown_notebooks
from hub.postcards.queries import sent_in
from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads.sight import shown_in as uploads_shown_in
from hub.writings.queries import shown_in as writings_shown_in
from hub.writings.queries import versions_out
from rooms.channel import Channel, ChannelName, Head, Log
from rooms.erasure import erased_by
from rooms.ids import Epoch, PersonId, RoomId, Seq, TwinningId

_BOARD: Final = "board"
_ENTRIES_AT_ONCE: Final = 1_000


def piece_out(piece: str) -> str:
    """The name of a piece of music that may be given away."""
    return f"piece/{piece}"


def upload_out(upload: str) -> str:
    """The name of a picture that was laid under a page."""
    return f"upload/{upload}"


def board_out(channel: Channel, head: Head) -> str:
    """The name of a page of the board, as far as it had come."""
    return f"{_BOARD}/{channel.room}/{channel.name}/{head.epoch}/{head.seq}"


async def may_go_out(store: Store, capsule: Capsule, now: Instant) -> bool:
    """Whether all that is in it may still be shown today: consents are asked at each look (ADR 45).

    Raises Unavailable.
    """
    tags = {Tag(PersonId(person), Kind(kind)) for person, kind in capsule.owes or ()}
    boards = {name for name in capsule.shows or () if name.startswith(f"{_BOARD}/")}
    others = set(capsule.shows or ()) - boards
    async with store.reading() as db:
        if missing(await consents_of(db, {tag.person for tag in tags}, now), tags):
            return False
        if others and not others <= await _shown(db, capsule.twinning_id, now):
            return False
    return all([await _is_whole(store.log, name) for name in sorted(boards)])


async def _shown(db: AsyncSession, twinning: TwinningId, now: Instant) -> set[str]:
    """The names of all that a capsule made now could have in it, but for boards."""
    shown = {each.id for each in await shown_in(db, twinning, now)}
    writings = {each.id for each in await writings_shown_in(db, twinning, now)}
    shown |= writings | await versions_out(db, writings)
    for card in await activities_shown_in(db, twinning, now):
        shown |= {card.id} | card.tries_out
    shown |= {each.id for each in await sent_in(db, twinning, now)}
    shown |= {name for each in await opened_in(db, twinning, now) for name in each.words_out}
    shown |= {name for each in await shown_notebooks(db, twinning, now) for name in each.lines_out}
    shown |= {piece_out(each) for each in await all_travelling(db, twinning)}
    return shown | {upload_out(each) for each in await uploads_shown_in(db, twinning, now)}


async def _is_whole(log: Log, name: str) -> bool:
    """Whether nothing of a page was erased since it was drawn."""
    _, room, channel, epoch, seq = name.split("/")
    drawn = after = Seq(int(seq))
    while True:
        head, entries = await log.since(Channel(RoomId(room), ChannelName(channel)), after, _ENTRIES_AT_ONCE)
        if head.epoch != Epoch(epoch) or head.seq < drawn:
            return False
        if any(each <= drawn for each in erased_by(entry.event for entry in entries)):
            return False
        if not entries:
            return True
        after = entries[-1].seq
