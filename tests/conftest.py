"""What every test shares: a profile for property tests, and the rule that nothing is skipped in silence."""

import hypothesis
import pytest

pytest_plugins = ["tests.services"]  # a real PostgreSQL and a real Redis

hypothesis.settings.register_profile("house", deadline=None, print_blob=True)
hypothesis.settings.register_profile("thorough", deadline=None, print_blob=True, max_examples=10_000)
hypothesis.settings.load_profile("house")  # `--hypothesis-profile=thorough` takes the other one


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browsers last: what is quick to say is said first."""
    items.sort(key=lambda item: "tests/browser/" in item.nodeid)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What this platform cannot run is named at the end, each with its reason."""
    for report in terminalreporter.stats.get("skipped", []):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        terminalreporter.write_line(f"not run: {report.nodeid}: {str(reason).removeprefix('Skipped: ')}")
