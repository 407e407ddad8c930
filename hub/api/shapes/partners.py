"""The partner search and what is proposed in it, as programs send and get them."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Literal

import msgspec

from hub.api.shapes import Asked, Told, moment
from hub.api.shapes.twinnings import BriefTold, CardTold, Subject, Words, brief_told, card_told
from hub.twinnings.matching import Match, Reason
from hub.twinnings.models import Offer
from hub.twinnings.proposal_lines import ProposalLine
from hub.twinnings.search import FoundCard, FoundClass


class ReasonTold(Told):
    """Why two suit each other, or why less: with the languages or subjects, or the number of years or hours."""

    reason: Reason
    names: Sequence[str]
    number: int


class CardFoundTold(Told):
    """A project that looks for partners."""

    twinning: str
    card: CardTold
    classes: Sequence[BriefTold]
    points: int
    reasons: Sequence[ReasonTold]


class ClassFoundTold(Told):
    """A class that shows itself."""

    school_class: BriefTold
    words: str
    subjects: Sequence[str]
    points: int
    reasons: Sequence[ReasonTold]


class FoundTold(Told):
    """The best suited first."""

    projects: Sequence[CardFoundTold]
    classes: Sequence[ClassFoundTold]


class OfferTold(Told):
    """What a class shows of itself."""

    school_class: str
    words: str
    subjects: Sequence[str]
    shown_since: datetime


class OffersTold(Told):
    """Those of the person's classes that show themselves."""

    items: Sequence[OfferTold]


class OfferAsked(Asked):
    """What others shall read of a class."""

    words: Words = ""
    subjects: Annotated[list[Subject], msgspec.Meta(max_length=20)] = msgspec.field(default_factory=list)


class WishAsked(Asked):
    """For which class, and a word to the teachers."""

    school_class: str
    words: Words


class InviteAsked(Asked):
    """Which class, and a word to its teachers."""

    school_class: str
    words: Words


class WordsOnlyAsked(Asked):
    """A word to whoever gets it."""

    words: Words


class ReplyAsked(Asked):
    """Those who were asked accept or decline, those who asked withdraw."""

    reply: Literal["accept", "decline", "withdraw"]
    words: Words = ""


class ProposalTold(Told):
    """An invitation to a class, or the wish of one to join; `by` is the class that made it."""

    id: str
    kind: Literal["invitation", "wish"]
    state: str
    twinning: str
    title: str
    school_class: BriefTold | None
    by: BriefTold | None
    words: str
    answer_words: str
    created_at: datetime
    expires_at: datetime


class ProposalsTold(Told):
    """The open ones first."""

    items: Sequence[ProposalTold]


class LinkTold(Told):
    """The address is a secret: whoever has it may join once. Asked again with its key, it is null."""

    url: str | None
    proposal: ProposalTold


def found_told(cards: Sequence[FoundCard], classes: Sequence[FoundClass]) -> FoundTold:
    """With the reasons."""
    return FoundTold(
        [
            CardFoundTold(
                each.twinning, card_told(each.card), [brief_told(one) for one in each.classes], each.match.points,
                _reasons(each.match),
            )
            for each in cards
        ],
        [
            ClassFoundTold(
                brief_told(each.brief), each.words, each.subjects, each.match.points, _reasons(each.match)
            )
            for each in classes
        ],
    )  # fmt: skip


def offer_told(offer: Offer) -> OfferTold:
    """As others read it."""
    return OfferTold(offer.school_class_id, offer.words, offer.subjects, moment(offer.shown_since))


def proposal_told(line: ProposalLine) -> ProposalTold:
    """As both sides know it; no address of anybody."""
    return ProposalTold(
        id=line.proposal,
        kind="wish" if line.kind == "wish" else "invitation",
        state=line.state.value,
        twinning=line.twinning,
        title=line.title,
        school_class=None if line.school_class is None else brief_told(line.school_class),
        by=None if line.by is None else brief_told(line.by),
        words=line.words,
        answer_words=line.answer_words,
        created_at=moment(line.created_at),
        expires_at=moment(line.expires_at),
    )


def _reasons(found: Match) -> list[ReasonTold]:
    return [ReasonTold(each.reason, each.names, each.number) for each in found.told]
