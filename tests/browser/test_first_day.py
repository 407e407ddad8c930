"""A first day without a mouse: the link of the first start, an account, a name, a class, and its teacher's link."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from hub.settings import TABLE
from tests.browser import axe
from tests.browser.objects.keys import tab_to
from tests.browser.windows import Windows
from tests.browser.words import words_of

EN = words_of("en")
PASSWORD = "moutons en papier"

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def first_link(tmp_path: Path) -> Iterator[str]:
    """What `ribambelle serve` prints on a hub that nobody keeps; the hub runs as long as the test."""
    ours = {setting.name for setting in TABLE}
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    hub = subprocess.Popen(
        [Path(sys.executable).parent / "ribambelle", "serve", "--port", "0", "--media-port", "0"], cwd=tmp_path,
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert hub.stdout is not None
        yield next(found[0] for line in hub.stdout if (found := re.search(r"http\S+/begin#\S+", line)))
    finally:
        hub.send_signal(signal.SIGTERM)
        hub.wait(timeout=20)


def test_from_the_first_link_to_the_first_teacher(windows: Windows, first_link: str) -> None:
    page = windows.open(locale="en-GB", timezone_id="Europe/Paris").page
    begin(page, first_link, "Sacha", "sacha@hub.example")
    expect(page.get_by_role("heading", level=1)).to_have_text(EN("hub-title"))
    type_into(page, EN("hub-name"), "Le hub du Poitou")
    page.keyboard.press("Enter")
    expect(page.get_by_role("banner")).to_contain_text("Le hub du Poitou")
    press(page, EN("hub-save"), nth=1)  # the language and the clock that the page proposes
    for label, value in (
        ("hub-school", "École Pasteur"), ("hub-town", "Rodez"), ("hub-country", "France"), ("hub-class", "CE2"),
        ("hub-headcount", "22"), ("hub-youngest", "8"), ("hub-oldest", "9"), ("hub-twinning", "Contes"),
    ):  # fmt: skip
        type_into(page, EN(label), value)
    press(page, EN("hub-enrol"))
    link = page.get_by_label(EN("invited-link")).input_value()
    assert axe.findings(page) == []
    press(page, EN("invited-back"), role="link")
    expect(page.get_by_role("main")).to_contain_text(EN("hub-lead", open=0))
    teacher = windows.open(locale="en-GB").page
    begin(teacher, link, "Anne", "anne@pasteur.example")
    expect(teacher.get_by_role("heading", level=1)).to_have_text(EN("nav-classes"))
    expect(teacher.get_by_role("main")).to_contain_text("Contes")
    page.goto(link)
    expect(page.get_by_role("textbox", name=EN("begin-code"))).not_to_be_visible()
    assert "#" not in page.url


def begin(page: Page, link: str, name: str, email: str) -> None:
    """Make an account by an invitation."""
    page.goto(link)
    type_into(page, EN("begin-name"), name)
    type_into(page, EN("email"), email)
    type_into(page, EN("password"), PASSWORD)
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(re.compile("/begin"))


def type_into(page: Page, label: str, value: str) -> None:
    """By Tab to the field, then its letters; a choice goes to the first that begins so."""
    tab_to(page, page.get_by_label(label, exact=True))
    page.keyboard.type(value)


def press(page: Page, name: str, nth: int = 0, role: str = "button") -> None:
    """By Tab to a button or a link, and into it."""
    tab_to(page, page.get_by_role(role, name=name).nth(nth))  # type: ignore[arg-type]
    page.keyboard.press("Enter")
