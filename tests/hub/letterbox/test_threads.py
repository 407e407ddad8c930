"""Letters to the address of a thread, by a real client of LMTP: which answers they become, and what is turned away."""

import asyncio
import smtplib
from datetime import date
from email.policy import SMTP

import pytest
import structlog
from sqlalchemy import func, select

from hub.consent.actions import enter
from hub.consent.ledger import Kind as Consent
from hub.consent.ledger import Tag
from hub.letterbox import actions, queries, receiving
from hub.letterbox.models import LetterCame, LetterWriting
from hub.letterbox.threads import address_in
from hub.materials import actions as materials
from hub.materials.facts import Facts
from hub.materials.files import MaterialFiles
from hub.materials.models import Material
from hub.materials.preparing import Preparing
from hub.materials.queries import find as find_material
from hub.people.models import Person
from hub.retention.rounds import forget
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.twinnings import stages
from hub.writings import actions as writings
from hub.writings.actions import About, Words, Writer
from hub.writings.facts import WritingRefused, facts_from
from hub.writings.models import Kind, State, Writing
from hub.writings.queries import WritingLine, answers_to, count_waiting, waiting
from rooms.ids import ClassId
from tests.hub.letterbox.letters import CAMILLE, DOMAIN, Postmaster, letter, with_file
from tests.hub.uploads import files as samples
from tests.hub.world import NOW, Clock, World

DAY = 24 * 3_600_000
AT = Instant(NOW)
NOT_THERE = "550 5.1.1 Nothing can be answered there now: please write to the class itself"
TURNED_AWAY = "550 5.7.1 This address takes letters only from people whom its class knows"


async def write(store: Store, world: World, who: str = "ines", kind: Kind = Kind.TOPIC) -> str:
    """The id of what somebody begins."""
    actor = world.actor(who)
    assert actor.school_class is not None
    words = Words(kind, facts_from({"title": "Petit déjeuner", "text": "Que mangez-vous ?"}, kind))
    async with store.writing() as db:
        return (await writings.write(db, Writer(world.twinning, actor.school_class, actor), words, new_id(), AT)).id


async def place(store: Store, world: World, about: About, school_class: ClassId | None = None) -> str:
    """The address at which Niort, or another class, answers it; empty where there is none."""
    async with store.reading() as db:
        local = await address_in(db, world.twinning, school_class or world.niort, about, AT)
    return f"{local}@{DOMAIN}" if local else ""


@pytest.fixture
async def topic(any_store: Store, world: World) -> str:
    """What Évora asks."""
    return await write(any_store, world)


@pytest.fixture
async def thread(any_store: Store, world: World, box: str, topic: str) -> str:
    """Where Niort answers it by e-mail."""
    return await place(any_store, world, About(writing=topic))


async def read(store: Store, world: World, topic: str, who: str = "camille") -> list[WritingLine]:
    async with store.reading() as db:
        return await answers_to(db, world.actor(who), AT, (Writing.about_id == topic) | (Writing.material_id == topic))


async def let(store: Store, world: World, answer: WritingLine) -> None:
    async with store.writing() as db:
        await writings.let(db, answer.id, answer.number, world.actor("camille"), AT)


async def seen(store: Store, world: World, material: str) -> set[str]:
    """Who of the world sees a material."""
    async with store.reading() as db:
        return {
            who for who in ("camille", "lea", "ines") if await find_material(db, material, world.actor(who), AT)
        }  # fmt: skip


