"""Where sound and picture are sent: loopback, this computer's own address beside it, or what the keeper says."""

from pathlib import Path

import pytest

from hub import addresses
from hub.addresses import media_door, own_address
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
