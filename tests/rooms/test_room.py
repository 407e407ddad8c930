"""A whole lesson at random: state + events = state, whoever reads them and from wherever they start."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from rooms.board import Page
from rooms.channel import CHAT, FLOOR, Author, ChannelName, page
from rooms.commands import (
    AnswerClear,
    AnyCommand,
    BringBack,
    ClearPage,
    CountAnew,
    DrawStroke,
    GiveStick,
    LowerAllHands,
    LowerHand,
    MuteSeat,
    PinForAll,
    RaiseHand,
    Say,
    Spotlight,
    TakeBack,
    TakeStick,
    Undo,
    UnmuteSeat,
    UnpinForAll,
)
from rooms.commands.board import Tool
from rooms.errors import Code, Refused
from rooms.events import AnyEvent, StrokeDrawn
from rooms.history import read_event, write_event
from rooms.ids import SeatId
from rooms.rights import Verb
from rooms.room import apply, new_fold, verb_of
from tests.rooms.lesson import CAMILLE, EVERYBODY, EVORA, LEO, MENTOR, NIORT, TERESA, Notebook

SEATS = st.sampled_from([SeatId(NIORT), SeatId(EVORA), SeatId("nobodys-seat")])
PEOPLE = st.sampled_from([author.person for author in EVERYBODY])
POINTS = st.lists(st.integers(-4_000, 18_000), min_size=2, max_size=8)

FLOOR_COMMANDS: st.SearchStrategy[AnyCommand] = st.one_of(
    st.builds(RaiseHand, for_class=st.booleans()),
    st.builds(LowerHand, person=st.none() | PEOPLE, seat=st.none() | SEATS),
    st.builds(MuteSeat, seat=SEATS),
    st.builds(UnmuteSeat, seat=SEATS),
    st.builds(GiveStick, seat=SEATS, seconds=st.sampled_from([0, 60]), ends=st.booleans()),
    st.just(LowerAllHands()),
    st.just(CountAnew()),
    st.builds(Spotlight, on=st.sampled_from(["camera", "board", None]), seat=st.none() | SEATS),
    st.builds(PinForAll, seat=SEATS),
    st.builds(UnpinForAll, seat=SEATS),
    st.builds(TakeStick, seat=SEATS),
)
CHAT_COMMANDS: st.SearchStrategy[AnyCommand] = st.builds(Say, text=st.text(min_size=1, max_size=30))
PAGE_COMMANDS: st.SearchStrategy[AnyCommand] = st.one_of(
    st.builds(
        DrawStroke,
        stroke=st.integers(0, 30).map(lambda number: f"stroke-{number:04}"),
        tool=st.sampled_from(["pen", "marker", "eraser"]),
        colour=st.integers(0, 11),
        width=st.integers(0, 2),
        points=POINTS,
    ),
    st.just(Undo()),
    st.just(ClearPage()),
)
COMMANDS = {FLOOR: FLOOR_COMMANDS, CHAT: CHAT_COMMANDS, page(1): PAGE_COMMANDS}


@st.composite
def lessons(draw: st.DrawFn) -> Notebook:
    """A channel to which somebody committed what was not refused."""
    name: ChannelName = draw(st.sampled_from(sorted(COMMANDS)))
    notebook = Notebook(name)
    asked = st.tuples(st.sampled_from(EVERYBODY), COMMANDS[name])
    for author, command in draw(st.lists(asked, max_size=40)):
        before = msgspec.json.encode(visible(notebook))
        try:
            notebook.do(author, command)
        except Refused:
            assert msgspec.json.encode(visible(notebook)) == before  # a refusal changes nothing
    return notebook


def visible(notebook: Notebook) -> object:
    """What somebody sees of a channel."""
    fold = notebook.fold
    return {slot: getattr(fold, slot) for slot in type(fold).__slots__ if slot != "names"}


@given(lessons())
def test_the_writers_state_is_every_readers_state(lesson: Notebook) -> None:
    assert lesson.folded() == lesson.fold


@given(lessons(), st.data())
def test_a_state_and_the_events_after_it_are_the_whole_state(lesson: Notebook, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(lesson.entries)))
    half = lesson.folded(lesson.entries[:cut])
    for entry in lesson.entries[cut:]:
        half.fold(entry)
    assert half == lesson.fold


@given(lessons())
def test_every_event_survives_the_store(lesson: Notebook) -> None:
    for entry in lesson.entries:
        body = msgspec.json.encode(entry.event)
        assert msgspec.json.decode(body, type=AnyEvent) == entry.event


@given(lessons(), st.sampled_from(EVERYBODY))
def test_undo_takes_back_only_ones_own(lesson: Notebook, author: Author) -> None:
    if not isinstance(lesson.fold, Page):
        return
    owners = {entry.seq: entry.author.person for entry in lesson.entries}
    try:
        event = apply(lesson.fold, author, Undo(), 0)
    except Refused:
        return
    assert owners[event.seq] == author.person  # type: ignore[union-attr]


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_kinds_of_other_channels_change_nothing(name: ChannelName) -> None:
    others: dict[ChannelName, AnyCommand] = {FLOOR: RaiseHand(), CHAT: Say(text="hello"), page(1): _stroke()}
    mine = Notebook(name)
    mine.do(CAMILLE, others.pop(name))
    before = new_fold(name)
    for other, command in others.items():
        before.fold(Notebook(other).do(TERESA, command))
    assert before == new_fold(name)


@pytest.mark.parametrize(
    ("command", "author", "verb"),
    [
        (Say(text="hello"), CAMILLE, Verb.SAY),
        (Undo(), CAMILLE, Verb.UNDO),
        (ClearPage(), CAMILLE, Verb.CLEAR_PAGE),
        (AnswerClear(asked=3, agrees=True), CAMILLE, Verb.CLEAR_PAGE),
        (TakeBack(seat=SeatId(NIORT)), CAMILLE, Verb.TAKE_BACK),
        (BringBack(seq=3), CAMILLE, Verb.TAKE_BACK),
        (RaiseHand(for_class=True), LEO, Verb.RAISE_HAND),
        (MuteSeat(seat=SeatId(EVORA)), CAMILLE, Verb.MUTE),
        (UnmuteSeat(seat=SeatId(EVORA)), CAMILLE, Verb.MUTE),
        (GiveStick(seat=SeatId(EVORA)), CAMILLE, Verb.MUTE),
        (TakeStick(seat=SeatId(EVORA)), CAMILLE, Verb.MUTE),
        (CountAnew(), CAMILLE, Verb.MUTE),
        (LowerAllHands(), CAMILLE, Verb.LOWER_ANY_HAND),
        (Spotlight(on="board"), CAMILLE, Verb.SET_STAGE),
        (PinForAll(seat=SeatId(EVORA)), CAMILLE, Verb.SET_STAGE),
        (UnpinForAll(seat=SeatId(EVORA)), CAMILLE, Verb.SET_STAGE),
        (LowerHand(), LEO, Verb.LOWER_OWN_HAND),
        (LowerHand(person=LEO.person), LEO, Verb.LOWER_OWN_HAND),
        (LowerHand(seat=SeatId(NIORT)), LEO, Verb.LOWER_OWN_HAND),
        (LowerHand(person=LEO.person), CAMILLE, Verb.LOWER_ANY_HAND),
        (LowerHand(seat=SeatId(EVORA)), LEO, Verb.LOWER_ANY_HAND),
        (LowerHand(person=LEO.person, seat=SeatId(EVORA)), LEO, Verb.LOWER_ANY_HAND),
        (LowerHand(seat=SeatId(NIORT)), MENTOR, Verb.LOWER_ANY_HAND),
    ],
)
def test_the_right_that_a_command_needs(command: AnyCommand, author: Author, verb: Verb) -> None:
    assert verb_of(command, author) is verb


def test_drawing_needs_the_right_to_draw() -> None:
    assert verb_of(_stroke(), CAMILLE) is Verb.DRAW


def _stroke() -> DrawStroke:
    return DrawStroke(stroke="stroke-0001", tool="pen", colour=1, width=1, points=[100, 100, 50, 50])


@pytest.mark.parametrize(
    ("tool", "pressure"), [("pen", "K"), ("pen", "Kzz"), ("pen", "K\n"), ("marker", "Kz"), ("eraser", "Kz")]
)
def test_pressure_is_a_pens_and_has_a_sign_for_each_sample(tool: Tool, pressure: str) -> None:
    with pytest.raises(Refused) as refused:
        apply(Page(), CAMILLE, replace(_stroke(), tool=tool, pressure=pressure), 0)
    assert refused.value.code is Code.STROKE_INVALID


def test_a_pressed_stroke_is_kept_with_its_pressure_and_another_has_none() -> None:
    pressed = apply(Page(), CAMILLE, replace(_stroke(), pressure="Kz"), 0)
    assert isinstance(pressed, StrokeDrawn)
    assert (pressed.pressure, read_event(write_event(pressed))) == ("Kz", pressed)
    assert b"pressure" not in write_event(apply(Page(), CAMILLE, _stroke(), 0))


@pytest.mark.parametrize("pressure", ["", "K!", "K z", "K" * 2_001])
def test_what_is_no_pressure_is_no_command(pressure: str) -> None:
    raw = msgspec.json.encode({**msgspec.to_builtins(_stroke()), "pressure": pressure})
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(raw, type=DrawStroke)
