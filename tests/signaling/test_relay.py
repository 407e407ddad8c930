"""Tickets for the relay: coturn takes ours for a day, refuses a forged one, and carries packets to the hub alone."""

import base64
import hashlib
import hmac
from collections.abc import Iterator

import pytest
from aioice import stun, turn

from rooms.ids import ParticipantId
from signaling.relay import TICKET_SECONDS, Relay
from tests.turn import RelayServer

SECRET = "a-secret-of-the-tests"
LILLE = ParticipantId("lille")
NOW_MS = 1_900_000_000_000  # 2030


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RelayServer]:
    relay = RelayServer(tmp_path_factory.mktemp("turn"), SECRET)
    relay.start()
    yield relay
    relay.stop()


def test_a_ticket_says_until_when_and_for_whom_and_is_signed() -> None:
    ticket = Relay(["turn:turn.example.org"], SECRET, is_only_way=True).ticket(LILLE, NOW_MS)
    assert ticket.username == f"{NOW_MS // 1000 + TICKET_SECONDS}:lille"
    assert base64.b64decode(ticket.credential) == hmac.digest(SECRET.encode(), ticket.username.encode(), hashlib.sha1)
    assert ticket.urls == ("turn:turn.example.org",)
    assert ticket.is_only_way


def test_the_secret_is_never_shown() -> None:
    relay = Relay(["turn:turn.example.org"], SECRET)
    assert SECRET not in repr(relay)
    assert SECRET not in repr(relay.ticket(LILLE, NOW_MS))


class _Silent(turn.asyncio.DatagramProtocol):
    """Receives nothing that matters."""


async def allocate(server: RelayServer, username: str, credential: str) -> turn.asyncio.DatagramTransport:
    """Ask coturn for a relayed address. Raises stun.TransactionFailed when it refuses."""
    address = ("127.0.0.1", server.port)
    transport, _ = await turn.create_turn_endpoint(
        _Silent, server_addr=address, username=username, password=credential, transport="tcp"
    )
    return transport


async def test_coturn_takes_our_ticket_and_carries_to_the_hub_alone(server: RelayServer) -> None:
    ticket = Relay([server.url], SECRET).ticket(LILLE, NOW_MS)
    transport = await allocate(server, ticket.username, ticket.credential)
    protocol = transport._TurnTransport__inner_protocol  # type: ignore[attr-defined]
    await protocol.channel_bind(0x4000, ("127.0.0.1", 9))
    for elsewhere in ("10.0.0.1", "192.168.1.1", "169.254.169.254", "203.0.113.5"):
        with pytest.raises(stun.TransactionFailed) as refused:
            await protocol.channel_bind(0x4001, (elsewhere, 9))
        assert refused.value.response.attributes["ERROR-CODE"][0] == 403
    transport.close()


@pytest.mark.parametrize("what", ["forged", "expired"])
async def test_coturn_refuses_what_is_forged_or_over(server: RelayServer, what: str) -> None:
    long_ago_ms = 1_000_000_000_000
    relay = Relay([server.url], SECRET if what == "expired" else "another secret")
    ticket = relay.ticket(LILLE, long_ago_ms if what == "expired" else NOW_MS)
    with pytest.raises(stun.TransactionFailed) as refused:
        await allocate(server, ticket.username, ticket.credential)
    assert refused.value.response.attributes["ERROR-CODE"][0] == 401
