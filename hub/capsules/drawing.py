"""A board page as SVG whose parts say when they are seen, so that one small script plays it. Pure."""

import re
import zlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from markupsafe import Markup, escape

from hub.capsules.film import Moment, Sounding, Timeline, moments_of
from hub.capsules.ink import HEIGHT, UNITS, WIDTH, Things, box, figure, item, line, meet, straight, tan_path
from rooms.board import Page
from rooms.channel import Entry
from rooms.events import (
    BackdropLaid,
    ItemDrawn,
    RegionColoured,
    ShapeDrawn,
    ShapeFilled,
    StampPlaced,
    StrokeDrawn,
    TanLaid,
    TansTidied,
    TextWritten,
)
from rooms.ids import PersonId, Seq
from rooms.tans import CORNERS, UNIT

_TAN_LEFT, _TAN_TOP = 900, 2_900

_EUROPE: Final = "translate(800 500) scale(1.38) translate(-30 1030)"
"""Where static/ui/board/europe.js puts the map, in drawing units."""
_UPLOAD: Final = re.compile(r'<image id="([^"]*)"/>')


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page that was drawn: packed SVG, how long its film is, and whose ink it shows."""

    packed: bytes
    length_ms: int
    people: frozenset[PersonId]
    seats: frozenset[str]
    uploads: frozenset[str]
    has_map: bool
    music: tuple[Sounding, ...] = ()
    """In the time of the film."""

    def svg(self, place_of: Callable[[str], str | None]) -> Markup:
        """Its content, without the outermost element; `place_of` says where a picture lies that was uploaded."""

        def shown(found: re.Match[str]) -> str:
            place = place_of(found[1])
            size = f'width="{WIDTH}" height="{HEIGHT}"'
            return f'<image href="{escape(place)}" {size}/>' if place is not None else ""

        markup = _UPLOAD.sub(shown, zlib.decompress(self.packed).decode())
        return Markup(markup)  # noqa: S704 - each letter of it is a number of ours, or escaped


@dataclass(slots=True)
class _Telling:
    """What is seen when: at these moments of the film something appears, goes, appears again."""

    times: dict[object, list[int]] = field(default_factory=dict)
    seen: set[object] = field(default_factory=set)

    def turn(self, key: object, is_seen: bool, at: int) -> None:
        if is_seen != (key in self.seen):
            self.times.setdefault(key, []).append(at)
            (self.seen.add if is_seen else self.seen.discard)(key)

    def attribute(self, key: object) -> str:
        """With what it is like at the end, for whoever has no script."""
        times = self.times.get(key, [])
        hidden = "" if key in self.seen else ' visibility="hidden"'
        return f' data-at="{" ".join(map(str, times))}"{hidden}'


class Pen:
    """Draws the entries of one channel."""

    def __init__(
        self, things: Things, name: str, *, paper: str = "plain", europe: str = "", hidden: Collection[PersonId] = ()
    ) -> None:
        """`name`: no other drawing in the same page has it. `paper`: what lies under the page from the beginning.

        `europe` is the markup of the map, where that lies there. What `hidden` people drew is left out.
        """
        self._things = things
        self._name = name
        self._hidden = hidden
        self._told = _Telling()
        self._events: dict[Seq, Moment] = {}
        self._backdrops: list[tuple[str, str | None]] = [(paper, None)]
        self._europe = europe

    def draw(
        self, entries: Sequence[Entry], since: float, until: float, music: Sequence[Sounding] = ()
    ) -> Drawing | None:
        """What was drawn from one moment to another, on what lay there before; None where nothing was.

        While `music` plays nothing is cut short: the strokes are in step with it.
        """
        moments = [each for each in moments_of(entries) if each.entry.at < until]
        seen = [each for each in moments if each.ends >= since and isinstance(each.entry.event, ItemDrawn)]
        if not any(each.entry.author.person not in self._hidden for each in seen):
            return None
        heard = [each for each in music if each.ends > since and each.begins < until]
        timeline = Timeline([*(each for each in moments if each.ends >= since), *heard])
        self._fold(moments, since, timeline)
        shown = [seq for seq in self._events if seq in self._told.times]
        markup = "".join((*self._below(), '<g class="ink">', *self._ink(shown, since, timeline), "</g>"))
        authors = [self._events[seq].entry.author for seq in shown]
        uploads = frozenset(upload for _, upload in self._backdrops if upload is not None)
        people = frozenset(each.person for each in authors)
        return Drawing(
            packed=zlib.compress(markup.encode()),
            length_ms=timeline.length_ms,
            people=people,
            seats=frozenset(each.seat for each in authors),
            uploads=uploads,
            has_map=any(print_ == "europe" for print_, _ in self._backdrops),
            music=tuple(
                replace(each, begins=timeline.film(each.begins), ends=timeline.film(each.ends)) for each in heard
            ),
        )

    # --- when ---

    def _fold(self, moments: Sequence[Moment], since: float, timeline: Timeline) -> None:
        page, told = Page(), self._told
        told.turn(("below", 0), True, 0)
        visible: set[Seq] = set()
        for moment in moments:
            entry, event = moment.entry, moment.entry.event
            page.fold(entry)
            at = 0 if moment.ends < since else timeline.film(moment.ends)
            if isinstance(event, BackdropLaid):
                told.turn(("below", len(self._backdrops) - 1), False, at)
                self._backdrops.append((event.backdrop, event.upload))
                told.turn(("below", len(self._backdrops) - 1), True, at)
            elif isinstance(event, ItemDrawn):
                if entry.author.person in self._hidden:
                    continue
                self._events[entry.seq] = moment
                visible.add(entry.seq)
                grows = isinstance(event, StrokeDrawn) and moment.ends >= since
                told.turn(entry.seq, True, timeline.film(moment.begins) if grows else at)
            else:
                now = {seq for seq in page.visible() if seq in self._events}
                for seq in visible ^ now:
                    told.turn(seq, seq in now, at)
                visible = now
            if isinstance(event, TanLaid | TansTidied) or not isinstance(event, ItemDrawn):
                self._lay_tans(visible, at)

    def _lay_tans(self, visible: Collection[Seq], at: int) -> None:
        """Of each tan the last that counts; of none that was moved its place in the square."""
        for print_ in {laid.entry.event.on for laid in self._events.values() if isinstance(laid.entry.event, TanLaid)}:
            lying: dict[int, object] = {tan: ("home", print_, tan) for tan in range(len(CORNERS))}
            for seq in sorted(visible):
                event = self._events[seq].entry.event
                if isinstance(event, TansTidied) and event.on == print_:
                    lying = {tan: ("home", print_, tan) for tan in range(len(CORNERS))}
                elif isinstance(event, TanLaid) and event.on == print_:
                    lying[event.tan] = ("laid", seq)
            keys = set(lying.values())
            known = {key for key in self._told.seen if isinstance(key, tuple) and self._is_tan(key, print_)}
            for key in sorted(known | keys, key=str):
                self._told.turn(key, key in keys, at)

    def _is_tan(self, key: tuple[object, ...], print_: str) -> bool:
        if key[0] == "home":
            return key[1] == print_
        if key[0] != "laid" or not isinstance(key[1], int):
            return False
        event = self._events[Seq(key[1])].entry.event
        return isinstance(event, TanLaid) and event.on == print_

    # --- what lies below ---

    def _below(self) -> list[str]:
        found: list[str] = []
        for number, (print_, upload) in enumerate(self._backdrops):
            inside = self._paper(print_, upload)
            if inside:
                found.append(f"<g{self._told.attribute(('below', number))}>{inside}</g>")
        return found

    def _paper(self, print_: str, upload: str | None) -> str:
        if upload is not None:
            return f'<image id="{escape(upload)}"/>'
        if print_ == "europe":
            return (
                f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#e4f0f5"/><g transform="{_EUROPE}">{self._europe}</g>'
            )
        if print_ in self._things.sheets:
            return self._sheet(print_)
        tans = self._tans(print_) if print_.startswith("tangram") else ""
        paper = self._things.papers.get(print_, "")
        return f'<g transform="scale({1 / UNITS})">{paper}{tans}</g>' if paper or tans else ""

    def _sheet(self, print_: str) -> str:
        """Each region with the colours that it had, one after the other: each hides what lies behind it."""
        coloured: dict[int, list[tuple[Seq, int | None]]] = {}
        for seq, moment in self._events.items():
            event = moment.entry.event
            if isinstance(event, RegionColoured) and event.sheet == print_:
                coloured.setdefault(event.region, []).append((seq, event.colour))
        found: list[str] = []
        region = 0
        for part in self._things.sheets[print_]:
            path = part["path"]
            if part["kind"] == "region":
                found.append(f'<path fill="#fff" d="{path}"/>')
                found += [
                    f'<path fill="{self._things.colour(colour)}" d="{path}"{self._told.attribute(seq)}/>'
                    for seq, colour in coloured.get(region, ())
                ]
                region += 1
            elif part["kind"] == "line":
                found.append(f'<path fill="none" d="{path}"/>')
            else:
                found.append(
                    f'<path fill="{"#2b3345" if part["kind"] == "ink" else "#fff"}" stroke="none" d="{path}"/>'
                )
        look = 'stroke="#2b3345" stroke-width="10" stroke-linecap="round" stroke-linejoin="round"'
        return f"<g {look}>{''.join(found)}</g>"

    def _tans(self, print_: str) -> str:
        places: list[tuple[int, object, str]] = []
        moved = any(isinstance(key, tuple) and key[:2] == ("home", print_) for key in self._told.times)
        for tan, corners in enumerate(CORNERS):
            middle = [sum(axis) / len(corners) for axis in zip(*corners, strict=True)]
            home = (_TAN_LEFT + UNIT * middle[0], _TAN_TOP + UNIT * middle[1])
            key = ("home", print_, tan) if moved else ("below", 0)
            places.append((tan, key if moved else None, tan_path(tan, home, 0, flipped=False)))
        for seq, moment in self._events.items():
            event = moment.entry.event
            if isinstance(event, TanLaid) and event.on == print_:
                path = tan_path(event.tan, (event.x, event.y), event.turn, flipped=event.flipped)
                places.append((event.tan, ("laid", seq), path))
        paths = "".join(
            f'<path fill="{self._things.tans[tan]}" d="{path}"{self._told.attribute(key) if key else ""}/>'
            for tan, key, path in sorted(places, key=lambda each: each[0])
        )
        return f'<g stroke="#fff" stroke-width="36" stroke-linejoin="round">{paths}</g>'

    # --- ink ---

    def _ink(self, shown: Sequence[Seq], since: float, timeline: Timeline) -> list[str]:
        erasers = [(seq, box(event, self._things)) for seq in shown if _erases(event := self._events[seq].entry.event)]
        fills: dict[str, list[tuple[Seq, int]]] = {}
        for seq in shown:
            event = self._events[seq].entry.event
            if isinstance(event, ShapeFilled):
                fills.setdefault(event.onto, []).append((seq, event.colour))
        masks: dict[tuple[Seq, ...], str] = {}
        found: list[str] = []
        for seq in shown:
            moment = self._events[seq]
            event = moment.entry.event
            if _erases(event) or not isinstance(event, StrokeDrawn | ShapeDrawn | StampPlaced | TextWritten):
                continue
            ours = box(event, self._things)
            touching = tuple(other for other, theirs in erasers if other > seq and meet(ours, theirs))
            mask = ""
            if touching:
                name = masks.setdefault(touching, f"{self._name}-{len(masks)}")
                mask = f' mask="url(#{name})"'
            colours = self._inside(event, fills)
            drawn = item(self._things, event, self._growth(moment, since, timeline), self._told.attribute(seq))
            found.append(f'<g data-seat="{escape(moment.entry.author.seat)}"{mask}>{colours}{drawn}</g>')
        return [*(self._mask(name, touching, since, timeline) for touching, name in masks.items()), *found]

    def _growth(self, moment: Moment, since: float, timeline: Timeline) -> str:
        if not isinstance(moment.entry.event, StrokeDrawn) or moment.ends < since:
            return ""
        span = timeline.film(moment.ends) - timeline.film(moment.begins)
        return f' pathLength="1" data-for="{span}"' if span > 0 and len(moment.entry.event.points) > 2 else ""

    def _mask(self, name: str, touching: Sequence[Seq], since: float, timeline: Timeline) -> str:
        area = f'x="0" y="0" width="{WIDTH}" height="{HEIGHT}"'
        holes = "".join(
            line(self._things, event, "#000", f"{self._growth(moment, since, timeline)}{self._told.attribute(seq)}")
            for seq in touching
            if isinstance(event := (moment := self._events[seq]).entry.event, StrokeDrawn)
        )
        return f'<mask id="{name}" maskUnits="userSpaceOnUse" {area}><rect {area} fill="#fff"/>{holes}</mask>'

    def _inside(self, event: object, fills: Mapping[str, Sequence[tuple[Seq, int]]]) -> str:
        """The colours that it was filled with, under its outline."""
        if isinstance(event, StrokeDrawn):
            name, path = event.stroke, straight(event.points)
        elif isinstance(event, ShapeDrawn):
            name, path = event.shape, figure(self._things, event)
        else:
            return ""
        return "".join(
            f'<path fill="{self._things.colour(colour)}" d="{path}"{self._told.attribute(seq)}/>'
            for seq, colour in fills.get(name, ())
        )


def _erases(event: object) -> bool:
    return isinstance(event, StrokeDrawn) and event.tool == "eraser"
