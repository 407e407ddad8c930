"""“Waiting for Christmas” as eleven classes live it: 110 cards, 24 doors, a concert, and the capsule of it all."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from hub.parcels.codes import new_code
from tests.browser.axe import findings
from tests.browser.objects.far import FarClass, Place
from tests.browser.objects.lesson import go_on, is_at
from tests.browser.school_hub import SchoolHub
from tests.browser.test_capsule import wrongs
from tests.browser.windows import Windows
from tests.browser.words import words_of
from tests.hub.uploads import files

EN, FR = words_of("en"), words_of("fr")
KIT = "Waiting for Christmas"
PATIENCE_MS = 60_000
NIORT = Place("Niort", "FR", "Europe/Paris", "Bonjour", "Camille")
PLACES = (
    NIORT,
    Place("Évora", "PT", "Europe/Lisbon", "Bom dia", "Rui"),
    Place("Chania", "GR", "Europe/Athens", "Kaliméra", "Eleni"),
    Place("Brno", "CZ", "Europe/Prague", "Dobrý den", "Tereza"),
    Place("Galway", "IE", "Europe/Dublin", "Dia dhuit", "Aoife"),
    Place("Tampere", "FI", "Europe/Helsinki", "Hyvää huomenta", "Aino"),
    Place("Lecce", "IT", "Europe/Rome", "Buongiorno", "Giulia"),
    Place("Graz", "AT", "Europe/Vienna", "Grüß Gott", "Anna"),
    Place("Kaunas", "LT", "Europe/Vilnius", "Labas rytas", "Ieva"),
    Place("Reykjavik", "IS", "Atlantic/Reykjavik", "Góðan daginn", "Sigrun"),
    Place("Saint-Denis", "RE", "Indian/Reunion", "Bonzour", "Dominique"),
)
LATE, EARLY = ("Évora", "Galway", "Reykjavik"), ("Niort", "Chania", "Saint-Denis")
"""Where it is not eight o'clock yet when it is ten past eight in Niort, and where it is."""
STAGE = ("Niort", "Évora")
"""They have a camera in the concert."""
CHOIR = (*STAGE, "Chania", "Galway", "Saint-Denis")
"""They are in it at once: so many live rooms two cores can draw. The seats of all others are there."""

STATES = ("received", "opened", "lost")

pytestmark = pytest.mark.timeout(900)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[SchoolHub]:
    """A hub on its first day."""
    hub = SchoolHub(tmp_path / "hub")
    (tmp_path / "hub").mkdir()
    yield hub
    hub.stop()


@dataclass(slots=True)
class Christmas:
    """The eleven classes, and where they meet."""

    hub: SchoolHub
    windows: Windows
    folder: Path
    year: int
    classes: dict[str, FarClass] = field(default_factory=dict)
    home: str = ""
    exchange: str = ""
    calendar: str = ""

    @property
    def lead(self) -> FarClass:
        """Where it all began."""
        return self.classes["Niort"]

    def ahead_of(self, month: int, day: int, clock: str) -> int:
        """How far the hub's clock is ahead of ours when it is that time in Niort, in milliseconds."""
        then = datetime.fromisoformat(f"{self.year}-{month:02}-{day:02}T{clock}").replace(tzinfo=ZoneInfo(NIORT.zone))
        return round((then.timestamp() - datetime.now(UTC).timestamp()) * 1000)

    def photo(self, name: str, colour: str) -> Path:
        """A picture of one colour, with a place in it that nobody shall see."""
        path = self.folder / f"{name}.jpg"
        path.write_bytes(files.photo((320, 240), colour=colour))
        return path

    def wake(self, month: int, day: int, clock: str) -> None:
        """It is that day now."""
        self.hub.stop()
        self.hub.start(ahead_ms=self.ahead_of(month, day, clock))


