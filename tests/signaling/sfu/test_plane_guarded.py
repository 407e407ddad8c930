"""The plane when someone lies, floods, says goodbye or falls silent: that connection ends, the call goes on."""

import asyncio
import gc
import random
import socket
from itertools import pairwise

import pytest

from rooms.errors import Code, Refused
from rooms.ids import ParticipantId, SeatId
from signaling.sfu import ice
from signaling.sfu.books import Peer, Route, Track
from signaling.sfu.endpoint import ConnectionEnded
from signaling.sfu.srtp import SrtpPair
from tests.signaling.sfu.peers import KEYFRAME, ROOM, SOUND, House, Publisher, connected, until

WRONG = "sha-256 " + ":".join(["AB"] * 32)


async def test_one_offer_is_in_flight_and_stale_answers_are_ignored(house: House) -> None:
    watcher = house.watch("watcher", is_answering=False)
    guests = [await house.publish(f"guest-{index}") for index in range(3)]
    assert [offer.number for offer in watcher.offers] == [1]
    house.plane.answer(watcher.peer, 99, "nonsense")
    watcher.is_answering = True
    watcher.take_offer(house.plane, watcher.offers[0])
    await until(lambda: len(watcher.offers) == 2 and house.statistic("routes") == 6)
    assert {line.seat for line in watcher.offers[1].tracks} == {guest.seat for guest in guests}
    house.plane.answer(watcher.peer, 1, "nonsense")
    house.plane.answer(ParticipantId("nobody"), 1, "nonsense")


async def test_an_answer_to_the_connection_before_is_stale(house: House) -> None:
    watcher = house.watch("watcher", is_answering=False)
    house.plane.subscribe(watcher.peer, ROOM, SeatId(watcher.seat))
    first, second = watcher.offers
    assert second.number > first.number
    house.plane.answer(watcher.peer, first.number, watcher.answer(first))
    watcher.take_offer(house.plane, second)
    await connected(house, 1)


async def test_a_flood_is_cut_to_the_rate_and_the_others_go_on(house: House) -> None:
    flood, lille, watcher = await house.publish("flood"), await house.publish("lille"), house.watch("watcher")
    await connected(house, 3)
    for index in range(3000):
        flood.send("audio", bytes(1100))
        if index % 50 == 0:
            lille.send("audio", SOUND)
            await asyncio.sleep(0.002)
    await until(lambda: len(watcher.packets("seat-lille", "audio")) == 60)
    assert house.statistic("drop-rate") > 0
    assert len(watcher.packets("seat-flood", "audio")) > 500


