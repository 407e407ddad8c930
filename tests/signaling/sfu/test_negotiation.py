"""Offers are answered and answers taken only as they should be; what we write can be read, by us and by aiortc."""

import pytest
from aiortc.sdp import SessionDescription
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu import negotiation, sdp
from signaling.sfu.core import Extensions, TrackKind
from signaling.sfu.headers import MID, RID
from signaling.sfu.ice import new_credentials
from signaling.sfu.negotiation import Local, OfferedLine, Taken
from signaling.sfu.sdp import Fingerprint, SdpError
from tests.signaling.sfu.test_sdp import CHROMIUM, FIREFOX

LOCAL = Local(
    new_credentials(), Fingerprint("sha-256", ":".join(["0B"] * 32)), (("192.0.2.1", 7882), ("2001:db8::1", 7882))
)
OFFERED = (
    OfferedLine("0", "audio", 11, "stream-a"),
    OfferedLine("1", "video"),
    OfferedLine("2", "video", 12, "stream-a", 13),
)
WITH_LAYERS = CHROMIUM + "a=rid:l send\r\na=rid:m send\r\na=rid:h send\r\na=simulcast:send l;m,x;~h\r\n"
OTHER_PRINT = "a=fingerprint:sha-256 " + ":".join(["0C"] * 32)
OURS = negotiation.subscriber_offer(OFFERED, LOCAL, 5, 1)


def answer_to(offer: str) -> str:
    """What a browser that takes everything would say."""
    text = offer.replace("a=ice-lite\r\n", "").replace("a=setup:actpass", "a=setup:active")
    text = text.replace("a=sendonly", "a=recvonly")
    for line in text.split("\r\n"):
        if line.startswith(("a=msid:", "a=ssrc:", "a=candidate:", "a=end-of")):
            text = text.replace(line + "\r\n", "")
    return text


@pytest.mark.parametrize("text", [CHROMIUM, FIREFOX])
def test_the_answer_to_a_publisher(text: str) -> None:
    offer = negotiation.read_publish_offer(text)
    answer = negotiation.publish_answer(offer, LOCAL, 5)
    description = sdp.parse(answer)
    assert description.bundle == ("0", "1")
    for section, form in zip(description.sections, offer.formats, strict=True):
        assert (section.direction, section.setup, section.has_rtcp_mux) == ("recvonly", "passive", True)
        assert section.payload_types[0] == form.payload_type
        assert section.payload_types[1:] == (() if form.kind == "audio" else (form.repair_payload_type,))
        assert section.repairs == ({} if form.kind == "audio" else {form.repair_payload_type: form.payload_type})
        assert section.credentials() == LOCAL.credentials
        assert section.fingerprints == [LOCAL.fingerprint]
    assert answer.count("a=ice-lite\r\n") == 1
    assert answer.count("udp 2130706431 192.0.2.1 7882 typ host") == 2
    assert answer.count("tcp 1520435199 192.0.2.1 7882 typ host tcptype passive") == 2
    assert answer.count("a=extmap:") == 1
    assert "urn:ietf:params:rtp-hdrext:ssrc-audio-level" in answer
    oracle = SessionDescription.parse(answer)
    assert [media.direction for media in oracle.media] == ["recvonly", "recvonly"]
    assert [len(media.ice_candidates) for media in oracle.media] == [4, 4]
    assert oracle.media[1].ice_candidates[0].priority > oracle.media[1].ice_candidates[1].priority


def test_layers_are_taken_one_by_one() -> None:
    offer = negotiation.read_publish_offer(WITH_LAYERS)
    audio, *layers = offer.formats
    assert [layer.rid for layer in layers] == ["l", "m", "h"]
    assert {(layer.payload_type, layer.repair_payload_type) for layer in layers} == {(96, 97)}
    assert layers[0].extensions == Extensions(rid=10, repaired_rid=11)
    assert (audio.rid, audio.extensions.level) == ("", 1)
    answer = negotiation.publish_answer(offer, LOCAL, 5)
    for line in ("a=rid:l recv", "a=rid:h recv", "a=simulcast:recv l;m;h", f"a=extmap:10 {RID}", f"a=extmap:4 {MID}"):
        assert f"{line}\r\n" in answer
    video = SessionDescription.parse(answer).media[1]
    assert [extension.id for extension in video.rtp.headerExtensions] == [4, 10, 11]