def test_eleven_classes_wait_for_christmas(windows: Windows, hub: SchoolHub, tmp_path: Path) -> None:
    year = datetime.now(UTC).year + (datetime.now(UTC).month >= 10)
    tale = Christmas(hub, windows, tmp_path, year)
    begin_from_the_kit(tale)
    write_to_everybody(tale)
    fill_the_doors(tale)
    propose_the_concert(tale)

    tale.wake(12, 3, "08:10")
    for each in tale.classes.values():
        each.come_back()
    the_post_has_come(tale)
    one_never_came(tale)
    each_has_its_own_morning(tale)
    sing(tale)

    tale.wake(12, 27, "10:00")
    tale.lead.come_back()
    all_of_it_is_in_the_capsule(tale)


def begin_from_the_kit(tale: Christmas) -> None:
    """Eleven teachers sign up; one starts the kit, ten find it and are welcomed; it begins."""
    first = tale.hub.start(ahead_ms=tale.ahead_of(10, 5, "10:00"))
    keeper = FarClass(NIORT, tale.windows.open(), EN, tale.hub.origin)
    links = keeper.hand_out_links(first, len(PLACES))
    for place, link in zip(PLACES, links, strict=True):
        words = FR if place is NIORT else EN
        window = tale.windows.open(locale="fr-FR" if place is NIORT else "en-GB", timezone_id=place.zone)
        each = FarClass(place, window, words, tale.hub.origin)
        each.sign_up(link)
        tale.classes[place.town] = each
    lead = tale.lead
    lead.go("/kits/christmas")
    lead.follow("kits-start")
    lead.page.get_by_label(FR("card-title"), exact=True).fill(KIT)
    lead.press("card-start")
    expect(lead.page.get_by_role("heading", level=1)).to_contain_text(KIT)
    tale.home = re.sub(r"^.*?(/twinnings/[0-9a-f-]{36}).*$", r"\1", lead.page.url)
    lead.go(f"{tale.home}/partners")
    lead.press("invite-look")
    for each in list(tale.classes.values())[1:]:
        each.go("/partners")
        each.page.get_by_role("link", name=KIT).click()
        each.press("wish-send")
    for _ in PLACES[1:]:
        lead.go(f"{tale.home}/partners")
        lead.press("proposal-accept")
    for each in tale.classes.values():
        each.home = tale.home
    lead.go(tale.home)
    lead.press("owed-begin-go")
    expect(lead.page.locator(".classes .class")).to_have_count(11)


def write_to_everybody(tale: Christmas) -> None:
    """110 envelopes, each with a label of its own; all are made, and all but two posted."""
    for each in list(tale.classes.values())[:3]:
        each.go("/classes")
        each.page.get_by_role("main").get_by_role("link", name="3 A").first.click()
        each.page.locator('a[href$="/address"]').first.click()
        each.page.get_by_label(each.words("address-lines"), exact=True).fill(f"School\n{each.place.town}")
        each.press("hub-save")
    lead = tale.lead
    lead.go(f"{tale.home}/exchanges")
    lead.main.locator("h2 a").first.click()
    tale.exchange = lead.page.url.removeprefix(tale.hub.origin)
    expect(lead.page.locator(".matrix td a")).to_have_count(110)
    lead.page.locator(".matrix td a").first.focus()
    lead.page.keyboard.press("ArrowDown")  # over the empty place where a class would write to itself
    place = "it => [it.closest('tr').rowIndex, it.closest('td').cellIndex]"
    assert lead.page.locator(":focus").evaluate(place) == [3, 2]
    expect(lead.page.locator('.matrix td a:not([tabindex="-1"])')).to_have_count(1)
    assert not findings(lead.page)
    lead.go(f"{tale.exchange}/addresses")
    expect(lead.page.locator(".address-box")).to_have_count(10)
    for each in tale.classes.values():
        each.print_labels(tale.exchange)
    codes = [code for each in tale.classes.values() for code in each.codes.values()]
    assert len(set(codes)) == 110
    evora, reykjavik = tale.classes["Évora"], tale.classes["Reykjavik"]
    for each in tale.classes.values():
        each.tell_all(tale.exchange, "given", "made")
        until = each.page.locator('section[aria-labelledby="given"] .clockwork')
        expect(until).to_have_count(10)
        each.tell_all(tale.exchange, "given", "posted", but=["Niort"] if each is evora else [])
    evora.go(f"/envelopes/{evora.codes['Niort']}")
    evora.show_opened(tale.photo("making", "gold"), "A golden star is cut out")
    reykjavik.go(f"/envelopes/{reykjavik.codes['Niort']}")
    reykjavik.show_opened(tale.photo("horse", "brown"), "A horse in the snow")
    lead.go(tale.exchange)
    expect(lead.page.locator('.matrix .sign[data-state="posted"]')).to_have_count(109)
    expect(lead.page.locator('.matrix .sign[data-state="made"]')).to_have_count(1)
    expect(lead.page.locator(".matrix")).to_contain_text(FR("envelope-state-posted", kind="card"))


