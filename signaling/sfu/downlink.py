"""How much of pictures the line to one subscriber carries: by its estimates, by what it loses, and by trying. Pure.

A browser watches how the pictures' packets arrive and tells an estimate (REMB). It falls at once when a queue grows on
the line; but it rises by 8 % a second only, and only to about 1.5 times what arrives. So its falls are taken as told,
and more is found by trying: for a moment packets of padding go out beside the pictures, and the larger budget is used
only if the line took them. While nothing was ever too much the budget doubles instead, so that an ordinary line is used
at once. The reasons are in ADR 17.
"""

from dataclasses import dataclass

START_BPS = 1_200_000.0
LEAST_BPS = 30_000.0
MOST_BPS = 30_000_000.0
_UNTOLD_BPS = float("inf")
_DOUBLE_SECONDS = 1.0

_FALL = 0.97  # browsers tell a fall of 3 % at once
_FRESH_SECONDS = 1.5
_STALLED_SECONDS = 1.0
_CUT = 0.85  # what the browsers' own control takes off
_BESIDE = 1.25
"""So much more than an estimate may go out: after a false doubt it tells 0.85 of what came, and rises slowly."""
_STEADY_SECONDS = 3.0
"""What ran for so long and nobody complained is carried."""
_SETTLED_SECONDS = 2.0
"""A cut is seen only later: a smaller layer waits for its keyframe, a queue drains, reports lag behind."""

_MUCH_LOSS = 0.10  # draft-ietf-rmcat-gcc-02 §6
_MOST_BORNE_LOSS = 0.30
_MORE_LOSS, _LITTLE_OF_IT = 1.3, 0.4

_TRY_SECONDS, _TRY_PATIENCE_SECONDS, _TRY_WARM_UP_SECONDS = 1.5, 3.0, 0.7
_FACTORS = (1.25, 1.5, 2.0)
"""How much more each try is than what is known: little at first, for a voice waits behind it if it is too much."""
_MOST_TOLD = 1.5
"""An estimate is believed up to so much more than the budget: where a line drops what is too much at once, without a
queue, it stays high."""
_ROOM = 1.1  # a little more than what is wanted takes, whose rate breathes
_FIRST_PAUSE_SECONDS, _LONGEST_PAUSE_SECONDS, _LONGER_PAUSE = 4.0, 20.0, 1.5
_PROVEN_SECONDS = 15.0
"""What was raised and became too much within this time was a try that failed."""
_DRAINED_SECONDS = 1.0
"""So long a try that failed may still be felt: what it put into a queue drains, and says nothing of what ran before."""


@dataclass(frozen=True, slots=True)
class _Try:
    """More is sent than before, to see whether the line takes it."""

    target_bps: float
    since: float


