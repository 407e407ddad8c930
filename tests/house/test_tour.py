"""The tour is held to the code: what it names stands in the file that it links, and each journey passes all floors."""

import re

import pytest

from tests.house.sources import ROOT

TOUR = ROOT / "docs" / "tour.md"
NAMED = re.findall(
    r"\[`(?![a-z_]+\.py`)([A-Za-z_]+(?:\.[A-Za-z_]+)?)`\]\(\.\./([\w./-]+)\)", TOUR.read_text(encoding="utf-8")
)
JOURNEYS = ("a message", "a stroke", "a packet")


@pytest.mark.parametrize(("name", "path"), NAMED, ids=[f"{path}:{name}" for name, path in NAMED])
def test_what_the_tour_names_is_defined_there(name: str, path: str) -> None:
    source = (ROOT / path).read_text(encoding="utf-8")
    owner, _, method = name.partition(".")
    assert re.search(rf"\b(?:class|def|function) {owner}\b", source), f"{owner} is not defined in {path}"
    if method:
        assert re.search(rf"(?:def |^  (?:async )?){method}\(", source, re.M), f"{name} is not defined in {path}"


@pytest.mark.parametrize("journey", JOURNEYS)
def test_each_journey_goes_from_the_browser_to_the_lower_floors(journey: str) -> None:
    chapter = TOUR.read_text(encoding="utf-8").split(f"## The journey of {journey}\n")[1].split("\n## ")[0]
    for floor in ("../static/", "../signaling/"):
        assert floor in chapter
