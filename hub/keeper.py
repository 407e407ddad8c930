"""What a keeper is told in a terminal: messages of the catalogue, in the language of their shell."""

from collections.abc import Mapping
from pathlib import Path

from hub.catalogues import Catalogue

LOCALES = Path(__file__).parent / "locales"
CATALOGUE = "keeper.ftl"
FALLBACK = "en"


class KeeperError(Exception):
    """Something that only the keeper can mend: a message's id and what it names. Numbers come as text."""

    def __init__(self, id: str, **names: str) -> None:
        super().__init__(id, names)
        self.id = id
        self.names = names


class SettingsError(KeeperError):
    """A setting that we cannot use."""


class StartError(KeeperError):
    """A command that cannot be carried out here and now."""


class Terminal:
    """Speaks to the keeper."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._catalogue = Catalogue(LOCALES, language, CATALOGUE)

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> "Terminal":
        """In the language of the shell (POSIX: LC_ALL before LC_MESSAGES before LANG)."""
        wishes = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        wish = next((wish for wish in wishes if wish), FALLBACK)
        language = wish.replace("-", "_").partition("_")[0].partition(".")[0].lower()
        return cls(language if language.isalpha() and (LOCALES / language / CATALOGUE).is_file() else FALLBACK)

    def say(self, id: str, /, **names: str) -> str:
        """The message. Raises LookupError for an unknown id, ValueError for a name that is missing."""
        return self._catalogue.say(id, names)

    def explain(self, error: KeeperError) -> str:
        """The sentence for what went wrong."""
        return self.say(error.id, **error.names)