async def test_an_answer_is_held_in_its_thread(
    any_store: Store, world: World, post: Postmaster, box: str, thread: str, topic: str
) -> None:
    name, _, domain = thread.partition("@")
    assert (name.startswith(f"{box.partition('@')[0]}+{topic[:13]}"), len(name) <= 64, domain) == (True, True, DOMAIN)
    async with any_store.writing() as db:
        await actions.add_sender(db, world.niort, "oma@x.example", world.camille, AT)
    said = "Des <b>tartines</b>.\n\nLe 18 nov. 2026 à 10:00, Inês a écrit :\n> Que mangez-vous ?\n-- \nOma"
    assert (await post.hand(letter("oma@x.example", said), thread.upper(), sender="oma@x.example"))[0][:3] == "250"
    [line] = await read(any_store, world, topic)
    assert (line.text, line.plain, line.kind, line.state) == (
        "Des <b>tartines</b>.", "Des <b>tartines</b>.", Kind.ANSWER, State.WAITING
    )  # fmt: skip
    assert (line.school_class, line.author, line.by_letter, line.language, line.waits, line.is_ours) == (
        world.niort, None, True, "fr", True, True
    )  # fmt: skip
    for other in ("lea", "tablet", "ines"):
        assert await read(any_store, world, topic, other) == [], "held"
    async with any_store.reading() as db:
        assert await db.scalar(select(func.count()).select_from(Material)) == 0
        assert [each.id for each in await waiting(db, world.twinning, world.actor("camille"), AT)] == [line.id]
        assert await count_waiting(db, world.twinning, [world.evora]) == 0
        [came] = await queries.came_to(db, world.niort)
        assert (came.answer, came.title, came.sender) == (line.id, "Petit déjeuner", "oma@x.example")
        assert await queries.senders_by_writing(db, [line.id]) == {line.id: "oma@x.example"}
    await let(any_store, world, line)
    for other in ("lea", "tablet", "ines"):
        assert [each.text for each in await read(any_store, world, topic, other)] == ["Des <b>tartines</b>."]


async def test_a_teachers_own_letter_waits_as_well(
    any_store: Store, world: World, post: Postmaster, thread: str, topic: str
) -> None:
    assert (await post.hand(letter(), thread))[0].startswith("250")
    [line] = await read(any_store, world, topic)
    assert line.author is not None
    assert (line.author.name, line.state, line.waits) == ("Camille", State.WAITING, True), "a sender can be forged"
    assert await read(any_store, world, topic, "ines") == []


async def test_a_drawing_comes_with_its_answer(
    any_store: Store, world: World, post: Postmaster, thread: str, topic: str, files: MaterialFiles, clock: Clock
) -> None:
    written = with_file(samples.photo((200, 100)), text="")
    written.add_attachment(samples.sound(0.5), maintype="audio", subtype="mpeg", filename="chant.mp3")
    written.add_attachment(b"MZ\x90\x00" + bytes(500), maintype="image", subtype="png", filename="x.png")
    assert (await post.hand(written, thread))[0].startswith("250")
    [line] = await read(any_store, world, topic)
    picture, sound = line.materials
    assert (line.text, line.sound) == ("", None)
    preparing = Preparing(any_store, files, clock, structlog.get_logger())
    assert await preparing.look()
    assert await preparing.look()
    for material in (picture, sound):
        assert await seen(any_store, world, material) == {"camille"}, "held like its answer"
    async with any_store.writing() as db:
        row = await db.get_one(Material, picture)
        assert (row.kind, row.state, row.captions, row.title) == ("photo", "waiting", {}, "Notre dessin (1)")
        await materials.change(db, picture, Facts(title="Notre dessin", pupils=frozenset({world.lea})), row.revision)
    with pytest.raises(WritingRefused, match="consent"):
        await let(any_store, world, line)
    assert await read(any_store, world, topic, "ines") == []
    tag, today = {Tag(world.lea, Consent.FACE)}, date(2026, 11, 18)
    async with any_store.writing() as db:
        await enter(db, school_class=world.niort, given=tag, withdrawn=set(), valid_from=today, today=today,
                    by=world.camille, now=AT)  # fmt: skip
        await materials.withdraw(db, sound)  # not this one
    await let(any_store, world, line)
    assert [each.id for each in await read(any_store, world, topic, "ines")] == [line.id]
    assert await seen(any_store, world, picture) == {"camille", "lea", "ines"}, "shown with its answer"
    assert await seen(any_store, world, sound) == {"camille"}, "what a teacher decided about stays so"
    async with any_store.reading() as db:
        [came] = await queries.came_to(db, world.niort)
        assert (came.left_out, set(came.materials)) == (1, {picture, sound})
    async with any_store.writing() as db:
        await writings.withdraw(db, line.id)
    assert await seen(any_store, world, picture) == {"camille"}
    async with any_store.writing() as db:
        await writings.remove(db, line.id)
    assert await seen(any_store, world, picture) == set(), "and goes with it"


