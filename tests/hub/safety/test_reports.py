"""Reports in both kinds of store."""

import pytest

from hub.directory import HubDirectory
from hub.people import pupils
from hub.people.erasure import erase_pupil
from hub.safety import frozen, reports
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


async def test_what_reports_keep_of_a_pupil_is_told_to_them_and_goes_with_them(any_store: Store, world: World) -> None:
    await say(any_store, world, world.camille, world.lea)
    await edit(any_store, world, world.lea, 2, "sorry")
    card = await HubDirectory(any_store, lambda: NOW).room(world.room, NOW)
    assert card is not None
    await reports.report(any_store, world.actor("ines"), card, (Seq(2), OpId("said-0001")), NOW)
    await reports.report(any_store, world.actor("lea"), card, (Seq(1), OpId("said-0000")), NOW)
    async with any_store.reading() as db:
        (words,) = await frozen.words_of(db, world.lea)
        assert (words.texts, words.said_at) == (["Bonjour", "sorry"], NOW)
        (told,) = await frozen.told_by(db, world.lea)
        assert not told.is_handled
        waiting = {line.message.text: line for line in await reports.reports_for(db, [world.niort], NOW)}
        pupil = await pupils.find(db, world.lea)
    assert pupil is not None
    async with any_store.writing() as db:
        await reports.handle(db, waiting["Bonjour"].id, world.camille, "We talked.", NOW)

    async def erase(*_: object) -> None:
        """What they said in the room is another test's."""

    await erase_pupil(any_store, erase, pupil, world.camille, NOW)
    async with any_store.reading() as db:
        lines = {line.id: line for line in await reports.reports_for(db, [world.niort], NOW)}
        line = lines[waiting["sorry"].id]
        assert (line.message.name, line.message.text) == ("", "sorry"), "it waits: what was said is still known"
    async with any_store.writing() as db:
        await reports.handle(db, line.id, world.camille, "We talked, too.", NOW)
    async with any_store.reading() as db:
        lines = {line.id: line for line in await reports.reports_for(db, [world.niort], NOW)}
        kept = lines[line.id]
        assert (kept.message.name, kept.message.text, list(kept.message.earlier)) == ("", "", [])
        assert [each.text for each in kept.before] == ["Bonjour"], "of somebody who is there"
        assert await frozen.words_of(db, world.lea) == []
