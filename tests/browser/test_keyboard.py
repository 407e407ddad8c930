"""Lessons without a mouse, from the door to leaving: at a desk, at the wall and its remote control, in a hand."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.demo_hub import DemoHub
from tests.browser.objects.board import BoardPage
from tests.browser.objects.door import DoorPage
from tests.browser.objects.entry import EntryPage
from tests.browser.objects.keys import Keyboard
from tests.browser.objects.kid import KidPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.windows import HAND, PROJECTOR, Windows
from tests.browser.words import words_of

EN = words_of("en")

pytestmark = pytest.mark.timeout(240)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoHub]:
    """A hub of these lessons' own: steps begin, groups work on pages of theirs."""
    hub = DemoHub(tmp_path_factory.mktemp("keyboard"))
    hub.start()
    yield hub
    hub.stop()


def named(page: Page, role: str, key: str, **values: str | int) -> Locator:
    """What a screen reader calls so."""
    return page.get_by_role(role, name=EN(key, **values), exact=True)  # type: ignore[arg-type]


def test_a_teacher_leads_a_lesson_without_a_mouse(windows: Windows, hub: DemoHub) -> None:
    window = windows.open()
    page, keys, keyboard = window.page, Keyboard(window.page), window.page.keyboard
    door = DoorPage.by_link(window, hub.link("teacher", "Niort"), EN)
    keys.press(door.switch("camera"), "Space")
    expect(door.switch("camera")).to_have_attribute("aria-checked", "false")
    keys.press(door.enter_button)
    live = LivePage(window, EN)
    expect(live.leave_button).to_be_visible()

    # The hand and the stick; then words in which every letter is a key of something.
    keys.press(live.class_hand, "Space")
    expect(live.class_hand).to_have_attribute("aria-pressed", "true")
    keyboard.press("h")
    expect(live.class_hand).to_have_attribute("aria-pressed", "false")
    stick = live.tile("Brno").get_by_role("button", name=EN.pattern("live-give-stick"))
    expect(stick).to_have_count(1)  # the puppets are in
    keys.press(stick)
    keys.press(named(page, "button", "live-stick-open"))
    expect(named(page, "button", "live-stick-open")).to_have_count(0)
    keys.is_within(page.locator("rb-theatre"))
    keyboard.press("c")
    expect(live.panel.field).to_be_focused()
    keyboard.type("vos hne? bclqpf")
    keyboard.press("Enter")
    live.panel.reads("vos hne? bclqpf")
    expect(live.class_hand).to_have_attribute("aria-pressed", "false")

    # A poll from asking to taking it off: its buttons come and go, the focus stays beside them.
    keyboard.press("Escape")
    expect(page.locator('[data-control="panel"]')).to_be_focused()
    keyboard.press("p")
    expect(page.get_by_role("tab", name=EN("live-tab-poll"))).to_be_focused()
    keys.write(page.get_by_label(EN("poll-question")), "who sleeps?")
    for picture in ("snail", "bee"):
        keys.press(named(page, "button", f"poll-picture-{picture}"), "Space")
    for deed in ("poll-open-it", "poll-close", "poll-clear"):
        keys.press(named(page, "button", deed))
        expect(named(page, "button", deed)).to_have_count(0)
        keys.is_within(page.locator("rb-poll"))

    # Along the tabs to the groups and the run sheet.
    keyboard.press("l")
    expect(page.get_by_role("tab", name=EN("live-tab-people"))).to_be_focused()
    for _ in range(2):
        keyboard.press("ArrowRight")
    for deed in ("groups-mix", "groups-open", "groups-close"):
        keys.press(named(page, "button", deed))
        expect(named(page, "button", deed)).to_have_count(0)
        keys.is_within(page.locator("rb-groups"))
    keys.to(page.get_by_role("tab", name=EN("live-tab-groups")))
    keyboard.press("ArrowRight")
    keys.press(page.locator("rb-run-sheet .run-go"))
    expect(page.locator('.run-step[aria-current="step"]')).to_have_count(1)
    keys.press(page.locator(".run-step button").last)
    expect(page.locator(".run-step").last).to_have_attribute("aria-current", "step")
    keys.is_within(page.locator("rb-run-sheet"))
    keys.press(named(page, "button", "runsheet-stop"))
    expect(page.locator('.run-step[aria-current="step"]')).to_have_count(0)

    board_by_keys(live, keys)

    # The sheets give the focus back to the button that opened them.
    dialog = page.get_by_role("dialog")
    for opener, inside in (
        (page.locator('[data-control="share"]'), dialog.get_by_role("button", name=EN("live-close"))),
        (named(page, "button", "live-settings"), dialog.get_by_role("combobox").first),
        (named(page, "button", "live-help"), dialog.get_by_role("checkbox")),
    ):
        keys.open(opener)
        keys.to(inside)
        keys.close(opener)
    keys.open(page.locator('[data-control="share"]'))
    keys.press(page.locator('[data-share="music"]'))
    keys.write(named(page, "textbox", "music-name"), "Der Mond")
    keys.close(page.locator('[data-control="share"]'))

    keys.open(live.leave_button)
    keys.close(live.leave_button)
    keyboard.press("Enter")
    keys.press(dialog.get_by_role("button", name=EN("live-leave-yes")))
    page.wait_for_url("**/twinnings/**")


