"""Letters handed over by a real client of LMTP: what becomes of them, who may write, and what is turned away."""

import asyncio
import io
import shutil
import socket
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import structlog
from PIL import Image
from sqlalchemy import func, select

from hub.letterbox import actions, queries, receiving
from hub.letterbox.models import Letterbox, LetterCame, LetterMaterial, LetterSender
from hub.mail import Letter as Ours
from hub.mail import write
from hub.materials.actions import remove, show
from hub.materials.files import MaterialFiles
from hub.materials.models import Kind, Material, State
from hub.materials.preparing import Preparing
from hub.materials.queries import find
from hub.people import teaching
from hub.post.models import LetterWaiting
from hub.post.queue import Kind as Occasion
from hub.post.queue import enqueue
from hub.retention.rounds import forget
from hub.schools.life import end
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings import stages
from tests.hub.letterbox.letters import CAMILLE, DOMAIN, Postmaster, letter, with_file
from tests.hub.uploads import files as samples
from tests.hub.world import NOW, Clock, World

DAY = 24 * 3_600_000


class Kept(NamedTuple):
    """What stands there."""

    title: str
    text: str
    kind: str
    state: str


async def kept(store: Store) -> list[Material]:
    async with store.reading() as db:
        return list(await db.scalars(select(Material).order_by(Material.title, Material.id)))


async def count(store: Store, table: Any) -> int:
    async with store.reading() as db:
        return await db.scalar(select(func.count()).select_from(table)) or 0


async def test_a_text_is_held_for_the_teacher(any_store: Store, world: World, post: Postmaster, box: str) -> None:
    assert (await post.hand(letter(subject="Re: Notre dessin"), box))[0].startswith("250 2.0.0")
    [row] = await kept(any_store)
    assert Kept(row.title, row.text, row.kind, row.state) == (
        "Notre dessin", "Bonjour de Niort !", Kind.TEXT, State.WAITING
    )  # fmt: skip
    assert (row.person_id, row.school_class_id, row.language) == (world.camille, world.niort, "fr")
    async with any_store.reading() as db:
        assert await find(db, row.id, world.actor("camille"), Instant(NOW)) is not None
        for partner in ("ines", "lea", "tablet"):
            assert await find(db, row.id, world.actor(partner), Instant(NOW)) is None, "held"
        assert await queries.sender_of(db, row.id) == CAMILLE
    async with any_store.writing() as db:
        await show(db, row.id, Instant(NOW))
    async with any_store.reading() as db:
        assert await find(db, row.id, world.actor("ines"), Instant(NOW)) is not None


async def test_a_photo_comes_out_without_its_place(
    any_store: Store, world: World, post: Postmaster, box: str, files: MaterialFiles, clock: Clock
) -> None:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "SECRET CAMERA"
    exif.get_ifd(0x8825).update({1: "N", 2: (46.0, 19.0, 24.0)})
    Image.new("RGB", (600, 400), "teal").save(
        out, "JPEG", exif=exif, xmp=b"<x:xmpmeta>SECRET PLACE</x:xmpmeta>", comment=b"SECRET WORD"
    )
    assert b"SECRET PLACE" in out.getvalue()
    assert (await post.hand(with_file(out.getvalue(), name="../../etc/IMG_0042.jpg"), box))[0].startswith("250")
    [row] = await kept(any_store)
    assert (row.kind, row.state, row.title, row.captions) == ("photo", "waiting", "Notre dessin", {
        "fr": "Bonjour de Niort !"
    })  # fmt: skip
    assert await Preparing(any_store, files, clock, structlog.get_logger()).look()
    async with any_store.reading() as db:
        line = await find(db, row.id, world.actor("camille"), Instant(NOW))
    assert line is not None
    for file in line.files.values():
        content = files.path(file.sha256).read_bytes()
        assert b"SECRET" not in content
        assert not Image.open(io.BytesIO(content)).getexif()


