"""The line to each subscriber: what is heard and sent goes to its `Downlink`, and what that wants to try is sent."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from signaling.sfu.core import ForwardingCore, PeerNumber, Sent
from signaling.sfu.delivery import Delivery
from signaling.sfu.downlink import Downlink
from signaling.sfu.rtcp import ReceiverReport

_LOOKS_KEPT = 4  # over them rates are measured: about a second
_LOSS_SECONDS, _LOSS_PACKETS = 1.0, 20
_PADDING_TICK_SECONDS = 0.02
_LONGEST_TICK_SECONDS = 0.05  # a loop that was busy makes up for no more
_MOST_TICKS_AT_ONCE = 2.0
_REPAIR_SHARE = 1 / 3
"""Of the budget: a narrow line is never filled with what was lost, because it is narrow."""


@dataclass(frozen=True, slots=True)
class Rates:
    """What goes out to a subscriber now, in bits of payload a second."""

    pictures: float = 0.0
    sounds: float = 0.0
    repairs: float = 0.0
    padding: float = 0.0


@dataclass(slots=True)
class _Line:
    downlink: Downlink
    looks: deque[tuple[float, Sent]] = field(default_factory=lambda: deque(maxlen=_LOOKS_KEPT))
    rates: Rates = Rates()
    delivery: Delivery = field(default_factory=Delivery)
    looked_at: float = float("-inf")
    """At the losses, of which there were then so many:"""
    expected: int = 0
    lost: int = 0
    padded_at: float = 0.0
    octets: int = 0
    """What had been sent then, without sound."""
    room: float = 0.0
    """Octets of padding that are due."""

    def loss(self, now: float) -> float | None:
        """The part lost since the last look, 0 to 1; None while too little was reported to tell."""
        expected, lost = self.delivery.expected - self.expected, self.delivery.lost - self.lost
        if now - self.looked_at < _LOSS_SECONDS or expected < _LOSS_PACKETS:
            return None
        self.looked_at, self.expected = now, self.delivery.expected
        self.lost = max(self.lost, self.delivery.lost)  # we know of a gap before a report does: it is no loss later on
        return min(1.0, max(0.0, lost / expected))


class Downlinks:
    """Its owner adds and removes subscribers, hands feedback on, and looks at each a few times a second."""

    def __init__(self, core: ForwardingCore, clock: Callable[[], float]) -> None:
        self._core, self._clock = core, clock
        self._lines: dict[PeerNumber, _Line] = {}
        self._timer: asyncio.TimerHandle | None = None

    def add(self, peer: PeerNumber) -> None:
        """A subscriber that the core has."""
        line = self._lines[peer] = _Line(Downlink(self._clock()))
        self._core.set_repair_rate(peer, line.downlink.bps * _REPAIR_SHARE)

    def remove(self, peer: PeerNumber) -> None:
        """It is about to leave the core; nothing happens if it is no subscriber."""
        self._lines.pop(peer, None)

    def hear_estimate(self, peer: PeerNumber, bps: float) -> None:
        """A REMB came."""
        line = self._lines.get(peer)
        if line is not None:
            line.downlink.hear(bps, self._clock())

    def hear_report(self, peer: PeerNumber, report: ReceiverReport) -> None:
        """An RR came. What it says of sources that are not ours does not count."""
        line = self._lines.get(peer)
        if line is not None:
            for block in report.blocks:
                copy = self._core.copy(peer, block.ssrc)
                if copy is not None:
                    line.delivery.take(block, copy.kind, copy.missing)

    def look(self, peer: PeerNumber, wanted_bps: float) -> None:
        """Measure and decide; `wanted_bps` is what all that this subscriber would like to see takes."""
        line, now = self._lines[peer], self._clock()
        line.looks.append((now, self._core.sent(peer)))
        line.rates = rates = _rates(line.looks)
        downlink = line.downlink
        loss = line.loss(now)
        if loss is not None:
            downlink.hear_loss(loss, now)
        downlink.look(rates.pictures + rates.repairs, rates.padding, wanted_bps, now)
        self._core.set_repair_rate(peer, downlink.bps * _REPAIR_SHARE)
        if downlink.is_trying and self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(_PADDING_TICK_SECONDS, self._pad)

    def budget_bps(self, peer: PeerNumber) -> float:
        """What this subscriber's pictures may take now, beside its repairs."""
        line = self._lines[peer]
        return line.downlink.bps - min(line.rates.repairs, line.downlink.bps * _REPAIR_SHARE)

    def shortage_bps(self, peer: PeerNumber, wanted_bps: float) -> int | None:
        """What fits, sound included, where that is less than what is wanted; None where all fits."""
        line = self._lines[peer]
        bps = line.downlink.bps
        return int(bps + line.rates.sounds) if wanted_bps > bps else None

    def delivery(self, peer: PeerNumber) -> Delivery:
        """What this subscriber says of what it was sent, to be read only."""
        return self._lines[peer].delivery

    def _pad(self) -> None:
        """Fill what pictures leave of the rate that is tried, in small pieces, so that no voice waits behind them."""
        self._timer, now = None, self._clock()
        for peer, line in self._lines.items():
            if not line.downlink.is_trying:
                line.padded_at = 0.0
                continue
            octets = _octets(self._core.sent(peer))
            if line.padded_at:
                tick = line.downlink.target_bps / 8 * min(now - line.padded_at, _LONGEST_TICK_SECONDS)
                line.room = min(line.room + tick - (octets - line.octets), tick * _MOST_TICKS_AT_ONCE)
                if line.room > 0:
                    self._core.pad(peer, int(line.room), now)
                    line.room = 0.0
            else:
                line.room = 0.0
            line.padded_at, line.octets = now, _octets(self._core.sent(peer))
        if any(line.downlink.is_trying for line in self._lines.values()):
            self._timer = asyncio.get_running_loop().call_later(_PADDING_TICK_SECONDS, self._pad)

    def close(self) -> None:
        """Stop the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _octets(sent: Sent) -> int:
    return sent.pictures + sent.repairs + sent.padding


def _rates(looks: deque[tuple[float, Sent]]) -> Rates:
    (then, before), (now, sent) = looks[0], looks[-1]
    if now <= then:
        return Rates()
    bits = 8 / (now - then)
    return Rates(
        (sent.pictures - before.pictures) * bits,
        (sent.sounds - before.sounds) * bits,
        (sent.repairs - before.repairs) * bits,
        (sent.padding - before.padding) * bits,
    )
