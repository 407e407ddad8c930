"""Who can be recognised on a picture of a room, in a real store: who says so, and what a consent does to it."""

import asyncio
import json
import os
from collections.abc import Collection
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from sqlalchemy import select

from hub.consent.actions import enter
from hub.consent.ledger import Audience, Kind, Tag
from hub.directory import HubDirectory
from hub.people.actions import add_person
from hub.people.erasure import erase_pupil
from hub.people.portrait import portrait
from hub.people.pupils import find
from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads import marks, queries
from hub.uploads.actions import Bounds, Owner, Uploads
from hub.uploads.marks import MOST_PUPILS, ConsentLacks, PicturesChanged, marks_of
from hub.uploads.models import Upload, UploadTag
from hub.uploads.problems import UploadProblem, UploadRefused
from hub.uploads.sight import lacking, pupils_on
from rooms.ids import ClassId, PersonId
from rooms.rights import Role
from tests.hub.uploads import files
from tests.hub.uploads.test_uploads import MEGABYTE, arriving
from tests.hub.world import NOW, Clock, World

TODAY = datetime.fromtimestamp(NOW / 1000, UTC).date()


@pytest.fixture
def uploads(any_store: Store, tmp_path: Path) -> Uploads:
    return Uploads(any_store, tmp_path / "data", Bounds(2 * MEGABYTE, 8 * MEGABYTE))


@pytest.fixture
def owner(world: World) -> Owner:
    return Owner(world.twinning, world.room, world.camille, world.niort)


async def say(
    store: Store, world: World, *kinds: Kind, pupil: PersonId | None = None, school_class: ClassId | None = None,
    is_given: bool = True,
) -> None:  # fmt: skip
    """What a pupil's parents say: without a name Léa's."""
    tags = {Tag(pupil or world.lea, kind) for kind in kinds}
    async with store.writing() as db:
        await enter(
            db, school_class=school_class or world.niort, given=tags if is_given else set(),
            withdrawn=set() if is_given else tags, valid_from=date(2026, 9, 1), today=TODAY, by=world.camille,
            now=Instant(NOW),
        )  # fmt: skip


async def pupil_of(store: Store, school_class: ClassId, name: str) -> PersonId:
    async with store.writing() as db:
        added = await add_person(
            db, role=Role.PUPIL, name=name, now=NOW, school_class=school_class, language="fr", animal="fox", colour=1
        )
    return added.id


async def take(
    uploads: Uploads, owner: Owner, pupils: Collection[PersonId] = (), content: bytes = b"", title: str = "a.jpg"
) -> Upload:
    return await uploads.take(owner, arriving(content or files.photo()), title, Instant(NOW), pupils)


async def mark(
    store: Store, upload: Upload, classes: Collection[ClassId], ticked: Collection[str] = (), off: Collection[str] = ()
) -> None:
    async with store.writing() as db:
        await marks.mark(db, upload, classes, ticked=ticked, unticked=off)


async def shown_on(store: Store, upload: Upload) -> set[PersonId]:
    async with store.reading() as db:
        return set((await pupils_on(db, [upload.id])).get(upload.id, ()))


async def is_seen(store: Store, upload: Upload, audience: Audience = Audience.PARTNERS) -> bool:
    async with store.reading() as db:
        return upload.id not in await lacking(db, [upload.id], Instant(NOW), audience)


