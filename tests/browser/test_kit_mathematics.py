"""“We learn math together” as two classes live it: activities tried, sheets shown, a chart, groups, and the forum."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub, Link
from tests.browser.objects.board import OPAQUE, BoardPage
from tests.browser.objects.door import DoorPage
from tests.browser.objects.kid import KidPage
from tests.browser.objects.lesson import PATIENCE_MS
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.test_capsule import wrongs
from tests.browser.windows import HAND, Window, Windows
from tests.browser.words import words_of

EN = words_of("en")
KIT = "We learn math together"
CARD = {
    "title": "Le compte est bon", "goal": "Combiner les quatre opérations", "needs": "six cartes\nun sablier",
    "rule": "Tirer six nombres\nTrouver le nombre secret avec eux", "players-from": "2", "players-to": "25",
    "minutes": "10",
}  # fmt: skip
PORTUGUESE = {"title": "A conta certa", "rule": "Tirar seis números\nEncontrar o número secreto com eles"}
TRIED = "Até ao recreio! Mudámos para cinco cartas."
RIDDLE, ANSWER = "Which number is its own double?", "Only zero!"
QUESTION = "How long is your way to school?"
WAYS = {"mouse": ("9", "4"), "fox": ("12", "11"), "whale": ("3", "6")}
"""In Niort, in Évora."""
OUR_LINE, THEIR_LINE = [(0.2, 0.3), (0.8, 0.3)], [(0.2, 0.7), (0.8, 0.7)]

pytestmark = pytest.mark.timeout(600)  # under three minutes on a computer that has nothing else to do


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    """One whose twinnings are this journey's own."""
    (tmp_path / "hub").mkdir()
    own = DemoHub(tmp_path / "hub")
    own.start()
    yield own
    own.stop()


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody in a window of their own, on the hub."""

    window: Window
    origin: str

    @classmethod
    def by_link(cls, window: Window, link: Link) -> "Visitor":
        """In by an entry link, to whatever page comes first."""
        window.speak(link.origin, "en")
        window.page.goto(link.url.partition("&")[0])
        window.page.wait_for_url(lambda url: "/enter" not in url)
        return cls(window, link.origin)

    @property
    def page(self) -> Page:
        """What is open."""
        return self.window.page

    def go(self, path: str) -> Page:
        """Open a page of the hub."""
        self.page.goto(self.origin + path)
        return self.page


def test_two_classes_learn_mathematics_together(windows: Windows, hub: DemoHub, tmp_path: Path) -> None:
    niort = Visitor.by_link(windows.open(), hub.link("teacher", "Niort"))
    evora = Visitor.by_link(windows.open(), hub.link("teacher", "Evora"))
    home = begin_from_the_kit(niort, evora)
    the_kit_has_filled_the_shelf(niort, home)
    card = pass_an_activity_on(niort, evora, home)
    try_it(niort, evora, card)
    print_it(niort, card)
    ask_in_the_forum(niort, evora, home)

    tablet = Visitor.by_link(windows.open(viewport=HAND, has_touch=True), hub.link("companion", "Niort"))
    room = the_workshop(niort, home)
    ours, theirs = enter(niort, room), enter(evora, room)
    draw_in_private_then_reveal(ours, theirs)
    chart_the_ways_to_school(ours, theirs)
    work_in_mixed_groups(ours, theirs, enter_with_children(tablet, room))
    theirs.page.close()
    tablet.page.close()

    index = fetch_the_capsule(niort, home, tmp_path)
    the_capsule_holds_it_all(niort.window, index)


def begin_from_the_kit(niort: Visitor, evora: Visitor) -> str:
    """Camille starts the kit, Rui finds it and asks, Camille says yes and begins. The address of the twinning."""
    page = niort.go("/kits")
    page.get_by_role("link", name=re.compile(KIT)).first.click()
    expect(page.get_by_role("main")).to_contain_text("The race to a hundred")
    page.get_by_role("link", name=EN("kits-start")).click()
    press(page, EN("card-start"))
    expect(page.get_by_role("heading", level=1)).to_contain_text(KIT)
    home = page.url.removeprefix(niort.origin)
    page.get_by_role("link", name=EN("home-partners")).click()
    press(page, EN("invite-look"))
    theirs = evora.go("/partners")
    theirs.get_by_role("link", name=KIT).click()
    theirs.get_by_label(EN("wish-words")).fill("Contamos convosco!")
    press(theirs, EN("wish-send"))
    niort.go(f"{home}/partners")
    expect(page.get_by_role("main")).to_contain_text("Contamos convosco!")
    press(page, EN("proposal-accept"))
    niort.go(home)
    press(page, EN("owed-begin-go"))
    expect(page.locator(".classes .class")).to_have_count(2)
    return home


def the_kit_has_filled_the_shelf(niort: Visitor, home: str) -> None:
    """Five cards, in both languages, to be found by age."""
    page = niort.go(home)
    page.get_by_role("link", name=EN("activities-title")).click()
    expect(page.locator(".activity-card")).to_have_count(5)
    expect(page.locator(".activity-card").first).to_contain_text("The race to a hundred")
    page.get_by_label(EN("activities-age")).fill("7")
    press(page, EN("material-find"))
    expect(page.locator(".activity-card")).to_have_count(2)
    assert axe.findings(page) == []


def pass_an_activity_on(niort: Visitor, evora: Visitor, home: str) -> str:
    """Camille writes a card in French, and Rui adds Portuguese beside it. The address of the card."""
    page = niort.go(f"{home}/activities/new")
    page.locator("#language").select_option("fr")
    for field, typed in CARD.items():
        page.locator(f"#{field}").fill(typed)
    page.locator("#subject").select_option("mathematics")
    assert axe.findings(page) == []
    press(page, EN("activity-new-go"))
    expect(page.get_by_role("status")).to_contain_text(EN("activity-said-added"))
    card = page.url.removeprefix(niort.origin).partition("?")[0]
    theirs = evora.go(f"{home}/activities?lacks=pt")
    theirs.get_by_role("link", name=CARD["title"]).click()
    theirs.get_by_role("link", name=EN("activity-add-language", language="Portuguese"), exact=True).click()
    expect(theirs.locator(".activity-beside article")).to_contain_text("Trouver le nombre secret")
    for field, typed in PORTUGUESE.items():
        theirs.locator(f"#{field}").fill(typed)
    assert axe.findings(theirs) == []
    press(theirs, EN("activity-words-go"))
    niort.go(card)
    expect(page.locator("#in-fr")).to_contain_text("Tirer six nombres")
    expect(page.locator("#in-pt")).to_contain_text("Tirar seis números")
    assert axe.findings(page) == []
    return card


def try_it(niort: Visitor, evora: Visitor, card: str) -> None:
    """Rui's class says how it was, with a photo; Camille sees it when the photo is ready."""
    page = evora.go(f"{card}/tried")
    page.get_by_role("radio", name=EN("activity-rating-loved")).check()
    page.locator("#words").fill(TRIED)
    page.locator("#language").select_option("pt")
    page.locator("#file").set_input_files({"name": "mesa.png", "mimeType": "image/png", "buffer": photo()})
    press(page, EN("activity-try-go"))
    expect(page.locator("#tried")).to_contain_text(TRIED)

    def pictures() -> int:
        niort.go(card)
        return niort.page.locator("#tried img[src*='/materials/']").count()

    until(niort.page, pictures, lambda count: count == 1, "the photo, written anew")
    expect(niort.page.locator("#tried")).to_contain_text(EN("activity-rating-loved"))


