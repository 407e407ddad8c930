"""The m-lines of a subscriber: never fewer, used again only after everyone agreed, an ssrc is never used twice."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from rooms.ids import ParticipantId, SeatId
from signaling.sfu.core import TrackKind
from signaling.sfu.lines import Lines, TrackKey, Wanted
from signaling.sfu.sdp import MOST_LINES


def wanted(*names: str, kind: TrackKind = "video", stream: str = "") -> list[Wanted]:
    keys = [TrackKey(ParticipantId(name), "camera", kind) for name in names]
    return [Wanted(key, SeatId(key.peer), stream or f"s-{key.peer}") for key in keys]


def lines() -> Lines:
    counter = itertools.count(1000)
    return Lines(lambda: next(counter))


def streams(it: Lines) -> list[str]:
    return [line.stream for line in it.offer()]


def test_the_first_lines_are_there_from_the_start() -> None:
    it = lines()
    assert [(line.mid, line.kind, line.stream) for line in it.offer()] == [("0", "audio", ""), ("1", "video", "")]
    assert it.place(wanted("a"))
    assert streams(it) == ["", "s-a"]
    assert not it.place(wanted("a"))


def test_a_line_is_free_only_after_an_answer_that_saw_it_inactive() -> None:
    it = lines()
    it.place(wanted("a"))
    before = it.offer()
    it.place([])
    it.answered(before)  # this answer still saw it active
    it.place(wanted("b"))
    assert streams(it) == ["", "", "s-b"]
    it.answered(it.offer())
    it.place(wanted("b", "c"))
    assert streams(it) == ["", "s-c", "s-b"]
    assert len({line.ssrc for line in it if line.ssrc}) == 2


def test_another_stream_of_the_same_participant_is_a_new_copy() -> None:
    it = lines()
    it.place(wanted("a", stream="first"))
    assert it.place(wanted("a", stream="second"))
    assert streams(it) == ["", "", "second"]


def test_above_the_cap_a_track_gets_no_line() -> None:
    it = lines()
    it.place(wanted(*map(str, range(100))))
    assert len(it.offer()) == MOST_LINES
    assert sum(bool(stream) for stream in streams(it)) == MOST_LINES - 1


names = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(st.lists(st.tuples(names, names, st.booleans()), max_size=12))
def test_whatever_comes_and_goes(script: list[tuple[list[str], list[str], bool]]) -> None:
    it, ssrcs, count, offered = lines(), set[tuple[int, str]](), 2, None
    for sounds, pictures, is_answered in script:
        everything = wanted(*sounds, kind="audio") + wanted(*pictures)
        it.place(everything)
        offer = it.offer()
        assert len(offer) >= count
        count = len(offer)
        assert sorted(line.stream for line in offer if line.stream) == sorted(item.stream for item in everything)
        for line in it:
            if line.wanted is not None:
                assert line.kind == line.wanted.key.kind
                ssrcs.add((line.ssrc, f"{line.mid} {line.wanted.key}"))
        if is_answered and offered is not None:
            it.answered(offered)
        offered = offer
    assert len({ssrc for ssrc, _ in ssrcs}) == len(ssrcs)