async def test_a_wrong_fingerprint_fails_that_connection_and_nothing_else(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    liar = Publisher("liar")
    house.endpoints.append(liar.endpoint)
    answer = house.plane.publish(liar.peer, ROOM, liar.seat, liar.offer(fingerprint=WRONG))
    # The handshake itself ends well for the liar, who then talks to nobody.
    await liar.endpoint.connect(answer)
    await until(lambda: house.gone == [("liar", "publish")])
    liar.send("audio", SOUND)
    lille.send("audio", SOUND)
    await until(lambda: len(watcher.packets("seat-lille", "audio")) == 1)
    assert watcher.packets("seat-liar", "audio") == []
    assert house.statistic("connected") == 2


async def test_a_wrong_fingerprint_of_a_subscriber(house: House) -> None:
    watcher = house.watch("watcher", is_answering=False)
    offer = watcher.offers[0]
    house.plane.answer(watcher.peer, offer.number, watcher.answer(offer, fingerprint=WRONG))
    watcher.tasks.add(asyncio.ensure_future(watcher.endpoint.connect(offer.sdp)))
    await until(lambda: house.gone == [("watcher", "subscribe")])
    assert house.statistic("subscribers") == 0


async def test_ten_thousand_malformed_datagrams_while_packets_keep_flowing(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    lille.send("video", KEYFRAME)
    rng = random.Random(7)
    seeds = [b"", b"\0", bytes(20), KEYFRAME, SOUND, bytes([0x80, 96]) + bytes(30), bytes([0x80, 200]) + bytes(30)]
    seeds += [bytes([22, 254, 253]) + bytes(40), bytes.fromhex("000100002112a442") + bytes(12), bytes([128])]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        stranger.setblocking(False)
        for index in range(10_000):
            noise = bytearray(rng.choice(seeds)) + rng.randbytes(rng.randrange(0, 60))
            if noise and index % 3 == 0:
                noise[rng.randrange(len(noise))] = rng.randrange(256)
            stranger.sendto(noise, ("127.0.0.1", house.plane.port))
            if index % 40 == 0:
                lille.send("audio", SOUND)
                lille.endpoint.send(bytes(noise))  # from a proven address as well
                await asyncio.sleep(0.001)
        await until(lambda: len(watcher.packets("seat-lille", "audio")) == 250)
        seqs = [packet.seq for packet in watcher.packets("seat-lille", "audio")]
        assert all((after - before) & 0xFFFF == 1 for before, after in pairwise(seqs)), "no gap to be heard"
        with pytest.raises(BlockingIOError):
            stranger.recv(100)  # nothing was ever answered
    drops = {name: count for name, count in house.plane.statistics().items() if name.startswith("drop-")}
    assert sum(drops.values()) >= 9_000
    assert drops["drop-empty"] > 0
    assert drops["drop-unproven"] > 0
    assert drops["drop-stun-malformed"] > 0
    assert house.gone == []
    assert house.statistic("connected") == 2


async def test_from_an_address_without_proof_nothing_counts_and_nothing_is_answered(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    theirs = watcher.endpoint._theirs
    assert theirs is not None
    ours = watcher.endpoint.credentials
    signed = ice.request(ours, theirs, tie_breaker=1)
    unsigned = signed[:2] + (len(signed) - 20 - 24).to_bytes(2, "big") + signed[4:-24]
    forged = ice.request(ours, ice.Credentials(theirs.ufrag, "x" * 32), tie_breaker=1)
    foreign = ice.request(ours, ice.Credentials("nobody", theirs.password), tie_breaker=1)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        stranger.setblocking(False)
        for datagram in (unsigned, forged, foreign, bytes([22, 254, 253]) + bytes(40), bytes([0x80, 96]) + bytes(40)):
            stranger.sendto(datagram, ("127.0.0.1", house.plane.port))
        await until(lambda: house.statistic("drop-unproven") == 2)
        await until(lambda: house.statistic("drop-stun-unsigned") == 2)
        assert house.statistic("drop-stun-foreign") == 1
        lille.send("audio", SOUND)
        await until(lambda: len(watcher.packets("seat-lille", "audio")) == 1)
        with pytest.raises(BlockingIOError):
            stranger.recv(100)
        stranger.sendto(signed, ("127.0.0.1", house.plane.port))  # something could have been answered
        answer = await asyncio.wait_for(asyncio.get_running_loop().sock_recv(stranger, 2000), 8)
        assert ice.is_response(answer, theirs)


async def test_goodbye_by_dtls_ends_one_side(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    await lille.endpoint.close()
    await until(lambda: house.gone == [("lille", "publish")])
    await until(lambda: watcher.offers[-1].tracks == ())
    house.plane.leave(watcher.peer)
    house.plane.leave(ParticipantId("nobody"))
    await until(lambda: watcher.endpoint.ended.is_set())
    assert house.statistic("publishers") == house.statistic("subscribers") == house.statistic("tracks") == 0
    assert house.gone == [("lille", "publish")]
    assert house.statistic("ended-closed") == 1


async def test_consent_expires(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signaling.sfu.connection.CONSENT_SECONDS", 0.5)
    await house.publish("lille")
    await until(lambda: house.gone == [("lille", "publish")], 4)


async def test_what_is_refused_changes_nothing(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    with pytest.raises(Refused) as refused:
        house.plane.publish(lille.peer, ROOM, lille.seat, "v=0\r\n")
    assert refused.value.code is Code.MEDIA_OFFER_INVALID
    lille.send("audio", SOUND)
    await until(lambda: len(watcher.packets("seat-lille", "audio")) == 1)
    watcher.is_answering = False
    await house.publish("athens")
    with pytest.raises(Refused) as refused:
        house.plane.answer(watcher.peer, watcher.offers[-1].number, "v=0\r\n")
    assert refused.value.code is Code.MEDIA_ANSWER_INVALID
    stranger = house.subscribers[watcher.peer].__class__("stranger")
    house.endpoints.append(stranger.endpoint)
    with pytest.raises(Refused):
        house.plane.answer(watcher.peer, watcher.offers[-1].number, stranger.answer(watcher.offers[-1]))
    watcher.take_offer(house.plane, watcher.offers[-1])
    await until(lambda: house.statistic("routes") == 4)


async def test_an_endpoint_gives_up_when_nobody_answers(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signaling.sfu.endpoint._CONNECT_SECONDS", 0.3)
    lille = Publisher("lille")
    answer = house.plane.publish(lille.peer, ROOM, lille.seat, lille.offer())
    house.plane.unpublish(lille.peer)
    with pytest.raises(ConnectionEnded):
        await lille.endpoint.connect(answer)
    await lille.endpoint.close()


async def test_nothing_of_those_who_left_stays_behind(house: House) -> None:
    def kept() -> int:
        gc.collect()
        return sum(isinstance(thing, (Peer, Track, Route, SrtpPair)) for thing in gc.get_objects())

    before = kept()
    for index in range(5):
        guest, watcher = await house.publish(f"guest-{index}"), house.watch(f"watcher-{index}")
        await connected(house, 2)
        guest.send("video", KEYFRAME)
        await until(lambda w=watcher, g=guest: len(w.packets(g.seat, "video")) == 1)  # type: ignore[misc]
        assert kept() > before, "something could be left behind"
        house.plane.leave(watcher.peer)
        house.plane.leave(guest.peer)
        for endpoint in house.endpoints:
            await endpoint.close()
        house.endpoints.clear()
        house.subscribers.clear()
    del guest, watcher
    await asyncio.sleep(0.1)
    left = kept() - before
    assert left <= 4, "at most the endpoints of the last round"