def fill_the_doors(tale: Christmas) -> None:
    """24 of them, dealt to eleven classes; behind one stands a picture that nobody has seen."""
    lead = tale.lead
    lead.go(f"{tale.home}/materials/new")
    picture = lead.give(tale.photo("window", "navy"), "La fenêtre", then="keep").rpartition("/")[2]
    lead.go(f"{tale.home}/doors")
    lead.main.locator("h2 a").first.click()
    tale.calendar = lead.page.url.removeprefix(tale.hub.origin)
    expect(lead.page.locator(".advent-cell")).to_have_count(24)
    counts = [each.fill_doors(tale.calendar, picture if each is lead else "") for each in tale.classes.values()]
    assert sorted(counts) == [2] * 9 + [3] * 2
    lead.go(tale.calendar)
    assert not findings(lead.page)
    expect(lead.page.locator(".advent-mark.ready")).to_have_count(counts[0])


def propose_the_concert(tale: Christmas) -> None:
    """From the task of the kit, with its run sheet; six of eleven say yes, and that is enough."""
    lead = tale.lead
    lead.go(tale.home)
    task = lead.page.locator(".task", has_text="Quatre-vingt-dix secondes")
    task.locator('a[href*="/meet"]').click()
    lead.page.locator("details.own-time summary").click()
    lead.page.locator("#day").fill(f"{tale.year}-12-03")
    lead.page.locator("#clock").fill("08:00")
    lead.page.locator("#own-minutes").fill("60")
    lead.page.locator("details.own-time").get_by_role("button", name=FR("meet-propose")).click()
    lesson = lead.page.url.removeprefix(tale.hub.origin)
    for each in list(tale.classes.values())[1:6]:
        each.go(lesson)
        each.press("lesson-yes")
    lead.go(lesson)
    expect(lead.main).to_contain_text(FR("lesson-agreed"))


def the_post_has_come(tale: Christmas) -> None:
    """December: all has arrived and is opened. Two classes speak of one envelope at once, and a code leads nowhere."""
    lead, evora = tale.lead, tale.classes["Évora"]
    code = evora.codes["Niort"]
    evora.go(f"/envelopes/{code}")
    lead.find(f"{code[:3]} {code[3:6].lower()}-{code[6:]}")
    expect(lead.page.get_by_role("heading", level=1)).to_have_text(re.compile(code[:3]))
    lead.press("envelope-say-received", kind="card")
    evora.press("envelope-say-posted", kind="card")
    for window in (lead, evora):
        window.go(f"/envelopes/{code}")
        for state in ("posted", "received"):
            step = window.page.locator(".way-step", has_text=window.words(f"envelope-step-{state}", kind="card"))
            expect(step.locator(f'.sign[data-state="{state}"]')).to_be_visible()
    lead.press("envelope-say-opened", kind="card")
    lead.show_opened(tale.photo("card", "gold"), "La carte dorée d’Évora")
    lead.go(f"/envelopes/{code}")
    expect(lead.page.locator(".told-things img")).to_have_count(2), "how it was made, and how it was opened"
    wrong = code[:-1] + ("A" if code[-1] != "A" else "C")
    lead.find(wrong)
    expect(lead.page.get_by_role("alert")).to_have_text(FR("envelope-wrong"))
    lead.find(new_code(min))
    expect(lead.page.get_by_role("alert")).to_have_text(FR("envelope-unknown"))
    for each in tale.classes.values():
        lost = ["Reykjavik"] if each is lead else []
        each.tell_all(tale.exchange, "got", "received", but=lost)
    lead.go(tale.exchange)
    expect(lead.page.locator('.matrix .sign[data-state="received"]')).to_have_count(108)
    expect(lead.page.locator(".matrix .late-mark")).to_have_count(1)