def test_layers_that_cannot_be_told_apart_are_one_picture() -> None:
    offer = negotiation.read_publish_offer(WITH_LAYERS.replace(RID, "urn:x"))
    assert [form.rid for form in offer.formats] == ["", ""]
    assert "simulcast" not in negotiation.publish_answer(offer, LOCAL, 5)


def test_what_we_cannot_forward_is_rejected_line_by_line() -> None:
    extra = CHROMIUM + CHROMIUM[CHROMIUM.index("m=audio") :].replace("a=mid:0", "a=mid:2").replace("a=mid:1", "a=mid:3")
    extra += "m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\na=mid:4\r\n"
    answer = sdp.parse(negotiation.publish_answer(negotiation.read_publish_offer(extra), LOCAL, 5))
    assert [section.is_rejected for section in answer.sections] == [False, False, True, True, True]
    assert [section.mid for section in answer.sections] == ["0", "1", "2", "3", "4"]
    assert answer.bundle == ("0", "1")
    only_h264 = negotiation.read_publish_offer(FIREFOX.replace("VP8/90000", "AV1/90000"))
    assert [form.kind for form in only_h264.formats] == ["audio"]


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("a=sendonly", "a=recvonly", "offer sends neither Opus nor VP8"),
        ("UDP/TLS/RTP/SAVPF", "RTP/AVP", "offer sends neither Opus nor VP8"),
        ("a=mid:0\r\n", "", "SDP has an m-line without a=mid"),
        ("a=rtcp-mux\r\n", "", "SDP has an m-line without a=rtcp-mux"),
        ("a=setup:actpass", "a=setup:passive", "SDP has an a=setup that leaves us no server's part"),
        ("a=setup:actpass\r\n", "", "SDP has an a=setup that leaves us no server's part"),
        ("a=fingerprint:sha-256", "a=fingerprint:sha-9", "SDP has no fingerprint that we can check"),
        ("a=group:BUNDLE 0 1", "a=group:BUNDLE 0", "SDP has an m-line outside the bundle"),
        ("5b8c01de\r\na=mid:0", "other\r\na=mid:0", "SDP has bundled m-lines with different ICE credentials"),
        ("a=mid:0", f"{OTHER_PRINT}\r\na=mid:0", "SDP has bundled m-lines with different fingerprints"),
        ("a=ice-ufrag:5b8c01de", "a=ice-ufrag:5b", "ice-ufrag is not 4 to 256 ice-chars"),
        ("a=ice-pwd:7f1e0a3c9b5d24e86ab1c3d5e7f90213", "a=ice-pwd:short", "ice-pwd is not 22 to 256 ice-chars"),
        ("109 ", "120 ", "offer has one payload type for two codecs"),
        ("a=rtpmap:120 VP8", "a=rtpmap:120 VP7", None),
        ("120", "80", None),  # a payload type that looks like RTCP: sound alone is taken
    ],
)  # fmt: skip
def test_the_sentence_of_each_refusal(before: str, after: str, sentence: str | None) -> None:
    assert before in FIREFOX
    text = FIREFOX.replace(before, after).replace("SAVPF 109 9", "SAVPF 120 9" if before == "109 " else "SAVPF 109 9")
    if before == "109 ":
        text = text.replace("a=rtpmap:109", "a=rtpmap:120")
    if sentence is None:
        assert [form.kind for form in negotiation.read_publish_offer(text).formats] == ["audio"]
        return
    with pytest.raises(SdpError) as refused:
        negotiation.read_publish_offer(text)
    assert str(refused.value) == sentence


def test_whoever_promises_stereo_is_asked_for_it() -> None:
    line = next(line for line in CHROMIUM.split("\r\n") if line.startswith("a=fmtp:111 "))
    for said, is_stereo in ((";sprop-stereo=1", True), ("; sprop-stereo=1;x=1", True), (";sprop-stereo=0", False)):
        offer = negotiation.read_publish_offer(CHROMIUM.replace(line, line + said))
        answer = negotiation.publish_answer(offer, LOCAL, 5)
        assert ("stereo=1;maxaveragebitrate=510000" in answer) is is_stereo
        assert ("usedtx=1" in answer) is not is_stereo, "music has no silences"
    assert "sprop-stereo=1" in OURS, "whoever receives may hear both channels at any time"


