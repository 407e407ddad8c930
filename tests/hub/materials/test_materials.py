"""Materials in a real store: what is given, who sees it, what a consent does to it, and what goes with whom."""

import io
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import av
import pytest
import structlog
from sqlalchemy import func, select, update

from hub.consent.actions import enter
from hub.consent.ledger import Kind as Consent
from hub.consent.ledger import Tag
from hub.materials import actions, jobs
from hub.materials.actions import Giver
from hub.materials.facts import Facts, MaterialProblem, MaterialRefused, facts_from, tags_of
from hub.materials.files import Bounds, MaterialFiles
from hub.materials.models import Kind, Material, MaterialFile, MaterialJob, State
from hub.materials.preparing import Preparing
from hub.materials.queries import Wanted, find, gallery, pupils_in
from hub.store import leases
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.uploads.problems import UploadProblem, UploadRefused
from rooms.ids import PersonId
from tests.hub.uploads import files
from tests.hub.world import NOW, Clock, World

TODAY = datetime.fromtimestamp(NOW / 1000, UTC).date()
MEGABYTE = 1 << 20


@pytest.fixture
def stock(any_store: Store, tmp_path: Path) -> MaterialFiles:
    return MaterialFiles(any_store, tmp_path / "data", Bounds(2 * MEGABYTE, 4 * MEGABYTE, 8 * MEGABYTE))


@pytest.fixture
def preparing(any_store: Store, stock: MaterialFiles, clock: Clock) -> Preparing:
    return Preparing(any_store, stock, clock, structlog.get_logger())


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def arriving(content: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(content), 10_000):
        yield content[start : start + 10_000]


async def give(
    store: Store, world: World, who: str = "camille", facts: Facts | None = None, *, stock: MaterialFiles | None = None,
    content: bytes = b"", once: str = "",
) -> str:  # fmt: skip
    """The id of what somebody of the world gives."""
    actor = world.actor(who)
    assert actor.school_class is not None
    file = await stock.take(world.twinning, arriving(content)) if stock is not None else None
    giver = Giver(world.twinning, actor.school_class, actor)
    given = facts or Facts(title="Comptine", text="Am stram gram", language="fr")
    async with store.writing() as db:
        return (await actions.give(db, giver, given, file, once or new_id(), Instant(NOW))).id


async def consent(store: Store, world: World, *kinds: Consent, is_given: bool = True) -> None:
    """Léa's parents say so."""
    tags = [Tag(world.lea, kind) for kind in kinds]
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given=tags if is_given else [], withdrawn=[] if is_given else tags,
            valid_from=date(2026, 9, 1), today=TODAY, by=world.camille, now=Instant(NOW),
        )  # fmt: skip


async def seen_by(store: Store, world: World, material: str) -> set[str]:
    """Who of the world sees it."""
    async with store.reading() as db:
        names = ("camille", "lea", "tablet", "ines")
        return {name for name in names if await find(db, material, world.actor(name), Instant(NOW))}


async def test_a_draft_is_seen_by_its_class_and_shown_by_all(any_store: Store, world: World) -> None:
    material = await give(any_store, world)
    assert await seen_by(any_store, world, material) == {"camille"}
    async with any_store.writing() as db:
        await actions.show(db, material, Instant(NOW))
    assert await seen_by(any_store, world, material) == {"camille", "lea", "tablet", "ines"}
    async with any_store.writing() as db:
        await actions.withdraw(db, material)
    assert await seen_by(any_store, world, material) == {"camille"}


async def test_the_same_form_twice_is_one_material(any_store: Store, world: World) -> None:
    first = await give(any_store, world, once="form")
    assert await give(any_store, world, once="form") == first
    assert await give(any_store, world, "ines", once="form") != first
    with pytest.raises(MaterialRefused, match="nothing"):
        await give(any_store, world, facts=Facts(title="Only a title"))


