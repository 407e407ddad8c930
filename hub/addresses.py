"""Where browsers send sound and picture to: the addresses to bind and to tell, and the relay beside them."""

import socket
from ipaddress import ip_address

from hub.settings import Settings
from signaling.relay import Relay

_EVERY_ADDRESS = "0.0.0.0"  # noqa: S104 - the media port then opens each advertised address, and no other
_ELSEWHERE = ("198.51.100.1", 9)  # an address of documentation (RFC 5737): nothing is ever sent there


def media_door(settings: Settings) -> tuple[str, tuple[str, ...]]:
    """The host to bind the media port to, and the addresses to tell browsers, best first.

    Firefox uses no loopback address beside another interface: a hub on `localhost` tells the computer's own address
    as well, or a Firefox on the same computer would neither see nor hear anybody. The media port answers nothing but
    signed checks of connections that were made through the pages. Who names MEDIA_ADDRESSES is obeyed.
    """
    addresses = settings.media_addresses
    if not settings.is_loopback or settings.sources.get("MEDIA_ADDRESSES") != "default":
        return settings.host, addresses
    own = own_address()
    if own is None or ip_address(own).is_loopback or ip_address(addresses[0]).version != ip_address(own).version:
        return settings.host, addresses
    return _EVERY_ADDRESS, (*addresses, own)


def relay_of(settings: Settings) -> Relay | None:
    """The TURN server that the keeper runs beside the hub, if there is one."""
    if not settings.turn_urls:
        return None
    return Relay(settings.turn_urls, settings.turn_secret, settings.relay_only)


def own_address() -> str | None:
    """The address under which this computer goes out, as its routes say; None without a network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(_ELSEWHERE)
        except OSError:
            return None
        address: str = asked.getsockname()[0]
        return address
