"""The poll that a step asks when it begins: as it is stored, as a form has it, and as the live room asks it. Pure."""

from collections.abc import Mapping, Sequence
from typing import Final, get_args

import msgspec

from hub.kits.kit import PollKind
from rooms.commands import Choice, Question
from rooms.commands.polls import MAX_CHOICES, Answer, PollPicture
from rooms.polls import checked

KINDS: Final[tuple[PollKind, ...]] = get_args(PollKind)
PICTURES: Final = [
    picture
    for group in get_args(PollPicture)
    for picture in (get_args(group) or (group,))
    if picture and picture not in (*get_args(Answer), "hand")
]
"""All that a teacher picks from."""

PLACES: Final = range(1, MAX_CHOICES + 1)
TYPED_LETTERS: Final = 120
WORD_LETTERS: Final = 24
STAMPS: Final = frozenset({
    "star", "heart", "sun", "cloud", "flower", "leaf", "tree", "house", "butterfly", "smile", "check",
})  # fmt: skip

_ALWAYS: Final[Mapping[str, tuple[Choice, ...]]] = {
    "answers": (Choice("yes"), Choice("no"), Choice("unsure")),
    "hands": (Choice("hand"),),
}


class StepPoll(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is asked. A kit's `message` is its question in every reader's language, `question` what it was at first."""

    kind: PollKind
    question: str = ""
    hidden: bool = False
    choices: tuple[Choice, ...] = ()
    kit: str | None = None
    message: str | None = None

    @property
    def asks(self) -> Question:
        """As the live room has it."""
        choices = _ALWAYS.get(self.kind, self.choices)
        return Question(list(choices), self.question, self.hidden and self.kind != "hands")


def poll_checked(poll: StepPoll) -> StepPoll:
    """The same with clean words. Raises Refused where no class can be asked that."""
    asks = checked(poll.asks)
    choices = tuple(asks.choices) if poll.kind == "pictures" else ()
    return msgspec.structs.replace(poll, question=asks.question, hidden=asks.hidden, choices=choices)


def stored(poll: StepPoll | None) -> str | None:
    """As the database keeps it."""
    return None if poll is None else msgspec.json.encode(poll).decode()


def read(kept: str | None) -> StepPoll | None:
    """What `stored` wrote; None for what this version does not know."""
    try:
        return None if kept is None else msgspec.json.decode(kept, type=StepPoll)
    except msgspec.MsgspecError:
        return None


class PollForm(msgspec.Struct, frozen=True, omit_defaults=True):
    """What stands in the fields, right or wrong: a picture and a word in each place."""

    kind: str = ""
    question: str = ""
    hidden: bool = False
    rows: tuple[tuple[str, str], ...] = ()

    @property
    def places(self) -> Sequence[tuple[int, str, str]]:
        """All places, the empty ones as well."""
        rows = [*self.rows, *(("", "") for _ in PLACES)][: len(PLACES)]
        return [(place, *row) for place, row in zip(PLACES, rows, strict=True)]


def typed(form: Mapping[str, str]) -> str:
    """What was typed, as one field to compare; "" where nothing is asked."""
    rows = [(form.get(f"picture{place}", ""), form.get(f"word{place}", "").strip()) for place in PLACES]
    if not form.get("poll"):
        return ""
    is_pictures = form["poll"] == "pictures"
    filled = tuple(row for row in rows if any(row)) if is_pictures else ()
    return _said(PollForm(form["poll"], form.get("question", "").strip(), form.get("hidden") == "yes", filled))


def said(poll: StepPoll | None) -> str:
    """A stored one as such a field."""
    if poll is None:
        return ""
    rows = tuple((choice.picture, choice.word) for choice in poll.choices)
    return _said(PollForm(poll.kind, poll.question, poll.hidden, rows))


def fields_of(field: str) -> PollForm:
    """What `typed` or `said` gave; empty for anything else."""
    try:
        return msgspec.json.decode(field, type=PollForm) if field else PollForm()
    except msgspec.MsgspecError:
        return PollForm()


def poll_from(field: str) -> StepPoll | None:
    """Out of such a field. Raises Refused or msgspec.ValidationError."""
    form = fields_of(field)
    if not form.kind:
        return None
    choices = [{"picture": picture, "word": word} for picture, word in form.rows]
    plain = {"kind": form.kind, "question": form.question, "hidden": form.hidden, "choices": choices}
    return poll_checked(msgspec.convert(plain, StepPoll))


def _said(form: PollForm) -> str:
    return msgspec.json.encode(form).decode()
