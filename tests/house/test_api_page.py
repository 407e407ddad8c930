"""docs/api.md is held to the code: every form of the pages has its line there, and every operation stands somewhere."""

import re
from pathlib import Path

import structlog
from quart import Quart

from hub import pages
from hub.api.app import DESCRIPTION, build_api
from hub.directory import HubDirectory
from hub.kits.shelf import Shelf
from hub.people.rights import HUB_ROWS
from hub.settings import read
from hub.store.store import Store
from hub.vitals.rounds import Rounds
from hub.vitals.signs import Signs
from rooms.rights import Rights
from signaling.bus.local import LocalBus
from signaling.bus.roster import WorkerId
from tests.house.sources import ROOT
from tests.hub.world import NOW, Clock

ROW = re.compile(r"^\| (POST /\S*) \| (.+) \|$", re.M)


async def test_every_form_has_its_operation_or_a_reason(tmp_path: Path) -> None:
    rows = dict(ROW.findall((ROOT / "docs/api.md").read_text(encoding="utf-8")))
    store = Store("", tmp_path)
    forms = {
        f"POST {rule.rule}" for rule in _pages(store, tmp_path).url_map.iter_rules() if "POST" in (rule.methods or ())
    }
    missing = sorted(form for form in forms if not any(_is_of(form, row) for row in rows))
    assert not missing, f"docs/api.md lacks a line for {missing}: name its operation, or say “not by API:” and why"
    gone = sorted(row for row in rows if not row.endswith("…") and row not in forms)
    assert not gone, f"docs/api.md tells of forms that are not there: {gone}"
    told = await _description(store, tmp_path)
    for row, how in rows.items():
        names = re.findall(r"`(\w+)`", how)
        assert names or re.match(r"not by API: \S", how), row
        assert set(names) <= told.keys(), row


async def test_every_operation_names_its_scope_and_says_what_it_does(tmp_path: Path) -> None:
    for name, operation in (await _description(Store("", tmp_path), tmp_path)).items():
        assert operation["summary"].strip().endswith("."), name
        assert "Needs the scope `" in operation["description"], name
        assert operation["tags"], name


def _is_of(form: str, row: str) -> bool:
    """A line that ends in `…` stands for all that begins so."""
    return form.startswith(row[:-1]) if row.endswith("…") else form == row


async def _description(store: Store, folder: Path) -> dict[str, dict]:  # type: ignore[type-arg]
    api = build_api(
        store=store, rights=Rights().with_rows(HUB_ROWS), clock=Clock(), journal=structlog.get_logger(), version="1.0",
        kits=Shelf(folder), url="https://hub.example",
    )  # fmt: skip
    told = await (await api.test_client().get(DESCRIPTION)).get_json()
    return {each["operationId"]: each for path in told["paths"].values() for each in path.values()}


def _pages(store: Store, folder: Path) -> Quart:
    quart = Quart("hub", static_folder=None)
    pages.register(
        quart,
        store=store,
        directory=HubDirectory(store, Clock()),
        rights=Rights().with_rows(HUB_ROWS),
        settings=read({}, {"DATA_DIR": str(folder / "data")}, None),
        rounds=Rounds(WorkerId("one"), LocalBus(), frozenset, lambda: Signs(WorkerId("one"), "1.0", NOW)),
        allows_origin=lambda origin: False,
        clock=Clock(),
        journal=structlog.get_logger(),
    )
    return quart
