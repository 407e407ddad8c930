"""The guard of the media port: what kind of datagram this is, why one was dropped, how fast they may come."""

from collections.abc import Iterator
from enum import Enum, StrEnum


class Kind(Enum):
    """RFC 7983 §7: the first byte tells the protocol."""

    STUN = "stun"
    DTLS = "dtls"
    MEDIA = "media"  # SRTP or SRTCP; RFC 5761 §4 tells them apart by the second byte
    UNKNOWN = "unknown"  # ZRTP, TURN channels, or noise: nothing that we speak


class Drop(StrEnum):
    """Why a datagram went no further. Each has a counter; none has an answer."""

    EMPTY = "empty"
    OVERSIZED = "oversized"
    UNKNOWN_PROTOCOL = "unknown-protocol"
    STUN_MALFORMED = "stun-malformed"
    STUN_NOT_A_CHECK = "stun-not-a-check"
    STUN_FOREIGN = "stun-foreign"  # a ufrag that is not ours, or not the one that was signalled to us
    STUN_UNSIGNED = "stun-unsigned"  # without MESSAGE-INTEGRITY, or with a wrong one
    STUN_ROLE = "stun-role"  # a lite agent is always controlled (RFC 8445 §6.1.1)
    STUN_ADDRESS_TAKEN = "stun-address-taken"  # another connection lives there: a spoofed source
    UNPROVEN = "unproven"  # DTLS or media from an address that no signed check came from
    RATE = "rate"
    DTLS_QUEUE = "dtls-queue"
    NO_KEYS = "no-keys"  # media before the handshake is done
    NOT_A_SENDER = "not-a-sender"  # RTP on a connection that only receives
    SRTP = "srtp"  # authentication failed, or a replay
    SRTP_OUT = "srtp-out"  # libsrtp would not encrypt a copy
    SRTCP = "srtcp"
    RTP_MALFORMED = "rtp-malformed"
    PAYLOAD_TYPE = "payload-type"
    SSRC = "ssrc"  # a source that was not announced
    REPEATED = "repeated"  # here already, by a repair, or so late that nobody can tell
    RTCP_MALFORMED = "rtcp-malformed"
    RTCP_FOREIGN = "rtcp-foreign"  # feedback about a source that is not ours
    TCP_CROWDED = "tcp-crowded"  # too many connections, in all or from one address
    TCP_UNPROVEN = "tcp-unproven"  # a connection that began with anything but a signed check: closed
    TCP_SILENT = "tcp-silent"  # a connection that proved nothing, said nothing or took nothing for too long: closed
    SOCKET_FULL = "socket-full"
    SOCKET_ERROR = "socket-error"


def no_drops() -> dict[Drop, int]:
    """A counter at nought for each reason."""
    return dict.fromkeys(Drop, 0)


def classify(first_byte: int) -> Kind:
    """Say which protocol a datagram belongs to, by its first byte (RFC 7983 §7)."""
    return _KINDS[first_byte]  # a table: to look up a member of an enumeration costs as much as a call


def _kind_of(first_byte: int) -> Kind:
    if 128 <= first_byte <= 191:
        return Kind.MEDIA
    if 20 <= first_byte <= 63:
        return Kind.DTLS
    if first_byte <= 3:
        return Kind.STUN
    return Kind.UNKNOWN


_KINDS = tuple(map(_kind_of, range(256)))


def is_rtcp(second_byte: int) -> bool:
    """RFC 5761 §4: RTP payload types 64 to 95 are never used with RTCP on one port."""
    return 192 <= second_byte <= 223


class TokenBucket:
    """So many units a second, and a little more at once; pure, the caller brings the clock (seconds)."""

    __slots__ = ("_burst", "_left", "_rate", "_then")

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate
        self._burst = burst
        self._left = burst
        self._then: float | None = None

    def change(self, rate: float, burst: float) -> None:
        """From now on so many; what was saved up stays, as far as it is allowed."""
        self._rate, self._burst, self._left = rate, burst, min(self._left, burst)

    def take(self, now: float, units: float = 1) -> bool:
        """Take `units` if they are there; False, and nothing taken, if not."""
        then, self._then = self._then, now
        left = self._left
        if then is not None and now > then:
            left = min(self._burst, left + (now - then) * self._rate)
        if left < units:
            self._left = left
            return False
        self._left = left - units
        return True


def as_statistics(drops: dict[Drop, int]) -> Iterator[tuple[str, int]]:
    """Name the counters as the outside reads them: `drop-<reason>`."""
    for reason, count in drops.items():
        yield f"drop-{reason.value}", count
