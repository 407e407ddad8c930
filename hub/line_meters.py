"""What Prometheus may know of the lines of classes: how many go which way, how they are, and no class by name."""

from collections import Counter
from collections.abc import Mapping

from prometheus_client import CollectorRegistry, Gauge, Histogram

from rooms.ids import ParticipantId, RoomId
from signaling.quality import LIGHTS, Line, Path, Side, Standing

_PATHS: tuple[Path, ...] = ("udp", "tcp", "relay")
_SIDES: tuple[Side, ...] = ("sends", "receives")
_LOST = (0.001, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2, 0.5)
_JITTER = (0.005, 0.01, 0.02, 0.03, 0.06, 0.1, 0.15, 0.3)
_BITS = (16e3, 64e3, 150e3, 300e3, 600e3, 1.2e6, 2.5e6, 5e6, 10e6)
_HEIGHTS = (0, 180, 360, 720, 1080)


class LineMeters:
    """Told by the media plane, every two seconds, of everybody whose media is forwarded by this worker."""

    def __init__(self, registry: CollectorRegistry) -> None:
        def histogram(name: str, told: str, buckets: tuple[float, ...]) -> Histogram:
            return Histogram(f"ribambelle_line_{name}", told, ["side"], buckets=buckets, registry=registry)

        told = "Devices whose media is forwarded here, by the light of their line"
        self._lights = Gauge("ribambelle_lines_by_light", told, ["light"], registry=registry)
        told = "Media connections that are forwarded here, by the way that they take"
        self._paths = Gauge("ribambelle_lines_by_path", told, ["path"], registry=registry)
        self._lost = histogram("lost_ratio", "Share of packets lost, of each line at each look", _LOST)
        self._jitter = histogram("jitter_seconds", "Jitter of the sound, of each line at each look", _JITTER)
        self._bits = histogram("bits", "Bits a second, of each line at each look", _BITS)
        self._heights = histogram("picture_pixels", "Height of each line's largest picture at each look", _HEIGHTS)
        for side in _SIDES:
            for meter in (self._lost, self._jitter, self._bits, self._heights):
                meter.labels(side)
        self.take({})

    def take(self, standings: Mapping[RoomId, Mapping[ParticipantId, Standing]]) -> None:
        """One look."""
        everybody = [standing for room in standings.values() for standing in room.values()]
        lines = [line for standing in everybody for line in standing.lines]
        lights = Counter(standing.light for standing in everybody)
        paths = Counter(line.path for line in lines)
        for light in LIGHTS:
            self._lights.labels(light).set(lights[light])
        for path in _PATHS:
            self._paths.labels(path).set(paths[path])
        for line in lines:
            self._observe(line)

    def _observe(self, line: Line) -> None:
        self._lost.labels(line.side).observe(line.lost)
        self._jitter.labels(line.side).observe(line.jitter_seconds)
        self._bits.labels(line.side).observe(line.bps)
        self._heights.labels(line.side).observe(line.height)
