"""“Our little creatures”, from the kit to the capsule: two classes, far apart, measure together."""

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.objects.lesson import go_on, is_at
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.school_hub import SchoolHub
from tests.browser.test_capsule import wrongs
from tests.browser.test_from_idea_to_lesson import FR, PASSWORD, fill, hand_out_links, origin, press, sign_up
from tests.browser.test_showing import SCREEN_AND_CAMERAS
from tests.browser.windows import Window, Windows
from tests.browser.words import Words, words_of
from tests.hub.uploads import files

EN = words_of("en")
KIT = "Our little creatures"
LENGTH = "The length of our guest"
VISIT = "A visit to the vivarium"
GUEST = "Nous élevons des phasmes. Et vous ?"
PATIENCE_MS = 60_000

pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[SchoolHub]:
    """A hub on its first day."""
    hub = SchoolHub(tmp_path)
    yield hub
    hub.stop()


def test_two_classes_raise_small_animals_together(windows: Windows, hub: SchoolHub, tmp_path: Path) -> None:
    links = hand_out_links(windows, hub.start(), 2)
    niort = windows.open(flags=[SCREEN_AND_CAMERAS], locale="en-GB", timezone_id="Europe/Paris")
    dionys = windows.open(locale="fr-FR", timezone_id="Indian/Reunion")
    sign_up(niort.page, EN, links[0], "Camille", ("École Jules-Ferry", "Niort", "FR", "Europe/Paris", "CM1"))
    school = ("École du Barachois", "Saint-Denis", "RE", "Indian/Reunion", "CE1")
    sign_up(dionys.page, FR, links[1], "Dominique", school)

    begin_from_the_kit(niort.page)
    find_each_other(niort.page, dionys.page)
    starts_at = find_a_common_hour(niort.page)
    lesson = agree(dionys.page)
    measure_in_niort(niort.page)
    measure_in_saint_denis(dionys.page)
    read_the_common_chart(niort.page)
    the_photo_says_nothing_of_its_place(dionys.page)

    restart(hub, starts_at + 60)
    visit_the_vivarium(niort, dionys, lesson)
    restart(hub, starts_at + 3_600)
    capsule = fetch_the_capsule(niort.page, tmp_path)
    no_picture_says_where_it_was_taken(capsule)
    the_capsule_holds_it_all(windows, niort, capsule, tmp_path)


def begin_from_the_kit(page: Page) -> None:
    """Camille reads the kit, which promises three notebooks, and starts it."""
    page.goto(origin(page) + "/kits")
    page.get_by_role("link", name=re.compile(KIT)).first.click()
    expect(page.get_by_role("main")).to_contain_text(LENGTH)
    page.get_by_role("link", name=EN("kits-start")).click()
    expect(page.get_by_label(EN("card-title"), exact=True)).not_to_have_value("")
    press(page, EN("card-start"))
    expect(page.get_by_role("heading", level=1)).to_contain_text(KIT)
    page.get_by_role("link", name=EN("home-partners")).click()
    press(page, EN("invite-look"))


def find_each_other(ours: Page, theirs: Page) -> None:
    """Dominique finds the card, asks with a word, and Camille says yes."""
    theirs.goto(origin(theirs) + "/partners")
    theirs.get_by_role("link", name=KIT).click()
    theirs.get_by_label(FR("wish-words")).fill(GUEST)
    press(theirs, FR("wish-send"))
    home(ours)
    ours.get_by_role("link", name=EN("home-partners")).click()
    expect(ours.get_by_role("main")).to_contain_text(GUEST)
    press(ours, EN("proposal-accept"))


