"""The floor in real windows: hands in their order, mutes, a talking stick, another device that takes the seat."""

import re
from uuid import uuid4

import pytest
from playwright.sync_api import Locator, expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.objects.live import LivePage
from tests.browser.windows import HAND, Windows
from tests.browser.words import words_of

EN = words_of("en")

pytestmark = pytest.mark.timeout(180)


def come_in(windows: Windows, demo: DemoHub, label: str) -> LivePage:
    """A teacher comes in with sound and picture."""
    live = DoorPage.by_link(windows.open(), demo.link("teacher", label), EN).enter()
    live.turn_on("microphone", "camera", "sound")
    return live


def test_a_mute_silences_a_class_until_it_is_given_back(demo: DemoHub, windows: Windows) -> None:
    niort, evora = come_in(windows, demo, "Niort"), come_in(windows, demo, "Evora")
    evora.hears("Niort")
    evora.mute("Niort")
    expect(niort.page.get_by_text(EN("live-we-are-muted"))).to_be_visible()
    evora.hears_no_more_of("Niort")
    evora.sees("Niort")  # a mute takes the sound, not the picture
    evora.unmute("Niort")
    evora.hears("Niort")


def test_whoever_has_the_talking_stick_is_heard_alone_until_it_is_taken_back(demo: DemoHub, windows: Windows) -> None:
    niort, evora = come_in(windows, demo, "Niort"), come_in(windows, demo, "Evora")
    evora.hears("Niort")
    evora.give_stick("Évora")
    expect(niort.page.get_by_text(EN("live-stick-elsewhere", town="Évora"))).to_be_visible()
    expect(niort.switch("microphone")).to_contain_text(EN("live-not-heard"))
    for live in (niort, evora):
        expect(live.tile("Évora").get_by_text(EN("live-mark-stick"), exact=True)).to_be_visible()
        assert axe.findings(live.page) == []
    evora.tells(EN("live-said-we-stick"))
    evora.hears_no_more_of("Niort")
    evora.sees("Niort")  # the stick takes the others' sound, not their picture
    niort.hears("Évora")
    niort.give_stick("Niort")  # any teacher of the twinning passes it on
    evora.hears("Niort")
    expect(evora.switch("microphone")).to_contain_text(EN("live-not-heard"))
    evora.panel.show("hands")
    evora.page.get_by_role("button", name=EN("order-time-of", seconds=90)).click()
    evora.page.get_by_role("button", name=EN.pattern("order-next")).first.click()
    for live in (niort, evora):
        expect(live.page.locator(".turn-pill rb-countdown")).to_have_text(re.compile(r"1:[0-2]\d"))
        expect(live.page.locator("rb-tile rb-countdown")).to_be_visible()
    expect(niort.tile("Niort").locator(".tile-spoken")).to_contain_text(re.compile(r"\d:\d\d"))
    evora.open_floor()
    niort.tells(EN("live-said-open"))
    niort.hears("Évora")
    for live in (niort, evora):
        expect(live.page.get_by_text(EN("live-mark-stick"), exact=True)).to_have_count(0)
        expect(live.switch("microphone")).not_to_contain_text(EN("live-not-heard"))


