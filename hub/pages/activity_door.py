"""The way to the activity shelf for whoever takes part in its twinning, and what its pages share."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from quart import abort, redirect
from werkzeug.datastructures import FileStorage, MultiDict

from hub.activities.deciding import Writer
from hub.activities.models import ActivityId, Purpose, Rating
from hub.activities.queries import Card, Version, card, twinning_of
from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts, MaterialRefused, facts_from
from hub.materials.queries import MaterialLine, find_all, given_once
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.material_door import MaterialDoor, Reader, chunks
from hub.pages.material_giving import languages_of
from hub.parcels.queries import Correspondent, correspondents
from hub.people.rights import HubVerb
from hub.store.tables import new_id
from hub.uploads.actions import clean_title
from hub.uploads.formats import Kind as FileKind
from hub.uploads.problems import UploadProblem, UploadRefused
from hub.writings.markdown import in_brackets
from hub.writings.models import TITLE_CHARACTERS as WRITING_TITLE_CHARACTERS
from rooms.ids import ClassId, TwinningId

Form = MultiDict[str, str]

RATING_ICONS: Mapping[Rating, str] = {
    Rating.LOVED: "heart",
    Rating.LIKED: "thumbs-up",
    Rating.HARD: "puzzle",
    Rating.CHANGED: "repeat",
}


@dataclass(frozen=True, slots=True)
class AtCard:
    """Somebody at a card of their twinning; `classes` are also those that have left it."""

    reader: Reader
    card: Card
    classes: Mapping[ClassId, Correspondent]

    @property
    def url(self) -> str:
        """Its page."""
        return card_url(self.card.id)

    @property
    def best(self) -> Version:
        """What it says to the reader."""
        return self.card.best(self.reader.visitor.language)


class ActivityDoor:
    """Given to every group of views about activities. What somebody may not see looks like what is not there."""

    def __init__(self, materials_: MaterialDoor) -> None:
        self.materials = materials_
        self.house = materials_.house

    async def reader(self, twinning: str, verb: HubVerb) -> Reader:
        """Somebody who may do this in a twinning."""
        return await self.materials.reader(twinning, verb)

    async def at(self, activity: str, verb: HubVerb = HubVerb.SEE_ACTIVITIES) -> AtCard:
        """Somebody who may do this, at a card that they may see."""
        async with self.house.store.reading() as db:
            twinning = await twinning_of(db, activity)
        if twinning is None:
            await self.house.meet()
            abort(404)
        reader = await self.reader(twinning, verb)
        async with self.house.store.reading() as db:
            found = await card(db, ActivityId(activity), reader.actor, self.house.now())
            if found is None:
                abort(404)
            return AtCard(reader, found, await by_class(db, twinning, [found]))

    async def kept(self, activity: str, verb: HubVerb = HubVerb.KEEP_ACTIVITY) -> AtCard:
        """A card about which the reader decides: one of their class, or one of a kit, which is everybody's."""
        at = await self.at(activity)
        if not self.may_keep(at.reader, at.card, verb):
            abort(404)
        return at

    def may(self, reader: Reader, verb: HubVerb, school_class: ClassId | None = None) -> bool:
        """Whether the reader may do this in the twinning, to something of a class."""
        return self.house.rights.may(reader.actor, verb, replace(reader.home.place, school_class=school_class))

    def may_keep(self, reader: Reader, its: Card, verb: HubVerb = HubVerb.KEEP_ACTIVITY) -> bool:
        """Whether the reader decides about a card."""
        return self.may(reader, HubVerb.KEEP_SHELF if its.school_class is None else verb, its.school_class)

    def may_write(self, at: AtCard, language: str) -> bool:
        """Add a language that nobody has written yet; else change one's own class's words, one's card's, or a kit's."""
        if not self.may(at.reader, HubVerb.WRITE_ACTIVITY):
            return False
        shown = at.card.shown.get(language)
        if shown is None or shown.school_class is None:
            return True
        return {shown.school_class, at.card.school_class} & set(at.reader.actor.classes) != set()

    def writer(self, reader: Reader) -> Writer:
        """The reader, who writes for the class by which they take part."""
        return Writer(reader.home.twinning, reader.ours.school_class, reader.actor)

    async def lines(self, reader: Reader, wanted: Iterable[str | None]) -> Mapping[str, MaterialLine]:
        """Of these materials those that the reader may see, by their ids."""
        async with self.house.store.reading() as db:
            ids = sorted({each for each in wanted if each})
            found = await find_all(db, ids, reader.actor, self.house.now())
        return {each.id: each for each in found}

    async def given(
        self, reader: Reader, form: Form, sent: FileStorage | None, kinds: Sequence[FileKind], *, is_drawing: bool
    ) -> tuple[str | None, str]:
        """The material that a form chose, or one that its file has become; then what the next page has to say.

        Raises UploadRefused, MaterialRefused and RequestEntityTooLarge.
        """
        if sent is None or not sent.filename:
            return (form.get("material", "")[:36] or None), ""
        once, now = f"{form.get('once', '')[:30] or new_id()[:30]}-file", self.house.now()
        typed = facts_from({}, form.getlist("pupil"))
        facts = Facts(language=reader.visitor.language, is_drawing=is_drawing, pupils=typed.pupils)
        async with self.house.store.reading() as db:
            row = await given_once(db, reader.actor.person, once)
        if row is None:
            file = await self.materials.files.take(reader.home.twinning, chunks(sent.stream))
            if file.format.kind not in kinds:
                await self.materials.files.drop({file.sha256})
                raise UploadRefused(UploadProblem.UNKNOWN)
            giver = Giver(reader.home.twinning, reader.ours.school_class, reader.actor)
            async with self.house.store.writing() as db:
                row = await materials.give(db, giver, facts, file, once, now, title=clean_title(sent.filename))
        if not reader.is_teacher:
            return row.id, ""
        try:
            async with self.house.store.writing() as db:
                await materials.show(db, row.id, now)
        except MaterialRefused:
            return row.id, "photo-consent"
        return row.id, ""


