"""What we make of an offer or an answer, and the SDP we write: always one shape, ICE-lite, one port, bundled."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rooms.ids import Source
from signaling.sfu import sdp
from signaling.sfu.core import CLOCK_RATE, Extensions, TrackFormat, TrackKind
from signaling.sfu.headers import LEVEL, MID, REPAIRED_RID, RID, SEND_TIME
from signaling.sfu.ice import Credentials
from signaling.sfu.sdp import Description, Fingerprint, SdpError, Section

CODEC: dict[TrackKind, str] = {"audio": "opus", "video": "vp8"}
PAYLOAD_TYPE: dict[TrackKind, int] = {"audio": 111, "video": 96}
"""What we offer to subscribers; they may answer with other numbers."""
REPAIR_PAYLOAD_TYPE = 97
"""Under which pictures are sent again (RFC 4588). Sound is not: Opus mends single losses itself."""
_SEND_TIME_NUMBER = 3
"""Under which pictures carry the time of sending. Browsers learn from pictures alone what their downlink carries."""

_PROTOCOL = "UDP/TLS/RTP/SAVPF"
# useinbandfec mends single losses, usedtx spares packets while nobody speaks (RFC 7587 §6.1).
_SPEECH = "minptime=10;useinbandfec=1;usedtx=1"
# Music has two channels and no silences; the number is the most that Opus knows.
_MUSIC = "minptime=10;useinbandfec=1;stereo=1;maxaveragebitrate=510000"
# Whoever receives opens both ears: any class may turn to music without a new offer to everybody.
_ANY_SOUND = "minptime=10;useinbandfec=1;usedtx=1;sprop-stereo=1"
RTPMAP: dict[TrackKind, str] = {"audio": "opus/48000/2", "video": "VP8/90000"}
_KINDS: dict[str, TrackKind] = {"audio": "audio", "video": "video"}


@dataclass(frozen=True, slots=True)
class Remote:
    """How the other side proves itself: by the ICE password and by the certificate's digests."""

    credentials: Credentials
    fingerprints: tuple[Fingerprint, ...]


@dataclass(frozen=True, slots=True)
class Local:
    """What our side of one connection shows."""

    credentials: Credentials
    fingerprint: Fingerprint
    addresses: tuple[tuple[str, int], ...]
    """Each address (IPv4 or IPv6, no zone) and port to advertise, best first."""


@dataclass(frozen=True, slots=True)
class PublishOffer:
    """What of an offer we take: of each source at most one audio and one video section that send."""

    remote: Remote
    lines: tuple[tuple[Section, tuple[TrackFormat, ...]], ...]
    """Each with one format, or one a layer, smallest first; none: the line is refused."""
    media: dict[tuple[Source, TrackKind], tuple[TrackFormat, ...]]
    """The lines that are taken, by what they carry."""

    @property
    def formats(self) -> list[TrackFormat]:
        return [form for forms in self.media.values() for form in forms]


@dataclass(frozen=True, slots=True)
class OfferedLine:
    """One m-line of an offer to a subscriber; without a `stream` it is inactive."""

    mid: str
    kind: TrackKind
    ssrc: int = 0
    stream: str = ""
    """The id of the stream in which a browser brings sound and picture together (RFC 8830); also the CNAME."""
    repair_ssrc: int = 0
    """The source of what is sent again; 0: none is offered."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Under which numbers a subscriber takes a line; without repairs the same packet is sent again."""

    payload_type: int
    repair_payload_type: int | None = None
    send_time: int = 0
    """Under which number each packet carries the time of its sending; 0: it does not."""


def read_publish_offer(text: str, sources: Mapping[str, Source] | None = None) -> PublishOffer:
    """`sources`: what the m-lines carry, by mid, where it is not the class's camera or microphone.

    Raises SdpError when the offer is malformed or sends nothing that we forward, or not what `sources` says.
    """
    description = sdp.parse(text)
    left = dict(sources or {})
    lines: list[tuple[Section, tuple[TrackFormat, ...]]] = []
    media: dict[tuple[Source, TrackKind], tuple[TrackFormat, ...]] = {}
    for section in description.sections:
        form = _sent_format(section)
        source = left.pop(section.mid, "camera") if form is not None else "camera"
        if form is not None and (source, form.kind) not in media:
            forms = tuple(replace(form, rid=rid) for rid in _layers(section)) or (form,)
            media[source, form.kind] = forms
            lines.append((section, forms))
        else:
            lines.append((section, ()))
    accepted = [section for section, forms in lines if forms]
    if not accepted:
        raise SdpError("offer sends neither Opus nor VP8")
    if left:
        raise SdpError("offer does not send what it says that it shows")
    _check_payload_types([forms[0] for forms in media.values()])
    _check_sources([forms[0] for forms in media.values()])
    return PublishOffer(_remote(description, accepted, ("actpass", "active")), tuple(lines), media)