def print_it(niort: Visitor, card: str) -> None:
    """Both languages side by side on one sheet of A4."""
    page = niort.go(f"{card}/paper?in=fr&in=pt")
    expect(page.locator(".activity-print > article")).to_have_count(2)
    expect(page.get_by_role("button", name=EN("cards-print"))).to_be_visible()
    assert page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n") == 1, "one sheet"


def ask_in_the_forum(niort: Visitor, evora: Visitor, home: str) -> None:
    """A riddle, and what the others say to it."""
    page = niort.go(f"{home}/write/topic")
    page.get_by_label(EN("writing-title"), exact=True).fill(RIDDLE)
    page.locator("#text").fill("We looked for a long time.")
    press(page, EN("writing-show"))
    expect(page.get_by_role("heading", level=1)).to_have_text(RIDDLE)
    theirs = evora.go(f"{home}/forum")
    theirs.get_by_role("link", name=RIDDLE).click()
    theirs.get_by_role("main").get_by_role("textbox").fill(ANSWER)
    press(theirs, EN("answer-send"))
    page.reload()
    expect(page.get_by_role("main")).to_contain_text(ANSWER)


def the_workshop(niort: Visitor, home: str) -> str:
    """The room that the kit opened."""
    page = niort.go(home)
    return str(page.get_by_role("link", name=re.compile("The workshop")).get_attribute("href"))


