"""Who answers an invitation or a wish, and how: those who were asked say yes or no, the others take it back."""

from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.rights import HubVerb
from hub.store.tables import Instant
from hub.twinnings import proposals
from hub.twinnings.models import Proposal
from hub.twinnings.proposals import INVITATION
from rooms.rights import Place


class Reply(StrEnum):
    """What is said to it."""

    ACCEPT = "accept"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


def is_of_twinning(found: Proposal, reply: Reply) -> bool:
    """Whether this is for the teachers of the twinning to say, and not for the class."""
    return (found.kind == INVITATION) == (reply is Reply.WITHDRAW)


def asked(found: Proposal, reply: Reply, place: Place) -> tuple[HubVerb, Place]:
    """What the table of rights is asked; `place` is the twinning's."""
    if is_of_twinning(found, reply):
        return HubVerb.GATHER_PARTNERS, place
    return HubVerb.ANSWER_INVITATION, Place(school_class=found.school_class_id)


async def settle(db: AsyncSession, found: Proposal, reply: Reply, words: str, now: Instant) -> None:
    """Do it. Raises ProposalRefused."""
    if reply is Reply.WITHDRAW:
        await proposals.withdraw(db, found, now=now)
    elif reply is Reply.DECLINE:
        await proposals.decline(db, found, words=words, now=now)
    elif found.school_class_id is not None:
        await proposals.accept(db, found, school_class=found.school_class_id, now=now)