async def test_a_teacher_mends_its_words(
    any_store: Store, world: World, post: Postmaster, thread: str, topic: str, files: MaterialFiles, clock: Clock
) -> None:
    assert (await post.hand(with_file(samples.photo((200, 100))), thread))[0].startswith("250")
    assert await Preparing(any_store, files, clock, structlog.get_logger()).look()
    [line] = await read(any_store, world, topic)
    nothing = Words(Kind.ANSWER, facts_from({"text": ""}, Kind.ANSWER), materials=line.materials)
    camille = Writer(world.twinning, world.niort, world.actor("camille"))
    async with any_store.writing() as db:
        await writings.change(db, line.id, camille, nothing, line.latest, AT)
    [theirs] = await read(any_store, world, topic, "ines")
    assert (theirs.text, theirs.materials, theirs.by_letter) == ("", line.materials, True), "the picture is enough"
    assert await seen(any_store, world, line.materials[0]) == {"camille", "lea", "ines"}


async def test_below_pages_posts_and_materials_as_well(
    any_store: Store, world: World, post: Postmaster, box: str
) -> None:
    for kind in (Kind.PAGE, Kind.POST):
        about = await write(any_store, world, "camille", kind)
        to = await place(any_store, world, About(writing=about))
        assert (await post.hand(letter(message_id=f"<{kind}@x.example>"), to))[0].startswith("250"), kind
        assert len(await read(any_store, world, about)) == 1
    home = materials.Home(world.twinning, world.evora, world.ines)
    async with any_store.writing() as db:
        poem = (await materials.hold(db, home, Facts(title="Poème", text="Am stram gram"), None, AT)).id
    assert await place(any_store, world, About(material=poem)) == "", "Évora has not shown it"
    at = f"{box.partition('@')[0]}+{poem[:13]}@{DOMAIN}"
    assert await post.hand(letter(message_id="<poem@x.example>"), at) == [NOT_THERE]
    async with any_store.writing() as db:
        await materials.show(db, poem, AT)
    assert await place(any_store, world, About(material=poem)) == at
    assert (await post.hand(letter(message_id="<poem@x.example>"), at))[0].startswith("250")
    [line] = await read(any_store, world, poem)
    assert (line.material, line.about, line.text) == (poem, None, "Bonjour de Niort !")


async def test_where_nothing_can_be_answered(
    any_store: Store, world: World, post: Postmaster, box: str, thread: str, topic: str
) -> None:
    name = box.partition("@")[0]
    async with any_store.writing() as db:
        brno = Writer(world.other_twinning, world.brno, world.actor("stranger"))
        said = Words(Kind.TOPIC, facts_from({"title": "x", "text": "y"}, Kind.TOPIC))
        elsewhere = (await writings.write(db, brno, said, new_id(), AT)).id
    held = await write(any_store, world, "lea")
    assert (await post.hand(letter(), thread))[0].startswith("250")
    [answer] = await read(any_store, world, topic)
    hostile = {
        "another twinning's": elsewhere[:13], "unknown": "00000000-0000", "none": "", "a part of one": topic[:12],
        "more of one": topic[:14], "all of one": topic, "anything": "%", "joker": "________-____",
        "two": f"{topic[:13]}+x", "a quote": "'or-1=1--", "an answer": answer.id[:13], "held": held[:13],
        "large": "a" * 300, "a minus": f"-{topic[:13]}",
    }  # fmt: skip
    for why, tag in hostile.items():
        heard = await post.hand(letter(message_id="<two@x.example>"), f"{name}+{tag}@{DOMAIN}")
        assert heard == [NOT_THERE], why
    assert (await post.hand(letter(), f"{name}+{'a' * 3_000}@{DOMAIN}"))[0].startswith("5"), "longer than a line"
    stranger = "someone@world.example"
    for tag in (topic[:13], elsewhere[:13], "00000000-0000", ""):
        heard = await post.hand(letter(stranger), f"{name}+{tag}@{DOMAIN}", sender=stranger)
        assert heard == [TURNED_AWAY], "nobody learns which threads there are"
    assert await post.hand(letter(stranger), thread) == [TURNED_AWAY], "the envelope is hers, the letter is not"
    nobody = f"dove-2222-3333-4444+{topic[:13]}@{DOMAIN}"
    assert await post.hand(letter(), nobody) == [TURNED_AWAY]
    assert len(await read(any_store, world, topic)) == 1
    async with any_store.reading() as db:
        assert await db.scalar(select(func.count()).select_from(LetterCame)) == 1


