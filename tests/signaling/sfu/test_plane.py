"""The plane over real sockets and handshakes: forwarding, late joiners, mutes, repairs, reloads, lines used again."""

import asyncio
from itertools import pairwise

import pytest

from rooms.ids import ParticipantId, RoomId, SeatId
from signaling.sfu import rtcp
from signaling.sfu.film import Film
from signaling.sfu.puppet import Puppet
from tests.signaling.sfu.peers import (
    CONTINUED,
    KEYFRAME,
    PICTURE,
    ROOM,
    SOUND,
    House,
    Publisher,
    connected,
    stage,
    until,
)


async def test_sound_and_picture_reach_everyone_but_the_own_seat(house: House) -> None:
    lille = await house.publish("lille")
    pupil, companion, athens = house.watch("pupil"), house.watch("companion", "seat-lille"), house.watch("athens")
    await connected(house, 4)
    for index in range(100):  # across the wrap of the sequence number and of the timestamp
        lille.send("audio", SOUND)
        lille.send("video", KEYFRAME if index == 0 else PICTURE, marker=True)
        await asyncio.sleep(0)
    for watcher in (pupil, athens):
        for kind in ("audio", "video"):
            await until(lambda w=watcher, k=kind: len(w.packets("seat-lille", k)) == 100)  # type: ignore[misc]
            packets = watcher.packets("seat-lille", kind)
            steps = {(b.seq - a.seq) & 0xFFFF for a, b in pairwise(packets)}
            ticks = {(b.timestamp - a.timestamp) & 0xFFFFFFFF for a, b in pairwise(packets)}
            assert steps == {1}
            assert ticks == {960 if kind == "audio" else 6000}
            assert {packet.payload_type for packet in packets} == {111 if kind == "audio" else 96}
        assert watcher.packets("seat-lille", "video")[0].payload == KEYFRAME
        assert all(packet.marker for packet in watcher.packets("seat-lille", "video"))
    assert companion.got == {}
    assert pupil.packets("seat-lille", "audio")[0].ssrc != athens.packets("seat-lille", "audio")[0].ssrc


async def test_a_late_joiner_starts_at_a_fresh_keyframe(house: House) -> None:
    lille = await house.publish("lille")
    lille.send("video", KEYFRAME)
    late = house.watch("late")
    await connected(house, 2)
    await until(lambda: lille.count(rtcp.KeyframeRequest) == 1)
    for _ in range(5):
        lille.send("video", PICTURE)
    await asyncio.sleep(0.1)
    assert late.packets("seat-lille", "video") == []
    for payload in (KEYFRAME, CONTINUED, PICTURE):
        lille.send("video", payload)
    await until(lambda: len(late.packets("seat-lille", "video")) == 3)
    assert late.packets("seat-lille", "video")[0].payload == KEYFRAME


async def test_wishes_for_keyframes_are_joined_and_repeated(house: House) -> None:
    lille = await house.publish("lille")
    watchers = [house.watch(f"watcher-{index}") for index in range(3)]
    await connected(house, 4)
    lille.send("video", KEYFRAME)
    await until(lambda: all(watcher.packets("seat-lille", "video") for watcher in watchers))
    await asyncio.sleep(0.6)
    before = lille.count(rtcp.KeyframeRequest)
    for _ in range(4):
        for watcher in watchers:
            request = rtcp.picture_loss(7, watcher.ssrc("seat-lille", "video"))
            watcher.endpoint.send_rtcp(rtcp.receiver_report(7) + request)
        await asyncio.sleep(0.02)
    await until(lambda: house.statistic("keyframes-wished") >= 12)
    assert lille.count(rtcp.KeyframeRequest) == before + 1
    await until(lambda: lille.count(rtcp.KeyframeRequest) == before + 2, 1.0)  # the later wishes, together
    lille.send("video", KEYFRAME)
    await asyncio.sleep(1.2)
    assert lille.count(rtcp.KeyframeRequest) == before + 2