async def test_what_a_pupil_gives_waits_and_needs_its_consent(any_store: Store, world: World) -> None:
    material = await give(any_store, world, "lea")
    assert await seen_by(any_store, world, material) == {"camille", "lea"}
    async with any_store.reading() as db:
        assert await pupils_in(db, material) == {world.lea}
    with pytest.raises(MaterialRefused, match="consent"):
        async with any_store.writing() as db:
            await actions.show(db, material, Instant(NOW))
    await consent(any_store, world, Consent.DRAWING)
    async with any_store.writing() as db:
        await actions.show(db, material, Instant(NOW))
    assert "ines" in await seen_by(any_store, world, material)
    await consent(any_store, world, Consent.DRAWING, is_given=False)
    assert await seen_by(any_store, world, material) == {"camille", "lea"}, "withdrawn everywhere, at once"
    async with any_store.reading() as db:
        there = await gallery(db, world.twinning, world.actor("ines"), Wanted(), Instant(NOW))
    assert there.every == 0


async def test_only_children_of_its_class_are_named_in_it(any_store: Store, world: World) -> None:
    facts = Facts(text="x", pupils=frozenset({world.lea, world.ines, PersonId("nobody")}))
    async with any_store.reading() as db:
        assert await pupils_in(db, await give(any_store, world, facts=facts)) == {world.lea}
        assert await pupils_in(db, await give(any_store, world, "ines", facts)) == set()


async def test_a_change_over_a_newer_one_is_refused(any_store: Store, world: World) -> None:
    material = await give(any_store, world)
    async with any_store.writing() as db:
        assert (await actions.change(db, material, Facts(text="Pique et pique", album="Comptines"), 1)).revision == 2
    with pytest.raises(MaterialRefused) as no:
        async with any_store.writing() as db:
            await actions.change(db, material, Facts(text="Old"), 1)
    assert no.value.problem is MaterialProblem.CHANGED
    async with any_store.reading() as db:
        line = await find(db, material, world.actor("camille"), Instant(NOW))
    assert line is not None
    assert (line.text, line.album) == ("Pique et pique", "Comptines")


async def test_a_gallery_is_searched_by_words_kind_class_and_album(any_store: Store, world: World) -> None:
    await give(any_store, world, facts=Facts(title="Forêt d'été", text="x", album="Saisons"))
    await give(any_store, world, facts=Facts(text="Neige", captions={"en": "Snow"}, album="Saisons"))
    await give(any_store, world, facts=Facts(text="Rien"))

    async def found(wanted: Wanted) -> int:
        async with any_store.reading() as db:
            return (await gallery(db, world.twinning, world.actor("camille"), wanted, Instant(NOW))).found

    assert await found(Wanted()) == 3
    assert await found(Wanted(words="foret ÉTÉ")) == 1
    assert await found(Wanted(words="snow")) == 1
    assert await found(Wanted(album="Saisons")) == 2
    assert await found(Wanted(album="Saisons", words="rien")) == 0
    assert await found(Wanted(kind="text", school_class=world.niort)) == 3
    assert await found(Wanted(school_class=world.evora)) == 0


async def test_a_photo_comes_out_in_three_sizes_without_its_place(
    any_store: Store, world: World, stock: MaterialFiles, preparing: Preparing
) -> None:
    photo = files.photo((3000, 2000), orientation=6)
    material = await give(any_store, world, facts=Facts(), stock=stock, content=photo)
    async with any_store.writing() as db:
        await actions.show(db, material, Instant(NOW))
    assert await seen_by(any_store, world, material) == {"camille"}, "not ready yet"
    assert await preparing.look()
    assert not await preparing.look()
    async with any_store.reading() as db:
        line = await find(db, material, world.actor("ines"), Instant(NOW))
    assert line is not None
    sizes = {role: (file.width, file.height) for (role, _), file in line.files.items()}
    assert sizes == {"whole": (1600, 2400), "middle": (853, 1280), "small": (320, 480)}
    kept = [path for path in (stock.path("00").parents[1]).rglob("*") if path.is_file()]
    assert len(kept) == 3, "what came is gone"
    for path in kept:
        for secret in (files.SECRET, b"SecretPhone", b"Exif", b"EXIF", b"XMP", b"8BIM"):
            assert secret not in path.read_bytes()


async def test_sound_and_slides(any_store: Store, world: World, stock: MaterialFiles, preparing: Preparing) -> None:
    sound = await give(any_store, world, facts=Facts(), stock=stock, content=files.sound(1.0))
    slides = await give(any_store, world, facts=Facts(), stock=stock, content=files.pdf(2))
    while await preparing.look():
        pass
    async with any_store.reading() as db:
        heard = await find(db, sound, world.actor("camille"), Instant(NOW))
        shown = await find(db, slides, world.actor("camille"), Instant(NOW))
    assert heard is not None
    assert shown is not None
    assert (heard.kind, heard.files["whole", 1].mime) == (Kind.SOUND, "audio/webm")
    assert len(heard.files["whole", 1].peaks or []) > 10
    assert (shown.kind, shown.pages) == (Kind.SLIDES, 2)


