"""Where sound and picture are sent: loopback, this computer's own address beside it, or what the keeper says."""

import socket
from ipaddress import ip_address
from pathlib import Path

import pytest

from hub import addresses
from hub.addresses import media_door, own_address, own_addresses, relay_addresses, relay_door
from hub.settings import Settings, read


def settings(**environment: str) -> Settings:
    """Settings as they are read, without a file."""
    return read({}, environment, Path("/nowhere/.env"))


def test_a_hub_on_localhost_also_tells_the_computers_own_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "own_address", lambda: "192.168.1.20")
    host, told = media_door(settings())
    assert host == "0.0.0.0"  # noqa: S104 - only compared
    assert told == ("127.0.0.1", "192.168.1.20")


@pytest.mark.parametrize("own", [None, "127.0.0.1"])
def test_without_a_network_loopback_is_enough(monkeypatch: pytest.MonkeyPatch, own: str | None) -> None:
    monkeypatch.setattr(addresses, "own_address", lambda: own)
    assert media_door(settings()) == ("127.0.0.1", ("127.0.0.1",))


def test_what_the_keeper_says_is_obeyed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "own_address", lambda: "192.168.1.20")
    assert media_door(settings(MEDIA_ADDRESSES="127.0.0.1")) == ("127.0.0.1", ("127.0.0.1",))
    assert media_door(settings(HOST="192.168.1.10")) == ("192.168.1.10", ("192.168.1.10",))
    assert media_door(settings(HOST="::1")) == ("::1", ("::1",))


def test_the_own_address_is_one_that_can_be_bound() -> None:
    own = own_address()
    assert own is None or own.count(".") == 3


@pytest.mark.parametrize(
    ("host", "told"),
    [
        ("0.0.0.0", ("192.168.1.20", "10.0.0.7")),  # noqa: S104 - only compared
        ("::", ("192.168.1.20", "10.0.0.7", "fd00::7")),
    ],
)
def test_a_hub_that_listens_everywhere_tells_every_address(
    monkeypatch: pytest.MonkeyPatch, host: str, told: tuple[str, ...]
) -> None:
    monkeypatch.setattr(addresses, "own_addresses", lambda: ("192.168.1.20", "10.0.0.7", "fd00::7"))
    assert media_door(settings(HOST=host)) == (host, told)
    public = media_door(settings(HOST=host, PUBLIC_ADDRESS="203.0.113.5, 2001:db8::5"))
    assert public == (host, (*told, "203.0.113.5", "2001:db8::5"))
    monkeypatch.setattr(addresses, "own_addresses", tuple)
    assert media_door(settings(HOST=host)) == (host, ("127.0.0.1",))


def test_behind_nat_the_public_address_is_told_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "own_address", lambda: "192.168.1.20")
    asked = settings(PUBLIC_ADDRESS="203.0.113.5")
    assert media_door(asked) == ("0.0.0.0", ("127.0.0.1", "192.168.1.20", "203.0.113.5"))  # noqa: S104
    asked = settings(HOST="192.168.1.10", PUBLIC_ADDRESS="203.0.113.5")
    assert media_door(asked) == ("192.168.1.10", ("192.168.1.10", "203.0.113.5"))


def test_the_computers_addresses_are_ones_that_can_be_bound() -> None:
    found = own_addresses()
    first = own_address()
    if first is not None and not ip_address(first).is_loopback:
        assert found[0] == first
    for address in found:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.bind((address, 0))


@pytest.mark.parametrize(
    ("url", "door"),
    [
        ("turn:turn.example.org", ("turn.example.org", 3478)),
        ("turns:turn.example.org?transport=tcp", ("turn.example.org", 5349)),
        ("turns:turn.example.org:443?transport=tcp", ("turn.example.org", 443)),
        ("turn:[2001:db8::1]:3479", ("2001:db8::1", 3479)),
    ],
)
def test_a_relays_door_is_read_from_its_url(url: str, door: tuple[str, int]) -> None:
    assert relay_door(url) == door


async def test_a_relays_packets_are_known_by_its_address() -> None:
    asked = settings(TURN_URLS="turn:127.0.0.1:3478,turn:no-such-name.invalid", TURN_SECRET="secret of the relay")
    assert await relay_addresses(asked) == {"127.0.0.1"}