def board_by_keys(live: LivePage, keys: Keyboard) -> None:
    """Draw, stamp and undo on the second page, look after it, see how it was drawn."""
    page, keyboard = live.page, keys.page.keyboard
    if page.locator('[data-control="board"]').get_attribute("aria-pressed") == "false":
        keyboard.press("b")
    board = BoardPage(page, EN)
    expect(board.canvas).to_be_visible()
    draw_by_keys(board, keys)
    until(page, lambda: len(live.wire.acknowledged("page-2")), bool, "the stroke committed")
    keyboard.press("s")
    expect(named(page, "radio", "board-tool-stamp")).to_be_checked()
    keyboard.press("Shift+ArrowDown")
    for _ in range(2):
        keyboard.press("Space")
    board.coloured(0.58, 0.6)
    for _ in range(2):
        keyboard.press("Control+z")
    until(page, lambda: board.pixel(0.53, 0.5), lambda rgba: rgba[3] == 0, "the ink taken back")
    keyboard.press("Control+y")

    arrange = named(page, "button", "board-page-arrange")
    keys.open(arrange)
    squares = page.get_by_role("button", name=EN("board-print-squares"))
    keys.press(squares, "Space")
    expect(squares).to_have_attribute("aria-pressed", "true")
    pens = page.get_by_role("group", name=EN("board-pens")).get_by_role("checkbox").last
    keys.press(pens, "Space")
    expect(pens).not_to_be_checked()
    keys.close(arrange)

    replay = named(page, "button", "replay-board")
    keys.open(replay)
    keys.press(page.get_by_role("slider", name=EN("replay-range")), "Home")
    keys.press(page.locator('input[name="replay-page"]:checked'), "ArrowLeft")
    expect(page.locator("canvas.replay-ink")).to_have_attribute("aria-label", EN("board-ink", number=1))
    keys.close(replay)


def draw_by_keys(board: BoardPage, keys: Keyboard) -> None:
    """On the second page: pen down in the middle, eight steps to the right, pen up."""
    keys.to(board.paper)
    keyboard = keys.page.keyboard
    keyboard.press("2")
    expect(board.canvas).to_have_attribute("data-page", "2")
    keyboard.press("p")
    keyboard.press("Space")
    for _ in range(8):
        keyboard.press("ArrowRight")
    keyboard.press("Space")
    board.coloured(0.53, 0.5)