def _check_payload_types(forms: Sequence[TrackFormat]) -> None:
    """Bundled m-lines may share a payload type only for the same codec (RFC 8843 §10.1.2)."""
    meant: dict[int, tuple[TrackKind, bool]] = {}
    for form in forms:
        for number, is_repair in ((form.payload_type, False), (form.repair_payload_type, True)):
            if number is not None and meant.setdefault(number, (form.kind, is_repair)) != (form.kind, is_repair):
                raise SdpError("offer has one payload type for two codecs")


def _check_sources(forms: Sequence[TrackFormat]) -> None:
    """Of m-lines with one payload type, packets are told apart by their announced source, or by a layer's rid."""
    for number in {form.payload_type for form in forms}:
        silent = [form for form in forms if form.payload_type == number and not form.ssrcs]
        if len(silent) > 1:
            raise SdpError("offer has two m-lines whose packets cannot be told apart")
    announced = [ssrc for form in forms for ssrc in form.ssrcs | form.repair_ssrcs]
    if len(set(announced)) < len(announced):
        raise SdpError("offer has one source on two m-lines")


def _sent_format(section: Section) -> TrackFormat | None:
    kind = _KINDS.get(section.kind)
    if kind is None or section.is_rejected or section.protocol != _PROTOCOL:
        return None
    if section.direction not in ("sendonly", "sendrecv"):
        return None
    number = section.payload_type(CODEC[kind], CLOCK_RATE[kind])
    if number is None or 64 <= number <= 95:  # RFC 5761 §4: with a marker it would look like RTCP
        return None
    sources = frozenset(section.ssrcs)
    read = Extensions(*(section.extensions.get(uri, 0) for uri in (RID, REPAIRED_RID, LEVEL)))
    repair = section.repair_of(number, CLOCK_RATE[kind]) if kind == "video" else None
    if repair is None or 64 <= repair <= 95:
        return TrackFormat(kind, number, sources, extensions=read)
    repair_sources = frozenset(section.repair_ssrcs)
    return TrackFormat(kind, number, sources - repair_sources, repair, repair_sources, extensions=read)


def _layers(section: Section) -> list[str]:
    """Layers can be told apart only by their header extension (RFC 8853 §6.5)."""
    return section.rids if section.kind == "video" and RID in section.extensions else []


def _remote(description: Description, sections: Sequence[Section], setups: tuple[str, ...]) -> Remote:
    first = sections[0]
    for section in sections:
        if not section.mid:
            raise SdpError("SDP has an m-line without a=mid")
        if not section.has_rtcp_mux:
            raise SdpError("SDP has an m-line without a=rtcp-mux")
        if section.setup not in setups:
            raise SdpError("SDP has an a=setup that leaves us no server's part")
        if not section.fingerprints:
            raise SdpError("SDP has no fingerprint that we can check")
        if len(sections) > 1 and section.mid not in description.bundle:
            raise SdpError("SDP has an m-line outside the bundle")
        if (section.ufrag, section.password) != (first.ufrag, first.password):
            raise SdpError("SDP has bundled m-lines with different ICE credentials")
        if section.fingerprints != first.fingerprints:
            raise SdpError("SDP has bundled m-lines with different fingerprints")
    return Remote(first.credentials(), tuple(first.fingerprints))


def read_answer(text: str, offered: Sequence[OfferedLine]) -> tuple[Remote, dict[str, Taken]]:
    """Who answered, and the payload types by mid of each line that the subscriber takes.

    Raises SdpError when the answer is malformed or does not belong to what was offered.
    """
    description = sdp.parse(text)
    if len(description.sections) != len(offered):
        raise SdpError("answer has another number of m-lines than the offer")
    live: list[Section] = []
    taken: dict[str, Taken] = {}
    for section, line in zip(description.sections, offered, strict=True):
        if section.kind != line.kind or (section.mid != line.mid and not section.is_rejected):
            raise SdpError("answer has other m-lines than the offer")
        if section.is_rejected:
            continue
        live.append(section)
        if line.stream and section.direction in ("recvonly", "sendrecv"):
            number = section.payload_type(CODEC[line.kind], CLOCK_RATE[line.kind])
            if number is not None:
                repair = section.repair_of(number, CLOCK_RATE[line.kind]) if line.repair_ssrc else None
                # Without a stream of their own, repairs are the same packets bit by bit: no other time may be in them.
                send_time = section.extensions.get(SEND_TIME, 0) if repair is not None else 0
                taken[line.mid] = Taken(number, repair, send_time)
    if not live:
        raise SdpError("answer rejects every m-line")
    return _remote(description, live, ("active",)), taken


def bell_answer(local: Local) -> str:
    """An answer to a browser that offers one data channel and only wants to know whether its checks arrive."""
    channel = "m=application 9 UDP/DTLS/SCTP webrtc-datachannel"
    return "\r\n".join([*_head(1, 1, ["0"]), channel, *_transport(local, "passive"), "a=mid:0", "a=sctp-port:5000", ""])


def _head(session: int, version: int, mids: Sequence[str]) -> list[str]:
    return [
        "v=0", f"o=- {session} {version} IN IP4 127.0.0.1", "s=-", "t=0 0", "a=ice-lite",
        f"a=group:BUNDLE {' '.join(mids)}".rstrip(), "a=msid-semantic: WMS *",
    ]  # fmt: skip


