"""The table of clocks and the page on data protection say the same."""

import re

from hub.retention.table import CLOCKS, Clock
from tests.house.sources import ROOT

ROW = re.compile(r"^\| `(\w+)` \|.*\| (\d+) (days?|minutes) \|", re.M)


def _said(clock: Clock) -> tuple[str, str, str]:
    days, minutes = clock.kept.days, clock.kept.seconds // 60
    if days:
        return clock.name, str(days), "day" if days == 1 else "days"
    return clock.name, str(minutes), "minutes"


def test_the_page_on_data_protection_has_every_clock_as_it_runs() -> None:
    page = (ROOT / "docs" / "data-protection.md").read_text(encoding="utf-8")
    assert ROW.findall(page) == [_said(clock) for clock in CLOCKS]


def test_a_clock_runs_whole_days_or_whole_minutes() -> None:
    assert all(bool(clock.kept.days) != bool(clock.kept.seconds) for clock in CLOCKS)
