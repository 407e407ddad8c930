"""Who writes, and what is decided about what a child wrote. A `db` is a writing session (`Store.writing`)."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.facts import ActivityProblem, ActivityRefused
from hub.activities.models import Activity, ActivityId, State
from hub.activities.sight import Said, silent_among
from hub.store.tables import Instant
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor, Role


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes, for which class of which twinning. What children write waits for a teacher of theirs."""

    twinning: TwinningId
    school_class: ClassId
    actor: Actor

    @property
    def state(self) -> State:
        """Of what they write."""
        return State.SHOWN if self.actor.role is Role.TEACHER else State.WAITING


async def locked(db: AsyncSession, activity: ActivityId) -> Activity:
    """Which nobody else changes meanwhile. Raises ActivityRefused(CHANGED) where it was removed."""
    row = await db.get(Activity, activity, with_for_update=True, populate_existing=True)
    if row is None:
        raise ActivityRefused(ActivityProblem.CHANGED)
    return row


async def let_through(db: AsyncSession, said: Said, now: Instant) -> None:
    """All see it from now on. Raises ActivityRefused(CONSENT)."""
    if said.person_id is not None and await silent_among(db, {said.person_id}, now):
        raise ActivityRefused(ActivityProblem.CONSENT)
    said.state, said.note = State.SHOWN.value, ""


def hand_back(said: Said, note: str) -> None:
    """To the child, with a word."""
    if said.state == State.WAITING:
        said.state, said.note = State.BACK.value, note
