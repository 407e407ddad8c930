"""Twinnings and project cards as programs send and get them."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Final, Literal

import msgspec

from hub.api.shapes import Asked, Told
from hub.api.shapes.classes import Age, ClassTold, Country, Language, Revision, class_told
from hub.twinnings.cards import MOST_CLASSES, TITLE_CHARACTERS, WORDS_CHARACTERS, Card, typed_of
from hub.twinnings.classes import ClassBrief
from hub.twinnings.publishing import Consent
from hub.twinnings.queries import TwinningHome

Rhythm = Literal["free", "weekly", "fortnightly", "monthly"]
Subject = Literal[
    "languages", "literature", "mathematics", "science", "geography", "history", "citizenship", "art", "music",
    "drama", "sport", "food", "technology", "life",
]  # fmt: skip
Words = Annotated[str, msgspec.Meta(max_length=WORDS_CHARACTERS)]


class RoomTold(Told):
    """A live room of a twinning."""

    id: str
    title: str
    pages: int


class CardTold(Told):
    """What a twinning says of itself. Without ages: any; without `countries`: all of Erasmus+; `wanted`: in all."""

    title: str
    words: str
    kit: str | None
    subjects: Sequence[str]
    languages: Sequence[str]
    starts_on: date
    ends_on: date
    rhythm: Rhythm
    age_from: int | None
    age_to: int | None
    countries: Sequence[str] | None
    wanted: int


class PublicTold(Told):
    """The page that everybody may read: it is there while all classes agree, and search engines may list it or not."""

    is_public: bool
    agreeing: Sequence[str]
    is_findable: bool
    path: str | None


class TwinningTold(Told):
    """A twinning with its card, classes and rooms. `leader` is the class that leads it."""

    id: str
    stage: Literal["draft", "running", "archived"]
    is_looking: bool
    leader: str | None
    revision: int
    card: CardTold
    classes: Sequence[ClassTold]
    rooms: Sequence[RoomTold]
    public: PublicTold


class TwinningsTold(Told):
    """One page of twinnings."""

    items: Sequence[TwinningTold]
    next: str | None


class BriefTold(Told):
    """A class as teachers know it before they are partners: no person."""

    id: str
    name: str
    school: str
    town: str
    country: str
    time_zone: str
    languages: Sequence[str]
    age_from: int
    age_to: int
    headcount: int


class TwinningCardAsked(Asked, kw_only=True):
    """A project card; `kit` is the id of a ready-made project."""

    title: Annotated[str, msgspec.Meta(min_length=1, max_length=TITLE_CHARACTERS)]
    words: Words = ""
    kit: str | None = None
    subjects: list[Subject] = msgspec.field(default_factory=list)
    languages: Annotated[list[Language], msgspec.Meta(min_length=1, max_length=40)]
    starts_on: date
    ends_on: date
    rhythm: Rhythm = "free"
    age_from: Age | None = None
    age_to: Age | None = None
    countries: Annotated[list[Country], msgspec.Meta(min_length=1, max_length=60)] | None = None
    wanted: Annotated[int, msgspec.Meta(ge=2, le=MOST_CLASSES)] = 3


class StartAsked(Asked):
    """A draft to start, for a class of the person's."""

    school_class: str
    card: TwinningCardAsked


class ChangedTwinningAsked(Asked):
    """The card as it shall be."""

    revision: Revision
    card: TwinningCardAsked


class LookAsked(Asked):
    """Whether the card is in the partner search."""

    is_looking: bool


class LeaderAsked(Asked):
    """The partner class that leads from now on."""

    school_class: str


class LeaveAsked(Asked):
    """A word of farewell."""

    words: Words = ""


class AgreeAsked(Asked):
    """Whether the person's class agrees to the page for everybody, and that search engines may list it."""

    agrees: bool
    is_findable: bool = False


def twinning_told(home: TwinningHome, consent: Consent, *, is_looking: bool) -> TwinningTold:
    """As its members know it."""
    return TwinningTold(
        id=home.twinning,
        stage=home.stage.value,
        is_looking=is_looking,
        leader=home.leader,
        revision=home.revision,
        card=card_told(home.card),
        classes=[class_told(each) for each in home.classes],
        rooms=[RoomTold(each.room, each.title, each.pages) for each in home.rooms],
        public=PublicTold(
            consent.is_public, sorted(consent.agreeing), consent.is_findable,
            f"/p/{consent.slug}" if consent.slug and consent.is_public else None,
        ),
    )  # fmt: skip


def card_told(card: Card) -> CardTold:
    """As it stands."""
    lower, upper = card.ages or (None, None)
    return CardTold(
        card.title, card.words, card.kit, card.subjects, card.languages, card.starts_on, card.ends_on,
        _RHYTHMS[card.rhythm], lower, upper, card.countries, card.wanted,
    )  # fmt: skip


def brief_told(brief: ClassBrief) -> BriefTold:
    """Before they are partners."""
    return BriefTold(
        brief.school_class, brief.name, brief.school, brief.town, brief.country, brief.time_zone, brief.languages,
        *brief.ages, brief.headcount,
    )  # fmt: skip


def card_typed(card: TwinningCardAsked) -> dict[str, list[str]]:
    """As `hub.twinnings.cards.read` reads it."""
    ages = [each for each in (card.age_from, card.age_to) if each is not None]
    return typed_of(
        Card(
            title=card.title,
            words=card.words,
            kit=card.kit,
            subjects=tuple(card.subjects),
            languages=tuple(card.languages),
            starts_on=card.starts_on,
            ends_on=card.ends_on,
            rhythm=card.rhythm,
            ages=(ages[0], ages[-1]) if ages else None,
            countries=None if card.countries is None else tuple(card.countries),
            wanted=card.wanted,
        )
    )


_RHYTHMS: Final[dict[str, Rhythm]] = {
    "free": "free",
    "weekly": "weekly",
    "fortnightly": "fortnightly",
    "monthly": "monthly",
}
