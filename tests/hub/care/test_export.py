"""An export: everything of one twinning, nothing of another, no secret, and no body that was erased."""

import json
import zipfile
from pathlib import Path

import pytest
from structlog import get_logger

from hub.care.export import export
from hub.keeper import StartError, Terminal
from hub.materials import actions
from hub.materials.facts import Facts
from hub.materials.files import Bounds as MaterialBounds
from hub.materials.files import MaterialFiles
from hub.materials.preparing import Preparing
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import Twinning
from hub.uploads import marks
from hub.uploads.actions import Bounds, Owner, Uploads
from rooms.channel import Author, Channel, ChannelName, Draft
from rooms.commands import Group
from rooms.events import AnyEvent, EntriesErased, GroupsOpened, GroupsSet, MessageEdited, MessageSaid, StrokeDrawn
from rooms.ids import OpId, Seq
from tests.hub import world as worlds
from tests.hub.care.test_backup import database, settings_of
from tests.hub.materials.test_materials import give
from tests.hub.twinnings.test_staff_room import staff_room
from tests.hub.uploads import files
from tests.hub.uploads.test_uploads import arriving
from tests.hub.world import NOW, World

__all__ = ["database"]


async def fill(store: Store) -> World:
    """A world in which something was said, something erased, something drawn."""
    world = await worlds.make(store)
    events: list[tuple[str, AnyEvent]] = [
        ("chat", MessageSaid("Bonjour <b>Évora</b> !")),
        ("chat", MessageSaid("my address is 4, rue des Oublis")),
        ("chat", EntriesErased([Seq(2)])),
        ("chat", MessageSaid("Olá 🦊")),
        ("chat", MessageEdited(Seq(4), "Olá! 🦊")),
        ("floor", GroupsSet([Group("fox", [world.lea])])),
        ("floor", GroupsOpened([3], ["Les renards"])),
        ("chat-3", MessageSaid("rouge ou brun ?")),
        ("page-1", StrokeDrawn("s", "pen", 3, 1, [1, 2, 3, 4])),
    ]
    for number, (name, event) in enumerate(events):
        draft = Draft(Author(world.camille, world.niort), OpId(f"op-{number}"), event, b"d")
        channel = Channel(world.room, ChannelName(name))
        await store.log.turn(channel, None, (), lambda view, draft=draft: [draft], NOW)  # type: ignore[misc]
    among_teachers = Draft(Author(world.camille, world.niort), OpId("staff"), MessageSaid("among ourselves"), b"d")
    channel = Channel(await staff_room(store, world.twinning), ChannelName("chat"))
    await store.log.turn(channel, None, (), lambda view: [among_teachers], NOW)
    return world


async def test_a_twinning_in_open_formats(database: str, tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "data", database)
    async with Store(settings.database_url, settings.data_dir) as store:
        world = await fill(store)
        uploads = Uploads(store, settings.data_dir, Bounds(1 << 20, 1 << 30))
        owner = Owner(world.twinning, world.room, world.camille, world.niort)
        photo = await uploads.take(owner, arriving(files.photo()), "vivarium.jpg", Instant(NOW))
        await uploads.take(owner, arriving(files.pdf()), "plan.pdf", Instant(NOW))
        faces = await uploads.take(owner, arriving(files.photo((60, 40))), "a face.jpg", Instant(NOW))
        async with store.writing() as db:
            await marks.mark(db, faces, {world.niort}, ticked=[world.lea])
        shown = await give(store, world, facts=Facts(title="Comptine", text="Am stram gram", language="fr"))
        kept = MaterialFiles(store, settings.data_dir, MaterialBounds(1 << 20, 1 << 20, 1 << 30))
        picture = await give(store, world, facts=Facts(title="Fleur"), stock=kept, content=files.photo((40, 30)))
        await Preparing(store, kept, lambda: NOW, get_logger()).look()
        async with store.writing() as db:
            for material in (shown, picture):
                await actions.show(db, material, Instant(NOW))
        await give(store, world, facts=Facts(text="nobody but my class sees this draft"))
    assert await export(settings, Terminal("fr"), "Comptines", tmp_path / "out.zip") == "Comptines"
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert archive.read(f"room-1/uploads/{photo.id}.webp") == uploads.file(photo).read_bytes()
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert archive.read(f"materials/{picture}-1.webp").startswith(b"RIFF")
        assert f"room-1/uploads/{faces.id}.webp" not in archive.namelist()
        found = {name: archive.read(name).decode() for name in archive.namelist() if not name.endswith(".webp")}
    assert set(found) == {
        "LISEZ-MOI.txt", "twinning.json", "room-1/floor.jsonl", "room-1/chat.jsonl", "room-1/chat-3.jsonl",
        "room-1/page-1.jsonl", "room-1/lire.html"
    }  # fmt: skip
    chat = [json.loads(line) for line in found["room-1/chat.jsonl"].splitlines()]
    assert [entry["seq"] for entry in chat] == [1, 2, 3, 4, 5]
    assert chat[0]["event"] == {"kind": "said.1", "text": "Bonjour <b>Évora</b> !"}
    assert chat[1]["event"]["kind"].startswith("erased.")
    assert json.loads(found["room-1/page-1.jsonl"])["event"]["points"] == [1, 2, 3, 4]
    page = found["room-1/lire.html"]
    assert "Bonjour &lt;b&gt;Évora&lt;/b&gt; !" in page
    assert page.index("Dans le groupe Les renards") < page.index("rouge ou brun ?")
    assert "<em>effacé</em>" in page
    assert "Olá! 🦊" in page
    assert "Olá 🦊" not in page
    assert page.index("Bonjour") < page.index("Olá!")
    assert "Exporté le" in found["LISEZ-MOI.txt"]
    told = json.loads(found["twinning.json"])
    assert [each["town"] for each in told["classes"]] == ["Évora", "Niort", "Chania"]
    assert {each["id"] for each in told["people"]} == {world.camille, world.lea, world.tablet, world.ines}
    assert [each["title"] for each in told["rooms"][0]["uploads"]] == ["vivarium"], (
        "no document is handed over, nor what lacks a consent"
    )
    assert [each["title"] for each in told["rooms"][0]["lessons"]] == ["Première", "Seconde"]
    assert told["rooms"][0]["lessons"][0]["groups"] == []
    assert {(each["title"], len(each["files"])) for each in told["materials"]} == {("Comptine", 0), ("Fleur", 1)}
    everything = "".join(found.values())
    for secret in ("rue des Oublis", "among ourselves", "this draft", "argon2", "@", "Jana", "Brno"):
        assert secret not in everything, "no part of this twinning"


async def test_a_twinning_that_nobody_can_tell(tmp_path: Path) -> None:
    settings = settings_of(tmp_path / "data", "")
    async with Store("", settings.data_dir) as store:
        world = await worlds.make(store)
        async with store.writing() as db:
            other = await db.get(Twinning, world.other_twinning)
            assert other is not None
            other.title = "Comptines"
    with pytest.raises(StartError, match="export-unknown"):
        await export(settings, Terminal("en"), "Fables", tmp_path / "out.zip")
    with pytest.raises(StartError, match="export-several"):
        await export(settings, Terminal("en"), "Comptines", tmp_path / "out.zip")
    assert await export(settings, Terminal("en"), world.twinning, tmp_path / "out.zip") == "Comptines"
    with pytest.raises(StartError, match="backup-exists"):
        await export(settings, Terminal("en"), world.twinning, tmp_path / "out.zip")
