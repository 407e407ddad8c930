"""The sound boards of a twinning: the list of them, each with its grid, and how teachers keep its things."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from quart import Blueprint, Response, redirect, request

from hub.materials.queries import MaterialLine, Wanted, gallery
from hub.pages.landing import entry_url
from hub.pages.material_door import Reader
from hub.pages.material_giving import languages_of
from hub.pages.sound_door import AtBoard, SoundDoor, board_url, boards_url, shared
from hub.people.rights import HubVerb
from hub.schools.forms import ANIMALS
from hub.sounds import actions
from hub.sounds.facts import PICTURES, BoardProblem, BoardRefused, thing_from, title_from
from hub.sounds.models import NAME_CHARACTERS, TITLE_CHARACTERS, ThingId
from hub.sounds.queries import boards_of

_DRAWINGS: Final = 24
"""So many are there to choose from."""
_MOVES: Final = {"up": -1, "down": 1}


class SoundViews:
    """`/twinnings/<id>/sounds` and `/sounds/<board>`."""

    def __init__(self, door: SoundDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("sounds", __name__)
        routes.get("/twinnings/<twinning>/sounds")(self.list)
        routes.post("/twinnings/<twinning>/sounds")(self.make)
        routes.get("/sounds/<board>")(self.board)
        routes.post("/sounds/<board>/remove")(self.remove)
        routes.post("/sounds/<board>/things")(self.add)
        routes.get("/sounds/<board>/things/<thing>")(self.thing)
        routes.post("/sounds/<board>/things/<thing>")(self.change)
        return routes

    async def list(self, twinning: str) -> Any:
        """All of a twinning, and the form for one more."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._list(await self._door.materials.reader(twinning, HubVerb.SEE_MATERIALS))

    async def make(self, twinning: str) -> Any:
        """A new one, with nothing on it yet."""
        reader = await self._door.materials.reader(twinning, HubVerb.KEEP_SOUNDS)
        form = await request.form
        try:
            title = title_from(form)
            async with self._house.store.writing() as db:
                board = await actions.make_board(db, reader.home.twinning, title, self._house.now())
        except BoardRefused as no:
            return await self._list(reader, form, no.problem)
        return redirect(board_url(board.id), 303)

    async def board(self, board: str) -> Any:
        """Its grid."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._board(await self._door.at(board, HubVerb.SEE_MATERIALS))

    async def remove(self, board: str) -> Any:
        """For good; its sounds stay among the materials."""
        at = await self._door.at(board, HubVerb.KEEP_SOUNDS)
        async with self._house.store.writing() as db:
            await actions.remove_board(db, at.board.id)
        return redirect(boards_url(at.board.twinning_id), 303)

    async def add(self, board: str) -> Any:
        """One more thing, below the others."""
        at = await self._door.at(board, HubVerb.KEEP_SOUNDS)
        form = await request.form
        try:
            facts = thing_from(form)
            async with self._house.store.writing() as db:
                row = await actions.add_thing(db, at.board.id, facts)
        except BoardRefused as no:
            return await self._board(at, form, no.problem)
        return redirect(f"{at.url}#thing-{row.id}", 303)

    async def thing(self, board: str, thing: str) -> Any:
        """The form of one that is there."""
        at = await self._door.at(board, HubVerb.KEEP_SOUNDS)
        line = at.thing(thing)
        typed = {f"name-{language}": word for language, word in line.names.items()}
        drawing = line.drawing.id if line.drawing else ""
        return await self._thing(at, thing, typed | {"picture": line.picture, "drawing": drawing})

    async def change(self, board: str, thing: str) -> Any:
        """Other names, another picture, another place; or it goes."""
        at = await self._door.at(board, HubVerb.KEEP_SOUNDS)
        form, row = await request.form, ThingId(at.thing(thing).id)
        then = form.get("then", "")
        try:
            facts = thing_from(form) if then not in (*_MOVES, "remove") else None
        except BoardRefused as no:
            return await self._thing(at, thing, form, no.problem)
        async with self._house.store.writing() as db:
            if facts is not None:
                await actions.change_thing(db, at.board.id, row, facts)
            elif then == "remove":
                await actions.remove_thing(db, at.board.id, row)
            else:
                await actions.move_thing(db, at.board.id, row, by=_MOVES[then])
        return redirect(at.url if then == "remove" else f"{at.url}#thing-{row}", 303)

    async def _list(
        self, reader: Reader, given: Mapping[str, str] | None = None, problem: BoardProblem | None = None
    ) -> Response:
        async with self._house.store.reading() as db:
            boards = await boards_of(db, reader.home.twinning)
        return await self._house.page(
            "sound_boards.html", reader.visitor, 422 if problem else 200, home=reader.home, ours=reader.ours,
            boards=boards, given=given or {}, problem=problem, most=TITLE_CHARACTERS,
            url=boards_url(reader.home.twinning), may_keep=self._door.may(reader, HubVerb.KEEP_SOUNDS),
        )  # fmt: skip

    async def _board(
        self, at: AtBoard, given: Mapping[str, str] | None = None, problem: BoardProblem | None = None
    ) -> Response:
        may_keep = self._door.may(at.reader, HubVerb.KEEP_SOUNDS)
        return await self._house.page(
            "sound_board.html", at.reader.visitor, 422 if problem else 200, **shared(at), things=at.things,
            given=given or {}, problem=problem, said=request.args.get("said", ""), may_keep=may_keep,
            may_give=self._door.may(at.reader, HubVerb.GIVE_MATERIAL),
            **(await self._fields(at.reader) if may_keep else {}),
        )  # fmt: skip

    async def _thing(
        self, at: AtBoard, thing: str, given: Mapping[str, str], problem: BoardProblem | None = None
    ) -> Response:
        return await self._house.page(
            "sound_thing.html", at.reader.visitor, 422 if problem else 200, **shared(at), thing=at.thing(thing),
            given=given, problem=problem, **await self._fields(at.reader),
        )  # fmt: skip

    async def _fields(self, reader: Reader) -> dict[str, Any]:
        """What the form of a thing offers."""
        return {
            "languages_here": languages_of(reader),
            "pictures": PICTURES,
            "animals": ANIMALS,
            "drawings": await self._drawings(reader),
            "longest_name": NAME_CHARACTERS,
        }

    async def _drawings(self, reader: Reader) -> Sequence[MaterialLine]:
        """The newest pictures that all of the twinning see."""
        async with self._house.store.reading() as db:
            found = [
                await gallery(db, reader.home.twinning, reader.actor, Wanted(kind=kind), self._house.now())
                for kind in ("drawing", "photo")
            ]
        shown = [each for one in found for each in one.lines if each.state == "shown" and ("small", 1) in each.files]
        return shown[:_DRAWINGS]
