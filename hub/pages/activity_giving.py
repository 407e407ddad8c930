"""Writing for the shelf: a new card, its words in one language, its facts; what was typed is never lost."""

from collections.abc import Mapping
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.activities import actions
from hub.activities.facts import (
    MOST_MINUTES,
    MOST_PLAYERS,
    OLDEST,
    SIGNS,
    ActivityProblem,
    ActivityRefused,
    Facts,
    Words,
    facts_from,
    language_from,
    words_from,
)
from hub.activities.history import history, newest
from hub.activities.models import (
    GOAL_CHARACTERS,
    NEEDS_CHARACTERS,
    RULE_CHARACTERS,
    TITLE_CHARACTERS,
)
from hub.materials.facts import language_of
from hub.pages.activity_door import ActivityDoor, AtCard, card_url, shared, shelf_url
from hub.pages.edits import revision_of
from hub.pages.material_door import Reader
from hub.pages.material_giving import languages_of
from hub.pages.twinnings import names
from hub.people.rights import HubVerb
from hub.store.tables import new_id
from hub.twinnings.cards import SUBJECTS

_MOST = {"title": TITLE_CHARACTERS, "goal": GOAL_CHARACTERS, "needs": NEEDS_CHARACTERS, "rule": RULE_CHARACTERS}
_CHOICES = {
    "signs": SIGNS,
    "every_subject": SUBJECTS,
    "oldest": OLDEST,
    "players": MOST_PLAYERS,
    "longest": MOST_MINUTES,
}


