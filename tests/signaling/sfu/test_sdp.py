"""SDP of browsers is read; hostile SDP is an SdpError with its sentence, and nothing else whatever the text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu import negotiation, sdp
from signaling.sfu.sdp import SdpError

SAMPLES = Path(__file__).parent / "sdp"
CHROMIUM = (SAMPLES / "chromium-offer.sdp").read_bytes().decode()
FIREFOX = (SAMPLES / "firefox-offer.sdp").read_bytes().decode()
HEAD = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n"
PRINT = "sha-256 " + ":".join(["0A"] * 32)
WEAK_PRINT = "md5 " + ":".join(["0A"] * 16)
MANY_PRINTS = "".join(f"a=fingerprint:sha-256 {':'.join([f'{number:02X}'] * 32)}\r\n" for number in range(9))
MANY_SOURCES = "".join(f"a=ssrc:{number} cname:x\r\n" for number in range(9))


@pytest.mark.parametrize(
    ("text", "opus", "vp8", "ssrcs", "repair"),
    [(CHROMIUM, 111, 96, (1, 1), 97), (FIREFOX, 109, 120, (1, 1), 124)],
)
def test_offers_of_browsers(text: str, opus: int, vp8: int, ssrcs: tuple[int, int], repair: int) -> None:
    offer = negotiation.read_publish_offer(text)
    audio, video = offer.formats
    assert (audio.kind, audio.payload_type, len(audio.ssrcs)) == ("audio", opus, ssrcs[0])
    assert (video.kind, video.payload_type, len(video.ssrcs)) == ("video", vp8, ssrcs[1])
    assert (video.repair_payload_type, len(video.repair_ssrcs)) == (repair, 1)
    assert (audio.repair_payload_type, audio.repair_ssrcs) == (None, frozenset())
    assert len(offer.remote.fingerprints) == 1
    assert negotiation.read_publish_offer(text.replace("\r\n", "\n")) == offer


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "SDP does not start with v=0"),
        ("v=1\r\n", "SDP does not start with v=0"),
        ("\r\n" + HEAD, "SDP does not start with v=0"),
        ("x" * 65_537, "SDP is longer than 64 KB"),
        ("é" * 40_000, "SDP is longer than 64 KB"),
        (HEAD + "\r\n", "SDP has a line that is not type=value"),
        (HEAD + "a=mid:0\0\r\n", "SDP has a line that is not type=value"),
        (HEAD + "a=x:\u2028\r\n", "SDP has a line that is not type=value"),
        (HEAD + "a=x:\r\r\n", "SDP has a line that is not type=value"),
        (HEAD + "a", "SDP has a line that is not type=value"),
        (HEAD + "m=video\r\n", "SDP has a malformed m-line"),
        (HEAD + "m=video 9 UDP/TLS/RTP/SAVPF\r\n", "SDP has a malformed m-line"),
        (HEAD + "m=hologram 9 UDP/TLS/RTP/SAVPF 96\r\n", "SDP has a malformed m-line"),
        (HEAD + "m=video 65536 UDP/TLS/RTP/SAVPF 96\r\n", "SDP has a port above 65535"),
        (HEAD + "m=video ٩ UDP/TLS/RTP/SAVPF 96\r\n", "SDP has a malformed m-line"),
        (HEAD + "m=video 9 UDP/TLS/RTP/SAVPF 96\r\n" * 65, "SDP has more than 64 m-lines"),
        (HEAD + "a=setup:holdconn\r\n", "SDP has an unknown a=setup"),
        (HEAD + "a=simulcast:send\r\n", "SDP has a malformed a=simulcast"),
        (HEAD + "a=simulcast:both a;b\r\n", "SDP has a malformed a=simulcast"),
        (HEAD + "a=simulcast:send a;a\r\n", "SDP has a malformed a=simulcast"),
        (HEAD + "a=simulcast:send a;b;c;d;e\r\n", "SDP has a malformed a=simulcast"),
        (HEAD + "a=simulcast:send a;<b>\r\n", "SDP has a malformed a=simulcast"),
        (HEAD + "a=ssrc-group:FID 1\r\n", "SDP has a malformed a=ssrc-group:FID"),
        (HEAD + "a=ssrc-group:FID 1 4294967296\r\n", "SDP has a malformed a=ssrc-group:FID"),
        (HEAD + "".join(f"a=ssrc-group:FID 1 {n}\r\n" for n in range(9)), "SDP has too many sources in one m-line"),
        (HEAD + "a=mid:<b>\r\n", "SDP has a malformed a=mid"),
        (HEAD + "a=mid:" + "m" * 33 + "\r\n", "SDP has a malformed a=mid"),
        (HEAD + "m=video 9 U 96\r\na=mid:0\r\nm=audio 9 U 96\r\na=mid:0\r\n", "SDP has an a=mid twice"),
        (HEAD + "a=fingerprint:sha-256\r\n", "SDP has a malformed a=fingerprint"),
        (HEAD + "a=fingerprint:sha-256 GG:" + ":".join(["0A"] * 31) + "\r\n", "SDP has a malformed a=fingerprint"),
        (HEAD + "a=fingerprint:sha-256 " + ":".join(["0A"] * 31) + "\r\n", "SDP has a fingerprint of a wrong length"),
        (HEAD + MANY_PRINTS, "SDP has too many fingerprints"),
        (HEAD + "m=video 9 U 96\r\na=rtpmap:96\r\n", "SDP has a malformed a=rtpmap"),
        (HEAD + "m=video 9 U 96\r\na=ssrc:-1 cname:x\r\n", "SDP has a malformed a=ssrc"),
        (HEAD + "m=video 9 U 96\r\na=ssrc:4294967296 cname:x\r\n", "SDP has a malformed a=ssrc"),
        (HEAD + "m=video 9 U 96\r\n" + MANY_SOURCES, "SDP has too many sources in one m-line"),
    ],
)  # fmt: skip
def test_the_sentence_of_each_malformed_text(text: str, sentence: str) -> None:
    with pytest.raises(SdpError) as refused:
        sdp.parse(text)
    assert str(refused.value) == sentence


def test_session_attributes_stand_for_every_line() -> None:
    text = HEAD + f"a=setup:actpass\r\na=fingerprint:{PRINT}\r\na=fingerprint:{WEAK_PRINT}\r\na=ice-ufrag:abcd\r\n"
    text += "a=recvonly\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=sendonly\r\nm=video 0 UDP/TLS/RTP/SAVPF 96 200 x\r\n"
    first, second = sdp.parse(text).sections
    assert (first.setup, first.ufrag, first.direction, first.is_rejected) == ("actpass", "abcd", "sendonly", False)
    assert (second.fingerprints, second.direction, second.is_rejected) == (first.fingerprints, "recvonly", True)
    assert second.payload_types == (96,)


def test_fingerprints_are_read_in_any_case() -> None:
    (section,) = sdp.parse(HEAD + f"m=audio 9 U 1\r\na=fingerprint:{PRINT.lower().replace('sha', 'SHA')}\r\n").sections
    assert section.fingerprints == [sdp.Fingerprint("sha-256", ":".join(["0A"] * 32))]


lines = st.lists(
    st.one_of(
        st.sampled_from((CHROMIUM + FIREFOX).split("\r\n")),
        st.text(max_size=40),
        st.builds(lambda kind, value: f"{kind}={value}", st.sampled_from("vosctamb"), st.text(max_size=60)),
        st.builds(
            lambda name, value: f"a={name}:{value}",
            st.sampled_from(["mid", "setup", "fingerprint", "ice-ufrag", "ice-pwd", "rtpmap", "ssrc", "group"]),
            st.text("0123456789abcdefABCDEF:/ -+.", max_size=60),
        ),
    ),
    max_size=60,
)


@given(lines, st.sampled_from(["\r\n", "\n", "\r"]), st.booleans())
def test_any_text_is_a_description_or_an_error(parts: list[str], end: str, has_head: bool) -> None:
    text = (HEAD if has_head else "") + end.join(parts)
    for read in (sdp.parse, negotiation.read_publish_offer, lambda it: negotiation.read_answer(it, ())):
        try:
            read(text)
        except SdpError:
            continue


@given(st.sampled_from([CHROMIUM, FIREFOX]), st.data())
def test_a_damaged_offer_is_an_offer_or_an_error(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text) - 1))
    length = data.draw(st.integers(0, 200))
    damaged = text[:at] + data.draw(st.text(max_size=20)) + text[at + length :]
    try:
        offer = negotiation.read_publish_offer(damaged)
    except SdpError:
        return
    assert 1 <= len(offer.formats) <= 2


@given(st.text())
def test_random_text(text: str) -> None:
    with pytest.raises(SdpError):
        sdp.parse(text)
