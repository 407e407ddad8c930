"""A board page: an ordered list of immutable things drawn, with undo, redo and clear as facts among them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from rooms import erasure
from rooms.around import NOTHING_AROUND, Around
from rooms.channel import Author, Entry
from rooms.clearing import Asked, asked_by, decide_answer, decide_clear
from rooms.commands import (
    AnswerClear,
    BringBack,
    ClearPage,
    ColourRegion,
    Drawing,
    DrawShape,
    DrawStroke,
    Fill,
    LayBackdrop,
    LayTan,
    PageCommand,
    PlaceStamp,
    Redo,
    TakeBack,
    ThrowDice,
    TidyTans,
    Undo,
    WriteText,
)
from rooms.commands.backdrop import Backdrop
from rooms.errors import Code, Refused, check_change
from rooms.events import (
    AnyEvent,
    BackdropLaid,
    ClassBroughtBack,
    ClassTakenBack,
    ClearAnswered,
    ClearAsked,
    DiceThrown,
    EntriesErased,
    EntryRedone,
    EntryUndone,
    Erased,
    Fact,
    PageCleared,
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
from rooms.lines import is_closed, is_line
from rooms.minute import LastMinute, Taken
from rooms.sheets import REGIONS, Sheet
from rooms.tangram import Lying, laid_inside, lying, moved
from rooms.tans import Tangram
from rooms.writing import written
from rooms.zones import Zone, box_of, check_inside, check_within

MAX_PAGE_ITEMS = 20_000

CLOSED_FIGURES = frozenset({"rectangle", "ellipse", "triangle"})


@dataclass(slots=True)
class Page:
    """Which entries count: items (all that is drawn) and clearings by number, each with its author, but no undone ones.

    `drawn` is every item that was ever drawn and not erased, be it undone or not, `names` what these are called,
    `closed` the names of those that can be filled with the box around each, `fills` what each filling colours,
    `tans` where each piece of a tangram was laid.
    `undone` is what each person could do again, newest last.
    """

    items: dict[Seq, PersonId] = field(default_factory=dict)
    clearings: dict[Seq, PersonId] = field(default_factory=dict)
    drawn: dict[Seq, PersonId] = field(default_factory=dict)
    names: dict[str, Seq] = field(default_factory=dict)
    closed: dict[str, Zone] = field(default_factory=dict)
    fills: dict[Seq, str] = field(default_factory=dict)
    tans: dict[Seq, Lying] = field(default_factory=dict)
    undone: dict[PersonId, list[Seq]] = field(default_factory=dict)
    backdrop: Backdrop | None = None
    """None: nothing was laid, and it is as the room began."""
    upload: str | None = None
    """The picture that lies under the ink, where one does."""
    minute: LastMinute = field(default_factory=LastMinute)
    asked: Asked | None = None
    """Somebody wants to clear it, and waits for another class's answer."""

    def decide(self, author: Author, command: PageCommand, around: Around = NOTHING_AROUND, at: int = 0) -> AnyEvent:
        """The event that `command` becomes, `at` being now.

        Raises Refused: STROKE_INVALID, OUTSIDE_ZONE, PAGE_FULL, NOTHING_TO_FILL, NOTHING_TO_UNDO, NOTHING_TO_REDO,
        NO_CHANGE or FORBIDDEN.
        """
        match command:
            case DrawStroke() | DrawShape() | PlaceStamp() | WriteText() | Fill() | ColourRegion() | LayTan():
                return self._draw(command, around.zone)
            case LayBackdrop():
                return self._lay(command)
            case ThrowDice(count=count):
                return DiceThrown(numbers=list(around.dice[:count]))
            case TidyTans(on=on):
                check_change(bool(self._moved_tans(on)))
                return TansTidied(on=on)
            case Undo():
                return EntryUndone(seq=self._last_of(author.person))
            case Redo():
                return EntryRedone(seq=self._undone_of(author.person))
            case TakeBack(seat=seat):
                cleared = self._cleared()
                lying = {seq: person for seq, person in self.items.items() if seq > cleared}
                return self.minute.decide(lying, seat, at)
            case BringBack(seq=seq):
                self.minute.check_back(Seq(seq), self._cleared(), at)
                return ClassBroughtBack(seq=Seq(seq))
            case ClearPage():
                shown = self.visible()
                check_change(bool(shown))
                is_shared = any(self.minute.seats.get(self.items[seq]) != author.seat for seq in shown)
                return decide_clear(self._asked(at), author, needs_second=is_shared and around.has_second)
            case AnswerClear(asked=asked, agrees=agrees):
                return decide_answer(self._asked(at), author, asked, agrees=agrees)
            case _:
                return erasure.decide(self.drawn, author, command)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count. Kinds of other channels change nothing."""
        event, person = entry.event, entry.author.person
        self.minute.pass_to(entry.at)
        match event:
            case (
                StrokeDrawn(stroke=name) | ShapeDrawn(shape=name) | StampPlaced(stamp=name) | TextWritten(writing=name)
            ):
                self._add(entry)
                self.names[name] = entry.seq
                if (box := _closed_box(event)) is not None:
                    self.closed[name] = box
            case ShapeFilled(onto=name):
                self._add(entry)
                self.fills[entry.seq] = name
            case RegionColoured():
                self._add(entry)
            case TanLaid() | TansTidied():
                self._add(entry)
                self.tans[entry.seq] = lying(event)
            case BackdropLaid(backdrop=backdrop, upload=upload):
                self.backdrop, self.upload = backdrop, upload
            case PageCleared():
                self._clear(entry.seq, person)
            case ClearAsked():
                self.asked = asked_by(entry)
            case ClearAnswered(asked=asked, agrees=agrees):
                if self.asked is not None and self.asked.seq == asked:
                    asker, self.asked = self.asked.person, None
                    if agrees:
                        self._clear(entry.seq, asker)
            case EntryUndone(seq=seq):
                if self.items.pop(seq, None) or self.clearings.pop(seq, None):
                    self.undone.setdefault(person, []).append(seq)
            case EntryRedone(seq=seq):
                self._restore(seq, person)
            case ClassTakenBack(seqs=seqs):
                gone = [seq for seq in seqs if self.items.pop(seq, None) is not None]
                if gone:
                    self.minute.taken[entry.seq] = Taken(entry.at, gone)
            case ClassBroughtBack(seq=seq):
                if (taken := self.minute.taken.pop(seq, None)) is not None:
                    self._lay_again(taken.seqs)
            case EntriesErased(seqs=seqs):
                self._forget(seqs)
            case Erased():
                self.undone.pop(person, None)  # they drew here, whatever it was
            case _:
                pass

    def visible(self) -> list[Seq]:
        """The items that are on the page now, in drawing order."""
        cleared = self._cleared()
        return [seq for seq in self.items if seq > cleared and self._lies_on_something(seq, cleared)]

    def _moved_tans(self, on: Tangram) -> dict[int, Zone]:
        cleared = self._cleared()
        return moved(self.tans, {seq for seq in self.tans if seq in self.items and seq > cleared}, on)

    def _asked(self, at: int) -> Asked | None:
        return self.asked if self.asked is not None and self.asked.waits_at(at) else None

    def _clear(self, seq: Seq, person: PersonId) -> None:
        self.clearings[seq] = person
        self.undone.pop(person, None)
        self.asked = None

    def _cleared(self) -> Seq:
        """The clearing that counts; 0: none."""
        return max(self.clearings, default=Seq(0))

    def _lies_on_something(self, seq: Seq, cleared: int) -> bool:
        """A colour shows only as long as what it fills."""
        name = self.fills.get(seq)
        return name is None or ((target := self.names.get(name)) in self.items and target > cleared)

    def _add(self, entry: Entry) -> None:
        person = entry.author.person
        self.items[entry.seq] = self.drawn[entry.seq] = person
        self.minute.draw(entry)
        self.undone.pop(person, None)  # who goes on drawing has nothing left to do again

    def _restore(self, seq: Seq, person: PersonId) -> None:
        mine = self.undone.get(person, [])
        if seq not in mine:
            return  # erased since
        mine.remove(seq)
        if not mine:
            self.undone.pop(person)
        if seq in self.drawn:
            self._lay_again([seq])
        else:
            self.clearings[seq] = person

    def _lay_again(self, seqs: Sequence[Seq]) -> None:
        """These count again, where they were."""
        again = {seq: self.drawn[seq] for seq in seqs if seq in self.drawn}
        self.items = dict(sorted((self.items | again).items()))

    def _forget(self, seqs: Sequence[Seq]) -> None:
        """Be as if these had never been drawn: a page folded from emptied entries is the same."""
        gone = set(seqs)
        for seq in gone:
            self.items.pop(seq, None)
            self.drawn.pop(seq, None)
            self.fills.pop(seq, None)
            self.tans.pop(seq, None)
        self.names = {name: seq for name, seq in self.names.items() if seq not in gone}
        self.closed = {name: box for name, box in self.closed.items() if name in self.names}
        kept = {person: [seq for seq in seqs if seq not in gone] for person, seqs in self.undone.items()}
        self.undone = {person: seqs for person, seqs in kept.items() if seqs}
        self.minute.forget(gone, self.drawn.values())

    def _draw(self, command: Drawing, zone: Zone | None) -> AnyEvent:
        if len(self.drawn) >= MAX_PAGE_ITEMS:
            raise Refused(Code.PAGE_FULL)
        match command:
            case Fill(onto=onto, colour=colour):
                cleared = self._cleared()
                seq = self.names.get(onto)
                if onto not in self.closed or seq not in self.items or seq <= cleared:
                    raise Refused(Code.NOTHING_TO_FILL)
                if zone is not None:
                    check_within(zone, self.closed[onto])
                return ShapeFilled(onto=onto, colour=colour)
            case ColourRegion(sheet=on, region=region, colour=colour):
                return _coloured(on, region, colour, zone)
            case LayTan(on=on):
                return laid_inside(command, zone, self._moved_tans(on) if zone is not None else {})
            case WriteText(writing=name):
                if name in self.names:
                    raise Refused(Code.STROKE_INVALID, "that name is taken")
                return written(command, zone)
            case DrawStroke(stroke=name) | DrawShape(shape=name) | PlaceStamp(stamp=name):
                if name in self.names or not is_line(command.points) or not _is_felt(command):
                    raise Refused(Code.STROKE_INVALID)
                if zone is not None:
                    check_inside(zone, command)
                return _drawn(command)

    def _lay(self, command: LayBackdrop) -> AnyEvent:
        if (command.backdrop == "picture") != (command.upload is not None):
            raise Refused(Code.MALFORMED, "a picture and its name go together")
        check_change((command.backdrop, command.upload) != (self.backdrop, self.upload))
        return BackdropLaid(backdrop=command.backdrop, upload=command.upload)

    def _last_of(self, person: PersonId) -> Seq:
        """My newest thing that still shows: what somebody's clearing hides is not mine to undo."""
        cleared = self._cleared()
        mine = [seq for seq in self.visible() if self.items[seq] == person]
        if self.clearings.get(cleared) == person:
            mine.append(cleared)
        if not mine:
            raise Refused(Code.NOTHING_TO_UNDO)
        return max(mine)

    def _undone_of(self, person: PersonId) -> Seq:
        """What I undid last; what somebody has cleared away since stays away."""
        cleared = self._cleared()
        mine = self.undone.get(person)
        if not mine or mine[-1] < cleared:
            raise Refused(Code.NOTHING_TO_REDO)
        return mine[-1]


