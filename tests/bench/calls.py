"""What the load's endpoints say in SDP: offers of what they send, answers that take all they are offered."""

import secrets
from collections.abc import Sequence

from aioice import stun

from signaling.sfu import sdp
from signaling.sfu.core import CLOCK_RATE, TrackKind
from signaling.sfu.endpoint import Endpoint
from signaling.sfu.headers import LEVEL, REPAIRED_RID, RID, SEND_TIME
from signaling.sfu.negotiation import CODEC, PAYLOAD_TYPE, REPAIR_PAYLOAD_TYPE, RTPMAP
from signaling.sfu.sdp import Section
from tests.bench.pump import LEVEL_NUMBER, REPAIRED_RID_NUMBER, RID_NUMBER, Sent

_PROTOCOL = "UDP/TLS/RTP/SAVPF"


class Caller(Endpoint):
    """An endpoint that answers checks as well: our plane sends none (it is lite), Janus waits for the answer."""

    def take(self, datagram: bytes) -> None:
        """As for any endpoint."""
        if not self._answer(datagram):
            super().take(datagram)

    def _answer(self, datagram: bytes) -> bool:
        if datagram[0]:
            return False
        request = stun.parse_message(datagram)
        if request.message_class != stun.Class.REQUEST:
            return False
        reply = stun.Message(stun.Method.BINDING, stun.Class.RESPONSE, request.transaction_id)
        reply.attributes["XOR-MAPPED-ADDRESS"] = self._address
        reply.add_message_integrity(self.credentials.password.encode())
        reply.add_fingerprint()
        self.send(bytes(reply))
        return True


def offer(endpoint: Endpoint, sends: Sequence[Sent], *, repairs: bool = False) -> str:
    """One line of each kind; pictures with a rid are layers of one. `repairs`: what is lost may be asked for."""
    kinds = dict.fromkeys(stream.kind for stream in sends)
    lines = _head(" ".join(kinds))
    for kind in kinds:
        number = PAYLOAD_TYPE[kind]
        lines += _section(endpoint, kind, kind, number, "sendonly", REPAIR_PAYLOAD_TYPE if repairs else 0)
        own = [stream for stream in sends if stream.kind == kind]
        rids = [stream.rid for stream in own if stream.rid]
        if rids:
            lines += [f"a=extmap:{RID_NUMBER} {RID}", f"a=extmap:{REPAIRED_RID_NUMBER} {REPAIRED_RID}"]
            lines += [f"a=rid:{rid} send" for rid in rids]
            lines.append(f"a=simulcast:send {';'.join(rids)}")
        else:
            lines += [f"a=ssrc:{stream.ssrc} cname:pump" for stream in own]
        if any(stream.level is not None for stream in own):
            lines.append(f"a=extmap:{LEVEL_NUMBER} {LEVEL}")
    return _text(lines)


def answer(endpoint: Endpoint, offered: str, *, repairs: bool = False) -> str:
    """Takes whatever is sent, under the numbers that were offered, and `repairs` beside it where it is told to."""
    sections = sdp.parse(offered).sections
    lines = _head(" ".join(section.mid for section in sections))
    for section in sections:
        kind: TrackKind = "audio" if section.kind == "audio" else "video"
        direction = "recvonly" if section.direction in ("sendonly", "sendrecv") else "inactive"
        number = _number(section, kind)
        repair = section.repair_of(number, CLOCK_RATE[kind]) if repairs else None
        lines += _section(endpoint, kind, section.mid, number, direction, repair or 0)
        if SEND_TIME in section.extensions:  # as every browser does, to learn what its line carries
            lines.append(f"a=extmap:{section.extensions[SEND_TIME]} {SEND_TIME}")
    return _text(lines)


def payload_of(packet: bytes) -> bytes:
    """What follows the header of a decrypted packet, and its extensions if there are some."""
    at = 12
    if packet[0] & 0x10:
        at += 4 + 4 * int.from_bytes(packet[14:16], "big")
    return packet[at:]


def _number(section: Section, kind: TrackKind) -> int:
    number = section.payload_type(CODEC[kind], CLOCK_RATE[kind])
    return PAYLOAD_TYPE[kind] if number is None else number


def _section(endpoint: Endpoint, kind: TrackKind, mid: str, number: int, direction: str, repair: int) -> list[str]:
    repair = repair if kind == "video" else 0
    numbers = f"{number} {repair}" if repair else f"{number}"
    lines = [f"m={kind} 9 {_PROTOCOL} {numbers}", "c=IN IP4 0.0.0.0", f"a=mid:{mid}", f"a={direction}", "a=rtcp-mux"]
    lines += [*endpoint.attributes(), f"a=rtpmap:{number} {RTPMAP[kind]}"]
    if kind == "video":
        lines += [f"a=rtcp-fb:{number} {feedback}" for feedback in ("nack", "nack pli", "goog-remb")]
    if repair:
        lines += [f"a=rtpmap:{repair} rtx/{CLOCK_RATE[kind]}", f"a=fmtp:{repair} apt={number}"]
    return lines


def _head(mids: str) -> list[str]:
    return ["v=0", f"o=- {secrets.randbits(62)} 1 IN IP4 127.0.0.1", "s=-", "t=0 0", f"a=group:BUNDLE {mids}"]


def _text(lines: Sequence[str]) -> str:
    return "\r\n".join(lines) + "\r\n"
