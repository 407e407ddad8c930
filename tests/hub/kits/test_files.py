"""Kits from files: all that come along are whole in five languages, and what is wrong is told by its line."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pytest

from hub.kits.kit import PICTURES
from hub.kits.reading import MOST_BYTES, pack, read_files
from hub.kits.shelf import FOLDER, ORDER, OUR_KITS, Shelf, our_kits
from hub.kits.troubles import KitRefused, Trouble
from tests.house.sources import ROOT

LANGUAGES = ("de", "en", "es", "fr", "it")

TOML = """\
id = "stones"
cover = "puzzle"
colour = 3
subjects = ["science"]
ages = [6, 9]
partners = { least = 2, wanted = 3 }
rhythm = "weekly"
languages = "own"

[[rooms]]
key = "quarry"
pages = ["heap"]
prints = { heap = "squares" }

[[stages]]
key = "find"
weeks = 2
tasks = ["walk"]

[[sessions]]
key = "show"
stage = "find"
steps = [
  { sign = "hello", minutes = 3 },
  { sign = "look", minutes = 9, spotlight = "board", page = "heap" },
]
"""
SOUNDS = """\
[[sounds]]
key = "noises"
things = [
  { key = "pebble", picture = "dragon" },
  { key = "pebble" },
]
"""
FTL = """\
title = Stones
summary = Every class looks for a stone.
idea = And tells where it lay.
room-quarry = The quarry
page-heap = The heap
stage-find = We look for stones
task-walk = Find one that fits into a hand.
    .send = A photo
session-show = Show yours
    .aim = To look closely.
    .step2 = Each class shows one.
