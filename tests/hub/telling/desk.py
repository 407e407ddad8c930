"""What a herald adds to the post at a moment."""

import structlog
from sqlalchemy import select

from hub.pages.letters import speech_of
from hub.pages.texts import Catalogues
from hub.post.models import LetterWaiting
from hub.store.store import Store
from hub.store.tables import Instant
from hub.telling.herald import Herald
from hub.telling.lessons import Sheet

_CATALOGUES = Catalogues()
SHEET = Sheet(lambda language, zone: speech_of(_CATALOGUES, language, zone), "https://hub", "hub@example.org")


async def letters(store: Store, now: int) -> list[LetterWaiting]:
    """Letters between teachers that are written now; of two workers the second adds none."""
    async with store.reading() as db:
        before = set(await db.scalars(select(LetterWaiting.id)))
    for _ in range(2):
        await Herald(store, SHEET, lambda: Instant(now), structlog.get_logger()).look()
    async with store.reading() as db:
        found = await db.scalars(select(LetterWaiting).order_by(LetterWaiting.address, LetterWaiting.key))
        return [each for each in found if each.id not in before and each.kind.value in ("invitation", "partners")]
