"""Digital postcards: made of the class's pictures and voices, sent, opened by their class, printed on both sides."""

from collections.abc import Mapping
from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, request
from werkzeug.datastructures import MultiDict

from hub.pages.codes import hub_url, picture_of
from hub.pages.exchanges import AtTwinning, at_twinning
from hub.pages.house import House
from hub.pages.keeping import signed_in
from hub.parcels.codes import read_code
from hub.parcels.queries import Correspondent, EnvelopeLine, correspondents, find_by_code
from hub.people.rights import HubVerb
from hub.postcards import actions
from hub.postcards.actions import Card, PostcardProblem, PostcardRefused, Sender, words_from
from hub.postcards.models import LANGUAGES, WORDS_CHARACTERS
from hub.postcards.queries import PostcardLine, find, pictures_and_sounds, postcards_of, twinning_of
from hub.store.tables import new_id
from rooms.ids import ClassId, TwinningId

POSTCARDS: Final = "/postcards"
PAPERS: Final[Mapping[str, int]] = {"a4-a6": 4, "a4-a5": 2, "a6": 1, "a5": 1}
"""How many cards lie on a sheet: on A4 to be cut, or on card of their own size."""

Form = MultiDict[str, str]


class PostcardViews:
    """`/twinnings/<twinning>/postcards` and `/postcards/<id>`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("postcards", __name__)
        routes.get(f"/twinnings/<twinning>{POSTCARDS}")(self.list)
        routes.get(f"/twinnings/<twinning>{POSTCARDS}/new")(self.new)
        routes.post(f"/twinnings/<twinning>{POSTCARDS}")(self.send)
        one = f"{POSTCARDS}/<postcard>"
        routes.get(one)(self.card)
        routes.get(f"{one}/print")(self.sheets)
        routes.post(f"{one}/open")(self.open)
        routes.post(f"{one}/remove")(self.remove)
        return routes

    async def list(self, twinning: str) -> Any:
        """All of a twinning, the newest first."""
        here = await at_twinning(self._house, TwinningId(twinning), HubVerb.SEE_EXCHANGES)
        async with self._house.store.reading() as db:
            lines = await postcards_of(db, here.twinning.id, here.actor, self._house.now())
        return await self._house.page(
            "postcards.html", here.visitor, here=here, lines=lines, by_class=await self._classes(here, *lines),
            may_send=self._may_send(here), url=self._url(here),
        )  # fmt: skip

    async def new(self, twinning: str) -> Any:
        """The empty form; with an envelope's code, for the class that it was for."""
        here = await self._sender(twinning)
        tags = _languages_of(here)
        given = Form({"envelope": request.args.get("envelope", ""), "picture": request.args.get("picture", "")})
        for number, tag in enumerate(tags[:LANGUAGES], start=1):
            given[f"language-{number}"] = tag
        return await self._form(here, given)

    async def send(self, twinning: str) -> Any:
        """To one class, or in the place of an envelope."""
        here = await self._sender(twinning)
        form = await request.form
        envelope = await self._envelope(here, form.get("envelope", ""))
        receiver = ClassId(form.get("receiver", "")) if envelope is None else envelope.receiver
        others = {each.school_class for each in here.classes} - {here.ours.school_class}
        try:
            if receiver not in others:
                raise PostcardRefused(PostcardProblem.RECEIVER)
            card = Card(
                receiver, form.get("picture", ""), form.get("sound", ""), words_from(form),
                None if envelope is None else envelope.envelope,
            )  # fmt: skip
            sender = Sender(here.twinning.id, here.ours.school_class, here.actor.person)
            async with self._house.store.writing() as db:
                made = await actions.send(db, sender, card, form.get("once", "")[:36] or new_id(), self._house.now())
        except PostcardRefused as no:
            return await self._form(here, form, no.problem)
        return redirect(f"{POSTCARDS}/{made.id}", 303)

    async def card(self, postcard: str) -> Any:
        """One card: closed until somebody of its class opens it, then both its sides."""
        here, line = await self._at(postcard)
        rights = self._house.rights
        may_open = here.may(rights, HubVerb.OPEN_POSTCARD, line.receiver) and line.opened_at is None
        return await self._page(
            "postcard.html", here, line, is_closed=may_open, just_opened=request.args.get("opened") == "now",
            may_remove=here.may(rights, HubVerb.REMOVE_POSTCARD, line.giver), papers=PAPERS, url=self._url(here),
        )  # fmt: skip

    async def sheets(self, postcard: str) -> Any:
        """For paper: the fronts, and on the next page the backs."""
        here, line = await self._at(postcard)
        paper = request.args.get("paper", "")
        paper = paper if paper in PAPERS else next(iter(PAPERS))
        link = f"{hub_url(self._house.reach)}{POSTCARDS}/{line.id}"
        return await self._page(
            "postcard_sheets.html", here, line, papers=PAPERS, paper=paper, count=PAPERS[paper],
            picture=picture_of(link), reach=self._house.reach,
        )  # fmt: skip

    async def open(self, postcard: str) -> Any:
        """Somebody of the class that it is for opens it."""
        here, line = await self._at(postcard)
        if not here.may(self._house.rights, HubVerb.OPEN_POSTCARD, line.receiver):
            abort(404)
        async with self._house.store.writing() as db:
            await actions.open_card(db, line.id, self._house.now())
        return redirect(f"{POSTCARDS}/{line.id}?opened=now", 303)

    async def remove(self, postcard: str) -> Any:
        """Its class takes it back."""
        here, line = await self._at(postcard)
        if not here.may(self._house.rights, HubVerb.REMOVE_POSTCARD, line.giver):
            abort(404)
        async with self._house.store.writing() as db:
            await actions.take_back(db, line.id)
        return redirect(self._url(here), 303)

    async def _at(self, postcard: str) -> tuple[AtTwinning, PostcardLine]:
        """One that the reader may see; to everybody else it does not exist."""
        await signed_in(self._house)
        async with self._house.store.reading() as db:
            twinning = await twinning_of(db, postcard)
        if twinning is None:
            abort(404)
        here = await at_twinning(self._house, twinning, HubVerb.SEE_EXCHANGES)
        async with self._house.store.reading() as db:
            line = await find(db, postcard, here.actor, self._house.now())
        if line is None:
            abort(404)
        return here, line

    async def _sender(self, twinning: str) -> AtTwinning:
        here = await at_twinning(self._house, TwinningId(twinning), HubVerb.SEE_EXCHANGES)
        if not self._may_send(here):
            abort(404)
        return here

    def _may_send(self, here: AtTwinning) -> bool:
        return here.may(self._house.rights, HubVerb.SEND_POSTCARD, here.ours.school_class)

    async def _envelope(self, here: AtTwinning, code: str) -> EnvelopeLine | None:
        """One that the sender's class gives in this twinning."""
        async with self._house.store.reading() as db:
            found = await find_by_code(db, read_code(code) or "")
        if found is None:
            return None
        line, exchange = found
        ours = line.giver == here.ours.school_class and exchange.twinning_id == here.twinning.id
        return line if ours else None

    async def _classes(self, here: AtTwinning, *lines: PostcardLine) -> Mapping[ClassId, Correspondent]:
        classes = {each for line in lines for each in (line.giver, line.receiver)}
        async with self._house.store.reading() as db:
            found = await correspondents(db, here.twinning.id, classes, here.ours.school_class)
        return {each.school_class: each for each in found}

    def _url(self, here: AtTwinning) -> str:
        return f"/twinnings/{here.twinning.id}{POSTCARDS}"

    async def _page(self, template: str, here: AtTwinning, line: PostcardLine, **context: Any) -> Response:
        by_class = await self._classes(here, line)
        return await self._house.page(
            template, here.visitor, here=here, card=line, giver=by_class[line.giver],
            receiver=by_class[line.receiver], **context,
        )  # fmt: skip

    async def _form(self, here: AtTwinning, given: Form, problem: PostcardProblem | None = None) -> Response:
        envelope = await self._envelope(here, given.get("envelope", ""))
        async with self._house.store.reading() as db:
            pictures, sounds = await pictures_and_sounds(
                db, here.twinning.id, here.ours.school_class, self._house.now()
            )
        return await self._house.page(
            "postcard_form.html", here.visitor, 422 if problem else 200, here=here, given=given, problem=problem,
            envelope=envelope, pictures=pictures, sounds=sounds, once=given.get("once") or new_id(),
            others=[each for each in here.classes if each.school_class != here.ours.school_class],
            languages_here=_languages_of(here), most=WORDS_CHARACTERS, url=self._url(here),
        )  # fmt: skip


def _languages_of(here: AtTwinning) -> list[str]:
    """Those of the classes, one's own first, and the reader's."""
    spoken = [here.ours.languages, *(each.languages for each in here.classes), [here.visitor.language]]
    return list(dict.fromkeys(tag.split("-")[0] for tags in spoken for tag in tags))