def test_our_offer_to_a_subscriber() -> None:
    description = sdp.parse(OURS)
    assert description.bundle == ("0", "1", "2")
    assert [section.direction for section in description.sections] == ["sendonly", "inactive", "sendonly"]
    assert [section.ssrcs for section in description.sections] == [[11], [], [12, 13]]
    assert [section.repair_ssrcs for section in description.sections] == [{}, {}, {13: 12}]
    assert {section.setup for section in description.sections} == {"actpass"}
    oracle = SessionDescription.parse(OURS)
    assert [media.msid for media in oracle.media] == ["stream-a stream-a-audio", None, "stream-a stream-a-video"]
    assert [codec.mimeType for media in oracle.media for codec in media.rtp.codecs] == [
        "audio/opus",
        "video/VP8",
        "video/rtx",
        "video/VP8",
        "video/rtx",
    ]


def test_an_answer_tells_who_and_which_lines() -> None:
    remote, taken = negotiation.read_answer(answer_to(OURS), OFFERED)
    assert remote.credentials == LOCAL.credentials
    assert remote.fingerprints == (LOCAL.fingerprint,)
    assert taken == {"0": Taken(111), "2": Taken(96, 97, 3)}


def test_an_answer_may_leave_lines_out_and_number_codecs_anew() -> None:
    text = answer_to(OURS).replace("a=mid:0\r\na=recvonly", "a=mid:0\r\na=inactive")
    text = text.replace("SAVPF 96", "SAVPF 120").replace(":96 ", ":120 ")
    assert negotiation.read_answer(text, OFFERED)[1] == {"2": Taken(120)}
    rejected = answer_to(OURS).replace("m=audio 9", "m=audio 0").replace("a=extmap:", "a=without:")
    assert negotiation.read_answer(rejected, OFFERED)[1] == {"2": Taken(96, 97)}


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("a=setup:active", "a=setup:passive", "SDP has an a=setup that leaves us no server's part"),
        ("a=mid:2", "a=mid:3", "answer has other m-lines than the offer"),
        ("m=audio", "m=video", "answer has other m-lines than the offer"),
        ("m=audio 9", "m=text 9 A 1\r\nm=audio 9", "answer has another number of m-lines than the offer"),
    ],
)
def test_the_sentence_of_each_refused_answer(before: str, after: str, sentence: str) -> None:
    with pytest.raises(SdpError) as refused:
        negotiation.read_answer(answer_to(OURS).replace(before, after), OFFERED)
    assert str(refused.value) == sentence


@given(st.integers(0, 5000), st.integers(0, 200), st.text(max_size=20))
def test_a_damaged_answer_is_an_answer_or_an_error(at: int, over: int, patch: str) -> None:
    genuine = answer_to(OURS)
    at %= len(genuine)
    try:
        _, taken = negotiation.read_answer(genuine[:at] + patch + genuine[at + over :], OFFERED)
    except SdpError:
        return
    assert taken.keys() <= {"0", "2"}


def test_an_answer_that_rejects_everything() -> None:
    text = answer_to(OURS).replace("m=audio 9", "m=audio 0").replace("m=video 9", "m=video 0")
    with pytest.raises(SdpError, match="rejects every m-line"):
        negotiation.read_answer(text, OFFERED)


def test_many_lines_stay_below_the_cap_of_our_own() -> None:
    kinds: tuple[TrackKind, TrackKind] = ("audio", "video")
    offered = tuple(OfferedLine(str(n), kinds[n % 2], n + 1, "s" * 16) for n in range(sdp.MOST_LINES))
    text = negotiation.subscriber_offer(offered, LOCAL, (1 << 62) - 1, 10_000)
    assert len(text) < sdp.MOST_BYTES
    assert len(sdp.parse(text).sections) == sdp.MOST_LINES