async def test_who_may_write(any_store: Store, world: World, post: Postmaster, box: str) -> None:
    turned_away = "550 5.7.1 This address takes letters only from people whom its class knows"
    nobody = f"dove-2222-3333-4444@{DOMAIN}"
    elsewhere = box.replace(DOMAIN, "elsewhere.example")
    stranger = "someone@world.example"
    for to in (box, nobody, elsewhere, "no address", f"{'x' * 300}@{DOMAIN}"):
        assert (await post.hand(letter(stranger), to, sender=stranger))[0][:3] in ("550", "553"), to
    assert await post.hand(letter(stranger), box, sender=stranger) == [turned_away]
    assert await post.hand(letter(), nobody) == [turned_away], "nobody learns which addresses there are"
    assert await post.hand(letter("ines@escola.example"), box, sender="ines@escola.example") == [turned_away]
    assert await post.hand(letter(stranger), box) == [turned_away], "the envelope is hers, the letter is not"
    assert await post.hand(letter(), box, sender=stranger) == [turned_away], "the letter is hers, the envelope is not"
    two = letter()
    del two["From"]
    two["From"] = f"{CAMILLE}, {stranger}"
    assert (await post.hand(two, box))[0].startswith("554"), "two who write are one too many"
    async with any_store.writing() as db:
        await actions.add_sender(db, world.niort, "Oma@World.Example", world.camille, Instant(NOW))
    assert (await post.hand(letter("oma@world.example"), box, sender="OMA@world.example"))[0].startswith("250")
    [row] = await kept(any_store)
    assert row.person_id is None
    async with any_store.writing() as db:
        await actions.remove_sender(db, world.niort, "oma@world.example")
        await teaching.end(db, person=world.camille, school_class=world.niort, now=Instant(NOW))
    again = letter("oma@world.example", message_id="<two@world.example>")
    assert await post.hand(again, box, sender="oma@world.example") == [turned_away]
    assert await post.hand(letter(message_id="<three@x.example>"), box) == [turned_away], "she teaches there no more"


async def test_a_box_that_is_renewed_closed_or_over_takes_nothing(
    any_store: Store, world: World, post: Postmaster, box: str
) -> None:
    async with any_store.writing() as db:
        new = f"{await actions.open_box(db, world.twinning, world.niort, Instant(NOW))}@{DOMAIN}"
    assert (await post.hand(letter(), box))[0].startswith("550")
    assert (await post.hand(letter(), new.upper()))[0].startswith("250"), "letters of any size are the same"
    async with any_store.writing() as db:
        await stages.archive(db, twinning=world.twinning, now=Instant(NOW))
    assert (await post.hand(letter(message_id="<two@x.example>"), new))[0].startswith("550")
    async with any_store.writing() as db:
        await stages.reopen(db, twinning=world.twinning, now=Instant(NOW))
        await actions.close_box(db, world.twinning, world.niort)
    assert (await post.hand(letter(message_id="<three@x.example>"), new))[0].startswith("550")


async def test_each_box_answers_for_itself(any_store: Store, world: World, post: Postmaster, box: str) -> None:
    async with any_store.writing() as db:
        other = f"{await actions.open_box(db, world.twinning, world.evora, Instant(NOW))}@{DOMAIN}"
        await actions.add_sender(db, world.evora, CAMILLE, world.ines, Instant(NOW))
    answers = await post.hand(letter(), box, f"owl-2222-2222-2222@{DOMAIN}", other)
    assert [each[:3] for each in answers] == ["250", "550", "250"]
    assert {row.school_class_id for row in await kept(any_store)} == {world.niort, world.evora}
    async with any_store.writing() as db:
        await actions.remove_sender(db, world.evora, CAMILLE)
        await actions.add_sender(db, world.evora, "oma@x.example", world.ines, Instant(NOW))
        await actions.add_sender(db, world.niort, "oma@x.example", world.ines, Instant(NOW))
    mixed = await post.hand(letter(message_id="<four@x.example>"), box, other, sender="oma@x.example")
    assert [each[:3] for each in mixed] == ["250", "550"], "Évora knows the envelope, and not who wrote"
    big = await post.hand(b"From: x\r\n\r\n" + b"y" * 70 + b"\r\n" + (b"z" * 900 + b"\r\n") * 4_000, box, box)
    assert [each[:3] for each in big] == ["552", "552"], "where the library has one answer, each box gets it"


