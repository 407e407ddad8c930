"""axe-core on the page as it stands: what a disabled person would stumble over."""

from functools import cache
from typing import Any

from playwright.sync_api import Page

from tests.house.sources import ROOT

GEOMETRY = ["target-size", "scrollable-region-focusable", "css-orientation-lock", "meta-viewport"]
"""The rules whose answer depends on the width of the window."""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@cache
def _source() -> str:
    return (ROOT / "static/node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")


def findings(page: Page) -> list[str]:
    """Every serious or critical finding, one line each with the element it is about."""
    return _run(page, RULES)


def narrow_findings(page: Page) -> list[str]:
    """What a narrow window may add to the findings of a page that was looked at wide: in an eighth of the time."""
    return _run(page, {"type": "rule", "values": GEOMETRY})


def _run(page: Page, rules: Any) -> list[str]:
    page.evaluate(_source())
    report = page.evaluate("(rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })", rules)
    return [
        f"{found['impact']}: {found['id']}: {found['help']}: {' '.join(map(str, node['target']))}"
        for found in report["violations"]
        if found["impact"] in ("serious", "critical")
        for node in found["nodes"]
    ]
