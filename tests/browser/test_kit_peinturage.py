"""“Peinturage” from its kit to its capsule: two classes paint one piece, keep the film, and families look at it all."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import av
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import findings
from tests.browser.objects.board import BoardPage
from tests.browser.objects.door import DoorPage
from tests.browser.objects.lesson import (
    PATIENCE_MS,
    choose_piece,
    enter_without_camera,
    film_of,
    go_on,
    is_at,
    is_in_step,
    last_step,
    loudest_of,
    open_sheet,
    put_piece,
    tune,
)
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.school_hub import SchoolHub
from tests.browser.test_capsule import wrongs
from tests.browser.test_from_idea_to_lesson import hand_out_links, origin, press, sign_up
from tests.browser.test_lesson_peinturage import paint_in_our_part, share_the_page_out
from tests.browser.windows import PHONE, Window, Windows
from tests.browser.words import words_of
from tests.hub.uploads import files

EN = words_of("en")
KIT = "“Peinturage” of classical music"
PIECE, COMPOSER = "Le Cygne", "Camille Saint-Saëns"
SECONDS = 180
"""Longer than two classes paint, however busy the computer is."""
PARIS = ZoneInfo("Europe/Paris")
LESSON_IN = timedelta(minutes=70)
TOGETHER = 3
"""The page of the kit on which all paint."""

pytestmark = pytest.mark.timeout(900)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[SchoolHub]:
    """A hub on its first day."""
    (tmp_path / "hub").mkdir()
    hub = SchoolHub(tmp_path / "hub")
    yield hub
    hub.stop()


@dataclass(slots=True)
class Studio:
    """The two classes, where they meet, and when."""

    hub: SchoolHub
    niort: Window
    evora: Window
    folder: Path
    home: str = ""
    starts_at: datetime = datetime.min

    def wake(self, after: timedelta) -> None:
        """It is so long after the beginning of the lesson now."""
        self.hub.stop()
        self.hub.start(ahead_ms=round((self.starts_at + after - datetime.now(UTC)).total_seconds() * 1000))

    def go(self, path: str) -> Page:
        """Camille goes to an address."""
        self.niort.page.goto(self.hub.origin + path)
        return self.niort.page


def test_two_classes_paint_a_piece_and_show_it(windows: Windows, hub: SchoolHub, tmp_path: Path) -> None:
    links = hand_out_links(windows, hub.start(), 2)
    studio = Studio(hub, windows.open(), windows.open(timezone_id="Europe/Lisbon"), tmp_path)
    sign_up(studio.niort.page, EN, links[0], "Camille", ("École Jules-Ferry", "Niort", "FR", "Europe/Paris", "CM1"))
    sign_up(studio.evora.page, EN, links[1], "Rui", ("Escola das Oliveiras", "Évora", "PT", "Europe/Lisbon", "4.º B"))
    begin_from_the_kit(studio)
    the_parents_agree(studio)
    agree_on_a_date(studio)

    studio.wake(timedelta(minutes=1))
    film = paint(studio)
    give(studio, film, "The painting film")
    paper = studio.folder / "paper.jpg"
    give(studio, paper, "Painted on paper", of_a_child=True)

    link = open_to_families(studio)
    look_as_a_family(windows, studio, link)

    studio.wake(timedelta(hours=3))
    all_of_it_is_in_the_capsule(studio)


def begin_from_the_kit(studio: Studio) -> None:
    """Camille starts the kit, Rui finds it and is welcomed, and it begins."""
    page, other = studio.go("/kits/peinturage"), studio.evora.page
    page.get_by_role("link", name=EN("kits-start")).click()
    page.get_by_label(EN("card-title"), exact=True).fill(KIT)
    page.locator("#starts").fill(datetime.now(PARIS).date().isoformat())
    press(page, EN("card-start"))
    expect(page.get_by_role("heading", level=1)).to_contain_text(KIT)
    studio.home = re.sub(r"^.*?(/twinnings/[0-9a-f-]{36}).*$", r"\1", page.url)
    studio.go(f"{studio.home}/partners")
    press(page, EN("invite-look"))
    other.goto(origin(other) + "/partners")
    other.get_by_role("link", name=KIT).click()
    press(other, EN("wish-send"))
    studio.go(f"{studio.home}/partners")
    press(page, EN("proposal-accept"))
    studio.go(studio.home)
    press(page, EN("owed-begin-go"))
    expect(page.locator(".classes .class")).to_have_count(2)


def the_parents_agree(studio: Studio) -> None:
    """Of two children, to everything, also for everybody."""
    page = studio.go("/me")
    page.get_by_role("link", name=EN("pupils-link")).click()
    page.get_by_label(EN("pupils-number")).fill("2")
    press(page, EN("pupils-add"))
    page.get_by_role("link", name=EN("consents-link")).first.click()
    for kind in ("voice", "face", "drawing", "public"):
        press(page, EN("consents-all-of", kind=EN(f"consent-{kind}")))
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(8)


def agree_on_a_date(studio: Studio) -> None:
    """From the task of the kit, whose steps come along."""
    page, other = studio.go(studio.home), studio.evora.page
    page.locator(".task", has_text="We paint the music").locator('a[href*="/meet"]').click()
    at = (datetime.now(PARIS) + LESSON_IN).replace(second=0, microsecond=0)
    studio.starts_at = at.astimezone(UTC)
    page.locator("details.own-time summary").click()
    page.locator("#day").fill(at.date().isoformat())
    page.locator("#clock").fill(f"{at:%H:%M}")
    page.locator("details.own-time").get_by_role("button", name=EN("meet-propose")).click()
    page.wait_for_url("**/lessons/*")
    other.goto(page.url)
    press(other, EN("lesson-yes"))
    expect(other.get_by_role("main")).to_contain_text(EN("lesson-agreed"))


def paint(studio: Studio) -> Path:
    """Led by the kit's steps: listen, move, draw, look; the film of it, with the music."""
    niort, evora = come_in(studio, studio.niort), come_in(studio, studio.evora)
    evora.turn_on("sound")  # at one computer the second starts silent
    prepare(studio, niort)
    go_on(niort)
    is_at("Listen", niort, evora)
    for live in (niort, evora):
        expect(live.page.locator(".music-strip")).to_contain_text(PIECE, timeout=PATIENCE_MS)
        until(live.page, lambda page=live.page: is_in_step(page), bool, "the piece in step")  # type: ignore[misc]
    assert last_step(niort)["starts_at"], "by the clock of the hub"
    go_on(niort)
    is_at("Move", niort, evora)
    go_on(niort)
    is_at("Draw", niort, evora)
    assert last_step(niort)["starts_at"] is None, "it goes on"
    for live in (niort, evora):
        board = BoardPage(live.page, EN)
        expect(board.canvas).to_have_attribute("data-page", str(TOGETHER))
        begun_at = paint_in_our_part(live.page, board, 0.4)
        for seen in (niort, evora):
            BoardPage(seen.page, EN).coloured(*begun_at)
    lay_the_paper_below(studio, niort, evora)
    go_on(niort)
    is_at("Look", niort, evora)
    for live in (niort, evora):
        expect(live.page.locator(".music-strip")).to_have_count(0)
    return keep_the_film(studio, niort, evora)