class ActivityGivingViews:
    """`/twinnings/<id>/activities/new`, `/activities/<id>/words/<language>` and `/activities/<id>/facts`."""

    def __init__(self, door: ActivityDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("activity-giving", __name__)
        routes.get("/twinnings/<twinning>/activities/new")(self.new)
        routes.post("/twinnings/<twinning>/activities")(self.add)
        routes.get("/activities/<activity>/words/<language>")(self.words)
        routes.post("/activities/<activity>/words/<language>")(self.write)
        routes.get("/activities/<activity>/facts")(self.facts)
        routes.post("/activities/<activity>/facts")(self.change)
        return routes

    async def new(self, twinning: str) -> Any:
        """The empty form."""
        reader = await self._door.reader(twinning, HubVerb.WRITE_ACTIVITY)
        given = {
            **_typed(Facts(ages=(reader.ours.age_from, reader.ours.age_to), subject=_subject(reader))),
            "language": _language(reader),
        }
        return await self._new(reader, given)

    async def add(self, twinning: str) -> Any:
        """A new card; a child's waits for its teacher."""
        reader = await self._door.reader(twinning, HubVerb.WRITE_ACTIVITY)
        form = await request.form
        try:
            facts, words, language = facts_from(form), words_from(form), language_from(form.get("language", ""))
            async with self._house.store.writing() as db:
                row = await actions.add(
                    db, self._door.writer(reader), facts, language, words,
                    once=form.get("once", "")[:36] or new_id(), now=self._house.now(),
                )  # fmt: skip
        except ActivityRefused as no:
            return await self._new(reader, form, no.problem)
        return redirect(card_url(row.id) + ("?said=added" if reader.is_teacher else "?said=waits"), 303)

    async def words(self, activity: str, language: str) -> Any:
        """The form of one language, with another one beside it to write from."""
        at = await self._writing(activity, language)
        column = at.card.columns.get(language)
        found = None if column is None else column.open or column.shown
        async with self._house.store.reading() as db:
            number, _ = await newest(db, at.card.id, language)
        return await self._words(at, language, {**_said(found.words if found else None), "made_of": str(number)})

    async def write(self, activity: str, language: str) -> Any:
        """What was typed there; where somebody was faster, both stand below each other."""
        at = await self._writing(activity, language)
        form = await request.form
        try:
            words = words_from(form)
            async with self._house.store.writing() as db:
                await actions.write(
                    db, at.card.id, language, words, self._door.writer(at.reader),
                    made_of=revision_of(form.get("made_of", "")), now=self._house.now(),
                )  # fmt: skip
        except ActivityRefused as no:
            return await self._words(at, language, form, no.problem)
        return redirect(at.url + ("?said=written" if at.reader.is_teacher else "?said=waits"), 303)

    async def facts(self, activity: str) -> Any:
        """The form of what needs no words."""
        at = await self._door.kept(activity)
        return await self._facts(at, {**_typed(at.card.facts), "revision": str(at.card.revision)})

    async def change(self, activity: str) -> Any:
        """What was typed there."""
        at = await self._door.kept(activity)
        form = await request.form
        try:
            async with self._house.store.writing() as db:
                revision = revision_of(form.get("revision", ""))
                await actions.change(db, at.card.id, facts_from(form), revision, at.reader.actor.person)
        except ActivityRefused as no:
            return await self._facts(at, form, no.problem)
        return redirect(at.url, 303)

    async def _writing(self, activity: str, language: str) -> AtCard:
        at = await self._door.at(activity, HubVerb.WRITE_ACTIVITY)
        if language_of(language) != language or not self._door.may_write(at, language):
            abort(404)
        return at

    async def _new(self, reader: Reader, given: Mapping[str, str], problem: ActivityProblem | None = None) -> Response:
        return await self._house.page(
            "activity_new.html", reader.visitor, 422 if problem else 200, home=reader.home, given=given,
            problem=problem, once=given.get("once") or new_id(), is_teacher=reader.is_teacher, most=_MOST,
            languages_here=languages_of(reader), url=shelf_url(reader.home.twinning), **_CHOICES,
            **names(reader.visitor.say),
        )  # fmt: skip

    async def _words(
        self, at: AtCard, language: str, given: Mapping[str, str], problem: ActivityProblem | None = None
    ) -> Response:
        """With what somebody else wrote meanwhile, and who it was."""
        column = at.card.columns.get(language)
        theirs, by = None, None
        async with self._house.store.reading() as db:
            versions = await history(db, at.card.id, language, at.reader.actor)
            if problem is ActivityProblem.CHANGED:
                number, by = await newest(db, at.card.id, language)
                given = {**given, "made_of": str(number)}
                theirs = column.shown if column is not None else None
        others = [each for tag, each in at.card.shown.items() if tag != language]
        spoken = [at.reader.visitor.language, *languages_of(at.reader)]
        source = next(
            (each for tag in spoken for each in others if each.language == tag), others[0] if others else None
        )
        return await self._house.page(
            "activity_words.html", at.reader.visitor, _status(problem), **shared(at), language_of_words=language,
            given=given, problem=problem, theirs=theirs, by=by, source=source, column=column, most=_MOST,
            versions=versions[1:] if column is not None and column.shown is not None else [],
            is_first=column is None or column.shown is None,
        )  # fmt: skip

    async def _facts(self, at: AtCard, given: Mapping[str, str], problem: ActivityProblem | None = None) -> Response:
        is_changed = problem is ActivityProblem.CHANGED
        if is_changed:
            given = {**given, "revision": str(at.card.revision)}
        return await self._house.page(
            "activity_facts.html", at.reader.visitor, _status(problem), **shared(at), given=given, problem=problem,
            by=at.card.changed_by if is_changed else None, is_changed=is_changed, **_CHOICES,
            **names(at.reader.visitor.say),
        )  # fmt: skip


def _status(problem: ActivityProblem | None) -> int:
    if problem is None:
        return 200
    return 409 if problem is ActivityProblem.CHANGED else 422


def _typed(facts: Facts) -> dict[str, str]:
    """What is there, as the form holds it."""
    fewest, most = facts.players or ("", "")
    return {
        "sign": facts.sign, "subject": facts.subject, "age-from": str(facts.ages[0]), "age-to": str(facts.ages[1]),
        "players-from": str(fewest), "players-to": str(most), "minutes": str(facts.minutes or ""),
    }  # fmt: skip


def _said(words: Words | None) -> dict[str, str]:
    if words is None:
        return {}
    return {"title": words.title, "goal": words.goal, "needs": words.needs, "rule": words.rule}


def _subject(reader: Reader) -> str:
    """That of the project."""
    return next((each for each in reader.home.card.subjects if each in SUBJECTS), SUBJECTS[0])


def _language(reader: Reader) -> str:
    """The first that is spoken in the class."""
    return next((tag.split("-")[0] for tag in reader.ours.languages), reader.visitor.language)
