"""The meeting finder: the best hours for the classes of a twinning, each with what to know about it."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Annotated

import msgspec
from quart import Blueprint

from hub.api.caller import bearer
from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.problems import Problem, not_there
from hub.api.scopes import Scope
from hub.api.shapes import Told, moment
from hub.api.shapes.lessons import Minutes
from hub.calendar.finder import Presence, Sitting, Slot, find
from hub.calendar.queries import groups_of
from hub.people.rights import HubVerb
from hub.sessions.recurrence import local
from hub.twinnings.queries import twinning_home
from rooms.ids import ClassId
from rooms.rights import Actor

_SHOWN = 12
_IDS = 2_000


class SittingTold(Told):
    """What a slot means for one class: its local time, and why it is good there or not.

    `holiday` is the name of one. `is_presumed`: the class has not said its timetable.
    """

    school_class: str
    local_time: str
    presence: Presence
    holiday: str | None
    clock_changes: bool
    is_presumed: bool


class SlotTold(Told):
    """A time to meet; of two the one with the lower `cost` is better."""

    starts_at: datetime
    ends_at: datetime
    suits_all: bool
    cost: int
    sittings: Sequence[SittingTold]


class SlotsTold(Told):
    """The best first."""

    items: Sequence[SlotTold]


class Wish(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """From which day on (tomorrow), for how many weeks, how long, and whom it needs: ids with commas, or everybody."""

    first: date | None = None
    weeks: Annotated[int, msgspec.Meta(ge=1, le=8)] = 4
    minutes: Minutes = 45
    needed: Annotated[str, msgspec.Meta(max_length=_IDS)] = ""


def meet_views(desk: Desk) -> Blueprint:
    """`/twinnings/{id}/slots`."""
    ops = Operations("meet", "Lessons")

    @ops.get("/twinnings/<twinning>/slots", Scope.READ_LESSONS, SlotsTold, Wish)
    async def find_slots(actor: Actor, twinning: str, query_args: Wish) -> SlotsTold:
        """When the classes may meet, by timetables, holidays and clocks. One is proposed as a lesson."""
        async with desk.store.reading() as db:
            found, place = await desk.twinning(db, actor, twinning, HubVerb.PLAN_LESSON)
            home = await twinning_home(db, found.id, desk.now())
            acting = actor.at(place).school_class
            ours = next((each for each in home.classes if each.school_class == acting), None) if home else None
            if home is None or ours is None:
                raise not_there()
            today = local(desk.now(), ours.time_zone).date()
            first = max(query_args.first or max(today + timedelta(days=1), home.starts_on), today)
            if first > home.ends_on:
                return SlotsTold([])
            last = min(first + timedelta(days=7 * query_args.weeks - 1), home.ends_on)
            needed = {ClassId(each) for each in query_args.needed.split(",") if each}
            if not needed <= place.partners:
                raise Problem(422, "needed", "Not all that are needed are partners")
            classes = sorted(home.classes, key=lambda each: each.school_class != ours.school_class)
            needed = needed | {ours.school_class} if needed else needed
            groups = await groups_of(db, classes, first, last, needed, bearer().language)
        slots = await asyncio.to_thread(
            lambda: find(groups, first=first, last=last, minutes=query_args.minutes, now=desk.now(), most=_SHOWN)
        )
        return SlotsTold([_slot(each) for each in slots])

    return ops.blueprint


def _slot(slot: Slot) -> SlotTold:
    sittings = [_sitting(each, slot) for each in slot.sittings]
    return SlotTold(moment(slot.starts_at), moment(slot.ends_at), slot.suits_all, slot.cost, sittings)


def _sitting(sitting: Sitting, slot: Slot) -> SittingTold:
    return SittingTold(
        sitting.key, local(slot.starts_at, sitting.time_zone).strftime("%Y-%m-%dT%H:%M"), sitting.presence,
        sitting.holiday, sitting.clock_changes, sitting.is_presumed,
    )  # fmt: skip