async def test_the_same_letter_again_brings_nothing_more(
    any_store: Store, world: World, post: Postmaster, box: str, clock: Clock
) -> None:
    written = with_file(samples.photo((200, 100)))
    for _ in range(3):
        assert (await post.hand(written, box, box))[0].startswith("250")
    many = await asyncio.gather(*(post.hand(letter(message_id="<at-once@x.example>"), box) for _ in range(3)))
    assert all(answer[0].startswith("250") for answer in many)
    nameless = letter(message_id="", subject="Sans nom", received="from a by b; Thu, 19 Nov 2026 10:00:00 +0100")
    assert (await post.hand(nameless, box))[0].startswith("250")
    del nameless["Received"]
    assert (await post.hand(nameless, box))[0].startswith("250"), "what servers write above it counts for nothing"
    assert len(await kept(any_store)) == 3
    async with any_store.writing() as db:  # a teacher did not want it: handed over again, it stays away
        for row in await kept(any_store):
            await remove(db, row.id)
    assert (await post.hand(written, box))[0].startswith("250")
    assert await kept(any_store) == []


LOOPS = {
    "an absence note": {"auto_submitted": "auto-replied (vacation)"},
    "a mailing list": {"list_id": "<parents.example.org>"},
    "its footer alone": {"list_unsubscribe": "<mailto:x@example.org>"},
    "bulk mail": {"precedence": "bulk"},
    "Outlook's absence note": {"x_auto_response_suppress": "All"},
    "our own letter": {"x_loop": f"hub@{DOMAIN}"},
}


@pytest.mark.parametrize("kind", LOOPS)
async def test_no_person_wrote_it(any_store: Store, world: World, post: Postmaster, box: str, kind: str) -> None:
    assert (await post.hand(letter(**LOOPS[kind]), box))[0].startswith("554"), kind
    assert await kept(any_store) == []
    assert await count(any_store, LetterWaiting) == 0, "and nobody is ever answered"
    fine = letter(auto_submitted="no", precedence="normal")
    assert (await post.hand(fine, box))[0].startswith("250")


async def test_a_loop_is_cut(any_store: Store, world: World, post: Postmaster, box: str) -> None:
    bounce = letter()
    assert (await post.hand(bounce, box, sender=""))[0].startswith("55"), "a letter about a letter has no sender"
    async with any_store.writing() as db:
        told = Ours("camille@ecole.example", "Hello", "Text")
        await enqueue(db, told, kind=Occasion.DIGEST, key="k", now=Instant(NOW))
        [id] = await db.scalars(select(LetterWaiting.id))
    ours = write(told, f"hub@{DOMAIN}", "Hub", id)
    assert (await post.hand(ours, box))[0].startswith("554 5.4.6")
    stripped = letter(message_id=f"<{id}@ecole.example>")
    assert (await post.hand(stripped, box))[0].startswith("554 5.4.6"), "known by its name alone"
    far = letter()
    for number in range(60):
        far["Received"] = f"from a{number}.example by b.example; Thu, 19 Nov 2026 10:00:00 +0100"
    assert (await post.hand(far, box))[0].startswith("554 5.4.6")
    with pytest.raises(actions.SenderRefused, match="ours"):
        async with any_store.writing() as db:
            await actions.add_sender(db, world.niort, f"x@{DOMAIN}", world.camille, Instant(NOW), is_ours=True)
    assert await kept(any_store) == []


