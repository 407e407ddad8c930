"""What a source's packets say about its uplink, pure: reports, losses worth asking for, the rate it may send."""

from collections import deque
from dataclasses import dataclass, field

from signaling.sfu.rtcp import ReportBlock

KEYFRAME_SECONDS = 0.5
"""At most one PLI per source in this time, however many subscribers ask."""
_KEYFRAME_PATIENCE_SECONDS = 1.0

_NACK_DELAY_SECONDS = 0.02  # a packet this late is more likely lost than overtaken
_NACK_AGAIN_SECONDS = 0.1
_NACK_TRIES = 5
_NACK_MOST = 96

_BACKLOG_LOOKS = 60
_DRAINS_LOOKS, _DRAINED_SECONDS = 8, 0.05
_WAITING_LITTLE_SECONDS, _WAITING_MUCH_SECONDS = 0.05, 0.15
_DRAINING = 0.85

_RATE_START_BPS = 1_200_000
_RATE_LEAST_BPS = 150_000  # for a loss: one voice and a small picture
_RATE_LEAST_DRAINING_BPS = 60_000  # a queue says for sure that it is too much: one voice
_RATE_MOST_BPS = 3_000_000


@dataclass(slots=True)
class KeyframeWish:
    """Joins the wishes of many subscribers into few requests, and repeats one that was not heard."""

    _is_open: bool = False
    _is_newer: bool = False
    _asked_at: float = float("-inf")

    def wish(self, now: float) -> bool:
        """Someone needs a keyframe; True if it is time to ask the publisher, else the tick will."""
        self._is_open = self._is_newer = True
        return self._may_ask(now, KEYFRAME_SECONDS)

    def repeat(self, now: float) -> bool:
        """On the tick: True if a wish came too soon after the last request, or if the last request was not heard."""
        return self._is_open and self._may_ask(now, KEYFRAME_SECONDS if self._is_newer else _KEYFRAME_PATIENCE_SECONDS)

    def came(self) -> None:
        """A keyframe starts: all are served."""
        self._is_open = self._is_newer = False

    def _may_ask(self, now: float, gap_seconds: float) -> bool:
        if now - self._asked_at < gap_seconds:
            return False
        self._asked_at = now
        self._is_newer = False
        return True


@dataclass(slots=True)
class Gaps:
    """Unwrapped numbers that are missing on the way in; bounded in number, tries and time."""

    _missing: dict[int, tuple[int, float]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self._missing)

    def open(self, first: int, end: int, now: float) -> None:
        """Packets first..end-1 were skipped. Too many at once are given up: a keyframe repairs that better."""
        if end - first + len(self._missing) > _NACK_MOST:
            self._missing.clear()
            return
        for seq in range(first, end):
            self._missing[seq] = (0, now + _NACK_DELAY_SECONDS)

    def close(self, seq: int) -> None:
        """It came after all."""
        self._missing.pop(seq, None)

    def due(self, now: float) -> list[int]:
        """The 16-bit numbers to ask for now, oldest first."""
        asked = []
        for seq, (tries, at) in list(self._missing.items()):
            if at > now:
                continue
            if tries >= _NACK_TRIES:
                del self._missing[seq]
                continue
            self._missing[seq] = (tries + 1, now + _NACK_AGAIN_SECONDS)
            asked.append(seq & 0xFFFF)
        return asked


def fraction(lost: int, expected: int) -> int:
    """In 256ths, as reports have it (RFC 3550 §6.4.1)."""
    return min(255, 256 * lost // expected) if expected > 0 else 0


@dataclass(slots=True)
class Reception:
    """Turns two looks at a source's counters into a report block (RFC 3550 §6.4.1, A.3)."""

    _expected: int = 0
    _received: int = 0
    last_sr: int = 0
    last_sr_at: float = 0.0
    new_expected: int = 0
    """Between the last two looks, as `new_lost`."""
    new_lost: int = 0

    def report(self, ssrc: int, *, first: int, highest: int, received: int, jitter: int, now: float) -> ReportBlock:
        """`first` and `highest` are unwrapped numbers, `received` counts packets, `jitter` is in clock ticks."""
        expected = highest - first + 1
        new_expected, new_received = expected - self._expected, received - self._received
        self._expected, self._received = expected, received
        self.new_expected, self.new_lost = max(0, new_expected), max(0, new_expected - new_received)
        delay = int((now - self.last_sr_at) * 65536) if self.last_sr else 0
        return ReportBlock(
            ssrc=ssrc,
            fraction_lost=fraction(self.new_lost, new_expected),
            lost=expected - received,
            highest=highest & 0xFFFFFFFF,
            jitter=jitter,
            last_sr=self.last_sr,
            delay_since_last_sr=delay,
        )


@dataclass(slots=True)
class Backlog:
    """How long packets wait on an uplink: a second's shortest way, above the shortest of the last minute.

    A queue that stands delays every packet; what delays some (a busy browser, radio) leaves the shortest as it is. And
    it drains when less is sent: what does not is no queue, but timestamps that stood still for a while (another
    microphone).
    """

    _least: deque[float] = field(default_factory=lambda: deque(maxlen=_BACKLOG_LOOKS))
    _waited: deque[float] = field(default_factory=lambda: deque(maxlen=_DRAINS_LOOKS))
    _now: float = float("inf")

    def see(self, transit: float) -> None:
        """The way of a packet: arrival less its timestamp, in seconds; only differences count."""
        self._now = min(self._now, transit)

    def look(self) -> float:
        """Once a second: how long all that came since the last look had waited, in seconds."""
        least, self._now = self._now, float("inf")
        if least == float("inf"):
            self._begin_anew()
            return 0.0
        self._least.append(least)
        waited = least - min(self._least)
        is_stuck = len(self._waited) == _DRAINS_LOOKS and min(self._waited) > _WAITING_MUCH_SECONDS
        if is_stuck and waited > self._waited[0] - _DRAINED_SECONDS:
            self._begin_anew()
            self._least.append(least)
            waited = 0.0
        self._waited.append(waited)
        return waited

    def pause(self) -> None:
        """Nothing comes for a while: timestamps may stand still meanwhile, so what is known is not known any more."""
        self._now = float("inf")
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._least.clear()
        self._waited.clear()


@dataclass(slots=True)
class Allowance:
    """The rate that we tell a publisher (REMB): up by a twelfth a second while all is well, down when much is lost.

    Between 2 and 10 % of loss it stays: the thresholds of loss-based control (draft-ietf-rmcat-gcc-02 §6). Where a
    queue stands it falls below what comes through, so that the queue drains and voices do not wait in it.
    """

    bps: int = _RATE_START_BPS

    def after(self, fraction_lost: int, waiting_seconds: float = 0.0, received_bps: float = 0.0) -> int:
        """The next second's rate, given what part was lost (in 256ths), how long packets waited, and what came."""
        least = min(self.bps, _RATE_LEAST_BPS)
        if waiting_seconds > _WAITING_MUCH_SECONDS:
            drained = int(received_bps * _DRAINING) if received_bps else self.bps
            self.bps = max(_RATE_LEAST_DRAINING_BPS, min(self.bps, drained))
        elif fraction_lost > 26:
            self.bps = max(least, self.bps - self.bps * fraction_lost // 512)
        elif fraction_lost <= 5 and waiting_seconds <= _WAITING_LITTLE_SECONDS:
            self.bps = min(_RATE_MOST_BPS, self.bps + self.bps // 12)
        return self.bps