def _coloured(sheet: Sheet, region: int, colour: int | None, zone: Zone | None) -> AnyEvent:
    """A class's own sheet lies on the page whose backdrop it colours, so that we do not ask which one lies here."""
    if region >= len(REGIONS[sheet]):
        raise Refused(Code.NOTHING_TO_FILL)
    if zone is not None and not zone.holds(*REGIONS[sheet][region], 0):
        raise Refused(Code.OUTSIDE_ZONE)
    return RegionColoured(sheet=sheet, region=region, colour=colour)


def _is_felt(command: Drawing) -> bool:
    """Whether pressure, where there is any, is a pen's, with a sign for each sample."""
    if not isinstance(command, DrawStroke) or command.pressure is None:
        return True
    signs = len(command.pressure.removesuffix("\n"))  # which the pattern's `$` lets by
    return command.tool == "pen" and 2 * signs == len(command.points) == 2 * len(command.pressure)


def _closed_box(event: Fact) -> Zone | None:
    """The box around what has an inside."""
    match event:
        case StrokeDrawn(tool="pen", points=points) if is_closed(points):
            return box_of(points)
        case ShapeDrawn(figure=figure, points=points) if figure in CLOSED_FIGURES:
            return box_of(points)
        case _:
            return None


def _drawn(command: DrawStroke | DrawShape | PlaceStamp) -> AnyEvent:
    colour, width, points = command.colour, command.width, command.points
    match command:
        case DrawStroke(stroke=name, tool=tool):
            return StrokeDrawn(name, tool, colour, width, points, command.pressure)
        case DrawShape(shape=name, figure=figure):
            return ShapeDrawn(name, figure, colour, width, points)
        case PlaceStamp(stamp=name, picture=picture):
            return StampPlaced(name, picture, colour, width, points)
