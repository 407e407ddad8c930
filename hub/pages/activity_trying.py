"""What classes add to a card: sheets to print, films and photos; and "we tried it", once for each class."""

from typing import Any

from quart import Blueprint, redirect, request
from werkzeug.exceptions import RequestEntityTooLarge

from hub.activities import trying
from hub.activities.facts import ActivityProblem, ActivityRefused, tried_from
from hub.activities.models import TRIED_CHARACTERS, Purpose, Rating
from hub.materials.facts import MaterialRefused
from hub.materials.queries import MaterialLine, Wanted, gallery
from hub.pages.activity_door import SEEN, SHEETS, ActivityDoor, AtCard, Form, shared, with_said
from hub.pages.edits import revision_of
from hub.pages.material_door import Reader, read_form
from hub.people.pupils import pupils_of
from hub.people.rights import HubVerb
from hub.store.tables import new_id
from hub.uploads.formats import Kind as FileKind
from hub.uploads.problems import STATUS, UploadProblem, UploadRefused

_OFFERED = 24
"""So many of the newest materials are there to choose from."""
_PURPOSES = {purpose.value: (purpose, kinds) for purpose, kinds in (SHEETS, SEEN)}
_KINDS = {
    Purpose.SHEET.value: ("slides", "drawing", "photo"),
    Purpose.SEEN.value: ("photo", "video", "drawing"),
    "tried": ("photo", "drawing"),
}
_Refused = (ActivityRefused, MaterialRefused, UploadRefused, RequestEntityTooLarge)


