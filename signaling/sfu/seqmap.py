"""Numbers that never repeat and never jump back: sequence numbers unwrapped, and a route's own numbering."""

from dataclasses import dataclass

HALF = 0x8000
SEQ_MASK = 0xFFFF
TIMESTAMP_MASK = 0xFFFFFFFF


def step(highest: int, seq: int) -> int:
    """How far the 16-bit `seq` lies from `highest` (unwrapped), in -32768..32767 (RFC 1982)."""
    return ((seq - highest + HALF) & SEQ_MASK) - HALF


@dataclass(slots=True)
class Numbering:
    """How one route numbers what it forwards.

    `out = in + offset` holds while the route runs. Each time it starts again (a mute ends, the publisher reloads,
    a keyframe has come), `start` picks the offsets so that the subscriber sees one unbroken stream
    (RFC 3550 §5.1: the sequence number increments by one for each packet sent). A packet from before the start
    would take a number that was already used: `first` is the oldest that may pass.
    """

    seq: int
    """The number that the next start gives to its first packet (unwrapped; sent modulo 2^16)."""
    timestamp: int
    """The timestamp of the last packet sent (unsigned 32 bits), or the random start."""
    first: int = 0
    seq_offset: int = 0
    timestamp_offset: int = 0
    has_run: bool = False

    def start(self, seq: int, timestamp: int, elapsed_ticks: int, *, same_clock: bool) -> None:
        """Begin, or go on, with the packet `seq` (unwrapped) and `timestamp` (32 bits) of the source.

        `elapsed_ticks` is the time since the last packet in units of the media clock. `same_clock` says that the
        source is the one of before, so that its timestamps go on by themselves.
        """
        self.first = seq
        self.seq_offset = self.seq - seq
        if not (self.has_run and same_clock):
            forward = max(1, elapsed_ticks) if self.has_run else 0
            self.timestamp_offset = (self.timestamp + forward - timestamp) & TIMESTAMP_MASK
        self.has_run = True

    def stop(self, highest: int, timestamp: int) -> None:
        """Remember where the numbering ended: the highest packet (unwrapped) and the newest timestamp of the source."""
        self.seq = max(highest, self.first) + self.seq_offset + 1
        self.timestamp = (timestamp + self.timestamp_offset) & TIMESTAMP_MASK

    def source_of(self, out_seq: int, highest: int) -> int | None:
        """Which packet of the source (unwrapped) went out as the 16-bit `out_seq`; None if none did since the start."""
        seq = highest + step(highest + self.seq_offset, out_seq)
        return seq if self.first <= seq <= highest else None