def enter(who: Visitor, room: str) -> LivePage:
    """A teacher goes in; the camera is not the point."""
    who.go(room)
    door = DoorPage(who.window, EN)
    expect(door.own_picture).to_be_visible(timeout=PATIENCE_MS)
    door.switch("camera").click()
    door.enter_button.click()
    live = LivePage(who.window, EN)
    expect(live.leave_button).to_be_visible(timeout=PATIENCE_MS)
    return live


def enter_with_children(who: Visitor, room: str) -> KidPage:
    """Two children with a tablet."""
    who.go(room)
    DoorPage(who.window, EN).enter_button.click()
    kid = KidPage(who.window, EN)
    expect(kid.board.canvas).to_be_visible(timeout=PATIENCE_MS)
    return kid


def draw_in_private_then_reveal(ours: LivePage, theirs: LivePage) -> None:
    """On the number line of the kit, each class on a sheet that the other sees only when all are shown."""
    here, there = ours.board(), theirs.board()
    arrange(ours, "board-apart")
    for live in (ours, theirs):
        expect(live.page.locator(".board-leaf[data-sheet]")).to_have_count(1)
    here.draw(OUR_LINE)
    here.coloured(0.5, 0.3)
    there.draw(THEIR_LINE)
    there.coloured(0.5, 0.7)
    theirs.panel.show("chat")
    theirs.panel.say("Pronto!")
    ours.panel.show("chat")
    ours.panel.reads("Pronto!")
    assert here.pixel(0.5, 0.7)[3] < OPAQUE, "their sheet is their own"
    assert there.pixel(0.5, 0.3)[3] < OPAQUE
    arrange(ours, "board-reveal")
    for live, town, at in ((ours, "Évora", (0.5, 0.7)), (theirs, "Niort", (0.5, 0.3))):
        sheets = live.page.locator(".board-leaf[data-sheet]")
        expect(sheets).to_have_count(2)
        sheets.filter(has_text=town).click()
        BoardPage(live.page, EN).coloured(*at)


def arrange(live: LivePage, what: str) -> None:
    """Something that is done with the page that lies there."""
    live.page.get_by_role("button", name=EN("board-page-arrange")).click()
    press(live.page, EN(what))
    expect(live.page.get_by_role("button", name=EN(what), exact=True)).to_be_hidden()


def chart_the_ways_to_school(ours: LivePage, theirs: LivePage) -> None:
    """One question to all, counted in both classes; the chart says whose ways are longest."""
    page = ours.page
    ours.panel.show("poll")
    for picture in WAYS:
        page.get_by_role("button", name=EN(f"poll-picture-{picture}"), exact=True).click()
    page.get_by_label(EN("poll-question")).fill(QUESTION)
    press(page, EN("poll-open-it"))
    theirs.panel.show("poll")
    for live, place in ((ours, 0), (theirs, 1)):
        for picture, counts in WAYS.items():
            live.page.get_by_role("spinbutton", name=EN(f"poll-picture-{picture}")).fill(counts[place])
        press(live.page, EN("poll-count"))
    expect(page.locator(".poll-number")).to_have_text(["13", "23", "9"], timeout=PATIENCE_MS)
    press(page, EN("poll-close"))
    page.get_by_text(EN("poll-numbers")).click()
    for town, place in (("Niort", 0), ("Évora", 1)):
        row = page.get_by_role("row", name=re.compile(town))
        expect(row).to_contain_text("".join(counts[place] for counts in WAYS.values()))
    assert axe.findings(page) == []
    press(page, EN("poll-clear"))