def _transport(local: Local, setup: str) -> list[str]:
    lines = [
        "c=IN IP4 0.0.0.0", "a=rtcp-mux", f"a=setup:{setup}",
        f"a=ice-ufrag:{local.credentials.ufrag}", f"a=ice-pwd:{local.credentials.password}",
        f"a=fingerprint:{local.fingerprint.algorithm} {local.fingerprint.value}",
    ]  # fmt: skip
    for index, (address, port) in enumerate(local.addresses):
        priority = (126 << 24) | ((65535 - index) << 8) | 255  # RFC 8445 §5.1.2.1, host candidates, component 1
        lines.append(f"a=candidate:{index + 1} 1 udp {priority} {address} {port} typ host")
    for index, (address, port) in enumerate(local.addresses):
        priority = (90 << 24) | ((4 << 13 | 8191 - index) << 8) | 255  # RFC 6544 §4.2, host candidates, passive
        number = len(local.addresses) + index + 1
        lines.append(f"a=candidate:{number} 1 tcp {priority} {address} {port} typ host tcptype passive")
    return [*lines, "a=end-of-candidates"]


def _codec(kind: TrackKind, number: int, repair: int | None, sound: str) -> list[str]:
    lines = [f"a=rtpmap:{number} {RTPMAP[kind]}"]
    if kind == "audio":
        lines.append(f"a=fmtp:{number} {sound}")
    else:
        lines += [f"a=rtcp-fb:{number} nack", f"a=rtcp-fb:{number} nack pli", f"a=rtcp-fb:{number} ccm fir"]
    if repair is not None:
        lines += [f"a=rtpmap:{repair} rtx/{CLOCK_RATE[kind]}", f"a=fmtp:{repair} apt={number}"]
    return lines


def _numbers(number: int, repair: int | None) -> str:
    return f"{number}" if repair is None else f"{number} {repair}"


def _text(lines: Sequence[str]) -> str:
    return "\r\n".join(lines) + "\r\n"


def publish_answer(offer: PublishOffer, local: Local, session: int) -> str:
    """The answer to a publisher: we only receive, with all layers, and the header extensions that we read."""
    lines = _head(session, 1, [section.mid for section, forms in offer.lines if forms])
    for section, forms in offer.lines:
        if not forms:
            formats = " ".join(map(str, section.payload_types)) or "0"
            lines += [f"m={section.kind} 0 {section.protocol} {formats}", "c=IN IP4 0.0.0.0", "a=inactive"]
            lines += [f"a=mid:{section.mid}"] if section.mid else []
            continue
        form = forms[0]
        numbers = _numbers(form.payload_type, form.repair_payload_type)
        lines += [f"m={form.kind} 9 {_PROTOCOL} {numbers}", *_transport(local, "passive"), f"a=mid:{section.mid}"]
        sound = _MUSIC if form.payload_type in section.stereo else _SPEECH
        lines += ["a=recvonly", *_codec(form.kind, form.payload_type, form.repair_payload_type, sound)]
        lines.append(f"a=rtcp-fb:{form.payload_type} goog-remb")
        read = (LEVEL,) if form.kind == "audio" else (MID, RID, REPAIRED_RID) if form.rid else ()
        lines += [f"a=extmap:{section.extensions[uri]} {uri}" for uri in read if uri in section.extensions]
        if form.rid:
            lines += [f"a=rid:{layer.rid} recv" for layer in forms]
            lines.append(f"a=simulcast:recv {';'.join(layer.rid for layer in forms)}")
    return _text(lines)


def subscriber_offer(offered: Sequence[OfferedLine], local: Local, session: int, version: int) -> str:
    """An offer to a subscriber: each copy with its ssrc, the rest inactive; pictures with the time of their sending."""
    lines = _head(session, version, [line.mid for line in offered])
    for line in offered:
        number, repair = PAYLOAD_TYPE[line.kind], REPAIR_PAYLOAD_TYPE if line.kind == "video" else None
        lines += [f"m={line.kind} 9 {_PROTOCOL} {_numbers(number, repair)}", *_transport(local, "actpass")]
        lines += [f"a=mid:{line.mid}", "a=sendonly" if line.stream else "a=inactive"]
        lines += _codec(line.kind, number, repair, _ANY_SOUND)
        if line.kind == "video":
            lines += [f"a=rtcp-fb:{number} goog-remb", f"a=extmap:{_SEND_TIME_NUMBER} {SEND_TIME}"]
        if line.stream:
            track = f"{line.stream}-{line.kind}"
            lines.append(f"a=msid:{line.stream} {track}")
            if line.repair_ssrc:
                lines.append(f"a=ssrc-group:FID {line.ssrc} {line.repair_ssrc}")
            for ssrc in (line.ssrc, line.repair_ssrc) if line.repair_ssrc else (line.ssrc,):
                lines += [f"a=ssrc:{ssrc} cname:{line.stream}", f"a=ssrc:{ssrc} msid:{line.stream} {track}"]
    return _text(lines)
