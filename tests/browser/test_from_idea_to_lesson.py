"""From an idea to a lesson, with nothing of the demo: two teachers find each other, agree on a date, and meet."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest
import requests
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.school_hub import SchoolHub
from tests.browser.windows import Window, Windows
from tests.browser.words import Words, words_of

EN, FR = words_of("en"), words_of("fr")
PASSWORD = "guirlande de papier"
KIT = "Waiting for Christmas"

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[SchoolHub]:
    """A hub on its first day."""
    hub = SchoolHub(tmp_path)
    yield hub
    hub.stop()


def test_two_teachers_meet(windows: Windows, hub: SchoolHub) -> None:
    links = hand_out_links(windows, hub.start(), 2)
    niort, dionys = windows.open(locale="en-GB", timezone_id="Europe/Paris"), windows.open(locale="fr-FR")
    sign_up(niort.page, EN, links[0], "Camille", ("École Jules-Ferry", "Niort", "FR", "Europe/Paris", "CM1"))
    school = ("École du Barachois", "Saint-Denis", "RE", "Indian/Reunion", "CM2")
    sign_up(dionys.page, FR, links[1], "Dominique", school)

    start_from_the_kit(niort.page)
    look_for_partners(niort.page)
    ask_to_join(dionys.page)
    accept(niort.page)
    talk_in_the_staff_room(niort, dionys)
    starts_at = propose_a_date(niort.page)
    agree(dionys.page)
    feed = give_feed(niort.page)
    for page, words in ((niort.page, EN), (dionys.page, FR)):
        print_cards_and_tick_consents(page, words)

    ahead = starts_at - datetime.now(UTC).timestamp() + 60
    hub.stop()
    hub.start(ahead_ms=round(ahead * 1000))
    the_feed_is_a_calendar(feed, starts_at)
    lives = [come_in(window, words, email) for window, words, email in (
        (niort, EN, "camille@example.org"), (dionys, FR, "dominique@example.org"),
    )]  # fmt: skip
    for live, town in zip(lives, ("Saint-Denis", "Niort"), strict=True):
        live.turn_on("camera")
        expect(live.tile(town)).to_be_visible()
        video = live.tile(town).locator("video")
        until(
            live.page, lambda video=video: video.evaluate("it => it.currentTime"), lambda at: at > 0.5,
            f"a picture of {town}",
        )  # fmt: skip


def hand_out_links(windows: Windows, first: str, count: int) -> list[str]:
    """The keeper makes their account and gives links away: this hub has no mail server."""
    page = windows.open(locale="en-GB", timezone_id="Europe/Paris").page
    page.goto(first)
    page.get_by_label(EN("begin-name"), exact=True).fill("Sacha")
    page.get_by_label(EN("email"), exact=True).fill("sacha@example.org")
    page.get_by_label(EN("password"), exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(EN("hub-title"))
    hub_page, links = page.url, []
    for _ in range(count):
        page.goto(hub_page)
        press(page, EN("invite-teacher-go"))
        links.append(page.get_by_label(EN("handed-sign-up-link")).input_value())
    return links


def sign_up(
    page: Page, words: Words, link: str, name: str, school: tuple[str, str, str, str, str], tongue: str = "fr"
) -> None:
    """A teacher opens a link that was handed over, and says who they are."""
    page.goto(link)
    expect(page.get_by_role("heading", level=1)).to_have_text(words("sign-up-title"))
    fill(page, words, {"begin-name": name, "email": f"{name.lower()}@example.org", "password": PASSWORD})
    fill(page, words, dict(zip(("hub-school", "hub-town"), school[:2], strict=True)))
    page.locator("#country").select_option(school[2])
    page.locator("#zone").select_option(school[3])
    fill(page, words, {"hub-class": school[4], "hub-headcount": "3", "hub-youngest": "9", "hub-oldest": "11"})
    page.locator("#tongue").select_option(tongue)
    assert axe.findings(page) == []
    press(page, words("begin-go"))
    expect(page).not_to_have_url(re.compile("/link"))


def start_from_the_kit(page: Page, kit: str = KIT) -> None:
    """Camille reads a kit through and starts it."""
    page.goto(origin(page) + "/kits")
    page.get_by_role("link", name=re.compile(kit)).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(kit)
    page.get_by_role("link", name=EN("kits-start")).click()
    expect(page.get_by_label(EN("card-title"), exact=True)).not_to_have_value("")
    press(page, EN("card-start"))
    expect(page.get_by_role("heading", level=1)).to_contain_text(kit)


def look_for_partners(page: Page) -> None:
    """The card is shown to others."""
    page.get_by_role("link", name=EN("home-partners")).click()
    press(page, EN("invite-look"))


def ask_to_join(page: Page, words: Words = FR, kit: str = KIT) -> None:
    """Dominique searches, reads why it suits, and asks."""
    page.goto(origin(page) + "/partners")
    page.get_by_role("link", name=kit).click()
    page.get_by_label(words("wish-words")).fill("Nous avons très envie de fêter avec vous.")
    press(page, words("wish-send"))


def accept(page: Page, kit: str = KIT) -> None:
    """Camille reads it and says yes."""
    page.goto(origin(page) + "/twinnings")
    page.get_by_role("main").get_by_role("link", name=kit).first.click()
    page.get_by_role("link", name=EN("home-partners")).click()
    expect(page.get_by_role("main")).to_contain_text("Nous avons très envie")
    press(page, EN("proposal-accept"))


def talk_in_the_staff_room(niort: Window, dionys: Window) -> None:
    """Before anything has begun Camille says hello; Dominique's next page marks it, and no longer once it was read."""
    hello = "Bienvenue ! On commence quand ?"
    enter_staff_room(niort, EN).panel.say(hello)
    page = dionys.page
    page.goto(origin(page) + "/classes")
    expect(page.locator(".places .fresh")).to_contain_text("1")
    with page.expect_response(re.compile("/read$")):
        enter_staff_room(dionys, FR).panel.reads(hello)
    page.goto(origin(page) + "/classes")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".fresh")).to_have_count(0)


