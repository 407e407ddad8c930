"""Which names and addresses exist only inside a local network."""

from ipaddress import ip_address, ip_network

LOCAL_NAMES = ("localhost", "local", "home.arpa")
"""RFC 6761, RFC 6762 and RFC 8375: names that nobody can own in the internet."""

LOCAL_NETWORKS = tuple(
    map(
        ip_network,
        ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "::1/128", "fc00::/7"),
    )
)
"""RFC 1918, RFC 3927 and RFC 4193."""


def is_local(name: str) -> bool:
    """Whether a name or an address can only mean something in a local network."""
    try:
        address = ip_address(name)
    except ValueError:
        return name in LOCAL_NAMES or name.endswith(tuple(f".{each}" for each in LOCAL_NAMES))
    return any(address in network for network in LOCAL_NETWORKS if network.version == address.version)