async def test_a_film_comes_out_upright_and_without_its_place(
    any_store: Store, world: World, stock: MaterialFiles, preparing: Preparing
) -> None:
    facts = Facts(pupils=frozenset({world.lea}))
    material = await give(any_store, world, facts=facts, stock=stock, content=files.film(1.0, turn=90))
    assert await preparing.look()
    async with any_store.reading() as db:
        line = await find(db, material, world.actor("camille"), Instant(NOW))
    assert line is not None
    assert line.kind is Kind.VIDEO
    assert {each.kind for each in line.lacks} == {Consent.FACE, Consent.VOICE}
    film, poster = line.files["whole", 1], line.files["middle", 1]
    assert (film.mime, film.width, film.height, poster.width, poster.height) == ("video/mp4", 360, 640, 360, 640)
    assert line.files["small", 1].height == 480
    assert 800 <= line.duration_ms <= 1100
    content = stock.path(film.sha256).read_bytes()
    assert files.SECRET not in content
    assert b"SecretPhone" not in content
    with av.open(io.BytesIO(content)) as shown:
        assert [each.codec_context.name for each in shown.streams] == ["h264", "aac"] or len(shown.streams) == 2
        first = next(shown.decode(video=0)).to_image()
    red, _, blue = first.getpixel((180, 20))
    assert (red > 200, blue < 60) == (True, True), "what was left is above: it was held upright"


async def test_a_film_without_pictures_is_a_sound(
    any_store: Store, world: World, stock: MaterialFiles, preparing: Preparing
) -> None:
    recorded = io.BytesIO()
    with av.open(recorded, "w", format="webm") as target:
        voice = target.add_stream("libopus", rate=48_000, layout="mono")
        for at in range(25):
            frame = av.AudioFrame(format="s16", layout="mono", samples=960)
            frame.pts, frame.rate = at * 960, 48_000
            target.mux(voice.encode(frame))
        target.mux(voice.encode(None))
    facts = Facts(pupils=frozenset({world.lea}))
    material = await give(any_store, world, facts=facts, stock=stock, content=recorded.getvalue())
    assert await preparing.look()
    async with any_store.reading() as db:
        line = await find(db, material, world.actor("camille"), Instant(NOW))
    assert line is not None
    assert (line.kind, line.problem) == (Kind.SOUND, None)
    assert [each.kind for each in line.lacks] == [Consent.VOICE]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (files.png_bomb(), "too-much"),
        (b"\xff\xd8\xff\xe0 no picture at all <script>alert(1)</script>", "broken"),
        (b"ID3" + b"\0" * 4_000, "broken"),
        (files.locked_pdf(), "locked"),
        (files.film(0.5)[:3_000], "broken"),
        (b"\0\0\0\x20ftypisom" + b"\0" * 400, "broken"),
    ],
    ids=["bomb", "polyglot", "mp3", "locked", "half-a-film", "no-film"],
)
async def test_what_cannot_be_opened_says_why(
    any_store: Store, world: World, stock: MaterialFiles, preparing: Preparing, content: bytes, problem: str
) -> None:
    material = await give(any_store, world, facts=Facts(), stock=stock, content=content)
    assert await preparing.look()
    assert not await preparing.look(), "it is not tried again"
    async with any_store.reading() as db:
        line = await find(db, material, world.actor("camille"), Instant(NOW))
    assert line is not None
    assert (line.problem, line.files) == (problem, {})


