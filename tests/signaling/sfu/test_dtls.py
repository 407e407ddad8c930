"""The one module on aiortc's private names: hooks, a handshake in memory, fingerprints, goodbye."""

import asyncio

import pytest

from signaling.sfu import dtls
from signaling.sfu.sdp import Fingerprint
from signaling.sfu.srtp import SrtpPair


def pair() -> tuple[dtls.DtlsAssociation, dtls.DtlsAssociation, Fingerprint, Fingerprint, list[str]]:
    """A server and a client whose datagrams go straight to each other."""
    certificates = dtls.new_certificate(), dtls.new_certificate()
    closed: list[str] = []
    server = dtls.DtlsAssociation(
        certificates[0], "server", lambda d: void(client.feed(d)), lambda: closed.append("server")
    )
    client = dtls.DtlsAssociation(
        certificates[1], "client", lambda d: void(server.feed(d)), lambda: closed.append("client")
    )
    return server, client, dtls.fingerprint(certificates[0]), dtls.fingerprint(certificates[1]), closed


def void(_: object) -> None:
    return None


def test_the_hooks_are_there() -> None:
    dtls.check_hooks()


def test_a_missing_hook_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("aiortc.rtcdtlstransport.RTCDtlsTransport._set_role")
    with pytest.raises(RuntimeError, match="_set_role"):
        dtls.check_hooks()


async def test_both_sides_get_the_same_keys_and_the_goodbye_is_heard() -> None:
    server, client, server_print, client_print, closed = pair()
    ours, theirs = await asyncio.gather(server.connect([client_print]), client.connect([server_print]))
    assert (ours.profile, ours.incoming, ours.outgoing) == (theirs.profile, theirs.outgoing, theirs.incoming)
    assert len(ours.incoming) == 28, "AES-128-GCM comes first"
    assert SrtpPair(ours).unprotect_rtp(SrtpPair(theirs).protect_rtp(bytes([128]) + bytes(20))) == bytes([128]) + bytes(
        20
    )
    await client.close()
    async with asyncio.timeout(5):
        while not closed:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert closed == ["server"]
    await server.close()


@pytest.mark.parametrize("algorithm", ["sha-256", "sha-384", "sha-512"])
async def test_a_wrong_fingerprint_fails(algorithm: str) -> None:
    server, client, server_print, _, _ = pair()
    length = {"sha-256": 32, "sha-384": 48, "sha-512": 64}[algorithm]
    wrong = Fingerprint(algorithm, ":".join(["AB"] * length))
    results = await asyncio.gather(server.connect([wrong]), client.connect([server_print]), return_exceptions=True)
    assert isinstance(results[0], dtls.DtlsFailed)
    await server.close()
    await client.close()


async def test_the_queue_is_bounded_before_the_handshake() -> None:
    server, *_ = pair()
    assert [server.feed(b"\x16" + bytes(20)) for _ in range(40)].count(True) == 32


async def test_noise_in_the_handshake_is_survived() -> None:
    server, client, server_print, client_print, _ = pair()
    for _ in range(10):
        server.feed(bytes([22]) + bytes(60))
        client.feed(bytes([21, 254, 253]) + bytes(12))
    ours, theirs = await asyncio.gather(server.connect([client_print]), client.connect([server_print]))
    assert ours.incoming == theirs.outgoing
    await server.close()
    await client.close()