"""


def files(toml: str = TOML, **texts: str) -> dict[str, bytes]:
    return {"kit.toml": toml.encode(), **{f"{tag}.ftl": text.encode() for tag, text in (texts or {"en": FTL}).items()}}


def troubles(given: Mapping[str, bytes]) -> list[Trouble]:
    with pytest.raises(KitRefused) as refused:
        read_files(given)
    return list(refused.value.troubles)


@pytest.mark.parametrize("name", ORDER)
def test_each_of_ours_is_whole_in_five_languages(name: str) -> None:
    ready = our_kits()[name]
    assert set(ready.words) >= set(LANGUAGES)
    assert 3 <= len(ready.kit.sessions) <= 6
    assert all(10 <= session.minutes <= 45 for session in ready.kit.sessions)
    for words in ready.words.values():
        for session in ready.kit.sessions:
            told = [words(f"session-{session.key}.step{number}") for number in range(1, len(session.steps) + 1)]
            for step, text in zip(session.steps, told, strict=True):
                assert text or step.sign in ("hello", "goodbye"), f"{name}, {session.key}: what happens in {step.sign}?"


def test_no_folder_is_forgotten() -> None:
    assert {path.name for path in OUR_KITS.iterdir()} == set(ORDER)
    assert len(our_kits()) == 11


def test_texts_are_translated_not_copied() -> None:
    for ready in our_kits().values():
        for language in ready.words.keys() - {"en"}:
            same = [key for key, text in ready.words[language].texts.items() if text == ready.words["en"](key)]
            assert not [key for key in same if " " in ready.words["en"](key)], (ready.kit.id, language)


def test_every_picture_is_drawn() -> None:
    import json

    icons = json.loads((ROOT / "static/art/icons.json").read_text("utf-8"))
    assert {name for part in PICTURES.values() for name in part.values()} <= set(icons)


def test_a_kit_is_read_and_speaks_what_it_can() -> None:
    ready = read_files(files(en=FTL, fr=FTL.replace("Stones", "Pierres")))
    assert (ready.kit.weeks, ready.kit.sessions[0].minutes) == (2, 12)
    assert ready.speak("fr")[1]("title") == "Pierres"
    assert ready.speak("es")[0] == "en"
    assert read_files(files(el=FTL)).speak("fr")[0] == "el"


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('ages = [6, 9]', 'ages = [6, 9', 6, "kits-wrong-syntax"),
        ('ages = [6, 9]', 'ages = [9, 6]', 5, "kits-wrong-value"),
        ('colour = 3', 'colour = "red"', 3, "kits-wrong-value"),
        ('colour = 3', 'colour = 12', 3, "kits-wrong-value"),
        ('colour = 3\n', '', 1, "kits-wrong-missing"),
        ('cover = "puzzle"', 'cover = "dragon"', 2, "kits-wrong-value"),
        ('rhythm = "weekly"', 'rhythm = "weekly"\ncolor = 3', 8, "kits-wrong-unknown"),
        ('weeks = 2', 'weeks = 2.5', 17, "kits-wrong-value"),
        ('weeks = 2', 'weeks = 0', 17, "kits-wrong-value"),
        ('stage = "find"', 'stage = "found"', 22, "kits-wrong-name"),
        ('page = "heap"', 'page = "hill"', 25, "kits-wrong-name"),
        ('minutes = 9', 'minutes = 900', 25, "kits-wrong-value"),
        ('sign = "look"', 'sign = "stare"', 25, "kits-wrong-value"),
        ('minutes = 3', 'minute = 3', 24, "kits-wrong-unknown"),
        ('tasks = ["walk"]', 'tasks = ["walk", "walk"]', 18, "kits-wrong-twice"),
        ('heap = "squares"', 'hill = "squares"', 13, "kits-wrong-name"),
        ('heap = "squares"', 'heap = "picture"', 13, "kits-wrong-value"),
        ('[[stages]]', f'{SOUNDS}\n[[stages]]', 18, "kits-wrong-value"),
        ('[[stages]]', f'{SOUNDS}\n[[stages]]'.replace("dragon", "drum"), 19, "kits-wrong-twice"),
        ('key = "quarry"', 'key = "Quarry!"', 11, "kits-wrong-key"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_the_table_is_told_by_its_line(old: str, new: str, line: int, reason: str) -> None:
    assert TOML.count(old) == 1
    found = troubles(files(TOML.replace(old, new)))
    assert ("kit.toml", line, reason) in {(trouble.file, trouble.line, trouble.reason) for trouble in found}


@pytest.mark.parametrize(
    ("part", "line", "reason"),
    [
        ('[[exchanges]]\nkey = "cards"\nwanted = "24-12"\n', 29, "kits-wrong-value"),
        ('[[exchanges]]\nkey = "cards"\nwanted = "02-29"\n', 29, "kits-wrong-value"),
        ('[[exchanges]]\nkey = "cards"\nkind = "elephant"\n', 29, "kits-wrong-value"),
        ('[[exchanges]]\nkind = "card"\n', 27, "kits-wrong-missing"),
        ('[[calendars]]\nkey = "last"\n', 27, "kits-wrong-missing"),
        ('[[calendars]]\nkey = "last"\nfirst = "1st of May"\n', 29, "kits-wrong-value"),
        ('[[calendars]]\nkey = "last"\nfirst = "06-10"\ndoors = 400\n', 30, "kits-wrong-value"),
        ('[[calendars]]\nkey = "Last!"\nfirst = "06-10"\n', 28, "kits-wrong-key"),
        ('[[calendars]]\nkey = "last"\nfirst = "06-10"\n' * 2, 31, "kits-wrong-twice"),
        ('[[calendars]]\nkey = "last"\nfirst = "06-10"\nopens = "8:00"\n', 30, "kits-wrong-unknown"),
    ],
)  # fmt: skip
def test_days_of_the_year_and_doors_are_checked(part: str, line: int, reason: str) -> None:
    found = troubles(files(f"{TOML}{part}"))
    assert ("kit.toml", line, reason) in {(trouble.file, trouble.line, trouble.reason) for trouble in found}


def test_an_exchange_and_a_calendar_have_their_words() -> None:
    toml = f'{TOML}[[exchanges]]\nkey = "cards"\n[[calendars]]\nkey = "last"\nfirst = "06-10"\n'
    lacks = {trouble.names["name"] for trouble in troubles(files(toml))}
    assert lacks == {"exchange-cards", "calendar-last"}
    kit = read_files(files(toml, en=f"{FTL}exchange-cards = Cards\ncalendar-last = The last days\n")).kit
    assert (kit.exchanges[0].kind, kit.exchanges[0].wanted, kit.calendars[0].doors) == ("card", "", 24)


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("page-heap = The heap\n", "", 1, "kits-wrong-lacks"),
        ("title = Stones", "title = Stones\nsurprise = Boo", 2, "kits-wrong-surplus"),
        ("title = Stones", "title = Stones of { $name }", 1, "kits-wrong-variable"),
        ("title = Stones", "title Stones", 1, "kits-wrong-fluent"),
        ("title = Stones", "title = Stones\ntitle = Stones", 2, "kits-wrong-twice"),
        (".step2", ".step3", 11, "kits-wrong-surplus"),
        ("And tells", "And tells" + " again" * 200, 3, "kits-wrong-text"),
    ],
)
def test_what_is_wrong_in_the_words_is_told_by_its_line(old: str, new: str, line: int, reason: str) -> None:
    assert FTL.count(old) == 1
    found = troubles(files(en=FTL.replace(old, new)))
    assert (line, reason) in {(trouble.line, trouble.reason) for trouble in found if trouble.file == "en.ftl"}


def test_all_languages_say_the_same_things() -> None:
    found = troubles(files(en=FTL, fr=FTL.replace("    .send = A photo\n", "")))
    assert [(trouble.file, trouble.reason, trouble.names["name"]) for trouble in found] == [
        ("fr.ftl", "kits-wrong-lacks", "task-walk.send")
    ]


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"en.ftl": b""}, "kits-wrong-one-table"),
        ({"a.toml": b"", "b.toml": b""}, "kits-wrong-one-table"),
        ({"kit.toml": TOML.encode()}, "kits-wrong-no-words"),
        ({**files(), "readme.txt": b"hello"}, "kits-wrong-file"),
        ({**files(), "en.ftl": b"\xff\xfe"}, "kits-wrong-utf8"),
        ({**files(), "en.ftl": b"#" * (MOST_BYTES + 1)}, "kits-wrong-large"),
    ],
)
def test_what_is_no_kit_is_told(given: dict[str, bytes], reason: str) -> None:
    assert [trouble.reason for trouble in troubles(given)] == [reason]


def test_a_kit_is_on_the_shelf_as_soon_as_its_file_is_for_every_worker(tmp_path: Path) -> None:
    one, other = Shelf(tmp_path), Shelf(tmp_path)
    assert "stones" not in other.kits()
    one.add({"stones.zip": pack(files())})
    assert other.kits()["stones"].is_added
    one.add(files(TOML.replace("weeks = 2", "weeks = 3")))
    assert other.kits()["stones"].kit.weeks == 3
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == ["stones.zip"]
    assert other.remove("stones")
    assert "stones" not in one.kits()
    assert not one.remove("stones")


def test_files_laid_there_by_hand(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    folder = tmp_path / FOLDER
    folder.mkdir()
    (folder / "stones.toml").write_text(TOML, "utf-8")
    (folder / "stones.en.ftl").write_text(FTL, "utf-8")
    (folder / "broken.zip").write_bytes(b"PK")
    assert "stones" in shelf.kits()
    assert [(trouble.file, trouble.reason) for trouble in shelf.troubles()] == [("broken.zip", "kits-wrong-zip")]
    shelf.add(files())
    assert sorted(path.name for path in folder.iterdir()) == ["broken.zip", "stones.zip"]


def test_nothing_half_made_is_kept(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    for given in (files(TOML.replace("stones", "animals")), files(TOML.replace("weeks = 2", "weeks = 0"))):
        with pytest.raises(KitRefused):
            shelf.add(given)
    assert not (tmp_path / FOLDER).exists()


def test_a_zip_that_unfolds_without_end_is_refused(tmp_path: Path) -> None:
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../kit.toml", TOML)
        archive.writestr("en.ftl", b"#" * 50_000_000)
    with pytest.raises(KitRefused) as refused:
        Shelf(tmp_path).add({"big.zip": content.getvalue()})
    assert [trouble.reason for trouble in refused.value.troubles] == ["kits-wrong-large"]


ACTIVITIES = """\
[[activities]]
key = "tower"
ages = [5, 10]
sign = "blocks"
players = [2, 4]
minutes = 20

