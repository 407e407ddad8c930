"""What is remembered of those who knock: bounded, the longest unseen forgotten first."""

import ipaddress
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

REMEMBERED = 8_192

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Recent(Generic[Key, Value]):
    """A table that never grows beyond REMEMBERED rows; `make` gives a new row its value."""

    def __init__(self, make: Callable[[], Value]) -> None:
        self._make = make
        self._rows: OrderedDict[Key, Value] = OrderedDict()

    def __contains__(self, key: Key) -> bool:
        return key in self._rows

    def __len__(self) -> int:
        return len(self._rows)

    def of(self, key: Key) -> Value:
        """The row of a key, made if there is none."""
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = self._make()
            if len(self._rows) > REMEMBERED:
                self._rows.popitem(last=False)
        else:
            self._rows.move_to_end(key)
        return row


def network(address: str) -> str:
    """What counts as one place: an address of IPv4, a household's whole /64 of IPv6 (RFC 6177)."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address) and parsed.ipv4_mapped is None:
        return str(ipaddress.ip_network((parsed, 64), strict=False).network_address)
    return str(getattr(parsed, "ipv4_mapped", None) or parsed)
