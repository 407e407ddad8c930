"""Checks: only a signed binding request for us is one; everything else has its counter."""

import struct

import pytest
from aioice import stun
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu import ice
from signaling.sfu.guard import Drop

OURS = ice.Credentials("ours", "o" * 22)
THEIRS = ice.Credentials("them", "t" * 22)


def a_request(**changes: object) -> stun.Message:
    message = stun.Message(message_method=stun.Method.BINDING, message_class=stun.Class.REQUEST)
    message.attributes.update({"USERNAME": "ours:them", "PRIORITY": 1, "ICE-CONTROLLING": 7})
    message.attributes.update(changes)
    return message


def signed(message: stun.Message, password: str = OURS.password) -> bytes:
    message.add_message_integrity(password.encode())
    return bytes(message)


def test_a_signed_check_is_read() -> None:
    check = ice.read_check(ice.request(THEIRS, OURS, tie_breaker=1))
    assert (check.local_ufrag, check.remote_ufrag, check.nominates) == ("ours", "them", True)
    assert ice.is_signed_by(check, OURS.password)
    assert not ice.is_signed_by(check, THEIRS.password)
    assert not ice.read_check(signed(a_request())).nominates


def test_a_check_without_integrity_is_not_signed() -> None:
    message = a_request()
    message.add_fingerprint()
    assert not ice.is_signed_by(ice.read_check(bytes(message)), OURS.password)


def test_a_changed_check_is_not_signed() -> None:
    genuine = bytearray(signed(a_request()))
    genuine[8] ^= 1  # the transaction id, which the fingerprint covers as well
    with pytest.raises(ice.NotACheck):
        ice.read_check(bytes(genuine))
    without_fingerprint = bytearray(genuine[:-8])
    without_fingerprint[2:4] = struct.pack("!H", len(without_fingerprint) - 20)
    assert not ice.is_signed_by(ice.read_check(bytes(without_fingerprint)), OURS.password)


@pytest.mark.parametrize(
    ("datagram", "reason"),
    [
        (b"\0", Drop.STUN_MALFORMED),
        (bytes(20), Drop.STUN_MALFORMED),
        (struct.pack("!HHI12x", 1, 0, stun.COOKIE)[:19], Drop.STUN_MALFORMED),
        (struct.pack("!HHI12x", 1, 4, stun.COOKIE), Drop.STUN_MALFORMED),
        (struct.pack("!HHI12x", 1, 0, stun.COOKIE + 1), Drop.STUN_MALFORMED),
        (struct.pack("!HHI12x", 0x0101, 0, stun.COOKIE), Drop.STUN_NOT_A_CHECK),
        (struct.pack("!HHI12x", 0x0003, 0, stun.COOKIE), Drop.STUN_NOT_A_CHECK),
        (struct.pack("!HHI12x", 1, 0, stun.COOKIE), Drop.STUN_FOREIGN),
        (struct.pack("!HHI12xHHH2x", 1, 8, stun.COOKIE, 0x0024, 2, 1), Drop.STUN_MALFORMED),
        (struct.pack("!HHI12xHH4s", 1, 8, stun.COOKIE, 0x0006, 4, b"\xff\xfe\xfd\xfc"), Drop.STUN_MALFORMED),
        (struct.pack("!HHI12xHH4s", 1, 8, stun.COOKIE, 0x0020, 4, b"\0\1\0\0"), Drop.STUN_MALFORMED),
        (signed(a_request(USERNAME="ours")), Drop.STUN_FOREIGN),
        (signed(a_request(USERNAME=":them")), Drop.STUN_FOREIGN),
        (signed(a_request(**{"ICE-CONTROLLED": 9})), Drop.STUN_ROLE),
        (signed(a_request(SOFTWARE="x" * 1300)), Drop.STUN_MALFORMED),
    ],
    ids=lambda value: "datagram" if isinstance(value, bytes) else str(value.value),  # transaction ids are random
)
def test_what_is_no_check(datagram: bytes, reason: Drop) -> None:
    with pytest.raises(ice.NotACheck) as refused:
        ice.read_check(datagram)
    assert refused.value.reason is reason


@given(st.binary(max_size=120), st.integers(0, 119), st.binary(min_size=1, max_size=8))
def test_hostile_bytes_are_no_check_and_nothing_worse(noise: bytes, place: int, patch: bytes) -> None:
    genuine = bytearray(signed(a_request()))
    genuine[place : place + len(patch)] = patch
    for datagram in (noise, struct.pack("!HHI12x", 1, len(noise), stun.COOKIE) + noise, bytes(genuine)):
        assert not ice.is_response(datagram, THEIRS)
        try:
            check = ice.read_check(datagram)
        except ice.NotACheck:
            continue
        assert not ice.is_signed_by(check, OURS.password) or check.local_ufrag == "ours"


@pytest.mark.parametrize("address", [("192.0.2.7", 4711), ("2001:db8::7", 4711, 0, 0), ("fe80::1%eth0", 4711, 0, 2)])
def test_the_answer_is_signed_and_names_the_address(address: ice.Address) -> None:
    check = ice.read_check(ice.request(THEIRS, OURS, tie_breaker=1))
    answer = ice.response(check, address, OURS.password)
    assert ice.is_response(answer, OURS)
    assert not ice.is_response(answer, THEIRS)
    assert not ice.is_response(answer[:-1], OURS)
    parsed = stun.parse_message(answer)
    assert parsed.transaction_id == check.message.transaction_id
    assert parsed.attributes["XOR-MAPPED-ADDRESS"] == (address[0].partition("%")[0], 4711)


@pytest.mark.parametrize(("ufrag", "password"), [("abc", "p" * 22), ("abcd", "p" * 21), ("ab:d", "p" * 22), ("", "")])
def test_credentials_have_their_alphabet_and_length(ufrag: str, password: str) -> None:
    with pytest.raises(ValueError, match="ice-"):
        ice.Credentials(ufrag, password)


def test_new_credentials_differ() -> None:
    assert len({ice.new_credentials() for _ in range(50)}) == 50
