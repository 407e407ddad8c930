"""RTCP, packet by packet: what we consume is parsed by type and format, what we send is built; the rest is named.

The table with the reasons is docs/rtcp.md. A compound is read until it stops making sense: one bad packet is counted
and the others live (RFC 3550 §6.1 lets a compound hold anything).
"""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SR, RR, SDES, BYE, RTPFB, PSFB = 200, 201, 202, 203, 205, 206
NACK, PLI, FIR, REMB = 1, 1, 4, 15
_MAX_LOST_ASKED = 512

_HEADER = struct.Struct("!BBH")
_WORD = struct.Struct("!L")
_TWO_WORDS = struct.Struct("!LL")
_PAIR = struct.Struct("!HH")
_SENDER = struct.Struct("!LQLLL")
_BLOCK = struct.Struct("!LLLLLL")


@dataclass(frozen=True, slots=True)
class ReportBlock:
    """What a receiver says of one source (RFC 3550 §6.4.1); `lost` is clamped to 24 bits, signed."""

    ssrc: int
    fraction_lost: int
    lost: int
    highest: int
    jitter: int
    last_sr: int
    delay_since_last_sr: int


@dataclass(frozen=True, slots=True)
class SenderReport:
    """The pair (NTP, RTP timestamp) by which sound and picture are brought together (RFC 3550 §6.4.1)."""

    ssrc: int
    ntp: int
    timestamp: int
    packets: int
    octets: int


@dataclass(frozen=True, slots=True)
class ReceiverReport:
    """How a subscriber fares with each copy."""

    ssrc: int
    blocks: tuple[ReportBlock, ...]


@dataclass(frozen=True, slots=True)
class Nack:
    """Generic NACK (RFC 4585 §6.2.1): 16-bit sequence numbers of `media_ssrc` that did not come."""

    media_ssrc: int
    lost: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class KeyframeRequest:
    """PLI (RFC 4585 §6.3.1) or FIR (RFC 5104 §4.3.1): the picture of `media_ssrc` cannot be drawn."""

    media_ssrc: int


@dataclass(frozen=True, slots=True)
class Remb:
    """What a receiver thinks that its downlink carries, all pictures together (draft-alvestrand-rmcat-remb-03)."""

    bps: int


@dataclass(frozen=True, slots=True)
class Ignored:
    """Well formed, and not for us."""

    packet_type: int
    fmt: int


Packet = SenderReport | ReceiverReport | Nack | KeyframeRequest | Remb | Ignored


def parse(compound: bytes) -> tuple[list[Packet], int]:
    """Return the packets of a decrypted compound, and how many were malformed."""
    packets: list[Packet] = []
    malformed = 0
    at = 0
    while at < len(compound):
        if len(compound) < at + 4:
            return packets, malformed + 1
        first, packet_type, words = _HEADER.unpack_from(compound, at)
        end = at + 4 + 4 * words
        if first >> 6 != 2 or end > len(compound):
            return packets, malformed + 1  # the next packet's place is unknown from here on
        body = compound[at + 4 : end]
        at = end
        if first & 0x20:
            if not body or not 0 < body[-1] <= len(body):
                malformed += 1
                continue
            body = body[: -body[-1]]
        try:
            packets.extend(_read(packet_type, first & 0x1F, body))
        except (ValueError, struct.error):
            malformed += 1
    return packets, malformed


def _read(packet_type: int, count: int, body: bytes) -> Iterable[Packet]:
    if packet_type == SR:
        ssrc, ntp, timestamp, sent, octets = _SENDER.unpack_from(body)
        blocks = _blocks(body[_SENDER.size :], count)
        report = SenderReport(ssrc, ntp, timestamp, sent, octets)
        return (report, ReceiverReport(ssrc, blocks)) if blocks else (report,)
    if packet_type == RR:
        (ssrc,) = _WORD.unpack_from(body)
        return (ReceiverReport(ssrc, _blocks(body[4:], count)),)
    if packet_type == RTPFB and count == NACK:
        return (_nack(body),)
    if packet_type == PSFB and count == PLI:
        if len(body) != 8:
            raise ValueError("RTCP PLI has a wrong length")
        return (KeyframeRequest(_TWO_WORDS.unpack(body)[1]),)
    if packet_type == PSFB and count == FIR:
        if len(body) < 16 or len(body) % 8:
            raise ValueError("RTCP FIR has a wrong length")
        return [KeyframeRequest(_WORD.unpack_from(body, at)[0]) for at in range(8, len(body), 8)]
    if packet_type == PSFB and count == REMB and body[8:12] == b"REMB":
        return (_remb(body),)
    return (Ignored(packet_type, count),)