def work_in_mixed_groups(ours: LivePage, theirs: LivePage, tablet: KidPage) -> None:
    """The children at the tablet come into a group with a page of its own, and draw there."""
    page = ours.page
    ours.panel.show("groups")
    press(page, EN("groups-mix"))
    press(page, EN("groups-open"))
    expect(tablet.button("groups-help")).to_be_visible(timeout=PATIENCE_MS)
    expect(tablet.board.canvas).not_to_have_attribute("data-page", "1")
    expect(tablet.board.canvas).to_have_attribute("aria-busy", "false")
    tablet.board.draw([(0.2, 0.5), (0.8, 0.5)])
    tablet.board.coloured(0.5, 0.5)
    press(page, EN("groups-close"))
    ours.tells(EN("groups-said-over"))


def fetch_the_capsule(niort: Visitor, home: str, folder: Path) -> Path:
    """Made, fetched and unpacked; its first page."""
    page = niort.go(f"{home}/capsule")
    press(page, EN("capsule-make"))
    fetch = page.get_by_role("link", name=EN("capsule-fetch"))
    expect(fetch).to_be_visible(timeout=PATIENCE_MS)
    with page.expect_download() as download:
        fetch.click()
    download.value.save_as(folder / "capsule.zip")
    with zipfile.ZipFile(folder / "capsule.zip") as archive:
        archive.extractall(folder / "capsule")
    [index] = (folder / "capsule").glob("*/index.html")
    return index


def the_capsule_holds_it_all(window: Window, index: Path) -> None:
    """Opened from the disk without a hub and a network: shelf, boards, chart, groups' page, forum, and the book."""
    page = window.page
    window.context.set_offline(True)
    window.requests.clear()
    page.goto(index.as_uri())
    start = page.url
    say = words_of(page.locator("html").get_attribute("lang") or "")  # that of the twinning

    def open_part(name: str) -> None:
        page.goto(start)
        page.get_by_role("main").get_by_role("link", name=name).click()

    open_part(say("activities-title"))
    expect(page.locator(".activity-card")).to_have_count(6)
    page.get_by_role("link", name=CARD["title"]).click()
    for said in ("Tirer six nombres", "Tirar seis números", TRIED):
        expect(page.get_by_role("main")).to_contain_text(said)
    picture = page.locator(".activity-tried img")
    assert picture.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
    assert not wrongs(window)

    open_part(say("capsule-polls"))
    poll = page.locator(".capsule-poll")
    expect(poll).to_contain_text(QUESTION)
    for row, counts in zip(poll.locator("tbody tr").all(), WAYS.values(), strict=True):
        expect(row.locator("li strong")).to_have_text(list(counts))

    open_part(say("capsule-boards"))
    boards = page.locator(".capsule-boards a")
    assert boards.count() >= 3, "two sheets that were shown, and the page of a group"
    boards.first.click()
    expect(page.locator("svg.board")).to_be_visible()
    assert not wrongs(window)

    open_part(say("capsule-writings"))
    page.get_by_role("link", name=RIDDLE).click()
    expect(page.get_by_role("main")).to_contain_text(ANSWER)

    page.goto((index.parent / say.language / "book.html").as_uri())
    for said in (CARD["title"], TRIED, QUESTION, RIDDLE):
        expect(page.get_by_role("main")).to_contain_text(said)
    assert all(url.startswith(("file:", "data:", "blob:")) for url in window.requests), window.requests


def photo() -> bytes:
    """A table with cards on it."""
    image = Image.new("RGB", (800, 600), "#8a5a2b")
    for at in range(6):
        image.paste("#fffdf8", (60 + at * 120, 200, 150 + at * 120, 330))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def press(page: Page, name: str) -> None:
    """A button by what stands on it."""
    page.get_by_role("button", name=name, exact=True).first.click()
