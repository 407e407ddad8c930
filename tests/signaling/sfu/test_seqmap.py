"""A route's numbering: whatever starts, stops, is lost or overtaken, numbers never repeat and never jump back."""

from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu.seqmap import TIMESTAMP_MASK, Numbering, step


@given(st.integers(0, 1 << 40), st.integers(-32_768, 32_767))
def test_step_is_the_shortest_way(highest: int, distance: int) -> None:
    assert step(highest, (highest + distance) & 0xFFFF) == distance


actions = st.lists(
    st.one_of(
        st.tuples(st.just("send"), st.integers(1, 400)),  # so many packets, one in twenty lost
        st.tuples(st.just("late"), st.integers(1, 300)),  # a packet so far back comes late
        st.tuples(st.just("pause"), st.integers(0, 30_000)),  # muted while so many packets go by
        st.tuples(st.just("reload"), st.integers(0, 1 << 20)),  # a new source begins at this number
    ),
    max_size=30,
)


@given(actions, st.integers(0, 0xFFFF), st.integers(0, 0xFFFFFFFF))
def test_numbers_never_repeat_and_never_jump_back(script: list[tuple[str, int]], seq: int, timestamp: int) -> None:
    numbering = Numbering(seq, timestamp)
    number, stamp, clock = 0x10000, 5000, 0  # the source's unwrapped number and timestamp; time in ticks
    numbering.start(number, stamp, 0, same_clock=False)
    sent: dict[int, int] = {}  # out (unwrapped) -> in, for this source
    top, top_time = seq - 1, 0  # highest number that went out, and the highest timestamp, both unwrapped
    first_stamp = timestamp

    def forward(value: int, at: int) -> None:
        nonlocal top, top_time
        if value < numbering.first:
            return
        out = value + numbering.seq_offset
        assert out not in sent or sent[out] == value
        sent[out] = value
        if out > top:
            gone = (at + numbering.timestamp_offset - first_stamp) & TIMESTAMP_MASK
            behind = step_32(top_time, gone)
            assert behind >= 0, "time went back"
            top, top_time = out, top_time + behind

    forward(number, stamp)
    highest = number
    for action, amount in script:
        if action == "send":
            for index in range(amount):
                number, stamp, clock = number + 1, (stamp + 960) & TIMESTAMP_MASK, clock + 960
                if index % 20 != 7:
                    forward(number, stamp)
                    highest = number
        elif action == "late":
            late = number - amount
            forward(late, (stamp - 960 * amount) & TIMESTAMP_MASK)
        else:
            numbering.stop(highest, (stamp - 960 * (number - highest)) & TIMESTAMP_MASK)
            expected = top + 1
            if action == "pause":
                number += amount + 1
                stamp, clock = (stamp + 960 * (amount + 1)) & TIMESTAMP_MASK, clock + 960 * (amount + 1)
                numbering.start(number, stamp, 960 * (amount + 1), same_clock=True)
            else:
                number, stamp = 0x10000 + amount, (amount * 7919) & TIMESTAMP_MASK
                sent.clear()
                numbering.start(number, stamp, 90_000, same_clock=False)
            assert number + numbering.seq_offset == expected, "the stream goes on with the next number"
            forward(number, stamp)
            highest = number


def step_32(highest: int, value: int) -> int:
    return ((value - highest + (1 << 31)) & TIMESTAMP_MASK) - (1 << 31)


@given(st.integers(0, 0xFFFF), st.integers(0, 1 << 24), st.integers(0, 5000), st.integers(-6000, 6000))
def test_a_nacked_number_leads_back_to_its_packet(seq: int, start: int, length: int, asked: int) -> None:
    numbering = Numbering(seq, 0)
    numbering.start(start, 0, 0, same_clock=False)
    highest = start + length
    number = highest - asked
    found = numbering.source_of((number + numbering.seq_offset) & 0xFFFF, highest)
    assert found == (number if start <= number <= highest else None)
