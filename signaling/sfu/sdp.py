"""Reads the SDP of browsers strictly (RFC 8866, RFC 8829): what we need, within bounds, or what is wrong with it."""

import re
from dataclasses import dataclass, field
from typing import Literal

from signaling.sfu.ice import Credentials

MOST_BYTES = 64 * 1024
MOST_LINES = 64  # m-lines
MOST_LAYERS = 4
_MOST_SSRCS = 8

Direction = Literal["sendrecv", "sendonly", "recvonly", "inactive"]
Setup = Literal["active", "passive", "actpass"]

_DIRECTIONS: dict[str, Direction] = {
    "sendrecv": "sendrecv", "sendonly": "sendonly", "recvonly": "recvonly", "inactive": "inactive",
}  # fmt: skip
_SETUPS: dict[str, Setup] = {"active": "active", "passive": "passive", "actpass": "actpass"}
_HASH_BYTES = {"sha-256": 32, "sha-384": 48, "sha-512": 64}
_MEDIA = re.compile(r"(audio|video|application|text|message) (\d{1,5}) ([A-Z/]{1,32}) ([\w\-.+ ]{1,512})", re.ASCII)
_MID = re.compile(r"[\w.\-]{1,32}", re.ASCII)
_RTPMAP = re.compile(r"(\d{1,3}) ([\w\-.+]{1,32})/(\d{1,6})(?:/(\d{1,2}))?", re.ASCII)
_FINGERPRINT = re.compile(r"([\w\-]{1,16}) ((?:[0-9A-F]{2}:){15,63}[0-9A-F]{2})", re.ASCII)
_EXTMAP = re.compile(r"(\d{1,3})(?:/\w{8,8})? (\S{1,200})(?: .*)?", re.ASCII)
_RID = re.compile(r"[A-Za-z0-9]{1,16}", re.ASCII)
_REPAIR = re.compile(r"(\d{1,3}) (?:.{0,200};)? ?apt=(\d{1,3})(?:;.*)?", re.ASCII)
_STEREO = re.compile(r"(\d{1,3}) (?:.{0,200};)? ?sprop-stereo=1(?:;.*)?", re.ASCII)
_SSRC = re.compile(r"(\d{1,10})(?: .*)?", re.ASCII)


class SdpError(ValueError):
    """This description cannot be used; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The digest of the certificate to be shown in the handshake (RFC 8122 §5), as upper-case hex with colons."""

    algorithm: str
    value: str


@dataclass(slots=True)
class Section:
    """One m-line with what stands under it; what stood at session level is filled in."""

    kind: str
    is_rejected: bool
    protocol: str
    payload_types: tuple[int, ...]
    mid: str = ""
    direction: Direction = "sendrecv"
    setup: Setup | None = None
    has_rtcp_mux: bool = False
    ufrag: str = ""
    password: str = ""
    fingerprints: list[Fingerprint] = field(default_factory=list)
    codecs: dict[int, tuple[str, int]] = field(default_factory=dict)
    repairs: dict[int, int] = field(default_factory=dict)
    """Payload type of a repair stream (RFC 4588 §8.1) -> payload type that it repairs."""
    ssrcs: list[int] = field(default_factory=list)
    repair_ssrcs: dict[int, int] = field(default_factory=dict)
    """Source of repairs -> the source that it repairs (RFC 5576 §4.2, FID)."""
    stereo: set[int] = field(default_factory=set)
    """Payload types of sound that is likely to come in stereo (RFC 7587 §6.1, sprop-stereo)."""
    extensions: dict[str, int] = field(default_factory=dict)
    """Header extensions by their URI (RFC 8285 §5)."""
    rids: list[str] = field(default_factory=list)
    """The layers that are sent, smallest first as our client offers them (RFC 8853, first alternatives)."""

    def payload_type(self, codec: str, clock_rate: int) -> int | None:
        """The first payload type of the m-line that stands for this codec (RFC 8866 §6.6)."""
        for number in self.payload_types:
            if self.codecs.get(number) == (codec, clock_rate):
                return number
        return None

    def repair_of(self, payload_type: int, clock_rate: int) -> int | None:
        """The first payload type of the m-line under which packets of `payload_type` are sent again."""
        for number in self.payload_types:
            if self.repairs.get(number) == payload_type and self.codecs.get(number) == ("rtx", clock_rate):
                return number
        return None

    def credentials(self) -> Credentials:
        """Raises SdpError when the ICE user fragment or password is missing or malformed."""
        try:
            return Credentials(self.ufrag, self.password)
        except ValueError as error:
            raise SdpError(str(error)) from error


@dataclass(frozen=True, slots=True)
class Description:
    """An offer or an answer."""

    sections: tuple[Section, ...]
    bundle: tuple[str, ...]