async def test_too_many_in_a_day(
    any_store: Store, world: World, post: Postmaster, box: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiving, "MOST_A_DAY", 2)
    for number in range(2):
        assert (await post.hand(letter(message_id=f"<{number}@x.example>"), box))[0].startswith("250")
    late = letter(message_id="<late@x.example>")
    assert (await post.hand(late, box))[0].startswith("452"), "the mail server keeps it until tomorrow"
    assert (await post.hand(letter(message_id="<0@x.example>"), box))[0].startswith("250"), "what is there is there"
    clock.now += DAY + 1
    assert (await post.hand(late, box))[0].startswith("250")


async def test_files_that_are_no_good_are_left_out(any_store: Store, world: World, post: Postmaster, box: str) -> None:
    written = with_file(samples.photo((200, 100)))
    for content, name, mime in (
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "a.jpg", "image/jpeg"),
        (b"MZ\x90\x00" + bytes(500), "photo.png", "image/png"),
        (b"\x78\x9f\x3e\x22" + bytes(300), "winmail.dat", "application/ms-tnef"),
        (b"PK\x03\x04" + bytes(300), "dessins.zip", "application/zip"),
        (b"\xff\xd8\xff" + bytes(2 << 20 | 5), "large.jpg", "image/jpeg"),
    ):
        written.add_attachment(content, maintype=mime.split("/")[0], subtype=mime.split("/")[1], filename=name)
    del written["Subject"]
    written["Subject"] = "Re: AW: " + "Ein sehr langer Titel " * 30
    answer = await post.hand(written, box)
    assert answer[0].startswith("250"), answer
    [row] = await kept(any_store)
    assert (row.kind, len(row.title) <= 120, row.title.startswith("Ein sehr")) == ("photo", True, True)
    async with any_store.reading() as db:
        [came] = await queries.came_to(db, world.niort)
    assert (came.left_out, came.sender, len(came.materials)) == (5, CAMILLE, 1)


async def test_nothing_but_winmail_is_said(any_store: Store, world: World, post: Postmaster, box: str) -> None:
    only = with_file(b"\x78\x9f\x3e\x22" + bytes(300), "winmail.dat", "application/ms-tnef", text=" ")
    assert (await post.hand(only, box))[0].startswith("554 5.6.1")
    assert await count(any_store, LetterCame) == 0


async def test_several_files_each_become_one(any_store: Store, world: World, post: Postmaster, box: str) -> None:
    written = with_file(samples.photo((200, 100)), text="Bonjour, voilà. " * 100)
    written.add_attachment(samples.pdf(2), maintype="application", subtype="octet-stream", filename="livre")
    written.add_attachment(samples.sound(0.5), maintype="audio", subtype="mpeg", filename="chant.mp3")
    assert (await post.hand(written, box))[0].startswith("250")
    rows = await kept(any_store)
    assert sorted(Kind(row.kind) for row in rows) == [Kind.PHOTO, Kind.SLIDES, Kind.SOUND, Kind.TEXT]
    assert [row.title for row in rows] == ["Notre dessin", "Notre dessin (1)", "Notre dessin (2)", "Notre dessin (3)"]
    assert await count(any_store, LetterMaterial) == 4


async def test_there_is_no_room(
    any_store: Store, world: World, post: Postmaster, box: str, files: MaterialFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    big = samples.photo((200, 100)) + bytes(1_500_000)
    for number in range(2):
        written = with_file(big + bytes([number]), message_id=f"<{number}@x.example>")
        assert (await post.hand(written, box))[0].startswith("250")
    full = await post.hand(with_file(big + b"x", message_id="<full@x.example>"), box)
    assert full[0].startswith("552 5.2.2")
    assert len(await kept(any_store)) == 2
    usage = shutil.disk_usage(files.path("x").parent.parent)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1 << 20))
    later = await post.hand(letter(message_id="<later@x.example>"), box)
    assert later[0].startswith("452 4.3.1"), "the mail server keeps it"
    monkeypatch.undo()
    assert (await post.hand(letter(message_id="<later@x.example>"), box))[0].startswith("250")


