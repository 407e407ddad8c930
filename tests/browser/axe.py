"""axe-core on the page as it stands: what a disabled person would stumble over."""

from functools import cache
from typing import Any

from playwright.sync_api import Page

from tests.house.sources import ROOT

GEOMETRY = ["target-size", "scrollable-region-focusable", "css-orientation-lock", "meta-viewport"]
"""The rules whose answer depends on the width of the window."""
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Letters in the very colour of their ground: axe asks a person whether they are hidden on purpose. Ours never are.
_RUN = """
async (rules) => {
  const report = await axe.run(document, { runOnly: rules, resultTypes: ["violations", "incomplete"] });
  const isUnseen = (node) => node.any.some(({ data }) => data?.messageKey === "equalRatio");
  const unseen = report.incomplete.map((found) => ({ ...found, nodes: found.nodes.filter(isUnseen) }));
  return { violations: report.violations, unseen };
}
"""


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
    report = page.evaluate(_RUN, rules)
    return [
        f"{found['impact']}: {found['id']}: {found['help']}: {' '.join(map(str, node['target']))}"
        for found in (*report["violations"], *report["unseen"])
        if found["impact"] in ("serious", "critical")
        for node in found["nodes"]
    ]