def test_everybody_sees_what_a_teacher_shows_unless_they_look_at_something_of_their_own(
    demo: DemoHub, windows: Windows
) -> None:
    niort, evora = come_in(windows, demo, "Niort"), come_in(windows, demo, "Evora")
    stays = niort.page.get_by_role("group", name=EN("order-stays"))
    evora.tile("Évora").get_by_role("button", name=EN.pattern("order-spotlight")).press("Enter")
    niort.tells(EN("order-said-spotlit", **{"class": "4.º B, Évora"}))
    expect(niort.tile("Évora").get_by_text(EN("order-mark-spotlight"))).to_be_visible()
    niort.tile("Évora").get_by_role("button", name=EN.pattern("order-stay")).press("Enter")  # it is on the stage there
    expect(stays.locator("rb-tile")).to_have_count(1)
    board = evora.board()
    evora.page.get_by_role("button", name=EN("order-board"), exact=True).press("Enter")
    expect(niort.page.locator(".stage-board canvas").first).to_be_visible()
    expect(stays.locator("rb-tile")).to_be_visible()
    niort.sees("Évora")
    assert axe.findings(niort.page) == []
    niort.page.locator('[data-control="board"]').click()
    niort.page.get_by_role("button", name=EN("order-look-too")).click()
    expect(niort.page.locator(".stage-board canvas").first).to_be_visible()
    welcomes = niort.welcomes
    niort.page.reload()
    niort.rejoins(welcomes)
    DoorPage(niort.window, EN).enter()
    expect(niort.page.locator(".stage-board canvas").first).to_be_visible()
    expect(stays.locator("rb-tile")).to_have_count(1)
    niort.page.get_by_role("button", name=EN("order-board-off")).press("Enter")
    stays.get_by_role("button", name=EN.pattern("order-stay-off")).press("Enter")
    expect(evora.page.locator(".stage-places")).to_be_visible()
    expect(board.canvas).to_be_hidden()
    expect(stays).to_be_hidden()


def test_teachers_write_backstage_and_nobody_reads_along(demo: DemoHub, windows: Windows) -> None:
    niort, evora = come_in(windows, demo, "Niort"), come_in(windows, demo, "Evora")
    for live in (niort, evora):
        live.page.get_by_role("tab", name=EN("live-tab-backstage")).click()
    said = f"Next: the bees? {uuid4().hex[:6]}"
    field = evora.page.get_by_role("textbox", name=EN("backstage-say"))
    field.fill(said)
    field.press("Enter")
    niort.panel.reads(said)
    assert axe.findings(niort.page) == []
    niort.share("screen")
    expect(niort.page.get_by_text(EN("backstage-covered"))).to_be_visible()
    expect(niort.panel.message(said)).to_have_count(0)
    niort.page.get_by_role("button", name=EN("backstage-anyway")).click()
    niort.panel.reads(said)
    niort.share_no_more("screen")
    niort.panel.show("chat")
    expect(niort.panel.log).to_be_visible()
    expect(niort.panel.message(said)).to_have_count(0)
    pupil = KidPage.by_link(windows.open(viewport=HAND), demo.link("pupil", "Evora"), EN)
    expect(pupil.page.get_by_text(EN("live-tab-backstage"))).to_have_count(0)
    assert said not in str(pupil.window.wire.bodies("entries"))


def test_a_second_device_asks_for_the_camera_and_gets_it(demo: DemoHub, windows: Windows) -> None:
    evora = come_in(windows, demo, "Evora")
    first = come_in(windows, demo, "Niort")
    evora.sees("Niort")
    name = demo.link("teacher", "Niort").name
    door = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN)
    expect(door.page.get_by_text(EN("seat-has", device="desk", name=name))).to_be_visible()
    assert axe.findings(door.page) == []
    second = door.enter()
    asking = seat_notice(second, EN("seat-asking", device="desk", name=name))
    asked = [seat_notice(live, EN("seat-asks", device="desk", name=name)) for live in (first, second)]
    expect(asking).to_be_visible()
    expect(asked[0]).to_be_visible()
    assert axe.findings(first.page) == []
    asked[0].get_by_role("button", name=EN("seat-give")).click()
    expect(asked[0]).to_be_hidden()
    taken = seat_notice(first, EN("live-taken"))
    expect(taken).to_be_visible()
    expect(asking).to_be_hidden()
    evora.sees("Niort")
    expect(evora.tile("Niort")).to_have_count(1)

    # The first one would like to have it back, is told no, and steers instead.
    taken.get_by_role("button", name=EN("seat-ask")).click()
    asked[1].get_by_role("button", name=EN("seat-keep")).click()
    kept = seat_notice(first, EN("seat-kept", device="desk", name=name))
    assert axe.findings(first.page) == []
    kept.get_by_role("button", name=EN("seat-steer")).click()
    expect(first.page.get_by_text(EN("live-remote-sends"))).to_be_visible()
    evora.sees("Niort")