async def test_a_mute_cuts_sound_at_once_and_its_end_goes_on_unbroken(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    lille.send("video", KEYFRAME)
    lille.send("audio", SOUND)
    await until(lambda: len(watcher.packets("seat-lille", "audio")) == 1)
    house.plane.set_heard(ROOM, lambda seat: seat != "seat-lille")
    for _ in range(10):
        lille.send("audio", SOUND)
        lille.send("video", PICTURE)
    await until(lambda: len(watcher.packets("seat-lille", "video")) == 11)
    assert len(watcher.packets("seat-lille", "audio")) == 1
    latecomer = house.watch("latecomer")
    await connected(house, 3)
    lille.send("audio", SOUND)
    await asyncio.sleep(0.05)
    assert latecomer.packets("seat-lille", "audio") == []
    house.plane.set_heard(ROOM, lambda seat: True)
    lille.send("audio", SOUND)
    await until(lambda: len(watcher.packets("seat-lille", "audio")) == 2)
    await until(lambda: len(latecomer.packets("seat-lille", "audio")) == 1)
    first, second = watcher.packets("seat-lille", "audio")
    assert (second.seq - first.seq) & 0xFFFF == 1
    assert (second.timestamp - first.timestamp) & 0xFFFFFFFF == 12 * 960


async def test_a_nack_is_answered_from_the_history(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    losses = {200, 400, 700}
    watcher.endpoint.lose = lambda count: count in losses
    lille.send("video", KEYFRAME)
    for index in range(1, 701):
        lille.send("video", PICTURE + index.to_bytes(2, "big"))
        if index % 50 == 0:
            await asyncio.sleep(0.01)
    await until(lambda: len(watcher.packets("seat-lille", "video")) == 698)
    packets = watcher.packets("seat-lille", "video")
    ssrc, asked = packets[0].ssrc, [(packets[0].seq + number) & 0xFFFF for number in sorted(losses)]
    watcher.endpoint.send_rtcp(rtcp.receiver_report(7) + rtcp.nack(7, ssrc, asked))
    await until(lambda: len(packets) == 701)
    assert [packet.seq for packet in packets[-3:]] == asked
    assert [int.from_bytes(packet.payload[-2:], "big") for packet in packets[-3:]] == sorted(losses)
    assert house.statistic("packets-resent") == 3
    never_sent = [(packets[0].seq - 5) & 0xFFFF, (packets[0].seq + 800) & 0xFFFF]
    watcher.endpoint.send_rtcp(rtcp.receiver_report(7) + rtcp.nack(7, ssrc, never_sent))
    await until(lambda: house.statistic("packets-not-kept") == 2)
    watcher.endpoint.send_rtcp(rtcp.receiver_report(7) + rtcp.nack(7, ssrc + 1, [1]))
    await until(lambda: house.statistic("drop-rtcp-foreign") == 1)


async def test_who_takes_repairs_gets_them_beside_the_picture(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher", takes_repairs=True)
    await connected(house, 2)
    watcher.endpoint.lose = lambda count: count == 2
    lille.send("video", KEYFRAME)
    for index in range(1, 6):
        lille.send("video", PICTURE + bytes([index]), marker=True)
    await until(lambda: len(watcher.packets("seat-lille", "video")) == 5)
    first = watcher.packets("seat-lille", "video")[0]
    asked = (first.seq + 2) & 0xFFFF
    for _ in range(2):
        watcher.endpoint.send_rtcp(rtcp.receiver_report(7) + rtcp.nack(7, first.ssrc, [asked]))
    await until(lambda: len(watcher.repairs) == 2)
    for repair in watcher.repairs:
        assert (repair.payload_type, repair.marker) == (97, True)
        assert repair.payload == asked.to_bytes(2, "big") + PICTURE + b"\2"
        assert (repair.timestamp - first.timestamp) & 0xFFFFFFFF == 2 * 6000
    assert (watcher.repairs[1].seq - watcher.repairs[0].seq) & 0xFFFF == 1
    assert len(watcher.packets("seat-lille", "video")) == 5


async def test_a_gap_is_asked_for_and_the_repair_is_forwarded(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    lille.send("video", KEYFRAME)
    lost = [lille.send("video", PICTURE, lose=True) for _ in range(3)]
    lille.send("video", PICTURE)
    await until(lambda: lille.count(rtcp.Nack) == 1)
    (nack,) = [packet for packet in lille.heard if isinstance(packet, rtcp.Nack)]
    assert list(nack.lost) == [int.from_bytes(raw[2:4]) for raw in lost]
    for raw in lost:
        lille.endpoint.send_rtp(raw)
    await until(lambda: len(watcher.packets("seat-lille", "video")) == 5)
    seqs = sorted(
        (p.seq - watcher.packets("seat-lille", "video")[0].seq) & 0xFFFF for p in watcher.packets("seat-lille", "video")
    )
    assert seqs == [0, 1, 2, 3, 4]
    await asyncio.sleep(0.3)
    assert lille.count(rtcp.Nack) == 1


async def test_a_publisher_is_told_how_it_is_received_and_that_it_may_send_more(house: House) -> None:
    lille = await house.publish("lille")
    lille.send("video", KEYFRAME)
    for _ in range(9):
        lille.send("video", PICTURE, skip=1)
    lille.send("audio", SOUND)
    await until(lambda: len(lille.bitrates) == 1)
    blocks = {
        block.ssrc: block
        for packet in lille.heard
        if isinstance(packet, rtcp.ReceiverReport)
        for block in packet.blocks
    }
    assert blocks[lille.ssrc["video"]].lost == 9
    assert blocks[lille.ssrc["video"]].fraction_lost == 256 * 9 // 19
    assert blocks[lille.ssrc["audio"]].lost == 0
    lille.bitrates.clear()
    for _ in range(2):
        lille.send("audio", SOUND)
        lille.send("video", PICTURE)
    await until(lambda: len(lille.bitrates) == 2)
    assert lille.bitrates[1] > lille.bitrates[0] >= 150_000


async def test_sender_reports_carry_each_copys_own_timestamps(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    sent = lille.send("video", KEYFRAME)
    await until(lambda: bool(watcher.packets("seat-lille", "video")))
    timestamp = int.from_bytes(sent[4:8])
    report = rtcp.SenderReport(lille.ssrc["video"], 0x1234567890ABCDEF, (timestamp + 900) & 0xFFFFFFFF, 1, 60)
    lille.endpoint.send_rtcp(rtcp.sender_report(report))
    await until(lambda: bool(watcher.reports))
    (heard,) = [packet for packet in watcher.reports if isinstance(packet, rtcp.SenderReport)]
    copy = watcher.packets("seat-lille", "video")[0]
    assert heard.ssrc == copy.ssrc
    assert heard.ntp == report.ntp
    assert (heard.timestamp - copy.timestamp) & 0xFFFFFFFF == 900
    assert (heard.packets, heard.octets) == (1, len(KEYFRAME))

    late = house.watch("late")  # hears the pair at once, not with the next report
    await connected(house, 3)
    lille.send("video", KEYFRAME)
    await until(lambda: any(isinstance(packet, rtcp.SenderReport) for packet in late.reports))


async def test_a_reload_feeds_the_same_copies(house: House) -> None:
    first, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    first.send("video", KEYFRAME)
    first.send("audio", SOUND)
    await until(lambda: len(watcher.packets("seat-lille", "audio")) == 1)
    offers = len(watcher.offers)
    again = Publisher("lille")
    again.ssrc = {"audio": 5, "video": 6}
    house.endpoints.append(again.endpoint)
    await again.enter(house.plane)
    again.send("video", PICTURE)
    again.send("video", KEYFRAME)
    again.send("audio", SOUND)
    await until(lambda: len(watcher.packets("seat-lille", "audio")) == 2)
    await until(lambda: len(watcher.packets("seat-lille", "video")) == 2)
    for kind in ("audio", "video"):
        before, after = watcher.packets("seat-lille", kind)
        assert (after.seq - before.seq) & 0xFFFF == 1
        assert 0 < (after.timestamp - before.timestamp) & 0xFFFFFFFF < 5 * 90_000
        assert after.ssrc == before.ssrc
    assert len(watcher.offers) == offers
    assert house.gone == []
    assert first.endpoint.ended.is_set()  # the old connection was told goodbye


async def test_lines_become_inactive_and_are_used_again(house: House) -> None:
    watcher = house.watch("watcher")
    await connected(house, 1)  # before anyone sends
    for round_ in range(3):
        name = f"guest-{round_}"
        guest = await house.publish(name)
        guest.send("audio", SOUND)
        await until(lambda n=name: len(watcher.packets(f"seat-{n}", "audio")) == 1)  # type: ignore[misc]
        house.plane.unpublish(guest.peer)
        await until(lambda: watcher.offers[-1].tracks == ())
        await asyncio.sleep(0.05)
    assert watcher.offers[-1].sdp.count("m=") == 2
    assert len(watcher.lines) == 6, "every use has an ssrc of its own"


async def test_audio_only_and_video_only_publishers(house: House) -> None:
    watcher = house.watch("watcher")
    radio, camera = await house.publish("radio", kinds=("audio",)), await house.publish("camera", kinds=("video",))
    await connected(house, 3)
    radio.send("audio", SOUND)
    camera.send("video", KEYFRAME)
    await until(lambda: len(watcher.packets("seat-radio", "audio")) == 1)
    await until(lambda: len(watcher.packets("seat-camera", "video")) == 1)
    assert {(line.seat, line.kind) for line in watcher.offers[-1].tracks} == {
        ("seat-radio", "audio"),
        ("seat-camera", "video"),
    }


async def test_rooms_do_not_hear_each_other(house: House) -> None:
    watcher = house.watch("watcher")
    other = Publisher("other")
    house.endpoints.append(other.endpoint)
    await other.endpoint.connect(house.plane.publish(other.peer, RoomId("elsewhere"), SeatId("x"), other.offer()))
    other.send("audio", SOUND)
    await asyncio.sleep(0.1)
    assert watcher.got == {}
    assert watcher.offers[-1].tracks == ()
    again = Publisher("other")
    house.endpoints.append(again.endpoint)
    await again.endpoint.connect(house.plane.publish(again.peer, ROOM, again.seat, again.offer()))
    await until(lambda: len(watcher.offers[-1].tracks) == 2)


async def test_a_puppet_plays_to_a_room_and_comes_back_after_a_restart(house: House, film: Film) -> None:
    watcher = house.watch("watcher")
    doll = ParticipantId("doll")
    play = asyncio.create_task(Puppet(film).play(stage(house.plane, doll, SeatId("dolls"))))
    await until(lambda: len(watcher.packets("dolls", "video")) > 30 and len(watcher.packets("dolls", "audio")) > 30)
    house.plane.unpublish(doll)
    count = len(watcher.packets("dolls", "audio"))
    await until(lambda: len(watcher.packets("dolls", "audio")) > count + 20)
    play.cancel()
    with pytest.raises(asyncio.CancelledError):
        await play
    await until(lambda: house.gone == [("doll", "publish")])
