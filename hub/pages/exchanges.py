"""Exchanges of a twinning: begun by its teachers, seen by its classes as a table of who sends what to whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from quart import Blueprint, Response, abort, redirect, request

from hub.pages.codes import hub_url, picture_of
from hub.pages.house import House
from hub.pages.keeping import signed_in
from hub.pages.landing import twinning_url
from hub.pages.moments import day_from, number_from
from hub.pages.visitor import Visitor
from hub.parcels import actions
from hub.parcels.actions import KINDS, Pair, ParcelProblem, ParcelRefused
from hub.parcels.codes import shown
from hub.parcels.deadlines import deadlines
from hub.parcels.label_paper import PAPERS
from hub.parcels.models import ExchangeId
from hub.parcels.queries import Board, EnvelopeLine, board_of, exchanges_of
from hub.parcels.story import OF_GIVER, OF_RECEIVER, State
from hub.people.rights import HubVerb
from hub.schools.queries import ClassCard, classes_of, place_of
from hub.store.tables import Instant
from hub.twinnings.models import Twinning
from rooms.errors import Refused
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor, Place, Rights

EXCHANGES: Final = "/exchanges"


@dataclass(frozen=True, slots=True)
class AtTwinning:
    """Somebody at the exchanges of a twinning. `ours` is their class in it."""

    visitor: Visitor
    actor: Actor
    twinning: Twinning
    place: Place
    classes: Sequence[ClassCard]
    ours: ClassCard

    @property
    def url(self) -> str:
        """The list."""
        return f"{twinning_url(self.twinning.id)}{EXCHANGES}"

    def today(self, now: Instant) -> date:
        """The day, by the clock of the class."""
        return datetime.fromtimestamp(now / 1000, UTC).astimezone(ZoneInfo(self.ours.time_zone)).date()

    def teller(self, rights: Rights, line: EnvelopeLine, state: State) -> ClassId | None:
        """For which of the two classes they may say that; None where they may not."""
        theirs = [line.giver] if state in OF_GIVER else []
        theirs += [line.receiver] if state in OF_RECEIVER else []
        may = (each for each in theirs if self.may(rights, HubVerb.TELL_ENVELOPE, each))
        return next(may, None)

    def may(self, rights: Rights, verb: HubVerb, school_class: ClassId | None = None) -> bool:
        """Whether they may do that here, to a class of the twinning."""
        return rights.may(self.actor, verb, replace(self.place, school_class=school_class))


async def at_twinning(house: House, twinning: TwinningId, verb: HubVerb) -> AtTwinning:
    """To everybody who may not, it does not exist."""
    visitor, actor = await signed_in(house)
    async with house.store.reading() as db:
        found = await db.get(Twinning, twinning)
        if found is None:
            abort(404)
        classes = await classes_of(db, twinning, house.now())
    place = place_of(classes, found)
    actor = actor.at(place)
    ours = next((each for each in classes if each.school_class == actor.school_class), None)
    if ours is None or not house.rights.may(actor, verb, place):
        abort(404)
    return AtTwinning(visitor.at(ours.time_zone), actor, found, place, classes, ours)


async def at_exchange(house: House, exchange: str, verb: HubVerb) -> tuple[AtTwinning, Board]:
    """The same at one of its exchanges."""
    _, actor = await signed_in(house)
    async with house.store.reading() as db:
        board = await board_of(db, ExchangeId(exchange), actor.school_class)
    if board is None:
        abort(404)
    here = await at_twinning(house, board.exchange.twinning_id, verb)
    if here.ours.school_class != actor.school_class:  # of a teacher's two classes, the one that takes part
        async with house.store.reading() as db:
            board = await board_of(db, ExchangeId(exchange), here.ours.school_class) or board
    return here, board


class ExchangeViews:
    """`/twinnings/<twinning>/exchanges` and `/exchanges/<id>`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("exchanges", __name__)
        routes.get(f"/twinnings/<twinning>{EXCHANGES}")(self.list)
        routes.post(f"/twinnings/<twinning>{EXCHANGES}")(self.begin)
        one = f"{EXCHANGES}/<exchange>"
        routes.get(one)(self.board)
        routes.post(f"{one}/tell")(self.tell)
        routes.get(f"{one}/pairs")(self.pairs)
        routes.post(f"{one}/pairs")(self.pair_up)
        routes.post(f"{one}/end")(self.end)
        routes.get(f"{one}/labels")(self.labels)
        return routes

    async def list(self, twinning: str) -> Any:
        """All of a twinning, and the form for one more."""
        return await self._list(await at_twinning(self._house, TwinningId(twinning), HubVerb.SEE_EXCHANGES))

    async def begin(self, twinning: str) -> Any:
        """A new one: everybody to everybody, round the chain, or chosen pairs."""
        here = await at_twinning(self._house, TwinningId(twinning), HubVerb.KEEP_EXCHANGES)
        form = await request.form
        wanted = day_from(form.get("wanted"))
        if form.get("wanted") and wanted is None:
            return await self._list(here, form, "day")
        kind = form.get("kind", "")
        who = [each.school_class for each in here.classes]
        ways = {"all": actions.everybody, "chain": actions.chain}
        pairs = ways[form["who"]](who) if form.get("who") in ways else []
        try:
            async with self._house.store.writing() as db:
                made = await actions.begin(
                    db, twinning=here.twinning.id, title=form.get("title", ""), wanted_on=wanted,
                    kind=kind if kind in KINDS else KINDS[0], pairs=pairs, now=self._house.now(),
                )  # fmt: skip
        except Refused:
            return await self._list(here, form, "title")
        except ParcelRefused as no:
            return await self._list(here, form, no.problem.value)
        return redirect(f"{EXCHANGES}/{made.id}" + ("" if pairs else "/pairs"), 303)

    async def board(self, exchange: str) -> Any:
        """Who sends what to whom, and how far it is."""
        here, board = await at_exchange(self._house, exchange, HubVerb.SEE_EXCHANGES)
        return await self._board(here, board)

    async def tell(self, exchange: str) -> Any:
        """Of several at once: what is ticked was made, posted, received or opened on a day."""
        here, board = await at_exchange(self._house, exchange, HubVerb.KEEP_EXCHANGES)
        form = await request.form
        state, day, now = form.get("state", ""), day_from(form.get("day")), self._house.now()
        if state not in list(State) or day is None:
            return await self._board(here, board, ParcelProblem.DAY)
        lines = {each.envelope: each for each in board.envelopes.values()}
        chosen = [lines[each] for each in sorted(set(form.getlist("envelope"))) if each in lines]
        tellers = [here.teller(self._house.rights, each, State(state)) for each in chosen]
        if None in tellers:
            abort(404)
        try:
            async with self._house.store.writing() as db:
                for line, by in zip(chosen, tellers, strict=True):
                    if by is not None and State(state) not in line.story.said:
                        await actions.tell(
                            db, line.envelope, State(state), day, by=by, now=now, today=here.today(now),
                            known=line.story.last,
                        )  # fmt: skip
        except ParcelRefused as no:
            return await self._board(here, board, no.problem)
        return redirect(f"{EXCHANGES}/{board.exchange.id}#{form.get('side', '')[:8]}", 303)

    async def pairs(self, exchange: str) -> Any:
        """Who writes to whom, as ticks."""
        here, board = await at_exchange(self._house, exchange, HubVerb.KEEP_EXCHANGES)
        return await self._pairs(here, board)

    async def pair_up(self, exchange: str) -> Any:
        """As it is ticked; an envelope of which something was said stays."""
        here, board = await at_exchange(self._house, exchange, HubVerb.KEEP_EXCHANGES)
        form = await request.form
        ticked = set(form.getlist("pair"))
        among = [each.school_class for each in here.classes]
        wanted = [pair for pair in actions.everybody(among) if form.get("then") == "all" or ">".join(pair) in ticked]
        if not wanted:
            return await self._pairs(here, board, ParcelProblem.PAIRS)
        try:
            async with self._house.store.writing() as db:
                await actions.pair_up(db, board.exchange.id, wanted=wanted, among=among)
        except ParcelRefused as no:
            return await self._pairs(here, board, no.problem)
        return redirect(f"{EXCHANGES}/{board.exchange.id}", 303)

    async def end(self, exchange: str) -> Any:
        """One in which nothing has happened goes away."""
        here, board = await at_exchange(self._house, exchange, HubVerb.KEEP_EXCHANGES)
        async with self._house.store.writing() as db:
            await actions.end(db, board.exchange.id)
        return redirect(here.url, 303)

    async def labels(self, exchange: str) -> Any:
        """For what one's class gives: sheets of labels, each with its code."""
        here, board = await at_exchange(self._house, exchange, HubVerb.KEEP_EXCHANGES)
        hub = hub_url(self._house.reach)
        labels = [
            (each, board.by_class(each.receiver), picture_of(f"{hub}/envelopes/{each.code}"))
            for each in board.given_by(here.ours.school_class)
        ]
        name = request.args.get("paper", "")
        name = name if name in PAPERS else next(iter(PAPERS))
        paper = PAPERS[name]
        first = paper.first(number_from(request.args.get("first")))
        return await self._house.page(
            "labels.html", here.visitor, here=here, board=board, sheets=paper.lay(labels, first), hub_url=hub,
            shown=shown, giver=here.ours, reach=self._house.reach, papers=PAPERS, name=name, paper=paper, first=first,
        )  # fmt: skip

    async def _list(self, here: AtTwinning, form: Mapping[str, str] | None = None, problem: str = "") -> Response:
        async with self._house.store.reading() as db:
            lines = await exchanges_of(db, here.twinning.id)
        return await self._house.page(
            "exchanges.html", here.visitor, 422 if problem else 200, here=here, lines=lines, given=form or {},
            problem=problem, kinds=KINDS, may_keep=here.may(self._house.rights, HubVerb.KEEP_EXCHANGES),
        )  # fmt: skip

    async def _board(self, here: AtTwinning, board: Board, problem: ParcelProblem | None = None) -> Response:
        own = here.ours.school_class
        sides = [("given", board.given_by(own), State.POSTED), ("got", board.sent_to(own), State.RECEIVED)]
        known = {each.school_class for each in board.classes}
        async with self._house.store.reading() as db:
            due = await deadlines(db, board.exchange, list(board.envelopes.values()), self._house.now())
        return await self._house.page(
            "exchange.html", here.visitor, 422 if problem else 200, here=here, board=board, sides=sides,
            due=due, only_ours=request.args.get("only") == "ours", problem=problem, shown=shown,
            today=here.today(self._house.now()),
            missing=[each for each in here.classes if each.school_class not in known],
            may_keep=here.may(self._house.rights, HubVerb.KEEP_EXCHANGES),
            may_tell=here.may(self._house.rights, HubVerb.TELL_ENVELOPE, own),
        )  # fmt: skip

    async def _pairs(self, here: AtTwinning, board: Board, problem: ParcelProblem | None = None) -> Response:
        return await self._house.page(
            "exchange_pairs.html", here.visitor, 422 if problem else 200, here=here, board=board, problem=problem,
            pairs=_ticks(here, board),
        )  # fmt: skip


def _ticks(here: AtTwinning, board: Board) -> Mapping[Pair, EnvelopeLine | None]:
    return {pair: board.envelopes.get(pair) for pair in actions.everybody([each.school_class for each in here.classes])}