def come_in(studio: Studio, window: Window) -> LivePage:
    """From the home of the twinning, on the day."""
    window.page.goto(studio.hub.origin + studio.home)
    window.page.get_by_role("link", name=EN("go-to-lesson")).first.click()
    door = DoorPage(window, EN)
    expect(door.enter_button).to_be_visible()
    return enter_without_camera(door)


def prepare(studio: Studio, niort: LivePage) -> None:
    """The piece is put into the room and chosen for two steps of the kit; the common page is shared out."""
    song = studio.folder / "cygne.wav"
    song.write_bytes(tune(SECONDS))
    put_piece(niort, song, PIECE, COMPOSER)
    niort.page.keyboard.press("Escape")
    sheet = open_sheet(niort)
    expect(sheet.locator("[data-step]")).to_have_count(5)
    for number in (0, 2):
        choose_piece(sheet, EN, number, PIECE)
    sheet.close()
    together = niort.page.locator(f'input[name="board-page"][value="{TOGETHER}"]')
    niort.board()
    niort.page.locator("label").filter(has=together).click()
    expect(niort.board().canvas).to_have_attribute("data-page", str(TOGETHER))
    share_the_page_out(niort, 2)


def lay_the_paper_below(studio: Studio, niort: LivePage, evora: LivePage) -> None:
    """What a group painted on paper, photographed with all that a telephone tells, comes into the same timeline."""
    paper = studio.folder / "paper.jpg"
    paper.write_bytes(files.photo((800, 500)))
    assert files.SECRET in paper.read_bytes()
    page = niort.page
    page.get_by_role("button", name=EN("board-page-arrange")).click()
    page.get_by_role("dialog").get_by_label(EN("board-print-file")).set_input_files(paper)
    page.get_by_role("button", name=EN("board-ask-lay")).click()
    for live in (niort, evora):
        picture = live.page.locator(".board-paper .board-backdrop img")
        expect(picture).to_be_visible(timeout=PATIENCE_MS)
        assert is_clean(live.page.request.get(source_of(picture)).body())
    page.keyboard.press("Escape")


