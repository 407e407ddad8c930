"""RTCP: the table of what is consumed, built packets against aiortc as oracle, hostile compounds."""

import struct

import pytest
from aiortc import rtp
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu import rtcp

words = st.integers(0, 0xFFFFFFFF)
REPORT = rtcp.SenderReport(7, 0x0123456789ABCDEF, 90_000, 12, 3456)
BLOCK = rtcp.ReportBlock(9, 25, -3, 70_000, 4, 5, 6)


def feedback(packet_type: int, fmt: int, body: bytes) -> bytes:
    return struct.pack("!BBH", 0x80 | fmt, packet_type, len(body) // 4) + body


TWO = struct.pack("!LL", 1, 77)

TABLE: list[tuple[bytes, list[rtcp.Packet]]] = [
    (rtcp.sender_report(REPORT), [REPORT]),
    (rtcp.receiver_report(3, [BLOCK]), [rtcp.ReceiverReport(3, (BLOCK,))]),
    (rtcp.receiver_report(3), [rtcp.ReceiverReport(3, ())]),
    (rtcp.picture_loss(1, 77), [rtcp.KeyframeRequest(77)]),
    (
        feedback(206, 4, TWO + struct.pack("!LBxxxLBxxx", 77, 1, 78, 2)),
        [rtcp.KeyframeRequest(77), rtcp.KeyframeRequest(78)],
    ),
    (rtcp.nack(1, 77, [5, 6, 30]), [rtcp.Nack(77, (5, 6, 30))]),
    (rtcp.source_description(1, "name"), [rtcp.Ignored(202, 1)]),
    (feedback(203, 1, struct.pack("!L", 1)), [rtcp.Ignored(203, 1)]),
    (rtcp.remb(1, 1_200_000, [77]), [rtcp.Remb(1_200_000)]),
    (feedback(206, 15, TWO + b"XXXX"), [rtcp.Ignored(206, 15)]),
    (feedback(205, 15, TWO + bytes(8)), [rtcp.Ignored(205, 15)]),  # TWCC: not a NACK
    (feedback(206, 2, TWO + bytes(4)), [rtcp.Ignored(206, 2)]),
    (feedback(207, 0, bytes(8)), [rtcp.Ignored(207, 0)]),
    (feedback(201, 0, struct.pack("!L", 3) + b"profile!"), [rtcp.ReceiverReport(3, ())]),
]


@pytest.mark.parametrize(("compound", "packets"), TABLE)
def test_what_is_consumed(compound: bytes, packets: list[rtcp.Packet]) -> None:
    assert rtcp.parse(compound) == (packets, 0)


def test_a_compound_is_read_to_its_end() -> None:
    assert rtcp.parse(b"".join(compound for compound, _ in TABLE)) == ([p for _, packets in TABLE for p in packets], 0)


@pytest.mark.parametrize(
    "bad",
    [
        feedback(206, 1, TWO + bytes(4)),
        feedback(206, 4, TWO),
        feedback(205, 1, TWO),
        feedback(205, 1, TWO + struct.pack("!HH", 0, 0xFFFF) * 40),
        feedback(201, 2, bytes(20)),
        feedback(200, 0, bytes(12)),
        feedback(206, 15, TWO + b"REMB"),
        feedback(206, 15, TWO + b"REMB" + bytes([2, 0, 0, 1]) + bytes(4)),
        b"\xa1" + feedback(206, 1, TWO)[1:-1] + b"\0",
        b"\xa1" + feedback(206, 1, TWO)[1:-1] + b"\x40",
    ],
)
def test_a_bad_packet_is_counted_and_the_others_live(bad: bytes) -> None:
    good = rtcp.picture_loss(1, 77)
    assert rtcp.parse(good + bad + good) == ([rtcp.KeyframeRequest(77)] * 2, 1)


@pytest.mark.parametrize("end", [b"\x80", b"\x80\xce\x00", b"\x80\xce\x00\x09" + TWO, b"\x40\xce\x00\x02" + TWO])
def test_where_the_next_packet_is_unknown_reading_ends(end: bytes) -> None:
    good = rtcp.picture_loss(1, 77)
    assert rtcp.parse(good + end + good)[0][:1] == [rtcp.KeyframeRequest(77)]
    assert rtcp.parse(good + end)[1] == 1


def test_padding_is_taken_off() -> None:
    padded = struct.pack("!BBH", 0xA1, 206, 3) + TWO + b"\0\0\0\4"
    assert rtcp.parse(padded) == ([rtcp.KeyframeRequest(77)], 0)


@given(st.binary(max_size=200), st.integers(200, 207), st.integers(0, 31))
def test_hostile_compounds(noise: bytes, packet_type: int, fmt: int) -> None:
    for compound in (noise, feedback(packet_type, fmt, noise[: len(noise) // 4 * 4])):
        packets, malformed = rtcp.parse(compound)
        assert packets or malformed or not compound


@given(words, words, st.lists(st.integers(0, 0xFFFF), min_size=1, max_size=40, unique=True))
def test_nacks_against_the_oracle(ssrc: int, media: int, lost: list[int]) -> None:
    built = rtcp.nack(ssrc, media, lost)
    (packet,) = rtp.RtcpPacket.parse(built)
    assert isinstance(packet, rtp.RtcpRtpfbPacket)
    assert {seq & 0xFFFF for seq in packet.lost} == set(lost)
    (own,), malformed = rtcp.parse(built)
    assert isinstance(own, rtcp.Nack)
    assert malformed == 0
    assert (own.media_ssrc, set(own.lost)) == (media, set(lost))


def test_no_nack_for_nothing() -> None:
    assert rtcp.nack(1, 2, []) == b""


@given(st.integers(1, 1 << 40), st.lists(words, max_size=4))
def test_remb_against_the_oracle(bitrate: int, ssrcs: list[int]) -> None:
    (packet,) = rtp.RtcpPacket.parse(rtcp.remb(1, bitrate, ssrcs))
    assert isinstance(packet, rtp.RtcpPsfbPacket)
    told, about = rtp.unpack_remb_fci(packet.fci)
    assert about == ssrcs
    assert told <= bitrate < told + max(1, bitrate >> 17)
    assert rtcp.parse(rtcp.remb(1, bitrate, ssrcs)) == ([rtcp.Remb(told)], 0)


@given(
    words,
    st.lists(
        st.builds(
            rtcp.ReportBlock, words, st.integers(0, 255), st.integers(-0x800000, 0x7FFFFF), words, words, words, words
        ),
        max_size=31,
    ),
)
def test_reports_against_the_oracle(ssrc: int, blocks: list[rtcp.ReportBlock]) -> None:
    built = rtcp.receiver_report(ssrc, blocks)
    (packet,) = rtp.RtcpPacket.parse(built)
    assert isinstance(packet, rtp.RtcpRrPacket)
    assert bytes(packet) == built
    assert [(item.ssrc, item.packets_lost, item.lsr) for item in packet.reports] == [
        (b.ssrc, b.lost, b.last_sr) for b in blocks
    ]
    assert rtcp.parse(built) == ([rtcp.ReceiverReport(ssrc, tuple(blocks))], 0)


def test_sender_report_and_description_against_the_oracle() -> None:
    report, description = rtp.RtcpPacket.parse(rtcp.sender_report(REPORT) + rtcp.source_description(7, "ribambelle"))
    assert isinstance(report, rtp.RtcpSrPacket)
    assert isinstance(description, rtp.RtcpSdesPacket)
    info = report.sender_info
    assert (report.ssrc, info.ntp_timestamp, info.rtp_timestamp) == (7, REPORT.ntp, REPORT.timestamp)
    assert (info.packet_count, info.octet_count) == (12, 3456)
    assert description.chunks[0].items == [(1, b"ribambelle")]


def test_a_sender_report_with_blocks_is_both() -> None:
    body = rtcp.sender_report(REPORT)[4:] + rtcp.receiver_report(3, [BLOCK])[8:]
    assert rtcp.parse(feedback(200, 1, body)) == ([REPORT, rtcp.ReceiverReport(7, (BLOCK,))], 0)
