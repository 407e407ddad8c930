"""axe-core on the page as it stands: what a disabled person would stumble over."""

from functools import cache

from playwright.sync_api import Page

from tests.house.sources import ROOT

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@cache
def _source() -> str:
    return (ROOT / "static/node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")


def findings(page: Page) -> list[str]:
    """Every serious or critical finding, one line each with the element it is about."""
    page.evaluate(_source())
    report = page.evaluate("(rules) => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })", RULES)
    return [
        f"{found['impact']}: {found['id']}: {found['help']}: {' '.join(map(str, node['target']))}"
        for found in report["violations"]
        if found["impact"] in ("serious", "critical")
        for node in found["nodes"]
    ]