def enter_staff_room(window: Window, words: Words) -> LivePage:
    """Through its door on the twinning's home."""
    page = window.page
    page.goto(origin(page) + "/twinnings")
    page.locator("a.cover").filter(has_text=KIT).first.click()
    page.get_by_role("link", name=re.compile(words("live-staff-room"))).last.click()
    page.get_by_role("button", name=words("staff-go-in"), exact=True).click()
    live = LivePage(window, words)
    expect(live.leave_button).to_be_visible()
    return live


def propose_a_date(page: Page) -> float:
    """Camille takes the first hour that suits both, across eleven thousand kilometres; when it is, in seconds."""
    page.goto(origin(page) + "/twinnings")
    page.get_by_role("main").get_by_role("link", name=KIT).first.click()
    page.get_by_role("link", name=EN("meet-title")).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(EN("meet-title"))
    button = page.get_by_role("button", name=EN.pattern("meet-propose-this")).first
    starts_at = int(str(button.get_attribute("value"))) / 1000
    button.click()
    expect(page.get_by_role("main")).to_contain_text("Saint-Denis")
    return starts_at


def agree(page: Page) -> None:
    """Dominique finds the question in the calendar and answers it."""
    page.goto(origin(page) + "/calendar")
    page.get_by_role("link", name=FR("calendar-answer")).click()
    press(page, FR("lesson-yes"))
    expect(page.get_by_role("main")).to_contain_text(FR("lesson-agreed"))


def give_feed(page: Page) -> str:
    """The address of Camille's lessons for a calendar program."""
    page.goto(origin(page) + "/me/feeds")
    page.get_by_role("button", name=EN("feed-give")).first.click()
    return page.get_by_label(EN("feed-address")).input_value()


def the_feed_is_a_calendar(address: str, starts_at: float) -> None:
    """A parser that knows the standard reads the lesson in it."""
    calendar = icalendar.Calendar.from_ical(requests.get(address, timeout=30).content)
    (event,) = calendar.events
    assert event.errors == []
    assert event.DTSTART.timestamp() == starts_at
    assert event["STATUS"] == "CONFIRMED"


def print_cards_and_tick_consents(page: Page, words: Words) -> list[str]:
    """Three children become animals; their parents said yes to all but the public page. The secrets of their cards."""
    page.goto(origin(page) + "/me")
    page.get_by_role("link", name=words("pupils-link")).click()
    page.get_by_label(words("pupils-number")).fill("3")
    press(page, words("pupils-add"))
    press(page, words("cards-print-new", count=3))
    expect(page.get_by_role("img", name=words.pattern("cards-code-of"))).to_have_count(3)
    secrets = ["-".join(each.locator("span").all_inner_texts()) for each in page.locator(".entry-secret").all()]
    page.get_by_role("link", name=words("cards-back")).click()
    page.get_by_role("link", name=words("consents-link")).click()
    for kind in ("voice", "face", "drawing"):
        press(page, words("consents-all-of", kind=words(f"consent-{kind}")))
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(9)
    return secrets


def come_in(window: Window, words: Words, email: str) -> LivePage:
    """The day has come: sign in, go to the lesson, look at oneself, come in."""
    page = window.page
    page.goto(origin(page))
    fill(page, words, {"email": email, "password": PASSWORD})
    page.keyboard.press("Enter")
    expect(page.get_by_label(words("password"), exact=True)).to_have_count(0)
    page.goto(origin(page) + "/twinnings")
    page.get_by_role("main").get_by_role("link", name=KIT).first.click()
    page.get_by_role("link", name=words("go-to-lesson")).first.click()
    expect(page.get_by_label(words("live-own-picture"))).to_be_visible()
    page.get_by_role("button", name=words("live-enter"), exact=True).click()
    live = LivePage(window, words)
    expect(live.leave_button).to_be_visible()
    return live


def fill(page: Page, words: Words, answers: dict[str, str]) -> None:
    """Type into fields by their labels."""
    for label, value in answers.items():
        page.get_by_label(words(label), exact=True).fill(value)


def press(page: Page, name: str) -> None:
    """A button by what stands on it."""
    page.get_by_role("button", name=name, exact=True).first.click()


def origin(page: Page) -> str:
    """Where the hub answers."""
    return "/".join(page.url.split("/", 3)[:3])
