"""What Prometheus may know of a worker, read when it asks; nothing here names a person, a room or a class."""

from collections.abc import Iterator

from prometheus_client import (
    CollectorRegistry,
    GCCollector,
    PlatformCollector,
    ProcessCollector,
    disable_created_metrics,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from hub.readiness import Readiness
from signaling.sfu.plane import MediaPlane
from signaling.socket.server import Signaling

_MEDIA_GAUGES = {"publishers", "subscribers", "connected", "tracks", "routes", "routes-running", "tcp-links"}
_DROP, _ENDED = "drop-", "ended-"


def register(registry: CollectorRegistry, signaling: Signaling, media: MediaPlane, readiness: Readiness) -> None:
    """Let `registry` ask this worker, and the process for its basics."""
    disable_created_metrics()  # type: ignore[no-untyped-call]  # a gauge beside each counter that only says when the process began
    registry.register(_WorkerCollector(signaling, media, readiness))
    ProcessCollector(registry=registry)
    PlatformCollector(registry=registry)
    GCCollector(registry=registry)


class _WorkerCollector(Collector):
    """Costs nothing until somebody asks."""

    def __init__(self, signaling: Signaling, media: MediaPlane, readiness: Readiness) -> None:
        self._signaling = signaling
        self._media = media
        self._readiness = readiness

    def collect(self) -> Iterator[Metric]:
        """One scrape."""
        yield from self._of_signaling()
        yield from self._of_media()

    def _of_signaling(self) -> Iterator[Metric]:
        signaling = self._signaling
        statistics = signaling.statistics()
        rooms = signaling.rooms.all()
        here = [device for live in rooms for device in live.presence.present.values()]
        yield _gauge("sockets", "WebSockets that are open", statistics["sockets"])
        yield _gauge("guests_without_socket", "People who read and write by plain HTTP", statistics["without_socket"])
        yield _gauge("rooms", "Rooms that are in memory", len(rooms))
        yield _gauge("participants", "Devices in rooms at this worker", len(here))
        cut_off = sum(not (device.way_out and device.way_in) for device in here)
        yield _gauge("participants_on_stills", "Devices that only still pictures get through to, or from", cut_off)
        yield _gauge("bus_up", "1 while messages of other workers arrive", int(self._readiness.bus.is_healthy))
        yield _gauge("workers", "Workers of this hub, this one included", len(signaling.roster.others) + 1)
        yield _gauge("draining", "1 while this worker drains", int(self._readiness.is_draining))
        tally = signaling.lane.tally()
        yield _counter("lane_written_bytes", "Bytes written to WebSockets, before TLS", tally.written_bytes)
        yield _counter("lane_dropped", "Lossy messages that slow devices did without", tally.dropped_messages)
        yield _counter("lane_resyncs", "Devices that had fallen behind and were told to read", tally.resyncs)
        refusals = CounterMetricFamily("ribambelle_refusals", "Messages that were refused, by code", labels=["code"])
        for code, count in sorted(signaling.blame.counts.items()):
            refusals.add_metric([code], count)
        yield refusals

    def _of_media(self) -> Iterator[Metric]:
        drops = CounterMetricFamily("ribambelle_media_drops", "Datagrams dropped, by reason", labels=["reason"])
        ended = CounterMetricFamily("ribambelle_media_ended", "Media connections ended, by reason", labels=["reason"])
        for name, value in self._media.statistics().items():
            plain = name.replace("-", "_")
            if name.startswith(_DROP):
                drops.add_metric([name.removeprefix(_DROP)], value)
            elif name.startswith(_ENDED):
                ended.add_metric([name.removeprefix(_ENDED)], value)
            elif name in _MEDIA_GAUGES:
                yield _gauge(f"media_{plain}", f"Media: {name.replace('-', ' ')} now", value)
            else:
                told = f"Media: {name.replace('-', ' ')}"
                yield _counter(f"media_{_with_unit_last(plain)}", told, value)
        yield drops
        yield ended


def _gauge(name: str, told: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"ribambelle_{name}", told, value)


def _counter(name: str, told: str, value: float) -> CounterMetricFamily:
    return CounterMetricFamily(f"ribambelle_{name}", told, value)


def _with_unit_last(name: str) -> str:
    """`bytes_in` is written `in_bytes`: Prometheus wants the unit last, before `_total`."""
    unit, _, way = name.partition("_")
    return f"{way}_{unit}" if unit == "bytes" else name
