"""“The animals and their cries” as two classes live it: the vote, cries in two languages, the quiz, and the capsule."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, Page, expect

from hub.kits.shelf import our_kits
from tests.browser.axe import findings
from tests.browser.objects.board import BoardPage
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.objects.lesson import PATIENCE_MS, enter_without_camera, go_on, is_at, now
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.school_hub import SchoolHub
from tests.browser.test_capsule import open_capsule, wrongs
from tests.browser.test_from_idea_to_lesson import (
    PASSWORD,
    accept,
    ask_to_join,
    fill,
    hand_out_links,
    look_for_partners,
    press,
    print_cards_and_tick_consents,
    sign_up,
    start_from_the_kit,
)
from tests.browser.windows import Window, Windows
from tests.browser.words import words_of

EN = words_of("en")
KIT = "The animals and their cries"
VOTE, QUIZ = "Which animals come along?", "Who says cocorico, who says kikeriki?"
CRIES = {
    "the rooster": ("cocorico", "cocorocó"), "the cat": ("miaou", "miau"), "the dog": ("ouaf", "ão ão"),
    "the frog": ("coa", "croac"), "the owl": ("hou hou", "u-u"), "the bee": ("bzz", "zum"),
}  # fmt: skip
ZONE = ZoneInfo("Europe/Paris")
TABLET = {"width": 1024, "height": 768}

pytestmark = pytest.mark.timeout(900)  # three minutes on a computer that has nothing else to do


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[SchoolHub]:
    """A hub on its first day."""
    (tmp_path / "hub").mkdir()
    hub = SchoolHub(tmp_path / "hub")
    yield hub
    hub.stop()


@dataclass(slots=True)
class OneClass:
    """A class by its teacher's window."""

    town: str
    teacher: str
    window: Window
    hub: SchoolHub

    @property
    def page(self) -> Page:
        """What is open."""
        return self.window.page

    def go(self, path: str) -> None:
        """Open a page of the hub."""
        self.page.goto(self.hub.origin + path)

    def come_back(self) -> None:
        """On another day: sign in again, where that is asked."""
        self.go("/")
        if self.page.get_by_label(EN("password"), exact=True).count() == 0:
            return
        fill(self.page, EN, {"email": f"{self.teacher.lower()}@example.org", "password": PASSWORD})
        self.page.keyboard.press("Enter")
        expect(self.page.get_by_label(EN("password"), exact=True)).to_have_count(0)

    def enter(self, lesson: str) -> LivePage:
        """Into a lesson, from its page."""
        self.go(lesson)
        self.page.get_by_role("link", name=EN("go-to-lesson")).first.click()
        door = DoorPage(self.window, EN)
        expect(door.enter_button).to_be_visible(timeout=PATIENCE_MS)
        return enter_without_camera(door)


def test_two_classes_collect_the_cries_of_animals(windows: Windows, hub: SchoolHub, tmp_path: Path) -> None:
    niort, evora, home = begin_from_the_kit(windows, hub)
    cards = print_cards_and_tick_consents(niort.page, EN)
    print_cards_and_tick_consents(evora.page, EN)
    board = the_board_of_cries(niort, home)
    record_all_cries(niort, board, 0)
    record_all_cries(evora, board, 1)
    a_child_records_one_more(windows, niort, evora, board, cards[0])
    vote, quiz = [propose(niort, evora, home, title, days) for days, title in ((1, VOTE), (2, QUIZ))]

    wake(hub, vote, niort, evora)
    drawing = vote_on_the_animals(windows, niort, evora, vote)
    evora.go(drawing)
    expect(evora.page.locator(".material-stage img")).to_have_count(0)  # a draft, until its teacher shows it
    show_it(niort, drawing)

    wake(hub, quiz, niort, evora)
    play_the_quiz(windows, niort, evora, quiz, board)

    wake(hub, (quiz[0], quiz[1] + timedelta(hours=3)), niort)
    niort.go(f"{home}/capsule")
    all_of_it_is_in_the_capsule(niort, tmp_path)


