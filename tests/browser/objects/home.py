"""The home of somebody's twinning, where all but the lesson begins."""

import re

from tests.browser.demo_hub import DemoHub
from tests.browser.windows import Window, Windows

HOME = re.compile(r"/twinnings/[0-9a-f-]{36}$")


def at_home(windows: Windows, demo: DemoHub, role: str, label: str) -> tuple[Window, str]:
    """Somebody who reads English there: the window, and its address."""
    window, link = windows.open(), demo.link(role, label).url
    origin = link.split("/enter", 1)[0]
    page = window.page
    page.goto(link.partition("&")[0])
    page.wait_for_url(lambda url: "/enter" not in url)
    window.speak(origin, "en")
    page.goto(f"{origin}/twinnings")
    if not HOME.search(page.url):
        links = page.locator("main a").evaluate_all("(all) => all.map((one) => one.href)")
        page.goto(next(link for link in links if HOME.search(link)))
    return window, page.url
