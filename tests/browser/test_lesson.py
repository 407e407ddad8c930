"""Three classes in one lesson: each sees, hears and reads the others and draws with them; a fourth comes late."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Playwright, expect

from tests.browser.demo_hub import DemoHub
from tests.browser.film import camera, microphone
from tests.browser.instruments import Picture
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.windows import SharedBrowser, Windows
from tests.browser.words import words_of

EN = words_of("en")
# Each class's town, the label of its entry link, the colour that its camera sees, and the tone that it sings (Hz).
CLASSES = {
    "Niort": ("Niort", (220, 40, 40), 440.0),
    "Évora": ("Evora", (40, 180, 80), 550.0),
    "Χανιά": ("Chania", (50, 80, 220), 660.0),
}
PUPPETS = "Brno"

Lesson = dict[str, LivePage]

pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoHub]:
    """A hub of this lesson's own: in the shared one a class of it waits for its teacher (tests/browser/screens.py)."""
    hub = DemoHub(tmp_path_factory.mktemp("lesson"))
    hub.start()
    yield hub
    hub.stop()


@pytest.fixture(scope="module")
def lesson(
    playwright: Playwright, browser: SharedBrowser, hub: DemoHub, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Lesson]:
    """Three classes in, each with a browser, a camera and a microphone of its own, sound on."""
    windows = Windows(playwright, browser)
    studio = tmp_path_factory.mktemp("studio")
    yield {town: arrive(windows, hub, studio, town) for town in CLASSES}
    assert not windows.close_all()


def arrive(windows: Windows, hub: DemoHub, studio: Path, town: str) -> LivePage:
    """A class comes in by its teacher's link, and turns on what starts silent on a shared computer."""
    label, colour, tone = CLASSES[town]
    window = windows.open(camera=camera(studio, label, colour), microphone=microphone(studio, label, tone))
    live = DoorPage.by_link(window, hub.link("teacher", label), EN).enter()
    live.turn_on("microphone", "camera", "sound")
    return live


def others(town: str) -> list[str]:
    """The classes that are not from there."""
    return [other for other in CLASSES if other != town]


def is_coloured(picture: Picture, rgb: tuple[int, int, int]) -> bool:
    """Whether the picture is, but for the moving band and the codec, of that colour."""
    seen = (picture.red, picture.green, picture.blue)
    return all(abs(a - b) < 40 for a, b in zip(seen, rgb, strict=True))


@pytest.mark.parametrize("town", CLASSES)
def test_each_class_sees_the_other_two_and_the_puppets(lesson: Lesson, town: str) -> None:
    """Moving, decoded, and everybody's picture on their own tile."""
    for other in others(town):
        assert is_coloured(lesson[town].sees(other), CLASSES[other][1]), other
    lesson[town].sees(PUPPETS)


@pytest.mark.parametrize("town", CLASSES)
def test_each_class_hears_the_other_two_and_the_puppets(lesson: Lesson, town: str) -> None:
    for other in (*others(town), PUPPETS):
        lesson[town].hears(other)


def test_chat_typed_in_one_stands_in_the_others_in_the_same_order(lesson: Lesson) -> None:
    said = []
    for live in lesson.values():
        live.panel.show("chat")
    for town, live in lesson.items():
        said.append(f"Hello from {town} {uuid4().hex[:6]}")
        live.panel.say(said[-1])
    for live in lesson.values():
        for text in said:
            live.panel.reads(text)
        assert live.panel.texts()[-3:] == said


def test_a_stroke_drawn_in_one_colours_the_same_pixels_in_the_others(lesson: Lesson) -> None:
    boards = {town: live.board() for town, live in lesson.items()}
    for board in boards.values():
        board.turn_to(2)
    drawn_by = dict(zip(boards, (0.2, 0.4, 0.6), strict=True))
    for (town, x), colour in zip(drawn_by.items(), ("red", "green", "blue"), strict=True):
        board = boards[town]
        before = board.ink()
        board.choose("tool", "pen")
        board.choose("colour", colour)
        board.choose("width", "broad")
        board.draw([(x, 0.3), (x + 0.1, 0.5), (x, 0.7)])
        for seen in boards.values():
            assert seen.coloured(x + 0.05, 0.4) == board.coloured(x + 0.05, 0.4)
        assert board.ink().inked > before.inked
    first = next(iter(boards.values()))
    for board in boards.values():
        board.is_like(first)


def test_an_undo_in_one_takes_the_ink_away_in_the_others(lesson: Lesson) -> None:
    boards = [live.board() for live in lesson.values()]
    for board in boards:
        board.turn_to(2)
    before = boards[0].ink()
    boards[1].draw([(0.3, 0.85), (0.4, 0.9)])
    boards[0].coloured(0.35, 0.875)
    boards[1].undo()
    for board in boards:
        board.shows(before)


def test_a_late_fourth_sees_all_of_it(lesson: Lesson, hub: DemoHub, windows: Windows) -> None:
    """The puppets' teacher comes: pictures and sound of the three, the chat, the board; the puppets step aside."""
    last = lesson["Niort"].panel
    last.show("chat")
    last.say(text := f"Here comes a fourth {uuid4().hex[:6]}")
    late = DoorPage.by_link(windows.open(), hub.link("teacher", "Brno"), EN).enter()
    late.turn_on("microphone", "camera", "sound")
    late.panel.show("chat")
    late.panel.reads(text)
    for town in CLASSES:
        assert is_coloured(late.sees(town), CLASSES[town][1]), town
        late.hears(town)
    board = lesson["Niort"].board()
    board.turn_to(2)
    their_board = late.board()
    their_board.turn_to(2)
    their_board.is_like(board)
    evora = lesson["Évora"]
    evora.sees(PUPPETS)  # now the teacher's own camera
    teacher = evora.tile(PUPPETS).get_attribute("data-participant") or ""
    late.leave()
    expect(evora.tile(PUPPETS)).not_to_have_attribute("data-participant", teacher)
    expect(evora.tile(PUPPETS)).to_have_attribute("data-state", "picture")
    evora.sees(PUPPETS)  # the puppets are back
