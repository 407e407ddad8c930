"""The game of a sound board, played together in front of the projector."""

import random
from typing import Any

from quart import Blueprint, redirect, request

from hub.pages.landing import entry_url
from hub.pages.sound_door import SoundDoor, shared
from hub.people.rights import HubVerb
from hub.sounds.quiz import Ask, a_round


class SoundQuizViews:
    """`/sounds/<board>/quiz`."""

    def __init__(self, door: SoundDoor) -> None:
        self._door = door
        self._house = door.house
        self._chance = random.Random()  # noqa: S311 - a game, no secret

    def blueprint(self) -> Blueprint:
        """The route of this view."""
        routes = Blueprint("sound-quiz", __name__)
        routes.get("/sounds/<board>/quiz")(self.quiz)
        return routes

    async def quiz(self, board: str) -> Any:
        """A sound and its choices; after a guess also whether it was right. Nothing of it is kept."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        at = await self._door.at(board, HubVerb.SEE_MATERIALS)
        asked = request.args
        ask = Ask.PLACE if asked.get("ask") == Ask.PLACE else Ask.THING
        classes = at.reader.home.classes
        found = a_round(
            at.things, [each.school_class for each in classes], ask, asked.get("sound", ""),
            after=asked.get("after", ""), chance=self._chance,
        )  # fmt: skip
        return await self._house.page(
            "sound_quiz.html", at.reader.visitor, **shared(at), ask=ask, round=found, said=asked.get("said", ""),
            things={each.id: each for each in at.things}, classes={each.school_class: each for each in classes},
        )  # fmt: skip
