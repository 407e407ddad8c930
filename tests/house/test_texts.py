"""Every word for people: the same messages in every language, none missing, none dead, a sentence for every refusal."""

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from hub.catalogues import entries, unbroken
from hub.pages.texts import BROWSER_CATALOGUES
from rooms.errors import Code
from tests.house.sources import ROOT, named

LOCALES = ROOT / "hub" / "locales"
LANGUAGES = ("en", "fr", "de", "es", "it")

CATALOGUES = sorted({path.name for path in LOCALES.glob("*/*.ftl")})

# A literal first argument of a text function, in Python, Jinja and JavaScript: text("id"), t('id', …)
CALL = re.compile(r"""\b(?:text|t|say|texts\.text)\(\s*(["'`])([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\1""")
WORD = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+|[a-z]+")


@cache
def messages(path: Path) -> dict[str, set[str]]:
    """The ids of a catalogue, each with the variables that its message asks for."""
    found: dict[str, set[str]] = {}
    current = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if start := re.match(r"(-?[a-z][a-zA-Z0-9-]*) *=", line):
            current = start.group(1)
            assert current not in found, f"{path.parent.name}/{path.name}: {current} stands twice"
            found[current] = set()
        if current and not line.startswith("#"):
            found[current] |= set(re.findall(r"\{\s*(?:[A-Z]+\(\s*)?\$([a-zA-Z_][\w-]*)", line))
    return found


def everything(language: str) -> dict[str, set[str]]:
    """All messages of a language."""
    return {key: args for path in (LOCALES / language).glob("*.ftl") for key, args in messages(path).items()}


def sources() -> str:
    """All code in which a message may be named."""
    paths = [*named(".html", ".py", under="hub"), *named(".js", under="static")]
    return "\n".join(path.read_text(encoding="utf-8") for path in paths if "tests" not in path.parts)


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("catalogue", CATALOGUES)
def test_every_language_has_the_same_messages(catalogue: str, language: str) -> None:
    english, own = (messages(LOCALES / each / catalogue) for each in (LANGUAGES[0], language))
    assert sorted(english) == sorted(own)
    assert english == own, "a variable is missing in one language"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_is_sound_by_itself(language: str) -> None:
    """The hub parses each alone, when it is needed."""
    parser = FluentParser(with_spans=False)
    for path in (LOCALES / language).glob("*.ftl"):
        body = parser.parse(unbroken(path.read_text("utf-8"), language)).body
        whole = [one for one in body if not isinstance(one, ast.BaseComment)]
        for one, (name, entry) in zip(whole, entries(path).items(), strict=True):
            assert isinstance(one, ast.Message | ast.Term), f"{path.name}: {one.content}"
            assert name == f"{'-' * isinstance(one, ast.Term)}{one.id.name}"
            alone = parser.parse(entry).body[0]
            assert one.equals(alone, ignored_fields=["comment"]), name


def test_no_message_stands_in_two_catalogues() -> None:
    for language in LANGUAGES:
        total = sum(len(messages(path)) for path in (LOCALES / language).glob("*.ftl"))
        assert total == len(everything(language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", Code)
def test_every_refusal_has_a_sentence(code: Code, language: str) -> None:
    assert f"refused-{code.value}" in everything(language)


def test_every_message_that_the_code_names_exists() -> None:
    used = {match.group(2) for match in CALL.finditer(sources())}
    assert used, "the search itself found nothing"
    assert not sorted(used - set(everything("en")))


def test_what_the_browser_side_says_is_sent_to_it() -> None:
    """A message of another catalogue would stand there by its name."""
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in named(".js", under="static") if "tests" not in path.parts
    )
    quoted = set(re.findall(r"""["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)["'`]""", code)) & set(everything("en"))
    sent = {key for name in BROWSER_CATALOGUES for key in messages(LOCALES / "en" / name)}
    assert len(quoted) > 100
    assert not sorted(quoted - sent - {"come-in"})  # an event of that name


def test_no_message_is_dead() -> None:
    """Named literally, or by a beginning to which the code adds the rest (`refused-${code}`)."""
    code = sources()
    words = set(WORD.findall(code))
    begun = {start for start in re.findall(r"""["'`]([a-z][a-z0-9-]*-)(?:\$\{|["']\s*[+~]|\{)""", code)}
    # An attribute belongs to its message; a term (-name) is used by other messages.
    dead = [
        key
        for key in everything("en")
        if not key.startswith("-") and key not in words and not any(key.startswith(start) for start in begun)
    ]
    assert not dead


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_empty_or_untranslated_by_mistake(language: str) -> None:
    for path in (LOCALES / language).glob("*.ftl"):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"^[a-z][\w-]* *= *$(?!\n[ \t]+\S)", text, re.M), path.name
        assert "\t" not in text
        assert not re.search(r"<[a-z/][^>]*>", text), f"{path.name}: markup belongs to the templates"
        assert not re.search(r"[^\W\d_]'[^\W\d_]", text), f"{path.name}: an apostrophe is ’"