async def test_it_is_seen_while_the_parents_agree(
    any_store: Store, world: World, uploads: Uploads, owner: Owner
) -> None:
    directory = HubDirectory(any_store, Clock())

    async def on_the_card() -> dict[str, bool]:
        card = await directory.room(world.room, NOW)
        assert card is not None
        return dict(card.pictures)

    async with any_store.reading() as db:
        with pytest.raises(ConsentLacks) as no:
            await marks.check(db, {world.niort}, [world.lea], Instant(NOW))
    assert (no.value.problem, no.value.names) == (UploadProblem.CONSENT, ["Léa"])
    await say(any_store, world, Kind.FACE)
    async with any_store.reading() as db:
        assert await marks.check(db, {world.niort}, [world.lea, world.lea], Instant(NOW)) == {world.lea}
    photo = await take(uploads, owner, [world.lea])
    plain = await take(uploads, owner, content=files.photo((40, 30)))
    assert await on_the_card() == {photo.id: True}
    assert not await is_seen(any_store, photo, Audience.FAMILIES), "for those it takes another yes"
    await say(any_store, world, Kind.PUBLIC)
    assert await is_seen(any_store, photo, Audience.FAMILIES)
    await say(any_store, world, Kind.FACE, is_given=False)
    assert not await is_seen(any_store, photo)
    assert await is_seen(any_store, plain)
    assert await on_the_card() == {photo.id: False}
    await say(any_store, world, Kind.FACE)
    assert await is_seen(any_store, photo), "and comes back with it"


async def test_each_teacher_marks_their_own_pupils_and_the_others_stay(
    any_store: Store, world: World, uploads: Uploads, owner: Owner
) -> None:
    ana = await pupil_of(any_store, world.evora, "Ana")
    photo = await take(uploads, owner)
    told: list[PicturesChanged] = []
    any_store.changes.listen(PicturesChanged, told.append)
    await mark(any_store, photo, {world.niort}, [world.lea])
    await mark(any_store, photo, {world.evora}, [ana], off=[world.lea])
    assert await shown_on(any_store, photo) == {world.lea, ana}, "nobody unticks a pupil of others"
    assert told == [PicturesChanged(world.room)] * 2
    await say(any_store, world, Kind.FACE)
    async with any_store.reading() as db:
        ours, theirs = [
            (await marks_of(db, [photo.id], [each], Instant(NOW)))[photo.id] for each in (world.niort, world.evora)
        ]
    assert (ours.pupils, ours.is_seen, ours.lacks) == ([world.lea], False, []), "not told of whom"
    assert (theirs.pupils, theirs.is_seen, theirs.lacks) == ([ana], False, ["Ana"])
    await mark(any_store, photo, {world.evora}, off=[ana, "nobody"])
    assert await shown_on(any_store, photo) == {world.lea}


async def test_two_colleagues_at_once_lose_nothing(
    any_store: Store, world: World, uploads: Uploads, owner: Owner
) -> None:
    tom = await pupil_of(any_store, world.niort, "Tom")
    plan = await take(uploads, owner, content=files.pdf(3), title="plan.pdf")
    first = await uploads.page(plan, 1, owner, Instant(NOW))
    await asyncio.gather(
        *(mark(any_store, plan, {world.niort}, [each]) for each in (world.lea, tom, tom)),
        mark(any_store, first, {world.niort}, [tom]),
    )
    assert await shown_on(any_store, plan) == await shown_on(any_store, first) == {world.lea, tom}


@pytest.mark.parametrize("who", ["ana", "camille", "tablet", "nobody", "%00", "many"])
async def test_nobody_else_is_marked(any_store: Store, world: World, uploads: Uploads, owner: Owner, who: str) -> None:
    ana = await pupil_of(any_store, world.evora, "Ana")
    others = {"ana": [ana], "camille": [world.camille], "tablet": [world.tablet]}
    named = others.get(who, [f"p{n}" for n in range(MOST_PUPILS + 1)] if who == "many" else [who])
    photo = await take(uploads, owner)
    with pytest.raises(UploadRefused, match="pupils"):
        await mark(any_store, photo, {world.niort}, [world.lea, *named])
    if who == "many":
        with pytest.raises(UploadRefused, match="pupils"):
            await mark(any_store, photo, {world.niort}, off=named)
    async with any_store.reading() as db:
        with pytest.raises(UploadRefused, match="pupils"):
            await marks.check(db, {world.niort}, named, Instant(NOW))
    assert await shown_on(any_store, photo) == set(), "and nothing of it is kept"