def find_a_common_hour(page: Page) -> float:
    """From the task that asks for it: an hour in which both are at school. When it is, in seconds since 1970."""
    home(page)
    page.get_by_role("link", name=f"{EN('sheet-find-date')}: {VISIT}", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(EN("meet-title"))
    expect(page.get_by_role("main")).to_contain_text("Saint-Denis")
    button = page.get_by_role("button", name=EN.pattern("meet-propose-this")).first
    starts_at = int(str(button.get_attribute("value"))) / 1000
    in_paris, in_reunion = (
        datetime.fromtimestamp(starts_at, ZoneInfo(each)) for each in ("Europe/Paris", "Indian/Reunion")
    )
    assert in_paris.hour >= 8
    assert in_reunion.hour < 18, "an hour at school, in both"
    button.click()
    expect(page.get_by_role("main")).to_contain_text("Saint-Denis")
    return starts_at


def agree(page: Page) -> str:
    """Dominique finds the question in the calendar and answers it; the address of the lesson."""
    page.goto(origin(page) + "/calendar")
    page.get_by_role("link", name=FR("calendar-answer")).click()
    press(page, FR("lesson-yes"))
    expect(page.get_by_role("main")).to_contain_text(FR("lesson-agreed"))
    return page.url.partition("?")[0].partition("#")[0]


def measure_in_niort(page: Page) -> None:
    """Three days, one of them without a photo; there is a list of three notebooks, and one page for all."""
    home(page)
    page.get_by_role("link", name=EN("notebooks-title")).click()
    expect(page.locator(".notebook-list a")).to_have_count(3)
    page.get_by_role("link", name=LENGTH).click()
    expect(page.get_by_text(EN("notebooks-blank"))).to_be_visible()
    assert axe.findings(page) == []
    for value, days_ago, note in (("2.1", 9, "Out of the egg!"), ("2.8 cm", 5, ""), ("4.4", 0, "A new skin")):
        photo = files.photo((900, 600), colour="green") if days_ago != 5 else None
        write_down(page, EN, value, days_ago, note, photo)
        expect(page.get_by_text(EN("notebooks-said-written"))).to_be_visible()


def measure_in_saint_denis(page: Page) -> None:
    """Two days, begun later; the first attempt is in millimetres and gets a clear word, the last is corrected."""
    home(page)
    page.get_by_role("link", name=FR("notebooks-title")).click()
    page.get_by_role("link", name=LENGTH).click()
    write_down(page, FR, "31 mm", 7, "")
    expect(page.get_by_role("alert")).to_contain_text(FR("notebooks-problem-unit", unit="cm", typed="mm"))
    assert axe.findings(page) == []
    page.goto(page.url.removesuffix("/lines"))
    for value, days_ago in (("3,1", 7), ("63", 3)):  # never a day of Niort’s, be it tomorrow here already or not
        write_down(page, FR, value, days_ago, "Il mange du goyavier.", files.photo((900, 600), colour="olive"))
    page.get_by_text(FR("notebooks-ours", count=2)).click()
    page.locator(".notebook-ours li a").first.click()
    expect(page.get_by_label(FR("notebooks-value"))).to_have_value("63")
    page.get_by_label(FR("notebooks-value")).fill("6,3")
    press(page, FR("notebooks-keep"))
    expect(page.get_by_text(FR("notebooks-said-corrected"))).to_be_visible()


def write_down(page: Page, words: Words, value: str, days_ago: int, note: str, photo: bytes | None = None) -> None:
    """A line, from the notebook's page."""
    page.get_by_role("link", name=words("notebooks-write")).click()
    page.get_by_label(words("notebooks-value")).fill(value)
    day = page.get_by_label(words("notebooks-day"))
    today = date.fromisoformat(str(day.get_attribute("max")))
    day.fill((today - timedelta(days=days_ago)).isoformat())
    page.get_by_label(words("notebooks-note"), exact=True).fill(note)
    if photo is not None:
        assert files.SECRET in photo, "or else it would prove nothing below"
        page.get_by_label(words("notebooks-photo"), exact=True).set_input_files(
            {"name": "IMG_0042.jpg", "mimeType": "image/jpeg", "buffer": photo}
        )
    press(page, words("notebooks-keep"))


def read_the_common_chart(page: Page) -> None:
    """Both classes on one chart, by date and by their own days, with the table that says the same; photos play."""
    until(page, lambda: photos_of(page), lambda count: count == 4, "all photos written anew")
    said = page.locator("svg.notebook-chart desc")
    expect(said).to_contain_text("Niort: 3 measures, from 2.1 cm")
    expect(said).to_contain_text("Saint-Denis: 2 measures, from 3.1 cm")
    expect(page.locator(".notebook-mark")).to_have_count(5 + 2)  # and the two of the legend
    expect(page.locator(".notebook-table tbody tr")).to_have_count(5)
    page.get_by_role("link", name=EN("notebooks-way-day")).click()
    expect(page.locator(".notebook-table tbody tr").first).to_have_text(re.compile(r"1\s*2\.1\s*3\.1"))
    assert axe.findings(page) == []
    plays(page, EN)


def photos_of(page: Page) -> int:
    """How many the page of the notebook shows, read anew."""
    page.reload()
    return page.locator(".lapse-strip img").count()


def plays(page: Page, words: Words) -> None:
    """The first class's photos: from the last back to the first, and on by themselves until the last."""
    lapse = page.locator(".lapse").first
    frames = lapse.locator(".lapse-strip > li")
    expect(frames.nth(0)).to_be_hidden()
    expect(frames.nth(1)).to_be_visible()
    lapse.get_by_role("button", name=words("notebooks-lapse-play")).click()
    expect(lapse.get_by_role("button", name=words("notebooks-lapse-play"))).to_have_attribute("aria-pressed", "false")
    expect(frames.nth(1)).to_be_visible()
    lapse.get_by_role("button", name=words("notebooks-lapse-back")).click()
    expect(frames.nth(0)).to_be_visible()
    image = frames.nth(0).locator("img")
    assert image.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0


def the_photo_says_nothing_of_its_place(page: Page) -> None:
    """What Dominique gets of Camille's photo is a picture and no more."""
    page.reload()
    large = str(page.locator(".lapse-strip > li").first.get_attribute("data-large"))
    is_bare(page.request.get(origin(page) + large).body())


def is_bare(content: bytes) -> None:
    """A picture in which no place, no camera and no word is left."""
    assert not [each for each in (files.SECRET, b"SecretPhone", b"Exif", b"xmpmeta") if each in content]
    with Image.open(io.BytesIO(content)) as image:
        assert not image.getexif()


def restart(hub: SchoolHub, at: float) -> None:
    """The hub comes up again at that moment, in seconds since 1970."""
    hub.stop()
    hub.start(ahead_ms=round((at - datetime.now(UTC).timestamp()) * 1000))


def visit_the_vivarium(niort: Window, dionys: Window, lesson: str) -> None:
    """The keepers open their vivarium before the second camera; Saint-Denis looks on over a weak line, and draws."""
    ours, theirs = come_in(niort, EN, "camille"), come_in(dionys, FR, "dominique")
    ours.turn_on("camera", "sound")
    theirs.turn_on("sound")
    theirs.sees("Niort")
    go_on(ours)
    is_at(EN("kits-sign-look"), ours)
    is_at(FR("kits-sign-look"), theirs)
    ours.share("second")
    theirs.sees_shown("Niort", "second")
    expect(theirs.shown("Niort", "second")).to_have_attribute("data-placed", "stage")
    pin_stills(theirs)
    still = theirs.tile("Niort").locator("img.tile-still")
    expect(still).to_be_visible(timeout=PATIENCE_MS)
    first = still.get_attribute("src")
    until(theirs.page, lambda: still.get_attribute("src"), lambda now: now != first, "the next picture of Niort")
    ours.share_no_more("second")
    expect(theirs.shown("Niort", "second")).to_have_count(0)
    for word in ("ask", "draw"):
        go_on(ours)
        is_at(FR(f"kits-sign-{word}"), theirs)
    board, seen = theirs.board(), ours.board()
    board.choose("tool", "pen")
    board.choose("width", "broad")
    board.draw([(0.3, 0.3), (0.5, 0.5), (0.3, 0.7)])
    assert seen.coloured(0.4, 0.4) == board.coloured(0.4, 0.4)
    register = niort.context.new_page()
    register.goto(f"{lesson}/attendance")
    for town in ("Niort", "Saint-Denis"):  # written three times a minute
        until(register, lambda town=town: is_noted(register, town), bool, f"{town} in the register")
    register.close()
    for live in (theirs, ours):
        live.leave()
        home(live.page)


def is_noted(register: Page, town: str) -> bool:
    """Whether the class from that town was there, as the page says now."""
    register.reload()
    return town in register.get_by_role("main").inner_text()


def pin_stills(live: LivePage) -> None:
    """Its teacher says that the line carries still pictures only."""
    live.page.get_by_role("button", name=live.words("live-settings"), exact=True).click()
    sheet = live.page.get_by_role("dialog", name=live.words("live-settings"))
    sheet.get_by_role("combobox", name=live.words("live-line")).select_option("stills")
    assert axe.findings(live.page) == []
    live.page.keyboard.press("Escape")


def come_in(window: Window, words: Words, who: str) -> LivePage:
    """The day has come: sign in, go to the lesson, look at oneself, come in."""
    page = window.page
    page.goto(origin(page))
    fill(page, words, {"email": f"{who}@example.org", "password": PASSWORD})
    page.keyboard.press("Enter")
    expect(page.get_by_label(words("password"), exact=True)).to_have_count(0)
    home(page)
    page.get_by_role("link", name=words("go-to-lesson")).first.click()
    expect(page.get_by_label(words("live-own-picture"))).to_be_visible()
    page.get_by_role("button", name=words("live-enter"), exact=True).click()
    live = LivePage(window, words)
    expect(live.leave_button).to_be_visible()
    return live


def fetch_the_capsule(page: Page, folder: Path) -> Path:
    """Made in the background, fetched as a file."""
    page.get_by_role("link", name=EN("capsule-open")).click()
    page.get_by_role("button", name=EN("capsule-make")).click()
    fetch = page.get_by_role("link", name=EN("capsule-fetch"))
    expect(fetch).to_be_visible(timeout=PATIENCE_MS)
    with page.expect_download() as download:
        fetch.click()
    download.value.save_as(folder / "capsule.zip")
    return folder / "capsule.zip"


def no_picture_says_where_it_was_taken(capsule: Path) -> None:
    """Nor does any other file of it."""
    with zipfile.ZipFile(capsule) as archive:
        pictures = [each for each in archive.namelist() if each.endswith(".webp")]
        assert len(pictures) >= 8, "four photos, each large and small"
        for name in archive.namelist():
            content = archive.read(name)
            assert files.SECRET not in content
            assert b"SecretPhone" not in content
        for name in pictures:
            is_bare(archive.read(name))


def the_capsule_holds_it_all(windows: Windows, window: Window, capsule: Path, folder: Path) -> None:
    """Opened from the disk, without hub and network: hours, notebook, photos, the visit, and what was drawn."""
    with zipfile.ZipFile(capsule) as archive:
        archive.extractall(folder / "unpacked")
    [index] = (folder / "unpacked").glob("*/index.html")
    page = window.page
    window.context.set_offline(True)
    window.requests.clear()
    page.goto(index.as_uri())
    say = words_of(str(page.locator("html").get_attribute("lang")))  # the twinning's first language
    expect(page.get_by_role("heading", level=1)).to_contain_text(KIT)

    # The common hour, by both clocks, with its run sheet and what was drawn in it.
    page.get_by_role("link", name=say("capsule-lessons")).click()
    page.get_by_role("link", name=VISIT).click()
    main = page.get_by_role("main")
    for said in ("Niort", "Saint-Denis", say("kits-sign-look"), say("kits-sign-draw")):
        expect(main).to_contain_text(said)
    assert len(set(re.findall(r"\d\d:\d\d", main.inner_text()))) == 2, "when it was, with each of them"
    assert not wrongs(window)
    page.locator(".capsule-boards a").first.click()
    expect(page.locator(".ink [data-at]").first).to_have_attribute("visibility", "visible")

    # The notebook: the chart in both ways, the same as tables, notes, and photos that play.
    page.get_by_role("link", name=say("capsule-start"), exact=True).first.click()
    page.get_by_role("link", name=say("notebooks-title")).click()
    page.get_by_role("link", name=LENGTH).click()
    expect(page.locator("svg.notebook-chart")).to_have_count(2)
    expect(page.locator("svg.notebook-chart desc").first).to_contain_text(
        re.compile(r"Saint-Denis\W+2 \w+, \w+ 3[.,]1 cm")
    )
    expect(page.locator(".notebook-table").nth(1).locator("tbody tr").first).to_have_text(
        re.compile(r"1\s*2[.,]1\s*3[.,]1")
    )
    expect(page.locator(".notebook-table").first).to_contain_text(re.compile("6[.,]3"))
    expect(page.get_by_text("Il mange du goyavier.").first).to_be_visible()
    plays(page, say)
    assert not wrongs(window)
    page.emulate_media(reduced_motion="reduce")
    expect(page.get_by_role("button", name=say("notebooks-lapse-play"))).to_have_count(0)  # turned by hand alone
    page.locator("[data-lapse-next]").first.click()
    expect(page.locator(".lapse").first.locator("li").nth(1)).to_be_visible()
    still = windows.open(java_script_enabled=False).page
    still.goto(page.url)
    expect(still.locator(".lapse-player:visible")).to_have_count(0)
    expect(still.locator(".lapse-strip li:visible")).to_have_count(4)  # a strip, without script

    # On paper: the same chart, the photos in a row.
    page.goto((index.parent / say.language / "book.html").as_uri())
    expect(page.locator(".book svg.notebook-chart")).to_have_count(1)
    expect(page.locator(".book-frames img")).to_have_count(4)
    assert not wrongs(window)
    assert all(url.startswith(("file:", "data:", "blob:")) for url in window.requests), window.requests


def home(page: Page) -> None:
    """The twinning's home, by the list of twinnings."""
    page.goto(origin(page) + "/twinnings")
    page.get_by_role("main").get_by_role("link", name=KIT).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(KIT)
