"""The form of a project card: what was typed, what is wrong with it, and what somebody else changed meanwhile."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from werkzeug.datastructures import MultiDict

from hub.kits.reading import ReadyKit
from hub.pages.texts import Speech
from hub.twinnings.cards import FIELDS, RHYTHMS, SUBJECTS, TONGUES, Typed
from hub.twinnings.countries import ERASMUS

_MOST_VALUES = 60


@dataclass(frozen=True, slots=True)
class CardForm:
    """What the template fills its fields from."""

    typed: Typed
    problems: Mapping[str, str] = field(default_factory=dict)
    theirs: Typed = field(default_factory=dict)
    before: Typed = field(default_factory=dict)
    revision: int = 0

    def one(self, name: str) -> str:
        """The text of a field."""
        return next(iter(self.typed.get(name, ())), "")

    def some(self, name: str) -> Sequence[str]:
        """Everything that is ticked in a group."""
        return self.typed.get(name, ())

    def packed(self) -> str:
        """The card as it was when this form was opened: by it two people's changes are told apart."""
        return json.dumps(dict(self.before), ensure_ascii=False)

    def said(self, name: str, say: Speech) -> str:
        """What somebody else wrote into a field, in words."""
        values = list(self.theirs.get(name, ()))
        shown: dict[str, Callable[[str], str]] = {
            "languages": say.tongue,
            "countries": say.country,
            "subjects": lambda each: say(f"subject-{each}"),
            "rhythm": lambda each: say(f"rhythm-{each}"),
            "where": lambda each: say(f"card-where-{each}"),
        }
        speak = shown.get(name, str)
        return say.listed([speak(each) for each in values if each]) or say("card-theirs-empty")


def typed_in(form: MultiDict[str, str]) -> Typed:
    """The fields of a card as a browser sent them."""
    return {name: [value[:4000] for value in form.getlist(name)[:_MOST_VALUES]] for name in FIELDS}


def before_in(form: MultiDict[str, str]) -> Typed:
    """What the form carried along of the card as it was. Crooked, it is only that nothing was known."""
    try:
        packed: Any = json.loads(form.get("before", ""))
    except (ValueError, RecursionError):
        return {}
    if not isinstance(packed, dict):
        return {}
    return {
        name: [each for each in packed[name] if isinstance(each, str)][:_MOST_VALUES]
        for name in FIELDS
        if isinstance(packed.get(name), list)
    }


def revision_in(form: MultiDict[str, str]) -> int:
    """Which state of the card the form was opened on."""
    typed = form.get("revision", "")
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 9 else 0


def choices(say: Speech, kits: Mapping[str, ReadyKit]) -> dict[str, list[tuple[str, str]]]:
    """Everything that can be ticked, by the reader's names for it."""
    return {
        "kits": [(each, ready.speak(say.language)[1]("title")) for each, ready in kits.items()],
        "subjects": [(each, say(f"subject-{each}")) for each in SUBJECTS],
        "languages": sorted(((each, say.tongue(each)) for each in TONGUES), key=lambda pair: pair[1].casefold()),
        "countries": sorted(((each, say.country(each)) for each in ERASMUS), key=lambda pair: pair[1].casefold()),
        "rhythms": [(each, say(f"rhythm-{each}")) for each in RHYTHMS],
    }
