"""What the teachers of a twinning still have to do, each with the way to it: read off what is there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hub.pages.landing import twinning_url
from hub.twinnings.queries import TwinningHome
from hub.twinnings.stages import Stage


@dataclass(frozen=True, slots=True)
class Owed:
    """One thing: the end of its message's name, how many, and where it is done; `is_deed`: by one press."""

    what: str
    to: str
    count: int = 0
    is_deed: bool = False


@dataclass(frozen=True, slots=True)
class Silences:
    """How many other classes have gone silent, and whether the reader's own has."""

    others: int = 0
    is_ours: bool = False


def owed_by(
    home: TwinningHome,
    *,
    wishes: int,
    leads: bool,
    consents: Owed | None = None,
    parcels: Sequence[Owed] = (),
    held: Owed | None = None,
    silence: Silences = Silences(),
) -> Iterator[Owed]:
    """The most urgent first. `wishes` is how many classes wait for an answer; `leads`: the reader's class leads."""
    if home.stage is Stage.ARCHIVED:
        return
    here = twinning_url(home.twinning)
    if wishes:
        yield Owed("wishes", f"{here}/partners", wishes)
    if len(home.classes) == 1:
        yield Owed("partner", f"{here}/partners")
    elif home.stage is Stage.DRAFT and leads:
        yield Owed("begin", f"{here}/begin", is_deed=True)
    if held is not None and held.count:
        yield held
    yield from parcels
    if home.next_lesson is None and len(home.classes) > 1 and home.rooms:
        yield Owed("date", f"{here}/meet")
    if consents is not None and consents.count:
        yield consents
    if silence.is_ours:
        yield Owed("quiet", f"{here}/pulse")
    if silence.others:
        yield Owed("silent", f"{here}/pulse", silence.others)
    if len(home.classes) == 2 and home.card.wanted > 2:
        yield Owed("third", f"{here}/partners")
    elif silence.others and len(home.classes) - silence.others < 3:
        yield Owed("third", f"{here}/pulse#third")
