"""The guard: protocols by first byte, rates by a bucket."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu.guard import Drop, Kind, TokenBucket, as_statistics, classify, is_rtcp, no_drops


@pytest.mark.parametrize(
    ("first", "last", "kind"),
    [
        (0, 3, Kind.STUN),
        (4, 19, Kind.UNKNOWN),
        (20, 63, Kind.DTLS),
        (64, 127, Kind.UNKNOWN),
        (128, 191, Kind.MEDIA),
        (192, 255, Kind.UNKNOWN),
    ],
)
def test_rfc_7983(first: int, last: int, kind: Kind) -> None:
    assert {classify(byte) for byte in range(first, last + 1)} == {kind}


def test_rfc_5761() -> None:
    assert [byte for byte in range(256) if is_rtcp(byte)] == list(range(192, 224))
    assert not any(is_rtcp(byte) for byte in (96, 111, 0x80 | 96, 0x80 | 111))


def test_a_bucket_lets_a_burst_through_and_then_the_rate() -> None:
    bucket = TokenBucket(rate=10, burst=5)
    assert [bucket.take(100.0) for _ in range(7)] == [True] * 5 + [False] * 2
    assert bucket.take(100.15)
    assert not bucket.take(100.15)
    assert [bucket.take(200.0) for _ in range(6)] == [True] * 5 + [False]


def test_a_clock_that_stands_or_goes_back_gives_nothing() -> None:
    bucket = TokenBucket(rate=10, burst=1)
    assert bucket.take(50.0)
    assert not bucket.take(40.0)
    assert not bucket.take(40.0)


@given(st.lists(st.tuples(st.floats(0, 0.5), st.floats(0.1, 3)), max_size=60))
def test_a_bucket_never_gives_more_than_burst_plus_rate(calls: list[tuple[float, float]]) -> None:
    bucket, now, taken = TokenBucket(rate=4, burst=6), 0.0, 0.0
    for pause, units in calls:
        now += pause
        if bucket.take(now, units):
            taken += units
    assert taken <= 6 + 4 * now + 1e-6


def test_every_drop_has_a_counter() -> None:
    assert set(dict(as_statistics(no_drops()))) == {f"drop-{reason.value}" for reason in Drop}
