"""A project card: a twinning is started with one, from nothing or from a kit, and teachers change it."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.kits import starting
from hub.kits.plan import ends_on
from hub.kits.reading import ReadyKit
from hub.kits.starting import TooManyTwinnings
from hub.pages.card_form import CardForm, before_in, choices, revision_in, typed_in
from hub.pages.house import House
from hub.pages.landing import entry_url, twinning_url
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.twinnings import actions
from hub.twinnings.cards import Card, CardRefused, merge, read, typed_of
from hub.twinnings.classes import ClassBrief, briefs
from hub.twinnings.news import NewsKind, tell
from hub.twinnings.proposals import day_of
from hub.twinnings.queries import TwinningHome, twinning_home
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor, Place


class TwinningCardViews:
    """`/twinnings/new` and `/twinnings/<id>/card`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("twinning_cards", __name__)
        routes.get("/twinnings/new")(self.new)
        routes.post("/twinnings/new")(self.start)
        routes.get("/twinnings/<twinning>/card")(self.edit)
        routes.post("/twinnings/<twinning>/card")(self.change)
        return routes

    async def new(self) -> Any:
        """An empty card, or that of a kit, with what is known of the class already."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.full_path.rstrip("?")), 303)
        classes = await self._classes(visitor.actor)
        ready = self._house.kits.kits().get(request.args.get("kit", ""))
        suggested = self._suggested(classes[0]) if ready is None else self._of_kit(ready, classes[0], visitor.language)
        return await self._page(visitor, CardForm(suggested), classes=classes)

    async def start(self) -> Any:
        """A draft with its first partner and a room, where the teachers can talk before it begins."""
        visitor, actor = await self._teacher()
        form = await request.form
        classes = await self._classes(actor)
        typed, chosen = typed_in(form), form.get("class", "")
        ours = next((each for each in classes if each.school_class == (chosen or classes[0].school_class)), None)
        if ours is None:
            abort(404)
        try:
            card = read(typed, kits=list(self._house.kits.kits()))
        except CardRefused as no:
            return await self._page(visitor, CardForm(typed, no.problems), classes=classes, chosen=chosen)
        try:
            async with self._house.store.writing() as db:
                made = await starting.start(
                    db,
                    card=card,
                    school_class=ours.school_class,
                    kits=self._house.kits.kits(),
                    language=visitor.language,
                    now=self._house.now(),
                )
        except TooManyTwinnings:
            return await self._page(visitor, CardForm(typed, {"title": "many"}), classes=classes, chosen=chosen)
        return redirect(twinning_url(made), 303)

    async def edit(self, twinning: str) -> Any:
        """The card in a form."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        home = await self._changeable(visitor.actor, twinning)
        typed = typed_of(home.card)
        return await self._page(visitor, CardForm(typed, before=typed, revision=home.revision), home=home)

    async def change(self, twinning: str) -> Any:
        """Keep what was changed. What somebody else changed meanwhile stands as well; of one field both are shown."""
        visitor, actor = await self._teacher()
        home = await self._changeable(actor, twinning)
        form = await request.form
        merged = merge(before_in(form), typed_of(home.card), typed_in(form))
        is_newer = revision_in(form) != home.revision
        theirs = merged.theirs if is_newer else {}
        shown = CardForm(
            typed=merged.typed if is_newer else typed_in(form),
            theirs=theirs,
            before=typed_of(home.card),
            revision=home.revision,
        )
        if theirs:
            return await self._page(visitor, shown, home=home, status=409)
        try:
            card = read(shown.typed, kits=[*self._house.kits.kits(), home.card.kit or ""])
        except CardRefused as no:
            wrong = CardForm(shown.typed, no.problems, before=shown.before, revision=shown.revision)
            return await self._page(visitor, wrong, home=home)
        if card != home.card:
            async with self._house.store.writing() as db:
                is_written = await actions.change_card(db, twinning=home.twinning, card=card, revision=home.revision)
                if is_written:
                    tell(db, home.twinning, NewsKind.CARD, self._house.now(), school_class=_ours(home, actor))
            if not is_written:  # in this very moment: look again, with what was typed
                return await self._page(visitor, shown, home=home, status=409)
        return redirect(twinning_url(home.twinning), 303)

    async def _teacher(self) -> tuple[Visitor, Actor]:
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        return visitor, visitor.actor

    async def _classes(self, actor: Actor) -> Sequence[ClassBrief]:
        """Those for which the teacher may start something. To whoever has none the page does not exist."""
        rights = self._house.rights
        mine = [
            each
            for each in sorted(actor.classes)
            if rights.may(actor, HubVerb.START_TWINNING, Place(school_class=each))
        ]
        if not mine:
            abort(404)
        async with self._house.store.reading() as db:
            found = await briefs(db, mine)
        return sorted(found.values(), key=lambda line: (line.school_class != actor.school_class, line.name))

    async def _changeable(self, actor: Actor, twinning: str) -> TwinningHome:
        async with self._house.store.reading() as db:
            home = await twinning_home(db, TwinningId(twinning), self._house.now())
        if home is None or not self._house.rights.may(actor, HubVerb.CHANGE_CARD, home.place):
            abort(404)
        return home

    def _suggested(self, ours: ClassBrief) -> dict[str, list[str]]:
        """Until the end of the school year, in the class's languages, for its age."""
        today = day_of(self._house.now())
        summer = date(today.year + (today.month > 5), 6, 30)
        ages = (max(ours.ages[0] - 1, 0), ours.ages[1] + 1)
        card = Card(
            title="", languages=tuple(ours.languages), starts_on=today + timedelta(days=7), ends_on=summer, ages=ages
        )
        return typed_of(card)

    def _of_kit(self, ready: ReadyKit, ours: ClassBrief, language: str) -> dict[str, list[str]]:
        """What a ready-made project says of itself, beginning with the week after the next Monday."""
        kit, (_, words) = ready.kit, ready.speak(language)
        today = day_of(self._house.now())
        monday = today + timedelta(days=14 - today.weekday())
        card = Card(
            title=words("title"),
            words=words("summary"),
            kit=kit.id,
            subjects=kit.subjects,
            languages=tuple(ours.languages),
            starts_on=monday,
            ends_on=ends_on(ready, monday),
            rhythm=kit.rhythm,
            ages=kit.ages,
            wanted=kit.partners.wanted,
        )
        return typed_of(card)

    async def _page(
        self,
        visitor: Visitor,
        form: CardForm,
        *,
        classes: Sequence[ClassBrief] = (),
        chosen: str = "",
        home: TwinningHome | None = None,
        status: int | None = None,
    ) -> Response:
        return await self._house.page(
            "twinning_card.html",
            visitor,
            status=status or (422 if form.problems else 200),
            form=form,
            choices=choices(visitor.say, self._house.kits.kits()),
            classes=classes,
            chosen=ClassId(chosen),
            home=home,
        )


def _ours(home: TwinningHome, actor: Actor) -> ClassId | None:
    return actor.at(home.place).school_class
