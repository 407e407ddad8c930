"""Run sheets as programs send and get them. A change of a step names the `revision` that it knows."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

from hub.api.shapes import Asked, Told
from hub.kits.kit import PollKind, Sign, Spotlight, Stick
from hub.runsheets.facts import MOST_PAGES, TYPED_CHARACTERS, Facts, checked
from hub.runsheets.polls import StepPoll
from hub.runsheets.queries import StepLine
from rooms.commands.polls import MAX_CHOICES, Choice, PollPicture

Length = Annotated[int, msgspec.Meta(ge=1, le=180)]
Page = Annotated[int, msgspec.Meta(ge=1, le=MOST_PAGES)]
Words = Annotated[str, msgspec.Meta(max_length=TYPED_CHARACTERS)]


class ChoiceTold(Told):
    """A picture of ours, a short word, or both."""

    picture: str
    word: str


class PollTold(Told):
    """What a step asks all classes when it begins; `choices` are of the kind `pictures` alone."""

    kind: str
    question: str
    hidden: bool
    choices: Sequence[ChoiceTold]


class StepTold(Told):
    """A step, and what it sets when it begins: what is null stays as it is.

    `piece` is the id of a piece of music, `activity` that of an activity of the twinning's shelf.
    """

    id: str
    revision: int
    sign: str
    minutes: int
    words: str
    stick: str | None
    spotlight: str | None
    page: int | None
    music: bool
    piece: str | None
    activity: str | None
    poll: PollTold | None


class SheetTold(Told):
    """The steps of a lesson in their order, and how long they take together."""

    items: Sequence[StepTold]
    minutes: int


class ChoiceAsked(Asked):
    """At least one of the two."""

    picture: PollPicture = ""
    word: Annotated[str, msgspec.Meta(max_length=24)] = ""


class PollAsked(Asked):
    """A question of two to six `choices`, or of yes or no (`answers`), or a show of `hands`."""

    kind: PollKind
    question: Annotated[str, msgspec.Meta(max_length=120)] = ""
    hidden: bool = False
    choices: Annotated[Sequence[ChoiceAsked], msgspec.Meta(max_length=MAX_CHOICES)] = ()

    @property
    def poll(self) -> StepPoll:
        """Not checked yet."""
        choices = tuple(Choice(each.picture, each.word) for each in self.choices)
        return StepPoll(self.kind, self.question, self.hidden, choices)


class StepAsked(Asked):
    """A step as it shall be."""

    sign: Sign
    minutes: Length
    words: Words = ""
    stick: Stick | None = None
    spotlight: Spotlight | None = None
    page: Page | None = None
    music: bool = False
    piece: Annotated[str, msgspec.Meta(max_length=36)] | None = None
    activity: Annotated[str, msgspec.Meta(max_length=36)] | None = None
    poll: PollAsked | None = None

    @property
    def facts(self) -> Facts:
        """Checked and cleaned. Raises SheetRefused."""
        return checked(
            sign=self.sign, minutes=self.minutes, words=self.words, stick=self.stick, spotlight=self.spotlight,
            page=self.page, has_music=self.music, piece=self.piece, activity=self.activity,
            poll=self.poll.poll if self.poll else None,
        )  # fmt: skip


class StepChangeAsked(StepAsked):
    """The same of one that is there. Its words are typed words from now on."""

    revision: Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)] = 0


class PlaceAsked(Asked):
    """The new place of a step, counted from 0."""

    to: Annotated[int, msgspec.Meta(ge=0, le=1_000)]


class BeginningAsked(Asked):
    """What an empty sheet begins with: a lesson of a kit, or an earlier lesson of the same twinning."""

    kit: str = ""
    kit_lesson: str = ""
    earlier: str = ""


def sheet_told(steps: Sequence[StepLine]) -> SheetTold:
    """As the partners know it."""
    items = [_step_told(each) for each in steps]
    return SheetTold(items, sum(each.minutes for each in steps))


def _step_told(step: StepLine) -> StepTold:
    piece = step.piece.id if step.piece else None
    sets = step.stick, step.spotlight, step.page, step.has_music, piece, step.activity, _poll_told(step.poll)
    return StepTold(step.step, step.revision, step.sign, step.minutes, step.words, *sets)


def _poll_told(poll: StepPoll | None) -> PollTold | None:
    if poll is None:
        return None
    choices = [ChoiceTold(each.picture, each.word) for each in poll.choices]
    return PollTold(poll.kind, poll.question, poll.hidden, choices)