def _blocks(body: bytes, count: int) -> tuple[ReportBlock, ...]:
    if len(body) < count * _BLOCK.size:  # what follows the blocks is a profile's extension (RFC 3550 §6.4.3)
        raise ValueError("RTCP report is shorter than its blocks")
    blocks = []
    for index in range(count):
        ssrc, loss, highest, jitter, last_sr, delay = _BLOCK.unpack_from(body, index * _BLOCK.size)
        lost = loss & 0xFFFFFF
        blocks.append(
            ReportBlock(
                ssrc, loss >> 24, lost - 0x1000000 if lost & 0x800000 else lost, highest, jitter, last_sr, delay
            )
        )
    return tuple(blocks)


def _nack(body: bytes) -> Nack:
    if len(body) < 12 or len(body) % 4:
        raise ValueError("RTCP NACK has a wrong length")
    _, media_ssrc = _TWO_WORDS.unpack_from(body)
    lost: list[int] = []
    for at in range(8, len(body), 4):
        seq, mask = _PAIR.unpack_from(body, at)
        lost.append(seq)
        lost.extend((seq + bit + 1) & 0xFFFF for bit in range(16) if mask >> bit & 1)
        if len(lost) > _MAX_LOST_ASKED:
            raise ValueError("RTCP NACK asks for more than anyone keeps")
    return Nack(media_ssrc, tuple(lost))


def _remb(body: bytes) -> Remb:
    if len(body) < 16 or len(body) != 16 + 4 * body[12]:
        raise ValueError("RTCP REMB has a wrong length")
    return Remb(((body[13] & 3) << 16 | body[14] << 8 | body[15]) << (body[13] >> 2))


def _packet(packet_type: int, count: int, body: bytes) -> bytes:
    return _HEADER.pack(0x80 | count, packet_type, len(body) // 4) + body


def sender_report(report: SenderReport) -> bytes:
    """An SR without report blocks."""
    body = _SENDER.pack(
        report.ssrc, report.ntp, report.timestamp, report.packets & 0xFFFFFFFF, report.octets & 0xFFFFFFFF
    )
    return _packet(SR, 0, body)


def receiver_report(ssrc: int, blocks: Sequence[ReportBlock] = ()) -> bytes:
    """An RR with at most 31 blocks; an empty one opens a compound that carries feedback (RFC 3550 §6.1)."""
    body = _WORD.pack(ssrc)
    for block in blocks[:31]:
        lost = max(-0x800000, min(0x7FFFFF, block.lost)) & 0xFFFFFF
        body += _BLOCK.pack(
            block.ssrc, block.fraction_lost << 24 | lost, block.highest & 0xFFFFFFFF,
            block.jitter & 0xFFFFFFFF, block.last_sr, block.delay_since_last_sr & 0xFFFFFFFF,
        )  # fmt: skip
    return _packet(RR, len(blocks[:31]), body)


def source_description(ssrc: int, cname: str) -> bytes:
    """SDES with a CNAME, which every compound must carry (RFC 3550 §6.5.1)."""
    name = cname.encode()[:255]
    chunk = _WORD.pack(ssrc) + bytes([1, len(name)]) + name + b"\0"
    return _packet(SDES, 1, chunk + bytes(-len(chunk) % 4))


def picture_loss(ssrc: int, media_ssrc: int) -> bytes:
    """PLI: please send a keyframe."""
    return _packet(PSFB, PLI, _TWO_WORDS.pack(ssrc, media_ssrc))


def nack(ssrc: int, media_ssrc: int, lost: Iterable[int]) -> bytes:
    """Generic NACK for 16-bit sequence numbers, in their order of age; b"" for none."""
    pairs: list[list[int]] = []
    for seq in lost:
        distance = (seq - pairs[-1][0] - 1) & 0xFFFF if pairs else 16
        if distance < 16:
            pairs[-1][1] |= 1 << distance
        else:
            pairs.append([seq & 0xFFFF, 0])
    if not pairs:
        return b""
    return _packet(RTPFB, NACK, _TWO_WORDS.pack(ssrc, media_ssrc) + b"".join(_PAIR.pack(*pair) for pair in pairs))


def remb(ssrc: int, bitrate_bps: int, media_ssrcs: Sequence[int]) -> bytes:
    """Receiver estimated maximum bitrate (draft-alvestrand-rmcat-remb-03): no more than this, all sources together."""
    exponent = max(0, bitrate_bps.bit_length() - 18)
    mantissa = bitrate_bps >> exponent
    head = b"REMB" + bytes([len(media_ssrcs), exponent << 2 | mantissa >> 16, mantissa >> 8 & 0xFF, mantissa & 0xFF])
    return _packet(PSFB, REMB, _TWO_WORDS.pack(ssrc, 0) + head + b"".join(_WORD.pack(media) for media in media_ssrcs))