def begin_from_the_kit(windows: Windows, hub: SchoolHub) -> tuple[OneClass, OneClass, str]:
    """Two teachers who do not know each other; one starts the kit, the other finds it, and it begins."""
    links = hand_out_links(windows, hub.start(), 2)
    niort = OneClass("Niort", "Camille", windows.open(locale="en-GB", timezone_id="Europe/Paris"), hub)
    evora = OneClass("Évora", "Rui", windows.open(locale="en-GB", timezone_id="Europe/Lisbon"), hub)
    school = ("École Jules-Ferry", "Niort", "FR", "Europe/Paris", "Moyenne section")
    sign_up(niort.page, EN, links[0], "Camille", school)
    sign_up(evora.page, EN, links[1], "Rui", ("Jardim das Oliveiras", "Évora", "PT", "Europe/Lisbon", "Sala 3"), "pt")
    start_from_the_kit(niort.page, KIT)
    look_for_partners(niort.page)
    ask_to_join(evora.page, EN, KIT)
    accept(niort.page, KIT)
    home = re.sub(r"^.*?(/twinnings/[0-9a-f-]{36}).*$", r"\1", niort.page.url)
    niort.go(home)
    press(niort.page, EN("owed-begin-go"))
    expect(niort.page.locator(".classes .class")).to_have_count(2)
    return niort, evora, home


def the_board_of_cries(each: OneClass, home: str) -> str:
    """The kit brought it, with its six animals."""
    each.go(f"{home}/sounds")
    each.page.get_by_role("main").get_by_role("link", name="What the animals say").click()
    expect(things(each.page)).to_have_count(len(CRIES))
    return each.page.url.removeprefix(each.hub.origin).partition("?")[0]


def things(page: Page) -> Locator:
    """The rows of a sound board."""
    return page.locator('[id^="thing-"]')


def record_all_cries(each: OneClass, board: str, place: int) -> None:
    """With the microphone, one after the other; the children who are heard have their parents' yes."""
    each.go(board)
    rows = {name: things(each.page).filter(has_text=name).get_attribute("id") for name in CRIES}
    for name, cries in CRIES.items():
        each.go(f"{board}/things/{str(rows[name]).removeprefix('thing-')}/record")
        record(each.page, cries[place])
        if name == "the rooster":
            each.page.locator('input[name="pupil"]').first.check()
            assert not findings(each.page)
        press(each.page, EN("material-give-go"))
        expect(each.page.get_by_role("status").filter(has_text=EN("sounds-said-given"))).to_be_visible()


def record(page: Page, cry: str) -> None:
    """As long as it takes to cry, heard again before it is given."""
    page.locator("#record-go").click()
    expect(page.locator("#record-time")).to_have_text("0:01")
    page.locator("#record-stop").click()
    expect(page.locator("#record-heard")).to_be_visible()
    page.locator("#title").fill(cry)


def a_child_records_one_more(windows: Windows, niort: OneClass, evora: OneClass, board: str, secret: str) -> None:
    """By its card, another rooster: its teacher listens first, and then the partners hear it. The grid is full."""
    child = windows.open(viewport=TABLET)
    child.speak(niort.hub.origin, "en")
    child.page.goto(f"{niort.hub.origin}/enter#{secret}")
    expect(child.page).not_to_have_url(re.compile("/enter"))
    child.page.goto(niort.hub.origin + board)
    row = str(things(child.page).filter(has_text="the rooster").get_attribute("id"))
    child.page.goto(f"{niort.hub.origin}{board}/things/{row.removeprefix('thing-')}/record")
    record(child.page, "cocoricooo")
    press(child.page, EN("material-give-go"))
    expect(child.page.get_by_role("status").filter(has_text=EN("sounds-said-waits"))).to_be_visible()
    windows.close(child)
    until(evora.page, lambda: heard(evora, board).count(), lambda count: count == 2 * len(CRIES), "a full grid")
    expect(evora.page.get_by_text("cocoricooo")).to_have_count(0)
    niort.go(board)
    niort.page.get_by_role("link", name=EN("sounds-decide")).first.click()
    press(niort.page, EN("material-show"))
    until(evora.page, lambda: heard(evora, board).filter(has_text="cocoricooo").count(), bool, "the child's cry")
    assert not findings(evora.page)
    first = heard(evora, board).first
    first.click()
    expect(first).to_have_attribute("aria-pressed", "true")
    expect(first).to_have_attribute("aria-pressed", "false")  # to its end


def heard(each: OneClass, board: str) -> Locator:
    """All that a class can play on a board now."""
    each.go(board)
    return each.page.locator("a[data-sound]")