def one_never_came(tale: Christmas) -> None:
    """Niort waits no longer for the card from Iceland; a digital one comes in its place, and is opened there."""
    lead, reykjavik = tale.lead, tale.classes["Reykjavik"]
    envelope = f"/envelopes/{reykjavik.codes['Niort']}"
    lead.go(envelope)
    lead.page.locator("details.lost summary").click()
    lead.press("envelope-say-lost", kind="card")
    expect(lead.main).to_contain_text(FR("envelope-lost-hint", kind="card"))
    reykjavik.go(envelope)
    reykjavik.follow("envelope-digital")
    reykjavik.page.locator('input[name="picture"]').first.check()
    reykjavik.page.locator("#words-1").fill("Gleðileg jól!")
    reykjavik.page.locator("#words-2").fill("Joyeux Noël à Niort !")
    reykjavik.press("postcard-send")
    lead.go(envelope)
    lead.page.locator("a.postcard-small.is-new").click()
    lead.press("postcard-open")
    lead.page.get_by_text(FR("postcard-turn"), exact=True).click()
    expect(lead.page.get_by_text("Gleðileg jól!")).to_be_visible()


def each_has_its_own_morning(tale: Christmas) -> None:
    """At ten past eight in Niort the third door is open there and further east, and still closed further west."""
    for towns, is_open in ((LATE, False), (EARLY, True)):
        for town in towns:
            each = tale.classes[town]
            each.go(tale.calendar)
            expect(each.page.locator("#door-2 .advent-door.open")).to_have_count(1)
            assert each.door_is_open(3) == is_open, town
            expect(each.page.locator("#door-4 .advent-door.open")).to_have_count(0)
    chania = tale.classes["Chania"]
    chania.go(f"{tale.calendar}/1")
    expect(chania.page.locator(".advent-room img")).to_be_visible()
    expect(chania.main).to_contain_text("Bonjour 1")
    answer = tale.classes["Évora"].page.request.get(f"{tale.hub.origin}{tale.calendar}/3")
    assert answer.status == 404, "a guessed address does not open it either"


def sing(tale: Christmas) -> None:
    """Ninety seconds each: the run sheet of the kit leads, and the stick goes from class to class."""
    rooms = {town: tale.classes[town].come_in(with_camera=town in STAGE) for town in CHOIR}
    lead = rooms["Niort"]
    for town in tale.classes:
        expect(lead.tile(town).first).to_be_visible()
    lead.sees("Évora")
    go_on(lead)
    is_at(FR("kits-sign-hello"), lead)
    go_on(lead)
    is_at(FR("kits-sign-sing"), lead)
    is_at(EN("kits-sign-sing"), rooms["Chania"], rooms["Saint-Denis"])
    for town in ("Évora", "Saint-Denis"):
        lead.give_stick(town)
        for each in (lead, rooms["Chania"]):
            expect(each.page.locator(f'[data-seat="{each.seat(town)}"][data-stick]').first).to_be_visible()
    assert not findings(lead.page)
    for each in rooms.values():
        each.page.goto(f"{tale.hub.origin}{tale.home}")