def seat_notice(live: LivePage, words: str) -> Locator:
    """What is said of the class's camera; it is spoken as well."""
    return live.page.locator(".seat-notice").filter(has_text=words)


def test_tablet_and_pupil_raise_hands_draw_and_chat_as_far_as_they_may(demo: DemoHub, windows: Windows) -> None:
    teacher = DoorPage.by_link(windows.open(), demo.link("teacher", "Niort"), EN).enter()
    demo.bring_teacher("Evora")
    tablet = KidPage.by_link(windows.open(viewport=HAND, has_touch=True), demo.link("companion", "Niort"), EN)
    pupil = KidPage.by_link(windows.open(viewport=HAND, has_touch=True), demo.link("pupil", "Evora"), EN)

    teacher.panel.show("hands")
    tablet.turn_hand("live-we-want-to-speak", is_up=True)
    expect(teacher.panel.hands).to_have_count(1)
    pupil.turn_hand("live-my-hand", is_up=True)
    expect(teacher.panel.hands).to_have_count(2)
    expect(teacher.panel.hands.nth(0)).to_contain_text("Niort")
    expect(teacher.panel.hands.nth(1)).to_contain_text("Abelha")
    teacher.panel.lower("Abelha")
    expect(pupil.button("live-my-hand")).to_have_attribute("aria-pressed", "false")
    tablet.turn_hand("live-we-want-to-speak", is_up=False)
    expect(teacher.panel.hands).to_have_count(0)

    board = teacher.board()
    for page in (board, tablet.board, pupil.board):
        page.turn_to(2)
    before = board.ink()
    tablet.board.draw([(0.7, 0.85), (0.75, 0.95)])
    colour = board.coloured(0.725, 0.9)
    assert colour == tablet.board.coloured(0.725, 0.9)
    tablet.board.undo()
    board.shows(before)
    tablet.board.choose("tool", "shape")
    tablet.board.choose("figure", "ellipse")
    tablet.board.draw([(0.7, 0.6), (0.9, 0.9)])
    tablet.board.choose("tool", "fill")
    tablet.board.choose("colour", "yellow")
    tablet.board.tap(0.8, 0.75)
    yellow = board.coloured(0.8, 0.75)
    drawn = board.ink()
    pupil.board.choose("tool", "stamp")
    pupil.board.choose("stamp", "heart")
    pupil.board.tap(0.2, 0.7)
    assert board.coloured(0.2, 0.7) != yellow
    pupil.board.undo()
    board.shows(drawn)
    tablet.board.undo()
    tablet.board.undo()
    board.shows(before)
    tablet.board.redo()
    tablet.board.redo()
    board.shows(drawn)
    tablet.board.undo()
    tablet.board.undo()
    expect(tablet.page.get_by_role("button", name=EN("board-clear"), exact=True)).to_have_count(0)

    expect(tablet.button("live-tab-chat")).to_have_count(0)
    teacher.panel.show("chat")
    pupil.show("live-tab-chat")
    pupil.chat.say(text := f"Olá {uuid4().hex[:6]}")
    teacher.panel.reads(text)


def test_a_pupils_device_carries_no_sound_and_no_picture(demo: DemoHub, windows: Windows) -> None:
    demo.bring_teacher("Evora")
    pupil = KidPage.by_link(windows.open(viewport=HAND), demo.link("pupil", "Evora"), EN)
    expect(pupil.page.locator("video, audio")).to_have_count(0)
    assert pupil.page.evaluate("() => window.connectionsMade.length") == 0