def keep_the_film(studio: Studio, niort: LivePage, evora: LivePage) -> Path:
    """Of the common page, with the music in it."""
    page = niort.page
    evora.page.goto(studio.hub.origin + studio.home)
    page.goto(f"{page.url}/replay")
    page.locator(".replay").get_by_role("radio", name=EN("board-page", number=TOGETHER)).check(force=True)
    replay = page.locator('.replay[data-state="ready"]')
    expect(replay.locator(".replay-class")).to_have_count(2)
    film = studio.folder / "film"
    tracks = film_of(page, film)
    assert tracks.keys() == {"video", "audio"}
    assert abs(tracks["video"] - tracks["audio"]) < 1
    assert loudest_of(film) > 1_000
    return film


def give(studio: Studio, file: Path, title: str, *, of_a_child: bool = False) -> None:
    """To everybody's gallery; what a child painted says whose it is."""
    page = studio.go(f"{studio.home}/materials/new")
    page.locator("#file").set_input_files(file)
    page.locator("#title").fill(title)
    if of_a_child:
        page.locator('input[name="drawing"]').check()
        page.locator('input[name="pupil"]').first.check()
    expect(page.locator("#coming-done")).to_be_visible(timeout=PATIENCE_MS)
    press(page, EN("material-keep-show"))
    expect(page.get_by_role("heading", name=title).first).to_be_visible(timeout=PATIENCE_MS)
    expect(page.locator(".material-stage img, .material-stage video").first).to_be_visible(timeout=2 * PATIENCE_MS)


def open_to_families(studio: Studio) -> str:
    """Camille makes the link and its slips."""
    page = studio.go(studio.home)
    page.get_by_role("link", name=EN("families-home-go")).click()
    assert not findings(page)
    press(page, EN("families-make"))
    expect(page.locator(".family-slip").first).to_be_visible()
    assert not findings(page)
    return page.locator("#link").input_value()


def look_as_a_family(windows: Windows, studio: Studio, link: str) -> None:
    """On a telephone without an account, in French; and once more after the link was ended."""
    family = windows.open(viewport=PHONE, locale="fr-FR")
    page = family.page
    page.goto(link)
    page.wait_for_url("**/family/show")
    assert "#" not in page.url
    expect(page.get_by_role("heading", level=1)).to_have_text(KIT)
    assert not findings(page)
    show = page.url
    page.locator(".family-doors .boards a").click()
    page.locator(".family-boards a").first.click()
    inks = page.locator(".ink [data-seat]")
    expect(inks).to_have_count(2)
    page.locator(".board-line input").fill("0")
    expect(inks.first.locator("[data-at]").first).to_have_attribute("visibility", "hidden")
    sings_along(page)
    page.locator('input[name="speed"][value="8"]').check()
    page.locator(".board-line button").click()
    expect(inks.first.locator("[data-at]").first).to_have_attribute("visibility", "visible", timeout=PATIENCE_MS)
    assert not findings(page)
    page.goto(f"{show}/materials")
    page.get_by_role("link", name="Painted on paper").click()
    assert decoded(page.locator(".material-stage img")) > 0
    assert is_clean(page.request.get(source_of(page.locator(".material-stage img"))).body())
    page.goto(f"{show}/materials")
    page.get_by_role("link", name="The painting film").click()
    plays(page.locator("video"))
    assert [cookie.get("name") for cookie in family.context.cookies()] == ["family"]
    studio.go(f"{studio.home}/families")
    press(studio.niort.page, EN("families-end"))
    expect(studio.niort.page.get_by_role("heading", name=EN("families-is-ended"))).to_be_visible()
    page.goto(show)
    expect(page.get_by_role("heading", level=1)).to_have_text(words_of("fr")("family-closed"))
    page.goto(link)
    expect(page.get_by_role("main")).to_contain_text(words_of("fr")("family-ask"))
    assert not findings(page)