@dataclass(slots=True)
class Downlink:
    """The budget of one subscriber's pictures. Its owner tells what is heard, and looks a few times a second."""

    _raised_at: float
    """When the budget grew last, or began."""
    bps: float = START_BPS
    """What pictures and their repairs may take together."""
    loss: float = 0.0
    """Of the last look at the reports, 0 to 1."""
    estimate_bps: float | None = None
    """What the browser told last."""
    _is_free: bool = True
    """Nothing was ever too much."""
    _running_bps: float = 0.0
    """What went out at the last look, without padding and with it."""
    _sent_bps: float = 0.0
    _heard_at: float = float("-inf")
    _rose_at: float = float("-inf")
    _above_since: float | None = None
    """From when on clearly more went out than the estimate."""
    _steady_since: float | None = None
    """From when on more runs than the budget, and the browser says that the line carries it."""
    _settled_at: float = float("-inf")
    """Until then what is heard is still about what was before."""
    _reported_at: float = float("-inf")
    """When losses were told last: those that are told next happened since."""
    _borne_loss: float = _MUCH_LOSS
    """A line that loses so much at any rate, also within its estimate, is not made better by sending less."""
    _try: _Try | None = None
    _successes: int = 0
    """Of tries, since the last that was too much."""
    _failed_at: float = float("-inf")
    _pause_seconds: float = _FIRST_PAUSE_SECONDS
    _pause_until: float = float("-inf")

    @property
    def is_trying(self) -> bool:
        """Whether padding is wanted now."""
        return self._try is not None

    @property
    def target_bps(self) -> float:
        """What should go out while something is tried: pictures, repairs, and padding for the rest."""
        return self.bps if self._try is None else self._try.target_bps

    def hear(self, estimate_bps: float, now: float) -> None:
        """The browser tells what it thinks that its line carries."""
        before, self.estimate_bps, self._heard_at = self.estimate_bps, estimate_bps, now
        if before is None or estimate_bps > before:
            self._rose_at = now
        elif estimate_bps < before * _FALL and now - self._failed_at >= _DRAINED_SECONDS:
            self._cut(estimate_bps, now)

    def hear_loss(self, loss: float, now: float) -> None:
        """So much of what was sent lately did not arrive, 0 to 1."""
        began, self._reported_at, self.loss = self._reported_at, now, loss
        if began < self._settled_at:
            return
        if loss <= self._borne_loss:
            if loss < self._borne_loss * _LITTLE_OF_IT:  # less was sent, and less was lost
                self._borne_loss = max(_MUCH_LOSS, loss * _MORE_LOSS)
            return
        sent_bps, estimate_bps = self._sent_bps, _UNTOLD_BPS if self.estimate_bps is None else self.estimate_bps
        if self._try is None and sent_bps <= estimate_bps and loss <= _MOST_BORNE_LOSS:
            self._borne_loss = loss * _MORE_LOSS
        if sent_bps >= LEAST_BPS:  # else it is not ours
            carried_bps = min(sent_bps * (1 - loss), estimate_bps)
            self._cut(carried_bps if sent_bps <= self.bps else min(carried_bps, self.bps * _CUT), now)

    def look(self, running_bps: float, padding_bps: float, wanted_bps: float, now: float) -> None:
        """Draw conclusions: pictures and repairs take `running_bps`, all that is shown would take `wanted_bps`."""
        self._running_bps, self._sent_bps = running_bps, running_bps + padding_bps
        if self.estimate_bps is None or self._sent_bps <= self.estimate_bps * _BESIDE:
            self._above_since = None
        elif self._above_since is None:
            self._above_since = now
        self._keep_what_runs(now)
        if self._is_stalled(now):
            lost = self.loss if self.loss > self._borne_loss else 0.0
            self._cut(min(self.bps, self._sent_bps) * min(_CUT, 1 - lost), now)
        elif wanted_bps <= self.bps:
            self._try = None
        elif self._try is not None:
            self._judge(self._try, now)
        elif self._is_free:
            if now - self._raised_at >= _DOUBLE_SECONDS and running_bps >= LEAST_BPS:
                self._raise(self.bps * 2, now)
        elif now >= self._pause_until:
            known_bps = max(self.bps, min(self.estimate_bps or 0.0, self.bps * _MOST_TOLD))
            factor = _FACTORS[min(self._successes, len(_FACTORS) - 1)]
            self._try = _Try(min(known_bps * factor, wanted_bps * _ROOM), now)

    def _keep_what_runs(self, now: float) -> None:
        """The budget is no less than what has run for a while, within the estimate and without losses."""
        estimate_bps = self.estimate_bps or 0.0
        is_carried = self.bps < self._running_bps <= estimate_bps and self.loss <= self._borne_loss
        if not is_carried or self._try is not None or now < self._settled_at:
            self._steady_since = None
        elif self._steady_since is None:
            self._steady_since = now
        elif now - self._steady_since >= _STEADY_SECONDS:
            self.bps, self._steady_since = min(MOST_BPS, self._running_bps), None

    def _is_stalled(self, now: float) -> bool:
        """More goes out than the estimate, which would rise if it all came through without a queue."""
        return (
            self._above_since is not None
            and now - self._heard_at < _FRESH_SECONDS
            and now - max(self._above_since, self._rose_at) >= _STALLED_SECONDS
            and now >= self._settled_at
        )

    def _judge(self, attempt: _Try, now: float) -> None:
        seconds = now - attempt.since
        if seconds < _TRY_SECONDS:
            return
        is_proven = self.estimate_bps is None or (
            now - self._heard_at < _FRESH_SECONDS
            and (self.estimate_bps >= attempt.target_bps or self._rose_at >= attempt.since + _TRY_WARM_UP_SECONDS)
        )
        if is_proven:
            self._successes += 1
            self._pause_seconds = _FIRST_PAUSE_SECONDS
            self._raise(attempt.target_bps, now)
        elif seconds >= _TRY_PATIENCE_SECONDS:
            self._fail(now)

    def _raise(self, bps: float, now: float) -> None:
        self._try = None
        self.bps = min(MOST_BPS, max(self.bps, bps))
        self._raised_at = now

    def _cut(self, bps: float, now: float) -> None:
        """The line carries no more than this. If something was tried it was that, and what ran before goes on."""
        self._is_free = False
        self._settled_at = now + _SETTLED_SECONDS
        if self._try is not None:
            bps, self._failed_at = max(bps, self._running_bps), now
        self.bps = max(LEAST_BPS, min(self.bps, bps))
        if self._try is not None or now - self._raised_at < _PROVEN_SECONDS:
            self._fail(now)
        elif now >= self._pause_until:
            self._pause_seconds = _FIRST_PAUSE_SECONDS
            self._pause_until = now + self._pause_seconds

    def _fail(self, now: float) -> None:
        """A try was too much: the next one comes later, and asks for less."""
        self._try = None
        self._successes = 0
        self._raised_at = float("-inf")
        self._pause_seconds = min(_LONGEST_PAUSE_SECONDS, self._pause_seconds * _LONGER_PAUSE)
        self._pause_until = now + self._pause_seconds