[[activities]]
key = "tower"
ages = [10, 5]
sign = "dragon"
players = [4, 2]
minutes = 0
"""
ACTIVITY_WORDS = """\
activity-tower = The highest tower
    .goal = To find what makes a pile stand.
    .need1 = Ten flat stones
    .rule1 = Each in turn lays one stone.
    .rule2 = Whoever lets it fall builds the next one.
"""


def test_an_activity_is_read_with_each_of_its_steps_or_refused_line_by_line() -> None:
    one, _, both = ACTIVITIES.partition("\n\n")
    ready = read_files(files(f"{TOML}\n{one}\n", en=FTL + ACTIVITY_WORDS))
    assert ready.kit.activities[0].players == (2, 4)
    assert ready.words["en"]("activity-tower.rule2") == "Whoever lets it fall builds the next one."
    found = {(each.reason, each.names["name"]) for each in troubles(files(f"{TOML}\n{one}\n\n{both}"))}
    assert found == {
        ("kits-wrong-twice", "tower"),
        *(("kits-wrong-value", name) for name in ("ages", "sign", "players", "minutes")),
    }
    lacking = {each.names["name"] for each in troubles(files(f"{TOML}\n{one}\n"))}
    assert lacking == {"activity-tower", "activity-tower.goal", "activity-tower.rule1"}
    short = FTL + ACTIVITY_WORDS.replace("    .rule2", "    .need2")
    assert {each.names["name"] for each in troubles(files(f"{TOML}\n{one}\n", en=FTL + ACTIVITY_WORDS, fr=short))} == {
        "activity-tower.rule2",
        "activity-tower.need2",
    }
