"""Where the load of the media benchmarks plays: all classes connected, and what forwarding costs the server."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Protocol

from signaling.sfu.endpoint import Endpoint
from tests.bench.calls import Caller
from tests.bench.processes import BenchError, Server
from tests.bench.pump import Pump, Sent

WARM_SECONDS = 5.0
"""Our plane finds out what each line carries by doubling what it sends, once a second."""
_QUIET_SECONDS = 0.4  # what is on its way comes in

Sends = Callable[[int], tuple[Sent, ...]]
"""What the class with this number sends."""


class Contestant(Protocol):
    """Who forwards: our plane or Janus."""

    async def publish(self, number: int, endpoint: Endpoint, sends: tuple[Sent, ...]) -> None:
        """Connect an endpoint by which the class with this number sends."""

    async def subscribe(self, number: int, endpoint: Endpoint) -> None:
        """Connect an endpoint by which this class gets what all others send now."""


@dataclass(frozen=True, slots=True)
class Forwarding:
    """What one run gave."""

    packets: int
    seconds: float
    cpu_seconds: float
    lost_share: float
    p50_ms: float
    p99_ms: float

    @property
    def cpu_us(self) -> float:
        """The server's CPU time for each packet that came to a class, in microseconds."""
        return 1e6 * self.cpu_seconds / self.packets

    def said(self) -> str:
        return (
            f"{self.cpu_us:.2f} µs, {self.packets / self.seconds:,.0f}/s, {self.cpu_seconds / self.seconds:.0%} of a "
            f"core, lost {self.lost_share:.2%}, p50 {self.p50_ms:.1f} p99 {self.p99_ms:.1f} ms"
        )


async def measured(pump: Pump, server: Server, seconds: float, warm_seconds: float = WARM_SECONDS) -> Forwarding:
    """Let the classes talk and look at the server meanwhile. Raises BenchError where packets are not genuine."""
    pump.speak()
    await pump.run(warm_seconds)
    pump.reset()
    before, spent = pump.totals(), server.cpu_seconds()
    began = asyncio.get_running_loop().time()
    await pump.run(seconds)
    after, spent = pump.totals(), server.cpu_seconds() - spent
    took = asyncio.get_running_loop().time() - began
    pump.speak(False)
    await pump.run(_QUIET_SECONDS)
    if after.forged > before.forged or after.genuine == before.genuine:
        raise BenchError(f"packets did not come, or were not genuine: {after}")
    return Forwarding(
        packets=after.received - before.received,
        seconds=took,
        cpu_seconds=spent,
        lost_share=pump.lost_share(),
        p50_ms=pump.latency_ms(0.5),
        p99_ms=pump.latency_ms(0.99),
    )


@contextlib.asynccontextmanager
async def all_connected(contestant: Contestant, classes: int, sends: Sends) -> AsyncIterator[Pump]:
    """So many classes, each sending and receiving over a connection of its own, but silent yet."""
    pump, senders, receivers = Pump(), [Caller() for _ in range(classes)], [Caller() for _ in range(classes)]
    try:
        await asyncio.gather(*(contestant.publish(n, one, sends(n)) for n, one in enumerate(senders)))
        await asyncio.gather(*(contestant.subscribe(n, one) for n, one in enumerate(receivers)))
        for number, endpoint in enumerate(senders):
            pump.add(endpoint, sends(number))
        for endpoint in receivers:
            pump.add(endpoint)
        yield pump
    finally:
        for endpoint in (*senders, *receivers):
            await endpoint.close()