async def test_signs_that_no_address_of_ours_has(post: Postmaster, thread: str) -> None:
    def ask() -> list[int]:
        with smtplib.LMTP("127.0.0.1", post.port) as line:
            line.ehlo_or_helo_if_needed()
            assert line.mail(CAMILLE, ["SMTPUTF8"])[0] == 250
            line.command_encoding = "utf-8"
            odd = ("é", "\N{ARABIC-INDIC DIGIT THREE}", "\0", "\N{FULLWIDTH DIGIT ONE}")
            return [line.rcpt(thread.replace("+", f"+{each}"))[0] for each in odd]

    assert set(await asyncio.to_thread(ask)) <= {550, 501, 553}


async def test_a_thread_that_is_over(
    any_store: Store, world: World, post: Postmaster, box: str, thread: str, topic: str
) -> None:
    later = letter(message_id="<later@x.example>")
    async with any_store.writing() as db:
        await writings.withdraw(db, topic)
    assert await post.hand(later, thread) == [NOT_THERE], "withdrawn"
    assert await place(any_store, world, About(writing=topic)) == ""
    async with any_store.writing() as db:
        await writings.let(db, topic, 1, world.actor("ines"), AT)
    assert (await post.hand(later, thread))[0].startswith("250"), "shown again"
    async with any_store.writing() as db:
        await stages.archive(db, twinning=world.twinning, now=AT)
    assert await post.hand(letter(message_id="<2@x.example>"), thread) == [TURNED_AWAY], "archived"
    async with any_store.writing() as db:
        await stages.reopen(db, twinning=world.twinning, now=AT)
        renewed = f"{await actions.open_box(db, world.twinning, world.niort, AT)}@{DOMAIN}"
    assert await post.hand(letter(message_id="<2@x.example>"), thread) == [TURNED_AWAY], "the box is another"
    there = await place(any_store, world, About(writing=topic))
    assert there.startswith(renewed.partition("@")[0])
    async with any_store.writing() as db:
        await writings.remove(db, topic)
    assert await post.hand(letter(message_id="<2@x.example>"), there) == [NOT_THERE], "removed"
    other = await place(any_store, world, About(writing=await write(any_store, world)))
    async with any_store.writing() as db:
        await stages.leave(
            db, twinning=world.twinning, school_class=world.niort, words="", now=AT, on=date(2026, 11, 18)
        )
    assert await post.hand(letter(message_id="<2@x.example>"), other) == [TURNED_AWAY], "it left the twinning"


async def test_a_thread_that_goes_while_its_letter_comes(
    any_store: Store, world: World, post: Postmaster, thread: str, topic: str
) -> None:
    def begin() -> smtplib.LMTP:
        line = smtplib.LMTP("127.0.0.1", post.port)
        line.ehlo_or_helo_if_needed()
        assert line.mail(CAMILLE)[0] == 250
        assert line.rcpt(thread)[0] == 250
        return line

    line = await asyncio.to_thread(begin)
    async with any_store.writing() as db:
        await writings.remove(db, topic)
    code, said = await asyncio.to_thread(line.data, letter().as_bytes(policy=SMTP))
    line.close()
    assert f"{code} {said.decode()}" == NOT_THERE
    async with any_store.reading() as db:
        assert await db.scalar(select(func.count()).select_from(LetterCame)) == 0