def all_of_it_is_in_the_capsule(tale: Christmas) -> None:
    """Made, fetched, unpacked, and opened from the disk without hub and network: every item of the project's list."""
    lead = tale.lead
    lead.go(f"{tale.home}/capsule")
    lead.press("capsule-make")
    fetch = lead.page.get_by_role("link", name=FR("capsule-fetch"))
    expect(fetch).to_be_visible(timeout=PATIENCE_MS)
    with lead.page.expect_download() as download:
        fetch.click()
    download.value.save_as(tale.folder / "capsule.zip")
    with zipfile.ZipFile(tale.folder / "capsule.zip") as archive:
        archive.extractall(tale.folder / "unpacked")
    assert not any(files.SECRET in path.read_bytes() for path in (tale.folder / "unpacked").rglob("media/*"))
    [index] = (tale.folder / "unpacked").glob("*/index.html")
    window = tale.windows.open(locale="en-GB")
    window.context.set_offline(True)
    page = window.page
    page.goto(index.as_uri())
    if page.get_by_role("link", name="English").count():
        page.get_by_role("link", name="English").click()
    say = words_of(page.locator("html").get_attribute("lang") or "")
    start = page.url
    expect(page.locator(".capsule-doors")).to_contain_text(say("capsule-classes-count", count=11))
    assert not wrongs(window)

    # The cards: all 110 in their table, the one that was lost, and what was shown of making and opening.
    page.get_by_role("link", name=say("exchanges-title")).click()
    page.locator(".capsule-list a").first.click()
    signs = page.locator(".capsule-table .sign")
    expect(signs).to_have_count(110)
    counts = {state: page.locator(f'.capsule-table .sign[data-state="{state}"]').count() for state in STATES}
    assert counts == {"received": 108, "opened": 1, "lost": 1}
    for title in ("A golden star is cut out", "La carte dorée d’Évora"):
        expect(page.get_by_role("link", name=title).first).to_be_visible()
    picture = page.locator(".material-face img").first
    picture.scroll_into_view_if_needed()
    assert picture.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
    assert not wrongs(window)

    # In the place of the lost one: a digital postcard, with both its sides.
    page.locator(".postcard-small").click()
    front = page.locator(".postcard-front img")
    assert front.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
    page.get_by_text(say("postcard-turn"), exact=True).click()
    expect(page.locator(".postcard-back")).to_be_visible()
    expect(page.locator(".postcard-back")).to_contain_text("Gleðileg jól!")
    assert not wrongs(window)

    # The calendar: 24 doors, shut once more; each opens, by hand or by key.
    page.goto(start)
    page.get_by_role("link", name=say("doors-title")).click()
    page.locator(".advent-list a").click()
    doors = page.locator("details.capsule-door")
    expect(doors).to_have_count(24)
    expect(doors.first.locator("a")).to_be_hidden()
    doors.first.locator("summary").click()
    doors.nth(23).locator("summary").press("Enter")
    expect(doors.nth(23).locator("a")).to_be_visible()
    assert not wrongs(window)
    doors.first.locator("a").click()
    expect(page.locator(".advent-words")).to_have_text("Bonjour 1")
    expect(page.locator(".material-stage img")).to_be_visible()

    # The concert with its run sheet, and the book of it all.
    page.goto(start)
    page.get_by_role("link", name=say("capsule-lessons"), exact=False).first.click()
    page.locator(".capsule-list a").first.click()
    expect(page.get_by_role("main")).to_contain_text(re.compile("ninety seconds|quatre-vingt-dix secondes"))
    page.goto(start)
    page.get_by_role("link", name=say("capsule-book")).click()
    for part in ("parcels", "postcards", "doors", "lessons", "materials"):
        expect(page.locator(f"#{part}")).to_be_visible()
    assert not wrongs(window)
    assert all(url.startswith(("file:", "data:", "blob:")) for url in window.requests), window.requests
