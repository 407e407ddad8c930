"""“My classes”: where a teacher starts; a class is made, looked at, changed, and told when it may meet."""

from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.pages.class_form import CLASS_CHOICES, Filled, school_choices
from hub.pages.edits import merge, read_shown, revision_of, shown
from hub.pages.house import House
from hub.pages.keeping import AtClass, at_class, signed_in
from hub.pages.landing import CLASSES, class_url
from hub.pages.visitor import Visitor
from hub.people import teaching
from hub.people.rights import HubVerb
from hub.schools import actions
from hub.schools.choosing import Twin, found_class, school_of
from hub.schools.details import ClassDetails, class_details
from hub.schools.forms import ANIMALS, CLASS_FIELDS, SCHOOL_FIELDS, FieldWrong, class_facts, class_fields
from hub.schools.start import own_classes
from rooms.rights import Actor, Place

_TRIES = 3


class ClassViews:
    """`/classes` and the card of each."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("classes", __name__)
        routes.get(CLASSES)(self.classes)
        routes.get(f"{CLASSES}/new")(self.new)
        routes.post(f"{CLASSES}/new")(self.make)
        routes.get(f"{CLASSES}/<school_class>")(self.one)
        routes.get(f"{CLASSES}/<school_class>/card")(self.card)
        routes.post(f"{CLASSES}/<school_class>/card")(self.change)
        return routes

    async def classes(self) -> Any:
        """Each class, what is next for it, and what it still lacks."""
        visitor, actor = await self._maker()
        async with self._house.store.reading() as db:
            lines = await own_classes(db, actor.person, actor.classes, self._house.now())
        return await self._house.page("classes.html", visitor, lines=lines)

    async def new(self) -> Any:
        """The form of a new class."""
        visitor, actor = await self._maker()
        tongue = visitor.language
        return await self._form(visitor, actor, Filled({"tongue-1": tongue, "animal": ANIMALS[0], "colour": "0"}))

    async def make(self) -> Any:
        """Make it, at a school of theirs or at a new one, and lead to it. The teacher has it for good."""
        visitor, actor = await self._maker()
        form = await request.form
        given = {name: form.get(name, "") for name in (*CLASS_FIELDS, *SCHOOL_FIELDS, "at", "same")}
        try:
            facts = class_facts(given)
            async with self._house.store.writing() as db:
                school = await school_of(db, actor.classes, given)
                if isinstance(school, Twin):
                    return await self._form(visitor, actor, Filled(given, twin=school.school))
                made = await found_class(db, person=actor.person, school=school, facts=facts, now=self._house.now())
        except FieldWrong as no:
            return await self._form(visitor, actor, Filled(given, wrong=no))
        return redirect(class_url(made), 303)

    async def one(self, school_class: str) -> Any:
        """The class with all that belongs to it."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_CLASS)
        async with self._house.store.reading() as db:
            lines = await own_classes(db, here.actor.person, [here.group.school_class], self._house.now())
            team = await teaching.team_of(db, here.group.school_class, self._house.now())
        if not lines:
            abort(404)
        return await self._house.page("class.html", here.visitor, own=lines[0], here=here, team=team)

    async def card(self, school_class: str) -> Any:
        """The form of what stands on its card."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_CLASS)
        return await self._card_form(here, _as_kept(here.group))

    async def change(self, school_class: str) -> Any:
        """Keep what was typed, unless somebody else changed the same meanwhile: then both are shown."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_CLASS)
        form = await request.form
        typed = {name: form.get(name, "") for name in CLASS_FIELDS}
        now_kept, revision = class_fields(here.group.facts), revision_of(form.get("revision", ""))
        before = read_shown(form.get("before", ""), now_kept)
        for _ in range(_TRIES):
            try:
                facts = class_facts(typed)
            except FieldWrong as no:
                return await self._card_form(here, Filled(typed, shown(before), revision, wrong=no))
            async with self._house.store.writing() as db:
                if await actions.change_class(db, here.group.school_class, revision, facts):
                    return redirect(class_url(here.group.school_class), 303)
                group = await class_details(db, here.group.school_class, self._house.now())
            if group is None:
                abort(404)
            now_kept, revision = class_fields(group.facts), group.revision
            merged = merge(before, typed, now_kept)
            if merged.news:
                break
            typed, before = dict(merged.values), now_kept
        return await self._card_form(here, Filled(merged.values, shown(now_kept), revision, news=list(merged.news)))

    async def _maker(self) -> tuple[Visitor, Actor]:
        visitor, actor = await signed_in(self._house)
        if not self._house.rights.may(actor, HubVerb.MAKE_CLASS, Place()):
            abort(404)
        return visitor, actor

    async def _card_form(self, here: AtClass, filled: Filled) -> Response:
        return await self._house.page(
            "class_card.html", here.visitor, status=filled.status, here=here, filled=filled, **CLASS_CHOICES
        )

    async def _form(self, visitor: Visitor, actor: Actor, filled: Filled) -> Response:
        async with self._house.store.reading() as db:
            lines = await own_classes(db, actor.person, actor.classes, self._house.now())
        schools = {line.details.school: line.details.school_facts for line in lines}
        return await self._house.page(
            "class_new.html",
            visitor,
            status=filled.status,
            filled=filled,
            schools=list(schools.items()),
            **school_choices(filled),
            **CLASS_CHOICES,
        )


def _as_kept(group: ClassDetails) -> Filled:
    fields = class_fields(group.facts)
    return Filled(fields, shown(fields), group.revision)