def parse(text: str) -> Description:
    """Raises SdpError, and only that, whatever the text is."""
    if len(text) > MOST_BYTES or len(text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise SdpError("SDP is longer than 64 KB")
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    if lines and not lines[-1]:
        lines.pop()
    if not lines or lines[0] != "v=0":
        raise SdpError("SDP does not start with v=0")
    session = Section(kind="session", is_rejected=False, protocol="", payload_types=())
    sections: list[Section] = []
    bundle: tuple[str, ...] = ()
    for line in lines:
        if len(line) < 2 or line[1] != "=" or not line.isprintable():
            raise SdpError("SDP has a line that is not type=value")
        if line[0] == "m":
            sections.append(_section(line[2:], session))
            if len(sections) > MOST_LINES:
                raise SdpError("SDP has more than 64 m-lines")
        elif line[0] == "a":
            name, _, value = line[2:].partition(":")
            if name == "group" and not sections and value.startswith("BUNDLE"):
                bundle = tuple(value.split(" ")[1:])
            else:
                _attribute(sections[-1] if sections else session, name, value)
    _check_mids(sections)
    return Description(tuple(sections), bundle)


def _section(value: str, session: Section) -> Section:
    media = _MEDIA.fullmatch(value)
    if media is None:
        raise SdpError("SDP has a malformed m-line")
    kind, port, protocol, formats = media.groups()
    if int(port) > 65535:
        raise SdpError("SDP has a port above 65535")
    numbers = tuple(int(word) for word in formats.split() if word.isdecimal() and len(word) <= 3 and int(word) < 128)
    return Section(
        kind=kind, is_rejected=port == "0", protocol=protocol, payload_types=numbers, direction=session.direction,
        setup=session.setup, has_rtcp_mux=session.has_rtcp_mux, ufrag=session.ufrag, password=session.password,
        fingerprints=list(session.fingerprints),
    )  # fmt: skip


def _attribute(section: Section, name: str, value: str) -> None:
    if name in _DIRECTIONS:
        section.direction = _DIRECTIONS[name]
    elif name == "setup":
        if value not in _SETUPS:
            raise SdpError("SDP has an unknown a=setup")
        section.setup = _SETUPS[value]
    elif name == "rtcp-mux":
        section.has_rtcp_mux = True
    elif name == "ice-ufrag":
        section.ufrag = value
    elif name == "ice-pwd":
        section.password = value
    elif name == "mid":
        if not _MID.fullmatch(value):
            raise SdpError("SDP has a malformed a=mid")
        section.mid = value
    elif name == "fingerprint":
        _fingerprint(section, value)
    elif name == "rtpmap":
        _rtpmap(section, value)
    elif name == "fmtp":
        _fmtp(section, value)
    elif name == "extmap":
        extension = _EXTMAP.fullmatch(value)
        if extension is not None and 1 <= int(extension.group(1)) <= 14:  # others need the two-byte form: not taken
            section.extensions.setdefault(extension.group(2), int(extension.group(1)))
    elif name == "simulcast":
        _simulcast(section, value)
    elif name == "ssrc":
        _ssrc(section, value)
    elif name == "ssrc-group" and value.startswith("FID "):
        _repair_source(section, value.split(" ")[1:])


def _fingerprint(section: Section, value: str) -> None:
    match = _FINGERPRINT.fullmatch(value.upper().replace("SHA-", "sha-", 1))
    if match is None:
        raise SdpError("SDP has a malformed a=fingerprint")
    algorithm, digest = match.groups()
    if algorithm not in _HASH_BYTES:
        return  # a hash that we do not take (RFC 8122 §5); another line may have one that we do
    if digest.count(":") + 1 != _HASH_BYTES[algorithm]:
        raise SdpError("SDP has a fingerprint of a wrong length")
    fingerprint = Fingerprint(algorithm, digest)
    if fingerprint not in section.fingerprints:
        if len(section.fingerprints) >= 8:
            raise SdpError("SDP has too many fingerprints")
        section.fingerprints.append(fingerprint)


def _rtpmap(section: Section, value: str) -> None:
    match = _RTPMAP.fullmatch(value)
    if match is None:
        raise SdpError("SDP has a malformed a=rtpmap")
    number, codec, rate, _ = match.groups()
    if int(number) in section.payload_types:
        section.codecs[int(number)] = (codec.lower(), int(rate))


def _fmtp(section: Section, value: str) -> None:
    repair, stereo = _REPAIR.fullmatch(value), _STEREO.fullmatch(value)
    if repair is not None and int(repair.group(1)) in section.payload_types:
        section.repairs[int(repair.group(1))] = int(repair.group(2))
    if stereo is not None and int(stereo.group(1)) in section.payload_types:
        section.stereo.add(int(stereo.group(1)))


def _ssrc(section: Section, value: str) -> None:
    match = _SSRC.fullmatch(value)
    if match is None or int(match.group(1)) > 0xFFFFFFFF:
        raise SdpError("SDP has a malformed a=ssrc")
    ssrc = int(match.group(1))
    if ssrc not in section.ssrcs:
        if len(section.ssrcs) >= _MOST_SSRCS:
            raise SdpError("SDP has too many sources in one m-line")
        section.ssrcs.append(ssrc)


def _simulcast(section: Section, value: str) -> None:
    words = value.split(" ")
    if len(words) % 2 or not set(words[::2]) <= {"send", "recv"}:
        raise SdpError("SDP has a malformed a=simulcast")
    for direction, streams in zip(words[::2], words[1::2], strict=True):
        rids = [stream.split(",")[0].removeprefix("~") for stream in streams.split(";")]
        if len(rids) > MOST_LAYERS or len(set(rids)) < len(rids) or not all(_RID.fullmatch(rid) for rid in rids):
            raise SdpError("SDP has a malformed a=simulcast")
        if direction == "send":
            section.rids = rids


def _repair_source(section: Section, words: list[str]) -> None:
    if len(words) != 2 or not all(_SSRC.fullmatch(word) and int(word) <= 0xFFFFFFFF for word in words):
        raise SdpError("SDP has a malformed a=ssrc-group:FID")
    if len(section.repair_ssrcs) >= _MOST_SSRCS:
        raise SdpError("SDP has too many sources in one m-line")
    section.repair_ssrcs[int(words[1])] = int(words[0])


def _check_mids(sections: list[Section]) -> None:
    mids = [section.mid for section in sections if section.mid]
    if len(set(mids)) != len(mids):
        raise SdpError("SDP has an a=mid twice")
