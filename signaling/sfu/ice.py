"""ICE-lite without a socket: read a signed connectivity check, answer it, and nothing else (RFC 8445 §2.5)."""

import re
import secrets
import struct
from dataclasses import dataclass
from typing import Literal

from aioice import stun

from signaling.sfu.guard import Drop

CONSENT_SECONDS = 30.0
"""RFC 7675 §5.1: thirty seconds without a signed request, and the other side no longer wants our packets."""

_HEADER = struct.Struct("!HHI")
_MAX_CHECK_BYTES = 1280  # a check is about 100 bytes; nobody needs a kilobyte
_UFRAG = re.compile(r"[A-Za-z0-9+/]{4,256}")
_PASSWORD = re.compile(r"[A-Za-z0-9+/]{22,256}")

TcpAddress = tuple[str, int, Literal["tcp"]]
"""The other end of a TCP connection: the same host and number mean somebody else there than in UDP."""
Address = tuple[str, int] | tuple[str, int, int, int] | TcpAddress
"""As the socket module gives it (IPv6 adds flow and scope), or of TCP."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """A user fragment and a password (RFC 8445 §5.3): signing with the password proves that one saw the SDP."""

    ufrag: str
    password: str

    def __post_init__(self) -> None:
        if not _UFRAG.fullmatch(self.ufrag):
            raise ValueError("ice-ufrag is not 4 to 256 ice-chars")
        if not _PASSWORD.fullmatch(self.password):
            raise ValueError("ice-pwd is not 22 to 256 ice-chars")


def new_credentials() -> Credentials:
    """64 bits of name and 128 bits of secret."""
    return Credentials(ufrag=secrets.token_hex(8), password=secrets.token_hex(16))


@dataclass(frozen=True, slots=True)
class Check:
    """A binding request that is well formed; whether it is *signed* is what `is_signed_by` says."""

    message: stun.Message
    local_ufrag: str
    remote_ufrag: str
    nominates: bool


class NotACheck(ValueError):
    """This datagram is no connectivity check; `reason` is the counter that it belongs to."""

    def __init__(self, reason: Drop, sentence: str) -> None:
        super().__init__(sentence)
        self.reason = reason


def read_check(datagram: bytes) -> Check:
    """Parse a binding request for us.

    Raises NotACheck for anything else. The parser of aioice raises several kinds of error on hostile bytes
    (struct.error for an attribute of the wrong length, ValueError for the rest): all mean "malformed" here.
    """
    if not 20 <= len(datagram) <= _MAX_CHECK_BYTES:
        raise NotACheck(Drop.STUN_MALFORMED, "STUN message has an unlikely length")
    kind, _, cookie = _HEADER.unpack_from(datagram)
    if cookie != stun.COOKIE:
        raise NotACheck(Drop.STUN_MALFORMED, "STUN magic cookie is missing")
    if kind != stun.Method.BINDING:
        raise NotACheck(Drop.STUN_NOT_A_CHECK, "STUN message is not a binding request")
    try:
        message = stun.parse_message(datagram)
    except (ValueError, struct.error, IndexError) as error:
        raise NotACheck(Drop.STUN_MALFORMED, str(error)) from error
    attributes = message.attributes
    local, separator, remote = str(attributes.get("USERNAME", "")).partition(":")
    if not (local and separator and remote):
        raise NotACheck(Drop.STUN_FOREIGN, "STUN username is not 'ours:theirs'")
    if "ICE-CONTROLLED" in attributes:
        raise NotACheck(Drop.STUN_ROLE, "the other side says that it is controlled as well")
    return Check(message, local, remote, nominates="USE-CANDIDATE" in attributes)


def is_signed_by(check: Check, password: str) -> bool:
    """Whether MESSAGE-INTEGRITY is there and right (RFC 8489 §14.5)."""
    return check.message.check_message_integrity(password.encode())


def response(check: Check, address: Address, password: str) -> bytes:
    """The signed success response that names the address the check came from (RFC 8445 §7.3.1.2)."""
    message = stun.Message(
        message_method=stun.Method.BINDING,
        message_class=stun.Class.RESPONSE,
        transaction_id=check.message.transaction_id,
    )
    message.attributes["XOR-MAPPED-ADDRESS"] = (address[0].partition("%")[0], address[1])
    message.add_message_integrity(password.encode())
    message.add_fingerprint()  # RFC 8445 §7: in every check and every answer to one
    return bytes(message)


def request(ours: Credentials, theirs: Credentials, tie_breaker: int) -> bytes:
    """A signed, nominating binding request, as a full agent with one pair sends it (for our own puppets and tests)."""
    message = stun.Message(message_method=stun.Method.BINDING, message_class=stun.Class.REQUEST)
    message.attributes["USERNAME"] = f"{theirs.ufrag}:{ours.ufrag}"
    message.attributes["PRIORITY"] = 0x6E7F1EFF
    message.attributes["ICE-CONTROLLING"] = tie_breaker
    message.attributes["USE-CANDIDATE"] = None
    message.add_message_integrity(theirs.password.encode())
    message.add_fingerprint()
    return bytes(message)


def is_response(datagram: bytes, theirs: Credentials) -> bool:
    """Whether this is a signed success response to a request of ours."""
    try:
        message = stun.parse_message(datagram)
    except (ValueError, struct.error, IndexError):
        return False
    return message.message_class == stun.Class.RESPONSE and message.check_message_integrity(theirs.password.encode())
