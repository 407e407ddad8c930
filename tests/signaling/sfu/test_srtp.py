"""SRTP in reused buffers against libsrtp's own sessions: both suites, resends, the wrap of the sequence number."""

import struct

import pytest
from pylibsrtp import Policy, Session

from signaling.sfu.srtp import Buffer, History, SrtpError, SrtpKeys, SrtpPair, check_hooks, memmove, protect, unprotect

GCM, CM = Policy.SRTP_PROFILE_AEAD_AES_128_GCM, Policy.SRTP_PROFILE_AES128_CM_SHA1_80
SUITES = [(GCM, 28), (CM, 30), (Policy.SRTP_PROFILE_AEAD_AES_256_GCM, 44)]


def keys(profile: int, length: int) -> SrtpKeys:
    return SrtpKeys(profile, incoming=bytes(range(length)), outgoing=bytes(range(50, 50 + length)))


def mirror(pair: SrtpKeys) -> SrtpKeys:
    return SrtpKeys(pair.profile, incoming=pair.outgoing, outgoing=pair.incoming)


def other_side(pair: SrtpKeys) -> Session:
    policy = Policy(key=pair.outgoing, ssrc_type=Policy.SSRC_ANY_INBOUND, srtp_profile=pair.profile)
    policy.window_size = 1024
    return Session(policy)


def packet(seq: int, payload: bytes = b"payload") -> bytes:
    return struct.pack("!BBHLL", 0x80, 96, seq & 0xFFFF, seq * 3000 & 0xFFFFFFFF, 0xCAFE) + payload


def protected(pair: SrtpPair, buffer: Buffer, plain: bytes) -> bytes:
    buffer.view[: len(plain)] = plain
    buffer.length[0] = len(plain)
    assert protect(pair.outgoing, buffer.data, buffer.length) == 0
    return bytes(buffer.view[: buffer.length[0]])


@pytest.mark.parametrize(("profile", "length"), SUITES)
def test_across_two_wraps_of_the_sequence_number(profile: int, length: int) -> None:
    pair, buffer = SrtpPair(keys(profile, length)), Buffer()
    listener = other_side(keys(profile, length))
    for seq in range(60_000, 60_000 + 140_000, 7):
        assert listener.unprotect(protected(pair, buffer, packet(seq))) == packet(seq)


@pytest.mark.parametrize(("profile", "length"), SUITES)
def test_what_others_protect_is_read_in_place(profile: int, length: int) -> None:
    pair, peer, buffer = SrtpPair(keys(profile, length)), SrtpPair(mirror(keys(profile, length))), Buffer()
    for seq in range(65_000, 67_000):
        datagram = peer.protect_rtp(packet(seq))
        buffer.view[: len(datagram)] = datagram
        buffer.length[0] = len(datagram)
        assert unprotect(pair.incoming, buffer.data, buffer.length) == 0
        assert bytes(buffer.view[: buffer.length[0]]) == packet(seq)
    assert pair.unprotect_rtcp(peer.protect_rtcp(bytes.fromhex("80c90001 00000001"))) == bytes.fromhex(
        "80c9000100000001"
    )
    assert pair.unprotect_rtp(peer.protect_rtp(packet(67_000))) == packet(67_000)


@pytest.mark.parametrize(("profile", "length"), SUITES)
def test_a_resend_is_the_same_packet_again(profile: int, length: int) -> None:
    pair, buffer = SrtpPair(keys(profile, length)), Buffer()
    first = [protected(pair, buffer, packet(seq)) for seq in range(65_000, 66_000)]
    assert [protected(pair, buffer, packet(seq)) for seq in range(65_000, 66_000)] == first


@pytest.mark.parametrize(("profile", "length"), SUITES)
def test_forged_and_repeated_packets_are_refused(profile: int, length: int) -> None:
    pair, peer, buffer = SrtpPair(keys(profile, length)), SrtpPair(mirror(keys(profile, length))), Buffer()
    datagram = peer.protect_rtp(packet(1))
    for forged in (datagram[:-1] + bytes([datagram[-1] ^ 1]), datagram[:12], datagram[:20]):
        buffer.view[: len(forged)] = forged
        buffer.length[0] = len(forged)
        assert unprotect(pair.incoming, buffer.data, buffer.length) != 0
    assert pair.unprotect_rtp(datagram) == packet(1)
    with pytest.raises(SrtpError):
        pair.unprotect_rtp(datagram)
    with pytest.raises(SrtpError):
        pair.unprotect_rtcp(bytes(40))


def test_a_copy_that_ended_is_forgotten() -> None:
    pair = SrtpPair(keys(GCM, 28))
    pair.forget_outgoing(0xCAFE)  # never sent: nothing to forget
    pair.protect_rtp(packet(1))
    pair.forget_outgoing(0xCAFE)


def test_history_keeps_the_newest_of_each_slot() -> None:
    history, buffer = History(8), Buffer()
    for number in range(100, 110):
        text = f"packet {number}".encode()
        buffer.view[: len(text)] = text
        history.keep(number, buffer.data, len(text))
    index = history.slot_of(105)
    assert index == history.slot_of(97)
    memmove(buffer.data, history.slots[index], history.lengths[index])
    assert bytes(buffer.view[: history.lengths[index]]) == b"packet 105"


def test_the_hooks_are_there() -> None:
    check_hooks()
