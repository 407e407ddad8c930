"""What losses, wishes and reports turn into, second by second."""

import pytest

from signaling.sfu.feedback import Allowance, Backlog, Gaps, KeyframeWish, Reception


def test_wishes_are_joined_and_the_late_ones_are_not_forgotten() -> None:
    wish = KeyframeWish()
    assert wish.wish(10.0)
    assert not wish.wish(10.2)
    assert not wish.repeat(10.4)
    assert wish.repeat(10.5)
    wish.came()
    assert not wish.repeat(20.0)


def test_a_request_that_was_not_heard_is_made_again() -> None:
    wish = KeyframeWish()
    assert wish.wish(10.0)
    assert not wish.repeat(10.6)
    assert wish.repeat(11.0)
    assert not wish.repeat(11.6)
    assert wish.repeat(12.0)


def test_a_gap_is_asked_for_after_a_while_and_not_for_ever() -> None:
    gaps = Gaps()
    gaps.open(65_534, 65_538, now=1.0)
    assert gaps.due(1.0) == []
    gaps.close(65_535)
    assert gaps.due(1.03) == [65_534, 0, 1]
    assert gaps.due(1.05) == []
    asked = [gaps.due(1.03 + 0.11 * turn) for turn in range(1, 8)]
    assert [len(item) for item in asked] == [3, 3, 3, 3, 0, 0, 0]
    assert not gaps


def test_a_great_gap_is_given_up() -> None:
    gaps = Gaps()
    gaps.open(0, 90, now=1.0)
    assert gaps
    gaps.open(100, 120, now=1.0)
    assert not gaps
    assert gaps.due(2.0) == []


def test_reception_counts_between_two_looks() -> None:
    reception = Reception()
    first = reception.report(9, first=100, highest=199, received=90, jitter=4, now=1.0)
    assert (first.lost, first.fraction_lost, first.highest, first.last_sr, first.delay_since_last_sr) == (
        10,
        25,
        199,
        0,
        0,
    )
    reception.last_sr, reception.last_sr_at = 0xABCD, 1.5
    second = reception.report(9, first=100, highest=299, received=195, jitter=4, now=2.0)
    assert (second.lost, second.fraction_lost) == (5, 0)  # repairs came: nothing was lost this time
    assert (second.last_sr, second.delay_since_last_sr) == (0xABCD, 32_768)
    idle = reception.report(9, first=100, highest=299, received=195, jitter=4, now=3.0)
    assert idle.fraction_lost == 0


def test_the_allowance_rises_without_loss_stays_with_some_and_falls_with_much() -> None:
    allowance = Allowance()
    assert allowance.bps == 1_200_000
    assert allowance.after(0) == 1_300_000
    assert allowance.after(15) == 1_300_000
    assert allowance.after(128) == 975_000
    for _ in range(50):
        allowance.after(0)
    assert allowance.bps == 3_000_000
    for _ in range(50):
        allowance.after(255)
    assert allowance.bps == 150_000


def test_a_queue_that_stands_brings_the_allowance_below_what_comes_through() -> None:
    allowance = Allowance()
    assert allowance.after(0, waiting_seconds=0.4, received_bps=300_000) == 255_000
    assert allowance.after(0, waiting_seconds=0.4, received_bps=400_000) == 255_000, "never up while it stands"
    assert allowance.after(0, waiting_seconds=0.4) == 255_000, "nothing came: there is nothing to go by"
    assert allowance.after(0, waiting_seconds=0.1) == 255_000
    assert allowance.after(0, waiting_seconds=0.02) == 276_250
    assert allowance.after(0, waiting_seconds=0.4, received_bps=20_000) == 60_000, "a voice"
    assert allowance.after(255) == 60_000
    assert allowance.after(0) == 65_000


def seen(backlog: Backlog, *transits: float) -> float:
    for transit in transits:
        backlog.see(transit)
    return backlog.look()


def test_waiting_is_what_even_the_fastest_packet_of_a_second_waited() -> None:
    backlog = Backlog()
    assert seen(backlog, 1000.5, 1000.0, 1000.9) == 0.0
    assert seen(backlog, 1000.7, 1000.1) == pytest.approx(0.1)
    assert seen(backlog, 999.9) == 0.0
    assert seen(backlog, 1000.4) == pytest.approx(0.5)
    assert seen(backlog) == 0.0, "nothing came"
    assert seen(backlog, 1000.4) == 0.0, "timestamps may have stood still meanwhile"


def test_after_a_pause_nothing_is_known() -> None:
    backlog = Backlog()
    assert seen(backlog, 1000.0) == 0.0
    backlog.see(1000.0)
    backlog.pause()
    assert seen(backlog, 1003.0) == 0.0
    assert seen(backlog, 1003.2) == pytest.approx(0.2)


def test_a_queue_that_drains_is_believed_and_a_step_that_stays_is_not() -> None:
    draining, step = Backlog(), Backlog()
    assert seen(draining, 1000.0) == seen(step, 1000.0) == 0.0
    for second in range(20):
        assert seen(draining, 1002.0 - second / 20) == pytest.approx(2.0 - second / 20)
    waited = [seen(step, 1000.7) for _ in range(20)]
    assert waited == pytest.approx([0.7] * 8 + [0.0] * 12)
    assert seen(step, 1001.0) == pytest.approx(0.3), "and what comes on top of it is seen"


def test_a_clock_that_drifts_is_no_queue() -> None:
    backlog = Backlog()
    waited = [seen(backlog, 1000.0 + second * 0.0001) for second in range(600)]
    assert max(waited) < 0.01


@pytest.mark.parametrize(("bps", "queue_seconds"), [(300_000, 0.3), (300_000, 2.0), (100_000, 1.0), (1_000_000, 0.5)])
def test_an_uplink_is_not_kept_full(bps: float, queue_seconds: float) -> None:
    allowance, backlog, queue = Allowance(), Backlog(), 0.0
    backlog.see(5.0)
    backlog.look()
    queues = []
    for _ in range(240):
        sent = float(allowance.bps)
        arrived = min(bps, sent + queue * bps)
        grown = queue + (sent - bps) / bps
        lost = max(0.0, grown - queue_seconds) * bps
        queue = min(max(0.0, grown), queue_seconds)
        queues.append(queue)
        backlog.see(5.0 + queue)
        allowance.after(min(255, int(256 * lost / sent)), backlog.look(), arrived)
    settled = queues[60:]
    assert sum(queues[60:]) / len(settled) < 0.1
    assert max(settled) < 0.35
    assert allowance.bps > bps * 0.6