def test_the_wall_and_its_remote_control_need_no_mouse(windows: Windows, hub: DemoHub) -> None:
    window = windows.open(viewport=PROJECTOR)
    wall, page = Keyboard(window.page), window.page
    door = DoorPage.by_link(window, hub.link("teacher", "Niort"), EN)
    wall.press(named(page, "checkbox", "live-door-wall"), "Space")
    wall.press(door.enter_button)
    live = LivePage(window, EN)
    expect(live.leave_button).to_be_visible()
    wall.press(live.tile("Brno").locator(".tile-pin"))
    expect(live.tile("Brno").locator(".tile-pin")).to_have_attribute("aria-pressed", "true")

    other = windows.open(viewport=HAND)
    steer, small = Keyboard(other.page), other.page
    DoorPage.by_link(other, hub.link("teacher", "Niort"), EN)
    steer.press(named(small, "button", "live-remote-enter"))
    steer.press(small.get_by_role("switch", name=EN("live-remote-board")), "Space")
    board = BoardPage(page, EN)
    expect(board.canvas).to_be_visible()
    draw_by_keys(board, wall)
    steer.press(small.get_by_role("button", name=EN("live-tab-chat")))
    steer.write(small.get_by_role("textbox", name=EN("live-chat-say")), "bsh from my lap")
    small.keyboard.press("Enter")
    wall.press(page.locator('[data-control="panel"]'))
    live.panel.reads("bsh from my lap")
    wall.open(live.leave_button)
    wall.close(live.leave_button)
    steer.press(named(small, "button", "live-leave"))
    steer.press(small.get_by_role("dialog").get_by_role("button", name=EN("live-leave-yes")))
    small.wait_for_url("**/twinnings/**")


def test_children_need_no_touch(windows: Windows, hub: DemoHub) -> None:
    teacher = DoorPage.by_link(windows.open(), hub.link("teacher", "Niort"), EN).enter()
    window = windows.open(viewport=HAND)
    page, keys = window.page, Keyboard(window.page)
    door = DoorPage.by_link(window, hub.link("companion", "Niort"), EN)
    keys.press(door.enter_button)
    tablet = KidPage(window, EN)
    keys.press(tablet.button("live-my-hand"))
    expect(tablet.button("live-my-hand")).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("Enter")
    expect(tablet.button("live-my-hand")).to_have_attribute("aria-pressed", "false")
    draw_by_keys(tablet.board, keys)
    keys.press(page.get_by_role("button", name=EN("board-undo")))
    replay = named(page, "button", "replay-board")
    keys.open(replay)
    keys.to(page.get_by_role("slider", name=EN("replay-range")))
    keys.close(replay)

    # A poll takes the screen and the paper away; after the vote the next child's button is beside the focus.
    keys.to(tablet.board.paper)
    teacher.page.keyboard.press("p")
    for picture in ("snail", "bee"):
        named(teacher.page, "button", f"poll-picture-{picture}").click()
    named(teacher.page, "button", "poll-open-it").click()
    ballot = page.locator("rb-ballot")
    keys.press(named(page, "button", "poll-picture-bee"))
    keys.press(named(page, "button", "poll-next-child"))
    expect(named(page, "button", "poll-picture-bee")).to_be_visible()
    keys.is_within(ballot)
    for deed in ("poll-close", "poll-clear"):
        named(teacher.page, "button", deed).click()
    expect(tablet.board.canvas).to_be_visible()

    hub.bring_teacher("Evora")
    pupil = KidPage.by_link(windows.open(viewport=HAND), hub.link("pupil", "Evora"), EN)
    keys = Keyboard(pupil.page)
    keys.press(pupil.button("live-tab-chat"))
    keys.write(pupil.chat.field, "hbc?")
    pupil.page.keyboard.press("Enter")
    pupil.chat.reads("hbc?")
    leave = named(pupil.page, "button", "live-leave")
    keys.open(leave)
    keys.close(leave)


def test_the_entry_page_needs_no_mouse(windows: Windows, demo: DemoHub) -> None:
    entry = EntryPage.of(windows.open(), demo, EN)
    keys = Keyboard(entry.page)
    keys.write(entry.page.get_by_label(EN("card-code")), "K7QM-WRONG-CARD")
    entry.page.keyboard.press("Enter")
    expect(entry.heading).to_have_text(EN("card-unknown-title"))
