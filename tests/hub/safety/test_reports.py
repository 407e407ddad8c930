"""Reports in both kinds of store."""

import pytest

from hub.directory import HubDirectory
from hub.safety import reports
from hub.store.store import Store
from rooms.errors import Refused
from rooms.ids import OpId, Seq
from rooms.wording import Version
from tests.hub.pages.test_erasure import edit, say
from tests.hub.world import NOW, World


async def test_a_report_is_kept_counted_and_handled(any_store: Store, world: World) -> None:
    await say(any_store, world, world.lea, world.lea)
    card = await HubDirectory(any_store, lambda: NOW).room(world.room, NOW)
    assert card is not None
    for _ in range(2):
        await reports.report(any_store, world.actor("ines"), card, (Seq(2), OpId("said-0001")), NOW)
    async with any_store.reading() as db:
        for concerned in (world.niort, world.evora):
            assert await reports.count_open(db, [concerned], NOW) == 1
        assert await reports.count_open(db, [world.chania], NOW) == 0
        (line,) = await reports.reports_for(db, [world.niort], NOW)
        assert await reports.classes_of_report(db, line.id, NOW) == {world.niort, world.evora}
    assert (line.message.name, len(line.before), line.by) == ("Léa", 1, None)
    async with any_store.writing() as db:
        with pytest.raises(Refused):
            await reports.handle(db, line.id, world.camille, " ", NOW)
        await reports.handle(db, line.id, world.camille, "We talked.", NOW)
    async with any_store.reading() as db:
        (line,) = await reports.reports_for(db, [world.evora], NOW)
        assert (line.note, line.by, line.handled_by) == ("We talked.", "Inês", "Camille")
        assert await reports.count_open(db, [world.niort], NOW) == 0


async def test_nobody_edits_the_evidence_away(any_store: Store, world: World) -> None:
    await say(any_store, world, world.camille, world.lea, world.lea)
    await edit(any_store, world, world.lea, 2, "sweet words")
    card = await HubDirectory(any_store, lambda: NOW).room(world.room, NOW)
    assert card is not None
    await reports.report(any_store, world.actor("ines"), card, (Seq(2), OpId("said-0001")), NOW)
    await edit(any_store, world, world.lea, 2, "sweeter")
    async with any_store.reading() as db:
        (line,) = await reports.reports_for(db, [world.niort], NOW)
    assert (line.message.text, line.message.earlier) == ("sweet words", [Version(NOW, "Bonjour")])
    assert [each.text for each in line.before] == ["Bonjour"], "what came after is no part of it"
    with pytest.raises(reports.NotThere):  # an edit is no message
        await reports.report(any_store, world.actor("ines"), card, (Seq(4), OpId("edit-sweet words")), NOW)