class ActivityTryingViews:
    """`/activities/<id>/materials/<purpose>` and `/activities/<id>/tried`."""

    def __init__(self, door: ActivityDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("activity-trying", __name__)
        routes.get("/activities/<activity>/materials/<purpose>")(self.materials)
        routes.post("/activities/<activity>/materials/<purpose>")(self.attach)
        routes.post("/activities/<activity>/detach")(self.detach)
        routes.get("/activities/<activity>/tried")(self.tried)
        routes.post("/activities/<activity>/tried")(self.say)
        routes.post("/activities/<activity>/tried/back")(self.take_back)
        return routes

    async def materials(self, activity: str, purpose: str) -> Any:
        """The form: a file, or one of the materials of the twinning."""
        at = await self._door.kept(activity)
        return await self._materials(at, purpose, Form())

    async def attach(self, activity: str, purpose: str) -> Any:
        """What was chosen there."""
        at = await self._door.kept(activity)
        use, kinds = _PURPOSES.get(purpose, SEEN)
        form = Form()
        try:
            form, sent = await read_form(self._door.materials.files.bounds.file)
            is_sheet = use is Purpose.SHEET
            material, said = await self._door.given(at.reader, form, sent, kinds, is_drawing=is_sheet)
            if material is None or (material == form.get("material") and not await self._sees(at.reader, material)):
                raise ActivityRefused(ActivityProblem.MATERIAL)
            async with self._house.store.writing() as db:
                await trying.attach(db, at.card.id, material, use, self._house.now())
        except _Refused as no:
            return await self._materials(at, purpose, form, *self._said(no))
        return redirect(with_said(at.url, said), 303)

    async def detach(self, activity: str) -> Any:
        """It stays among the materials."""
        at = await self._door.kept(activity)
        async with self._house.store.writing() as db:
            await trying.detach(db, at.card.id, (await request.form).get("material", ""))
        return redirect(at.url, 303)

    async def tried(self, activity: str) -> Any:
        """The form: how was it for you?"""
        at = await self._trying(activity)
        mine = at.card.try_of(at.reader.ours.school_class)
        if mine is None:
            return await self._tried(at, Form({"language": _language(at.reader)}))
        given = {"rating": mine.rating.value, "words": mine.words, "language": mine.language}
        return await self._tried(at, Form({**given, "material": mine.material or "", "revision": str(mine.revision)}))

    async def say(self, activity: str) -> Any:
        """What was typed there; a child's word waits for its teacher."""
        at = await self._trying(activity)
        form = Form()
        try:
            form, sent = await read_form(self._door.materials.files.bounds.file)
            tried_from(form, None)  # before a file is kept
            material, said = await self._door.given(at.reader, form, sent, (FileKind.PICTURE,), is_drawing=False)
            if material is not None and not await self._sees(at.reader, material):
                raise ActivityRefused(ActivityProblem.MATERIAL)
            async with self._house.store.writing() as db:
                await trying.say_tried(
                    db, at.card.id, self._door.writer(at.reader), tried_from(form, material),
                    revision=revision_of(form.get("revision", "")), now=self._house.now(),
                )  # fmt: skip
        except _Refused as no:
            return await self._tried(at, form, *self._said(no))
        return redirect(with_said(at.url, said or ("tried" if at.reader.is_teacher else "waits")) + "#tried", 303)

    async def take_back(self, activity: str) -> Any:
        """The class says nothing any more: a teacher of it, or the child who wrote what nobody has let through."""
        at = await self._door.at(activity)
        ours = at.reader.ours.school_class
        mine = at.card.try_of(ours)
        is_own = mine is not None and mine.person == at.reader.actor.person and mine.is_open
        if is_own or self._door.may(at.reader, HubVerb.REMOVE_ACTIVITY, ours):
            async with self._house.store.writing() as db:
                await trying.take_try_back(db, at.card.id, ours)
        return redirect(f"{at.url}#tried", 303)

    async def _trying(self, activity: str) -> AtCard:
        return await self._door.at(activity, HubVerb.WRITE_ACTIVITY)

    async def _sees(self, reader: Reader, material: str) -> bool:
        return material in await self._door.lines(reader, [material])

    def _said(self, no: Exception) -> tuple[str, int]:
        """The message of a refusal, and its status."""
        match no:
            case ActivityRefused(problem=ActivityProblem.CHANGED):
                return "activity-problem-changed", 409
            case ActivityRefused():
                return f"activity-problem-{no.problem.value}", 422
            case MaterialRefused():
                return f"material-problem-{no.problem.value}", 422
            case UploadRefused():
                self._house.journal.info("material of an activity refused", why=no.problem.value)
                return f"upload-{no.problem.value}", STATUS.get(no.problem, 422)
            case _:
                return f"upload-{UploadProblem.TOO_LARGE.value}", 413

    async def _materials(self, at: AtCard, purpose: str, given: Form, problem: str = "", status: int = 200) -> Any:
        use, _ = _PURPOSES.get(purpose, SEEN)
        there = {each for each, _ in at.card.materials}
        return await self._house.page(
            "activity_materials.html", at.reader.visitor, status, **shared(at), purpose=use.value, given=given,
            problem=problem, **await self._choices(at.reader, use.value, given, there),
        )  # fmt: skip

    async def _tried(self, at: AtCard, given: Form, problem: str = "", status: int = 200) -> Any:
        mine, theirs = at.card.try_of(at.reader.ours.school_class), None
        if status == 409:
            theirs = mine
            given = Form({**given, "revision": str(mine.revision if mine else 0)})
        return await self._house.page(
            "activity_tried.html", at.reader.visitor, status, **shared(at), mine=mine, theirs=theirs, given=given,
            problem=problem, ratings=list(Rating), longest=TRIED_CHARACTERS,
            **await self._choices(at.reader, "tried", given, set()),
        )  # fmt: skip

    async def _choices(self, reader: Reader, what: str, given: Form, without: set[str]) -> dict[str, Any]:
        """What the picker of a form offers."""
        pupils = []
        async with self._house.store.reading() as db:
            found = await gallery(db, reader.home.twinning, reader.actor, Wanted(), self._house.now())
            if reader.is_teacher:
                pupils = await pupils_of(db, reader.ours.school_class)
        return {
            "choices": [each for each in found.lines if _fits(each, what) and each.id not in without][:_OFFERED],
            "once": given.get("once") or new_id(),
            "pupils": pupils,
            "picked": set(given.getlist("pupil")),
            "most_mb": self._door.materials.files.bounds.file >> 20,
        }


def _fits(line: MaterialLine, what: str) -> bool:
    return line.kind.value in _KINDS[what] and line.problem is None and not line.lacks


def _language(reader: Reader) -> str:
    return next((tag.split("-")[0] for tag in reader.ours.languages), reader.visitor.language)