async def test_a_line_that_breaks_off_keeps_nothing(any_store: Store, world: World, post: Postmaster, box: str) -> None:
    def broken() -> None:
        with socket.create_connection(("127.0.0.1", post.port)) as line:
            file = line.makefile("rwb")
            file.readline()
            for said in (b"LHLO x", f"MAIL FROM:<{CAMILLE}>".encode(), f"RCPT TO:<{box}>".encode(), b"DATA"):
                file.write(said + b"\r\n")
                file.flush()
                while file.readline()[3:4] == b"-":
                    pass
            file.write(letter().as_bytes()[:200])
            file.flush()

    await asyncio.to_thread(broken)
    assert (await post.hand(letter(), box))[0].startswith("250"), "the door stands open for the next"
    assert len(await kept(any_store)) == 1


async def test_many_lines_at_once_hear_that_it_is_busy(
    any_store: Store, world: World, post: Postmaster, box: str
) -> None:
    lines = [socket.create_connection(("127.0.0.1", post.port)) for _ in range(4)]
    try:
        for line in lines:
            assert (await asyncio.to_thread(line.recv, 100)).startswith(b"220")
        with socket.create_connection(("127.0.0.1", post.port)) as fifth:
            assert (await asyncio.to_thread(fifth.recv, 100)).startswith(b"421")
    finally:
        for line in lines:
            line.close()
    async with asyncio.timeout(5):
        while True:
            try:
                assert (await post.hand(letter(), box))[0].startswith("250")
                break
            except OSError:
                await asyncio.sleep(0.05)


@pytest.mark.parametrize("any_store", ["sqlite"], indirect=True)
async def test_a_database_that_is_away_is_for_later(
    any_store: Store, world: World, post: Postmaster, box: str, tmp_path: Path
) -> None:
    await any_store.close()
    away = tmp_path / "data" / "ribambelle.db"
    away.rename(tmp_path / "elsewhere")
    away.mkdir()
    assert (await post.hand(letter(), box))[0].startswith("451")
    away.rmdir()
    (tmp_path / "elsewhere").rename(away)
    assert (await post.hand(letter(), box))[0].startswith("250")


async def test_what_is_forgotten_and_when(any_store: Store, world: World, post: Postmaster, box: str) -> None:
    async with any_store.writing() as db:
        await actions.add_sender(db, world.niort, "oma@x.example", world.camille, Instant(NOW))
    assert (await post.hand(letter(), box))[0].startswith("250")
    async with any_store.writing() as db:
        await forget(db, Instant(NOW + 29 * DAY))
    assert await count(any_store, LetterCame) == 1
    async with any_store.writing() as db:
        await forget(db, Instant(NOW + 31 * DAY))
    assert [await count(any_store, each) for each in (LetterCame, LetterMaterial, Material)] == [0, 0, 1]
    async with any_store.writing() as db:
        await end(db, world.niort, Instant(NOW + DAY))
    assert [await count(any_store, each) for each in (Letterbox, LetterSender)] == [0, 0]


async def test_a_class_takes_in_no_more_addresses_than_it_can_read(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        for number in range(actions.MOST_SENDERS):
            await actions.add_sender(db, world.niort, f"p{number}@x.example", world.camille, Instant(NOW))
        await actions.add_sender(db, world.niort, "P1@X.example", world.camille, Instant(NOW))  # is there
        with pytest.raises(actions.SenderRefused, match="many"):
            await actions.add_sender(db, world.niort, "more@x.example", world.camille, Instant(NOW))
        with pytest.raises(actions.SenderRefused, match="none"):
            await actions.add_sender(db, world.niort, "no address", world.camille, Instant(NOW))


def test_addresses_are_told_apart_by_58_bits() -> None:
    found = {actions.new_local() for _ in range(1_000)}
    assert len(found) == 1_000
    assert all(len(each) <= 40 and each.isascii() and each == each.lower() for each in found)
