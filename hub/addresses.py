"""Where browsers send sound and picture to: the addresses to bind and to tell, and the relay beside them."""

import asyncio
import contextlib
import socket
from ipaddress import ip_address
from urllib.parse import urlsplit

import ifaddr

from hub.settings import Settings
from signaling.relay import Relay

_EVERY_ADDRESS = "0.0.0.0"  # noqa: S104 - the media port then opens each advertised address, and no other
_INSIDE = ("docker", "br-", "veth", "virbr", "cni", "podman")
_MOST_ADDRESSES = 8  # each is two candidates in every description
_NAME_SECONDS = 2.0
_ELSEWHERE = ("198.51.100.1", 9)  # an address of documentation (RFC 5737): nothing is ever sent there


def media_door(settings: Settings) -> tuple[str, tuple[str, ...]]:
    """The host to bind the media port to, and the addresses to tell browsers, best first.

    Firefox uses no loopback address beside another interface: a hub on `localhost` tells the computer's own address
    as well, or a Firefox on the same computer would neither see nor hear anybody. The media port answers nothing but
    signed checks of connections that were made through the pages. Who names MEDIA_ADDRESSES is obeyed; where nobody
    does and the hub listens everywhere, all addresses of this computer are told. Behind NAT the public one comes last:
    who is near comes the short way.
    """
    host, addresses = _straight(settings)
    return host, tuple(dict.fromkeys((*addresses, *settings.public_address)))


def _straight(settings: Settings) -> tuple[str, tuple[str, ...]]:
    addresses = settings.media_addresses
    if not addresses:
        both = settings.host == "::"
        found = tuple(address for address in own_addresses() if both or ip_address(address).version == 4)
        return settings.host, found or ("127.0.0.1",)
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


async def relay_addresses(settings: Settings) -> frozenset[str]:
    """Where relayed packets come from, as far as the names in TURN_URLS tell; none of what is not known in time."""
    loop = asyncio.get_running_loop()
    found: set[str] = set()
    for host in {host for host, _ in map(relay_door, settings.turn_urls)}:
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(_NAME_SECONDS):
                found |= {str(known[4][0]) for known in await loop.getaddrinfo(host, None)}
    return frozenset(found)


def relay_door(url: str) -> tuple[str, int]:
    """Host and port of a TURN URL (RFC 7065)."""
    scheme, _, rest = url.partition(":")
    parts = urlsplit(f"//{rest.partition('?')[0]}")
    return parts.hostname or "", parts.port or (5349 if scheme == "turns" else 3478)


def own_addresses() -> tuple[str, ...]:
    """Every address that another computer may reach this one at, the one that its routes prefer first.

    Without those of the machines inside (containers, virtual ones), and without IPv6's link-local ones: browsers cannot
    say on which link they mean them.
    """
    found = []
    for adapter in ifaddr.get_adapters():
        if adapter.name.startswith(_INSIDE):
            continue
        for ip in adapter.ips:
            address = ip_address(ip.ip if isinstance(ip.ip, str) else ip.ip[0])
            if not address.is_loopback and not (address.version == 6 and address.is_link_local):
                found.append(str(address))
    first = own_address()
    return tuple(sorted(dict.fromkeys(found), key=lambda address: address != first)[:_MOST_ADDRESSES])


def own_address() -> str | None:
    """The address under which this computer goes out, as its routes say; None without a network."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(_ELSEWHERE)
        except OSError:
            return None
        address: str = asked.getsockname()[0]
        return address