async def test_the_same_letter_again_is_the_same_answer(
    any_store: Store, world: World, post: Postmaster, box: str, thread: str, topic: str
) -> None:
    written = with_file(samples.photo((200, 100)))
    for _ in range(2):
        assert [each[:3] for each in await post.hand(written, thread, thread.upper(), box)] == ["250"] * 3
    many = await asyncio.gather(*(post.hand(letter(message_id="<at-once@x.example>"), thread) for _ in range(3)))
    assert all(answer[0].startswith("250") for answer in many)
    assert len(await read(any_store, world, topic)) == 2
    other = await write(any_store, world)
    elsewhere = await place(any_store, world, About(writing=other))
    assert (await post.hand(written, elsewhere))[0].startswith("250"), "another thread is another place"
    assert len(await read(any_store, world, other)) == 1
    async with any_store.reading() as db:
        assert await db.scalar(select(func.count()).select_from(Material)) == 3
    async with any_store.writing() as db:
        for line in await read(any_store, world, topic):
            await writings.remove(db, line.id)
    assert (await post.hand(written, thread))[0].startswith("250")
    assert await read(any_store, world, topic) == [], "handed over again, it stays away"


async def test_loops_and_floods_are_cut_there_too(
    any_store: Store, world: World, post: Postmaster, box: str, thread: str, topic: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for headers in ({"auto_submitted": "auto-replied"}, {"list_id": "<x.example>"}, {"x_loop": f"hub@{DOMAIN}"}):
        assert (await post.hand(letter(**headers), thread))[0].startswith("554"), headers
    assert (await post.hand(letter(), thread, sender=""))[0].startswith("55")
    ours = "hub@ecole.example"
    async with any_store.writing() as db:
        row = await db.get_one(Person, world.camille)
        row.email, row.email_key = ours, ours
    assert await post.hand(letter(ours), thread, sender=ours) == [TURNED_AWAY], "a letter of our own"
    async with any_store.writing() as db:
        row = await db.get_one(Person, world.camille)
        row.email, row.email_key = CAMILLE, CAMILLE
    assert await read(any_store, world, topic) == []
    monkeypatch.setattr(receiving, "MOST_A_DAY", 2)
    assert (await post.hand(letter(message_id="<0@x.example>"), box))[0].startswith("250")
    assert (await post.hand(letter(message_id="<1@x.example>"), thread))[0].startswith("250")
    assert (await post.hand(letter(message_id="<2@x.example>"), thread))[0].startswith("452"), "of box and threads"


async def test_what_is_no_answer(
    any_store: Store, world: World, post: Postmaster, thread: str, topic: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await post.hand(letter(text="Bonjour. " * 300), thread))[0].startswith("554 5.6.0 The text")
    assert (await post.hand(letter(text=" "), thread))[0].startswith("554 5.6.1")
    monkeypatch.setattr(writings, "MOST_OF_A_CLASS", 0)
    full = await post.hand(with_file(samples.photo((200, 100))), thread)
    assert full == ["552 5.2.2 There is no room for more in this twinning"]
    async with any_store.reading() as db:
        assert await db.scalar(select(func.count()).select_from(Material)) == 0, "nothing of it is kept"
    monkeypatch.undo()
    assert (await post.hand(with_file(samples.photo((200, 100))), thread))[0].startswith("250")
    assert len(await read(any_store, world, topic)) == 1


async def test_each_class_answers_at_its_own_address(
    any_store: Store, world: World, post: Postmaster, thread: str, topic: str
) -> None:
    assert await place(any_store, world, About(writing=topic), world.evora) == "", "without a box there is none"
    async with any_store.writing() as db:
        await actions.open_box(db, world.twinning, world.evora, AT)
        await actions.add_sender(db, world.evora, CAMILLE, world.ines, AT)
    theirs = await place(any_store, world, About(writing=topic), world.evora)
    assert [each[:3] for each in await post.hand(letter(), thread, theirs)] == ["250", "250"]
    assert [each.school_class for each in await read(any_store, world, topic)] == [world.niort]
    assert [each.school_class for each in await read(any_store, world, topic, "ines")] == [world.evora]


async def test_who_sent_it_is_forgotten_and_the_answer_stays(
    any_store: Store, world: World, post: Postmaster, thread: str, topic: str
) -> None:
    assert (await post.hand(letter(), thread))[0].startswith("250")
    async with any_store.writing() as db:
        await forget(db, Instant(NOW + 31 * DAY))
    async with any_store.reading() as db:
        for table in (LetterCame, LetterWriting):
            assert await db.scalar(select(func.count()).select_from(table)) == 0
    [line] = await read(any_store, world, topic)
    assert line.by_letter