def propose(niort: OneClass, evora: OneClass, home: str, title: str, days: int) -> tuple[str, datetime]:
    """A lesson of the kit, with its run sheet, in so many days at ten in Niort; the partners come."""
    niort.go(home)
    niort.page.locator(".task", has_text=title).locator('a[href*="/meet"]').click()
    page = niort.page
    page.locator("details.own-time summary").click()
    first = date.fromisoformat(str(page.locator("#day").get_attribute("min")))
    day = max(first, datetime.now(ZONE).date()) + timedelta(days=days)
    page.locator("#day").fill(day.isoformat())
    page.locator("#clock").fill("10:00")
    page.locator("#own-minutes").fill("30")
    page.locator("details.own-time").get_by_role("button", name=EN("meet-propose")).click()
    expect(page).to_have_url(re.compile("/lessons/"))
    lesson = page.url.removeprefix(niort.hub.origin).partition("?")[0]
    evora.go(lesson)
    press(evora.page, EN("lesson-yes"))
    expect(evora.page.get_by_role("main")).to_contain_text(EN("lesson-agreed"))
    return lesson, datetime(day.year, day.month, day.day, 10, 1, tzinfo=ZONE)


def wake(hub: SchoolHub, lesson: tuple[str, datetime], *classes: OneClass) -> None:
    """It is that moment now."""
    hub.stop()
    hub.start(ahead_ms=round((lesson[1] - datetime.now(UTC)).total_seconds() * 1000))
    for each in classes:
        each.come_back()


def come_with_a_tablet(windows: Windows, each: OneClass, live: LivePage) -> KidPage:
    """A tablet of the class, let in by a link, in the room where its teacher is."""
    page = each.window.context.new_page()
    page.goto(f"{each.hub.origin}/tablets")
    press(page, EN("tablets-add"))
    link = page.locator("#link").input_value()
    page.close()
    window = windows.open(viewport=TABLET, has_touch=True)
    window.speak(each.hub.origin, "en")
    window.page.goto(link)
    expect(window.page).not_to_have_url(re.compile("/enter"))
    window.page.goto(live.page.url)
    DoorPage(window, EN).enter_button.click()
    kid = KidPage(window, EN)
    expect(kid.board.canvas).to_be_visible(timeout=PATIENCE_MS)
    return kid


def vote_on_the_animals(windows: Windows, niort: OneClass, evora: OneClass, vote: tuple[str, datetime]) -> str:
    """By pictures, on a tablet and by raised hands; then all draw on the farm, and its page is kept. Where it is."""
    lead, other = niort.enter(vote[0]), evora.enter(vote[0])
    tablet = come_with_a_tablet(windows, niort, lead)
    go_on(lead)
    is_at("Say hello", lead, other)
    for _ in range(2):
        go_on(lead)
    tablet.page.get_by_role("button", name=EN("poll-picture-frog")).click()
    expect(tablet.page.get_by_text(EN("poll-your-vote-counts"))).to_be_visible()
    other.panel.show("poll")
    other.page.get_by_role("spinbutton", name=EN("poll-picture-cat")).fill("2")
    other.page.get_by_role("button", name=EN("poll-count"), exact=True).click()
    go_on(lead)
    is_at("Say goodbye", lead, other)
    lead.panel.show("poll")
    expect(lead.page.locator(".poll-number")).to_have_text(["2", "0", "1", "0", "0", "0"], timeout=PATIENCE_MS)
    farm = lead.board()
    expect(farm.canvas).to_have_attribute("data-page", "1")
    farm.draw([(0.2, 0.3), (0.7, 0.3)])
    tablet.board.coloured(0.5, 0.3)
    tablet.board.draw([(0.2, 0.55), (0.7, 0.75)])
    farm.coloured(0.45, 0.65)
    lead.page.get_by_role("button", name=EN("replay-board")).click()
    lead.page.locator('[data-keep="material"]').click()
    kept = lead.page.get_by_role("link", name=EN("replay-kept-look"))
    expect(kept).to_be_visible(timeout=PATIENCE_MS)
    assert not findings(lead.page)
    windows.close(tablet.window)
    return str(kept.get_attribute("href"))


def show_it(each: OneClass, drawing: str) -> None:
    """Its teacher looks at it, and lets the partners see it."""
    each.go(drawing)
    expect(each.page.get_by_role("heading", level=1)).to_contain_text("The farm")
    expect(each.page.locator(".material-stage img")).to_be_visible(timeout=PATIENCE_MS)
    press(each.page, EN("material-show"))
    expect(each.page.get_by_role("button", name=EN("material-show"))).to_have_count(0)