async def by_class(db: Any, twinning: TwinningId, cards: Iterable[Card]) -> Mapping[ClassId, Correspondent]:
    """The classes that stand on these cards, also where they have left."""
    known: set[ClassId] = set()
    for each in cards:
        named = [each.school_class, *(tried.school_class for tried in each.tries)]
        named += [version.school_class for column in each.columns.values()
                  for version in (column.shown, column.open) if version is not None]  # fmt: skip
        known |= {one for one in named if one is not None}
    return {each.school_class: each for each in await correspondents(db, twinning, known, None)}


async def topic_about(house: House, reader: Reader, activity: str) -> dict[str, str]:
    """What a topic of the forum begins with: a card's title, and a link to it; nothing where the reader sees none."""
    async with house.store.reading() as db:
        found = await card(db, ActivityId(activity), reader.actor, house.now())
    if found is None or found.twinning != reader.home.twinning:
        return {}
    title = found.best(reader.visitor.language).words.title
    return {"title": title[:WRITING_TITLE_CHARACTERS], "text": f"[{in_brackets(title)}]({card_url(found.id)})\n\n"}


def shelf_url(twinning: TwinningId) -> str:
    """The shelf of a twinning."""
    return f"/twinnings/{twinning}/activities"


def card_url(activity: str) -> str:
    """The page of one card."""
    return f"/activities/{activity}"


def shared(at: AtCard) -> dict[str, Any]:
    """What every page of a card has."""
    return {
        "home": at.reader.home,
        "ours": at.reader.ours,
        "card": at.card,
        "best": at.best,
        "by_class": at.classes,
        "url": at.url,
        "languages_here": languages_of(at.reader),
        "rating_icons": RATING_ICONS,
        "is_teacher": at.reader.is_teacher,
    }


def with_said(url: str, said: str) -> str:
    """An address with what its page has to say."""
    return f"{url}?said={said}" if said else url


def to_entry(path: str) -> Any:
    """Whoever is not signed in comes back here."""
    return redirect(entry_url(path), 303)


SHEETS = (Purpose.SHEET, (FileKind.PICTURE, FileKind.DOCUMENT))
SEEN = (Purpose.SEEN, (FileKind.PICTURE, FileKind.FILM))
