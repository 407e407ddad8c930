"""Every page that a person sees is looked at by the browser's tests, or is named with the reason why not."""

from pathlib import Path

import pytest
import structlog
from quart import Quart
from werkzeug.exceptions import HTTPException

from hub import pages
from hub.directory import HubDirectory
from hub.people.rights import HUB_ROWS
from hub.settings import read
from hub.store.store import Store
from hub.vitals.rounds import Rounds
from hub.vitals.signs import Signs
from rooms.rights import Rights
from signaling.bus.local import LocalBus
from signaling.bus.roster import WorkerId
from tests.browser.pages import NOT_HERE, PAGES


@pytest.fixture
def app(tmp_path: Path) -> Quart:
    """The pages as the hub registers them, on a store that nobody opens."""
    quart, store = Quart("hub", static_folder=None), Store("", tmp_path)
    pages.register(
        quart,
        store=store,
        directory=HubDirectory(store, lambda: 0),
        rights=Rights().with_rows(HUB_ROWS),
        settings=read({}, {"DATA_DIR": str(tmp_path)}, None),
        rounds=Rounds(WorkerId("one"), LocalBus(), frozenset, lambda: Signs(WorkerId("one"), "1.0", 0)),
        allows_origin=lambda origin: False,
        clock=lambda: 0,
        journal=structlog.get_logger(),
    )
    return quart


def test_every_page_is_looked_at(app: Quart) -> None:
    routes = app.url_map.bind("localhost")
    seen: set[str] = set()
    for sight in PAGES.values():
        try:
            rule, _ = routes.match(
                sight.address.replace("{id}", "some")
                .replace("{word}", "any")
                .replace("{code}", "any")
                .replace("{number}", "2")
                .replace("{hash}", "any"),
                return_rule=True,
            )
            seen.add(rule.rule)
        except HTTPException:
            assert sight.address == "/nowhere"
    every = {rule.rule for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())}
    assert every - seen - NOT_HERE.keys() == set(), "pages that nobody looks at: into tests/browser/pages.py"
    assert NOT_HERE.keys() - (every - seen) == set(), "these are looked at, or are no more"
