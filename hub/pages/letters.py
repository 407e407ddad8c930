"""The words of letters: those of the pages, in the language of whoever gets the letter."""

from typing import Any

from hub.mail import Mail
from hub.pages.languages import LANGUAGES, supported
from hub.pages.texts import Catalogues, Speech
from hub.post.paper import Paper
from hub.post.stopping import StopLinks
from hub.store.store import Store


def speech_of(catalogues: Catalogues, language: str, time_zone: str) -> Speech:
    """What speaks to somebody, by their clock."""
    return Speech(catalogues, supported(language) or LANGUAGES[0], time_zone)


def sender_of(mail: Mail | None) -> str:
    """The address from which the hub writes; where it has none, one that says so."""
    return "hub@localhost" if mail is None else mail.sender


def paper_of(store: Store, catalogues: Catalogues, url: str) -> Paper:
    """What stands below every letter of the hub at `url`."""

    def speak(language: str, id: str, args: dict[str, Any]) -> str:
        return catalogues.say(supported(language) or LANGUAGES[0], id, args)

    return Paper(speak, StopLinks(store, url), url)