async def test_what_is_no_picture_is_not_taken(any_store: Store, world: World, stock: MaterialFiles) -> None:
    for content in (b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", b"<html>", b"MZ\x90\0"):
        with pytest.raises(UploadRefused, match="unknown"):
            await give(any_store, world, facts=Facts(), stock=stock, content=content)
    with pytest.raises(UploadRefused) as no:
        await stock.take(world.twinning, arriving(files.photo((20, 20)) + bytes(3 * MEGABYTE)))
    assert no.value.problem is UploadProblem.TOO_LARGE
    stock.bounds = Bounds(2 * MEGABYTE, 4 * MEGABYTE, 10)
    with pytest.raises(UploadRefused, match="quota"):
        await stock.take(world.twinning, arriving(files.photo((20, 20))))
    assert not [path for path in stock.path("00").parents[1].rglob("*") if path.is_file()], "nothing half kept"


async def test_a_killed_worker_loses_nothing_and_a_deadly_file_gives_up(
    any_store: Store, world: World, stock: MaterialFiles, preparing: Preparing, clock: Clock
) -> None:
    material = await give(any_store, world, facts=Facts(), stock=stock, content=files.photo((40, 30)))
    async with any_store.writing() as db:
        assert await jobs.take(db, Instant(clock())) is not None  # and then it was killed
    assert not await preparing.look(), "somebody else is at it"
    clock.now += leases.LEASE
    assert await preparing.look()
    async with any_store.reading() as db:
        assert await db.scalar(select(func.count()).select_from(MaterialFile)) == 3
        assert await db.scalar(select(func.count()).select_from(MaterialJob)) == 0
    deadly = await give(any_store, world, facts=Facts(), stock=stock, content=files.photo((41, 30)))
    async with any_store.writing() as db:
        await db.execute(update(MaterialJob).values(attempts=leases.MOST_ATTEMPTS))
    assert not await preparing.look()
    async with any_store.reading() as db:
        line = await find(db, deadly, world.actor("camille"), Instant(NOW))
    assert line is not None
    assert line.problem == "too-much"
    assert material != deadly


async def test_a_worker_that_was_late_changes_nothing(
    any_store: Store, world: World, stock: MaterialFiles, clock: Clock
) -> None:
    await give(any_store, world, facts=Facts(), stock=stock, content=files.photo((40, 30)))
    async with any_store.writing() as db:
        late = await jobs.take(db, Instant(clock()))
    clock.now += leases.LEASE
    async with any_store.writing() as db:
        assert await jobs.take(db, Instant(clock())) is not None
    assert late is not None
    async with any_store.writing() as db:
        assert await jobs.finish(db, late, []) is None


async def test_what_goes_with_whom(any_store: Store, world: World, stock: MaterialFiles, preparing: Preparing) -> None:
    shows_lea = Facts(text="x", pupils=frozenset({world.lea}))
    theirs = {await give(any_store, world, "lea"), await give(any_store, world, facts=shows_lea)}
    photo = await give(any_store, world, facts=Facts(), stock=stock, content=files.photo((40, 30)))
    await preparing.look()
    async with any_store.writing() as db:
        await actions.forget_of_person(db, world.lea)
    async with any_store.reading() as db:
        assert set(await db.scalars(select(Material.id))) == {photo}
    assert theirs
    async with any_store.writing() as db:
        hashes = await actions.remove(db, photo)
    await stock.drop(hashes)
    assert len(hashes) == 2, "two sizes of so small a picture are one file"
    assert not any(stock.path(each).exists() for each in hashes)
    await give(any_store, world)
    async with any_store.writing() as db:
        await actions.forget_of_twinning(db, world.twinning)
    async with any_store.reading() as db:
        assert await db.scalar(select(func.count()).select_from(Material)) == 0


def test_what_is_typed_is_cleaned_and_bounded() -> None:
    facts = facts_from({
        "title": "  A\u202etitle ", "text": "a\r\nb", "language": "fr-CA", "album": "",
        "caption-1": "Bonjour", "caption-language-1": "fr", "caption-2": "Olá", "caption-language-2": "../pt",
    })  # fmt: skip
    assert (facts.title, facts.text, facts.language) == ("Atitle", "a\nb", "fr")
    assert facts.captions == {"fr": "Bonjour", "": "Olá"}
    with pytest.raises(MaterialRefused, match="too-long"):
        facts_from({"title": "a" * 121})


def test_which_consents_a_kind_stands_on() -> None:
    lea, leo = PersonId("lea"), PersonId("leo")
    assert tags_of(Kind.PHOTO, [lea]) == {Tag(lea, Consent.FACE)}
    assert tags_of(Kind.VIDEO, [lea]) == {Tag(lea, Consent.FACE), Tag(lea, Consent.VOICE)}
    assert tags_of(Kind.SOUND, [], leo) == {Tag(leo, Consent.DRAWING), Tag(leo, Consent.VOICE)}
    assert State.DRAFT in State
