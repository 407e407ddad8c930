"""Languages: found, chosen, remembered; catalogues whole in both; dates as the reader says them."""

import re
from datetime import date
from pathlib import Path

import pytest
from werkzeug.datastructures import LanguageAccept

from hub.pages.devices import device_of
from hub.pages.languages import LANGUAGES, choose, supported
from hub.pages.texts import Catalogues, Speech
from tests.hub.pages.visits import Browser, text
from tests.hub.world import NOW, World

CATALOGUES = Catalogues()


@pytest.mark.parametrize(
    ("wishes", "accepted", "expected"),
    [
        ([], [("fr-CA", 1.0)], "fr"),
        ([], [("pt", 1.0), ("fr", 0.5), ("en", 0.4)], "fr"),
        ([], [("el", 1.0)], "en"),
        ([], [("fr", 0.0)], "en"),
        (["el", None, "fr_BE"], [("en", 1.0)], "fr"),
        (["<script>"], [], "en"),
    ],
)
def test_the_language_is_what_the_reader_understands(
    wishes: list[str | None], accepted: list[tuple[str, float]], expected: str
) -> None:
    assert choose(wishes, LanguageAccept(accepted)) == expected


def test_a_language_is_known_without_its_region() -> None:
    assert supported("FR-ca") == "fr"
    assert supported("") is None


async def test_the_choice_is_remembered_here_and_for_the_person(browser: Browser, other: Browser, world: World) -> None:
    await browser.enter(world.camille)
    assert 'lang="fr"' in await text(await browser.get("/me"))  # as her profile says
    response = await browser.post("/language", {"language": "en", "back": "/me"})
    assert response.headers["Location"] == "/me"
    assert '<html lang="en"' in await text(await browser.get("/me", language="fr"))
    await other.enter(world.camille)
    assert '<html lang="en"' in await text(await other.get("/me", language="fr"))


@pytest.mark.parametrize(
    "back", ["https://evil.example/", "//evil.example", "/\\evil.example", "evil", "/a\r\nX: y", ""]
)
async def test_changing_the_language_leads_nowhere_else(browser: Browser, back: str) -> None:
    response = await browser.post("/language", {"language": "fr", "back": back})
    assert response.headers["Location"] == "/"


async def test_an_unknown_language_is_refused(browser: Browser) -> None:
    assert (await browser.post("/language", {"language": "xx"})).status_code == 400


async def test_the_browser_gets_its_words_once(browser: Browser) -> None:
    page = await text(await browser.get("/", language="fr"))
    (address,) = re.findall(r'data-texts="([^"]+)"', page)
    response = await browser.get(address)
    assert response.headers["Cache-Control"].endswith("immutable")
    assert response.content_type == "text/plain; charset=utf-8"
    again = await browser.get("/texts/fr.ftl", If_None_Match=response.headers["ETag"])
    assert again.status_code == 304
    assert (await browser.get("/texts/xx.ftl")).status_code == 404


def test_no_sign_of_a_french_sentence_begins_a_line(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        (tmp_path / language / "pages.ftl").write_text(
            "asked = « Prêts ? » : { $count ->\n   *[other] oui !\n }\n", "utf-8"
        )
    catalogues = Catalogues(tmp_path)
    assert catalogues.say("fr", "asked", {"count": 2}) == "«_Prêts_?_»_: oui_!".replace("_", "\N{NO-BREAK SPACE}")
    assert catalogues.say("en", "asked", {"count": 2}) == "« Prêts ? » : oui !"


def test_a_missing_message_is_an_error_not_a_blank(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        (tmp_path / language / "pages.ftl").write_text("greeting = Hello { $name }\n", "utf-8")
    catalogues = Catalogues(tmp_path)
    assert catalogues.say("fr", "greeting", {"name": "Léa"}) == "Hello Léa"
    with pytest.raises(LookupError, match="no message 'farewell' in fr"):
        catalogues.say("fr", "farewell")
    with pytest.raises(ValueError, match="greeting"):
        catalogues.say("fr", "greeting")


@pytest.mark.parametrize(
    ("language", "day", "date_", "until", "country"),
    [
        ("de", "Mittwoch, 18. November", "20. Dezember 2026", "in 2 Tagen", "Griechenland"),
        ("es", "miércoles 18 de noviembre", "20 de diciembre de 2026", "dentro de 2 días", "Grecia"),
        ("it", "mercoledì 18 novembre", "20 dicembre 2026", "tra 2 giorni", "Grecia"),
    ],
)
def test_every_language_has_its_own_dates(language: str, day: str, date_: str, until: str, country: str) -> None:
    say = Speech(CATALOGUES, language, "Europe/Athens")
    assert (say.day(NOW), say.date(date(2026, 12, 20))) == (day, date_)
    assert (say.until(NOW + 2 * 86_400_000, NOW), say.country("gr"), say.clock(NOW)) == (until, country, "13:06")


def test_english_stands_in_for_what_a_language_lacks(tmp_path: Path) -> None:
    for language, lines in (("en", "here = here\nthere = over there\n"), ("de", "here = hier\n")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "live.ftl").write_text(lines, "utf-8")
    catalogues = Catalogues(tmp_path)
    assert [catalogues.say("de", each) for each in ("here", "there")] == ["hier", "over there"]
    in_browser, _ = catalogues.for_browser("de")
    assert in_browser.decode().split("\n") == ["here = hier", "there = over there", ""]


def test_dates_and_names_are_the_readers() -> None:
    english, french = Speech(CATALOGUES, "en", "Europe/Athens"), Speech(CATALOGUES, "fr", "America/Martinique")
    assert english.clock(NOW) == "13:06"
    assert french.clock(NOW) == "07:06"
    assert english.day(NOW) == "Wednesday 18 November"
    assert french.day(NOW) == "mercredi 18 novembre"
    assert english.date(date(2026, 12, 20)) == "20 December 2026"
    assert english.until(NOW + 2 * 86_400_000, NOW) == "in 2 days"
    assert french.until(NOW - 300_000, NOW) == "il y a 5 minutes"
    monday_evening = NOW - 2 * 86_400_000 + 10 * 3_600_000
    assert english.ahead(NOW, monday_evening) == "in 2 days"  # 38 hours
    assert english.ahead(NOW, NOW - 3 * 3_600_000) == "in 3 hours"
    assert french.country("gr") == "Grèce"
    assert french.tongues(["fr", "pt-PT"]) == "français et portugais"
    assert english.clock(NOW, "Mars/Olympus") == "11:06"
    assert not english.is_same_day(NOW, "Pacific/Kiritimati")


@pytest.mark.parametrize(
    ("agent", "browser", "system"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Windows"),
        ("Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1", "Safari", "iPad"),
        ("Mozilla/5.0 (X11; CrOS x86_64 1) Chrome/140.0 Safari/537.36", "Chrome", "Chromebook"),
        ("curl/8", "", ""),
        ("<script>", "", ""),
    ],
)
def test_a_device_is_told_in_words(agent: str, browser: str, system: str) -> None:
    assert (device_of(agent).browser, device_of(agent).system) == (browser, system)
