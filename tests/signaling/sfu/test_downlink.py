"""What a line carries is found and kept to: simulated with a queue, a browser's estimator, layers to choose from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rooms.ids import ParticipantId, PictureName, SeatId
from signaling.sfu.downlink import LEAST_BPS, START_BPS, Downlink
from signaling.sfu.lines import TrackKey
from signaling.sfu.selection import Layer, Picture, Tile, choose

LAYERS = (Layer(180, 150_000, True), Layer(360, 600_000, True), Layer(720, 1_500_000, True))
NAME = PictureName(SeatId("a"))
PICTURE = Picture(TrackKey(ParticipantId("a"), "camera", "video"), NAME, LAYERS)
VIEW = {NAME: Tile(700, is_on_stage=True)}
STEP = 0.1
PACKET_BITS = 8_000


class Browser:
    """How Chromium and Firefox estimate (libwebrtc's aimd_rate_control.cc): 0.85 of what arrives when a queue grows."""

    def __init__(self) -> None:
        self.bps: float | None = None
        self.arrived = [0.0] * 10
        self.first: float | None = None
        self.is_holding = False
        self.grew_at = 0.0
        self.doubts_every: float | None = None
        """Seconds after which a computer that is busy sees a queue where none is; it tells less often, too."""
        self.doubted_at = 0.0

    def take(self, arrived_bps: float, growth: float, queue: float, now: float) -> float | None:
        self.arrived = [*self.arrived[1:], arrived_bps]
        throughput = sum(self.arrived) / len(self.arrived)
        if not arrived_bps:
            return None
        self.first = now if self.first is None else self.first
        if self.doubts_every and now - self.doubted_at >= self.doubts_every:
            self.grew_at = self.doubted_at = now
        self.grew_at = now if growth > 0.1 * STEP else self.grew_at  # seconds of queue
        if now - self.grew_at < 0.5:  # the detector's filter is slow
            self.bps = min(self.bps or 3e7, throughput * 0.85)
            self.is_holding = True
        elif queue > 0.02 and self.is_holding:
            pass
        elif self.bps is None:
            self.bps = throughput if now - self.first > 5 else None
        else:
            self.is_holding = False
            rise = 1.01 if self.doubts_every else 1.08  # it is careful where it fell a moment ago
            self.bps = max(self.bps, min(self.bps * rise**STEP, 1.5 * throughput + 10_000))
        return self.bps


class Line:
    """One subscriber behind a line of `bps` with a queue, which loses `loss` of all besides."""

    def __init__(self, bps: float, *, loss: float = 0.0, queue_seconds: float = 0.3, estimates: bool = True) -> None:
        self.bps, self.loss, self.queue_seconds = bps, loss, queue_seconds
        self.browser = Browser() if estimates else None
        self.now, self.step = 1000.0, 0
        self.downlink = Downlink(self.now)
        self.queue = self.running = 0.0
        self.chosen: dict[object, int] = {}
        self.highest = self.lost = 0.0
        self.reported = (0.0, 0.0)
        self.layers: list[int] = []
        self.queues: list[float] = []

    def run(self, seconds: float) -> "Line":
        downlink = self.downlink
        for _ in range(round(seconds / STEP)):
            self.now += STEP
            self.step = step = self.step + 1
            padding = max(0.0, downlink.target_bps - self.running) if downlink.is_trying else 0.0
            sent = self.running + padding
            grown = sent * STEP / self.bps - STEP
            queue = min(max(0.0, self.queue + grown), self.queue_seconds)
            dropped = max(0.0, self.queue + grown - queue) * self.bps if grown > 0 else 0.0
            self.highest += sent * STEP / PACKET_BITS
            self.lost += (dropped + (sent * STEP - dropped) * self.loss) / PACKET_BITS
            arrived = min(sent, self.bps) * (1 - self.loss)
            if self.browser is not None:
                estimate = self.browser.take(arrived, queue - self.queue, queue, self.now)
                is_busy = self.browser.doubts_every is not None
                falls = estimate is not None and estimate < 0.97 * (downlink.estimate_bps or 0.0)
                if estimate is not None and (step % 2 if not is_busy else falls or step % 10 == 1):
                    downlink.hear(estimate, self.now)
            self.queue = queue
            if step % 10 == 9:
                expected, lost = self.highest - self.reported[0], self.lost - self.reported[1]
                if expected >= 20:
                    self.reported = (self.highest, self.lost)
                    downlink.hear_loss(lost / expected, self.now)
            if step % 3 == 2:
                downlink.look(self.running, padding, LAYERS[-1].bps, self.now)
                self.chosen = choose([PICTURE], VIEW, self.chosen, downlink.bps)  # type: ignore[arg-type,assignment]
            if step % 10 == 4:  # at the next keyframe
                self.running = LAYERS[self.layer].bps if self.chosen else 0.0
            self.layers.append(self.layer)
            self.queues.append(queue)
        return self

    @property
    def layer(self) -> int:
        return next(iter(self.chosen.values()), -1)


def test_an_ordinary_line_gets_everything_within_two_seconds_and_keeps_it() -> None:
    line = Line(20e6).run(3)
    assert line.layer == 2
    assert set(line.run(60).layers[30:]) == {2}


@pytest.mark.parametrize(
    ("bps", "layer"), [(100_000, -1), (300_000, 0), (500_000, 0), (800_000, 1), (1_300_000, 1), (2_000_000, 2)]
)
def test_each_line_gets_what_it_carries(bps: float, layer: int) -> None:
    line = Line(bps).run(60)
    assert line.layer == layer


def test_a_line_narrows_and_widens() -> None:
    line = Line(20e6).run(10)
    line.bps = 300_000
    line.run(8)
    assert line.layer == 0
    assert max(line.queues[-30:]) < 0.2, "a try that was too much ends at once"
    line.bps = 20e6
    line.run(35)
    assert line.layer == 2
    line.bps = 100_000
    line.run(12)
    assert line.layer == -1, "sound alone"
    line.bps = 20e6
    assert line.run(45).layer == 2


@pytest.mark.parametrize("seconds", [3.1, 4.7, 7.3, 11.9])
def test_a_browser_that_sees_queues_where_none_are_keeps_its_picture(seconds: float) -> None:
    line = Line(20e6).run(10)
    assert line.browser is not None
    line.bps, line.browser.doubts_every = 300_000, seconds
    line.run(8)
    line.layers.clear()
    line.run(240)
    assert line.layers.count(-1) <= 0.02 * len(line.layers)
    assert max(line.layers) == 0


@pytest.mark.parametrize("moment", range(12))
def test_a_line_that_narrows_while_more_is_tried_is_kept_to_at_once(moment: int) -> None:
    line = Line(1_200_000).run(20)
    while not line.downlink.is_trying:
        line.run(STEP)
        assert line.now < 1100.0
    line.run(moment * STEP)
    line.bps = 300_000
    line.run(6)
    assert line.layer == 0
    assert max(line.queues[-10:]) < 0.2


@pytest.mark.parametrize("bps", [60_000, 100_000])
def test_a_picture_does_not_go_on_for_long_where_not_even_the_smallest_fits(bps: float) -> None:
    line = Line(20e6).run(10)
    line.bps = bps
    line.run(12)
    assert line.layer == -1
    assert max(line.queues[-10:]) < 0.2


@pytest.mark.parametrize("bps", [250_000, 700_000, 1_000_000])
def test_what_does_not_fit_is_tried_rarely_and_nothing_flaps(bps: float) -> None:
    line = Line(bps).run(30)
    line.layers.clear()
    line.queues.clear()
    line.run(240)
    changes = sum(before != after for before, after in zip(line.layers, line.layers[1:], strict=False))
    assert changes <= 2
    waiting = sum(queue > 0.15 for queue in line.queues) * STEP
    assert waiting < 240 * 0.05, "a voice rarely waits behind a try"


def test_what_is_lost_at_any_rate_is_left_to_the_repairs() -> None:
    line = Line(20e6, loss=0.2).run(60)
    assert line.layer == 2
    line.layers.clear()
    assert set(line.run(60).layers) == {2}


@pytest.mark.parametrize("bps", [300_000, 800_000])
def test_without_an_estimate_losses_tell(bps: float) -> None:
    line = Line(bps, estimates=False).run(40)
    assert LAYERS[line.layer].bps <= bps
    line.bps = 20e6
    assert line.run(60).layer == 2


def test_a_policed_line_has_no_queue_that_a_browser_could_see() -> None:
    line = Line(400_000, queue_seconds=0.0).run(40)
    assert line.layer == 0
    assert sum(layer > 0 for layer in line.run(60).layers[-600:]) < 60


events = st.one_of(
    st.tuples(st.just("estimate"), st.integers(0, 1 << 62)),
    st.tuples(st.just("loss"), st.floats(0, 1)),
    st.tuples(st.just("look"), st.floats(0, 1e9), st.floats(0, 1e9), st.floats(0, 1e8)),
)


@given(st.lists(st.tuples(events, st.floats(0, 5))))
def test_whatever_is_told_there_is_a_budget_and_it_comes_back(script: list[tuple[tuple[object, ...], float]]) -> None:
    downlink, now = Downlink(0.0), 0.0
    for (what, *values), seconds in script:
        now += seconds
        if what == "estimate":
            downlink.hear(*values, now)  # type: ignore[arg-type]
        elif what == "loss":
            downlink.hear_loss(*values, now)  # type: ignore[arg-type]
        else:
            downlink.look(*values, now)  # type: ignore[arg-type]
        assert LEAST_BPS <= downlink.bps <= 30_000_000
        assert downlink.target_bps >= downlink.bps or not downlink.is_trying
        assert 0 <= downlink.loss <= 1
    estimate = 30_000.0
    for _ in range(2000):
        now += 0.1
        estimate = max(estimate, min(estimate * 1.01, 1.5 * downlink.target_bps))
        downlink.hear(estimate, now)
        downlink.look(downlink.bps, downlink.target_bps - downlink.bps, START_BPS, now)
    assert downlink.bps >= START_BPS