def play_the_quiz(windows: Windows, niort: OneClass, evora: OneClass, quiz: tuple[str, datetime], board: str) -> None:
    """By its run sheet: whose cry was that, an animal hidden in the wood, a song; and the sounds on the projector."""
    lead, other = niort.enter(quiz[0]), evora.enter(quiz[0])
    tablet = come_with_a_tablet(windows, niort, lead)
    go_on(lead)
    is_at("Say hello", lead, other)
    tablet.turn_hand("live-we-want-to-speak", is_up=True)
    lead.panel.show("hands")
    expect(lead.panel.hands).to_have_count(1)
    go_on(lead)
    is_at("Listen", lead, other)
    guess(niort.window.context.new_page(), niort.hub.origin + board)
    tablet.page.get_by_role("button", name=EN("poll-picture-bird")).click()
    expect(tablet.page.get_by_text(EN("poll-your-vote-counts"))).to_be_visible()
    go_on(other)
    is_at("Play", lead, other)
    expect(tablet.board.canvas).to_have_attribute("data-page", "2")
    expect(now(tablet).locator("b")).to_have_count(0)  # a sign and a ring: nothing to read
    BoardPage(lead.page, EN).draw([(0.3, 0.4), (0.7, 0.4)])
    tablet.board.coloured(0.5, 0.4)
    go_on(lead)
    is_at("Sing", lead, other)
    go_on(other)
    is_at("Say goodbye", lead, other)
    windows.close(tablet.window)


def guess(page: Page, board: str) -> None:
    """A cry is heard, and pictures are pressed until it is the right one."""
    page.goto(f"{board}/quiz")
    page.locator("a[data-sound]").first.click()
    expect(page.locator("a[data-sound]").first).to_have_attribute("aria-pressed", "true")
    for href in [str(each.get_attribute("href")) for each in page.locator(".quiz-choice").all()]:
        page.locator(f'.quiz-choice[href="{href}"]').click()
        expect(page).to_have_url(re.compile(re.escape(href) + "$"))
        if page.locator(".quiz-told.good").count():
            break
    expect(page.locator(".quiz-told.good")).to_be_visible()
    expect(page.locator(".quiz-others a[data-sound]").first).to_be_visible()  # and how it sounds elsewhere
    page.close()


def all_of_it_is_in_the_capsule(niort: OneClass, folder: Path) -> None:
    """Opened from the disk, without a network: the vote, the cries of both classes, the drawings, the quiz."""
    page = niort.page
    index = open_capsule(niort.window, folder)
    words = words_of(str(page.locator("html").get_attribute("lang")))
    asked = our_kits()["animals"].words["en"]("session-vote.ask3")  # as its teacher was asked
    assert not wrongs(niort.window)

    def follow(name: str) -> None:
        page.goto(index.as_uri())
        page.get_by_role("main").get_by_role("link", name=name).first.click()

    follow(words("capsule-lessons"))
    for title in (VOTE, QUIZ):
        expect(page.get_by_role("main")).to_contain_text(title)
    page.get_by_role("link", name=QUIZ).first.click()
    expect(page.locator(".kit-steps > li")).to_have_count(5)
    follow(words("capsule-polls"))
    expect(page.locator(".capsule-poll")).to_have_count(2)
    result = page.locator(".capsule-poll").filter(has_text=asked)
    expect(result.get_by_role("row").filter(has_text=words("poll-picture-cat"))).to_contain_text("2")
    follow(words("capsule-boards"))
    for name in ("The farm", "The wood"):
        expect(page.get_by_role("main")).to_contain_text(name)
    follow(words("capsule-materials"))
    picture = page.locator(".material-face img").first
    expect(picture).to_be_visible()
    assert picture.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
    follow(words("sounds-title"))
    page.get_by_role("link", name="What the animals say").click()
    expect(page.locator(".capsule-sounds")).to_have_count(len(CRIES))
    sounds = page.locator(".capsule-heard audio")
    expect(sounds).to_have_count(2 * len(CRIES))
    for place in (0, 2 * len(CRIES) - 1):
        sounds.nth(place).evaluate("(it) => it.play()")
        until(page, lambda at=place: sounds.nth(at).evaluate("(it) => it.currentTime"), lambda at: at > 0.2, "a cry")
    assert not wrongs(niort.window)
    assert all(url.startswith(("file:", "data:", "blob:")) for url in niort.window.requests), niort.window.requests