async def test_pages_show_whom_their_document_shows(
    any_store: Store, world: World, uploads: Uploads, owner: Owner
) -> None:
    await say(any_store, world, Kind.FACE)
    plan = await take(uploads, owner, [world.lea], files.pdf(3), "plan.pdf")
    page = await uploads.page(plan, 2, owner, Instant(NOW))
    assert await shown_on(any_store, page) == {world.lea}
    await say(any_store, world, Kind.FACE, is_given=False)
    assert not await is_seen(any_store, page)
    with pytest.raises(ConsentLacks) as no:
        await uploads.page(plan, 3, owner, Instant(NOW))
    assert no.value.names == ["Léa"]
    await mark(any_store, plan, {world.niort}, off=[world.lea])
    assert await is_seen(any_store, page), "for all its pages"


async def test_the_same_photo_again_shows_more_children_and_none_less(
    any_store: Store, world: World, uploads: Uploads, owner: Owner
) -> None:
    tom = await pupil_of(any_store, world.niort, "Tom")
    for each in (world.lea, tom):
        await say(any_store, world, Kind.FACE, pupil=each)
    photos = [await take(uploads, owner, pupils) for pupils in ((world.lea,), (tom,), ())]
    assert len({each.id for each in photos}) == 1
    assert await shown_on(any_store, photos[0]) == {world.lea, tom}
    await say(any_store, world, Kind.FACE, is_given=False)
    with pytest.raises(ConsentLacks) as no:
        await take(uploads, owner)
    assert no.value.names == ["Léa"], "whoever forgets to say so does not bring it back"
    partner = Owner(world.twinning, world.room, world.ines, world.evora)
    with pytest.raises(ConsentLacks) as no:
        await take(uploads, partner)
    assert no.value.names == [], "nor is a partner told of whom"


async def test_a_sound_shows_nobody(any_store: Store, world: World, uploads: Uploads, owner: Owner) -> None:
    sound = await take(uploads, owner, [world.lea], files.sound(0.5), "air.wav")
    assert await shown_on(any_store, sound) == set()


async def test_whoever_is_erased_is_not_left_in_the_picture(
    any_store: Store, world: World, uploads: Uploads, owner: Owner
) -> None:
    await say(any_store, world, Kind.FACE)
    photo = await take(uploads, owner, [world.lea])
    plan = await take(uploads, owner, [world.lea], files.pdf(2), "plan.pdf")
    page = await uploads.page(plan, 1, owner, Instant(NOW))
    other = await take(uploads, owner, content=files.photo((40, 30)))
    told: list[PicturesChanged] = []
    any_store.changes.listen(PicturesChanged, told.append)

    async def erase(*_: object) -> None:
        """Nobody is in the room."""

    async with any_store.reading() as db:
        lea = await find(db, world.lea)
    assert lea is not None
    await erase_pupil(any_store, erase, lea, world.camille, Instant(NOW))
    async with any_store.reading() as db:
        assert [each.id for each in await queries.of_room(db, world.room)] == [other.id]
        assert not (await db.scalars(select(UploadTag))).all()
    assert told == [PicturesChanged(world.room)], "who shows it lets go of it"
    gone = [uploads.file(each) for each in (photo, plan, page)]
    for file in gone:
        os.utime(file, (0, 0))  # the sweep leaves alone what has only just come
    await uploads.sweep(Instant(NOW))
    assert not any(file.exists() for file in gone)
    assert uploads.file(other).exists()


async def test_a_pupil_may_take_away_on_what_they_are_seen(
    uploads: Uploads, owner: Owner, any_store: Store, world: World
) -> None:
    await say(any_store, world, Kind.FACE)
    await take(uploads, owner, [world.lea])
    await take(uploads, owner, content=files.photo((9, 9)))
    async with any_store.reading() as db:
        pupil = await find(db, world.lea)
    assert pupil is not None
    packed = await portrait(any_store, pupil, readme="", readme_name="readme.txt")
    with ZipFile(BytesIO(packed)) as archive:
        told = json.loads(archive.read("pupil.json"))
    assert [(each["kind"], each["shows"]) for each in told["shown"]] == [("board", "face")]
    assert "a.jpg" not in json.dumps(told), "a title may be about others"