def all_of_it_is_in_the_capsule(studio: Studio) -> None:
    """Fetched, unpacked and opened from the disk without a network."""
    page = studio.go(f"{studio.home}/capsule")
    press(page, EN("capsule-make"))
    fetch = page.get_by_role("link", name=EN("capsule-fetch"))
    expect(fetch).to_be_visible(timeout=PATIENCE_MS)
    with page.expect_download() as download:
        fetch.click()
    download.value.save_as(studio.folder / "capsule.zip")
    with zipfile.ZipFile(studio.folder / "capsule.zip") as archive:
        archive.extractall(studio.folder / "capsule")
    [index] = (studio.folder / "capsule").glob("*/index.html")
    kept = [path for path in index.parent.rglob("*") if path.is_file()]
    assert all(is_clean(path.read_bytes()) for path in kept), "no place, no camera"
    [film] = [path for path in kept if path.suffix == ".mp4"]
    with av.open(str(film)) as tracks:
        assert {stream.type for stream in tracks.streams} == {"video", "audio"}
    assert loudest_of(film) > 1_000, "with its music"
    studio.niort.context.set_offline(True)
    studio.niort.requests.clear()
    in_the_capsule(studio.niort, index)
    assert all(url.startswith(("file:", "data:", "blob:")) for url in studio.niort.requests)


def in_the_capsule(window: Window, index: Path) -> None:
    """The lesson with its steps and its piece, the common picture that plays again, the painting on paper, the film."""
    page = window.page
    page.goto(index.as_uri())
    expect(page.get_by_role("heading", level=1)).to_have_text(KIT)
    english = page.get_by_role("link", name="English")
    if english.count():
        english.click()
    page.locator('.capsule-doors a[href$="lessons.html"]').click()
    page.get_by_role("link", name="We paint the music").click()
    expect(page.get_by_role("main")).to_contain_text(PIECE)
    page.locator(".capsule-boards a").first.click()
    inks = page.locator(".ink [data-seat]")
    expect(inks).to_have_count(2)
    expect(page.locator("svg.board image")).to_have_count(1)
    place = (index.parent / "x" / str(page.locator("svg.board image").get_attribute("href"))).resolve()
    assert place.is_file()
    page.locator(".board-line input").fill("0")
    expect(inks.first.locator("[data-at]").first).to_have_attribute("visibility", "hidden")
    expect(page.locator(".board-song")).to_contain_text(COMPOSER)
    sings_along(page)
    assert not wrongs(window)
    page.locator(".brand").click()
    page.locator('.capsule-doors a[href$="materials.html"]').click()
    page.get_by_role("link", name="Painted on paper").click()
    assert decoded(page.locator(".material-stage img")) > 0
    page.go_back()
    page.get_by_role("link", name="The painting film").click()
    plays(page.locator("video"))
    assert not wrongs(window)


def sings_along(page: Page) -> None:
    """That the board's film, played from its beginning, is heard with the piece, and both rest together."""
    music, button = page.locator("audio.board-music"), page.locator(".board-line button")
    button.click()
    until(page, lambda: music.evaluate("(it) => it.paused ? 0 : it.currentTime"), lambda at: at > 0.3, "the piece")
    button.click()
    until(page, lambda: music.evaluate("(it) => it.paused"), bool, "silence")


def source_of(picture: Locator) -> str:
    """Where a picture comes from, whole."""
    return str(picture.evaluate("(image) => image.src"))


def decoded(picture: Locator) -> int:
    """How wide it is, once it is there."""
    return int(picture.evaluate("(image) => image.decode().then(() => image.naturalWidth)"))


def plays(video: Locator) -> None:
    """That its picture comes and goes on."""
    video.evaluate("(video) => { video.muted = true; return video.play(); }")
    until(video.page, lambda: video.evaluate("(it) => it.currentTime"), lambda at: at > 0.2, "a film that plays")


def is_clean(content: bytes) -> bool:
    """Neither where it was taken nor by what."""
    return not any(word in content for word in (files.SECRET, b"SecretPhone", b"Exif\x00"))
